"""Hypothesis strategies for everything a workshop file keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from decimal import Decimal

from hypothesis import strategies as st

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.catalog import SectionBy
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import Dimensions
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import Figures
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.units import RingSize

texts = st.one_of(
    st.sampled_from(["", "戒指", "แหวนทองคำ", "ចិញ្ចៀន", "လက်စွပ်", "💍✨", 'O\'Hara "x"', "a\nb", "R-\x00-1"]),
    st.text(st.characters(codec="utf-8"), max_size=20),
)
ids = st.uuids().map(str)
decimals = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12),
    st.decimals(allow_nan=False, allow_infinity=False, places=40, min_value=-1, max_value=1),
    st.sampled_from(["0", "-0", "1E+5", "0.10", "1234567890123456789012345678901234567890.5"]).map(Decimal),
)
moments = st.one_of(
    st.datetimes(timezones=st.just(UTC)),
    st.datetimes(min_value=datetime(1990, 1, 1)),  # noqa: DTZ001 (naive ones must come back naive)
)
moneys = st.builds(Money, decimals, st.sampled_from(["THB", "USD", "JPY", "KHR"]))
maybe_money = st.none() | moneys
language_texts = st.dictionaries(st.sampled_from([*LANGUAGES, "de"]), texts, max_size=4).map(Texts.of)
counts = st.integers(0, 10**9)
maybe_number = st.none() | decimals
losses = st.lists(st.builds(Loss, texts, decimals, st.sampled_from(LossBasis), decimals), max_size=3).map(tuple)
policies = st.builds(
    PricePolicy,
    st.sampled_from(PriceRule),
    decimals,
    decimals,
    decimals,
    st.sampled_from(Rounding),
    st.sampled_from(["", "THB"]),
    price_list=st.sampled_from(["", "list"]),
)


def _parts(part, /, **more):
    base = {"id": ids, "note": texts, "origin": st.sampled_from(Origin)}
    return st.lists(st.builds(part, **base, **more), max_size=3).map(tuple)


pieces = st.builds(
    Piece,
    id=ids,
    code=ids.map(lambda text: f"R-{text}"),
    titles=language_texts,
    descriptions=language_texts,
    type=texts,
    collection=texts,
    status=st.sampled_from(Status),
    techniques=st.lists(texts, max_size=3).map(tuple),
    tags=st.lists(texts, max_size=3).map(tuple),
    dimensions=st.builds(Dimensions, st.none() | decimals, st.none() | decimals, st.none() | decimals),
    ring_size=st.none() | st.builds(RingSize, decimals),
    finish=texts,
    notes=texts,
    metals=_parts(
        MetalPart,
        alloy=texts,
        net_weight_g=decimals,
        loss_percent=decimals,
        loss_basis=st.sampled_from(LossBasis),
        recovered_percent=decimals,
        payout_percent=decimals,
        entered=texts,
        losses=losses,
        refining_fee=maybe_money,
        caster=texts,
        casting_per_gram=maybe_money,
        casting_per_piece=maybe_money,
        sprue_g=maybe_number,
        remelt_loss_percent=maybe_number,
        tied_days=maybe_number,
        tied_interest_percent=maybe_number,
        solder_g=maybe_number,
        solder_fineness=maybe_number,
    ),
    stones=_parts(
        StonePart,
        kind=texts,
        count=counts,
        cut=texts,
        size_mm=st.lists(decimals, max_size=3).map(tuple),
        carat_each=st.none() | decimals,
        carat_total=st.none() | decimals,
        girdle=texts,
        basis=st.sampled_from(StoneBasis),
        price=maybe_money,
        price_key=texts,
        strands=decimals,
        weight_g=st.none() | decimals,
        breakage_percent=decimals,
        nature=texts,
        treatment=texts,
        lot_count=maybe_number,
        setting=texts,
        setting_price=maybe_money,
        origin_country=texts,
    ),
    findings=_parts(Finding, name=texts, quantity=decimals, unit=texts, price=maybe_money),
    labour=_parts(
        LabourStep,
        operation=texts,
        basis=st.sampled_from(LabourBasis),
        quantity=st.none() | decimals,
        price=maybe_money,
        setup_minutes=decimals,
        setup_price=maybe_money,
        outside=st.booleans(),
        worker=texts,
        setup_over=st.none() | counts,
        learning_percent=maybe_number,
        actual_minutes=maybe_number,
        costs_actual=st.booleans(),
    ),
    platings=_parts(
        Plating,
        metal=texts,
        area_cm2=st.none() | decimals,
        thickness_um=st.none() | decimals,
        price=maybe_money,
        area_from=st.sampled_from(AreaFrom),
        sheet_mm=maybe_number,
    ),
    extras=_parts(Extra, name=texts, quantity=decimals, price=maybe_money),
    batch_quantity=counts,
    policy=st.none() | policies,
    minimum_order=st.none() | counts,
    lead_time_days=st.none() | counts,
    reject_percent=maybe_number,
    archived=st.booleans(),
    trashed_at=st.none() | moments,
    created_at=st.none() | moments,
    changed_at=st.none() | moments,
)
rates = st.builds(
    Rate,
    ids,
    st.sampled_from(RateKind),
    texts,
    decimals,
    st.sampled_from(["", "THB", "USD"]),
    texts,
    st.dates(),
    decimals,
    texts,
    texts,
    decimals,
    decimals,
)
alloys = st.builds(
    Alloy,
    *(ids, texts, texts, decimals, st.none() | decimals, texts, maybe_money, maybe_money, texts),
    st.lists(st.tuples(texts, decimals), max_size=3).map(tuple),
)
piece_choices = st.builds(
    PieceChoice,
    ids,
    st.booleans(),
    st.booleans(),
    texts,
    texts,
    st.integers(0, 999),
    language_texts,
    language_texts,
)
catalogs = st.builds(
    Catalog,
    id=ids,
    name=texts,
    look=texts,
    layout=st.sampled_from(Layout),
    paper=st.sampled_from(list(PAPERS.values())).flatmap(
        lambda paper: st.booleans().map(lambda marks: replace(paper, crop_marks=marks, bleed_mm=Decimal(3)))
    ),
    language=st.sampled_from(LANGUAGES),
    currency=st.sampled_from(["", "THB"]),
    price_shown=st.sampled_from(PriceShown),
    fields=st.lists(st.sampled_from(CatalogField), unique=True).map(tuple),
    titles=language_texts,
    subtitles=language_texts,
    maker_texts=language_texts,
    terms_texts=language_texts,
    has_cover=st.booleans(),
    has_maker_page=st.booleans(),
    has_terms_page=st.booleans(),
    cover_digest=texts,
    valid_until=st.none() | st.dates(),
    price_note=texts,
    created_at=st.none() | moments,
    changed_at=st.none() | moments,
    kind=st.sampled_from(CatalogKind),
    look_changes=st.lists(st.tuples(st.sampled_from(["accent", "font"]), texts), max_size=3).map(tuple),
    logo_digest=texts,
    sections=st.sampled_from(SectionBy),
    has_opening=st.booleans(),
    opening_digests=st.lists(st.sampled_from(["a1", "b2"]), max_size=3).map(tuple),
    has_index=st.booleans(),
    has_back_cover=st.booleans(),
    stock=texts,
    first_label=st.integers(1, 200),
    choices=st.lists(piece_choices, max_size=3, unique_by=lambda choice: choice.piece_id).map(
        lambda choices: tuple(sorted(choices, key=lambda choice: choice.piece_id))
    ),
)
figures = st.builds(
    Figures,
    piece_id=ids,
    day=st.dates(),
    cost=maybe_money,
    wholesale=maybe_money,
    retail=maybe_money,
    missing=st.lists(texts, max_size=3).map(tuple),
    metal_day=st.none() | st.dates(),
)
settings = st.builds(
    WorkshopSettings,
    name=texts,
    place=texts,
    maker=texts,
    contact=texts,
    home_currency=st.sampled_from(["USD", "THB"]),
    languages=st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True).map(tuple),
    code_prefix=texts,
    local_weight_unit=texts,
    ring_systems=st.lists(texts, max_size=3).map(tuple),
    policy=policies,
    stale_days=counts,
    too_old_days=counts,
    default_loss_percent=decimals,
    unit_overrides=st.lists(st.tuples(texts, decimals), max_size=2).map(tuple),
)
photos = st.builds(
    Photo,
    id=ids,
    digest=st.just("d" * 64),
    piece_id=st.none(),
    kind=st.sampled_from(PhotoKind),
    name=texts,
    media_type=texts,
    width=counts,
    height=counts,
    size_bytes=counts,
    position=counts,
    is_cover=st.booleans(),
    caption=texts,
    recipe=texts,
    taken_at=st.none() | moments,
    added_at=st.none() | moments,
    focus_x=st.integers(0, 100),
    focus_y=st.integers(0, 100),
    trashed_at=st.none() | moments,
)
