"""Build the tables and bring older files up to date; imported only when there is something to do."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import cast

from sqlite_utils import Database
from sqlite_utils import Migrations
from sqlite_utils.db import ForeignKey

from jewelcraft.storage import schema

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils.db import Table

MIGRATIONS = Migrations("jewelcraft")
_TEXT, _INT, _BLOB = str, int, bytes


def migrate(connection: sqlite3.Connection) -> None:
    """Apply what the file has not seen yet, each step in its own transaction, and mark the version."""
    db = Database(connection, use_old_upsert=False)
    MIGRATIONS.apply(db)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")


def _create(
    db: Database,
    name: str,
    columns: dict[str, type],
    pk: str | tuple[str, ...],
    *,
    nullable: tuple[str, ...] = (),
    owners: tuple[tuple[str, str, str], ...] = (),
    cascade: bool = False,
) -> Table:
    """Create a strict table in which every column is filled unless it is named nullable."""
    keys = [
        ForeignKey(name, column, table, other, on_delete="CASCADE" if cascade else "NO ACTION")
        for column, table, other in owners
    ]
    integer_key = isinstance(pk, str) and columns[pk] is _INT
    filled = [column for column in columns if column not in nullable and not (integer_key and column == pk)]
    table = cast("Table", db[name])
    return table.create(columns, pk=pk, not_null=filled, foreign_keys=keys or None, strict=True)


@MIGRATIONS()
def m001_pieces(db: Database) -> None:
    """Create pieces with their texts and words."""
    policy = {f"policy_{name}": _TEXT for name in ("rule", "percent", "retail_factor", "rounding_step", "rounding")}
    columns: dict[str, type] = {
        "number": _INT,
        "id": _TEXT,
        "code": _TEXT,
        "code_folded": _TEXT,
        "type": _TEXT,
        "collection": _TEXT,
        "status": _TEXT,
        "width_mm": _TEXT,
        "height_mm": _TEXT,
        "depth_mm": _TEXT,
        "length_mm": _TEXT,
        "ring_size_mm": _TEXT,
        "finish": _TEXT,
        "notes": _TEXT,
        "batch_quantity": _INT,
        **policy,
        "policy_currency": _TEXT,
        "minimum_order": _INT,
        "lead_time_days": _INT,
        "archived": _INT,
        "trashed_at": _TEXT,
        "created_at": _TEXT,
        "changed_at": _TEXT,
    }
    sizes = ("width_mm", "height_mm", "depth_mm", "length_mm", "ring_size_mm")
    moments = ("trashed_at", "created_at", "changed_at")
    nullable = (*sizes, *policy, "policy_currency", "minimum_order", "lead_time_days", *moments)
    piece = _create(db, "piece", columns, "number", nullable=nullable)
    piece.create_index(["id"], unique=True)
    piece.create_index(["code_folded"], unique=True)
    owner = (("piece_id", "piece", "id"),)
    text_columns: dict[str, type] = {"piece_id": _TEXT, "field": _TEXT, "language": _TEXT, "text": _TEXT}
    _create(db, "piece_text", text_columns, ("piece_id", "field", "language"), owners=owner)
    word_columns: dict[str, type] = {"piece_id": _TEXT, "kind": _TEXT, "position": _INT, "word": _TEXT}
    _create(db, "piece_word", word_columns, ("piece_id", "kind", "position"), owners=owner).create_index(
        ["kind", "word"]
    )


@MIGRATIONS()
def m002_parts(db: Database) -> None:
    """Create what pieces are made of."""
    price = ("price_amount", "price_currency")
    parts: dict[str, tuple[str, ...]] = {
        "metal_part": ("alloy", "net_weight_g", "loss_percent", "loss_basis", "recovered_percent", "payout_percent"),
        "stone_part": (
            *("kind", "count", "cut", "size_mm", "carat_each", "basis", *price, "price_key", "strands"),
            *("weight_g", "breakage_percent", "nature", "treatment"),
        ),
        "finding": ("name", "quantity", "unit", *price),
        "labour_step": (
            *("operation", "basis", "quantity", *price, "setup_minutes"),
            *("setup_price_amount", "setup_price_currency", "outside"),
        ),
        "plating": ("metal", "area_cm2", "thickness_um", *price),
        "extra": ("name", "quantity", *price),
    }
    nullable = {*price, "setup_price_amount", "setup_price_currency", "carat_each", "weight_g"}
    nullable |= {"area_cm2", "thickness_um"}
    for table, own in parts.items():
        names = ("id", *own, "note", "origin")
        columns: dict[str, type] = {"piece_id": _TEXT, "position": _INT}
        columns |= {name: _INT if name in ("count", "outside") else _TEXT for name in names}
        missing = {*nullable, "quantity"} if table == "labour_step" else nullable
        _create(
            db,
            table,
            columns,
            ("piece_id", "position"),
            nullable=tuple(name for name in columns if name in missing),
            owners=(("piece_id", "piece", "id"),),
        )
    cast("Table", db["metal_part"]).create_index(["alloy", "piece_id"])
    cast("Table", db["stone_part"]).create_index(["kind", "piece_id"])


@MIGRATIONS()
def m003_photos(db: Database) -> None:
    """Create originals, thumbnails and the photos that refer to them."""
    columns: dict[str, type] = {"digest": _TEXT, "size": _INT, "bytes": _BLOB}
    _create(db, "original", columns, "digest")
    owner = (("digest", "original", "digest"),)
    _create(db, "thumbnail", {"digest": _TEXT, "bytes": _BLOB}, "digest", owners=owner, cascade=True)
    texts = ("id", "digest", "piece_id", "kind", "name", "media_type", "caption", "recipe")
    moments = ("taken_at", "added_at", "trashed_at")
    whole = ("width", "height", "size_bytes", "position", "is_cover", "focus_x", "focus_y")
    photo_columns: dict[str, type] = {"number": _INT}
    photo_columns |= dict.fromkeys((*texts, *moments), _TEXT)
    photo_columns |= dict.fromkeys(whole, _INT)
    photo = _create(
        db,
        "photo",
        photo_columns,
        "number",
        nullable=("piece_id", *moments),
        owners=(*owner, ("piece_id", "piece", "id")),
    )
    photo.create_index(["id"], unique=True)
    photo.create_index(["piece_id"])
    photo.create_index(["digest"])


@MIGRATIONS()
def m004_rates(db: Database) -> None:
    """Create dated rates and alloys."""
    names = ("id", "kind", "name", "amount", "currency", "unit", "day", "fineness", "source", "note")
    rate_columns: dict[str, type] = {"number": _INT}
    rate_columns |= dict.fromkeys(names, _TEXT)
    rate = _create(db, "rate", rate_columns, "number")
    rate.create_index(["id"], unique=True)
    rate.create_index(["kind", "name", "day"])
    money = ("master_price_amount", "master_price_currency", "fee_amount", "fee_currency")
    facts = ("id", "name", "metal", "fineness", "density", "colour", *money, "mark")
    alloy_columns: dict[str, type] = {"number": _INT}
    alloy_columns |= dict.fromkeys(facts, _TEXT)
    _create(db, "alloy", alloy_columns, "number", nullable=("density", *money)).create_index(["id"], unique=True)


@MIGRATIONS()
def m005_catalogs(db: Database) -> None:
    """Create catalogs with their texts and their choice of pieces."""
    columns: dict[str, type] = {"number": _INT}
    before = ("id", "name", "look", "layout", "paper_name", "paper_width_mm", "paper_height_mm", "paper_bleed_mm")
    after = ("language", "currency", "price_shown", "fields", "cover_digest", "price_note")
    moments = ("valid_until", "created_at", "changed_at")
    columns |= dict.fromkeys((*before, *after, *moments), _TEXT)
    columns |= dict.fromkeys(("paper_crop_marks", "has_cover", "has_maker_page", "has_terms_page"), _INT)
    catalog = _create(db, "catalog", columns, "number", nullable=moments)
    catalog.create_index(["id"], unique=True)
    owner = ("catalog_id", "catalog", "id")
    text_columns: dict[str, type] = {"catalog_id": _TEXT, "field": _TEXT, "language": _TEXT, "text": _TEXT}
    _create(db, "catalog_text", text_columns, ("catalog_id", "field", "language"), owners=(owner,))
    choice_columns: dict[str, type] = {"catalog_id": _TEXT, "position": _INT, "piece_id": _TEXT}
    owners = (owner, ("piece_id", "piece", "id"))
    _create(db, "catalog_piece", choice_columns, ("catalog_id", "position"), owners=owners).create_index(["piece_id"])


@MIGRATIONS()
def m006_settings_and_journal(db: Database) -> None:
    """Create settings, facts about the file, and the journal behind Undo."""
    _create(db, "setting", {"key": _TEXT, "value": _TEXT}, "key")
    _create(db, "meta", {"key": _TEXT, "value": _TEXT}, "key")
    action_columns: dict[str, type] = {"id": _INT, "label": _TEXT, "at": _TEXT, "undone": _INT}
    action_columns |= {"first_change": _INT, "last_change": _INT, "size": _INT}
    _create(db, "journal_action", action_columns, "id")
    change_columns: dict[str, type] = {"number": _INT, "entity": _TEXT, "kind": _TEXT, "image": _TEXT}
    _create(db, "journal_change", change_columns, "number")


@MIGRATIONS()
def m007_derived(db: Database) -> None:
    """Create what is computed from the rest: figures and bills, the list order, and the search index."""
    prices = ("cost", "wholesale", "retail")
    columns: dict[str, type] = {"piece_id": _TEXT, "day": _TEXT}
    columns |= {f"{name}_{part}": _TEXT for name in prices for part in ("amount", "currency")}
    columns |= {"missing": _TEXT, "metal_day": _TEXT, "price_key": _INT}
    optional = tuple(name for name in columns if name not in ("piece_id", "day", "missing"))
    owner = (("piece_id", "piece", "id"),)
    _create(db, "figures", columns, "piece_id", nullable=optional, owners=owner, cascade=True)
    owner = (("number", "piece", "number"),)
    _create(db, "bill", {"number": _INT, "text": _TEXT}, "number", owners=owner, cascade=True)
    names = ("id", "shelf", "type", "collection", "status", "code_key", "title_key", "created_at", "changed_at")
    listing_columns: dict[str, type] = {"number": _INT}
    listing_columns |= dict.fromkeys(names, _TEXT)
    listing_columns["weight_key"] = _INT
    listing = _create(db, "listing", listing_columns, "number", nullable=("created_at", "changed_at", "weight_key"))
    listing.create_index(["id"], unique=True)
    words = _create(db, "piece_words", {"number": _INT, "text": _TEXT}, "number")
    words.enable_fts(["text"], tokenize="trigram case_sensitive 1")
    # Pairs of characters for words too short for trigrams. Every non-ASCII character is part of a
    # token under this tokenizer, so any script works, in a tenth of the room of a table of pairs.
    db.execute(
        "CREATE VIRTUAL TABLE piece_grams USING fts5(grams, content='', columnsize=0, detail=none, tokenize='ascii')"
    )


@MIGRATIONS()
def m008_line_templates(db: Database) -> None:
    """Create templates of lines (version 2)."""
    columns: dict[str, type] = {"number": _INT, "id": _TEXT, "name": _TEXT, "lines": _TEXT}
    _create(db, "line_template", columns, "number").create_index(["id"], unique=True)
