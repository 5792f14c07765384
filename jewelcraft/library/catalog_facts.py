"""Turn a piece into the facts that a catalog prints, in the words of the document's language."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.catalog.content import Fact
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.customs_code import customs_hint
from jewelcraft.library.formatting import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.piece import Dimensions
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.library.formatting import Formatter
    from jewelcraft.library.wording import Wording

_TIMES = f"{NO_BREAK}×{NO_BREAK}"
_PLACES = 2


@dataclass(frozen=True, slots=True)
class FactWriter:
    """Writes the facts of pieces; facts that a piece does not have are left out."""

    words: Wording
    format: Formatter
    alloys: Mapping[str, Alloy]
    card: RateCard | None = None
    country: str = ""
    """Where the workshop makes its pieces."""

    def facts(self, piece: Piece, wanted: tuple[CatalogField, ...]) -> tuple[Fact, ...]:
        """Return the wanted facts of a piece in the order of the fields."""
        writers = {
            CatalogField.METAL: self._metal,
            CatalogField.STONES: self._stones,
            CatalogField.WEIGHT: self._weight,
            CatalogField.DIMENSIONS: self._dimensions,
            CatalogField.RING_SIZE: self._ring_size,
            CatalogField.MINIMUM_ORDER: self._minimum_order,
            CatalogField.LEAD_TIME: self._lead_time,
            CatalogField.FINISH: self._finish,
            CatalogField.PLATING: self._plating,
            CatalogField.ORIGIN: self._origin,
            CatalogField.HS_CODE: self._hs_code,
        }
        facts = (write(piece) for kind, write in writers.items() if kind in wanted)
        return tuple(fact for fact in facts if fact is not None)

    def _metal(self, piece: Piece) -> Fact | None:
        names = dict.fromkeys(self._alloy_name(part.alloy) for part in piece.metals)
        return self._fact(CatalogField.METAL, "metal", self.words.join(list(names)))

    def _alloy_name(self, alloy_id: str) -> str:
        alloy = self.alloys.get(alloy_id)
        return self.words.alloy(alloy) if alloy else alloy_id

    def _stones(self, piece: Piece) -> Fact | None:
        full = "\n".join(_sentence_case(self._stone(stone, full=True)) for stone in piece.stones)
        short = self.words.join(list(dict.fromkeys(self._stone(stone, full=False) for stone in piece.stones)))
        return self._fact(CatalogField.STONES, "stones", full, short)

    def _stone(self, stone: StonePart, *, full: bool) -> str:
        text = self.words.stone(stone.kind, stone.nature)
        weight = self._stone_weight(stone)
        if not full:
            # Where room is scarce only "untreated" is left out: a treatment stands beside the stone on every page.
            if stone.treatment and not self.words.is_untreated(stone.treatment):
                text += f" ({self.words.treatment(stone.treatment)})"
            return f"{text}{NO_BREAK}{weight}" if weight else text
        if stone.count > 1:
            text = self.words.label("stone_count", count=str(stone.count), stone=text)
        if stone.treatment:
            text += f" ({self.words.treatment(stone.treatment)})"
        details = [text, self.words.cut(stone.cut), self._size(stone.size_mm), weight]
        return self.words.join(details)

    def _stone_weight(self, stone: StonePart) -> str:
        if stone.carats is not None:
            return self._with_unit(stone.carats, "carat", _PLACES)
        if stone.weight_g is not None:
            return self._with_unit(stone.weight_g, "gram", _PLACES)
        return ""

    def _weight(self, piece: Piece) -> Fact | None:
        if not piece.finished_weight_g:
            return None
        weight = self._with_unit(piece.finished_weight_g, "gram", _PLACES)
        return self._fact(CatalogField.WEIGHT, "weight", self.words.label("approximate", weight=weight), weight)

    def _dimensions(self, piece: Piece) -> Fact | None:
        return self._fact(CatalogField.DIMENSIONS, "dimensions", self.words.join(self._sizes(piece.dimensions)))

    def _sizes(self, size: Dimensions) -> list[str]:
        outer = tuple(side for side in (size.width_mm, size.height_mm, size.depth_mm) if side is not None)
        length = (size.length_mm,) if size.length_mm is not None else ()
        return [self._size(outer), self._size(length)]

    def _size(self, sides: tuple[Decimal, ...]) -> str:
        if not sides:
            return ""
        return f"{_TIMES.join(self.format.number(side) for side in sides)}{NO_BREAK}{self.words.label('millimetre')}"

    def _ring_size(self, piece: Piece) -> Fact | None:
        if piece.ring_size is None:
            return None
        text = f"EU{NO_BREAK}{self.format.number(piece.ring_size.circumference_mm)}"
        return self._fact(CatalogField.RING_SIZE, "ring_size", text)

    def _minimum_order(self, piece: Piece) -> Fact | None:
        if not piece.minimum_order:
            return None
        count = self.format.number(Decimal(piece.minimum_order))
        text = self._counted("one_piece" if piece.minimum_order == 1 else "pieces", count)
        return self._fact(CatalogField.MINIMUM_ORDER, "minimum_order", text, self._counted("minimum", count))

    def _lead_time(self, piece: Piece) -> Fact | None:
        if not piece.lead_time_days:
            return None
        word = "one_day" if piece.lead_time_days == 1 else "days"
        text = self._counted(word, self.format.number(Decimal(piece.lead_time_days)))
        return self._fact(CatalogField.LEAD_TIME, "lead_time", text)

    def _finish(self, piece: Piece) -> Fact | None:
        return self._fact(CatalogField.FINISH, "finish", " ".join(piece.finish.split()))

    def _plating(self, piece: Piece) -> Fact | None:
        layers = [
            f"{self.words.metal(layer.metal)}{self._thickness(layer.thickness_um)}"
            for layer in piece.platings
            if layer.metal
        ]
        return self._fact(CatalogField.PLATING, "plating", self.words.join(list(dict.fromkeys(layers))))

    def _thickness(self, micrometres: Decimal | None) -> str:
        return "" if micrometres is None else f" {self.format.number(micrometres)}{NO_BREAK}µm"

    def _origin(self, piece: Piece) -> Fact | None:
        """Say where the piece is made, and from where its stones come as far as that is known."""
        stones = dict.fromkeys(
            f"{_sentence_case(self.words.stone(stone.kind, stone.nature))}: {stone.origin_country.strip()}"
            for stone in piece.stones
            if stone.origin_country.strip()
        )
        parts = [self.country, *stones]
        return self._fact(CatalogField.ORIGIN, "origin", "\n".join(filter(None, parts)), self.words.join(parts))

    def _hs_code(self, piece: Piece) -> Fact | None:
        code = customs_hint(piece, self.card) if self.card is not None else ""
        return self._fact(CatalogField.HS_CODE, "hs_code", code)

    def _counted(self, key: str, count: str) -> str:
        return self.words.label(key, count=count).replace(" ", NO_BREAK)

    def _with_unit(self, amount: Decimal, unit: str, decimals: int) -> str:
        return f"{self.format.number(amount, decimals)}{NO_BREAK}{self.words.label(unit)}"

    def _fact(self, kind: CatalogField, label: str, text: str, short: str = "") -> Fact | None:
        return Fact(kind, self.words.label(label), _sentence_case(text), short or text) if text else None


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]
