"""Sheets and rolls of labels, tags and cards, described by their millimetres as the makers publish them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.own_stock import is_own
from jewelcraft.catalog.own_stock import read_own
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

_CENTRED = -1.0


@dataclass(frozen=True, slots=True)
class LabelStock:
    """A sheet: how many labels across and down, how large they are, how far apart, and how they are shaped."""

    key: str
    name: str
    kind: CatalogKind
    columns: int
    rows: int
    width: float
    height: float
    pitch_x: float
    pitch_y: float
    shape: str = "plain"
    """plain; dumbbell: two flags and a bridge between; rattail: a flag of two halves and a tail; swing; tent."""
    flag: float = 0.0
    """How wide a flag of a jewelry tag is; the rest is bridge or tail, which stays blank."""
    paper_width: float = 210.0
    paper_height: float = 297.0
    margin_left: float = _CENTRED
    """Where the first label begins; below 0 what is left of the paper is halved."""
    margin_top: float = _CENTRED

    @property
    def left(self) -> float:
        """The margin at the left."""
        spare = self.paper_width - (self.columns - 1) * self.pitch_x - self.width
        return self.margin_left if self.margin_left >= 0 else max(spare / 2, 0.0)

    @property
    def top(self) -> float:
        """The margin at the top."""
        spare = self.paper_height - (self.rows - 1) * self.pitch_y - self.height
        return self.margin_top if self.margin_top >= 0 else max(spare / 2, 0.0)

    @property
    def count(self) -> int:
        """How many are on a sheet."""
        return self.columns * self.rows

    @property
    def is_roll(self) -> bool:
        """Whether it runs through a label printer, which prints one row a page."""
        return self.rows == 1 and self.paper_height <= self.height + 1

    @property
    def is_cut_by_hand(self) -> bool:
        """Whether its outline must be printed, because the paper has no cuts."""
        return self.shape in {"swing", "tent"}


_LABELS, _TAGS, _CARDS = CatalogKind.LABELS, CatalogKind.TAGS, CatalogKind.TABLE_CARDS
_LETTER = (215.9, 279.4)


def _roll(words: str, kind: CatalogKind, size: tuple[int, int], shape: str = "plain", flag: float = 0.0) -> LabelStock:
    width, height = size
    name = f"Roll, {words} {width} × {height} mm"
    sides = (float(width), float(height))
    return LabelStock(f"roll-{width}x{height}", name, kind, 1, 1, *sides, *sides, shape, flag, *sides)


def _rolls() -> Iterable[LabelStock]:
    """Yield the rolls for label printers; a row is a page, and the printer finds the gap between them."""
    for size in ((30, 20), (32, 25), (40, 30), (50, 25), (50, 30)):
        yield _roll("labels", _LABELS, size)
    for tag, flag in (((60, 12), 22), ((56, 13), 20), ((60, 22), 22), ((54, 11), 19)):
        yield _roll("dumbbell tags", _TAGS, tag, "dumbbell", flag)
    for tag, flag in (((65, 10), 34), ((72, 10), 40), ((81, 12), 44), ((100, 13), 60), ((100, 15), 60)):
        yield _roll("rat-tail tags", _TAGS, tag, "rattail", flag)


_ALL = (
    LabelStock("a4-65", "A4, 65 labels 38.1 × 21.2 mm (as Avery L7651)", _LABELS, 5, 13, 38.1, 21.2, 40.6, 21.2),
    LabelStock("a4-65b", "A4, 65 labels 38 × 21.2 mm (as Herma 4606, Avery 3666)", _LABELS, 5, 13, 38, 21.2, 38, 21.2),
    LabelStock(
        "a4-48", "A4, 48 labels 45.7 × 21.2 mm (as Avery L7636, Herma 4346)", _LABELS, 4, 12, 45.7, 21.2, 48.3, 21.2
    ),
    LabelStock("a4-24", "A4, 24 labels 63.5 × 33.9 mm (as Avery L7159)", _LABELS, 3, 8, 63.5, 33.9, 66.0, 33.9),
    LabelStock("a4-24b", "A4, 24 labels 70 × 36 mm (as Avery 3490)", _LABELS, 3, 8, 70, 36, 70, 36),
    LabelStock("a4-24c", "A4, 24 labels 66 × 33.8 mm (as Herma 4614)", _LABELS, 3, 8, 66, 33.8, 66, 33.8),
    LabelStock("a4-21", "A4, 21 labels 63.5 × 38.1 mm (as Avery L7160)", _LABELS, 3, 7, 63.5, 38.1, 66.0, 38.1),
    LabelStock("a4-14", "A4, 14 labels 99.1 × 38.1 mm (as Avery L7163)", _LABELS, 2, 7, 99.1, 38.1, 101.6, 38.1),
    LabelStock("a4-40", "A4, 40 labels 52.5 × 29.7 mm (as Avery 3651)", _LABELS, 4, 10, 52.5, 29.7, 52.5, 29.7),
    LabelStock("a4-44", "A4, 44 labels 48.3 × 25.4 mm (as Herma 4608)", _LABELS, 4, 11, 48.3, 25.4, 48.3, 25.4),
    LabelStock("a4-80", "A4, 80 labels 35.6 × 16.9 mm (as Avery L4732)", _LABELS, 5, 16, 35.6, 16.9, 38.1, 16.9),
    LabelStock("a4-189", "A4, 189 labels 25.4 × 10 mm (as Avery L4731)", _LABELS, 7, 27, 25.4, 10.0, 27.9, 10.0),
    LabelStock("a4-270", "A4, 270 labels 17.8 × 10 mm (as Avery L4730)", _LABELS, 10, 27, 17.8, 10.0, 20.3, 10.0),
    LabelStock(
        "letter-30",
        "Letter, 30 labels 66.7 × 25.4 mm (as Avery 5160)",
        *(_LABELS, 3, 10, 66.675, 25.4, 69.85, 25.4, "plain", 0.0, *_LETTER),
    ),
    LabelStock(
        "letter-80",
        "Letter, 80 labels 44.5 × 12.7 mm (as Avery 5167)",
        *(_LABELS, 4, 20, 44.45, 12.7, 52.07, 12.7, "plain", 0.0, *_LETTER),
    ),
    LabelStock("dumbbell-60", "A4, dumbbell tags 60 × 12 mm", _TAGS, 3, 20, 60.0, 12.0, 65.0, 13.5, "dumbbell", 22.0),
    LabelStock("rattail-68", "A4, rat-tail tags 68 × 12 mm", _TAGS, 2, 20, 68.0, 12.0, 90.0, 13.5, "rattail", 36.0),
    LabelStock("swing-12", "A4, swing tags 45 × 85 mm, to be cut", _TAGS, 4, 3, 45.0, 85.0, 48.0, 90.0, "swing"),
    LabelStock(
        "tent-4", "A4, table cards 95 × 66 mm, to be cut and folded", _CARDS, 2, 2, 95.0, 132.0, 97.0, 138.0, "tent"
    ),
    *_rolls(),
)
STOCKS: dict[str, LabelStock] = {stock.key: stock for stock in _ALL}
_FOR = {
    _LABELS: sentence("{name} is a sheet for labels. Make labels of these pieces, or choose one of these: {names}."),
    _TAGS: sentence("{name} is for tags. Make tags of these pieces, or choose one of these: {names}."),
    _CARDS: sentence("{name} is for table cards. Make table cards of these pieces, or choose one of these: {names}."),
}
_USUAL = {_LABELS: "a4-48", _TAGS: "swing-12", _CARDS: "tent-4"}
_OWN_SHAPES = {_LABELS: "plain", _TAGS: "swing", _CARDS: "tent"}


def stocks_of(kind: CatalogKind) -> tuple[LabelStock, ...]:
    """Return the sheets and rolls of a kind of document."""
    return tuple(stock for stock in _ALL if stock.kind is kind)


def stock_of(key: str, kind: CatalogKind) -> LabelStock:
    """Return a sheet by its key or by its own measures; an empty key takes the usual one of the kind.

    Raises:
        CatalogError: naming the sheets there are, what another sheet is for, or what of the measures is wrong.
    """
    if is_own(key):
        own = read_own(key, _OWN_SHAPES[kind])
        return LabelStock("own", key, kind, *own.grid, *own.size, *own.pitch, own.shape, own.flag, *own.paper, *own.at)
    stock = STOCKS.get(_turned(key) or _USUAL[kind])
    names = ", ".join(each.key for each in stocks_of(kind))
    if stock is not None and stock.kind is not kind:
        raise CatalogError(_FOR[stock.kind].template, name=stock.key, names=names)
    if stock is None:
        raise CatalogError("There is no sheet {name} here. There are: {names}.", name=key, names=names)
    return stock


def _turned(key: str) -> str:
    """Return the key of a roll whose sides were named the other way round."""
    first, times, second = key.removeprefix("roll-").partition("x")
    turned = f"roll-{second}x{first}"
    return turned if times and key not in STOCKS and key.startswith("roll-") and turned in STOCKS else key
