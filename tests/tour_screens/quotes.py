"""Buyers and quotations."""

from __future__ import annotations

from tests.tour_screens.screen import Screen


def bring(window):
    """Bring the place up."""
    window.go_to("quotes")


SCREENS = [Screen("10-quotes", bring)]
