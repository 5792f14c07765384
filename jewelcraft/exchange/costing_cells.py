"""The cells of a row that say how a piece is costed: losses step by step, casting, solder, settings, work outside."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.fineness import read_fineness
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.sentences import sentence
from jewelcraft.exchange.columns import plain_word
from jewelcraft.exchange.money_cell import is_per_gram
from jewelcraft.exchange.money_cell import read_money

if TYPE_CHECKING:
    from jewelcraft.domain.piece import MetalPart
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.exchange.row_cells import RowCells

_STEP = re.compile(r"(?P<name>[^\d%;,]*?)\s*(?P<percent>\d+(?:[.,]\d+)?)\s*%?\s*(?P<basis>[^\d%;,]*)")
_BETWEEN = re.compile(r"\s*[;\n|/+]\s*|,\s+")
_WHOLE = Decimal(100)
_ON_INPUT = ("on input", "of input", "input")
_SETTINGS_FOR_STONES = ("setting", "nature", "treatment", "origin_country", "girdle")


def with_costing(row: RowCells, metal: MetalPart, currency: str) -> MetalPart:
    """Return the metal with the losses, casting and solder that have columns of their own."""
    changes: dict[str, Any] = {"losses": _losses(row), "caster": row.text("caster")}
    changes |= {name: read_money(row, name, currency) for name in ("casting_per_piece", "casting_per_gram")}
    changes["sprue_g"] = row.number("sprue_g")[0]
    recovered, payout = row.number("recovered_percent")[0], row.number("payout_percent")[0]
    basis = _basis(row.text("loss_basis"))
    solder, fineness = row.number("solder_g")[0], row.text("solder_fineness")
    if solder:
        changes |= {"solder_g": solder, "solder_fineness": _fineness(row, fineness)}
    changes |= {"recovered_percent": recovered or Decimal(0), "payout_percent": payout or Decimal(0)}
    if basis is not None:
        changes["loss_basis"] = basis
    return replace(metal, **changes)


def set_stones(row: RowCells, stones: tuple[StonePart, ...], currency: str) -> tuple[StonePart, ...]:
    """Return the stones with how they are set and what they are, where columns say so."""
    given: dict[str, Any] = {name: row.text(name) for name in _SETTINGS_FOR_STONES if row.text(name)}
    if "setting" in given:
        given["setting"] = given["setting"].casefold()
    price = read_money(row, "setting_price", currency)
    if price is not None:
        given["setting_price"] = price
    each = read_money(row, "stone_price", currency)
    if each is not None:
        given["price"] = each
    return tuple(replace(stone, **given) for stone in stones) if given else stones


def labour_of(row: RowCells, currency: str) -> tuple[LabourStep, ...]:
    """Return the steps of work that columns speak of: minutes, a price for a piece, who does it outside."""
    steps = []
    outworker = row.text("outworker")
    minutes, unit = row.number("minutes")
    if minutes:
        minutes = minutes * 60 if unit in {"h", "hr", "hrs", "hour", "hours", "jam"} else minutes
        steps.append(LabourStep(str(uuid.uuid4()), row.text("operation") or "Bench work", quantity=minutes))
    price = read_money(row, "labour_price", currency)
    if price is not None or outworker:
        steps.append(
            LabourStep(
                str(uuid.uuid4()),
                "Outside work" if outworker else row.text("operation") or "Labour",
                LabourBasis.GRAM if is_per_gram(row.text("labour_price")) else LabourBasis.PIECE,
                price=price,
                outside=bool(outworker),
                worker=outworker,
            )
        )
    return tuple(steps)


def _losses(row: RowCells) -> tuple[Loss, ...]:
    text = row.text("losses")
    steps: list[Loss] = []
    for words in filter(None, _BETWEEN.split(text)):
        found = _STEP.fullmatch(words.strip())
        percent = None if found is None else Decimal(found["percent"].replace(",", "."))
        if found is None or percent is None or not 0 <= percent < _WHOLE:
            row.problems.append(
                sentence("{text} is no step of losses. Write them as casting 5%; filing 3%; polishing 2%.", text=words)
            )
            return ()
        basis = _basis(found["basis"]) or LossBasis.ON_INPUT
        steps.append(Loss(found["name"].strip(" :=") or f"{len(steps) + 1}", percent, basis))
    return tuple(steps)


def _basis(text: str) -> LossBasis | None:
    word = plain_word(text).strip("() ")
    if not word:
        return None
    return LossBasis.ON_INPUT if word in _ON_INPUT else LossBasis.ON_NET


def _fineness(row: RowCells, text: str) -> Decimal | None:
    if not text:
        return None
    try:
        return read_fineness(text)
    except InvalidValueError as error:
        row.problems.append(error.sentence)
        return None
