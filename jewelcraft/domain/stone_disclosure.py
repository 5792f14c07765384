"""What must be said of a stone before anything is printed: its nature, and how it was treated (CIBJO words)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.trade_words import stone_word

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.sentences import Value

_NATURAL = "natural"
_OFTEN_TREATED = (
    *("ruby", "sapphire", "emerald", "jade", "turquoise", "topaz", "aquamarine", "tanzanite", "tourmaline", "zircon"),
    *("opal", "coral", "lapis", "amber", "citrine", "agate", "onyx", "pearl", "quartz", "spodumene", "kunzite"),
)
"""Stones that are heated, oiled, dyed, filled or irradiated so often that silence would mislead a buyer."""


def disclosure_gaps(piece: Piece) -> tuple[Sentence, ...]:
    """Return a sentence for each kind of stone of which nature or treatment is not stated; each once."""
    gaps: list[Sentence] = []
    for stone in piece.stones:
        facts: dict[str, Value | Sentence] = {"code": piece.code, "stone": stone_word(stone.kind)}
        if not stone.nature:
            gaps.append(
                sentence(
                    "{code}: state whether the {stone} is natural, laboratory-grown, treated or imitation.", **facts
                )
            )
        elif stone.nature == _NATURAL and not stone.treatment and _is_often_treated(stone.kind):
            gaps.append(sentence("{code}: state how the {stone} was treated, or that it is untreated.", **facts))
    return distinct(gaps)


def is_of_unknown_nature(piece: Piece) -> bool:
    """Say whether a stone of the piece does not tell what it is, which no buyer may have to guess (CIBJO)."""
    return any(not stone.nature for stone in piece.stones)


def _is_often_treated(kind: str) -> bool:
    words = kind.casefold()
    return any(name in words for name in _OFTEN_TREATED)
