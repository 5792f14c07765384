"""How many pieces are set side by side; light, because lists ask before anything is compared."""

from __future__ import annotations

MOST_COMPARED = 4
"""Pieces that stand side by side at most."""
