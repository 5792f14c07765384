"""Losses, one or several one after another, from what remains back to what is given out."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import LossBasis

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.piece import Loss


@dataclass(frozen=True, slots=True)
class LossStage:
    """One step of the work: what enters it and what leaves it."""

    percent: Decimal
    enters_g: Decimal
    leaves_g: Decimal


def melted_weight(net: Decimal, loss_percent: Decimal, basis: LossBasis) -> Decimal:
    """Return the metal to be given out so that the net weight remains.

    Raises:
        ValueError: for a loss below zero, or of everything that is given out.
    """
    loss = loss_percent / HUNDRED
    if loss < 0 or (basis is LossBasis.ON_INPUT and loss >= 1):
        raise ValueError(loss_percent)
    return net * (ONE + loss) if basis is LossBasis.ON_NET else net / (ONE - loss)


def loss_on_net(loss_on_input: Decimal) -> Decimal:
    """Return the same loss as percent of the net weight: L / (1 - L)."""
    return HUNDRED * loss_on_input / (HUNDRED - loss_on_input)


def loss_on_input(loss_on_net: Decimal) -> Decimal:
    """Return the same loss as percent of what goes in: L / (1 + L)."""
    return HUNDRED * loss_on_net / (HUNDRED + loss_on_net)


def loss_chain(net_g: Decimal, losses_percent: Sequence[Decimal], basis: LossBasis) -> tuple[LossStage, ...]:
    """Return the stages in the order of the work; the first one's `enters_g` is what is given out.

    Each loss is a share of what leaves its own step (ON_NET) or of what enters it (ON_INPUT).
    """
    return _stages(net_g, [(percent, basis) for percent in losses_percent])


def stages_of(net_g: Decimal, losses: Sequence[Loss]) -> tuple[LossStage, ...]:
    """Return the stages of named losses, each with its own way of counting."""
    return _stages(net_g, [(loss.percent, loss.basis) for loss in losses])


def _stages(net_g: Decimal, losses: Sequence[tuple[Decimal, LossBasis]]) -> tuple[LossStage, ...]:
    stages: list[LossStage] = []
    leaves = net_g
    for percent, basis in reversed(losses):
        enters = melted_weight(leaves, percent, basis)
        stages.append(LossStage(percent, enters, leaves))
        leaves = enters
    return tuple(reversed(stages))


def recovered_g(lost_g: Decimal, recovered_percent: Decimal) -> Decimal:
    """Return the filings and sweeps that are gathered of what was lost."""
    return lost_g * recovered_percent / HUNDRED


def recovered_of(stages: Sequence[LossStage], losses: Sequence[Loss]) -> Decimal:
    """Return what is gathered over all steps, each by its own share."""
    return sum(
        (
            recovered_g(stage.enters_g - stage.leaves_g, loss.recovered_percent)
            for stage, loss in zip(stages, losses, strict=True)
        ),
        ZERO,
    )
