"""What opens over the window from a piece's pictures: marking up, and the chain from sketch to photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jewelcraft.library.markup import marks_of
from jewelcraft.ui.wording import language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.photo import Photo
    from jewelcraft.library.markup import DrawnMark
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.lineage.lineage import Lineage
    from jewelcraft.ui.markup.markup import Markup
    from jewelcraft.ui.piece.draft import PieceDraft
    from jewelcraft.ui.piece.previews import Previews


class PictureCovers(QObject):
    """Opens what covers the window, and knows what is drawn over pictures."""

    def __init__(self, desk: Desk, draft: PieceDraft, previews: Previews, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._draft, self._previews, self._owner = desk, draft, previews, owner
        self.markup: Markup | None = None
        self.lineage: Lineage | None = None

    @property
    def shows_marks(self) -> bool:
        """Whether marks are drawn over pictures outside marking up too."""
        return self._desk.preferences.settings.show_marks

    def toggle_marks(self) -> None:
        """Show marks over pictures, or no longer."""
        self._desk.preferences.change(show_marks=not self.shows_marks)

    def marks(self, photo: Photo | None) -> list[DrawnMark]:
        """Return what is to be drawn over a picture now."""
        if photo is None or not photo.marks or not self.shows_marks or not self._draft.is_open:
            return []
        return marks_of(photo, self._draft.piece)

    def open_markup(self, photo: Photo) -> None:
        """Mark up a picture."""
        if self.markup is None:
            from jewelcraft.ui.markup.markup import Markup

            self.markup = Markup(self._desk.hub, self._previews, self._owner.window())
            self.markup.closed.connect(self._owner.setFocus)
        self.markup.open_photo(photo, self._draft.piece if self._draft.is_open else None)

    def open_lineage(self, photo_id: str) -> None:
        """Show the chain of the open piece."""
        if self.lineage is None:
            from jewelcraft.ui.lineage.lineage import Lineage

            self.lineage = Lineage(self._desk.hub, self._previews, self._owner.window())
            self.lineage.closed.connect(self._owner.setFocus)
        piece = self._draft.piece
        title = piece.titles.best(language(), *self._desk.hub.reader.settings.languages)
        self.lineage.open_piece(piece.id, " · ".join(part for part in (piece.code, title) if part), photo_id)
