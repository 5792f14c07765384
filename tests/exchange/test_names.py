"""File names are legal on every system and never collide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.exchange.names import UniqueNames
from jewelcraft.exchange.names import safe_file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DM-001", "DM-001"),
        ("แหวนดอกไม้", "แหวนดอกไม้"),
        ("a/b\\c:d*e?f", "a-b-c-d-e-f"),
        ('say "hi" <now>|', "say -hi- -now"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "CON_"),
        ("com1.jpg", "com1.jpg_"),
        ("LPT¹", "LPT¹_"),
        ("console", "console"),
        ("trailing. . ", "trailing"),
        ("line\nbreak\ttab", "line break tab"),
        ("evil\u202egpj.exe", "evilgpj.exe"),
        ("", "unnamed"),
        ("???", "unnamed"),
        ("\ud800x", "x"),
    ],
)
def test_names_are_made_safe(text, name):
    assert safe_file_name(text) == name


@given(st.text(max_size=300))
def test_any_text_becomes_a_name_that_windows_takes(text):
    name = safe_file_name(text)
    assert name
    assert not set(name) & set('<>:"/\\|?*')
    assert all(ord(letter) >= 32 for letter in name)
    assert name[-1] not in " ."
    assert len(name.encode("utf-8")) <= 161
    assert name.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}


@given(st.lists(st.sampled_from(["a", "A", "b", "a (2)", "é", "e\u0301"]), max_size=12))
def test_no_name_is_given_twice_even_where_capitals_do_not_count(stems):
    import unicodedata

    names = UniqueNames()
    given_out = [names.claim(stem, ".jpg") for stem in stems]
    keys = [unicodedata.normalize("NFC", name).casefold() for name in given_out]
    assert len(set(keys)) == len(stems)
