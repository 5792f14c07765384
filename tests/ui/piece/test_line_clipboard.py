"""Lines travel between pieces and come from spreadsheets."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.pasted_rows import read_rows
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.ui.piece.line_clipboard import MIME
from jewelcraft.ui.piece.paste_dialog import PasteDialog
from jewelcraft.ui.piece.pasted_parts import understand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def cost(page, qtbot):
    page.show_tab(1)
    qtbot.waitUntil(lambda: bool(page.cost.table.lines))
    return page.cost


def dialog_of(window):
    return next(box for box in window.findChildren(PasteDialog) if box.isVisible())


def press_paste(cost, bucket, qtbot):
    cost.table.group(bucket).setFocus()
    qtbot.keyClick(cost.table.group(bucket), Qt.Key.Key_V, CTRL)


def test_lines_copied_in_one_piece_are_pasted_into_another(page, cost, hub, pieces, qtbot, settled):
    cost.table.select(("m0", 0))
    row = cost.table.row(("m0", 0))
    qtbot.keyClick(row, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    cost.table.mark({("m0", 0), ("l0", 0)})
    qtbot.keyClick(row, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().mimeData().hasFormat(MIME)
    first, second = QApplication.clipboard().text().split("\n")
    assert first.split("\t")[1] == "3.84"
    assert second.startswith("Polishing\t")

    page.step(1)
    qtbot.waitUntil(lambda: ("m1", 0) in cost.table.lines)
    press_paste(cost, Bucket.METAL, qtbot)
    settled()
    stored = hub.reader.pieces.get(pieces[1])
    assert [part.net_weight_g for part in stored.metals] == [Decimal("3.62")] * 2
    assert len({part.id for part in (*stored.metals, *stored.labour)}) == 4
    assert len(cost.table.marked) == 2
    page.key_actions()["undo"]()
    settled()
    assert len(hub.reader.pieces.get(pieces[1]).metals) == 1


def test_cut_takes_the_lines_along(page, cost, qtbot, settled):
    cost.table.select(("l0", 0))
    qtbot.keyClick(cost.table.row(("l0", 0)), Qt.Key.Key_X, CTRL)
    assert page.draft.piece.labour == ()
    press_paste(cost, Bucket.METAL, qtbot)
    assert page.draft.piece.labour[0].operation == "Polishing"
    settled()


def test_rows_of_a_spreadsheet_are_shown_before_they_become_lines(page, cost, hub, pieces, window, qtbot, settled):
    QApplication.clipboard().setText(
        "Item\tQty\tUnit\tPrice\nLobster clasp\t2\tpc\t\nEar hook\t4\tpc\t12.50\nWire\t3\tm\t1"
    )
    press_paste(cost, Bucket.FINDINGS, qtbot)
    dialog = dialog_of(window)
    assert len(dialog.parts) == 2
    assert "1 of them cannot be taken" in dialog.text.plain_text()
    assert page.draft.piece.findings == ()
    dialog.accept()
    settled()
    stored = hub.reader.pieces.get(pieces[0]).findings
    assert [(part.name, part.quantity, part.price) for part in stored] == [
        ("Lobster clasp", 2, None),
        ("Ear hook", 4, Money(Decimal("12.50"), "THB")),
    ]
    page.key_actions()["undo"]()
    settled()
    assert hub.reader.pieces.get(pieces[0]).findings == ()


def test_a_block_pasted_where_a_name_is_typed_becomes_lines(page, cost, window, qtbot):
    cost.lines.begin_line(Bucket.EXTRAS)
    field = cost.lines.adder.row.field
    QApplication.clipboard().setText("Gift box")
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.text() == "Gift box"
    QApplication.clipboard().setText("Box\t1\nTag\t2")
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert [part.name for part in dialog_of(window).parts] == ["Box", "Tag"]
    assert cost.lines.adder.row is None
    dialog_of(window).reject()


def test_cells_copied_as_html_only_become_lines(page, cost, window, qtbot):
    data = QMimeData()
    data.setHtml(
        "<table><tr><td>Hook</td><td>2</td><td>7.50</td></tr><tr><td>Clasp</td><td>1</td><td></td></tr></table>"
    )
    QApplication.clipboard().setMimeData(data)
    press_paste(cost, Bucket.FINDINGS, qtbot)
    assert [(part.name, part.quantity) for part in dialog_of(window).parts] == [("Hook", 2), ("Clasp", 1)]
    dialog_of(window).reject()
    cost.lines.begin_line(Bucket.FINDINGS)
    QApplication.clipboard().setText("Hook\t2\t7.50\r\nClasp\t1\t\r\n")
    qtbot.keyClick(cost.lines.adder.row.field, Qt.Key.Key_V, CTRL)
    assert [part.quantity for part in dialog_of(window).parts] == [2, 1]
    dialog_of(window).reject()


def test_cancel_adds_nothing_and_an_empty_clipboard_is_told(page, cost, window, messages, qtbot):
    QApplication.clipboard().setText("Hook\t2")
    press_paste(cost, Bucket.FINDINGS, qtbot)
    dialog_of(window).reject()
    assert page.draft.piece.findings == ()
    QApplication.clipboard().setText("")
    press_paste(cost, Bucket.FINDINGS, qtbot)
    assert messages.stage.told
    data = QMimeData()
    data.setData(MIME, b"{")
    QApplication.clipboard().setMimeData(data)
    press_paste(cost, Bucket.FINDINGS, qtbot)
    assert len(messages.stage.told) == 2


def parts_of(text, bucket, hub):
    rows = understand(read_rows(text), bucket, hub.reader.rates.card(), Decimal(6))
    return [row.part for row in rows], [str(row.trouble or "") for row in rows]


def test_each_group_counts_in_its_own_units(pieces, hub):
    (metal, none, _), told = parts_of(
        "Yellow gold 18K\t3.62\tg\nMoon metal\t1\tg\nYellow gold 18K\t2\tpc", Bucket.METAL, hub
    )
    assert metal.net_weight_g == Decimal("3.62")
    assert none is None
    assert "no alloy" in told[1]

    (ct, pc, grams, strand, *bad), told = parts_of(
        "12 ruby round 2\t0.6\tct\t900\nruby\t3\tpc\nturquoise\t4\tg\npearl\t2\tstrand\nruby\t1.5\tpc\nruby\t1\th",
        Bucket.STONES,
        hub,
    )
    assert (ct.count, ct.carat_total, ct.basis, ct.price.amount) == (12, Decimal("0.6"), StoneBasis.CARAT, 900)
    assert (pc.count, pc.basis) == (3, StoneBasis.PIECE)
    assert (grams.weight_g, strand.strands) == (4, 2)
    assert bad == [None, None]
    assert "whole" in told[4]

    (hours, minutes, listed, metre), _ = parts_of(
        "Filing\t1.5\th\nFiling\t20\tmin\nFiling\nFiling\t2\tm", Bucket.LABOUR, hub
    )
    assert (hours.quantity, minutes.quantity, listed.quantity) == (90, 20, 30)
    assert hours.basis is LabourBasis.HOUR
    assert metre is None

    (layer, extra), _ = parts_of("rhodium\t12\tcm2\nrhodium\t\t\t80", Bucket.PLATING, hub)
    assert (layer.area_cm2, extra.area_cm2, extra.price.amount) == (12, None, 80)
    assert parts_of("Box\t2\tpc\t35", Bucket.EXTRAS, hub)[0][0].quantity == 2
