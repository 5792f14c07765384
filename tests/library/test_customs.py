"""Every code that can be hinted at is in the shipped list, in both languages."""

from __future__ import annotations

from jewelcraft.library.customs import customs_codes


def test_codes_have_texts_in_both_languages():
    english, indonesian = customs_codes("en"), customs_codes("id")
    assert {"7113.11", "7113.19", "7116.10", "7116.20", "7117.19"} <= {code.code for code in english}
    assert all(one.text != other.text for one, other in zip(english, indonesian, strict=True))
    assert customs_codes("km") == english
