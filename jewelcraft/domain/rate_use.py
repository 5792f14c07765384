"""Which pieces use a price of the lists, and what is declared there of the stones it is for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Declared:
    """What a piece says of a stone, in CIBJO words; empty where it says nothing."""

    nature: str = ""
    treatment: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class RateUse:
    """How many pieces use a price, and what they say of the stone: more than one where they differ."""

    pieces: int = 0
    declared: tuple[Declared, ...] = ()
