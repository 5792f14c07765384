"""The list of ids: what it reads, keeps, forgets and tells."""

from dataclasses import replace
from datetime import date
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Status
from jewelcraft.domain.search import Figures
from jewelcraft.domain.search import PieceRow
from jewelcraft.domain.texts import Texts
from jewelcraft.ui.gallery.piece_model import ID_ROLE
from jewelcraft.ui.gallery.piece_model import WINDOW
from jewelcraft.ui.gallery.piece_model import PieceModel
from jewelcraft.ui.gallery.row_words import Basis
from jewelcraft.ui.gallery.row_words import Column
from jewelcraft.ui.gallery.row_words import PriceShown
from jewelcraft.ui.gallery.row_words import word_row

TODAY = date(2026, 11, 23)


def row(piece_id, title="Naga ring", figures=None):
    return PieceRow(
        piece_id,
        f"BN-{piece_id}",
        Texts.of({"en": title}),
        "ring",
        "",
        Status.READY,
        False,
        Decimal("4.12"),
        (),
        figures,
    )


def priced(piece_id, metal_day=TODAY):
    cost, wholesale, retail = (Money(Decimal(amount), "THB") for amount in (18588, 30980, 61960))
    return row(piece_id, figures=Figures(piece_id, TODAY, cost, wholesale, retail, metal_day=metal_day))


class Shelf:
    """Answers reads and counts them."""

    def __init__(self):
        self.reads = []
        self.titles = {}

    def __call__(self, ids):
        self.reads.append(list(ids))
        return [row(piece_id, self.titles.get(piece_id, "Naga ring")) for piece_id in ids if piece_id != "gone"]


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def model(qapp, shelf):
    made = PieceModel(shelf)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.setProperty("tester", tester)
    return made


def ids(count):
    return [f"{number:04d}" for number in range(count)]


def test_rows_are_read_in_windows_and_once(model, shelf):
    model.set_ids(ids(200))
    shelf.reads.clear()
    model.forget_all()
    shelf.reads.clear()
    for place in range(3 * WINDOW, 3 * WINDOW + 20):
        assert model.words(place).title == "Naga ring"
    assert [len(read) for read in shelf.reads] == [WINDOW]


def test_a_changed_piece_is_read_anew_and_told(model, shelf, qtbot):
    model.set_ids(ids(5))
    assert model.words(2).title == "Naga ring"
    shelf.titles["0002"] = "Lotus pendant"
    with qtbot.waitSignal(model.dataChanged):
        model.mark_stale({"0002", "not shown"})
    assert model.words(2).title == "Lotus pendant"


def test_of_many_changed_pieces_it_is_told_once_that_all_are_stale(model, shelf, qtbot):
    model.set_ids(ids(5000))
    assert model.words(2).title == "Naga ring"
    assert model.words(100).title == "Naga ring"
    shelf.titles |= {"0002": "Lotus pendant", "0100": "Lotus pendant"}
    told = []
    model.dataChanged.connect(lambda *_: told.append(1))
    with qtbot.waitSignal(model.all_stale):
        model.mark_stale(frozenset(ids(90)))
    assert (model.words(2).title, model.words(100).title, told) == ("Lotus pendant", "Naga ring", [])


def test_a_removed_piece_leaves_the_others_where_they_are(model):
    model.set_ids(ids(100))
    mark = QPersistentModelIndex(model.index(50, 0))
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_ids([piece_id for piece_id in ids(100) if piece_id not in {"0003", "0049"}])
    assert (mark.row(), model.id_at(mark.row()), resets) == (48, "0050", [])
    model.set_ids(ids(100))
    assert (mark.row(), model.id_at(mark.row()), resets) == (50, "0050", [])


def test_another_answer_replaces_all(model):
    model.set_ids(ids(100))
    model.set_ids(list(reversed(ids(100))))
    assert model.id_at(0) == "0099"
    assert model.place_of("0099") == 0
    assert model.place_of("nowhere") is None


def test_a_piece_that_is_gone_is_no_error(model):
    model.set_ids(["0001", "gone"])
    assert model.words(1) is None
    assert model.index(1, Column.TITLE).data() is None


def test_what_a_screen_reader_says_and_which_id(model):
    model.set_ids(["0001"])
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "BN-0001, Naga ring, No price yet, 4.12\u00a0g, Ready"
    assert model.index(0, 3).data(ID_ROLE) == "0001"


def test_numbers_stand_right(model):
    model.set_ids(["0001"])
    assert model.index(0, Column.RETAIL).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, Column.TITLE).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft


@pytest.mark.parametrize(
    ("price", "shown"),
    [(PriceShown.COST, "฿18,588"), (PriceShown.WHOLESALE, "฿30,980"), (PriceShown.RETAIL, "฿61,960")],
)
def test_the_price_asked_for_is_shown(price, shown):
    assert word_row(priced("1"), Basis(price, TODAY)).price == shown


@pytest.mark.parametrize(
    ("age", "status"), [(0, "Ready"), (7, "Ready"), (8, "Price is old"), (30, "Price is old"), (31, "Price is too old")]
)
def test_an_old_metal_price_is_never_silent(age, status):
    words = word_row(priced("1", TODAY - timedelta(days=age)), Basis(today=TODAY, stale_days=8))
    assert words.status == status


def test_a_missing_rate_is_missing_and_never_zero():
    figures = Figures("1", TODAY, missing=("gold price",), metal_day=TODAY - timedelta(days=90))
    words = word_row(replace(row("1"), figures=figures), Basis(today=TODAY))
    assert (words.price, words.price_tone, words.status) == ("Price missing", "warn", "Ready")


def test_a_piece_without_any_cost_has_no_price_yet():
    nothing = Money(Decimal(0), "THB")
    figures = Figures("1", TODAY, nothing, nothing, nothing)
    assert word_row(replace(row("1"), figures=figures), Basis(today=TODAY)).price == "No price yet"
