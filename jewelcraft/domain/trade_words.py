"""The stones, cuts and treatments that have a word in every language of the program; others stay as they were typed.

What is kept is English, so that a file reads the same in every language; `Sentence` carries it to whoever shows it.
"""

from __future__ import annotations

import re

from jewelcraft.domain.sentences import Sentence

STONES = (
    "diamond", "ruby", "sapphire", "pink sapphire", "yellow sapphire", "emerald", "jade", "jadeite", "nephrite",
    "spinel", "garnet", "amethyst", "citrine", "peridot", "topaz", "blue topaz", "aquamarine", "tourmaline",
    "moonstone", "opal", "turquoise", "lapis lazuli", "onyx", "agate", "carnelian", "quartz", "rose quartz",
    "smoky quartz", "zircon", "tanzanite", "alexandrite", "cats eye", "pearl", "golden pearl", "south sea pearl",
    "freshwater pearl", "mother of pearl", "coral", "amber", "cubic zirconia", "moissanite", "marcasite", "glass",
)  # fmt: skip
CUTS = (
    "round", "round brilliant", "round single cut", "round mixed cut", "oval", "princess", "square", "emerald",
    "emerald cut", "rectangle", "cushion", "pear", "marquise", "heart", "triangle", "baguette", "cabochon",
    "round cabochon", "oval cabochon", "bead", "rose cut",
)  # fmt: skip
TREATMENTS = ("untreated", "heated", "oiled", "irradiated", "filled", "dyed", "coated", "diffusion", "bleached")
_NOT_LETTERS = re.compile(r"[\s_-]+")


def plain_key(typed: str) -> str:
    """Return a word as it is looked up: lower case, single spaces, without apostrophes."""
    return _NOT_LETTERS.sub(" ", re.sub(r"[’']", "", typed).strip().lower())


def stone_word(kind: str) -> Sentence | str:
    """Return the word for a known stone, or the user's own."""
    return Sentence(kind) if plain_key(kind) in STONES else kind


def treatment_word(treatment: str) -> Sentence | str:
    """Return the word for a known treatment, or the user's own."""
    return Sentence(treatment) if plain_key(treatment) in TREATMENTS else treatment


def is_known_cut(cut: str) -> bool:
    """Say whether a cut has a word in every language."""
    return plain_key(cut) in CUTS
