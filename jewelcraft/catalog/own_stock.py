"""Read a sheet or roll of one's own from its measures, as "size=38x21.2 grid=5x13 pitch=40.6x21.2 at=4.7x10.7"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jewelcraft.domain.errors import CatalogError

_KNOWN = ("size", "grid", "pitch", "at", "paper", "shape", "flag")
_EXAMPLE = "size=38x21.2 grid=5x13 pitch=40.6x21.2 at=4.7x10.7 paper=A4"
_PAPERS = {"a4": (210.0, 297.0), "a5": (148.0, 210.0), "letter": (215.9, 279.4)}
_SHAPES = ("plain", "dumbbell", "rattail", "swing", "tent")
_FLAGGED = {"dumbbell": 0.36, "rattail": 0.55}
_LEAST_MM = 6.0
_LARGEST_MM = 420.0
_MOST = 60
_SPARE = 0.05
_PAIR = re.compile(r"(\d{1,4}(?:[.,]\d{1,3})?)\s*[x×*]\s*(\d{1,4}(?:[.,]\d{1,3})?)", re.ASCII)
_ONE = re.compile(r"\d{1,4}(?:[.,]\d{1,3})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class OwnStock:
    """The measures of a sheet of one's own, in millimetres."""

    grid: tuple[int, int]
    size: tuple[float, float]
    pitch: tuple[float, float]
    shape: str
    flag: float
    paper: tuple[float, float]
    at: tuple[float, float]


def is_own(key: str) -> bool:
    """Say whether the name of a sheet gives its measures."""
    return "=" in key


def read_own(text: str, shape: str) -> OwnStock:
    """Return the measures of a sheet; without a grid it is a roll, of which each row is a page.

    Raises:
        CatalogError: saying what is wrong with them.
    """
    words = _words(text)
    size = _pair(words.get("size", ""), "size")
    made = words.get("shape", shape)
    if made not in _SHAPES:
        raise CatalogError("There is no shape {name}. There are: {names}.", name=made, names=", ".join(_SHAPES))
    across, down = _pair(words.get("grid", "1x1"), "grid")
    grid = (int(across), int(down))
    if (grid[0], grid[1]) != (across, down) or not all(1 <= count <= _MOST for count in grid):
        raise CatalogError("A sheet has 1 to {most} labels across and down, as {example}.", most=_MOST, example="5x13")
    if not all(_LEAST_MM <= side <= _LARGEST_MM for side in size):
        raise CatalogError(
            "A label is {least} to {most} mm wide and high.", least=_shown(_LEAST_MM), most=_shown(_LARGEST_MM)
        )
    pitch = _pair(words["pitch"], "pitch") if "pitch" in words else size
    paper = _paper(words, size, grid, pitch)
    at = _pair(words["at"], "at") if "at" in words else (-1.0, -1.0)
    flag = _flag(words, size[0], made)
    own = OwnStock(grid, size, pitch, made, flag, paper, at)
    _check(own)
    return own


def _words(text: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for word in text.split():
        name, equals, value = word.casefold().partition("=")
        if not equals or name not in _KNOWN:
            raise CatalogError(
                "{word} is no measure of a sheet; write them as {example}.", word=word, example=f"“{_EXAMPLE}”"
            )
        words[name] = value
    return words


def _pair(text: str, name: str) -> tuple[float, float]:
    found = _PAIR.fullmatch(text.removesuffix("mm"))
    if found is None:
        raise CatalogError("{name} wants two numbers, as in {example}.", name=f"{name}=", example=f"“{_EXAMPLE}”")
    return _number(found[1]), _number(found[2])


def _shown(length: float) -> str:
    return f"{length:g}"


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _paper(
    words: dict[str, str], size: tuple[float, float], grid: tuple[int, int], pitch: tuple[float, float]
) -> tuple[float, float]:
    """Return the paper: a sheet by its name, else as wide as a row of labels."""
    name = words.get("paper", "A4" if "grid" in words and grid[1] > 1 else "roll").casefold()
    if name == "roll":
        return (size[0] + (grid[0] - 1) * pitch[0], size[1])
    return _PAPERS[name] if name in _PAPERS else _pair(name, "paper")


def _flag(words: dict[str, str], width: float, shape: str) -> float:
    if shape not in _FLAGGED:
        return 0.0
    if "flag" not in words:
        return width * _FLAGGED[shape]
    if _ONE.fullmatch(words["flag"]) is None:
        raise CatalogError("flag= wants one number, as {example}.", example="flag=22")
    flag = _number(words["flag"])
    most = width / 2 if shape == "dumbbell" else width
    if not _LEAST_MM <= flag <= most:
        raise CatalogError(
            "The flag of this tag is {least} to {most} mm wide.", least=_shown(_LEAST_MM), most=_shown(most)
        )
    return flag


def _check(own: OwnStock) -> None:
    """See that labels neither overlap nor leave their paper."""
    for place, name in ((0, "wide"), (1, "high")):
        if own.grid[place] > 1 and own.pitch[place] < own.size[place] - _SPARE:
            raise CatalogError(
                "Labels of {size} mm cannot begin every {pitch} mm: they would lie over each other.",
                size=_shown(own.size[place]),
                pitch=_shown(own.pitch[place]),
            )
        needed = (own.grid[place] - 1) * own.pitch[place] + own.size[place] + max(own.at[place], 0.0)
        if needed > own.paper[place] + _SPARE:
            raise CatalogError(
                "These labels need paper {needed} mm wide, but it has {paper} mm."
                if name == "wide"
                else "These labels need paper {needed} mm high, but it has {paper} mm.",
                needed=_shown(needed),
                paper=_shown(own.paper[place]),
            )
