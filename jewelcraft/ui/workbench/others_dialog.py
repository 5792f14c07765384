"""Do to other pictures what was done to one: each before and after, the ones that stay as they are, then go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.gallery.side_reader import SideReader
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.check_box import ScriptCheckBox
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import plain_scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.ui.hub import LibraryHub

_COLUMNS, _HIGH, _FOOT = 2, 110, 42
_LIST = 320
_TRIAL = "trial"


class OthersDialog(Dialog):
    """Shows what a recipe makes of each picture; the trials come one after the other.

    Signals:
        decided: carries the ids of the pictures that shall be edited.
    """

    decided = Signal(object)

    def __init__(self, hub: LibraryHub, photos: Sequence[Photo], recipe: Recipe, window: QWidget) -> None:
        say = QCoreApplication.translate
        title = say("OthersDialog", "Do the same to {count} pictures").format(count=len(photos))
        text = say("OthersDialog", "What was painted or measured on the first picture stays with that one.")
        super().__init__(title, text, window, width=720)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._recipe = recipe.for_others()
        self._side = SideReader(hub.path, self)
        self._waiting = list(photos)
        self.cells = {photo.id: TrialCell(hub, photo) for photo in photos}
        sheet = QWidget()
        sheet.setProperty("ground", "none")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 14, 0)
        grid.setSpacing(14)
        for place, cell in enumerate(self.cells.values()):
            cell.box.toggled.connect(self._count)
            grid.addWidget(cell, place // _COLUMNS, place % _COLUMNS)
        grid.setRowStretch(len(photos) // _COLUMNS + 1, 1)
        area = plain_scroll()
        area.setWidget(sheet)
        rows = -(-len(photos) // _COLUMNS)
        wanted = min(look().px(_LIST), rows * look().px(_HIGH + _FOOT))
        area.setFixedHeight(min(wanted, window.height() - look().px(290)))
        area.setAccessibleName(self.tr("Pictures before and after"))
        self.body.addWidget(area)
        self.state = Label("", "small", "ink3")
        self.body.addWidget(self.state)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.go = PrimaryButton("", "check")
        self.go.clicked.connect(lambda: self.decided.emit(self.chosen()))
        self.add_button(self.go, 1)
        self._count()
        self._next()

    def chosen(self) -> list[str]:
        """Return the pictures that are to be edited."""
        return [photo_id for photo_id, cell in self.cells.items() if cell.box.isChecked()]

    def _count(self) -> None:
        count = len(self.chosen())
        one, many = self.tr("Edit 1 picture"), self.tr("Edit {count} pictures").format(count=count)
        self.go.set_label(one if count == 1 else many)
        self.go.setEnabled(count > 0)

    def _next(self) -> None:
        done = len(self.cells) - len(self._waiting)
        told = self.tr("{done} of {count} tried").format(done=done, count=len(self.cells))
        self.state.setText(told if self._waiting else "")
        if not self._waiting:
            return
        photo = self._waiting.pop(0)
        recipe = self._recipe

        def show(data: bytes) -> None:
            self.cells[photo.id].show_after(data)
            self._next()

        self._side.ask(_TRIAL, lambda library: library.workbench.trial(photo.id, recipe), show)

    def done(self, result: int) -> None:
        """Close; trials that are still to come are not made."""
        self._waiting.clear()
        self._side.close()
        super().done(result)


class TrialCell(QWidget):
    """One picture before and after, and whether it is edited."""

    def __init__(self, hub: LibraryHub, photo: Photo) -> None:
        super().__init__()
        self._thumbnails, self._photo = hub.thumbnails, photo
        self._after = QPixmap()
        self._is_tried = False
        self.box = ScriptCheckBox("")
        self.box.setChecked(True)
        self.box.setAccessibleName(photo.name)
        self._pair = _Pair(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._pair)
        foot = QGridLayout()
        foot.setColumnStretch(1, 1)
        foot.addWidget(self.box, 0, 0)
        foot.addWidget(ElidedLabel(photo.name, "small"), 0, 1)
        column.addLayout(foot)
        self._thumbnails.ready.connect(self._on_ready)

    def show_after(self, data: bytes) -> None:
        """Show what the recipe makes; a picture that cannot be read any more is left out."""
        self._is_tried = True
        self._after = QPixmap.fromImage(QImage.fromData(data)) if data else QPixmap()
        if not data:
            self.box.setChecked(False)
            self.box.setEnabled(False)
        self._pair.update()

    def _on_ready(self, digest: str) -> None:
        if digest == self._photo.picture:
            self._pair.update()

    def pictures(self) -> tuple[QPixmap | None, QPixmap | None]:
        """Return the picture before and after, as far as they are there."""
        return self._thumbnails.pixmap(self._photo.picture), self._after if self._is_tried else None


class _Pair(QWidget):
    def __init__(self, cell: TrialCell) -> None:
        super().__init__(cell)
        self._cell = cell
        self.setFixedHeight(look().px(_HIGH))

    def sizeHint(self) -> QSize:
        return QSize(2 * look().px(_HIGH), look().px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        half = (self.width() - 4) / 2
        for place, pixmap in enumerate(self._cell.pictures()):
            room = QRectF(place * (half + 4), 0, half, self.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("photo"))
            painter.drawRoundedRect(room, 8, 8)
            if pixmap is not None and not pixmap.isNull():
                inner = room.adjusted(4, 4, -4, -4)
                size = pixmap.size().toSizeF().scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
                target = QRectF(0, 0, size.width(), size.height())
                target.moveCenter(inner.center())
                painter.drawPixmap(target, pixmap, pixmap.rect().toRectF())
