"""What a row says its metal is: in one cell, or the metal in one and its fineness in another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jewelcraft.exchange.alloy_names import is_metal_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.exchange.columns import Column
    from jewelcraft.exchange.row_cells import RowCells

_BARE = re.compile(r"\d{1,2}(?:[.,]\d+)?")
_OF_KARAT = re.compile(r"karat|carat|\bkt?\b|\bct\b", re.IGNORECASE)
_MOST_KARAT = 24


def tells_metal(columns: Mapping[str, Column]) -> bool:
    """Return whether a table has a column that tells the metal."""
    return "metal" in columns or "purity" in columns


def metal_name(row: RowCells) -> str:
    """Return the metal of a row with its fineness, as "GOLD 18K" of two columns; empty where it names none."""
    metal, purity = row.text("metal"), _purity(row)
    if not metal and purity and is_metal_word(row.text("type")):
        metal = row.text("type")
    if not purity or purity.casefold() in metal.casefold():
        return metal
    # A fineness in the first column, as 18K, is not said again by the second one.
    return f"{metal} {purity}" if metal and not any(sign.isdigit() for sign in metal) else metal or purity


def _purity(row: RowCells) -> str:
    """Return the fineness; a bare 22 under Carat is 22K, a bare 92 is a percentage."""
    text = row.text("purity")
    if not _BARE.fullmatch(text):
        return text
    is_karat = _OF_KARAT.search(row.columns["purity"].heading) and float(text.replace(",", ".")) <= _MOST_KARAT
    return f"{text}K" if is_karat else f"{text}%"
