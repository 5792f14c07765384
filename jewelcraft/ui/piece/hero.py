"""The big picture of the Design tab, and the same picture over the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPainterPath
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.markup.painting import paint_marks
from jewelcraft.ui.piece.previews import placed
from jewelcraft.ui.piece.previews import whole_frame
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QPixmap
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.photo import Photo
    from jewelcraft.library.markup import DrawnMark
    from jewelcraft.ui.piece.previews import Previews
    from jewelcraft.ui.thumbnails import Thumbnails


class _Picture(QWidget):
    """A photo painted from its preview, and from its thumbnail until that is ready."""

    def __init__(self, thumbnails: Thumbnails, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails, self._previews = thumbnails, previews
        self.photo: Photo | None = None
        self.marks: list[DrawnMark] = []
        thumbnails.ready.connect(self._on_ready)
        previews.ready.connect(self._on_ready)

    def show_photo(self, photo: Photo | None) -> None:
        """Show a photo, or none."""
        self.photo = photo
        self.update()

    def show_marks(self, marks: list[DrawnMark]) -> None:
        """Draw marks over the photo."""
        self.marks = marks
        self.update()

    def _on_ready(self, digest: str) -> None:
        if self.photo is not None and digest == self.photo.picture:
            self.update()

    def _pixmap(self) -> QPixmap | None:
        if self.photo is None:
            return None
        return self._previews.pixmap(self.photo.picture) or self._thumbnails.pixmap(self.photo.picture)


class Hero(_Picture):
    """The picture that is looked at, with its place among the others.

    Signals:
        look_requested: the picture shall fill the window.
        menu_requested: the context menu was asked for; carries the place on the screen.
        add_requested: the empty place was pressed.
        edit_requested: the picture shall be edited.
        markup_requested: the picture shall be marked up.
        marks_toggled: the marks over the picture shall be shown, or no longer.
    """

    look_requested = Signal()
    menu_requested = Signal(object)
    add_requested = Signal()
    edit_requested = Signal()
    markup_requested = Signal()
    marks_toggled = Signal()

    def __init__(self, thumbnails: Thumbnails, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(thumbnails, previews, parent)
        self.badge = Tag("", "neutral", parent=self)
        self.badge.stand_on_selection(True)
        self.full = IconButton("arrows-out", "", self)
        self.full.explain_shortcut(self.tr("Full window"), "Space")
        self.full.clicked.connect(self.look_requested)
        self.edit = for_changes(OutlineButton(self.tr("Edit image"), "sliders-horizontal", self))
        self.edit.explain_shortcut(self.tr("Edit image"), "E")
        self.edit.clicked.connect(self.edit_requested)
        self.mark_up = for_changes(OutlineButton(self.tr("Mark up"), "ruler", self))
        self.mark_up.explain_shortcut(self.tr("Draw dimensions, stone positions and notes"), "M")
        self.mark_up.clicked.connect(self.markup_requested)
        self.eye = IconButton("eye", "", self)
        self.eye.clicked.connect(self.marks_toggled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "outside")
        self.setMinimumSize(220, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))
        look().changed.connect(self.update)

    def show_place(self, photo: Photo | None, place: int, count: int) -> None:
        """Show a photo and where among the piece's pictures it stands, counted from 0."""
        self.show_photo(photo)
        self.badge.setVisible(photo is not None)
        self.full.setVisible(photo is not None)
        self.edit.setVisible(photo is not None)
        self.mark_up.setVisible(photo is not None)
        self.eye.setVisible(photo is not None and bool(photo.marks))
        if photo is not None:
            words = self.tr("{kind} {place} of {count}").format(
                kind=word(photo.kind.value), place=place + 1, count=count
            )
            if photo.is_cover:
                words = self.tr("{what} · main picture").format(what=words)
            self.badge.set_state(words, "neutral", "star" if photo.is_cover else "")
            self.badge.adjustSize()
            self.setAccessibleDescription(f"{words} {photo.caption}".strip())

    def show_eye(self, *, is_open: bool) -> None:
        """Say whether marks are shown."""
        self.eye.set_icon("eye" if is_open else "eye-slash")
        self.eye.explain_shortcut(self.tr("Hide the marks") if is_open else self.tr("Show the marks"), "H")

    def sizeHint(self) -> QSize:
        """Ask for the shape of the design."""
        return QSize(554, 486)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep badge and button in their corners."""
        super().resizeEvent(event)
        self.badge.move(12, 18)
        self.full.adjustSize()
        self.full.move(self.width() - self.full.width() - 12, 12)
        self.eye.adjustSize()
        self.eye.move(self.full.x() - self.eye.width() - 8, 12)
        self.edit.adjustSize()
        self.edit.move(self.width() - self.edit.width() - 12, self.height() - self.edit.height() - 12)
        self.mark_up.adjustSize()
        self.mark_up.move(self.edit.x() - self.mark_up.width() - 8, self.edit.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in a rounded frame, or the invitation to add one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        radius = look().radius("card")
        shape = QPainterPath()
        shape.addRoundedRect(frame, radius, radius)
        painter.fillPath(shape, look().color("photo"))
        pixmap = self._pixmap()
        if self.photo is None:
            self._paint_empty(painter, frame)
        elif pixmap is not None:
            painter.setClipPath(shape)
            target, source = placed(pixmap, self.photo, frame)
            painter.drawPixmap(target, pixmap, source)
            paint_marks(painter, whole_frame(pixmap, target, source), self.marks)
            painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("border2" if self.photo else "input"), 1, self._line_style()))
        painter.drawPath(shape)

    def _line_style(self) -> Qt.PenStyle:
        return Qt.PenStyle.SolidLine if self.photo else Qt.PenStyle.DashLine

    def _paint_empty(self, painter: QPainter, frame: QRectF) -> None:
        icon = look().pixmap("image", "ink3", 26, self.devicePixelRatioF())
        painter.drawPixmap(frame.center().toPoint().x() - 13, int(frame.center().y()) - 44, icon)
        text = self.tr("No picture yet.\nDrop a sketch or photo here, paste it, or press to choose a file.")
        painter.setFont(look().font("body", text))
        painter.setPen(look().color("ink2"))
        room = frame.adjusted(30, frame.height() / 2 - 6, -30, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Add a picture where there is none."""
        if event.button() == Qt.MouseButton.LeftButton and self.photo is None:
            self.add_requested.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the window."""
        if self.photo is not None:
            self.look_requested.emit()

    def contextMenuEvent(self, event: object) -> None:
        """Ask for the menu."""
        if self.photo is not None:
            self.menu_requested.emit(event.globalPos())  # type: ignore[attr-defined]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill the window with Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.photo is None:
                self.add_requested.emit()
            else:
                self.look_requested.emit()
            return
        if event.key() == Qt.Key.Key_E and self.photo is not None:
            self.edit_requested.emit()
            return
        if event.key() == Qt.Key.Key_M and self.photo is not None:
            self.markup_requested.emit()
            return
        if event.key() == Qt.Key.Key_H and self.photo is not None and self.photo.marks:
            self.marks_toggled.emit()
            return
        super().keyPressEvent(event)


class QuickLook(_Picture):
    """One picture over the whole window; arrows go through the others, Esc or Space closes.

    Signals:
        stepped: another picture is wished; carries -1 or 1.
        closed: the picture was closed.
        marks_toggled: the marks over the picture shall be shown, or no longer.
        edit_requested: the picture shall be edited.
    """

    marks_toggled = Signal()
    stepped = Signal(int)
    closed = Signal()
    edit_requested = Signal()

    def __init__(self, thumbnails: Thumbnails, previews: Previews, window: QWidget) -> None:
        super().__init__(thumbnails, previews, window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture over the whole window"))
        self._leave = IconButton("x", self.tr("Close"), self)
        self._leave.clicked.connect(self.close_look)

    def open_look(self, photo: Photo) -> None:
        """Cover the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show_photo(photo)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_look(self) -> None:
        """Uncover the window."""
        self.hide()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner."""
        super().resizeEvent(event)
        self._leave.adjustSize()
        self._leave.move(self.width() - self._leave.width() - 20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole picture and its caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), look().color("nav"))
        pixmap = self._pixmap()
        if self.photo is None or pixmap is None:
            return
        room = self.rect().toRectF().adjusted(70, 20, -70, -50)
        size = pixmap.deviceIndependentSize().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(room.center())
        painter.drawPixmap(target, pixmap, pixmap.rect().toRectF())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_marks(painter, target, self.marks)
        text = " · ".join(part for part in (word(self.photo.kind.value), self.photo.caption, self.photo.name) if part)
        painter.setFont(look().font("small", text))
        painter.setPen(look().color("ink2"))
        painter.drawText(QRectF(20, self.height() - 42, self.width() - 40, 30), Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        self.close_look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the pictures, or close."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self.stepped.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown:
                self.stepped.emit(1)
            case Qt.Key.Key_Escape | Qt.Key.Key_Space:
                self.close_look()
            case Qt.Key.Key_H:
                self.marks_toggled.emit()
            case _:
                super().keyPressEvent(event)
