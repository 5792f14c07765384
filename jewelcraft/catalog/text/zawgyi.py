"""Burmese that was typed for the old Zawgyi font: it uses Unicode's numbers for other signs and prints garbled."""

from __future__ import annotations

import re

_CONSONANT = "[\\u1000-\\u1021\\u1025\\u1027\\u1029\\u103f\\u104e\\u1075-\\u1081]"
_OTHER = "(?:^|[^\\u1000-\\u109f\\uaa60-\\uaa7f])"
_ZAWGYI = re.compile(
    # The vowel E before its consonant, as it is seen: Unicode writes it behind.
    f"{_OTHER}\\u1031"
    # The sign that stacks, as a visible killer: in Unicode a consonant follows it.
    f"|\\u1039(?!{_CONSONANT})"
    # Killers before vowels and medials: in Zawgyi they are medials.
    "|\\u103a[\\u102b-\\u102e\\u1032\\u103c-\\u103e]"
    # A medial before its consonant.
    f"|{_OTHER}\\u103b{_CONSONANT}"
)


def is_zawgyi(text: str) -> bool:
    """Say whether a text is Burmese in Zawgyi's order, which no Unicode font shows as it was meant."""
    return not text.isascii() and _ZAWGYI.search(text) is not None
