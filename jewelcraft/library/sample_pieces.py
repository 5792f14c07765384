"""Turn a piece's file of the sample workshop into a piece and its pictures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from datetime import time
from datetime import timedelta
from typing import TYPE_CHECKING
from typing import TypeVar
from uuid import NAMESPACE_URL
from uuid import uuid5

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import Mark
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.picture_records import Note
from jewelcraft.domain.picture_records import Version
from jewelcraft.domain.picture_records import write_marks
from jewelcraft.domain.picture_records import write_notes
from jewelcraft.domain.piece import Dimensions
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.domain.units import RingSize
from jewelcraft.library.sample_rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class SamplePicture:
    """A picture file, what it shows, when it was made, and what must stay in view."""

    path: Path
    kind: PhotoKind
    made_at: datetime
    focus_y: int
    """The height that must stay in view when cropped, in percent."""
    marks: str = ""
    notes: str = ""
    """What is drawn over it and what was said of it, as photos keep them."""
    versions: tuple[Version, ...] = ()
    """What was done to it on the bench; the last one is seen."""


@dataclass(frozen=True, slots=True)
class SamplePiece:
    """A piece and its pictures, in the order of its life."""

    piece: Piece
    pictures: tuple[SamplePicture, ...]


def sample_id(*names: str) -> str:
    """Return the identity of a thing of the sample; the same in every copy."""
    return str(uuid5(NAMESPACE_URL, "/".join(("jewelcraft-sample", *names))))


def moment_before(today: date, days: int) -> datetime:
    """Return half past nine, some days before."""
    return datetime.combine(today - timedelta(days=days), time(9, 30), UTC)


def read_picture(row: Row, folder: Path, today: date, stones: Sequence[StonePart] = ()) -> SamplePicture:
    """Read which file a picture is and what it shows; marks count the stones of their piece from 1."""
    notes = (Note(one.text("text"), moment_before(today, one.count("days_ago"))) for one in row.rows("notes"))
    made_at = moment_before(today, row.count("days_ago"))
    return SamplePicture(
        folder / row.text("file"),
        PhotoKind(row.text("kind")),
        made_at,
        row.count("focus_y", 20),
        write_marks(_mark(one, stones) for one in row.rows("marks")),
        write_notes(notes),
        tuple(
            Version(one.text("name"), parse_recipe(one.text("recipe")).to_text(), made_at)
            for one in row.rows("versions")
        ),
    )


def _mark(row: Row, stones: Sequence[StonePart]) -> Mark:
    x, y, end_x, end_y = (int(place) for place in row.numbers("at"))
    part = stones[row.count("stone") - 1].id if row.count("stone") else ""
    return Mark(MarkKind(row.text("kind")), (x, y), (end_x, end_y), row.text("text"), row.number_or_none("mm"), part)


def read_piece(path: Path, folder: Path, today: date) -> SamplePiece:
    """Read a piece's file."""
    row = Row.of_file(path)
    made_at = moment_before(today, row.count("days_since_made"))
    piece = Piece(
        id=sample_id(path.stem),
        code=row.text("code"),
        titles=row.texts("titles"),
        descriptions=row.texts("descriptions"),
        type=row.text("type"),
        collection=row.text("collection"),
        status=Status(row.text("status")),
        techniques=row.words("techniques"),
        tags=row.words("tags"),
        dimensions=_dimensions(row.row("dimensions_mm")),
        ring_size=_ring_size(row),
        finish=row.text("finish"),
        notes=row.text("notes"),
        metals=_parts(row, "metals", path.stem, _metal),
        stones=_parts(row, "stones", path.stem, _stone),
        findings=_parts(row, "findings", path.stem, _finding),
        labour=_parts(row, "labour", path.stem, _labour),
        platings=_parts(row, "platings", path.stem, _plating),
        extras=_parts(row, "extras", path.stem, _extra),
        members=tuple(PieceMember(sample_id(stem)) for stem in row.words("members")),
        batch_quantity=row.count("batch_quantity", 1),
        minimum_order=row.count_or_none("minimum_order"),
        lead_time_days=row.count_or_none("lead_time_days"),
        reject_percent=row.number_or_none("reject_percent"),
        archived=row.flag("archived"),
        trashed_at=made_at if row.flag("trashed") else None,
        created_at=made_at,
        changed_at=made_at,
    )
    pictures = tuple(read_picture(picture, folder, today, piece.stones) for picture in row.rows("pictures"))
    return SamplePiece(piece, pictures)


def _parts(row: Row, key: str, stem: str, make: Callable[[Row, str], Part]) -> tuple[Part, ...]:
    return tuple(make(part, sample_id(stem, key, str(place))) for place, part in enumerate(row.rows(key)))


def _dimensions(row: Row) -> Dimensions:
    return Dimensions(
        row.number_or_none("width"),
        row.number_or_none("height"),
        row.number_or_none("depth"),
        row.number_or_none("length"),
    )


def _ring_size(row: Row) -> RingSize | None:
    circumference = row.number_or_none("ring_size")
    return None if circumference is None else RingSize(circumference)


def _metal(row: Row, part_id: str) -> MetalPart:
    return MetalPart(
        part_id,
        row.text("alloy"),
        row.number("net_weight_g"),
        loss_percent=row.number("loss_percent"),
        loss_basis=LossBasis(row.text("loss_basis", LossBasis.ON_NET)),
        recovered_percent=row.number("recovered_percent"),
        payout_percent=row.number("payout_percent"),
        note=row.text("note"),
        entered=row.text("entered"),
        losses=tuple(_loss(loss) for loss in row.rows("losses")),
        caster=row.text("caster"),
        sprue_g=row.number_or_none("sprue_g"),
        remelt_loss_percent=row.number_or_none("remelt_loss_percent"),
        solder_g=row.number_or_none("solder_g"),
        solder_fineness=row.number_or_none("solder_fineness"),
    )


def _loss(row: Row) -> Loss:
    basis = LossBasis(row.text("basis", LossBasis.ON_INPUT))
    return Loss(row.text("name"), row.number("percent"), basis, row.number("recovered_percent"))


def _stone(row: Row, part_id: str) -> StonePart:
    return StonePart(
        part_id,
        row.text("kind"),
        count=row.count("count", 1),
        cut=row.text("cut"),
        size_mm=row.numbers("size_mm"),
        carat_each=row.number_or_none("carat_each"),
        carat_total=row.number_or_none("carat_total"),
        girdle=row.text("girdle"),
        basis=StoneBasis(row.text("basis")),
        price=row.money("price"),
        price_key=row.text("price_key"),
        weight_g=row.number_or_none("weight_g"),
        breakage_percent=row.number("breakage_percent"),
        nature=row.text("nature"),
        treatment=row.text("treatment"),
        note=row.text("note"),
        setting=row.text("setting"),
        origin_country=row.text("origin_country"),
    )


def _finding(row: Row, part_id: str) -> Finding:
    return Finding(
        part_id, row.text("name"), row.number("quantity", "1"), row.text("unit", "pc"), note=row.text("note")
    )


def _labour(row: Row, part_id: str) -> LabourStep:
    return LabourStep(
        part_id,
        row.text("operation"),
        basis=LabourBasis(row.text("basis")),
        quantity=row.number_or_none("quantity"),
        price=row.money("price"),
        setup_minutes=row.number("setup_minutes"),
        setup_price=row.money("setup_price"),
        outside=row.flag("outside"),
        note=row.text("note"),
        worker=row.text("worker"),
        setup_over=row.count_or_none("setup_over"),
        learning_percent=row.number_or_none("learning_percent"),
        actual_minutes=row.number_or_none("actual_minutes"),
    )


def _plating(row: Row, part_id: str) -> Plating:
    return Plating(
        part_id,
        row.text("metal"),
        area_cm2=row.number_or_none("area_cm2"),
        thickness_um=row.number_or_none("thickness_um"),
        note=row.text("note"),
    )


def _extra(row: Row, part_id: str) -> Extra:
    return Extra(part_id, row.text("name"), row.number("quantity", "1"), note=row.text("note"))
