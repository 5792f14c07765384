"""Measure how well a colour is read on another, by the rule of WCAG 2, and mend it where it is not."""

from __future__ import annotations

LEAST_CONTRAST = 4.5
_STEPS = 50
_LINEAR_UP_TO = 0.04045
_WEIGHTS = (0.2126, 0.7152, 0.0722)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable_on(colour: str, paper: str, least: float = LEAST_CONTRAST) -> str:
    """Return the colour itself, or the nearest darker or lighter one that can be read on the paper."""
    towards = "#000000" if contrast("#000000", paper) >= contrast("#FFFFFF", paper) else "#FFFFFF"
    for step in range(_STEPS + 1):
        mixed = mix(colour, towards, step / _STEPS)
        if contrast(mixed, paper) >= least:
            return mixed
    return towards


def mix(first: str, second: str, share: float) -> str:
    """Return a colour with a share of a second one in it."""
    if not share:
        return first
    parts = zip(_parts(first), _parts(second), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02X}" for one, two in parts)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    shares = (part / 255 for part in _parts(colour))
    linear = (share / 12.92 if share <= _LINEAR_UP_TO else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return sum(weight * part for weight, part in zip(_WEIGHTS, linear, strict=True))
