from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.insights import InsightRoom
from jewelcraft.ui.piece.cell_edit import CellEdit
from jewelcraft.ui.piece.cost_columns import Column
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.piece.rate_popover import RatePopover
from jewelcraft.ui.wording import say
from tests.ui.piece.conftest import DAY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def cost(page, qtbot):
    page.show_tab(1)
    qtbot.waitUntil(lambda: bool(page.cost.table.lines))
    return page.cost


def field_in(row):
    return next(child for child in row.findChildren(CellEdit) if child.isVisible())


def ladder(cost):
    return cost.panel.ladder.accessibleDescription()


def test_weight_typed_moves_amount_and_ladder_is_saved_and_undone(page, cost, hub, pieces, qtbot, settled):
    key = ("m0", 0)
    row = cost.table.row(key)
    before, prices = row.text.amount, ladder(cost)
    cost.table.select(key, Column.QUANTITY)
    qtbot.keyClick(row, Qt.Key.Key_5)
    qtbot.keyClick(field_in(row), Qt.Key.Key_Return)

    assert row.text.amount != before
    assert row.text.detail.startswith("5")
    assert ladder(cost) != prices
    settled()
    assert hub.reader.pieces.get(pieces[0]).metals[0].net_weight_g == 5
    assert page.saved.label.text() == "All changes saved"

    page.key_actions()["undo"]()
    settled()
    assert hub.reader.pieces.get(pieces[0]).metals[0].net_weight_g == Decimal("3.62")
    qtbot.waitUntil(lambda: cost.table.row(key).text.amount == before)
    assert ladder(cost) == prices


def test_enter_goes_to_the_next_line_and_escape_restores(page, cost, qtbot, settled):
    cost.table.select(("m0", 0), Column.QUANTITY)
    row = cost.table.row(("m0", 0))
    qtbot.keyClick(row, Qt.Key.Key_Return)
    field = field_in(row)
    assert field.text() == "3.62"
    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.draft.piece.metals[0].net_weight_g == Decimal("3.62")
    assert page.isVisible()

    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.keyClick(field_in(row), Qt.Key.Key_Return)
    assert cost.table.selected == ("l0", 0)
    hours = cost.table.row(("l0", 0))
    qtbot.keyClick(hours, Qt.Key.Key_1)
    qtbot.keyClicks(field_in(hours), ":45")
    qtbot.keyClick(field_in(hours), Qt.Key.Key_Tab)
    assert hours.text.quantity == "1.75"
    assert page.draft.piece.labour[0].quantity == 105
    assert hours.column is Column.RATE
    settled()


def test_a_word_in_place_of_a_number_is_refused_in_the_cell(page, cost, qtbot):
    row = cost.table.row(("m0", 0))
    cost.table.select(("m0", 0), Column.QUANTITY)
    qtbot.keyClicks(row, "x")
    qtbot.keyClick(field_in(row), Qt.Key.Key_Return)
    assert field_in(row).property("state") == "error"
    assert "3.62" in field_in(row).accessibleDescription()
    assert page.draft.piece.metals[0].net_weight_g == Decimal("3.62")


def test_amount_explains_itself_one_at_a_time(cost, qtbot):
    box = cost.lines.explainer.explanation
    cost.table.select(("m0", 0), Column.AMOUNT)
    qtbot.keyClick(cost.table.row(("m0", 0)), Qt.Key.Key_Return)
    assert box.isVisible()
    text = box.text().replace("\u00a0", " ")
    assert "3.62 g + 6 % = 3.8372 g" in text
    assert "62,200.00 per baht-weight of 15.244 g at 96.5 %" in text
    box._copy()
    assert "baht-weight" in QApplication.clipboard().text()
    cost.table.explain_requested.emit(("l0", 0))
    assert "180" in box.text()
    assert "baht-weight" not in box.text()
    cost.table.explain_requested.emit(("l0", 0))
    assert not box.isVisible()


def test_missing_rate_is_named_and_can_be_typed_on_the_spot(page, cost, hub, qtbot, settled):
    cost.table.group(Bucket.EXTRAS).setChecked(True)
    cost.lines.begin_line(Bucket.EXTRAS)
    qtbot.keyClicks(cost.lines.adder.row.field, "Gift box")
    qtbot.keyClick(cost.lines.adder.row.field, Qt.Key.Key_Return)
    key = (page.draft.piece.extras[0].id, 0)
    row = cost.table.row(key)
    qtbot.keyClick(field_in(row), Qt.Key.Key_Escape)

    assert row.text.missing == "price missing"
    assert row.text.amount == ""
    assert "so far" in cost.foot.total.text()
    assert "Gift box" in cost.foot.missing.text()
    assert not cost.panel.ladder.isVisible()
    settled()

    qtbot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    popover = next(top for top in QApplication.topLevelWidgets() if isinstance(top, RatePopover))
    qtbot.keyClicks(popover.price, "35")
    qtbot.keyClick(popover, Qt.Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: cost.table.row(key).text.amount != "")
    assert "35" in cost.table.row(key).text.amount
    assert "so far" not in cost.foot.total.text()


def test_removed_line_comes_back_with_undo(page, cost, messages, qtbot, settled):
    cost.table.select(("l0", 0))
    qtbot.keyClick(cost.table.row(("l0", 0)), Qt.Key.Key_Delete)
    assert cost.table.row(("l0", 0)) is None
    assert cost.table.selected == ("m0", 0)
    settled()
    text, action, act = messages.stage.snackbars[-1]
    assert (text, action) == ("Polishing removed.", "Undo")
    act()
    settled()
    qtbot.waitUntil(lambda: cost.table.row(("l0", 0)) is not None)


def test_new_finding_takes_its_price_from_the_rates(page, cost, qtbot, settled):
    cost.lines.begin_line(Bucket.FINDINGS)
    new = cost.lines.adder.row
    assert new._completer.model().stringList() == ["Lobster clasp"]
    qtbot.keyClicks(new.field, "Lobster clasp")
    qtbot.keyClick(new.field, Qt.Key.Key_Return)
    key = (page.draft.piece.findings[0].id, 0)
    qtbot.keyClicks(field_in(cost.table.row(key)), "2")
    qtbot.keyClick(field_in(cost.table.row(key)), Qt.Key.Key_Return)
    assert "240" in cost.table.row(key).text.amount
    settled()


def test_editor_changes_loss_and_its_convention(page, cost, qtbot, settled):
    cost.table.cell_requested.emit(("m0", 0), Column.ITEM, "")
    editor = cost.lines._editor
    assert editor.isVisible()
    before = cost.table.row(("m0", 0)).text.quantity
    editor.edited.emit(lambda part: part.__class__(part.id, part.alloy, part.net_weight_g, Decimal(20)))
    assert cost.table.row(("m0", 0)).text.quantity != before
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert page.draft.is_open
    settled()


def test_batch_margin_and_what_if(page, cost, hub, pieces, qtbot, settled):
    panel = cost.panel
    qtbot.mouseClick(panel.batch.chips[2], Qt.MouseButton.LeftButton)
    panel.policy.percent.setText("50")
    panel.policy.percent.save()
    settled()
    stored = hub.reader.pieces.get(pieces[0])
    assert stored.batch_quantity == 50
    assert (stored.policy.rule, stored.policy.percent) == (PriceRule.MARGIN, 50)
    assert "50\u00a0% margin" in ladder(cost)

    panel.what_if.sliders.metals["gold"].set_value(10)
    assert "Cost would be" in panel.what_if.result.plain_text()
    assert "margin falls" in panel.what_if.result.plain_text()
    settled()
    assert hub.reader.pieces.get(pieces[0]) == stored

    qtbot.mouseClick(panel.policy.reset, Qt.MouseButton.LeftButton)
    settled()
    assert hub.reader.pieces.get(pieces[0]).policy is None


def test_a_list_that_was_chosen_is_named_and_can_be_left(page, cost, hub, pieces, qtbot, settled):
    def choose(library, _progress):
        triple = library.price_lists.new("Triple", PricePolicy(PriceRule.MARKUP, Decimal(200)))
        library.price_lists.save(triple)
        return library.price_lists.apply(triple.id, [pieces[0]])

    hub.run(choose, "Pricing")
    settled()
    policy = cost.panel.policy
    assert policy.whose.text() == "Price list Triple"
    policy.percent.setText("150")
    policy.percent.save()
    settled()
    assert hub.reader.pieces.get(pieces[0]).policy == PricePolicy(PriceRule.MARKUP, Decimal(150))
    assert policy.whose.text() == "This piece has its own rule."


def test_price_below_cost_is_said_loudly(page, cost, qtbot, settled):
    cost.panel.policy.percent.setText("-10")
    cost.panel.policy.percent.save()
    assert cost.panel.loss.isVisible()
    assert "you lose" in cost.panel.loss.label.plain_text()
    settled()


def test_subtotal_and_total_explain_themselves(cost, qtbot):
    group = cost.table.group(Bucket.METAL)
    group.setFocus()
    qtbot.keyClick(group, Qt.Key.Key_Space)
    box = cost.lines.explainer.explanation
    assert box.isVisible()
    assert group.isChecked()
    assert "18K" in box.text()
    assert cost.table.row(("m0", 0)).text.amount in box.text()
    qtbot.mouseClick(group, Qt.MouseButton.LeftButton, pos=group.rect().center() + group.rect().topRight() / 2.2)
    assert not box.isVisible()
    assert group.isChecked()

    qtbot.keyClick(cost.foot.total, Qt.Key.Key_Space)
    text = cost.foot.explanation.text()
    assert cost.foot.explanation.isVisible()
    cost.foot.explanation._copy()
    copied = QGuiApplication.clipboard().text()
    for line in cost.foot._sheet.lines:
        assert f"{say(line.label)}: " in copied
        assert all(say(step) in copied for step in line.steps)
    assert "Metal" in text
    assert "Labour" in text
    assert f" = {cost.foot.total.text()}. Each line is rounded to " in text


def test_several_lines_are_chosen_and_removed_at_once(page, cost, qtbot, settled):
    row = cost.table.row(("m0", 0))
    cost.table.select(("m0", 0))
    qtbot.keyClick(row, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert cost.table.chosen_keys() == [("m0", 0), ("l0", 0)]
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert page.draft.piece.metals == page.draft.piece.labour == ()
    settled()
    page.key_actions()["undo"]()
    settled()
    qtbot.waitUntil(lambda: len(page.draft.piece.labour) == 1)


def type_price(cost, key, price, unit, qtbot, settled):
    qtbot.mouseClick(cost.table.row(key).link, Qt.MouseButton.LeftButton)
    popover = next(top for top in QApplication.topLevelWidgets() if isinstance(top, RatePopover) and top.isVisible())
    qtbot.keyClicks(popover.price, price)
    popover.unit.set_value(unit)
    qtbot.keyClick(popover, Qt.Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: cost.table.row(key).text.amount != "")


def add_line(cost, bucket, words, qtbot):
    cost.lines.begin_line(bucket)
    qtbot.keyClicks(cost.lines.adder.row.field, words)
    qtbot.keyClick(cost.lines.adder.row.field, Qt.Key.Key_Return)


def test_a_price_for_one_gram_makes_the_work_count_in_grams(page, cost, hub, pieces, qtbot, settled):
    add_line(cost, Bucket.LABOUR, "Casting outside", qtbot)
    settled()
    key = (page.draft.piece.labour[-1].id, 0)
    type_price(cost, key, "60", "g", qtbot, settled)
    assert hub.reader.pieces.get(pieces[0]).labour[-1].basis is LabourBasis.GRAM
    assert cost.table.row(key).text.unit == "g"


def test_the_price_of_a_stone_is_kept_without_its_count(page, cost, hub, pieces, qtbot, settled):
    add_line(cost, Bucket.STONES, "12 zircon round 1.3", qtbot)
    settled()
    stone = page.draft.piece.stones[-1]
    assert (stone.count, stone.price_key) == (12, "zircon round 1.3")
    type_price(cost, (stone.id, 0), "350", "pc", qtbot, settled)
    assert hub.reader.pieces.get(pieces[0]).stones[-1].basis is StoneBasis.PIECE


def test_what_if_of_a_piece_is_that_of_the_collection(page, cost, hub, pieces, do, qtbot):
    do(lambda library: library.rates.add(Rate("usd", RateKind.CURRENCY, "USD", Decimal(35), "THB", "", DAY)))
    do(lambda library: library.rates.add(Rate("ag", RateKind.METAL, "silver", Decimal(30), "USD", "ozt", DAY)))
    hub_piece = hub.reader.pieces.get(pieces[0])
    silver = MetalPart("s0", "ag925", Decimal(4), Decimal(3))
    do(lambda library: library.pieces.change(replace(hub_piece, metals=(*hub_piece.metals, silver))))
    box = cost.panel.what_if
    qtbot.waitUntil(box.sliders.metals["silver"].isVisible)
    assert box.sliders.metals["gold"].isVisible()
    assert not box.sliders.metals["platinum"].isVisible()

    box.sliders.metals["silver"].set_value(20)
    box.sliders.exchange.set_value(-10)
    box.sliders.labour.set_value(15)
    moves = RateMoves((("silver", Decimal(20)),), (("USD", Decimal(-10)),), Decimal(15))
    room = InsightRoom(hub.reader)
    found = room.try_moves(room.insights(PieceQuery(ids=frozenset({pieces[0]}))), moves)
    said = box.result.plain_text()
    assert write_short(Money(found.cost_then, "THB")) in said
    assert f"{found.outcomes[0].margin}\u00a0%" in said
    assert "1 USD would be ฿31.50" in said
    assert "gold is typed in THB" in said
    assert hub.reader.rates.card().find(RateKind.METAL, "silver").amount == 30

    box.reset.click()
    assert "Nothing is saved" in box.result.plain_text()
    assert not box.reset.isVisible()


def test_a_piece_that_does_not_hang_on_the_exchange_keeps_its_margin(page, cost, do, qtbot):
    do(lambda library: library.rates.add(Rate("usd", RateKind.CURRENCY, "USD", Decimal(35), "THB", "", DAY)))
    box = cost.panel.what_if
    qtbot.waitUntil(box.sliders.exchange.isVisible)
    box.sliders.exchange.set_value(10)
    assert "margin stays at" in box.result.plain_text()
    box.sliders.labour.set_value(-20)
    assert "margin rises to" in box.result.plain_text()


def test_a_rate_is_typed_as_it_is_said_and_a_weight_is_not(page, cost, qtbot, settled):
    key = ("l0", 0)
    row = cost.table.row(key)
    cost.table.select(key, Column.RATE)
    qtbot.keyClicks(row, "3")
    field_in(row).setText("1.250 ribu")
    qtbot.keyClick(field_in(row), Qt.Key.Key_Return)
    assert "two ways" in field_in(row).accessibleDescription()
    field_in(row).setText("3,5rb")
    qtbot.keyClick(field_in(row), Qt.Key.Key_Return)
    settled()
    assert page.draft.piece.labour[0].price.amount == 3500
    metal = cost.table.row(("m0", 0))
    cost.table.select(("m0", 0), Column.QUANTITY)
    qtbot.keyClicks(metal, "3")
    field_in(metal).setText("3rb")
    qtbot.keyClick(field_in(metal), Qt.Key.Key_Return)
    assert field_in(metal).property("state") == "error"
    assert page.draft.piece.metals[0].net_weight_g == Decimal("3.62")


def test_the_weight_of_the_chart_is_taken_by_one_press_and_undone(page, cost, hub, pieces, do, qtbot, settled):
    tiny = StonePart("s0", "Diamond", 40, size_mm=(Decimal("1.3"),), price=Money(Decimal(20_000), "THB"))
    do(lambda library: library.pieces.change(replace(library.pieces.get(pieces[0]), stones=(tiny,))))
    key = ("s0", 0)
    qtbot.waitUntil(lambda: key in cost.table.lines)
    assert cost.table.row(key).text.warns
    cost.lines.explainer.toggle(("m0", 0))
    warning = cost.lines.explainer.warning
    assert not warning.isVisible()
    cost.lines.explainer.toggle(key)
    assert "for +2.5 -3" in warning.label.plain_text()
    assert warning.link.isVisible()
    qtbot.mouseClick(warning.link, Qt.MouseButton.LeftButton)
    settled()
    assert hub.reader.pieces.get(pieces[0]).stones[0].carat_each == Decimal("0.01")
    assert not cost.table.row(key).text.warns
    assert not warning.isVisible()
    page.key_actions()["undo"]()
    settled()
    assert hub.reader.pieces.get(pieces[0]).stones[0].carat_each is None
