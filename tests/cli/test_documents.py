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
    "words", [("--look", "glitter"), ("--look-change", "accent"), ("--first-label", "0"), ("--kind", "poster")]
)
def test_odd_words_say_how_to_write_them(library, tmp_path, capsys, words):
    with pytest.raises(SystemExit) as left:
        main(["catalog", str(library), "--out", str(tmp_path / "out.pdf"), *words])
    assert left.value.code == 2
    assert words[0].removeprefix("--") in capsys.readouterr().err
