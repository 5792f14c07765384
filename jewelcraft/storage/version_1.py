"""The tables of versions 1 and 2 of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import cast

from jewelcraft.storage.migration_steps import BLOB
from jewelcraft.storage.migration_steps import INT
from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import TEXT
from jewelcraft.storage.migration_steps import create

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table


@MIGRATIONS()
def m001_pieces(db: Database) -> None:
    """Create pieces with their texts and words."""
    policy = {f"policy_{name}": TEXT for name in ("rule", "percent", "retail_factor", "rounding_step", "rounding")}
    columns: dict[str, type] = {
        "number": INT,
        "id": TEXT,
        "code": TEXT,
        "code_folded": TEXT,
        "type": TEXT,
        "collection": TEXT,
        "status": TEXT,
        "width_mm": TEXT,
        "height_mm": TEXT,
        "depth_mm": TEXT,
        "length_mm": TEXT,
        "ring_size_mm": TEXT,
        "finish": TEXT,
        "notes": TEXT,
        "batch_quantity": INT,
        **policy,
        "policy_currency": TEXT,
        "minimum_order": INT,
        "lead_time_days": INT,
        "archived": INT,
        "trashed_at": TEXT,
        "created_at": TEXT,
        "changed_at": TEXT,
    }
    sizes = ("width_mm", "height_mm", "depth_mm", "length_mm", "ring_size_mm")
    moments = ("trashed_at", "created_at", "changed_at")
    nullable = (*sizes, *policy, "policy_currency", "minimum_order", "lead_time_days", *moments)
    piece = create(db, "piece", columns, "number", nullable=nullable)
    piece.create_index(["id"], unique=True)
    piece.create_index(["code_folded"], unique=True)
    owner = (("piece_id", "piece", "id"),)
    text_columns: dict[str, type] = {"piece_id": TEXT, "field": TEXT, "language": TEXT, "text": TEXT}
    create(db, "piece_text", text_columns, ("piece_id", "field", "language"), owners=owner)
    word_columns: dict[str, type] = {"piece_id": TEXT, "kind": TEXT, "position": INT, "word": TEXT}
    create(db, "piece_word", word_columns, ("piece_id", "kind", "position"), owners=owner).create_index(
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
        columns: dict[str, type] = {"piece_id": TEXT, "position": INT}
        columns |= {name: INT if name in ("count", "outside") else TEXT for name in names}
        missing = {*nullable, "quantity"} if table == "labour_step" else nullable
        create(
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
    columns: dict[str, type] = {"digest": TEXT, "size": INT, "bytes": BLOB}
    create(db, "original", columns, "digest")
    owner = (("digest", "original", "digest"),)
    create(db, "thumbnail", {"digest": TEXT, "bytes": BLOB}, "digest", owners=owner, cascade=True)
    texts = ("id", "digest", "piece_id", "kind", "name", "media_type", "caption", "recipe")
    moments = ("taken_at", "added_at", "trashed_at")
    whole = ("width", "height", "size_bytes", "position", "is_cover", "focus_x", "focus_y")
    photo_columns: dict[str, type] = {"number": INT}
    photo_columns |= dict.fromkeys((*texts, *moments), TEXT)
    photo_columns |= dict.fromkeys(whole, INT)
    photo = create(
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
    rate_columns: dict[str, type] = {"number": INT}
    rate_columns |= dict.fromkeys(names, TEXT)
    rate = create(db, "rate", rate_columns, "number")
    rate.create_index(["id"], unique=True)
    rate.create_index(["kind", "name", "day"])
    money = ("master_price_amount", "master_price_currency", "fee_amount", "fee_currency")
    facts = ("id", "name", "metal", "fineness", "density", "colour", *money, "mark")
    alloy_columns: dict[str, type] = {"number": INT}
    alloy_columns |= dict.fromkeys(facts, TEXT)
    create(db, "alloy", alloy_columns, "number", nullable=("density", *money)).create_index(["id"], unique=True)


@MIGRATIONS()
def m005_catalogs(db: Database) -> None:
    """Create catalogs with their texts and their choice of pieces."""
    columns: dict[str, type] = {"number": INT}
    before = ("id", "name", "look", "layout", "paper_name", "paper_width_mm", "paper_height_mm", "paper_bleed_mm")
    after = ("language", "currency", "price_shown", "fields", "cover_digest", "price_note")
    moments = ("valid_until", "created_at", "changed_at")
    columns |= dict.fromkeys((*before, *after, *moments), TEXT)
    columns |= dict.fromkeys(("paper_crop_marks", "has_cover", "has_maker_page", "has_terms_page"), INT)
    catalog = create(db, "catalog", columns, "number", nullable=moments)
    catalog.create_index(["id"], unique=True)
    owner = ("catalog_id", "catalog", "id")
    text_columns: dict[str, type] = {"catalog_id": TEXT, "field": TEXT, "language": TEXT, "text": TEXT}
    create(db, "catalog_text", text_columns, ("catalog_id", "field", "language"), owners=(owner,))
    choice_columns: dict[str, type] = {"catalog_id": TEXT, "position": INT, "piece_id": TEXT}
    owners = (owner, ("piece_id", "piece", "id"))
    create(db, "catalog_piece", choice_columns, ("catalog_id", "position"), owners=owners).create_index(["piece_id"])


@MIGRATIONS()
def m006_settings_and_journal(db: Database) -> None:
    """Create settings, facts about the file, and the journal behind Undo."""
    create(db, "setting", {"key": TEXT, "value": TEXT}, "key")
    create(db, "meta", {"key": TEXT, "value": TEXT}, "key")
    action_columns: dict[str, type] = {"id": INT, "label": TEXT, "at": TEXT, "undone": INT}
    action_columns |= {"first_change": INT, "last_change": INT, "size": INT}
    create(db, "journal_action", action_columns, "id")
    change_columns: dict[str, type] = {"number": INT, "entity": TEXT, "kind": TEXT, "image": TEXT}
    create(db, "journal_change", change_columns, "number")


@MIGRATIONS()
def m007_derived(db: Database) -> None:
    """Create what is computed from the rest: figures and bills, the list order, and the search index."""
    prices = ("cost", "wholesale", "retail")
    columns: dict[str, type] = {"piece_id": TEXT, "day": TEXT}
    columns |= {f"{name}_{part}": TEXT for name in prices for part in ("amount", "currency")}
    columns |= {"missing": TEXT, "metal_day": TEXT, "price_key": INT}
    optional = tuple(name for name in columns if name not in ("piece_id", "day", "missing"))
    owner = (("piece_id", "piece", "id"),)
    create(db, "figures", columns, "piece_id", nullable=optional, owners=owner, cascade=True)
    owner = (("number", "piece", "number"),)
    create(db, "bill", {"number": INT, "text": TEXT}, "number", owners=owner, cascade=True)
    names = ("id", "shelf", "type", "collection", "status", "code_key", "title_key", "created_at", "changed_at")
    listing_columns: dict[str, type] = {"number": INT}
    listing_columns |= dict.fromkeys(names, TEXT)
    listing_columns["weight_key"] = INT
    listing = create(db, "listing", listing_columns, "number", nullable=("created_at", "changed_at", "weight_key"))
    listing.create_index(["id"], unique=True)
    words = create(db, "piece_words", {"number": INT, "text": TEXT}, "number")
    words.enable_fts(["text"], tokenize="trigram case_sensitive 1")
    # Pairs of characters for words too short for trigrams. Every non-ASCII character is part of a
    # token under this tokenizer, so any script works, in a tenth of the room of a table of pairs.
    db.execute(
        "CREATE VIRTUAL TABLE piece_grams USING fts5(grams, content='', columnsize=0, detail=none, tokenize='ascii')"
    )


@MIGRATIONS()
def m008_line_templates(db: Database) -> None:
    """Create templates of lines (version 2)."""
    columns: dict[str, type] = {"number": INT, "id": TEXT, "name": TEXT, "lines": TEXT}
    create(db, "line_template", columns, "number").create_index(["id"], unique=True)
