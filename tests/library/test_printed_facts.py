"""What is printed of a piece in few words: treatments beside their stones, heads in both languages, names whole."""

from decimal import Decimal

import pytest

from jewelcraft.catalog.text.breaking import line_breaks
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.catalog_facts import FactWriter
from jewelcraft.library.catalog_languages import both_labels
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.wording import wording


def _short(treatment, language="en"):
    stone = StonePart("s", "ruby", nature="natural", treatment=treatment, carat_each=Decimal("0.93"))
    writer = FactWriter(wording(language), Formatter(language), {})
    (fact,) = writer.facts(Piece("id", "R-1", stones=(stone,)), (CatalogField.STONES,))
    return fact.short.replace("\u00a0", " ")


def test_a_treatment_stands_beside_its_stone_also_in_few_words():
    assert _short("heated") == "natural ruby (heated) 0.93 ct"
    assert _short("glass-filled in Bangkok") == "natural ruby (glass-filled in Bangkok) 0.93 ct"


@pytest.mark.parametrize("none", ["", "untreated", "none"])
def test_of_an_untreated_stone_nothing_more_is_said_in_few_words(none):
    assert _short(none) == "natural ruby 0.93 ct"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_for_a_treatment_is_that_of_the_language(language):
    assert f"({wording(language).treatment('heated')})" in _short("heated", language)


def test_the_head_of_approximate_weights_has_the_words_of_both_languages():
    both = both_labels(wording("en").labels, wording("zh_Hant").labels)
    assert both["approximate"] == "approx. {weight} / 約 {weight}"
    assert " / " not in both["edition"]


@pytest.mark.parametrize("group", ["stones", "cuts", "treatments", "types"])
def test_chinese_names_of_the_trade_are_never_torn(group):
    names = [name for name in wording("zh_Hant").words[group].values() if name.isalpha()]
    assert {name: line_breaks(name, "zh_Hant") for name in names if len(line_breaks(name, "zh_Hant")) > 1} == {}


@pytest.mark.parametrize(
    ("language", "whole"),
    [
        ("th", "พรินเซส คูชั่น มาร์คีส์ บาเก็ต สเตนเลส หยดน้ำ เครื่องประดับ"),
        ("lo", "ບຣິລຽນ ພຣິນເຊສ ຄູຊັນ ມາຄີສ ແພລຕິນຳ ສະແຕນເລດ ໄທທານຽມ"),
        ("km", "ប្រ៊ីលៀន ព្រីនសេស បាហ្គេត កាបូសុង ផ្លាទីន គ្រឿងតុបតែង"),
        ("my", "ဘရီလီယန် ပရင်းစက် ကဘိုရှွန် ပယ်လေဒီယမ် ဆွဲသီး ခြေကျင်း လက်ဝတ်ရတနာ"),
    ],
)
def test_words_that_dictionaries_do_not_know_are_never_torn(language, whole):
    text = whole.replace(" ", "")
    ends = {len("".join(whole.split()[: count + 1])) for count in range(len(whole.split()))}
    assert set(line_breaks(text, language)) <= ends


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_of_an_order_are_told_apart(language):
    labels, quotes = wording(language).labels, wording(language).words["quotes"]
    assert labels["quantity"] != labels["total"]
    assert labels["quantity"] != quotes["amount"]
