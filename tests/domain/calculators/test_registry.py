"""Every calculator is described, in words that are there, and answers what it says it answers."""

import re
from decimal import Decimal

import pytest

from jewelcraft.domain.calculators.calculator import UnknownNameError
from jewelcraft.domain.calculators.calculator import calculate
from jewelcraft.domain.calculators.field_words import FIELD_WORDS
from jewelcraft.domain.calculators.registry import CALCULATORS
from jewelcraft.domain.calculators.registry import calculator_named
from jewelcraft.domain.units import WEIGHT_UNITS

D = Decimal
TYPED = {
    "weight": {"weight": "2 baht 1 salueng", "from": "baht_bar"},
    "weight-units": {"weight": "3.62"},
    "momme": {"weight": "37.5"},
    "fineness": {"fineness": "96.5 %"},
    "fine-weight": {"weight": "10", "fineness": "750"},
    "fineness-of-parts": {"fine_weight": "7.5", "weight": "10"},
    "solder": {"weight": "9.5", "fineness": "18K", "solder_weight": "0.5", "solder_fineness": "0.6"},
    "alloy-change": {"weight": "10", "fineness": "750", "target_fineness": "585"},
    "alloy-mix": {"weight": "10", "fineness": "750"},
    "density": {"gold": "75", "silver": "16", "copper": "9"},
    "wax-to-metal": {"model_weight": "1.2", "density": "silver", "model_density": "wax"},
    "cad-to-metal": {"volume": "0.5 cm3", "density": "15.58", "allowance_percent": "2"},
    "alloy-swap": {"weight": "3", "density": "10.36", "other_density": "15.58"},
    "metal-price": {"spot": "4000 USD", "exchange": "32.5", "fineness": "750"},
    "thai-gold": {"spot": "4000", "exchange": "32.5"},
    "metal-value": {"weight": "5 chi", "price": "400 USD", "per": "chi"},
    "price-per-weight": {"price": "725", "weight": "23"},
    "metal-clause": {"charged_weight": "3.3333", "fineness": "750", "price": "400", "agreed": "4000"},
    "loss": {"weight": "10", "losses_percent": "3, 2; 5", "price_per_gram": "80"},
    "loss-basis": {"loss_percent": "10"},
    "yield": {"input_weight": "100", "output_weight": "92"},
    "scrap": {"weight": "150", "price_per_gram": "38"},
    "refiner": {"weight": "12", "fineness": "750", "fine_price": "120"},
    "finished-gram": {"weight": "100", "price_per_gram": "8", "scrap_weight": "20", "scrap_price": "6"},
    "wastage-norm": {"work": "plain handmade gold"},
    "stone-weight": {"shape": "oval", "stone": "blue sapphire", "length": "8", "width": "6"},
    "same-size": {"carat": "1", "stone": "diamond", "other_stone": "cz"},
    "melee": {"diameter": "1.3"},
    "pearls": {"diameter": "7.2"},
    "beads": {"length": "16 in", "diameter": "8", "clasp": "12", "knot": "1"},
    "ring-size": {"size": "US 6 1/2"},
    "bracelet": {"wrist": "6 in"},
    "wire": {"length": "100", "width": "1", "density": "silver"},
    "sheet": {"length": "20", "width": "10", "thickness_mm": "1", "density": "gold"},
    "chain": {"length": "450", "link_length": "4", "link_width": "3", "wire_diameter": "0.8", "density": "10.36"},
    "gauge": {"thickness_mm": "20 awg"},
    "surface": {"weight": "5", "density": "10.36", "thickness_mm": "1"},
    "plating": {"area": "100", "thickness": "5", "amperes": "1", "price_per_gram": "150 USD"},
    "vermeil": {"karat": "24", "thickness": "100 uin"},
    "shop-rate": {"year_wages": "12000"},
    "hour-cost": {"wage": "15"},
    "tool-cost": {"value": "12000"},
    "batch": {"quantity": "10", "run_minutes": "30", "setup_minutes": "2 h", "hourly_rate": "12"},
    "learning": {"first_minutes": "30", "quantity": "20"},
    "learning-rate": {"first_minutes": "30", "second_minutes": "25"},
    "income-target": {"net_income": "7000"},
    "margin": {"cost": "60", "margin_percent": "40"},
    "overhead": {"materials": "30", "labour": "54", "overhead_percent": "15"},
    "price-formula": {"materials": "2", "labour": "15"},
    "quantity-tiers": {"fixed_costs": "120", "unit_cost": "30"},
    "commission": {"net": "85"},
    "exchange-buffer": {"amount": "3250 THB", "exchange": "32.5"},
    "break-even": {"fixed_costs": "1000", "price": "70", "unit_cost": "30"},
    "cash-rounding": {"total": "86.03", "currency": "myr"},
    "price-rounding": {"price": "501", "currency": "USD"},
    "cif": {"cost": "17050", "freight": "2500", "rate_percent": "0.55"},
    "incoterms": {"factory_cost": "100", "profit": "20"},
    "origin": {"foreign_materials": "70", "direct_labour": "60"},
}
TABLES = {"metal-clause": "at_", "quantity-tiers": "price_from_"}


def test_every_calculator_is_tried():
    assert TYPED.keys() == CALCULATORS.keys()


@pytest.mark.parametrize("name", CALCULATORS)
def test_it_answers_what_it_says(name):
    calculator = calculator_named(name)
    done = calculate(calculator, TYPED[name])
    assert done.steps
    assert all(step.render() for step in done.steps)
    start = TABLES.get(name, "-")
    found = {figure.name: figure for figure in done.outputs if not figure.name.startswith(start)}
    assert found.keys() == {output.name for output in calculator.outputs if not output.name.startswith(start)}
    assert not any("{" in figure.unit for figure in (*done.inputs, *done.outputs))


@pytest.mark.parametrize("name", CALCULATORS)
def test_it_is_described_in_words_that_are_there(name):
    calculator = calculator_named(name)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    assert str(calculator.description).endswith(".")
    assert calculator.title
    assert calculator.source
    fields = [field.name for field in calculator.inputs] + [output.name for output in calculator.outputs]
    known = (
        FIELD_WORDS.keys()
        | WEIGHT_UNITS.keys()
        | {output.name for output in calculator.outputs if "..." in output.name}
    )
    assert set(fields) <= known
    for field in calculator.inputs:
        if field.default:
            assert field.measure.read(field.default) is not None
        if field.choices and field.default:
            assert field.default in field.choices


def test_every_word_is_used():
    used = {field.name for each in CALCULATORS.values() for field in (*each.inputs, *each.outputs)}
    assert used >= FIELD_WORDS.keys()


def test_figures_are_called_by_their_words():
    done = calculate(calculator_named("metal_value"), TYPED["metal-value"])
    assert [str(figure.label) for figure in done.outputs] == ["Value", "Quantity"]
    assert done.value("value") == D(2000)
    assert [figure.unit for figure in done.outputs] == ["USD", "chi"]


def test_an_unknown_calculator_names_those_that_are_there():
    with pytest.raises(UnknownNameError, match=r"no calculator abacus.* weight, weight-units"):
        calculator_named("abacus")
