"""The maps of a piece and of what it is made of to their tables."""

from __future__ import annotations

import json
from typing import Any

from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import Dimensions
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.plain_data import from_plain
from jewelcraft.domain.plain_data import plain
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.units import RingSize
from jewelcraft.storage import values
from jewelcraft.storage.records import Field
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import Row
from jewelcraft.storage.records import choice
from jewelcraft.storage.records import exact
from jewelcraft.storage.records import flag
from jewelcraft.storage.records import losses
from jewelcraft.storage.records import moment
from jewelcraft.storage.records import money
from jewelcraft.storage.records import optional_exact
from jewelcraft.storage.records import sizes
from jewelcraft.storage.records import text
from jewelcraft.storage.records import whole

_NOTE = (text("note"), choice("origin", Origin))

METALS = RecordMap(
    MetalPart,
    "metal_part",
    (
        *(text("id"), text("alloy"), exact("net_weight_g"), exact("loss_percent"), choice("loss_basis", LossBasis)),
        *(exact("recovered_percent"), exact("payout_percent"), *_NOTE),
        *(text("entered"), losses("losses"), money("refining_fee"), text("caster"), money("casting_per_gram")),
        *(money("casting_per_piece"), optional_exact("sprue_g"), optional_exact("remelt_loss_percent")),
        *(optional_exact("tied_days"), optional_exact("tied_interest_percent")),
        *(optional_exact("solder_g"), optional_exact("solder_fineness")),
    ),
)
STONES = RecordMap(
    StonePart,
    "stone_part",
    (
        *(text("id"), text("kind"), whole("count"), text("cut"), sizes("size_mm"), optional_exact("carat_each")),
        *(choice("basis", StoneBasis), money("price"), text("price_key"), exact("strands")),
        *(optional_exact("weight_g"), exact("breakage_percent"), text("nature"), text("treatment"), *_NOTE),
        *(optional_exact("lot_count"), text("setting"), money("setting_price"), text("origin_country")),
    ),
)
FINDINGS = RecordMap(
    Finding, "finding", (text("id"), text("name"), exact("quantity"), text("unit"), money("price"), *_NOTE)
)
LABOUR = RecordMap(
    LabourStep,
    "labour_step",
    (
        *(text("id"), text("operation"), choice("basis", LabourBasis), optional_exact("quantity"), money("price")),
        *(exact("setup_minutes"), money("setup_price"), flag("outside"), *_NOTE),
        *(text("worker"), whole("setup_over"), optional_exact("learning_percent"), optional_exact("actual_minutes")),
        flag("costs_actual"),
    ),
)
PLATINGS = RecordMap(
    Plating,
    "plating",
    (
        *(
            text("id"),
            text("metal"),
            optional_exact("area_cm2"),
            optional_exact("thickness_um"),
            money("price"),
            *_NOTE,
        ),
        *(choice("area_from", AreaFrom), optional_exact("sheet_mm")),
    ),
)
EXTRAS = RecordMap(Extra, "extra", (text("id"), text("name"), exact("quantity"), money("price"), *_NOTE))

PARTS: dict[str, RecordMap[Any]] = {
    "metals": METALS,
    "stones": STONES,
    "findings": FINDINGS,
    "labour": LABOUR,
    "platings": PLATINGS,
    "extras": EXTRAS,
}
"""Each list of parts of a piece and its table."""


def _policy_cells(policy: PricePolicy | None) -> Row:
    if policy is None:
        return (None,) * 7
    more = {
        name: item for name, item in plain(policy).items() if name not in _POLICY_PARTS and item != _PLAIN.get(name)
    }
    return (
        str(policy.rule),
        *map(values.number_cell, (policy.percent, policy.retail_factor, policy.rounding_step)),
        str(policy.rounding),
        policy.currency,
        json.dumps(more, ensure_ascii=False) if more else None,
    )


def _read_policy(*cells: str | None) -> PricePolicy | None:
    *first, more = cells
    if None in first:
        return None
    rule, *numbers, rounding, currency = map(str, first)
    percent, factor, step = map(values.read_exact, numbers)
    policy = PricePolicy(PriceRule(rule), percent, factor, step, Rounding(rounding), currency)
    if more is None:
        return policy
    found: PricePolicy = from_plain(PricePolicy, {**plain(policy), **json.loads(more)})
    return found


def _dimension_cells(size: Dimensions) -> Row:
    return tuple(map(values.number_cell, (size.width_mm, size.height_mm, size.depth_mm, size.length_mm)))


def _read_dimensions(*cells: str | None) -> Dimensions:
    return Dimensions(*map(values.read_number, cells))


def _ring_cells(size: RingSize | None) -> Row:
    return (None if size is None else values.number_cell(size.circumference_mm),)


def _read_ring(cell: str | None) -> RingSize | None:
    return None if cell is None else RingSize(values.read_exact(cell))


_POLICY_PARTS = ("rule", "percent", "retail_factor", "rounding_step", "rounding", "currency")
_PLAIN = plain(PricePolicy())
POLICY = Field("policy", tuple(f"policy_{name}" for name in (*_POLICY_PARTS, "more")), _policy_cells, _read_policy)
"""The piece's own price policy, if it has one."""
PIECE: RecordMap[Any] = RecordMap(
    dict,
    "piece",
    (
        *(text("id"), text("code"), text("type"), text("collection"), choice("status", Status)),
        Field("dimensions", ("width_mm", "height_mm", "depth_mm", "length_mm"), _dimension_cells, _read_dimensions),
        Field("ring_size", ("ring_size_mm",), _ring_cells, _read_ring),
        *(text("finish"), text("notes"), whole("batch_quantity")),
        POLICY,
        *(whole("minimum_order"), whole("lead_time_days"), optional_exact("reject_percent"), flag("archived")),
        *(moment("trashed_at"), moment("created_at"), moment("changed_at")),
    ),
)
"""The piece's own columns; its texts, words and parts are rows of other tables."""
