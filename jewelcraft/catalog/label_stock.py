"""Sheets of labels, tags and cards, described by their millimetres."""

from __future__ import annotations

from dataclasses import dataclass

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import CatalogError


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

    @property
    def left(self) -> float:
        """The margin at the left: what is left of the paper, halved."""
        return (self.paper_width - (self.columns - 1) * self.pitch_x - self.width) / 2

    @property
    def top(self) -> float:
        """The margin at the top."""
        return (self.paper_height - (self.rows - 1) * self.pitch_y - self.height) / 2

    @property
    def count(self) -> int:
        """How many are on a sheet."""
        return self.columns * self.rows

    @property
    def is_cut_by_hand(self) -> bool:
        """Whether its outline must be printed, because the paper has no cuts."""
        return self.shape in {"swing", "tent"}


_LABELS, _TAGS, _CARDS = CatalogKind.LABELS, CatalogKind.TAGS, CatalogKind.TABLE_CARDS
_ALL = (
    LabelStock("a4-65", "A4, 65 labels 38.1 × 21.2 mm (as Avery L7651)", _LABELS, 5, 13, 38.1, 21.2, 40.6, 21.2),
    LabelStock("a4-48", "A4, 48 labels 45.7 × 21.2 mm (as Avery L7636)", _LABELS, 4, 12, 45.7, 21.2, 48.3, 21.2),
    LabelStock("a4-21", "A4, 21 labels 63.5 × 38.1 mm (as Avery L7160)", _LABELS, 3, 7, 63.5, 38.1, 66.0, 38.1),
    LabelStock("a4-14", "A4, 14 labels 99.1 × 38.1 mm (as Avery L7163)", _LABELS, 2, 7, 99.1, 38.1, 101.6, 38.1),
    LabelStock("a4-189", "A4, 189 labels 25.4 × 10 mm (as Avery L4731)", _LABELS, 7, 27, 25.4, 10.0, 27.9, 10.0),
    LabelStock("a4-270", "A4, 270 labels 17.8 × 10 mm (as Avery L4730)", _LABELS, 10, 27, 17.8, 10.0, 20.3, 10.0),
    LabelStock("dumbbell-60", "A4, dumbbell tags 60 × 12 mm", _TAGS, 3, 20, 60.0, 12.0, 65.0, 13.5, "dumbbell", 22.0),
    LabelStock("rattail-68", "A4, rat-tail tags 68 × 12 mm", _TAGS, 2, 20, 68.0, 12.0, 90.0, 13.5, "rattail", 36.0),
    LabelStock("swing-12", "A4, swing tags 45 × 85 mm, to be cut", _TAGS, 4, 3, 45.0, 85.0, 48.0, 90.0, "swing"),
    LabelStock(
        "tent-4", "A4, table cards 95 × 66 mm, to be cut and folded", _CARDS, 2, 2, 95.0, 132.0, 97.0, 138.0, "tent"
    ),
)
STOCKS: dict[str, LabelStock] = {stock.key: stock for stock in _ALL}
_USUAL = {_LABELS: "a4-48", _TAGS: "swing-12", _CARDS: "tent-4"}


def stock_of(key: str, kind: CatalogKind) -> LabelStock:
    """Return a sheet by its key; an empty key takes the usual one of the kind.

    Raises:
        CatalogError: naming the sheets there are.
    """
    stock = STOCKS.get(key or _USUAL[kind])
    if stock is None or stock.kind is not kind:
        names = ", ".join(each.key for each in _ALL if each.kind is kind)
        raise CatalogError("There is no sheet {name} here. There are: {names}.", name=key, names=names)
    return stock
