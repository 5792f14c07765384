"""The Insights as a user meets them: on a workshop with seven pieces, of which one lacks a price and one everything."""

import csv
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.insights.page import BATCH
from jewelcraft.ui.insights.page import COST
from jewelcraft.ui.insights.page import HOUR
from jewelcraft.ui.insights.page import MARGIN
from jewelcraft.ui.insights.page import METAL
from jewelcraft.ui.insights.page import WHAT_IF


def set_price(library, kind, name, amount, unit, currency="THB"):
    library.rates.add(Rate(fresh_id(), kind, name, Decimal(amount), currency, unit, library.today()))


def add_piece(library, title, **facts):
    piece = replace(library.pieces.new(facts.pop("kind", "ring")), titles=Texts.of({"en": title}), **facts)
    library.pieces.add(piece)
    return piece


def metal(alloy, grams):
    return (MetalPart(fresh_id(), alloy, Decimal(grams)),)


def hours(minutes, **facts):
    return (LabourStep(fresh_id(), "Polish", quantity=Decimal(minutes), **facts),)


def fill(library):
    set_price(library, RateKind.METAL, "gold", 100, "g", "USD")
    set_price(library, RateKind.METAL, "silver", 40, "g")
    set_price(library, RateKind.CURRENCY, "USD", 35, "USD")
    set_price(library, RateKind.OPERATION, "Polish", 180, "h")
    add_piece(library, "=Gold ring", collection="Lanna", metals=metal("au750y", 4), labour=hours(60))
    add_piece(library, "Gold hoops", kind="earrings", metals=metal("au750y", 2), labour=hours(30))
    add_piece(
        library, "Silver cuff", kind="bangle", metals=metal("ag925", 40), labour=hours(120, setup_minutes=Decimal(600))
    )
    add_piece(
        library, "Silver chain", kind="necklace", metals=metal("ag925", 20), policy=PricePolicy(percent=Decimal(20))
    )
    add_piece(
        library, "Opal ring", metals=metal("au750y", 3), stones=(StonePart(fresh_id(), "opal", price_key="opal 8 mm"),)
    )
    add_piece(library, "An idea")


@pytest.fixture
def library_path(tmp_path):
    path = tmp_path / "Baan Ngoen Studio.jewelcraft"
    with Library.create(
        path, WorkshopSettings(name="Baan Ngoen Studio", home_currency="THB", code_prefix="BN")
    ) as library:
        fill(library)
    return path


@pytest.fixture
def page(window, qtbot):
    """The Insights in front, the first answer there."""
    qtbot.waitUntil(lambda: window.page is not None and not window.hub.is_busy)
    window.go_to("insights")
    shown = window.page
    qtbot.waitUntil(lambda: shown.insights is not None)
    return shown


def texts(table, column):
    figures = table.figures
    return [figures.index(row, column).data() for row in range(figures.rowCount())]


def titles(page):
    return texts(page.view.table, 1)


def wait_new(qtbot, page, act):
    before = page.insights
    act()
    qtbot.waitUntil(lambda: page.insights is not before and not page.reader.is_busy)


class TestWhatIsShown:
    def test_the_place_stands_in_the_navigation(self, window):
        assert "insights" in [place.id for place in window.places]

    def test_groups_add_up_to_the_cost_of_all(self, page):
        assert texts(page.view.table, 0) == ["Metal", "Labour"]
        made = page.insights.composition
        assert made.pieces == 4
        assert sum(share.amount for share in made.shares) == made.cost
        assert "Metal" in page.views[COST].donut.accessibleDescription()

    def test_missing_prices_are_counted_and_named(self, page, window):
        assert page.notice.isVisible()
        text = page.notice.label.plain_text()
        assert text.startswith("2 pieces are left out")
        assert "opal" in text
        assert "parts of the piece" in text
        menu = page.notice.build_menu()
        assert len(menu.actions()) == 2
        next(action for action in menu.actions() if "Opal" in action.text()).trigger()
        assert window.page.piece.isVisible()

    def test_margins_begin_with_the_smallest_and_lead_to_the_piece(self, page, window, qtbot):
        page.show_tab(MARGIN)
        assert titles(page)[0] == "Silver chain"
        assert "1 of 4" in page.margin.text.plain_text()
        assert page.margin.chart.accessibleDescription()
        page.view.table.choose(0)
        qtbot.keyClick(page.view.table, Qt.Key.Key_Return)
        assert window.page.piece.isVisible()

    def test_another_target_counts_others_below_it(self, page, qtbot):
        page.show_tab(MARGIN)
        page.margin.target.setText("50")
        wait_new(qtbot, page, lambda: qtbot.keyClick(page.margin.target, Qt.Key.Key_Return))
        assert page.insights.margins.below == 4
        assert "4 of 4" in page.margin.text.plain_text()

    def test_a_target_that_is_none_is_refused_beside_the_field(self, page, qtbot):
        page.show_tab(MARGIN)
        page.margin.target.setText("140")
        qtbot.keyClick(page.margin.target, Qt.Key.Key_Return)
        assert page.margin.trouble.isVisible()
        assert page.insights.margins.target == 40

    def test_metal_is_weighed_and_its_rise_told(self, page):
        page.show_tab(METAL)
        assert texts(page.view.table, 0) == ["Gold", "Silver"]
        assert "If gold rises 10" in page.view.rises.plain_text()
        assert page.view.chart.accessibleDescription()

    def test_pieces_without_hours_stand_last_and_are_named(self, page):
        page.show_tab(HOUR)
        assert titles(page)[-1] == "Silver chain"
        assert "without hours" in page.view.without.label.plain_text().lower()
        assert page.insights.hours.without_hours[0].code in page.view.without.label.plain_text()

    def test_break_even_of_the_chosen_piece(self, page):
        page.show_tab(BATCH)
        assert titles(page) == ["Silver cuff"]
        assert "Silver cuff" in page.view.title.plain_text()
        assert page.view.counted.plain_text() == "Counted: Polish ฿1,800 per batch."
        found = page.insights.pieces[[one.code for one in page.insights.pieces].index(texts(page.view.table, 0)[0])]
        turn = found.set_up.quantity(found.price)
        assert str(turn) in texts(page.view.batches, 0)
        page.view.batches.copy()
        assert QGuiApplication.clipboard().text().startswith("Quantity\tEach costs (THB)\t")

    def test_a_press_on_a_head_sorts(self, page):
        page.show_tab(MARGIN)
        view = page.view.table
        view.horizontalHeader().sectionClicked.emit(0)
        assert texts(view, 0) == sorted(texts(view, 0))
        view.horizontalHeader().sectionClicked.emit(0)
        assert texts(view, 0) == sorted(texts(view, 0), reverse=True)


class TestTheAgeOfPrices:
    def test_shows_where_the_metal_price_is_no_longer_fresh(self, page, qtbot):
        assert not page.chips.age.isVisible()
        silver = Rate("old", RateKind.METAL, "silver", Decimal(41), "THB", "g", page.insights.card.day)
        old = replace(silver, day=silver.day - timedelta(days=60))

        def age(library):
            library.rates.remove_name(RateKind.METAL, "silver")
            return library.rates.add(old)

        wait_new(qtbot, page, lambda: page.hub.run(lambda library, _progress: age(library), "test"))
        qtbot.waitUntil(page.chips.age.isVisible)
        assert page.chips.age.text() == "Price is too old"
        for tab in range(6):
            page.show_tab(tab)
            assert page.chips.age.isVisible()


class TestWhichPieces:
    def test_chips_choose_and_a_piece_comes_when_it_is_made(self, page, qtbot):
        wait_new(qtbot, page, lambda: page.chips.set_query(PieceQuery(collections=frozenset({"Lanna"}))))
        assert page.chips.count.text() == "1 of 6 pieces"
        assert not page.notice.isVisible()

        def make(library, _progress):
            set_price(library, RateKind.OPERATION, "Engrave", 100, "h")
            return library.pieces.add(replace(library.pieces.new("ring"), collection="Lanna", metals=metal("ag925", 1)))

        wait_new(qtbot, page, lambda: page.hub.run(make, "Adding"))
        qtbot.waitUntil(lambda: page.chips.count.text() == "2 of 7 pieces")

    def test_a_new_price_is_followed(self, page, qtbot):
        cost = page.insights.composition.cost
        wait_new(
            qtbot,
            page,
            lambda: page.hub.run(
                lambda library, _progress: library.rates.add(
                    Rate(fresh_id(), RateKind.METAL, "silver", Decimal(80), "THB", "g", library.today())
                ),
                "Saving",
            ),
        )
        assert page.insights.composition.cost > cost

    def test_filters_that_let_nothing_through_can_be_cleared(self, page, qtbot):
        wait_new(qtbot, page, lambda: page.chips.set_query(PieceQuery(types=frozenset({"brooch"}))))
        assert page.empty.isVisible()
        assert not page.save.isVisible()
        wait_new(qtbot, page, page.empty.clear.click)
        assert page.tables.isVisible()

    def test_stopping_the_first_look_offers_to_look_again(self, page, qtbot):
        page.insights = None
        page._look()
        page.progress.cancel_requested.emit()
        assert page.empty.isVisible()
        wait_new(qtbot, page, page.empty.again.click)
        assert page.tables.isVisible()


class TestWhatIf:
    def test_gold_moves_the_cost_and_nothing_is_saved(self, page, qtbot):
        page.show_tab(WHAT_IF)
        before = page.hub.reader.rates.card().rates
        view = page.what_if
        view.sliders.metals["gold"].set_value(10)
        qtbot.waitUntil(lambda: "would move by" in view.text.plain_text())
        rise = page.insights.metals[0].rise
        expected = page.insights.composition.cost + rise
        assert view.foot_total.text() == f"฿{expected:,.0f}"
        assert "below the target" in view.text.plain_text()
        assert page.hub.reader.rates.card().rates == before
        assert view.reset.isVisible()
        view.reset.click()
        qtbot.waitUntil(lambda: "Nothing is saved" in view.text.plain_text())
        assert view.foot_total.text() == f"฿{page.insights.composition.cost:,.0f}"

    def test_the_dollar_moves_what_is_priced_in_it(self, page, qtbot):
        page.show_tab(WHAT_IF)
        view = page.what_if
        view.sliders.exchange.choose("USD")
        view.sliders.exchange.set_value(-20)
        qtbot.waitUntil(lambda: "1 USD would be ฿28.00" in view.text.plain_text())
        assert "silver is typed in THB" in view.text.plain_text()

    def test_the_last_wish_wins(self, page, qtbot):
        page.show_tab(WHAT_IF)
        view = page.what_if
        for percent in (3, 7, 12, 20):
            view.sliders.labour.set_value(percent)
            view.moves_changed.emit(view.sliders.moves())
        qtbot.waitUntil(lambda: not page.reader.is_busy)
        labour = next(share.amount for share in page.insights.composition.shares if share.bucket == "labour")
        assert view.foot_total.text() == f"฿{page.insights.composition.cost + labour / 5:,.0f}"

    def test_metals_that_are_not_there_have_no_slider(self, page):
        page.show_tab(WHAT_IF)
        assert page.what_if.sliders.metals["gold"].isVisible()
        assert not page.what_if.sliders.metals["platinum"].isVisible()


class TestTables:
    def test_saved_for_a_spreadsheet_without_formulas(self, page, qtbot, tmp_path, messages):
        page.show_tab(MARGIN)
        target = tmp_path / "Margins.csv"
        page.save_table(page.view.table, target)
        qtbot.waitUntil(lambda: any("Margins.csv" in text for text, *_ in messages.stage.snackbars))
        with target.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[0][:4] == ["Code", "Piece", "Cost (THB)", "Wholesale (THB)"]
        assert "'=Gold ring" in [row[1] for row in rows]
        assert len(rows) == 5
        assert all("฿" not in cell for row in rows for cell in row)

    def test_a_file_that_cannot_be_written_is_told(self, page, qtbot, tmp_path, messages):
        page.save_table(page.view.table, tmp_path / "no such folder" / "Cost.csv")
        qtbot.waitUntil(lambda: bool(messages.stage.told))
        assert "could not be saved as Cost.csv" in messages.stage.told[0].title

    def test_the_table_by_quantity_is_saved_under_the_name_of_its_piece(self, page, qtbot, tmp_path, monkeypatch):
        asked = []

        def choose(_parent, _title, proposed, _kinds):
            asked.append(proposed)
            return str(tmp_path / "Cuff"), ""

        monkeypatch.setattr("jewelcraft.ui.many.figure_dialog.QFileDialog.getSaveFileName", choose)
        page.show_tab(BATCH)
        page.batch.save_requested.emit(page.batch.batches, page.batch.title.plain_text())
        qtbot.waitUntil((tmp_path / "Cuff.csv").exists)
        assert asked[0].endswith("Silver cuff.csv")
        qtbot.waitUntil(lambda: not page.reader.is_busy)

    def test_copied_as_text(self, page):
        page.copy.click()
        lines = QGuiApplication.clipboard().text().splitlines()
        assert lines[0] == "Group\tShare (%)\tCost (THB)\tPer piece (THB)\tPieces"
        assert len(lines) == 3


class TestAnEmptyWorkshop:
    @pytest.fixture
    def library_path(self, tmp_path):
        path = tmp_path / "New.jewelcraft"
        Library.create(path, WorkshopSettings(name="New", home_currency="THB")).close()
        return path

    def test_says_how_to_begin(self, page, window):
        assert page.empty.isVisible()
        assert page.empty.to_pieces.isVisible()
        page.empty.to_pieces.click()
        assert window.page is not page


def test_prices_are_tried_on_pieces_chosen_by_hand(page, qtbot):
    ids = tuple(page.hub.reader.pieces.ids(PieceQuery())[:2])
    page.show_item(ids)
    qtbot.waitUntil(lambda: page.insights is not None and len(page.insights.pieces) == 2)
    assert page.tab_bar.current() == WHAT_IF
    assert not page.chips.chosen.isHidden()
    page.chips.clear_filters()
    qtbot.waitUntil(lambda: len(page.insights.pieces) > 2)
    assert page.chips.chosen.isHidden()
