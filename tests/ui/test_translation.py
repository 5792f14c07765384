"""Every text has its Indonesian words; placeholders survive; languages switch live."""

from __future__ import annotations

import importlib.util
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.money import Money
from jewelcraft.domain.sentences import sentence
from jewelcraft.ui.translation import LANGUAGES
from jewelcraft.ui.translation import choose_language
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_money

SCRIPT = Path(__file__).parents[2] / "packaging" / "update_translations.py"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("update_translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_text_is_translated(script, language):
    missing = script.missing(language)
    assert not missing, "\n".join(f"{context}: {text}" for context, text in missing)


def test_translations_keep_the_places_of_values(script):
    for (context, text), translation in script.kept_of("id").items():
        assert set(re.findall(r"\{\w*\}", text)) == set(re.findall(r"\{\w*\}", translation)), (context, text)


def test_the_steps_of_the_readme_name_what_stands_in_the_window(script):
    readme = (SCRIPT.parents[1] / "README.md").read_text(encoding="utf-8")
    steps = readme[readme.index("## Your first catalog") : readme.index("## Command line")]
    named = set(re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", steps))
    assert len(named) >= 6
    shown = {text for texts in script.collect().values() for context, text in texts if context != "Sentence"}
    assert named <= shown


def test_collector_finds_each_kind_of_text(script, tmp_path):
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "bench.py").write_text(
        "class OddError(JewelCraftError):\n"
        "    def __init__(self):\n"
        "        super().__init__('Odd {name}.')\n"
        "class Bench:\n"
        "    def show(self):\n"
        "        self.tr('Open' if self else 'Close')\n"
        "        sentence('{count} rings', count=2)\n"
        "        sentence('{label}')\n"
        "        raise InvalidValueError('Too heavy.')\n"
        "class InvalidValueError(JewelCraftError): pass\n"
        "WORD = mark('Words', 'Ring')\n",
        encoding="utf-8",
    )
    assert script.collect(tmp_path) == {
        "sentences": [("Sentence", "Odd {name}."), ("Sentence", "Too heavy."), ("Sentence", "{count} rings")],
        "window": [("Bench", "Close"), ("Bench", "Open"), ("Words", "Ring")],
    }


def test_window_speaks_indonesian_and_english_again(dressed):
    assert choose_language("id") == "id"
    assert QCoreApplication.translate("Places", "Pieces") == "Perhiasan"
    assert word("ring") == "Cincin"
    assert write_date(date(2026, 11, 11)) == "11 Nov 2026"
    assert write_money(Money(Decimal("62200.5"), "THB")) == "฿62.200,50"
    assert choose_language("en") == "en"
    assert QCoreApplication.translate("Places", "Pieces") == "Pieces"
    assert write_money(Money(Decimal("62200.5"), "THB")) == "฿62,200.50"


def test_unknown_language_falls_back_to_english(dressed):
    assert choose_language("xx") == "en"


def test_sentences_are_put_into_words_with_their_values(dressed):
    assert say(sentence("{count} rings of {weight}", count=2, weight=Decimal("3.62"))) == "2 rings of 3.62"
