"""The Cost tab beyond bare parts: weights as they are said, settings, casting, losses by step, the mark."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.ui.piece.cell_edit import CellEdit
from jewelcraft.ui.piece.cost_columns import Column
from jewelcraft.ui.piece.loss_rows import LossRows
from jewelcraft.ui.piece.rate_popover import RatePopover
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import LabelledField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SETTABLE = StonePart("s", "Sapphire", 12, "round", (Decimal(2),), basis=StoneBasis.PIECE)


@pytest.fixture
def cost(page, qtbot):
    page.show_tab(1)
    qtbot.waitUntil(lambda: bool(page.cost.table.lines))
    return page.cost


def type_cell(cost, qtbot, key, column, text):
    cost.lines.open_cell(key, column, "")
    field = next(child for child in cost.table.row(key).findChildren(CellEdit) if child.isVisible())
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def field_of(editor, label):
    holder = next(each for each in editor.findChildren(LabelledField) if each.label.text() == label)
    return holder.field


def fill(qtbot, field, text):
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_weight_is_typed_as_it_is_said(page, cost, hub, pieces, qtbot, settled):
    type_cell(cost, qtbot, ("m0", 0), Column.QUANTITY, "1 salueng")
    settled()
    part = hub.reader.pieces.get(pieces[0]).metals[0]
    assert (part.net_weight_g, part.entered) == (Decimal("3.79"), "1 salueng")
    type_cell(cost, qtbot, ("m0", 0), Column.QUANTITY, "0.35 wax")
    settled()
    assert hub.reader.pieces.get(pieces[0]).metals[0].net_weight_g == Decimal("5.622")
    cost.lines.edit_line(("m0", 0))
    weight = field_of(cost.lines.editor, "Net weight")
    assert (weight.text(), weight.suffix()) == ("0.35 wax", "= 5.622\u00a0g")


def test_losses_are_typed_step_by_step(page, cost, hub, pieces, qtbot, settled):
    cost.lines.edit_line(("m0", 0))
    editor = cost.lines.editor
    link = next(each for each in editor.findChildren(LinkButton) if each.text() == "Losses step by step")
    rows = editor.findChild(LossRows)
    assert not rows.isVisible()
    link.click()
    assert rows.isVisible()
    for place, (name, percent, back) in enumerate((("Casting", "2", ""), ("Filing", "4", "80"))):
        row = rows.rows[place]
        fill(qtbot, row.name, name)
        fill(qtbot, row.percent, percent)
        if back:
            fill(qtbot, row.back, back)
    settled()
    stored = hub.reader.pieces.get(pieces[0]).metals[0]
    assert stored.losses == (
        Loss("Casting", Decimal(2)),
        Loss("Filing", Decimal(4), recovered_percent=Decimal(80)),
    )
    assert cost.table.row(("m0", 0)).text.detail.endswith("losses of 2 % · 4 %")
    rows.rows[0].name.setFocus()
    rows.rows[0].percent.setFocus()
    assert rows.rows[2].name.isVisible()


def test_enter_walks_through_the_fields_of_a_box(cost, qtbot):
    cost.lines.edit_line(("m0", 0))
    weight, loss = (field_of(cost.lines.editor, label) for label in ("Net weight", "Loss"))
    weight.setFocus()
    qtbot.keyClick(weight, Qt.Key.Key_Return)
    assert loss.hasFocus()


def test_setting_waits_for_its_row_of_the_tariff(page, cost, hub, pieces, qtbot, settled):
    page.draft.edit(lambda piece: replace(piece, stones=(replace(SETTABLE, setting="prong"),)))
    key = next(key for key, line in cost.table.lines.items() if line.role is Role.SETTING)
    assert cost.table.row(key).text.missing == "price missing"
    cost.lines.enter_missing(key)
    popover = cost.table.row(key).findChild(RatePopover)
    qtbot.keyClicks(popover.price, "35")
    qtbot.keyClick(popover.price, Qt.Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: cost.table.lines[key].amount is not None)
    assert cost.table.lines[key].amount.amount == 420
    stone = hub.reader.pieces.get(pieces[0]).stones[0]
    assert stone.basis is StoneBasis.PIECE
    type_cell(cost, qtbot, key, Column.RATE, "20")
    assert cost.table.lines[key].amount.amount == 240
    cost.lines.care.remove([key])
    settled()
    stone = hub.reader.pieces.get(pieces[0]).stones[0]
    assert (stone.setting, stone.setting_price) == ("", None)
    assert all(line.role is not Role.SETTING for line in cost.table.lines.values())


def test_casting_is_typed_in_the_box_and_priced_in_its_line(page, cost, hub, pieces, qtbot, settled):
    cost.lines.edit_line(("m0", 0))
    editor = cost.lines.editor
    next(each for each in editor.findChildren(LinkButton) if each.text() == "Casting and sprue").click()
    fill(qtbot, field_of(editor, "Casting, per piece"), "60")
    settled()
    key = next(key for key, line in cost.table.lines.items() if line.role is Role.CASTING)
    assert cost.table.lines[key].amount.amount == 60
    type_cell(cost, qtbot, key, Column.RATE, "75")
    settled()
    assert hub.reader.pieces.get(pieces[0]).metals[0].casting_per_piece.amount == 75


def test_pieces_that_fail_are_typed_beside_the_batch(page, cost, hub, pieces, qtbot, settled):
    before = cost.table.lines
    fill(qtbot, cost.panel.batch.rejects, "4")
    settled()
    assert hub.reader.pieces.get(pieces[0]).reject_percent == 4
    assert len(cost.table.lines) == len(before) + 1


def test_solder_that_lowers_the_mark_is_told(page, cost, hub, pieces, qtbot, settled):
    cost.lines.edit_line(("m0", 0))
    editor = cost.lines.editor
    next(each for each in editor.findChildren(LinkButton) if each.text() == "Solder").click()
    fill(qtbot, field_of(editor, "Beside the net weight"), "0.5")
    fill(qtbot, field_of(editor, "Fineness of the solder"), "14K")
    settled()
    assert hub.reader.pieces.get(pieces[0]).metals[0].solder_fineness == Decimal("0.585")
    assert cost.table.row(("m0", 0)).text.warns
    page.show_tab(3)
    qtbot.waitUntil(page.trade.marks.isVisible)
    assert page.trade.marks.note.plain_text().startswith("Gold is 730 ‰ over all. It may bear 625, and not 750.")
    page.trade.marks.market.chosen.emit("CCM")
    qtbot.waitUntil(lambda: hub.reader.settings.mark_market == "CCM")
    qtbot.waitUntil(lambda: "It may bear 585" in page.trade.marks.note.plain_text())
