"""How much room a line needs above and below its baseline: by its script, its leading and the grid it keeps to."""

from __future__ import annotations

from math import ceil

# Space above and below the baseline in em, from measured ink and comfortable reading.
_SPACES = {
    "latin": (0.96, 0.34),
    "han": (1.04, 0.38),
    "simplified": (1.04, 0.38),
    "japanese": (1.04, 0.38),
    "hangul": (1.04, 0.38),
    "lao": (1.08, 0.40),
    "thai": (1.10, 0.42),
    "khmer": (1.00, 0.60),
    "myanmar": (1.06, 0.66),
    "arabic": (1.10, 0.62),
    "hebrew": (0.98, 0.36),
    "devanagari": (1.08, 0.46),
    "bengali": (1.08, 0.48),
    "tamil": (1.02, 0.46),
    "telugu": (1.04, 0.62),
    "kannada": (1.0, 0.66),
    "malayalam": (1.02, 0.5),
    "gujarati": (1.08, 0.42),
    "gurmukhi": (1.08, 0.46),
    "oriya": (1.04, 0.46),
    "sinhala": (1.08, 0.44),
    "georgian": (0.96, 0.38),
    "armenian": (0.96, 0.38),
    "ethiopic": (1.02, 0.34),
    "symbols": (1.04, 0.38),
    "emoji": (1.06, 0.34),
}
_GRID_DROP = 0.8
"""Where a baseline stands above the end of its line, in steps of the grid: the depth of the usual small letters."""
_GRID_SQUEEZE = 0.32
"""How much of a step a line may lack before it takes one more."""
_TIGHTENABLE = {"latin", "han", "simplified", "japanese", "hangul", "georgian", "armenian"}


def line_space(script: str, size: float, leading: float, grid: float) -> tuple[float, float]:
    """Return the room in points; with the step of a baseline `grid`, lines are whole steps high."""
    above, below = _SPACES[script]
    size *= leading if script in _TIGHTENABLE else max(leading, 1.0)
    if not grid:
        return above * size, below * size
    # Baselines keep to the grid: a line is some steps high, and whole steps of it and the usual depth lie below.
    steps = max(ceil((above + below) * size / grid - _GRID_SQUEEZE), 1)
    deeper = max(ceil(below * size / grid - _GRID_DROP - _GRID_SQUEEZE), 0)
    drop = (_GRID_DROP + min(deeper, steps - 1)) * grid
    return steps * grid - drop, drop
