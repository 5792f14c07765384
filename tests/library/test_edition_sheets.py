"""What an edition's prices were made from is kept with its rates, and counts to the same whatever has changed."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.frozen_sheet import thaw
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.edition_sheets import rates_behind
from jewelcraft.library.editions import ExportWishes
from jewelcraft.library.library import Library

D = Decimal
SCREEN = ExportWishes(next(profile for profile in BUILT_IN if profile.id == "screen"))


def rate(library, kind, name, amount, unit, currency="THB"):
    return Rate(f"{name}{amount}", RateKind(kind), name, D(amount), currency, unit, library.today())


@pytest.fixture
def path(tmp_path):
    return tmp_path / "shop.jewelcraft"


@pytest.fixture
def library(path):
    with Library.create(path, WorkshopSettings(name="Shop", home_currency="THB")) as made:
        made.rates.add_many(
            [
                rate(made, "metal", "gold", "4123.45", "g"),
                rate(made, "operation", "Bench hour", 180, "hour"),
                rate(made, "overhead", "Rent", 12, "percent"),
                rate(made, "currency", "USD", "34.21", "USD"),
            ]
        )
        polishing = LabourStep("l", "Polishing", quantity=D(40), setup_minutes=D(20))
        for code, grams, policy in (("R-1", "3.62", None), ("R-2", "2.05", PricePolicy(PriceRule.FACTORS))):
            piece = replace(made.pieces.new("ring"), id=code, code=code, policy=policy, batch_quantity=6)
            made.pieces.add(replace(piece, metals=(MetalPart("m", "au750y", D(grams), D(6)),), labour=(polishing,)))
        members = (PieceMember("R-1", 1), PieceMember("R-2", 2))
        made.pieces.add(replace(made.pieces.new("set"), id="S-1", code="S-1", members=members))
        made.pieces.add(replace(made.pieces.new("ring"), id="R-9", code="R-9"))
        yield made


def printed(library, out, **facts):
    catalog = replace(library.catalogs.new("Fair"), piece_ids=("R-1", "R-2", "S-1", "R-9"), **facts)
    if CatalogField.PRICE not in catalog.fields:
        catalog = replace(catalog, fields=(*catalog.fields, CatalogField.PRICE))
    library.catalogs.add(catalog)
    return library.editions.export(catalog, out, SCREEN).edition


@pytest.mark.parametrize(
    ("shown", "currency"),
    [(PriceShown.WHOLESALE, ""), (PriceShown.RETAIL, "USD"), (PriceShown.WHOLESALE, "USD")],
)
def test_an_edition_counts_to_the_same_whatever_has_changed(library, path, tmp_path, shown, currency):
    edition = printed(library, tmp_path / "1.pdf", price_shown=shown, currency=currency)
    before = library.editions.sheets(edition.id)
    assert {each.code for each in before} == {"S-1", "R-1", "R-2"}
    assert all(each.holds for each in before)
    assert {each.sheet.figures.cost for each in before} == {
        library.pieces.cost_sheet(library.pieces.by_code(each.code)).total for each in before
    }
    library.rates.add_many(
        [rate(library, "metal", "gold", 5000, "g"), rate(library, "currency", "USD", 30, "USD"),
         rate(library, "overhead", "Van", 9, "percent"), rate(library, "operation", "Polishing", 999, "hour")]
    )  # fmt: skip
    library.pieces.change(replace(library.pieces.get("R-1"), extras=(Extra("x", "Box", price=Money(D(9), "THB")),)))
    library.change_settings(replace(library.settings, amount_step=D(1), policy=PricePolicy(percent=D(70))))
    library.pieces.delete_for_ever(["S-1"])
    library.store.forget_history()
    library.clean_up()
    library.close()
    with Library.open(path, read_only=True) as again:
        after = again.editions.sheets(edition.id)
        assert after == before
        assert all(each.holds for each in after)
        assert {rate.name for rate in rates_behind(after)} >= {"gold", "Rent", "Bench hour"}
        assert {rate.amount for rate in rates_behind(after) if rate.name == "gold"} == {D("4123.45")}
        assert again.check() == []


def test_a_price_that_was_tampered_with_is_noticed(library, tmp_path):
    edition = printed(library, tmp_path / "1.pdf")
    sheet = library.editions.sheets(edition.id)[0].sheet
    forged = sheet.text.replace('"4123.45"', '"4123.46"')
    assert thaw(forged).text != sheet.text
    with library.store._transactions.derived():
        library.store._connection.execute("UPDATE frozen_sheet SET text = ? WHERE digest = ?", (forged, sheet.digest))
    (first, *others) = library.editions.sheets(edition.id)
    assert not first.holds
    assert all(each.holds for each in others)
    with library.store._transactions.derived():
        library.store._connection.execute("UPDATE frozen_sheet SET text = 'x' WHERE digest = ?", (sheet.digest,))
    (first, *others) = library.editions.sheets(edition.id)
    assert first.sheet is None
    assert not first.holds
    assert first.printed is not None


def test_the_same_sheets_are_kept_once_and_stay_small(library, tmp_path):
    def kept():
        return library.store._connection.execute("SELECT count(*), sum(length(text)) FROM frozen_sheet").fetchone()

    printed(library, tmp_path / "1.pdf")
    count, size = kept()
    assert count == 3
    assert size < 3 * 6000
    ring = library.pieces.get("R-1")
    library.pieces.change(replace(ring, notes="No word of it is a cost.", titles=Texts.of({"en": "Renamed"})))
    library.editions.export(library.catalogs.all()[0], tmp_path / "2.pdf", SCREEN)
    assert kept() == (count, size)


def test_an_edition_without_prices_keeps_no_sheets(library, tmp_path):
    edition = printed(library, tmp_path / "1.pdf", price_shown=PriceShown.NONE)
    assert library.editions.sheets(edition.id) == ()
    assert library.store._connection.execute("SELECT count(*) FROM frozen_sheet").fetchone() == (0,)


def test_a_sheet_frozen_on_another_day_has_its_own_rates(library, tmp_path, monkeypatch):
    first = printed(library, tmp_path / "1.pdf")
    later = library.today() + timedelta(days=3)
    monkeypatch.setattr(Library, "today", lambda _self: later)
    library.rates.add(rate(library, "metal", "gold", 4300, "g"))
    second = library.editions.export(library.catalogs.all()[0], tmp_path / "2.pdf", SCREEN).edition
    golds = [
        {each.sheet.card.rates[RateKind.METAL, "gold"].amount for each in library.editions.sheets(edition.id)}
        for edition in (first, second)
    ]
    assert golds == [{D("4123.45")}, {D(4300)}]
