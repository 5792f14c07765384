"""Fineness in every scale, read and written, and the marks it may bear."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain import fineness
from jewelcraft.domain.errors import InvalidValueError

D = Decimal


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("18K", "0.75"),
        ("14 kt", "0.585"),
        ("22", "0.9167"),
        ("750", "0.75"),
        ("999.9", "0.9999"),
        ("96.5", "0.965"),
        ("96.5 %", "0.965"),
        ("42 %", "0.42"),
        ("925 ‰", "0.925"),
        ("7.5 teuk", "0.75"),
        ("15 pe", "0.9375"),
        ("0.585", "0.585"),
        ("17K", str(D(17) / 24)),
        ("19.2K", "0.8"),
    ],
)
def test_every_way_of_saying_fineness_is_read(text, share):
    assert fineness.read_fineness(text) == D(share)


@pytest.mark.parametrize("text", ["", "gold", "25K", "0", "1001", "17 pe"])
def test_what_is_no_fineness_is_refused(text):
    with pytest.raises(InvalidValueError, match="is not a fineness"):
        fineness.read_fineness(text)


def test_marks_never_exceed_the_fineness():
    assert fineness.mark_for("gold", D("0.9167")) == 916
    assert fineness.mark_for("gold", D("0.5833")) == 500
    assert fineness.mark_for("silver", D("0.7")) is None
    assert fineness.mark_for("brass", D(1)) is None


def test_solder_lowers_the_whole():
    assert fineness.joined_fineness([(D(95), D("0.925")), (D(5), D("0.7"))]) == D("0.91375")
    assert fineness.solder_minimum(D("0.750")) is None
    assert fineness.solder_minimum(D("0.375"), white=True) is None


@pytest.mark.parametrize(("share", "karat"), [("0.9995", 24), ("0.42", 10), ("0.70", 16), ("0.20", None)])
def test_indonesian_classes(share, karat):
    assert fineness.sni_class(D(share)) == karat


@given(st.decimals("0.001", 1, places=4))
def test_scales_turn_into_each_other(share):
    assert fineness.fineness_of_karat(fineness.karat_of(share)) == share
    assert fineness.fineness_of_teuk(fineness.teuk_of(share)) == share
    assert fineness.fineness_of_pe(fineness.pe_of(share)) == share
    assert fineness.fineness_of_pe(D(14), D(4)) == D("0.90625")
