"""The cells of one row into a piece, with every problem found in them."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.piece import LONGEST_CODE
from jewelcraft.domain.piece import Dimensions
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Status
from jewelcraft.domain.ring_sizes import ring_system_of
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.texts import Texts
from jewelcraft.exchange.alloy_names import find_alloy
from jewelcraft.exchange.alloy_names import is_metal_word
from jewelcraft.exchange.costing_cells import labour_of
from jewelcraft.exchange.costing_cells import set_stones
from jewelcraft.exchange.costing_cells import with_costing
from jewelcraft.exchange.metal_cell import metal_name
from jewelcraft.exchange.metal_cell import tells_metal
from jewelcraft.exchange.piece_words import read_ring_size
from jewelcraft.exchange.piece_words import read_status
from jewelcraft.exchange.piece_words import read_type
from jewelcraft.exchange.row_cells import RowCells
from jewelcraft.exchange.shop_rows import addresses
from jewelcraft.exchange.shop_rows import file_names
from jewelcraft.exchange.shop_rows import option_words
from jewelcraft.exchange.shop_rows import options_of
from jewelcraft.exchange.shop_rows import price_words
from jewelcraft.exchange.stone_text import StonesRead
from jewelcraft.exchange.stone_text import read_size
from jewelcraft.exchange.stone_text import read_stones
from jewelcraft.exchange.stone_text import stone_line
from jewelcraft.exchange.web_text import plain_prose
from jewelcraft.exchange.weight_cell import metal_grams

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.typed_numbers import Decimals
    from jewelcraft.domain.units import RingSize
    from jewelcraft.exchange.columns import Column

_MM_PER_CM = 10
_WHOLE_PERCENT = 100
_SHORT = 200
_SENTENCE_END = re.compile(r"[.!?。]\s|\n")


@dataclass(slots=True)
class RowRead:
    """A row as a piece; problems forbid to take it, remarks do not."""

    piece: Piece
    problems: tuple[Sentence, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    product: str = ""
    """What a web shop calls the product that the row belongs to."""
    variant_of: str = ""
    """The product or code whose further size or picture the row is; empty where it is a piece of its own."""
    files: tuple[str, ...] = ()
    """Names of picture files, as they stand beside the table."""
    web: tuple[str, ...] = ()
    """Addresses of pictures in the web."""
    options: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Name and value of what a web shop lets choose, by its number."""
    price: str = ""
    """The first price with its heading."""


@dataclass(frozen=True, slots=True)
class House:
    """What a workshop's table leaves unsaid: its currency, local weights counted in its own way, its usual loss."""

    currency: str = ""
    own_units: Mapping[str, Decimal] = field(default_factory=dict)
    loss_percent: Decimal = Decimal(0)


class RowReader:
    """Reads the rows of one table, whose columns and decimal sign are known."""

    def __init__(
        self, columns: Sequence[Column], habit: Decimals | None, alloys: Sequence[Alloy], house: House
    ) -> None:
        self._house = house
        self._columns = columns
        self._by_meaning = {column.meaning: column for column in reversed(columns) if not column.stone}
        self._of_stones = _by_stone(columns)
        self._habit = habit
        self._alloys = alloys
        self._known_alloys: dict[str, Alloy | None] = {}

    def read(self, cells: Sequence[str]) -> RowRead:
        """Return the row as a piece, with its problems and remarks."""
        row = RowCells(self._by_meaning, cells, self._habit)
        stones = self._all_stones(row)
        metals = self._metals(row, stones)
        if not row.text("computed"):
            self._note_prices(row)
        row.note("other_code")
        options = options_of(row)
        row.extra_notes += option_words(options)
        picture = "\n".join(row.at(column) for column in self._columns if column.meaning == "picture")
        kind = "" if is_metal_word(row.text("type")) else row.text("type")
        type_ = read_type(kind, row.text("category"), self._what_it_says(row))
        piece = Piece(
            id=str(uuid.uuid4()),
            code=_code(row),
            titles=self._texts(row, "title"),
            descriptions=self._texts(row, "description") or Texts.of({"en": plain_prose(row.text("summary"))}),
            type=type_,
            collection=row.text("collection"),
            status=self._status(row),
            techniques=_list(row.text("techniques")),
            tags=tuple(tag.replace("_", " ") for tag in _list(row.text("tags"))),
            dimensions=_dimensions(row),
            ring_size=_ring_size(row, type_),
            finish=row.text("finish"),
            notes=self._notes(row, stones),
            metals=metals,
            stones=set_stones(row, stones.parts, self._house.currency),
            labour=labour_of(row, self._house.currency),
            batch_quantity=_whole(row, "batch") or 1,
            minimum_order=_whole(row, "minimum_order"),
            lead_time_days=_whole(row, "lead_time"),
        )
        variant_of = row.text("parent") or ("" if piece.titles else row.text("product"))
        if not piece.code and not piece.titles:
            row.problems.append(sentence("The row has neither a code nor a title."))
        return RowRead(
            piece,
            tuple(row.problems),
            (*row.remarks, *stones.remarks),
            row.text("product"),
            variant_of,
            file_names(picture),
            addresses(picture),
            options,
            price_words(row, self._columns),
        )

    def _what_it_says(self, row: RowCells) -> tuple[str, ...]:
        """Return the titles of a row, and what is short of its description."""
        titles = [row.at(column)[:_SHORT] for column in self._columns if column.meaning == "title"]
        texts = [plain_prose(row.at(column)) for column in self._columns if column.meaning == "description"]
        first = [_SENTENCE_END.split(text, maxsplit=1)[0] for text in texts]
        return (*titles, *(text for text in first if len(text) <= _SHORT))

    def _note_prices(self, row: RowCells) -> None:
        """Keep the prices in the notes, with the currency that has a column of its own."""
        currency = row.text("currency")
        for meaning in ("asked", "paid"):
            for column in self._columns:
                if column.meaning == meaning and (text := row.at(column)):
                    row.extra_notes.append(f"{column.heading}: {text} {currency}".strip())

    def _texts(self, row: RowCells, meaning: str) -> Texts:
        columns = [column for column in self._columns if column.meaning == meaning]
        return Texts.of({column.language: plain_prose(row.at(column)) for column in columns})

    def _status(self, row: RowCells) -> Status:
        text = row.text("status")
        status = read_status(text) if text else Status.IDEA
        if status is None:
            row.problems.append(
                sentence("{text} is no status. Write idea, sketch, sample, ready or retired.", text=text),
            )
        return status or Status.IDEA

    def _metals(self, row: RowCells, stones: StonesRead) -> tuple[MetalPart, ...]:
        text = metal_name(row)
        weight, entered = metal_grams(row, stones.parts, self._house.own_units)
        loss, _unit = row.number("loss")
        if weight is None:
            return self._unweighed(row, text)
        if not tells_metal(self._by_meaning):
            # What a web shop calls the weight is often that of the parcel.
            row.remarks.append(
                sentence("No metal is named, so the weight {weight} g went into the notes.", weight=weight)
            )
            row.note("weight")
            return ()
        if not text:
            row.problems.append(sentence("A weight without a metal has no cost. Name the metal, as 925 or 18K."))
            return ()
        if loss is not None and loss >= _WHOLE_PERCENT:
            row.problems.append(sentence("A loss of {loss} % cannot be. Write it in percent, as 6.", loss=loss))
            return ()
        alloy = self._alloy(text)
        if alloy is None:
            row.remarks.append(
                sentence("No alloy is called {name} yet. Enter it under Rates to get a cost.", name=text),
            )
        if loss is None:
            # As on a line that is typed: metal without any loss would cost too little.
            loss = self._house.loss_percent
        metal = MetalPart(str(uuid.uuid4()), alloy.id if alloy else text, weight, loss)
        return (with_costing(row, replace(metal, entered=entered), self._house.currency),)

    def _unweighed(self, row: RowCells, text: str) -> tuple[MetalPart, ...]:
        """Return a named metal whose weight the table leaves open, so that it is told as missing and costs not zero."""
        has_weight = "weight" in self._by_meaning or "gross_weight" in self._by_meaning
        alloy = self._alloy(text) if text and has_weight and tells_metal(self._by_meaning) else None
        if alloy is None or row.problems:
            return ()
        row.remarks.append(
            sentence("The weight of {metal} is missing, so there is no cost yet. Type it in.", metal=text)
        )
        return (MetalPart(str(uuid.uuid4()), alloy.id, Decimal(0), self._house.loss_percent),)

    def _alloy(self, text: str) -> Alloy | None:
        # A shop writes the same few alloys in every row.
        if text not in self._known_alloys:
            self._known_alloys[text] = find_alloy(text, self._alloys)
        return self._known_alloys[text]

    def _all_stones(self, row: RowCells) -> StonesRead:
        """Return the stones of the row's own column, and those that have columns by their name."""
        read = self._stones(row)
        parts, remarks = list(read.parts), list(read.remarks)
        for kind, columns in self._of_stones.items():
            own = replace(row, columns=columns)
            count, carat = _whole(own, "stone_count"), own.number("stone_carat")[0]
            if count or carat:
                line = stone_line(kind, count or 1, carat or None, is_each=False)
                parts.extend(line.parts)
                remarks.extend(line.remarks)
        return StonesRead(tuple(parts), tuple(remarks))

    def _stones(self, row: RowCells) -> StonesRead:
        text = row.text("stones")
        count, _unit = row.number("stone_count")
        carat, _unit = row.number("stone_carat")
        if not text:
            row.note("stone_carat")
            row.note("stone_count")
            return StonesRead()
        if count is None and carat is None:
            read = read_stones(text, self._habit)
            if not read.parts:
                row.remarks.append(sentence("The stones {text} went into the notes.", text=text))
            return read
        if count is not None and (count != int(count) or count < 1):
            row.not_understood("stone_count", str(count))
            return StonesRead()
        return _cut_and_sized(row, stone_line(text, int(count or 1), carat, is_each=None))

    def _notes(self, row: RowCells, stones: StonesRead) -> str:
        lines = [row.text("notes"), *row.extra_notes]
        if not stones.parts and row.text("stones"):
            lines.append(row.text("stones"))
        if "weight" not in self._by_meaning:
            lines.append(metal_name(row))
        return "\n".join(line for line in lines if line)


def _by_stone(columns: Sequence[Column]) -> dict[str, dict[str, Column]]:
    found: dict[str, dict[str, Column]] = {}
    for column in columns:
        if column.stone:
            found.setdefault(column.stone, {})[column.meaning] = column
    return found


def _code(row: RowCells) -> str:
    # A web shop writes the codes of all sizes into one cell.
    # Spreadsheets keep a long number as it is by a mark before it.
    code, _comma, others = " ".join(row.text("code").split()).lstrip("'").partition(",")
    if others:
        row.note("code")
    if len(code) > LONGEST_CODE:
        start = f"{code[:12]}…"
        row.problems.append(sentence("The code {code} is too long. Use at most 64 letters and digits.", code=start))
    if "code" not in row.columns:
        code = row.text("number")[:LONGEST_CODE]
    handle = row.text("product")
    return code or (handle if len(handle) <= LONGEST_CODE else "")


def _cut_and_sized(row: RowCells, line: StonesRead) -> StonesRead:
    """Give the one stone line of a row the cut and the millimetres that have columns of their own."""
    cut = row.text("stone_cut").casefold() or "round"
    size = read_size(row.text("stone_size"), row.habit)
    if size is None:
        row.not_understood("stone_size", row.text("stone_size"))
    return replace(line, parts=tuple(replace(part, cut=cut, size_mm=size or ()) for part in line.parts))


def _dimensions(row: RowCells) -> Dimensions:
    return Dimensions(_mm(row, "width"), _mm(row, "height"), _mm(row, "depth"), _mm(row, "length"))


def _mm(row: RowCells, meaning: str) -> Decimal | None:
    size, unit = row.number(meaning)
    if size is None:
        return None
    if unit not in {"", "mm", "cm"}:
        row.problems.append(
            sentence(
                "The unit {unit} under {heading} is not known. Write millimetres.",
                unit=unit,
                heading=row.columns[meaning].heading,
            ),
        )
    return size * _MM_PER_CM if unit == "cm" else size


def _whole(row: RowCells, meaning: str) -> int | None:
    number, _unit = row.number(meaning)
    if number is None:
        return None
    if number != int(number):
        row.not_understood(meaning, str(number))
    return int(number)


def _ring_size(row: RowCells, type_: str) -> RingSize | None:
    text = row.text("ring_size")
    if text and type_ not in {"ring", "set", "other"} and ring_system_of(text) is None:
        # Shops have one column for the sizes of rings, chains and bangles.
        row.note("ring_size")
        return None
    size = read_ring_size(text) if text else None
    if size is not None and ring_system_of(text) is None and size == read_ring_size(f"US {text}"):
        row.remarks.append(
            sentence(
                "The ring size {text} was read as US {text}. Write EU, HK, JP or ID before it if it is one.", text=text
            )
        )
    if text and size is None:
        row.remarks.append(sentence("{text} is no ring size known here. It went into the notes.", text=text))
        row.note("ring_size")
    return size


def _list(text: str) -> tuple[str, ...]:
    parts = re.split(r"\s*[,;|/]\s*", text)
    return tuple(dict.fromkeys(part for part in parts if part))
