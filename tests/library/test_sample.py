"""The sample workshop: complete, consistent and believable."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import Status
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.sample_files import SampleWorkshop
from jewelcraft.library.sample_files import read_sample

FOLDER = Path(__file__).parents[2] / "resources" / "sample"
TODAY = date(2026, 11, 23)
MISSING_STONE = "Moonstone, blue sheen 16 x 12 mm"


@pytest.fixture(scope="module")
def sample() -> SampleWorkshop:
    return read_sample(FOLDER, TODAY)


def test_holds_twenty_five_pieces_in_use_one_archived_and_one_in_the_trash(sample):
    shelves = Counter((entry.piece.archived, entry.piece.trashed_at is not None) for entry in sample.pieces)
    assert shelves == {(False, False): 25, (True, False): 1, (False, True): 1}


def test_codes_are_unique_and_bear_the_workshops_prefix(sample):
    codes = [entry.piece.code for entry in sample.pieces]
    assert len(set(codes)) == len(codes)
    assert all(code.startswith("BN-") for code in codes)


def test_every_piece_has_a_title_in_every_language(sample):
    for entry in sample.pieces:
        assert [language for language, _ in entry.piece.titles] == list(LANGUAGES), entry.piece.code


def test_pieces_in_catalogs_are_ready_and_described_in_four_languages(sample):
    by_id = {entry.piece.id: entry.piece for entry in sample.pieces}
    for catalog in sample.catalogs:
        for piece_id in catalog.piece_ids:
            piece = by_id[piece_id]
            # A trainee shows samples too.
            assert piece.status is Status.READY or catalog.kind is CatalogKind.PORTFOLIO
            assert {"en", "id", "th", "zh_Hant"} <= {language for language, _ in piece.descriptions}


def test_every_picture_exists_and_stands_in_one_place_only(sample):
    used = [picture.path for entry in sample.pieces for picture in entry.pictures]
    used += [picture.path for picture in sample.inbox]
    assert Counter(used).most_common(1)[0][1] == 1
    shipped = {path for folder in ("photos", "sketches") for path in (FOLDER / folder).glob("*.jpg")}
    assert set(used) == shipped


def test_one_stone_price_alone_is_missing(sample):
    have = {(rate.kind, rate.name) for rate in sample.rates}
    wanted = set()
    for entry in sample.pieces:
        piece = entry.piece
        wanted |= {(RateKind.STONE, stone.price_key) for stone in piece.stones if stone.price is None}
        wanted |= {(RateKind.FINDING, finding.name) for finding in piece.findings if finding.price is None}
        wanted |= {(RateKind.OPERATION, step.operation) for step in piece.labour if step.price is None}
        wanted |= {(RateKind.PLATING, plating.metal) for plating in piece.platings if plating.price is None}
        wanted |= {(RateKind.EXTRA, extra.name) for extra in piece.extras if extra.price is None}
    assert wanted - have == {(RateKind.STONE, MISSING_STONE)}
    lacking = [
        entry.piece for entry in sample.pieces if MISSING_STONE in {stone.price_key for stone in entry.piece.stones}
    ]
    assert [piece.status for piece in lacking] == [Status.IDEA]


def test_units_of_rates_fit_the_parts_that_use_them(sample):
    units = {(rate.kind, rate.name): rate.unit for rate in sample.rates}
    for entry in sample.pieces:
        for stone in entry.piece.stones:
            assert units.get((RateKind.STONE, stone.price_key), stone.basis) == stone.basis
        for step in entry.piece.labour:
            if step.price is None:
                assert units[RateKind.OPERATION, step.operation] == step.basis
        for finding in entry.piece.findings:
            assert units[RateKind.FINDING, finding.name] == finding.unit


def test_stones_set_are_stones_listed(sample):
    for entry in sample.pieces:
        if entry.piece.type == "bangle":  # held by its sleeves, not set
            continue
        steps = [step for step in entry.piece.labour if step.basis is LabourBasis.STONE]
        by_the_tariff = sum(stone.count for stone in entry.piece.stones if stone.setting)
        by_the_stone = sum((step.quantity for step in steps), Decimal(0))
        assert by_the_stone + by_the_tariff == entry.piece.stone_count, entry.piece.code


def test_gold_price_is_twelve_days_old_whenever_the_sample_is_opened():
    for today in (TODAY, date(2031, 3, 1)):
        rates = read_sample(FOLDER, today).rates
        gold = [rate for rate in rates if (rate.kind, rate.name) == (RateKind.METAL, "gold")]
        newest = max(gold, key=lambda rate: rate.day)
        assert (newest.amount, newest.unit, newest.fineness) == (Decimal(62200), "baht_bar", Decimal("0.965"))
        assert (today - newest.day).days == 12
        assert len(gold) > 18


def test_history_stands_in_order_and_no_day_twice(sample):
    days: dict[tuple[RateKind, str], list[date]] = {}
    for rate in sample.rates:
        days.setdefault((rate.kind, rate.name), []).append(rate.day)
    for name, listed in days.items():
        assert listed == sorted(set(listed)), name


def test_identities_are_unique(sample):
    ids = [rate.id for rate in sample.rates] + [catalog.id for catalog in sample.catalogs]
    for entry in sample.pieces:
        piece = entry.piece
        ids.append(piece.id)
        for parts in (piece.metals, piece.stones, piece.findings, piece.labour, piece.platings, piece.extras):
            ids += [part.id for part in parts]
    assert len(ids) == len(set(ids))


def test_catalogs_name_known_pieces_and_a_cover(sample):
    known = {entry.piece.id for entry in sample.pieces}
    names = [catalog.name for catalog in sample.catalogs]
    assert sorted(names) == ["Bridal 2027 · 嫁囍", "Hong Kong 2027", "Portfolio of Noi", "東南亞金工"]
    for catalog in sample.catalogs:
        assert set(catalog.piece_ids) <= known
        assert len(catalog.cover_digest) == 64
        assert catalog.titles.get(catalog.language)
        assert catalog.maker_texts.get(catalog.language)
        if catalog.kind is not CatalogKind.PORTFOLIO:
            assert catalog.terms_texts.get(catalog.language)
            assert catalog.valid_until > TODAY
