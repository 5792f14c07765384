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


LABELS = ("--search", "", "--draft", "--kind", "labels")


def test_labels_are_set_and_filled_as_chosen(library, command, tmp_path):
    out = tmp_path / "out.pdf"
    words = ("catalog", library, "--out", out, *LABELS)
    made = command(*words, "--stock", "size=40x30", "--scan-text", "https://a.example/{code}", "--no-bars")
    assert made["pages"] == 7
    assert (made["scan"], made["first_label"]) == ("link", 1)
    document = pypdfium2.PdfDocument(out)
    assert [round(side * 25.4 / 72) for side in document[0].get_size()] == [40, 30]
    document.close()
    made = command(*words, "--stock", "a4-65", "--copies", "10", "--copies", "R-2=0", "--shift=-1.5,0.5")
    assert made["shift_mm"] == ["-1.5", "0.5"]
    assert made["pages"] == 1
    assert "R-2" not in made["contents"][0]["pieces"]
    assert command(*words, "--copies", "R-99=2", code=1)["error"].startswith("R-99 is not among")
    assert "two numbers" in command(*words, "--stock", "size=40", code=1)["error"]
    assert "https" in command(*words, "--scan", "link", "--scan-text", "a.example", code=1)["error"]
    assert "20 mm" in command(*words, "--shift=90,0", code=1)["error"]


def test_a_sheet_is_held_against_its_outlines_without_an_edition(library, command, tmp_path):
    out = tmp_path / "out.pdf"
    made = command("catalog", library, "--out", out, *LABELS, "--stock", "a4-24", "--calibrate")
    assert (made["pages"], made["stock"]) == (1, "a4-24")
    assert command("editions", library, "list")["editions"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--kind", "poster"), "there is no kind poster; there are catalog, linesheet"),
        (("--layout", "9x9"), "there is no layout 9x9"),
        (("--look", "neon"), "there is no look neon"),
        (("--look-change", "accent=blue"), "changes nothing"),
        (("--look-change", "shadow=3"), "changes nothing"),
        (("--language", "en,en"), "names one language twice"),
        (("--language", "xx"), "write one or two of"),
        (("--fields", "code,colour"), "there is no fact colour"),
        (("--copies", "many"), "no number of copies"),
        (("--copies", "=3"), "no number of copies"),
        (("--copies", "9999"), "at most 5000 copies"),
        (("--target-mb", "-1"), "size of a file is above zero"),
        (("--shift", "left"), "no shift"),
        (("--shift", "NaN,1"), "no shift"),
        (("--first-label", "0"), "counted from 1"),
        (("--calibrate",), "labels"),
    ],
)
def test_wrong_words_are_refused_in_one_sentence(library, tmp_path, capsys, words, said):
    with pytest.raises(SystemExit) as refused:
        main(["catalog", str(library), "--out", str(tmp_path / "o.pdf"), "--search", "", *words])
    assert refused.value.code == 2
    assert said in capsys.readouterr().err.splitlines()[-1]
    assert not (tmp_path / "o.pdf").exists()


def test_what_is_printed_without_prices_or_pieces_says_so(library, command, tmp_path):
    words = ("catalog", library, "--out", tmp_path / "o.pdf", "--draft", "--kind", "pricelist")
    assert "no prices" in command(*words, "--search", "", "--prices", "none")["price_warnings"][0]
    assert command(*words, "--search", "zzz", code=1)["error"] == "No piece is found by zzz."
    made = command(*words, "--search", "", "--fields", "code,price", "--valid-until", "2027-01-31", "--paper", "A5")
    assert len(made["sha256"]) == 64
