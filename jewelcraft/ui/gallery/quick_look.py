"""Quick look: a picture as large as the window, with arrows to the next one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtGui import QImage
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from jewelcraft.library.markup import marks_of
from jewelcraft.library.workbench import seen_size
from jewelcraft.ui.image_bytes import read_image
from jewelcraft.ui.look import look
from jewelcraft.ui.markup.painting import paint_marks
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.photo import Photo
    from jewelcraft.library.library import Library
    from jewelcraft.library.markup import DrawnMark
    from jewelcraft.ui.gallery.side_reader import SideReader
    from jewelcraft.ui.thumbnails import Thumbnails

_CHANNEL, _AHEAD = "preview", "next preview"
_KEPT = 5
"""Pictures that are kept while the quick look is open; about 8 MB each."""
_PREVIEW_IS_ENOUGH = 1760
_MARKS = "marks"
_EDGE = 56
_FOOT = 52
_VEIL = QColor(18, 16, 14, 236)
_INK = QColor(243, 238, 230)
_BACKWARDS = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
_FORWARDS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _read_marks(library: Library, photo: Photo) -> list[DrawnMark]:
    return marks_of(photo, library.pieces.get(photo.piece_id) if photo.piece_id else None)


def _read_preview(library: Library, digest: str, longest: int = 1600) -> QImage:
    return read_image(library.photos.preview(digest, longest))


class QuickLook(QWidget):
    """Pictures of a piece over the whole window, on a dark ground in either theme.

    Signals:
        closed: the user went back.
        stepped: past the last or before the first picture; carries 1 or -1.
        edit_asked: the picture shall be edited; carries it.
    """

    closed = Signal()
    stepped = Signal(int)
    edit_asked = Signal(object)

    def __init__(
        self,
        side: SideReader,
        thumbnails: Thumbnails,
        parent: QWidget,
        read_small: Callable[[str], bytes | None] = lambda _digest: None,
    ) -> None:
        super().__init__(parent)
        self._read_small = read_small
        self._neighbours: dict[str, QPixmap] = {}
        self._side, self._thumbnails, self._window = side, thumbnails, parent
        self._photos: tuple[Photo, ...] = ()
        self._place = 0
        self._title = ""
        self._picture: QPixmap | None = None
        self._small = QPixmap()
        self._marks: list[DrawnMark] = []
        self.shows_marks = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before = IconButton("caret-left", self.tr("Picture before"), self)
        self._after = IconButton("caret-right", self.tr("Next picture"), self)
        self._close = IconButton("x", self.tr("Close"), self)
        self._before.clicked.connect(lambda: self.step(-1))
        self._after.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_now)
        for button in (self._before, self._after, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thumbnails.ready.connect(self._on_thumbnail)
        parent.installEventFilter(self)
        self.hide()

    def show_photos(self, photos: Sequence[Photo], place: int, title: str) -> None:
        """Show pictures, beginning with one of them."""
        self._photos, self._title = tuple(photos), title
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_to(min(max(place, 0), len(photos) - 1))

    @property
    def place(self) -> int:
        """Which picture is shown."""
        return self._place

    def step(self, by: int) -> None:
        """Go to the next picture or the one before; past the ends, tell."""
        target = self._place + by
        if 0 <= target < len(self._photos):
            self._go_to(target)
        else:
            self.stepped.emit(by)

    def close_now(self) -> None:
        """Go back."""
        if not self.isHidden():
            self._side.drop(_CHANNEL)
            self._side.drop(_MARKS)
            self._side.drop(_AHEAD)
            self._picture = None
            self._neighbours.clear()
            self.hide()
            self.closed.emit()

    def _go_to(self, place: int) -> None:
        self._place = place
        digest = self._photos[place].picture
        self._picture = self._neighbours.get(digest)
        self._small = QPixmap()
        if self._picture is None and self._thumbnails.pixmap(digest) is None:
            # The little picture is read here: a hundredth of a second, and something is there in the first frame.
            self._small.loadFromData(self._read_small(digest) or b"")
        self._marks = []
        photo = self._photos[place]
        if photo.marks:
            self._side.ask(_MARKS, lambda library: _read_marks(library, photo), self._on_marks)
        self.setAccessibleName(self._caption())
        if self._picture is None:
            self._side.ask(_CHANNEL, lambda library: _read_preview(library, digest), self._on_preview)
        else:
            self._show(self._picture)
        self.update()

    def _on_marks(self, marks: list[DrawnMark]) -> None:
        self._marks = marks
        self.update()

    def _on_preview(self, image: QImage) -> None:
        if not image.isNull():
            self._show(QPixmap.fromImage(image))

    def _show(self, picture: QPixmap) -> None:
        digest = self._photos[self._place].picture
        self._picture = picture
        self._remember(digest, picture)
        self.update()
        longest = self._wanted_pixels()
        if max(picture.width(), picture.height()) < longest:
            self._side.ask(_CHANNEL, lambda library: _read_preview(library, digest, longest), self._on_sharp)
        else:
            self._read_neighbour()

    def _on_sharp(self, image: QImage) -> None:
        if not image.isNull():
            self._picture = QPixmap.fromImage(image)
            self.update()
        self._read_neighbour()

    def _wanted_pixels(self) -> int:
        """Return how long the picture must be to be sharp here: on a fine screen longer than a preview."""
        photo = self._photos[self._place]
        frame = self._frame().size() * self.devicePixelRatioF()
        needed = int(max(frame.width(), frame.height()))
        return min(needed, max(photo.width, photo.height)) if needed > _PREVIEW_IS_ENOUGH else 0

    def _read_neighbour(self) -> None:
        """Read the next picture ahead, or the one before where there is none."""
        for place in (self._place + 1, self._place - 1):
            if 0 <= place < len(self._photos) and self._photos[place].picture not in self._neighbours:
                digest = self._photos[place].picture
                self._side.ask(_AHEAD, partial(_read_preview, digest=digest), partial(self._on_neighbour, digest))
                return

    def _on_neighbour(self, digest: str, image: QImage) -> None:
        self._remember(digest, QPixmap.fromImage(image))

    def _remember(self, digest: str, picture: QPixmap) -> None:
        self._neighbours.pop(digest, None)
        self._neighbours[digest] = picture
        while len(self._neighbours) > _KEPT:
            del self._neighbours[next(iter(self._neighbours))]

    def _on_thumbnail(self, _digest: str) -> None:
        if not self.isHidden() and self._picture is None:
            self.update()

    def _caption(self) -> str:
        photo = self._photos[self._place]
        where = self.tr("{number} of {count}").format(number=self._place + 1, count=len(self._photos))
        return " \u00b7 ".join(part for part in (self._title, word(photo.kind.value), photo.caption, where) if part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with arrows, show or hide marks with H, go with Space, Enter or Esc."""
        if event.key() in _CLOSING:
            self.close_now()
        elif event.key() == Qt.Key.Key_H:
            self.shows_marks = not self.shows_marks
            self.update()
        elif event.key() in _BACKWARDS:
            self.step(-1)
        elif event.key() in _FORWARDS:
            self.step(1)
        elif event.key() == Qt.Key.Key_E and self._photos:
            photo = self._photos[self._place]
            self.close_now()
            self.edit_asked.emit(photo)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back with a press beside the picture."""
        if not self._frame().contains(event.position()):
            self.close_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil, the picture untouched, and its caption."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _VEIL)
        if not self._photos:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frame()
        pixmap = self._picture or self._thumbnails.pixmap(self._photos[self._place].picture)
        if pixmap is None and not self._small.isNull():
            pixmap = self._small
        if pixmap is not None:
            painter.drawPixmap(frame, pixmap, pixmap.rect().toRectF())
        if self._marks and self.shows_marks:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_marks(painter, frame, self._marks)
        caption = self._caption()
        painter.setFont(look().font("small", caption))
        painter.setPen(_INK)
        foot = QRectF(0, self.height() - _FOOT, self.width(), _FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, caption)

    def _frame(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(_EDGE + 16, 20, -_EDGE - 16, -_FOOT)
        if not self._photos:
            return room
        photo = self._photos[self._place]
        size = (
            QSize(*seen_size(photo))
            .expandedTo(QSize(1, 1))
            .scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        )
        corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(corner, size.toSizeF())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window always."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._window.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the edges."""
        side = self._close.sizeHint().width()
        for button in (self._before, self._after, self._close):
            button.resize(side, side)
        middle = (self.height() - side) // 2
        self._before.move(16, middle)
        self._after.move(self.width() - side - 16, middle)
        self._close.move(self.width() - side - 16, 16)
