"""Work out how large a card is and how many stand in a row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics

from jewelcraft.ui.look import look

GAP = 16
ZOOMS = (0.7, 0.85, 1.0, 1.25, 1.6, 2.1)
MIDDLE_ZOOM = 2
_WANTED = 226
_WANTED_WIDE = 310
_WIDE_WINDOW = 1920
_TALL_SAMPLE = "កា้ေ"


@dataclass(frozen=True, slots=True)
class CardMetrics:
    """The measures of a card in logical pixels; a cell is the card with half a gap around it."""

    width: int
    photo: int
    code: int
    title: int
    price: int
    columns: int

    @property
    def text(self) -> int:
        """The height of the text block."""
        return 11 + self.code + 5 + self.title + 4 + self.price + 11

    @property
    def cell(self) -> QSize:
        """The size of a cell."""
        return QSize(self.width + GAP, self.photo + self.text + GAP)

    def card(self, cell: QRect) -> QRect:
        """Return the card inside its cell."""
        return QRect(cell.left() + GAP // 2, cell.top() + GAP // 2, self.width, self.photo + self.text)

    def disc(self, cell: QRect) -> QRect:
        """Return the disc that chooses a card."""
        card = self.card(cell)
        return QRect(card.right() - 12 - 24, card.top() + 10, 26, 26)


def fit_cards(room: int, window: int, zoom: int, *, tall: bool) -> CardMetrics:
    """Fill a row of this width with cards near the wanted size.

    `window` is the width of the whole window, `zoom` the chosen step (0 is the middle one),
    `tall` whether the window speaks a tall script.
    """
    step = ZOOMS[min(max(zoom + MIDDLE_ZOOM, 0), len(ZOOMS) - 1)]
    wanted = round((_WANTED_WIDE if window >= _WIDE_WINDOW else _WANTED) * step)
    columns = max(1, room // (wanted + GAP))
    width = max(room // columns - GAP, 120)
    caption = look().font("caption", _TALL_SAMPLE if tall else "")
    title = look().font("card_title", _TALL_SAMPLE if tall else "")
    price = look().font("price")
    return CardMetrics(
        width,
        round(width * 0.8),
        QFontMetrics(caption).height(),
        QFontMetrics(title).height() + (3 if tall else 0),
        QFontMetrics(price).height() + 1,
        columns,
    )
