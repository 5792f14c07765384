"""A change for many pieces is seen first, made as one action, and taken back by one undo."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.cli.app import run
from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.edit_request import read_edit
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work import Cancelled
from jewelcraft.library.bulk_edits import apply_edits
from jewelcraft.library.bulk_edits import preview_edits
from jewelcraft.library.bulk_edits import values_in_use
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id
from tests.builders import money


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "w.jewelcraft", WorkshopSettings(home_currency="THB")) as library:
        library.rates.add(Rate(fresh_id(), RateKind.METAL, "silver", Decimal(40), "THB", "g", library.today()))
        for code, hook in (("E-1", "Hook"), ("E-2", "Hook"), ("E-3", "Post")):
            parts = {
                "metals": (MetalPart(fresh_id(), "ag925", Decimal(4)),),
                "findings": (Finding(fresh_id(), hook, price=money("10 THB")),),
                "labour": (LabourStep(fresh_id(), "Polishing", quantity=Decimal(20), price=money("180 THB")),),
                "stones": (StonePart(fresh_id(), "Garnet", carat_each=Decimal(1), price=money("50 THB")),),
            }
            library.pieces.add(replace(library.pieces.new("earrings"), code=code, **parts))
        library.store.forget_history()
        yield library


def test_the_preview_says_before_after_and_the_price_and_keeps_nothing(library):
    ids = library.store.pieces.every_id()
    edits = [read_edit("finding_price[Hook]=+20%"), read_edit("status=ready")]
    library.pieces.change(replace(library.pieces.by_code("E-3"), status=Status.READY))
    rows = preview_edits(library, ids, edits)
    assert [(row.code, row.is_changed) for row in rows] == [("E-1", True), ("E-2", True), ("E-3", False)]
    assert list(map(str, rows[0].before)) == ["10 THB", "idea"]
    assert list(map(str, rows[0].after)) == ["12.00 THB", "ready"]
    assert rows[0].cost_after.amount - rows[0].cost_before.amount == 2
    assert rows[0].price_change > 0
    assert library.pieces.by_code("E-1").findings[0].price == money("10 THB")


def test_one_undo_takes_the_whole_edit_back(library):
    ids = library.store.pieces.every_id()
    before = [library.pieces.get(piece_id) for piece_id in ids]
    changes = apply_edits(library, ids, [read_edit("finding[Hook]=Ear wire"), read_edit("minutes=+50%")])
    assert changes.pieces == set(ids)
    assert library.pieces.by_code("E-1").findings[0].name == "Ear wire"
    assert library.pieces.by_code("E-3").labour[0].quantity == 30
    assert str(library.history.undo_label) == "3 pieces edited"
    library.history.undo()
    assert [library.pieces.get(piece_id) for piece_id in ids] == before


def test_pieces_that_stay_as_they_are_are_not_touched(library):
    ids = library.store.pieces.every_id()
    assert apply_edits(library, ids, [read_edit("finding[Post]=Butterfly")]).pieces == {
        library.pieces.by_code("E-3").id
    }


def test_a_value_that_cannot_be_used_changes_no_piece(library):
    ids = library.store.pieces.every_id()
    library.pieces.change(replace(library.pieces.by_code("E-3"), labour=()))
    with pytest.raises(InvalidValueError):
        apply_edits(library, ids, [read_edit("minutes=-21")])
    assert library.pieces.by_code("E-1").labour[0].quantity == 20


def test_an_edit_that_is_stopped_changes_nothing(library):
    class Stop:
        def step(self, done, of, what=""):
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        apply_edits(library, library.store.pieces.every_id(), [read_edit("status=ready")], Stop())
    assert library.pieces.by_code("E-1").status is Status.IDEA


@pytest.mark.parametrize(
    ("field", "names"),
    [
        (EditField.FINDING, ["Hook", "Post"]),
        (EditField.STONE, ["Garnet"]),
        (EditField.MINUTES, ["Polishing"]),
        (EditField.ALLOY, ["ag925"]),
        (EditField.STATUS, []),
    ],
)
def test_the_names_in_use_are_offered(library, field, names):
    assert values_in_use(library, library.store.pieces.every_id(), field) == names


def test_the_command_line_shows_first_and_then_changes(library, capsys):
    path = str(library.path)
    library.close()

    def call(*words):
        code = run(["pieces", "edit", path, *words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    code, data = call("--search", "type:earrings", "--set", "finding_price[hook]=15", "--dry-run")
    assert (code, data["pieces"], data["changed"]) == (0, 3, 2)
    assert data["rows"][0]["before"] == ["10 THB"]
    assert Decimal(data["rows"][0]["price_change"]) > 0
    code, data = call("E-1", "--set", "finding_price[hook]=15", "--set", "tags=+sale")
    assert (code, data["changed"]) == (0, 1)
    code, data = call("E-1", "--set", "finding_price[hook]=15", "--dry-run")
    assert data["changed"] == 0
    assert call("E-1", "--set", "size=15")[0] == 2
    assert call("--set", "status=ready")[0] == 2
    assert call("E-1", "--set", "alloy=mithril")[0] == 1
    assert call("E-9", "--set", "status=ready")[0] == 1
