"""The lines of a set that come from its pieces: each costed by itself, and taken as often as it is in the set."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_ledger import NOTHING
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import CostLine
from jewelcraft.domain.money import total
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import PieceMember
    from jewelcraft.domain.sentences import Sentence

    class Write(Protocol):
        """Writes the ledger of one piece."""

        def __call__(self, piece: Piece, basis: CostBasis, quantity: int | None, *, explain: bool) -> Ledger:
            """Return the ledger."""


@dataclass(frozen=True, slots=True)
class MemberCost:
    """What a piece of a set costs: one of it, and all of it in the set; None while something is missing."""

    member: PieceMember
    each: Money | None
    amount: Money | None
    gaps: tuple[Sentence, ...] = ()
    warning: Sentence | None = None


def write_member(ledger: Ledger, member: PieceMember, quantity: int | None, write: Write) -> None:
    """Write the lines of a piece of a set; made for so many sets it is made for so many times its count."""
    piece = member.piece
    if piece is None:
        ledger.lines.append(_lost(member))
        return
    own = replace(piece, members=())
    batch = None if quantity is None else quantity * member.count
    inner = write(own, ledger.basis, batch, explain=ledger.explains)
    ledger.lines += [_taken(line, member, piece.code) for line in inner.lines]
    if piece.members:
        ledger.lines.append(_nested(member, piece))
    ledger.members.append((member.count, inner))


def _taken(line: CostLine, member: PieceMember, code: str) -> CostLine:
    amount = None if line.amount is None else line.amount * member.count
    steps = line.steps
    if member.count != 1 and line.amount is not None and amount is not None and steps:
        step = sentence(
            "{count} of it in the set: {count} × {each} = {amount}.",
            count=member.count,
            each=line.amount,
            amount=amount,
        )
        steps = (*steps, step)
    return replace(
        line,
        label=sentence("{code}: {label}", code=code, label=line.label),
        quantity=line.quantity if line.unit == "%" else line.quantity * member.count,
        amount=amount,
        steps=steps,
        gaps=tuple(sentence("{code}: {label}", code=code, label=gap) for gap in line.gaps),
        member=member.piece_id,
    )


def _lost(member: PieceMember) -> CostLine:
    return _gap(member, sentence("a piece of the set that was deleted"))


def _nested(member: PieceMember, piece: Piece) -> CostLine:
    return _gap(member, sentence("{code}, a set inside a set", code=piece.code))


def _gap(member: PieceMember, gap: Sentence) -> CostLine:
    return CostLine(
        f"member-{member.piece_id}", Bucket.EXTRAS, gap, NOTHING, ZERO, "pc", None, None, None, (), (gap,),
        member=member.piece_id,
    )  # fmt: skip


def member_costs(piece: Piece, sheet: CostSheet) -> tuple[MemberCost, ...]:
    """Return what each piece of a set costs, out of the very lines of the set's sheet."""
    return tuple(_cost_of(member, [line for line in sheet.lines if line.member == member.piece_id], sheet.currency)
                 for member in piece.members)  # fmt: skip


def _cost_of(member: PieceMember, lines: Sequence[CostLine], currency: str) -> MemberCost:
    gaps = distinct(gap for line in lines for gap in line.gaps)
    amounts = [line.amount for line in lines if line.amount is not None]
    amount = total(amounts, currency) if len(amounts) == len(lines) else None
    each = None if amount is None else amount / member.count
    return MemberCost(member, each, amount, gaps, member_warning(member))


def member_warning(member: PieceMember) -> Sentence | None:
    """Say what should be known of a piece of a set: that it is in the Trash, or has no cost."""
    piece = member.piece
    if piece is None:
        return sentence("A piece of this set was deleted. Take it out of the set.")
    if piece.trashed_at is not None:
        return sentence(
            "{code} is in the Trash but still counts in this set. Take it out of the set, or put it back.",
            code=piece.code,
        )
    return None
