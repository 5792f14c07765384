"""The policy editor by itself, in the settings, for one piece, and in the price lists."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.ui.pricing.editor import PolicyEditor
from jewelcraft.ui.pricing.words import read_bands
from jewelcraft.ui.pricing.words import write_bands
from jewelcraft.ui.rates.page import LISTS


def leave(field, text):
    field.setText(text)
    field.setModified(True)
    field.save()


@pytest.fixture
def editor(dressed, qtbot):
    made = PolicyEditor(folds=False)
    qtbot.addWidget(made)
    made.policy = PricePolicy()
    made.told = []

    def take(values):
        made.told.append(values)
        made.policy = replace(made.policy, **values)
        made.show_policy(made.policy, "USD", ["THB"])

    made.changed.connect(take)
    made.show_policy(made.policy, "USD", ["THB"])
    made.show()
    return made


def press(editor, rule, qtbot):
    button = next(each for each in editor.rule._group.buttons() if each.segment.value is rule)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_price_stays_when_the_rule_is_said_another_way(editor, qtbot):
    press(editor, PriceRule.MARKUP, qtbot)
    assert (editor.policy.rule, editor.policy.percent) == (PriceRule.MARKUP, Decimal("66.7"))
    press(editor, PriceRule.FACTORS, qtbot)
    assert editor.policy.wholesale_factor == Decimal("1.67")
    assert editor.factors.isVisible()
    assert not editor.percent.isVisible()


def test_a_published_formula_fills_the_factors_and_names_its_source(editor, qtbot):
    press(editor, PriceRule.FACTORS, qtbot)
    editor.factors.formula.chosen.emit("double materials")
    assert [edit.value() for edit in editor.factors.factors.values()] == [2, 2, 1, 1, 2, 1]
    assert "Blue Buddha" in editor.factors.formula_field.message()
    leave(editor.factors.factors["labour_factor"], "1.5")
    assert (editor.policy.formula, editor.policy.labour_factor) == ("", Decimal("1.5"))
    assert editor.factors.formula_field.message() == ""


def test_rounding_by_step_bands_or_ending(editor):
    editor.rounding.usual.click()
    assert editor.policy.bands[-1] == PriceBand(Decimal(500), Decimal(5))
    assert not editor.rounding.step.isEnabled()
    leave(editor.rounding.bands, "100 = ten")
    assert "100 = ten" in editor.rounding.bands_field.message()
    assert len(editor.policy.bands) == 3
    leave(editor.rounding.bands, "")
    assert editor.policy.bands == ()
    editor.rounding.ending.chosen.emit(Ending.NINETY)
    assert not editor.rounding.bands.isEnabled()


def test_what_others_take_the_floor_and_the_smallest_order(editor):
    leave(editor.commission, "15")
    leave(editor.fees, "3.5")
    leave(editor.buffer, "5")
    leave(editor.floor, "12")
    leave(editor.minimum, "6")
    assert editor.policy == replace(
        PricePolicy(),
        commission_percent=Decimal(15),
        fees_percent=Decimal("3.5"),
        buffer_percent=Decimal(5),
        floor=Money(Decimal(12), "USD"),
        minimum_order=6,
    )
    leave(editor.floor, "")
    leave(editor.commission, "")
    assert (editor.policy.floor, editor.policy.commission_percent) == (None, 0)


def test_quantities_are_added_changed_and_taken_away(editor):
    editor.tiers.add.click()
    editor.tiers.add.click()
    assert editor.policy.tiers == (PolicyTier(6, None, Decimal(5)), PolicyTier(12, None, Decimal(10)))
    quantity, percent, discount = editor.tiers.rows[0]
    leave(percent, "35")
    leave(discount, "0")
    leave(quantity, "24")
    assert editor.policy.tiers == (PolicyTier(12, None, Decimal(10)), PolicyTier(24, Decimal(35)))
    editor.tiers._remove(0)
    assert len(editor.tiers.rows) == 1


def test_bands_are_written_as_they_are_read():
    bands = read_bands("500 = 5; 25=1 ;0 = 0.01")
    assert [band.start for band in bands] == [0, 25, 500]
    assert read_bands(write_bands(bands)) == bands
    for wrong in ("5", "5 = 0", "-1 = 2", "3 = 1; 3 = 2"):
        with pytest.raises(ValueError):
            read_bands(wrong)


@pytest.fixture
def library_path(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    settings = WorkshopSettings(name="Shop", policy=PricePolicy(PriceRule.MARKUP, Decimal(100)))
    with Library.create(path, settings) as library:
        for code, price, collection in (("R-1", 10, "Naga"), ("E-1", 4, "Naga"), ("P-1", 7, "")):
            extras = (Extra(f"e{code}", "Box", price=Money(Decimal(price), "USD")),)
            library.pieces.add(Piece(f"id{code}", code, collection=collection, extras=extras))
        library.store.forget_history()
    return path


@pytest.fixture
def settled(hub, qtbot):
    return lambda: qtbot.waitUntil(lambda: not hub.is_busy)


def test_the_settings_show_what_a_change_makes_of_a_piece(window, hub, settled, qtbot):
    window.go_to("settings")
    form = window.page.workshop
    form.example.piece.set_value("idR-1")
    form.example.piece.chosen.emit("idR-1")
    assert "20" in form.example.steps.text()
    leave(form.policy.percent, "150")
    settled()
    assert hub.reader.settings.policy.percent == 150
    assert "25" in form.example.steps.text()
    leave(form.policy.percent, "-20")
    settled()
    assert form.example.loss.isVisibleTo(window.page)
    assert "Below cost" in form.example.loss.label.plain_text()


def test_a_price_list_is_made_named_given_to_a_collection_and_removed(window, hub, settled, qtbot):
    window.go_to("rates")
    window.page.show_tab(LISTS)
    tab = window.page.tab
    tab.add.click()
    settled()
    panel = tab.panel
    leave(panel.name, "Wholesale USD")
    settled()
    panel.boxes["Naga"].click()
    settled()
    leave(panel.editor.percent, "200")
    settled()
    (found,) = hub.reader.price_lists.all()
    assert (found.name, found.collections, found.policy.percent) == ("Wholesale USD", ("Naga",), 200)
    rows = {row.code: row.figures.wholesale.amount for row in hub.reader.pieces.rows(["idR-1", "idE-1", "idP-1"])}
    assert rows == {"R-1": 30, "E-1": 12, "P-1": 14}
    assert [cell.text for cell in tab.view.sheet.rows[0].cells][1:] == ["200 % markup", "× 2", "USD", "2"]
    panel.editor.tiers.add.click()
    settled()
    assert [cell[0] for cell in panel.editor.table.cells] == ["1", "6"]
    panel.delete.click()
    settled()
    assert hub.reader.price_lists.all() == []
    hub.undo()
    settled()
    assert [each.name for each in hub.reader.price_lists.all()] == ["Wholesale USD"]


def test_a_name_or_collection_that_cannot_be_is_said(window, hub, settled, qtbot):
    window.go_to("rates")
    window.page.show_tab(LISTS)
    tab = window.page.tab
    tab.add.click()
    settled()
    leave(tab.panel.name, " ")
    assert "Type a name" in tab.panel.name_field.message()
    leave(tab.panel.editor.percent, "-100")
    settled()
    assert tab.panel.editor.trouble.isVisibleTo(tab)
    assert hub.reader.price_lists.all()[0].policy.percent == 100


def test_pieces_are_priced_by_a_list_in_one_step(window, hub, settled, messages):
    def prepare(library, _progress):
        made = library.price_lists.new("Shop", PricePolicy(PriceRule.MARKUP, Decimal(300)))
        return library.price_lists.save(replace(made, collections=("Naga",)))

    hub.run(prepare, "")
    settled()
    window.go_to("pieces")
    doings = window.page.gallery.doings
    doings.price_by(hub.reader.price_lists.all()[0], ["idR-1", "idP-1"])
    settled()
    assert hub.reader.pieces.get("idR-1").policy is None
    assert hub.reader.pieces.get("idP-1").policy.percent == 300
    assert hub.reader.pieces.rows(["idP-1"])[0].figures.wholesale.amount == 28
    assert "1 piece has a new price." in messages.stage.snackbars[-1][0]
    hub.undo()
    settled()
    assert hub.reader.pieces.get("idP-1").policy is None
    assert hub.reader.pieces.rows(["idP-1"])[0].figures.wholesale.amount == 14


def test_a_loss_is_said_on_the_card_and_beside_the_title(window, hub, settled, qtbot):
    def lose(library, _progress):
        piece = library.pieces.get("idR-1")
        return library.pieces.change(replace(piece, policy=PricePolicy(PriceRule.MARKUP, Decimal(-10))))

    hub.run(lose, "")
    settled()
    (row,) = hub.reader.pieces.rows(["idR-1"])
    assert row.figures.below_cost
    window.go_to("pieces")
    window.page.open_piece("idR-1")
    loss = window.page.piece.loss
    qtbot.waitUntil(lambda: not loss.isHidden())
