"""The inspector at the right: for reading; editing happens on the piece's own page."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.search import Shelf
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Panel

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from jewelcraft.ui.gallery.inspector_many import ManyPieces
    from jewelcraft.ui.gallery.inspector_one import OnePiece
    from jewelcraft.ui.gallery.side_reader import SideReader
    from jewelcraft.ui.hub import LibraryHub

_CHANNEL = "sums"
_REST_MS = 30


class _Nothing(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Glyph("cursor-click", self, "ink3", 26), 0, Qt.AlignmentFlag.AlignHCenter)
        text = WrappedLabel(self.tr("Choose a piece to see its cost and price here."), "small", "ink3")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)
        column.addStretch(3)


class Inspector(Panel):
    """Shows one piece, or the sums of several.

    Signals:
        open_requested: the filled button was pressed.
        photos_requested, copy_requested: the small buttons were pressed.
        menu_requested: the last button was pressed; carries the place on the screen.
        look_requested: the photo was pressed; carries its place among the pictures.
        wished: something was pressed for several pieces; carries what.
    """

    open_requested = Signal()
    photos_requested = Signal()
    copy_requested = Signal()
    menu_requested = Signal(object)
    look_requested = Signal(int)
    wished = Signal(str)

    def __init__(
        self,
        hub: LibraryHub,
        side: SideReader,
        say_note: Callable[[str], str],
        say_age: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hub, self._side = hub, side
        self._say_note, self._say_age = say_note, say_age
        self._ids: list[str] = []
        self._alloys: Mapping[str, str] = {}
        self.setAccessibleName(self.tr("The chosen piece"))
        self._shelf = Shelf.ACTIVE
        self._nothing = _Nothing()
        self._front: QWidget = self._nothing
        self.body.addWidget(self._nothing)
        self.open_button = PrimaryButton(self.tr("Open piece"))
        self.photos_button = for_changes(IconButton("camera", self.tr("Add photos")))
        self.copy_button = for_changes(IconButton("copy", self.tr("Duplicate")))
        self.more_button = IconButton("dots-three", self.tr("More"))
        self._connect()
        # While keys or a dragged selection run over many pieces, only the last one is read.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._read)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self._fit_photo)
        self.area.viewport().installEventFilter(self)
        self.show_pieces([], now=True)

    @cached_property
    def one(self) -> OnePiece:
        """What is said of one piece, built when the first is chosen."""
        from jewelcraft.ui.gallery.inspector_one import OnePiece

        one = OnePiece(self._hub.thumbnails)
        one.look_requested.connect(self.look_requested)
        one.set_wide(self._is_wide())
        one.installEventFilter(self)
        one.hide()
        self.body.addWidget(one)
        return one

    @cached_property
    def many(self) -> ManyPieces:
        """What is said of several pieces, built when they are first chosen."""
        from jewelcraft.ui.gallery.inspector_many import ManyPieces

        many = ManyPieces(self._hub.thumbnails)
        many.wished.connect(self.wished)
        many.set_shelf(self._shelf)
        many.hide()
        self.body.addWidget(many)
        return many

    def _connect(self) -> None:
        self.open_button.explain_shortcut(self.tr("Open piece"), "Return")
        self.open_button.clicked.connect(self.open_requested)
        self.photos_button.clicked.connect(self.photos_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.more_button.clicked.connect(self._on_more)
        self.add_action(self.open_button, 1)
        for button in (self.photos_button, self.copy_button, self.more_button):
            self.add_action(button)

    @property
    def ids(self) -> list[str]:
        """The pieces shown."""
        return self._ids

    def set_alloys(self, alloys: Mapping[str, str]) -> None:
        """Know the names of alloys."""
        self._alloys = alloys

    def set_shelf(self, shelf: Shelf) -> None:
        """Offer what can be done with pieces of this shelf."""
        self._shelf = shelf
        if "many" in self.__dict__:
            self.many.set_shelf(shelf)

    def show_pieces(self, ids: Sequence[str], *, now: bool = False) -> None:
        """Show these pieces; what they say is read a moment later, unless asked for now."""
        self._ids = list(ids)
        self.open_button.setEnabled(len(ids) == 1)
        for button in (self.photos_button, self.copy_button, self.more_button):
            button.setEnabled(bool(ids))
        if now:
            self._read()
        else:
            self._rest.start()

    def refresh(self) -> None:
        """Read what is shown anew."""
        self._rest.start()

    def _read(self) -> None:
        self._rest.stop()
        if not self._hub.is_open or not self.isVisibleTo(self.window()):
            return
        self._side.drop(_CHANNEL)
        if not self._ids:
            self._bring(self._nothing)
        elif len(self._ids) == 1:
            self._read_one(self._ids[0])
        else:
            from jewelcraft.ui.gallery.inspector_many import add_up

            ids = list(self._ids)
            self.many.show_count(len(ids))
            self._bring(self.many)
            self._side.ask(_CHANNEL, lambda library: add_up(library, ids), self.many.show_sums)

    def _read_one(self, piece_id: str) -> None:
        from jewelcraft.ui.gallery.inspector_one import inspect

        try:
            inspected = replace(
                inspect(self._hub.reader, piece_id, self._alloys),
                note=self._say_note(piece_id),
                age=self._say_age(piece_id),
            )
        except NotFoundError:
            self._bring(self._nothing)
            return
        except JewelCraftError as error:
            self._bring(self._nothing)
            self._hub.messages.tell(error)
            return
        self.one.show_piece(inspected)
        self._bring(self.one)
        self._fit.start()

    def _bring(self, widget: QWidget) -> None:
        if widget is not self._front:
            self._front.hide()
            self._front = widget
        widget.show()
        self._foot.setVisible(widget is not self.__dict__.get("many"))

    def _fit_photo(self) -> None:
        if self._front is self.__dict__.get("one"):
            margins = self.body.contentsMargins()
            self.one.fit_height(self.area.viewport().height() - margins.top() - margins.bottom())

    def _on_more(self) -> None:
        self.menu_requested.emit(self.more_button.mapToGlobal(self.more_button.rect().topLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the photo to the height, also once new lines have been laid out."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit.start()
        elif event.type() == QEvent.Type.Show:
            self._rest.start()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more from a certain width on."""
        super().resizeEvent(event)
        if "one" in self.__dict__:
            self.one.set_wide(self._is_wide())
        self._fit.start()

    def _is_wide(self) -> bool:
        return self.width() >= look().px(400)

    def sizeHint(self) -> QSize:
        """Ask for the width of the design."""
        return QSize(324, 600)
