"""What a price waits for is kept in English and told in the reader's own words."""

import re
from pathlib import Path

import pytest

from jewelcraft import domain
from jewelcraft.domain import missing_words
from jewelcraft.domain.missing_words import missing_list


@pytest.mark.parametrize(
    "name",
    [
        "exchange rate from THB to XXX",
        "weight of Yellow gold 18K",
        "weight of the solder",
        "gold price",
        "au750y alloy",
        "price of ear hook",
        "price of rhodium plating",
        "BN-R-0001: weight of Yellow gold 18K",
        "something new",
        "odd {name}",
    ],
)
def test_a_name_comes_back_as_it_was_and_its_template_is_known(name):
    assert str(missing_words.missing_words(name)) == name


def test_names_are_translated_part_by_part():
    words = {
        "weight of {alloy}": "berat {alloy}",
        "Yellow gold 18K": "Emas kuning 18K",
        "{metal} price": "harga {metal}",
        "gold": "emas",
    }
    told = missing_list(("S-1: weight of Yellow gold 18K", "gold price"))
    assert told.render(lambda template: words.get(template, template)) == "S-1: berat Emas kuning 18K, harga emas"
    assert str(missing_list(())) == ""


def test_every_template_is_written_where_costs_are_counted():
    written = "".join(path.read_text(encoding="utf-8") for path in Path(domain.__file__).parent.glob("*.py"))
    for template in missing_words._TEMPLATES:
        assert len(re.findall(re.escape(f'sentence("{template}"'), written)) >= 1, template
