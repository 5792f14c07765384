"""Every kind of document, look and layout is reached from the command line."""

import json

import pypdfium2
import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout


@pytest.fixture
def command(capsys):
    def run(*words, code=0):
        assert main([str(word) for word in words] + ["--json"]) == code
        written = capsys.readouterr().out
        return json.loads(written) if written else {}

    return run


@pytest.fixture
def library(tmp_path, command):
    path = tmp_path / "shop.jewelcraft"
    command("new", path, "--currency", "USD")
    table = tmp_path / "pieces.csv"
    rows = "".join(f"R-{number},Naga ring {number},ring,18K yellow gold,3.62\n" for number in range(1, 8))
    table.write_text("code,title,type,metal,weight\n" + rows, encoding="utf-8")
    command("pieces", "import", path, table)
    command("rates", "set", path, "gold", "4000", "--unit", "ozt")
    return path


@pytest.mark.parametrize("kind", list(CatalogKind))
def test_every_kind_is_printed(library, command, tmp_path, kind):
    out = tmp_path / "out.pdf"
    made = command("catalog", library, "--out", out, "--search", "", "--draft", "--kind", kind, "--look", "batik")
    assert (made["kind"], made["look"]) == (kind, "batik")
    assert made["pages"] == len(made["contents"])
    printed = {code for page in made["contents"] for code in page["pieces"]}
    assert printed == {f"R-{number}" for number in range(1, 8)}
    document = pypdfium2.PdfDocument(out)
    texts = "".join(document[index].get_textpage().get_text_bounded() for index in range(len(document)))
    document.close()
    assert "R-5" in texts
    unpriced = {CatalogKind.LOOKBOOK, CatalogKind.PORTFOLIO, CatalogKind.JOB_CARD}
    assert ("USD" in texts) is (kind not in unpriced)


def test_layouts_parts_pages_and_changes_of_the_look(library, command, tmp_path):
    out = tmp_path / "out.pdf"
    words = ("catalog", library, "--out", out, "--search", "", "--draft", "--sections", "type", "--with", "back-cover")
    made = command(*words, "--with", "index", "--layout", "3x4", "--look-change", "accent=#336699")
    assert [page["kind"] for page in made["contents"]] == ["cover", "section", "pieces", "index", "back"]
    for layout in Layout:
        assert command(*words, "--layout", layout)["layout"] == layout


def test_labels_begin_where_the_sheet_is_free(library, command, tmp_path):
    words = ("catalog", library, "--out", tmp_path / "out.pdf", "--search", "", "--draft", "--kind", "labels")
    assert command(*words, "--stock", "a4-14")["pages"] == 1
    assert command(*words, "--stock", "a4-14", "--first-label", "10")["pages"] == 2
    assert "a4-14" in command(*words, "--stock", "round", code=1)["error"]


@pytest.mark.parametrize(
    "words",
    [
        ("--look", "glitter"),
        ("--look-change", "accent"),
        ("--first-label", "0"),
        ("--kind", "poster"),
        ("--prices", "FAS"),
    ],
)
def test_odd_words_say_how_to_write_them(library, tmp_path, capsys, words):
    with pytest.raises(SystemExit) as left:
        main(["catalog", str(library), "--out", str(tmp_path / "out.pdf"), *words])
    assert left.value.code == 2
    assert words[0].removeprefix("--") in capsys.readouterr().err


def test_a_draft_keeps_the_letters_of_the_price_code(library, command, tmp_path):
    words = ("catalog", library, "--out", tmp_path / "out.pdf", "--search", "", "--draft", "--prices", "code")
    command(*words, "--price-code", "BLACKHORSE")
    made = command(*words)
    assert made["edition"] is None
    assert not any("ten letters" in warning for warning in made["warnings"])


def test_missing_translations_are_listed_and_nothing_is_printed(library, command, tmp_path):
    found = command("catalog", library, "--search", "", "--language", "en,th", "--missing")["missing"]
    assert {(row["language"], row["field"], row["code"]) for row in found if row["code"]} == {
        ("th", "title", f"R-{number}") for number in range(1, 8)
    }
    assert not list(tmp_path.glob("*.pdf"))


def test_a_catalog_needs_a_place_to_be_written_to(library, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["catalog", str(library)])
    assert stopped.value.code == 2
    assert "--out" in capsys.readouterr().err


def test_prices_are_printed_on_the_terms_that_were_asked_for(library, command, tmp_path):
    out = tmp_path / "out.pdf"
    words = ("catalog", library, "--out", out, "--search", "", "--draft")
    costs = ("--order-value", "5000", "--packing", "20", "--inland", "60", "--freight", "120", "--place", "Bangkok")
    assert command(*words)["basis"] is None
    made = command(*words, "--prices", "FOB", *costs)
    assert made["basis"] == {"incoterm": "FOB", "place": "Bangkok", "share": "0.016"}
    assert command(*words, "--incoterm", "CIP", *costs)["basis"]["share"] == "0.04"
    document = pypdfium2.PdfDocument(out)
    texts = "".join(document[index].get_textpage().get_text_bounded() for index in range(len(document)))
    document.close()
    assert "CIP Bangkok, Incoterms 2020" in texts
    unsaid = command(*words, "--prices", "CIF")
    assert any("nothing of the shipment" in warning for warning in unsaid["warnings"])
    assert command(*words, "--prices", "retail", "--incoterm", "FOB", *costs)["basis"] is None
    assert "insurance rate" in command(*words, "--incoterm", "CIP", "--insurance", "60", code=1)["error"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--kind", "Line-Sheet"), {"kind": "linesheet"}),
        (("--kind", "order form"), {"kind": "pricelist"}),
        (("--look", "Batik"), {"look": "batik"}),
        (("--paper", "square"), {"pages": 3}),
        (("--language", "en,zh-Hant"), {"language": "en", "languages": ["en", "zh_Hant"]}),
        (("--language", "zh_TW"), {"languages": ["zh_Hant"]}),
    ],
)
def test_choices_are_known_however_they_are_spelled(library, command, tmp_path, words, told):
    made = command("catalog", library, "--out", tmp_path / "out.pdf", "--search", "", "--draft", *words)
    assert {key: made[key] for key in told} == told
