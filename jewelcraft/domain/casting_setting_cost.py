"""Work that parts bring with them: casting a metal part, setting the stones of a stone part."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_ledger import NOTHING
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.metal_cost import given_out
from jewelcraft.domain.metal_cost import impossible
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.stone_cost import size_words
from jewelcraft.domain.stone_cost import stone_name
from jewelcraft.domain.trade_words import stone_word
from jewelcraft.domain.vocabulary import setting_word

if TYPE_CHECKING:
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import MetalPart
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.sentences import Sentence

SETTING_WORK = "Stone setting"
"""The operation whose hourly rate the minutes of the tariff are paid by."""
_SIXTY = Decimal(60)


def is_cast(part: MetalPart) -> bool:
    """Say whether a part's own casting is paid for."""
    return bool(part.caster) or part.casting_per_gram is not None or part.casting_per_piece is not None


def write_casting(ledger: Ledger, part: MetalPart) -> None:
    """Write what casting a part costs, by the gram given out and by the piece."""
    basis = ledger.basis
    alloy = basis.card.alloys.get(part.alloy)
    name = alloy.name if alloy else part.alloy
    gaps = impossible(part, name)
    melted = None if gaps else given_out(part, basis.card)
    by_gram = _casting_price(ledger, part, part.casting_per_gram, "g", name)
    by_piece = _casting_price(ledger, part, part.casting_per_piece, "pc", name)
    if by_gram is None and by_piece is None:
        gap = sentence("casting rate of {caster} for {alloy}", caster=part.caster, alloy=name)
        by_gram = UnitPrice(None, "g", gaps=(gap,))
    if by_gram is not None:
        _write_fee(ledger, part, melted, by_gram, gaps)
    if by_piece is not None:
        _write_fee(ledger, part, ONE, by_piece, ())


def _casting_price(ledger: Ledger, part: MetalPart, typed: Money | None, unit: str, alloy: str) -> UnitPrice | None:
    if typed is not None:
        return ledger.basis.typed(typed, unit)
    if not part.caster:
        return None
    found = ledger.basis.worker(part.caster, alloy, unit)
    if found is None:
        ledger.unlisted.append((part.caster, alloy, unit))
    return found


def _write_fee(
    ledger: Ledger, part: MetalPart, quantity: Decimal | None, price: UnitPrice, gaps: tuple[Sentence, ...]
) -> None:
    label = sentence("Casting, {caster}", caster=part.caster) if part.caster else sentence("Casting")
    detail = sentence("per gram given out") if price.unit == "g" else sentence("per piece")
    ledger.write(part, Bucket.LABOUR, Entry(label, detail, quantity, price.unit, price, gaps, role=Role.CASTING))


def setting_size(part: StonePart) -> Decimal | None:
    """Return the size that the tariff asks for: the longer side; None where there is none, or it cannot be."""
    sides = part.size_mm[:2]
    return max(sides) if sides and min(sides) > 0 else None


def write_setting(ledger: Ledger, part: StonePart) -> None:
    """Write what setting the stones of a part costs, by its own price or by the tariff."""
    found = None if part.setting_price else ledger.basis.tariff.find(part.setting, setting_size(part))
    gaps: tuple[Sentence, ...] = ()
    if part.setting_price:
        price = ledger.basis.typed(part.setting_price, "stone")
    elif found is not None:
        price = ledger.basis.setting(found, SETTING_WORK)
        if found.minutes is not None and part.count > 0:
            ledger.bench_hours += part.count * found.minutes / _SIXTY
    else:
        price = UnitPrice(None, "stone", gaps=(_tariff_gap(part),))
    if part.count <= 0:
        gaps = (sentence("number of {stone}", stone=stone_name(part)),)
    size = size_words(part)
    label = sentence("Setting, {setting}", setting=setting_word(part.setting)) if part.setting else sentence("Setting")
    kind = stone_word(part.kind)
    detail = sentence("{kind} {size}", kind=kind, size=size) if size else sentence("{kind}", kind=kind)
    quantity = Decimal(part.count) if not gaps else None
    entry = Entry(label, detail or NOTHING, quantity, "stone", price, gaps, role=Role.SETTING)
    ledger.write(part, Bucket.LABOUR, entry)


def _tariff_gap(part: StonePart) -> Sentence:
    size = size_words(part)
    if size is None:
        return sentence("setting rate for {setting}", setting=setting_word(part.setting))
    return sentence("setting rate for {setting} {size}", setting=setting_word(part.setting), size=size)
