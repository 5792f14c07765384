"""Turn a piece and a rate card into a cost sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.bill import write_bill
from jewelcraft.domain.casting_setting_cost import is_cast
from jewelcraft.domain.casting_setting_cost import write_casting
from jewelcraft.domain.casting_setting_cost import write_setting
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.cost_ledger import Ledger
from jewelcraft.domain.finding_cost import write_extra
from jewelcraft.domain.finding_cost import write_finding
from jewelcraft.domain.labour_cost import write_labour
from jewelcraft.domain.metal_cost import write_metal
from jewelcraft.domain.overhead_cost import write_overheads
from jewelcraft.domain.plating_cost import write_plating
from jewelcraft.domain.set_cost import write_member
from jewelcraft.domain.stone_cost import write_stone

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard


def cost_piece(
    piece: Piece,
    card: RateCard | CostBasis,
    *,
    quantity: int | None = None,
    currency: str | None = None,
    explain: bool = True,
) -> CostSheet:
    """Compute what one piece costs in a batch of `quantity`, at the rates of the card's day.

    A rate that is missing leaves its line without an amount and is named there; it never
    counts as zero and never raises. For many pieces build one CostBasis and pass it, and
    leave the explanations out. `currency` belongs to a card; a basis has its own.
    """
    basis = card if isinstance(card, CostBasis) else CostBasis(card, currency)
    return _written(piece, basis, quantity, explain=explain).sheet(piece.id)


def bill_piece(piece: Piece, basis: CostBasis) -> tuple[CostSheet, str]:
    """Compute a piece's cost without explanations, and the bill by which it can be priced again."""
    ledger = open_ledger(piece, basis)
    sheet = ledger.sheet(piece.id)
    return sheet, write_bill(ledger) if sheet.is_complete else ""


def open_ledger(piece: Piece, basis: CostBasis, quantity: int | None = None) -> Ledger:
    """Write a piece's ledger without explanations; sheet, charges and bench hours can be read from it."""
    return _written(piece, basis, quantity, explain=False)


def _written(piece: Piece, basis: CostBasis, quantity: int | None, *, explain: bool) -> Ledger:
    batch = max(1, quantity if quantity is not None else piece.batch_quantity)
    ledger = Ledger(basis, batch, explain, reject_percent=piece.reject_percent)
    for metal in piece.metals:
        write_metal(ledger, metal)
    for stone in piece.stones:
        write_stone(ledger, stone)
    for finding in piece.findings:
        write_finding(ledger, finding)
    _write_work(ledger, piece)
    for layer in piece.platings:
        write_plating(ledger, layer, piece)
    for extra in piece.extras:
        write_extra(ledger, extra)
    write_overheads(ledger)
    for member in piece.members:
        write_member(ledger, member, quantity, _written)
    return ledger


def _write_work(ledger: Ledger, piece: Piece) -> None:
    for metal in piece.metals:
        if is_cast(metal):
            write_casting(ledger, metal)
    for stone in piece.stones:
        if stone.setting or stone.setting_price:
            write_setting(ledger, stone)
    for step in piece.labour:
        write_labour(ledger, step, piece)
