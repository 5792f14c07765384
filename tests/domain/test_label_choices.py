"""What is chosen for labels is kept in words, read back, and refused where it cannot be printed."""

from decimal import Decimal

import pytest

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.label_choices import MOST_SCANNED
from jewelcraft.domain.label_choices import CutMarks
from jewelcraft.domain.label_choices import LabelChoices
from jewelcraft.domain.label_choices import Scanned
from jewelcraft.domain.label_choices import check_labels
from jewelcraft.domain.label_choices import label_words
from jewelcraft.domain.label_choices import read_labels

FULL = LabelChoices(
    shift_x=Decimal("-1.5"),
    shift_y=Decimal("0.25"),
    cut_marks=CutMarks.CORNERS,
    scanned=Scanned.LINK,
    scan_text="https://a.example/{code}",
    has_bars=False,
    has_secret_price=True,
    customer="Chow",
    due="24 Dec",
    order="77",
)


def test_choices_are_read_back_and_the_usual_ones_need_no_words():
    assert read_labels(label_words(FULL)) == FULL
    assert label_words(LabelChoices()) == {}
    assert read_labels({}) == LabelChoices()


@pytest.mark.parametrize("word", ["far", "NaN", "Infinity", ""])
def test_words_of_a_newer_program_keep_the_usual_way(word):
    assert read_labels({"shift_x": word, "scanned": "hologram", "new": "x", "order": "7"}) == LabelChoices(order="7")


def test_the_square_code_says_what_was_chosen():
    values = {"code": "R 1/ü", "title": "Ring", "price": "USD 5"}
    assert LabelChoices().scan(values) == "R 1/ü"
    assert LabelChoices(scanned=Scanned.NONE).scan(values) == ""
    assert FULL.scan(values) == "https://a.example/R%201%2F%C3%BC"
    text = LabelChoices(scanned=Scanned.TEXT, scan_text="{code}, {title}: {price}{stones}")
    assert text.scan(values) == "R 1/ü, Ring: USD 5"
    assert len(LabelChoices(scanned=Scanned.TEXT, scan_text="x" * 900).scan(values)) == MOST_SCANNED


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (LabelChoices(shift_x=Decimal(21)), "20 mm"),
        (LabelChoices(shift_y=Decimal("-20.5")), "20 mm"),
        (LabelChoices(scanned=Scanned.LINK), "example"),
        (LabelChoices(scanned=Scanned.TEXT, scan_text="  "), "example"),
        (LabelChoices(scanned=Scanned.TEXT, scan_text="{colour}"), "places"),
        (LabelChoices(scanned=Scanned.TEXT, scan_text="code}"), "places"),
        (LabelChoices(scanned=Scanned.LINK, scan_text="ftp://{code}"), "https"),
    ],
)
def test_what_cannot_be_printed_is_refused_in_words(choices, said):
    with pytest.raises(InvalidValueError, match=said):
        check_labels(choices)


def test_what_can_be_printed_stays_as_it_is():
    assert check_labels(FULL) is FULL
    assert check_labels(LabelChoices()) == LabelChoices()
