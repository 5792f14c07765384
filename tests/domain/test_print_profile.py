"""What print shops and screens want is put right or refused before anything is printed."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.edition import Changed
from jewelcraft.domain.edition import EditionChange
from jewelcraft.domain.edition import EditionComparison
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.preflight import Finding
from jewelcraft.domain.preflight import Severity
from jewelcraft.domain.preflight import is_loud
from jewelcraft.domain.preflight import loudest_first
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.print_profile import Colours
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.domain.print_profile import check_profile
from jewelcraft.domain.sentences import sentence

D = Decimal
SHOP = PrintProfile("s", "Percetakan Maju", paper=Paper("A4", D(210), D(297), D(3)))

papers = st.none() | st.builds(
    Paper, st.just("own"), *(st.decimals(40, 1200, places=1),) * 2, st.decimals(0, 9, places=1)
)
profiles = st.builds(
    PrintProfile,
    st.just("p"),
    st.sampled_from(["Shop", "  Percetakan   Maju "]),
    papers,
    st.sampled_from(Standard),
    st.sampled_from(Colours),
    st.decimals(0, 40, places=1),
    st.sampled_from([1, 2, 4, 8, 16]),
    st.integers(200, 400),
    has_links=st.booleans(),
    target_mb=st.none() | st.decimals("0.1", 50, places=1),
    most_ppi=st.just(0) | st.integers(150, 1200),
)


@given(profiles)
def test_a_profile_that_passes_follows_its_standard_and_passes_again(profile):
    checked = check_profile(profile)
    assert checked == check_profile(checked)
    assert checked.name == " ".join(profile.name.split())
    if checked.standard.is_press:
        # PDF/X allows no links, and a print shop's file is not made small.
        assert not checked.has_links
        assert checked.target_mb is None
        assert checked.uses_ink
    else:
        assert (checked.has_links, checked.target_mb) == (profile.has_links, profile.target_mb)
        assert checked.uses_ink == (checked.colours is Colours.CMYK)
    if checked.standard is Standard.X1A:
        assert checked.colours is Colours.CMYK


@pytest.mark.parametrize("profile", BUILT_IN, ids=lambda profile: profile.id)
def test_the_profiles_that_come_with_the_program_pass_as_they_are(profile):
    assert check_profile(profile) == profile


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": "  "}, "name"),
        ({"page_multiple": 3}, "2, 4, 8 or 16"),
        ({"ink_limit": 199}, "200 and 400"),
        ({"ink_limit": 401}, "200 and 400"),
        ({"spine_mm": D("40.1")}, "0 and 40"),
        ({"spine_mm": D(-1)}, "0 and 40"),
        ({"target_mb": D(0)}, "more than zero"),
        ({"most_ppi": 149}, "150 to 1200"),
        ({"most_ppi": 1201}, "150 to 1200"),
        ({"paper": replace(SHOP.paper, width_mm=D(39))}, "40 and 1200"),
        ({"paper": replace(SHOP.paper, height_mm=D(1201))}, "40 and 1200"),
        ({"paper": replace(SHOP.paper, bleed_mm=D("9.1"))}, "0 and 9 mm"),
        ({"paper": replace(SHOP.paper, bleed_mm=D(-1))}, "0 and 9 mm"),
    ],
)
def test_what_cannot_be_printed_is_refused_with_what_to_type(changes, said):
    with pytest.raises(InvalidValueError, match=said):
        check_profile(replace(SHOP, **changes))


def test_a_document_has_two_languages_only_where_they_differ():
    catalog = Catalog("c", "Naga", language="th")
    assert catalog.languages == ("th",)
    assert replace(catalog, second_language="th").languages == ("th",)
    assert replace(catalog, second_language="en").languages == ("th", "en")


def test_a_piece_that_nothing_was_decided_for_has_the_plain_choice():
    hero = PieceChoice("r1", is_hero=True, copies=3)
    catalog = Catalog("c", "Naga", ("r1", "r2"), choices=(hero,))
    assert catalog.choice("r1") is hero
    assert catalog.choice("r2") == PieceChoice("r2")
    assert PAPERS["A4"].bleed_mm == 0


def test_what_stops_the_print_comes_first_and_the_rest_stays_in_its_order():
    findings = [
        Finding(severity, sentence("{page}", page=page), page)
        for page, severity in enumerate([Severity.WARN, Severity.STOP, Severity.WARN, Severity.STOP])
    ]
    assert [finding.page for finding in loudest_first(findings)] == [1, 3, 0, 2]
    assert is_loud(findings)
    assert not is_loud(findings[::2])


def test_a_piece_that_changed_twice_in_one_way_counts_once():
    changes = [
        EditionChange("r1", "R-1", "Naga", Changed.TEXT, "a", "b"),
        EditionChange("r1", "R-1", "Naga", Changed.TEXT, "c", "d"),
        EditionChange("r1", "R-1", "Naga", Changed.PRICE, "10", "12", D(20)),
        EditionChange("r2", "R-2", "Lotus", Changed.TEXT, "e", "f"),
    ]
    compared = EditionComparison(1, None, tuple(changes), 7)
    assert [compared.count(what) for what in (Changed.TEXT, Changed.PRICE, Changed.GONE)] == [2, 1, 0]
