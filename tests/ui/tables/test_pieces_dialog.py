"""A table of pieces is looked at row by row, brought in, and taken back."""

from __future__ import annotations

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt

from jewelcraft.domain.search import Shelf
from jewelcraft.ui.tables.pieces_dialog import PiecesDialog


@pytest.fixture
def table(tmp_path):
    book = Workbook()
    for row in (
        ["Code", "Title", "Metal", "Weight g", "Shelf"],
        ["R-1", "แหวนพญานาค", "18K yellow gold", 3.62, "A"],
        ["R-2", "Cincin naga", "925", "heavy", "B"],
        ["R-1", "Twice", "925", 2, "B"],
    ):
        book.active.append(row)
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


@pytest.fixture
def dialog(window, table, qtbot):
    window.intake.add_paths([table])
    qtbot.waitUntil(lambda: window.findChild(PiecesDialog) is not None)
    return window.findChild(PiecesDialog)


def rows_of(dialog):
    model = dialog.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_each_row_says_what_becomes_of_it_and_the_refused_come_first(dialog):
    rows = rows_of(dialog)
    assert [(row[0], row[1]) for row in rows] == [("3", "R-2"), ("4", "R-1"), ("2", "R-1")]
    assert rows[2][2] == "แหวนพญานาค"
    assert rows[2][4].startswith("new: ")
    assert "has the code R-1 already" in rows[1][4]
    assert "Shelf" in dialog.words.text()
    assert dialog.go.text() == "Bring in 1 piece"


def test_prices_of_the_table_are_shown_before_they_come_in(window, tmp_path, qtbot):
    path = tmp_path / "priced.csv"
    path.write_text("Code,Title,Retail price,Currency\nR-1,Ring,1200,USD\nR-2,Band,,USD\n", encoding="utf-8")
    window.intake.add_paths([path])
    qtbot.waitUntil(lambda: window.findChild(PiecesDialog) is not None)
    dialog = window.findChild(PiecesDialog)
    model = dialog.table.model()
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert "Price, for the notes" in heads
    place = heads.index("Price, for the notes")
    assert [row[place] for row in rows_of(dialog)] == ["1200 USD", ""]


def test_a_table_without_prices_has_no_column_of_them(dialog):
    assert len(rows_of(dialog)[0]) == 5


def test_good_rows_come_in_and_undo_takes_them_back(window, dialog, messages, qtbot):
    hub = window.hub
    with qtbot.waitSignal(hub.changed):
        dialog.go.click()
    qtbot.waitUntil(lambda: hub.reader.pieces.count(Shelf.ACTIVE) == 1)
    assert messages.stage.snackbars[-1][0] == "1 piece brought in."
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    qtbot.waitUntil(lambda: hub.reader.pieces.count(Shelf.ACTIVE) == 0)


def test_a_file_that_is_no_table_is_told_in_a_sentence(window, messages, qtbot, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_bytes(b"%PDF-1.4 no table")
    window.intake.add_paths([path])
    qtbot.waitUntil(lambda: bool(messages.stage.told))
    assert messages.stage.told[-1].title == "This is not a table"


def test_the_action_stands_in_the_list_of_commands(window):
    assert window.window_actions.can("import_table")
