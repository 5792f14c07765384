"""Turn a piece's record at the bench into words: its way from sketch to piece, stones by position, steps with times."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.content import Fact
from jewelcraft.catalog.content import Mark
from jewelcraft.catalog.content import MetalRow
from jewelcraft.catalog.content import StagePicture
from jewelcraft.catalog.content import StoneRow
from jewelcraft.catalog.content import TimeShare
from jewelcraft.catalog.content import WorkSheet
from jewelcraft.catalog.content import WorkStep
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.library.catalog_choices import reference
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.markup import marks_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator
    from collections.abc import Mapping

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import LabourStep
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.rates import Alloy
    from jewelcraft.library.formatting import Formatter
    from jewelcraft.library.library import Library
    from jewelcraft.library.wording import Wording

_MINUTES = 60
_SHORTEST = Decimal("0.1")
_THOUSAND = Decimal(1000)
_STAGES = tuple(PhotoKind)


def times_of(writer: WorkWriter, catalog: Catalog) -> dict[str, Any]:
    """Return what a portfolio sums up of its pieces."""
    if catalog.kind is not CatalogKind.PORTFOLIO:
        return {}
    pieces = writer.library.store.pieces.many(catalog.piece_ids)
    shares, total = writer.times(piece for piece in pieces if piece.trashed_at is None)
    return {"times": shares, "total_time": total}


def catalog_needs_work(catalog: Catalog) -> bool:
    """Say whether a kind of document tells how pieces are made."""
    return catalog.kind in {CatalogKind.PORTFOLIO, CatalogKind.JOB_CARD}


@dataclass(frozen=True, slots=True)
class WorkWriter:
    """Writes what the bench knows of pieces in the words of one language."""

    library: Library
    words: Wording
    format: Formatter
    alloys: Mapping[str, Alloy]

    def sheet(self, piece: Piece) -> WorkSheet:
        """Return the work sheet of a piece."""
        return WorkSheet(
            stages=self._stages(piece),
            metals=tuple(self._metals(piece)),
            metal_rows=tuple(self._metal_rows(piece)),
            stones=tuple(self._stone(place, stone) for place, stone in enumerate(piece.stones, 1)),
            steps=tuple(self._step(step) for step in piece.labour),
            total_time=self._total_time(piece),
            techniques=self.words.join(list(piece.techniques)),
            finish=piece.finish,
            notes=piece.notes,
            marks=tuple(self._marks(piece)),
        )

    def _photos(self, piece: Piece) -> list[Photo]:
        return [photo for photo in self.library.photos.of_piece(piece.id) if photo.trashed_at is None]

    def _marks(self, piece: Piece) -> Iterator[Mark]:
        """Yield what is drawn over the pictures: stones by their position, lengths, and remarks by letters."""
        letters = (chr(ord("A") + place % 26) * (1 + place // 26) for place in count())
        for photo in self._photos(piece):
            for drawn in marks_of(photo, piece):
                if not drawn.is_shown:
                    continue
                mark, (x, y), (end_x, end_y) = drawn.mark, drawn.start, drawn.end
                here = Mark(photo.picture, drawn.number, 100 * x, 100 * y, mark.text)
                if mark.kind is MarkKind.REMARK:
                    yield replace(here, sign=next(letters))
                elif mark.kind is MarkKind.STONE:
                    yield replace(here, sign="" if drawn.number else "?", is_listed=bool(mark.text))
                else:
                    text = " ".join(part for part in (self._millimetres(drawn.mm), mark.text) if part)
                    line = replace(here, text=text, is_line=True, is_listed=False)
                    yield replace(line, end_x=100 * end_x, end_y=100 * end_y)

    def _millimetres(self, length: Decimal | None) -> str:
        return "" if length is None else f"{self.format.number(length)}{NO_BREAK}{self.words.label('millimetre')}"

    def _stages(self, piece: Piece) -> tuple[StagePicture, ...]:
        """Return one picture of each step of the piece's life, in the order of that life; a marked one is chosen."""
        photos = sorted(self._photos(piece), key=lambda photo: not photo.marks)
        found = []
        for kind in _STAGES:
            of_kind = [photo for photo in photos if photo.kind is kind]
            if of_kind:
                name = self.words.label(f"stage_{kind.value}")
                found.append(StagePicture(name, reference(of_kind[0], f"{piece.code}, {name}")))
        return tuple(found)

    def _metals(self, piece: Piece) -> list[Fact]:
        rows = []
        for part in piece.metals:
            alloy = self.alloys.get(part.alloy)
            name = self.words.alloy(alloy) if alloy else part.alloy
            weight = f"{self.format.number(part.net_weight_g, 2)}{NO_BREAK}{self.words.label('gram')}"
            rows.append(Fact(CatalogField.METAL, name, " · ".join(text for text in (weight, part.note) if text)))
        return rows

    def _metal_rows(self, piece: Piece) -> Iterator[MetalRow]:
        """Yield the metals for the bench, with their fineness and the sprue that is cast along."""
        for part in piece.metals:
            alloy = self.alloys.get(part.alloy)
            name = self.words.alloy(alloy) if alloy else part.alloy
            mark = canonical((alloy.fineness * _THOUSAND).normalize()) if alloy and alloy.fineness else ""
            told = [name if not mark or mark in name else f"{name} ({mark})", part.note]
            sprue = self.format.number(part.sprue_g, 2) if part.sprue_g else ""
            yield MetalRow(": ".join(filter(None, told)), self.format.number(part.net_weight_g, 2), sprue)

    def _stone(self, place: int, stone: StonePart) -> StoneRow:
        sizes = f"{NO_BREAK}×{NO_BREAK}".join(self.format.number(side) for side in stone.size_mm)
        size = f"{sizes}{NO_BREAK}{self.words.label('millimetre')}" if sizes else ""
        treatment = f" ({self.words.treatment(stone.treatment)})" if stone.treatment else ""
        return StoneRow(
            position=str(place),
            kind=self.words.stone(stone.kind, stone.nature) + treatment,
            cut=self.words.cut(stone.cut),
            size=size,
            count=str(stone.count),
            weight=self._stone_weight(stone),
            note=stone.note,
        )

    def _stone_weight(self, stone: StonePart) -> str:
        if stone.carats is not None:
            return f"{self.format.number(stone.carats, 2)}{NO_BREAK}{self.words.label('carat')}"
        if stone.weight_g is not None:
            return f"{self.format.number(stone.weight_g, 2)}{NO_BREAK}{self.words.label('gram')}"
        return ""

    def _step(self, step: LabourStep) -> WorkStep:
        time = ""
        if step.basis is LabourBasis.HOUR:
            time = self._time(step.quantity or ZERO) if step.quantity else ""
        elif step.quantity is not None and step.quantity > 1:
            time = f"×{NO_BREAK}{self.format.number(step.quantity)}"
        return WorkStep(step.operation.replace("_", " ").strip(), time, step.note, step.worker)

    def times(self, pieces: Iterable[Piece]) -> tuple[tuple[TimeShare, ...], str]:
        """Return the time of all pieces by the kind of work, the most first, and all of it together."""
        minutes: dict[str, Decimal] = {}
        for piece in pieces:
            for step in piece.labour:
                if step.basis is LabourBasis.HOUR and step.quantity:
                    name = step.operation.replace("_", " ").strip()
                    minutes[name] = minutes.get(name, ZERO) + step.quantity
        total = sum(minutes.values(), ZERO)
        if not total:
            return (), ""
        most = sorted(minutes.items(), key=lambda each: (-each[1], each[0].casefold()))
        shares = [TimeShare(name, self._time(each), self._percent(each / total)) for name, each in most]
        return tuple(shares), self._time(total)

    def _percent(self, share: Decimal) -> str:
        return f"{self.format.number((share * HUNDRED).quantize(Decimal(1)))}{NO_BREAK}%"

    def _total_time(self, piece: Piece) -> str:
        minutes = sum((step.quantity or ZERO for step in piece.labour if step.basis is LabourBasis.HOUR), ZERO)
        return self._time(minutes) if minutes else ""

    def _time(self, minutes: Decimal) -> str:
        if minutes < _MINUTES:
            shown = self.format.number(round_to(minutes, _SHORTEST))
            return self.words.label("time_minutes", count=shown).replace(" ", NO_BREAK)
        hours, rest = divmod(int(round_to(minutes, Decimal(1))), _MINUTES)
        text = self.words.label("time_hours", hours=str(hours), minutes=str(rest))
        return text.replace(" ", NO_BREAK)
