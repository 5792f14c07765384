"""Ask for pages, thumbnails and the check of the edition that is designed; the last wish wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtGui import QPixmap

from jewelcraft.ui.catalogs.easel import Easel
from jewelcraft.ui.catalogs.easel import Edition
from jewelcraft.ui.catalogs.easel import Findings
from jewelcraft.ui.catalogs.easel import Refusal
from jewelcraft.ui.catalogs.easel import Sheet
from jewelcraft.ui.catalogs.easel import Wish
from jewelcraft.ui.catalogs.easel import moved_pages
from jewelcraft.ui.gallery.side_reader import SideReader

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.ui.catalogs.easel import PageName

_PAGE, _THUMB, _CHECK = "page", "thumb", "check"


class Previewer(QObject):
    """The pages of one catalog, painted beside the window.

    Signals:
        drawn: the page that was asked for last; carries a Sheet.
        thumb_drawn: the small picture of a page can be painted now; carries its index.
        checked: what the check has found; carries Findings.
        refused: the catalog cannot be shown; carries the error.
    """

    drawn = Signal(object)
    thumb_drawn = Signal(int)
    checked = Signal(object)
    refused = Signal(object)

    def __init__(self, side: SideReader, easel: Easel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side, self._easel = side, easel
        self._edition: Edition | None = None
        self._serial = 0
        self._index = 0
        self._scale = 1.0
        self._thumb_width = 64
        self._thumbs: dict[int, tuple[Edition, QPixmap]] = {}
        self._wanted: list[int] = []
        self._checked: Edition | None = None
        self._names: tuple[PageName, ...] = ()
        self._version = 0

    @property
    def is_busy(self) -> bool:
        """Whether a page, a thumbnail or the check is still to come."""
        return any(self._side.waits_for(channel) for channel in (_PAGE, _THUMB, _CHECK))

    def show_catalog(self, catalog: Catalog, piece_id: str = "", *, is_other: bool = False) -> None:
        """Paint the page in view for a catalog as it now is; `piece_id` is followed to its page."""
        if is_other:
            self._thumbs.clear()
            self._index = 0
        edition = Edition.of(catalog, self._serial)
        if edition != self._edition:
            self._edition = edition
            self._ask(piece_id)

    def outdate(self) -> None:
        """Gather everything anew the next time, as pieces, photos or prices have changed."""
        self._serial += 1

    def forget(self) -> None:
        """Show no catalog."""
        self._edition = None
        self._checked = None
        self._wanted.clear()
        self._thumbs.clear()
        for channel in (_PAGE, _THUMB, _CHECK):
            self._side.drop(channel)

    def turn_to(self, index: int) -> None:
        """Paint another page."""
        self._index = index
        self._ask()

    def set_scale(self, pixels_per_point: float) -> None:
        """Paint pages at another size, in pixels of the screen."""
        if pixels_per_point != self._scale:
            self._scale = pixels_per_point
            self._ask()

    def set_thumb_width(self, width_px: int) -> None:
        """Paint thumbnails in another width, in pixels of the screen."""
        self._thumb_width = width_px

    def thumb(self, index: int) -> QPixmap | None:
        """Return the small picture of a page; what is old or missing is asked for."""
        edition, pixmap = self._thumbs.get(index, (None, None))
        if (edition != self._edition or pixmap is None) and index not in self._wanted:
            self._wanted.append(index)
            self._pump()
        return pixmap

    def _ask(self, piece_id: str = "") -> None:
        if self._edition is None:
            return
        self._side.drop(_THUMB)
        self._side.drop(_CHECK)
        self._paint(Wish(self._edition, self._index, self._scale, piece_id=piece_id, is_hasty=True))

    def _paint(self, wish: Wish) -> None:
        self._side.ask(_PAGE, lambda library: self._easel.paint(library, wish), self._on_page)

    def _on_page(self, answer: Sheet | Refusal) -> None:
        if answer.edition != self._edition:
            return
        if isinstance(answer, Refusal):
            self._checked = None
            self.refused.emit(answer.error)
            return
        self._index = answer.index
        self._names, self._version = answer.pages, answer.version
        self._wanted = [index for index in self._wanted if index < len(answer.pages)]
        self.drawn.emit(answer)
        if answer.is_coarse and not self._side.waits_for(_PAGE):
            self._paint(Wish(answer.edition, answer.index, self._scale))
        self._pump()

    def _pump(self) -> None:
        """Ask for the next thumbnail; when there is none left, for the check."""
        if self._edition is None or any(self._side.waits_for(channel) for channel in (_PAGE, _THUMB)):
            return
        if self._wanted:
            wish = Wish(self._edition, self._wanted[0], width_px=self._thumb_width)
            self._side.ask(_THUMB, lambda library: self._easel.paint(library, wish), self._on_thumb)
        elif self._checked != self._edition and not self._side.waits_for(_CHECK):
            edition = self._edition
            self._side.ask(_CHECK, lambda library: self._easel.check(library, edition), self._on_check)

    def _on_thumb(self, answer: Sheet | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._wanted.clear()
            return
        self._follow(answer)
        if answer.index in self._wanted:
            self._wanted.remove(answer.index)
        self._thumbs[answer.index] = (answer.edition, QPixmap.fromImage(_inside(answer)))
        self.thumb_drawn.emit(answer.index)
        self._pump()

    def _on_check(self, answer: Findings | Refusal) -> None:
        if isinstance(answer, Refusal) or answer.edition != self._edition:
            return
        self._follow(answer)
        if answer.is_complete:
            self._checked = answer.edition
        self.checked.emit(answer)
        self._pump()

    def _follow(self, answer: Sheet | Findings) -> None:
        """Keep the place where pages came in between, and paint the page in view with its new number."""
        if answer.edition != self._edition or answer.version <= self._version:
            return
        places = moved_pages(self._names, answer.pages)
        self._names, self._version = answer.pages, answer.version
        self._thumbs = {places[index]: thumb for index, thumb in self._thumbs.items() if index in places}
        self._wanted = [places[index] for index in self._wanted if index in places]
        self._index = places.get(self._index, self._index)
        self._paint(Wish(answer.edition, self._index, self._scale))


def _inside(sheet: Sheet) -> QImage:
    """Return the trimmed page of a painted sheet."""
    scale = sheet.image.width() / (sheet.page.width + 2 * sheet.margin)
    edge = round(sheet.margin * scale)
    return sheet.image.copy(edge, edge, sheet.image.width() - 2 * edge, sheet.image.height() - 2 * edge)
