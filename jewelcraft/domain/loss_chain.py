"""Several losses one after another, from what remains back to what is given out."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.metal_cost import melted_weight
from jewelcraft.domain.numbers import HUNDRED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.piece import LossBasis


@dataclass(frozen=True, slots=True)
class LossStage:
    """One step of the work: what enters it and what leaves it."""

    percent: Decimal
    enters_g: Decimal
    leaves_g: Decimal


def loss_chain(net_g: Decimal, losses_percent: Sequence[Decimal], basis: LossBasis) -> tuple[LossStage, ...]:
    """Return the stages in the order of the work; the first one's `enters_g` is what is given out.

    Each loss is a share of what leaves its own step (ON_NET) or of what enters it (ON_INPUT).
    """
    stages: list[LossStage] = []
    leaves = net_g
    for percent in reversed(losses_percent):
        enters = melted_weight(leaves, percent, basis)
        stages.append(LossStage(percent, enters, leaves))
        leaves = enters
    return tuple(reversed(stages))


def recovered_g(lost_g: Decimal, recovered_percent: Decimal) -> Decimal:
    """Return the filings and sweeps that are gathered of what was lost."""
    return lost_g * recovered_percent / HUNDRED
