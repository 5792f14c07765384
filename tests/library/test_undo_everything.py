"""Every changing call of a library is one undo entry; taking it back restores the whole library, row for row."""

from __future__ import annotations

import ast
import inspect
import sqlite3
from contextlib import closing
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.edit_request import read_edit
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import Mark
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.price_policy import formula_policy
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.bulk_edits import apply_edits
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.table_import import import_pieces
from jewelcraft.storage.store import Store

TODAY = date(2026, 11, 23)
EDIT = Recipe((Crop(0, 0, 5000, 5000),))
MARK = Mark(MarkKind.REMARK, (1, 2), (3, 4), "Higher")
CHANGING_WORDS = ("Changes", "Report")
FIGURES_ONLY = {"library.follow", "library.recost", "library.recost_if_stale"}
"""What recomputes figures from what is there: nothing that a user entered changes."""
WRITES_A_FILE = {"catalogs.write", "quotes.write", "sharing.give"}
TESTED_ELSEWHERE = {("sample.py", "_bring_in_pictures"), ("restore_preview.py", "bring_back_piece")}
"""The sample is made without a past; what comes from a backup has tests of its own, beside the backups."""
NOT_THE_LIBRARYS = ("journal_", "sqlite_", "_sqlite_", "piece_words_fts", "piece_grams")
KEPT_ASIDE = {
    *("original", "thumbnail", "preview", "likeness", "meta", "bill", "frozen_sheet"),
    *("bill_sum", "bill_metal", "bill_source", "bill_policy"),
    *("edit_recipe", "rendition", "seal", "exchange_mark"),
}
"""Originals lie there until a clean-up, what was exchanged once stays known; the others are worked out anew."""


def picture(colour):
    data = BytesIO()
    Image.new("RGB", (60, 40), colour).save(data, "PNG")
    return data.getvalue()


@dataclass
class Shop:
    """A library with something in every room, and the ids to act upon."""

    library: Library
    folder: object
    ring: str = ""
    spare: str = ""
    binned: str = ""
    photos: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    gold: str = ""
    catalog: str = ""


@pytest.fixture
def shop(tmp_path, monkeypatch):
    monkeypatch.setattr(Library, "today", lambda _self: TODAY)
    settings = WorkshopSettings(home_currency="THB", code_prefix="BN", languages=("en", "th"))
    with Library.create(tmp_path / "shop.jewelcraft", settings) as library:
        made = Shop(library, tmp_path)
        fill(made)
        library.workbench.save(made.photos[2], EDIT)
        yield made


def gold(amount, day=TODAY):
    return Rate(fresh_id(), RateKind.METAL, "gold", Decimal(amount), "THB", "g", day)


def new_ring(library, title):
    return replace(
        library.pieces.new("ring"),
        titles=Texts.of({"en": title, "th": "แหวนพญานาค"}),
        tags=("naga",),
        metals=(MetalPart(fresh_id(), "au750y", Decimal(4)),),
        stones=(StonePart(fresh_id(), "ruby", price_key="ruby 3 mm"),),
        labour=(LabourStep(fresh_id(), "Polishing", quantity=Decimal(20)),),
    )


def fill(shop):
    library = shop.library
    price = gold(4000)
    library.rates.add_many([gold(3900, date(2026, 10, 1)), price])
    shop.gold = price.id
    pieces = [replace(new_ring(library, title), code=f"BN-{place}") for place, title in enumerate("ABC")]
    library.pieces.add_many(pieces)
    shop.ring, shop.spare, shop.binned = (piece.id for piece in pieces)
    for colour in ("gold", "silver", "white"):
        library.photos.add_bytes(picture(colour), f"{colour}.png", piece_id=shop.ring)
    for colour in ("black", "red", "blue"):
        library.photos.add_bytes(picture(colour), f"{colour}.png")
    shop.photos = tuple(photo.id for photo in library.photos.of_piece(shop.ring))
    shop.waiting = tuple(photo.id for photo in library.photos.inbox())
    library.photos.trash(shop.waiting[-1:])
    library.pieces.trash([shop.binned])
    catalog = replace(
        library.catalogs.new("Hong Kong"),
        piece_ids=(shop.ring, shop.spare),
        terms_texts=Texts.of({"en": "Paid in advance."}),
    )
    library.catalogs.add(catalog)
    library.templates.save("Stud", new_ring(library, "Stud").metals)
    library.price_lists.save(library.price_lists.new("Retail"))
    library.buyers.save(replace(library.buyers.new(), name="Aroon"))
    library.quotes.save(library.quotes.new(library.buyers.all()[0], [(shop.ring, 1)]))
    library.profiles.save(PrintProfile("shop", "Mitra Cetak"))
    shop.catalog = catalog.id


def change_piece(shop):
    piece = shop.library.pieces.get(shop.ring)
    parts = (MetalPart(fresh_id(), "ag925", Decimal(9)), *piece.metals)
    shop.library.pieces.change(
        replace(
            piece, code="NEW-1", titles=Texts.of({"km": "ចិញ្ចៀន"}), status=Status.READY, metals=parts, stones=(), tags=()
        )
    )


def first_quote(shop):
    for quote in shop.library.quotes.all():
        return quote
    raise NotFoundError("There is no quotation left.")


def set_status(shop):
    quote = first_quote(shop)
    wanted = QuoteStatus.LAPSED if quote.status is QuoteStatus.DRAFT else QuoteStatus.DRAFT
    shop.library.quotes.set_status(quote.id, wanted)


def change_photo(shop):
    photo = shop.library.photos.get(shop.photos[0])
    shop.library.photos.change(replace(photo, caption="Front"))


def put_history(shop):
    known = next(rate for rate in shop.library.rates.every() if rate.id == shop.gold)
    new = [gold(3500, date(2026, 8, 1)), gold(3600, date(2026, 9, 1))]
    return shop.library.rates.put_history(new, [replace(known, amount=Decimal(4321))])


def change_rate(shop):
    rate = next(rate for rate in shop.library.rates.every() if rate.id == shop.gold)
    shop.library.rates.change(replace(rate, amount=Decimal(5000)))


def enter_rates(shop):
    rate = next(rate for rate in shop.library.rates.every() if rate.id == shop.gold)
    shop.library.rates.enter([gold(4600, date(2026, 11, 3))], [replace(rate, amount=Decimal(5000))])


def change_alloys(shop, change):
    return change(replace(alloy, fineness=Decimal("0.7")) for alloy in shop.library.rates.alloys()[:2])


def change_catalog(shop):
    catalog = shop.library.catalogs.get(shop.catalog)
    shop.library.catalogs.change(replace(catalog, name="Bangkok", piece_ids=(shop.spare,), terms_texts=Texts.of({})))


def change_settings(shop):
    settings = replace(shop.library.settings, home_currency="USD", languages=("th", "en"), policy=PricePolicy())
    shop.library.change_settings(
        replace(settings, name="Other", amount_step=Decimal(1), default_loss_percent=Decimal(9))
    )


def import_table(shop):
    table = shop.folder / "pieces.csv"
    table.write_text("code,title,type\nT-1,Lotus pendant,pendant\nT-2,Kawung pendant,pendant\n", encoding="utf-8")
    import_pieces(shop.library, table)


def save_print_shop(shop):
    shop.library.profiles.save(PrintProfile("own", "Toko Cetak", standard=Standard.X4))


def take_from_another_laptop(shop):
    bundle = shop.folder / "other.jewelbundle"
    if not bundle.exists():
        with Library.create(shop.folder / "other.jewelcraft", WorkshopSettings(home_currency="THB")) as other:
            piece = replace(new_ring(other, "Theirs"), code="TH-1")
            other.pieces.add(piece)
            other.photos.add_bytes(picture("teal"), "teal.png", piece_id=piece.id)
            other.sharing.give([piece.id], bundle)
    return shop.library.sharing.merge(bundle)


def edit_many(shop):
    edits = [read_edit("status=ready"), read_edit("tags=+sale")]
    apply_edits(shop.library, [shop.ring, shop.spare], edits)


def add_photos(shop):
    folder = shop.folder / "phone"
    folder.mkdir()
    for colour in ("pink", "green"):
        (folder / f"{colour}.png").write_bytes(picture(colour))
    (folder / "bad.png").write_bytes(b"no picture")
    shop.library.photos.add([folder], piece_id=shop.spare)


def take_in_a_plan(shop):
    folder = shop.library.path.parent / "Tonle rings"
    folder.mkdir(exist_ok=True)
    (folder / "T-77 front.png").write_bytes(picture("olive"))
    return shop.library.photos.take_in(shop.library.photos.plan([folder]))


CALLS = {
    "library.change_settings": change_settings,
    "pieces.add": lambda shop: shop.library.pieces.add(new_ring(shop.library, "New")),
    "pieces.add_many": lambda shop: shop.library.pieces.add_many(
        [replace(new_ring(shop.library, title), code=f"M-{title}") for title in "XY"]
    ),
    "pieces.add_of_photos": lambda shop: shop.library.pieces.add_of_photos([shop.waiting[:1], shop.waiting[1:2]]),
    "pieces.change": change_piece,
    "pieces.make_variant": lambda shop: shop.library.pieces.make_variant(
        replace(shop.library.pieces.get(shop.ring), metals=(MetalPart(fresh_id(), "ag925", Decimal(9)),))
    ),
    "pieces.duplicate": lambda shop: shop.library.pieces.duplicate([shop.ring, shop.spare]),
    "pieces.archive": lambda shop: shop.library.pieces.archive([shop.ring], archived=True),
    "pieces.trash": lambda shop: shop.library.pieces.trash([shop.ring, shop.spare]),
    "pieces.restore": lambda shop: shop.library.pieces.restore([shop.binned]),
    "pieces.delete_for_ever": lambda shop: shop.library.pieces.delete_for_ever([shop.binned, shop.ring]),
    "pieces.make_set": lambda shop: shop.library.pieces.make_set(shop.library.pieces.ids(PieceQuery())[:2]),
    "photos.add": add_photos,
    "photos.add_bytes": lambda shop: shop.library.photos.add_bytes(picture("brown"), "paste.png"),
    "photos.take_in": take_in_a_plan,
    "photos.put_in_place": lambda shop: shop.library.photos.put_in_place(shop.waiting[0], shop.photos[1]),
    "photos.keep_larger": lambda shop: shop.library.photos.keep_larger(shop.photos[0], shop.waiting[1]),
    "photos.keep_better": lambda shop: shop.library.photos.keep_better(shop.photos[0], shop.waiting[1]),
    "photos.keep_all_better": lambda shop: shop.library.photos.keep_all_better([(shop.photos[0], shop.waiting[1])]),
    "photos.assign": lambda shop: shop.library.photos.assign([shop.photos[0], *shop.waiting[:2]], shop.spare),
    "photos.set_kind": lambda shop: shop.library.photos.set_kind(shop.photos, PhotoKind.SKETCH),
    "photos.reorder": lambda shop: shop.library.photos.reorder(shop.ring, shop.photos[::-1]),
    "photos.set_cover": lambda shop: shop.library.photos.set_cover(shop.photos[2]),
    "photos.change": change_photo,
    "photos.trash": lambda shop: shop.library.photos.trash(shop.photos[:2]),
    "photos.restore": lambda shop: shop.library.photos.restore(shop.waiting[-1:]),
    "photos.delete_for_ever": lambda shop: shop.library.photos.delete_for_ever(shop.waiting[-1:]),
    "workbench.save": lambda shop: shop.library.workbench.save(shop.photos[0], EDIT),
    "workbench.save_for_all": lambda shop: shop.library.workbench.save_for_all(shop.photos[:2], EDIT),
    "workbench.automatic": lambda shop: shop.library.workbench.automatic(shop.photos[2:]),
    "workbench.rename_version": lambda shop: shop.library.workbench.rename_version(shop.photos[2], EDIT.to_text(), "A"),
    "workbench.delete_version": lambda shop: shop.library.workbench.delete_version(shop.photos[2], EDIT.to_text()),
    "workbench.reset": lambda shop: shop.library.workbench.reset([shop.photos[2]]),
    "workbench.add_clean_line": lambda shop: shop.library.workbench.add_clean_line(shop.photos[0], EDIT),
    "workbench.note": lambda shop: shop.library.workbench.note(shop.photos[0], "Claws too high"),
    "workbench.set_marks": lambda shop: shop.library.workbench.set_marks(shop.photos[0], [MARK]),
    "rates.add": lambda shop: shop.library.rates.add(gold(4400, date(2026, 11, 22))),
    "rates.add_many": lambda shop: shop.library.rates.add_many(
        [gold(4500, date(2026, 11, 2)), gold(1, date(2026, 1, 1))]
    ),
    "rates.change": change_rate,
    "rates.enter": enter_rates,
    "rates.put_history": put_history,
    "rates.remove": lambda shop: shop.library.rates.remove(shop.gold),
    "rates.remove_name": lambda shop: shop.library.rates.remove_name(RateKind.METAL, "gold"),
    "rates.put_alloy": lambda shop: change_alloys(shop, lambda alloys: shop.library.rates.put_alloy(next(alloys))),
    "rates.put_alloys": lambda shop: change_alloys(shop, lambda alloys: shop.library.rates.put_alloys(list(alloys))),
    "rates.remove_alloy": lambda shop: shop.library.rates.remove_alloy("au750y"),
    "catalogs.add": lambda shop: shop.library.catalogs.add(shop.library.catalogs.new("Osaka")),
    "catalogs.change": change_catalog,
    "catalogs.remove": lambda shop: shop.library.catalogs.remove(shop.catalog),
    "price_lists.save": lambda shop: shop.library.price_lists.save(
        replace(shop.library.price_lists.new("Triple", formula_policy("triple key")), collections=("Naga",))
    ),
    "price_lists.apply": lambda shop: shop.library.price_lists.apply(
        shop.library.price_lists.all()[0].id, [shop.ring, shop.spare]
    ),
    "price_lists.remove": lambda shop: shop.library.price_lists.remove(shop.library.price_lists.all()[0].id),
    "buyers.save": lambda shop: shop.library.buyers.save(replace(shop.library.buyers.new(), name="Mei")),
    "buyers.remove": lambda shop: shop.library.buyers.remove(shop.library.buyers.all()[0].id),
    "quotes.save": lambda shop: shop.library.quotes.save(
        shop.library.quotes.new(Buyer("b", "Mei"), [(shop.ring, 6), (shop.spare, 1)])
    ),
    "quotes.set_status": set_status,
    "quotes.duplicate": lambda shop: shop.library.quotes.duplicate(first_quote(shop).id),
    "quotes.remove": lambda shop: shop.library.quotes.remove([first_quote(shop).id]),
    "profiles.save": save_print_shop,
    "profiles.remove": lambda shop: shop.library.profiles.remove("shop"),
    "sharing.merge": take_from_another_laptop,
    "bulk_edits.apply_edits": edit_many,
    "templates.save": lambda shop: shop.library.templates.save("Bezel ring", new_ring(shop.library, "T").metals),
    "templates.rename": lambda shop: shop.library.templates.rename(shop.library.templates.all()[-1].id, "Ear stud"),
    "templates.remove": lambda shop: shop.library.templates.remove(shop.library.templates.all()[0].id),
}


def every_row(library):
    """Read all tables of the file but the history itself, the search index and what is kept aside."""
    with closing(sqlite3.connect(f"{library.path.as_uri()}?mode=ro", uri=True)) as file:
        names = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        wanted = [name for name in names if not name.startswith(NOT_THE_LIBRARYS) and name not in KEPT_ASIDE]
        return {name: sorted(file.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in wanted}


def all_seen(library):
    """Read what the rooms show: shelves, searches, figures, pictures, rates, catalogs."""
    pieces, seen = library.pieces, []
    for shelf in Shelf:
        ids = pieces.ids(PieceQuery(shelf=shelf))
        seen += [ids, pieces.rows(ids), [pieces.get(piece_id) for piece_id in ids], pieces.facets(shelf)]
    seen += [pieces.ids(PieceQuery(text=text)) for text in ("naga", "นาค", "ag", "BN")]
    seen += [library.photos.every(), library.photos.trashed(), library.photos.inbox(), library.settings]
    return [
        *seen,
        library.rates.every(),
        library.rates.alloys(),
        library.catalogs.all(),
        library.rates.card(),
        library.templates.all(),
        library.price_lists.all(),
        library.profiles.all(),
        library.buyers.all(),
        [library.quotes.get(quote.id) for quote in library.quotes.all()],
    ]


def everything(library):
    return every_row(library), all_seen(library)


@pytest.mark.parametrize("name", [*CALLS, "table import"])
def test_a_call_is_taken_back_and_done_again(shop, name):
    library = shop.library
    act = CALLS.get(name, import_table)
    before, label, path = everything(library), library.history.undo_label, library.path
    act(shop)
    after = everything(library)
    assert after != before
    assert library.history.undo_label is not None
    library.history.undo()
    assert everything(library) == before
    assert library.history.undo_label == label, "one action leaves one entry"
    library.history.redo()
    assert everything(library) == after
    library.close()
    with Library.open(path) as again:
        again.history.undo()
        assert everything(again) == before
        assert again.check() == []
        assert not again.recost_if_stale(), "the figures were those of the day"


def test_all_calls_are_taken_back_one_by_one(shop):
    states = []
    for name, act in CALLS.items():
        states.append((name, everything(shop.library), shop.library.history.undo_label))
        try:
            act(shop)
        except NotFoundError:  # an earlier call took away what this one works on: it must then leave nothing
            assert everything(shop.library) == states.pop()[1], name
    assert len(states) > len(CALLS) // 2
    end = everything(shop.library)
    for name, state, label in reversed(states):
        if shop.library.history.undo_label != label:
            shop.library.history.undo()
        assert everything(shop.library) == state, name
    for _ in states:
        shop.library.history.redo()
    assert everything(shop.library) == end


def test_one_thing_is_not_said_as_many(shop):
    shop.library.pieces.trash([shop.spare])
    assert str(shop.library.history.undo_label) == "1 piece moved to Trash"
    shop.library.photos.set_kind(shop.photos, PhotoKind.WAX)
    assert str(shop.library.history.undo_label) == "3 pictures sorted"


def test_no_changing_call_is_forgotten_here():
    from jewelcraft.library.buyers import Buyers
    from jewelcraft.library.catalogs import Catalogs
    from jewelcraft.library.photos import Photos
    from jewelcraft.library.pieces import Pieces
    from jewelcraft.library.price_lists import PriceLists
    from jewelcraft.library.print_profiles import PrintProfiles
    from jewelcraft.library.quotes import Quotes
    from jewelcraft.library.rates import Rates
    from jewelcraft.library.sharing import Sharing
    from jewelcraft.library.templates import Templates
    from jewelcraft.library.workbench import Workbench

    rooms = {"library": Library, "pieces": Pieces, "photos": Photos, "rates": Rates, "catalogs": Catalogs}
    rooms |= {"templates": Templates, "price_lists": PriceLists, "buyers": Buyers, "quotes": Quotes}
    rooms |= {"workbench": Workbench, "profiles": PrintProfiles, "sharing": Sharing}
    changing = {
        f"{room}.{name}"
        for room, kind in rooms.items()
        for name, method in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_")
        and any(word in str(inspect.signature(method).return_annotation) for word in CHANGING_WORDS)
    }
    of_rooms = {name for name in CALLS if name.partition(".")[0] in rooms}
    assert changing - FIGURES_ONLY - WRITES_A_FILE == of_rooms


def begins_actions(source):
    """Return the functions of a module that begin an action."""
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    return {
        function.name
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "action"
    }


def test_every_place_that_begins_an_action_is_reached_by_these_calls(shop, monkeypatch):
    """A call that no room lists, as a function of its own module, would else be forgotten."""
    reached = set()

    def seen(store, *words, **more):
        frame = inspect.currentframe().f_back
        reached.add((Path(frame.f_code.co_filename).name, frame.f_code.co_name))
        return action(store, *words, **more)

    action = Store.action
    monkeypatch.setattr(Store, "action", seen)
    for act in (*CALLS.values(), import_table):
        label = shop.library.history.undo_label
        with suppress(NotFoundError):
            act(shop)
        if shop.library.history.undo_label != label:
            shop.library.history.undo()
    room = Path(inspect.getfile(Library)).parent
    found = {(path.name, name) for path in room.glob("*.py") for name in begins_actions(path.read_text("utf-8"))}
    assert found - reached == TESTED_ELSEWHERE


def test_calls_are_taken_back_and_done_again_with_a_restart_between_each(shop):
    states, path = [everything(shop.library)], shop.library.path

    def again():
        shop.library.close()
        shop.library = Library.open(path)

    for name in ("pieces.change", "photos.add", "rates.add", "sharing.merge", "bulk_edits.apply_edits", "quotes.save"):
        CALLS[name](shop)
        again()
        states.append(everything(shop.library))
    for state in states[-2::-1]:
        shop.library.history.undo()
        again()
        assert everything(shop.library) == state
    for state in states[1:]:
        shop.library.history.redo()
        again()
        assert everything(shop.library) == state
    shop.library.history.undo()
    again()
    shop.library.history.undo()
    CALLS["buyers.save"](shop)
    again()
    assert shop.library.history.redo_label is None
    shop.library.history.undo()
    assert everything(shop.library) == states[-3]
    shop.library.close()
