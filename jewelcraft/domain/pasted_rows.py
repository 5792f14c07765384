"""Read a block copied from a spreadsheet: rows of name, quantity, unit and price, in whatever order its head says."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import WHOLE_CURRENCIES
from jewelcraft.domain.scaled_amounts import read_scaled
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import decimal_habit
from jewelcraft.domain.typed_numbers import read_fraction
from jewelcraft.domain.typed_numbers import read_number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from jewelcraft.domain.sentences import Sentence

MOST_ROWS = 500
_HEADS = {
    "name": "name item description material stone operation nama uraian barang bahan batu รายการ ชื่อ 名稱 項目",
    "price": "price rate cost each harga tarif ongkos ราคา 單價 價格",
    "quantity": "quantity qty amount count pcs weight jumlah banyak berat จำนวน น้ำหนัก 數量 重量",
    "unit": "unit uom satuan หน่วย 單位",
}
"""Heads of columns; the price comes before the unit because of "unit price"."""
_UNITS = {
    "pc": "pc pcs piece pieces bh buah biji butir each ea ชิ้น 件",
    "g": "g gr gram grams gm กรัม 克",
    "ct": "ct cts carat carats karat กะรัต 卡",
    "h": "h hr hrs hour hours jam ชม ชั่วโมง 小時",
    "min": "min mins minute minutes menit นาที 分鐘",
    "stone": "stone stones batu เม็ด",
    "strand": "strand strands untai เส้น",
    "joint": "joint joints sambungan จุดเชื่อม",
    "momme": "momme mommes",
    "lot": "lot lots parcel partai ล็อต",
    "cm2": "cm2 cm²",
}
_WORDS = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_WITH_UNIT = re.compile(r"\s*([+-]?[\d.,'’\s\u00a0]*\d)\s*([^\W\d_]+[2²]?)\.?\s*")
_SAID = re.compile(r"\d\s*[^\W\d_].*\d|\d:\d\d|\d\s*[^\W\d_]+\s*$")
_CURRENCY = re.compile(r"[฿$€£¥₱₫₭៛]|\b[A-Z]{3}\b|\b(?:Rp|RM|Ks|HK|US|S)\b\.?")
_OTHER_SIGN = re.compile(r"[$€£฿]|HK|US|RM")
"""Money that has cents."""
_CODE = re.compile(r"\b[A-Z]{3}\b")
_ORDER = ("name", "quantity", "unit", "price")


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row as it is understood; `trouble` says why it cannot be taken."""

    number: int
    name: str
    quantity: Decimal | None = None
    unit: str = ""
    price: Decimal | None = None
    currency: str = ""
    trouble: Sentence | None = None
    said: str = ""
    """A quantity that is no number alone, as "2 baht 1 salueng" or "1:45"; the group of the row knows what it means."""


def is_block(text: str) -> bool:
    """Say whether a text looks like cells of a table rather than a few words."""
    return "\t" in text or "\n" in text.strip()


def read_rows(text: str, home_currency: str = "") -> tuple[PastedRow, ...]:
    """Read the rows of a block; a first row of heads says what the columns are.

    Where money has no cents, as in Indonesia, a price such as 45.000 can only be one of thousands.

    Raises:
        InvalidValueError: where there is nothing to read, or far too much.
    """
    cells = [row for row in _cells(text) if any(row)]
    if not cells:
        raise InvalidValueError("There are no rows on the clipboard. Copy them in your spreadsheet first.")
    if len(cells) > MOST_ROWS:
        raise InvalidValueError(
            "These are {count} rows. Paste at most {most} at once.", count=len(cells), most=MOST_ROWS
        )
    columns = _columns_of(cells[0])
    body = cells[1:] if columns else cells
    columns = columns or _guess(body)
    numbers = [
        row[place]
        for row in body
        for name, place in columns.items()
        if name in ("quantity", "price") and place < len(row)
    ]
    habit = decimal_habit(map(_bare, numbers))
    first = len(cells) - len(body) + 1
    return tuple(_row(number, row, columns, habit, home_currency) for number, row in enumerate(body, first))


def _cells(text: str) -> list[list[str]]:
    sign = "\t" if "\t" in text else ";" if ";" in text else "," if text.count(",") >= len(text.splitlines()) else "\t"
    try:
        rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter=sign))
    except csv.Error:
        rows = [line.split(sign) for line in text.splitlines()]
    return [[" ".join(cell.split()) for cell in row] for row in rows]


def _columns_of(row: Sequence[str]) -> dict[str, int]:
    """Return what the columns are by a row of heads; nothing where the row is none."""
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        words = {cell.casefold(), *re.split(r"[\s(/]+", cell.casefold())}
        name = next((name for name, heads in _HEADS.items() if name not in found and words & set(heads.split())), None)
        if name is not None:
            found[name] = place
    return found if "name" in found and len(found) > 1 else {}


def _guess(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Take the order name, quantity, unit, price; without a column of units the price comes third."""
    widest = max(map(len, rows))
    is_unit = any(row[2:] and row[2].casefold().rstrip(".") in _WORDS for row in rows)
    names = _ORDER if is_unit or widest >= len(_ORDER) else ("name", "quantity", "price")
    return {name: place for place, name in enumerate(names) if place < widest}


def _row(
    number: int, cells: Sequence[str], columns: dict[str, int], habit: Decimals | None, home_currency: str
) -> PastedRow:
    given = {name: cells[place] if place < len(cells) else "" for name, place in columns.items()}
    name = given.get("name", "")
    if not name:
        return PastedRow(number, "", trouble=sentence("This row has no name."))
    quantity_text, unit = _split_unit(given.get("quantity", ""))
    unit_text = given.get("unit", "").casefold().rstrip(".")
    price_text = given.get("price", "")
    code = _CODE.search(price_text)
    said = quantity_text if _SAID.search(quantity_text) else ""
    try:
        quantity = None if said else _number(quantity_text, habit)
        price = _price(price_text, habit, code[0] if code else home_currency)
    except AmbiguousNumberError as error:
        return PastedRow(
            number, name, trouble=sentence("{text} can be read in two ways. Write it as 1250 or 1.25.", text=str(error))
        )
    except ValueError as error:
        return PastedRow(number, name, trouble=sentence("{text} is not a number.", text=str(error)))
    unit = _WORDS.get(unit_text, unit_text) or unit
    return PastedRow(number, name, quantity, unit, price, code[0] if code else "", said=said)


def _split_unit(text: str) -> tuple[str, str]:
    match = _WITH_UNIT.fullmatch(text)
    unit = _WORDS.get(match[2].casefold(), "") if match else ""
    return (match[1], unit) if match and unit else (text, "")


def _price(text: str, habit: Decimals | None, currency: str) -> Decimal | None:
    scaled = read_scaled(_bare(text))
    if scaled is not None:
        return scaled
    try:
        return _number(text, habit)
    except AmbiguousNumberError:
        if currency not in WHOLE_CURRENCIES or _OTHER_SIGN.search(text):
            raise
        return _number(re.sub(r"[.,]", "", _bare(text)), habit)


def _number(text: str, habit: Decimals | None) -> Decimal | None:
    bare = _bare(text)
    if not bare or bare in "-–—":
        return None
    fraction = read_fraction(bare)
    if fraction is not None:
        return fraction
    try:
        value = read_number(bare, habit)
    except AmbiguousNumberError:
        raise AmbiguousNumberError(text) from None
    except ValueError:
        raise ValueError(text) from None
    if value < 0:
        raise ValueError(text)
    return value


def _bare(text: str) -> str:
    return _CURRENCY.sub("", text).strip()
