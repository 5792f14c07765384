"""The calculators on the command line: lists, words, exit codes, and text for people."""

import json

import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.units import WEIGHT_UNITS


@pytest.fixture
def calc(capsys):
    def run(*words, code=0):
        assert main(["calc", *words]) == code
        return capsys.readouterr()

    return run


def test_the_list_names_inputs_outputs_and_sources(calc):
    listed = json.loads(calc("--list", "--json").out)["calculators"]
    assert len(listed) >= 40
    for each in listed:
        assert set(each) == {"name", "title", "description", "inputs", "outputs", "source"}
        assert all(
            set(field) == {"name", "unit", "required", "default", "choices", "description"} for field in each["inputs"]
        )
        assert all(set(output) == {"name", "unit"} for output in each["outputs"])
        assert each["source"]
        assert each["inputs"]
        assert each["outputs"]
    price = next(each for each in listed if each["name"] == "metal-price")
    assert price["outputs"][0] == {"name": "fine_per_gram", "unit": "money/g"}
    assert price["inputs"][0]["unit"] == "foreign money"


def test_the_list_of_one_and_for_people(calc):
    assert [each["name"] for each in json.loads(calc("margin", "--list", "--json").out)["calculators"]] == ["margin"]
    text = calc("--list").out
    assert "ring-size: Turn a ring size" in text
    assert "    size [system]" in text


def test_json_has_inputs_outputs_steps_and_source(calc):
    done = json.loads(calc("weight", "weight=2 baht 1 salueng", "from=baht_bar", "--json").out)
    assert set(done) == {"calculator", "inputs", "outputs", "steps", "source"}
    assert done["calculator"] == "weight"
    assert done["inputs"]["to"] == {"value": "g", "unit": ""}
    assert done["outputs"]["value"] == {"value": "34.299", "unit": "g"}
    assert done["steps"][0] == "2 baht 1 salueng is 34.299 g; a bare number counts baht-weight, gold bars."


def test_values_may_be_several_words_and_stand_behind_a_switch(calc):
    first = calc("ring-size", "size=6", "1/2", "system=US", "--json").out
    assert calc("--json", "ring-size", "size=6 1/2", "system=US").out == first
    assert calc("ring-size", "--json", "size=6½", "system=us").out.replace("6½", "6 1/2", 1) == first


def test_lists_and_tables_in_json(calc):
    done = json.loads(calc("loss", "weight=10", "losses-percent=3 2", "--json").out)
    assert done["inputs"]["losses_percent"] == {"value": ["3", "2"], "unit": "%"}
    done = json.loads(calc("quantity-tiers", "fixed_costs=100", "unit_cost=10", "markups=1:50 10:40", "--json").out)
    assert done["inputs"]["markups"]["value"] == [["1", "50"], ["10", "40"]]
    assert done["outputs"]["price_from_10"] == {"value": "28", "unit": "money"}


def test_text_for_people(calc):
    out = calc("plating", "area=100", "thickness=5", "metal=platinum").out
    assert out.splitlines()[0] == "Plating"
    assert "Metal deposited  1.0725" in out
    assert "Charge           -" in out
    assert out.endswith("Source: g = cm2 x um x density x 0.0001; Faraday's law.\n")
    assert "2 baht 1 salueng" in calc("weight", "weight=34.299", "to=baht_bar").out


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["fine-weight", "weight=10"], 1, "fineness: This is missing"),
        (["fine-weight", "weight=ten", "fineness=750"], 1, "weight: ten is not a weight"),
        (["yield", "input_weight=1"], 1, "Type output_weight or scrap_weight."),
        (["abacus"], 2, "There is no calculator abacus. These are known: weight, "),
        (["fine-weight", "colour=red"], 2, "fine-weight has no input colour. It takes weight, fineness."),
        (["fine-weight", "10"], 2, "10 has no name. Write it as KEY=VALUE."),
        (["fine-weight", "weight=1", "weight=2"], 2, "weight is given twice."),
        ([], 2, "Name a calculator. These are known: weight, "),
    ],
)
def test_refusals(calc, words, code, sentence):
    said = calc(*words, "--json", code=code)
    assert json.loads(said.out)["error"].startswith(sentence)
    assert said.err.startswith(sentence)
    assert calc(*words, code=code).out == ""


@pytest.mark.parametrize("words", [["calc", "weight", "--colour"], ["new", "x.jewelcraft", "more"]])
def test_words_nobody_knows_are_wrong_usage(words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert "unrecognized arguments" in capsys.readouterr().err


def test_a_unit_without_a_usual_weight_needs_its_grams(calc):
    """A suku of Palembang, 6.7 g; without grams the sentence asks for them."""
    data = json.loads(calc("weight", "weight=3", "from=suku", "own_unit=suku", "own_grams=6.7", "--json").out)
    assert data["outputs"]["grams"]["value"] == "20.1"
    back = json.loads(calc("weight", "weight=13.4", "to=suku", "own_unit=suku", "own_grams=6.7", "--json").out)
    assert back["outputs"]["value"]["value"] == "2"
    suku = ("per=suku", "own_grams=6.7")
    priced = json.loads(calc("metal-value", "weight=13.4", "price=9000000", *suku, "--json").out)
    assert priced["outputs"]["value"]["value"] == "18000000"
    each = json.loads(
        calc("price-per-weight", "price=18000000", "weight=13.4", "per=suku", "own_grams=6.7", "--json").out
    )
    assert next(iter(each["outputs"].values()))["value"] == "9000000"
    for words in (("weight", "weight=3", "from=suku"), ("metal-value", "weight=3", "price=5", "per=suku")):
        assert calc(*words, code=1).err == "A suku differs from town to town. Type its grams too.\n"


def test_a_unit_may_be_named_in_everyday_words_and_a_mistake_names_its_likes(calc):
    assert (
        json.loads(calc("weight", "weight=1", "from=troy ounce", "--json").out)["outputs"]["grams"]["value"]
        == "31.1034768"
    )
    said = calc("weight", "weight=1", "from=mayam", code=1).err
    assert "mayam_my" in said
    assert len(said) < 120
    assert "picul" in calc("weight", "weight=1", "from=zzzz", code=1).err


def test_cash_of_any_currency_is_rounded_by_a_typed_step(calc):
    data = json.loads(calc("cash-rounding", "total=12.37", "currency=chf", "step=0.05", "--json").out)
    assert data["outputs"]["rounded"] == {"value": "12.35", "unit": "CHF"}
    said = calc("cash-rounding", "total=12.37", "currency=CHF", code=1).err
    assert said == "No step is known that CHF is paid in. Type the step too.\n"
    assert "MYR, SGD" in calc("cash-rounding", "total=12.37", "currency=ringgit", code=1).err


def test_units_are_named_in_words_and_told_from_their_namesakes(capsys):
    assert main(["calc", "weight-units", "weight=1 baht_bar"]) == 0
    shown = capsys.readouterr().out.splitlines()
    names = [line[:30].rstrip() for line in shown[1 : 1 + len(WEIGHT_UNITS)]]
    assert len(set(names)) == len(WEIGHT_UNITS)
    assert not [name for name in names if "_" in name]
    assert {"baht-weight, gold bars", "tael, Hong Kong", "chi, Vietnam", "mayam, Banda Aceh"} <= set(names)
    assert "1 tael, Hong Kong is 37.429 g (CGSE)." in shown
    assert not [name for name in names if name in WEIGHT_UNITS and WEIGHT_UNITS[name].region in {"HK", "TW", "VN"}]


def test_an_own_unit_is_counted_as_it_was_typed(capsys):
    assert main(["calc", "weight", "weight=2 suku", "from=suku", "own_unit=suku", "own_grams=6.7"]) == 0
    assert "1 gram is 1 g (SI)" in capsys.readouterr().out
    assert main(["calc", "weight", "weight=13.4 g", "to=suku", "own_unit=suku", "own_grams=6.7"]) == 0
    assert "1 suku is 6.7 g (as typed)" in capsys.readouterr().out
