"""Editions and print shops from the command line."""

import json
from dataclasses import replace

import pikepdf
import pytest

from jewelcraft.__main__ import main
from jewelcraft.library.library import Library
from jewelcraft.library.resources import resource


@pytest.fixture
def command(capsys):
    def run(*words, code=0):
        assert main([str(word) for word in words] + ["--json"]) == code
        return json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def library(tmp_path, command):
    path = tmp_path / "shop.jewelcraft"
    command("new", path, "--currency", "USD")
    table = tmp_path / "pieces.csv"
    table.write_text("code,title,type,metal,weight\nR-1,Naga ring,ring,18K yellow gold,3.62\n", encoding="utf-8")
    command("pieces", "import", path, table)
    command("rates", "set", path, "gold", "4000", "--unit", "ozt")
    return path


def test_a_catalog_that_is_not_there_is_told_in_one_sentence(library, command, tmp_path):
    said = command("editions", library, "show", "--name", "x", code=1)["error"]
    assert said == "There is no catalog x, and no catalog has editions yet."
    name = command("catalog", library, "--out", tmp_path / "c.pdf")["edition"]["catalog"]
    said = command("editions", library, "show", "--name", "x", "--edition", "1", code=1)["error"]
    assert said == f"There is no catalog x. These have editions: {name}."
    said = command("editions", library, "show", "--name", name, "--edition", "7", code=1)["error"]
    assert said == f"There is no edition 7 of {name}. There are: 1."
    assert command("editions", library, "show", "--name", name)["number"] == 1


def test_an_edition_is_written_listed_printed_again_and_compared(library, command, tmp_path):
    out = tmp_path / "c.pdf"
    words = (
        "--search",
        "",
        "--language",
        "en,zh_Hant",
        "--recipients",
        "Chow",
        "--metal-clause",
        "--price-note",
        "FOB",
    )
    made = command("catalog", library, "--out", out, *words)
    assert made["edition"]["number"] == 1
    assert made["edition"]["languages"] == ["en", "zh_Hant"]
    assert made["edition"]["recipients"] == "Chow"
    assert made["fonts"]
    assert made["bytes"] == out.stat().st_size
    assert command("catalog", library, "--out", tmp_path / "d.pdf", *words)["edition"]["number"] == 2
    listed = command("editions", library, "list")["editions"]
    assert [edition["number"] for edition in listed] == [2, 1]
    name = listed[0]["catalog"]
    command("rates", "set", library, "gold", "4400", "--unit", "ozt")
    command("catalog", library, "--out", tmp_path / "e.pdf", *words)
    again = tmp_path / "again.pdf"
    command("editions", library, "reprint", "--name", name, "--edition", "1", "--out", again)
    assert again.read_bytes() == out.read_bytes()
    shown = command("editions", library, "show", "--name", name, "--edition", "1")
    (sheet,) = shown["sheets"]
    assert (sheet["code"], sheet["holds"]) == ("R-1", True)
    assert sheet["wholesale"] == sheet["printed"]
    gold = next(rate for rate in shown["frozen_rates"] if rate["name"] == "gold")
    assert (gold["amount"], gold["unit"]) == ("4000", "ozt")
    found = command("editions", library, "compare", "--name", name, "--edition", "1", "--with", "3")
    assert [(change["code"], change["what"]) for change in found["changes"]] == [("R-1", "price")]
    assert found["changes"][0]["percent"].startswith("1")
    assert (
        "There is no edition 7"
        in command("editions", library, "reprint", "--name", name, "--edition", "7", "--out", again, code=1)["error"]
    )


def test_a_draft_is_not_recorded(library, command, tmp_path):
    assert command("catalog", library, "--out", tmp_path / "c.pdf", "--draft")["edition"] is None
    assert command("editions", library, "list")["editions"] == []


def test_a_print_shop_is_kept_and_printed_for(library, command, tmp_path):
    icc = tmp_path / "shop.icc"
    icc.write_bytes(resource("icc", "FOGRA39L.icc").read_bytes())
    kept = command(
        *("printshops", library, "save", "Sriwan Press", "--standard", "x1a", "--size", "200x250", "--bleed", "3"),
        *("--marks", "--multiple", "4", "--spine", "6", "--ink", "300", "--icc", icc),
    )
    assert (kept["standard"], kept["colours"], kept["page_multiple"]) == ("x1a", "cmyk", 4)
    assert kept["most_ppi"] == 300
    assert command("printshops", library, "save", "Sriwan Press", "--ppi", "all")["most_ppi"] is None
    assert command("printshops", library, "save", "Sriwan Press", "--ppi", "350")["most_ppi"] == 350
    assert "150 to 1200" in command("printshops", library, "save", "Sriwan Press", "--ppi", "20", code=1)["error"]
    out = tmp_path / "c.pdf"
    made = command("catalog", library, "--out", out, "--profile", "sriwan press", "--preflight")
    assert made["pages"] % 4 == 0
    assert all(finding["severity"] in {"stop", "warn"} for finding in made["preflight"])
    with pikepdf.open(out) as pdf:
        trim = [float(edge) for edge in pdf.pages[0].TrimBox]
        assert (trim[2] - trim[0]) * 25.4 / 72 == pytest.approx(200, abs=0.05)
        assert "FOGRA39L" in str(pdf.Root.OutputIntents[0].OutputConditionIdentifier)
    assert "x4" in command("catalog", library, "--out", out, "--profile", "nobody", code=1)["error"]
    assert "error" in command("printshops", library, "save", "X", "--multiple", "3", code=1)
    assert command("printshops", library, "remove", "Sriwan Press") == {"removed": "Sriwan Press"}


def test_what_comes_with_the_program_is_copied_and_the_copy_changed(library, command):
    kept = command("printshops", library, "save", "Telegram", "--copy-of", "whatsapp", "--target-mb", "20")
    assert (kept["target_mb"], kept["has_links"], kept["is_built_in"]) == ("20", True, False)
    assert command("printshops", library, "save", "Telegram", "--no-links")["has_links"] is False
    assert "comes with the program" in command("printshops", library, "save", "Office printer", code=1)["error"]
    listed = {each["name"]: each for each in command("printshops", library, "list")["printshops"]}
    assert listed["Telegram"]["target_mb"] == "20"
    assert listed["Office printer"]["most_ppi"] == 300


def test_a_size_is_met(library, command, tmp_path):
    made = command("catalog", library, "--out", tmp_path / "c.pdf", "--profile", "whatsapp", "--target-mb", "0.5")
    assert made["bytes"] <= 500_000


@pytest.mark.parametrize("language", ["xx", "en,th,id", "", "en,"])
def test_languages_are_one_or_two_of_the_eight(language, tmp_path):
    with pytest.raises(SystemExit) as stopped:
        main(["catalog", "x.jewelcraft", "--out", "c.pdf", "--language", language])
    assert stopped.value.code == 2


def test_who_else_got_an_edition_is_written_down_and_the_list_is_a_table(library, command, tmp_path):
    name = command("catalog", library, "--out", tmp_path / "c.pdf", "--recipients", "Chow")["edition"]["catalog"]
    chosen = ("--name", name, "--edition", "1")
    digest = command("editions", library, "list")["editions"][0]["sha256"]
    made = command("editions", library, "recipients", *chosen, "--add", "Müller AG;  chow ; Müller AG")
    assert made["recipients"] == "Chow; Müller AG"
    assert made["sha256"] == digest
    assert "got" in command("editions", library, "recipients", *chosen, "--add", " ; ", code=1)["error"]
    command("editions", library, "list", "--csv", tmp_path / "e.csv")
    rows = (tmp_path / "e.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 2
    assert "Müller AG" in rows[1]
    assert digest in rows[1]


def test_prices_are_compared_in_the_money_and_on_the_terms_of_the_edition(library, command, tmp_path):
    words = ("--search", "R-1", "--prices", "retail")
    name = command("catalog", library, "--out", tmp_path / "c.pdf", *words)["edition"]["catalog"]
    again = command("catalog", library, "--out", tmp_path / "d.pdf", *words)
    assert again["edition"]["number"] == 2
    assert again["sha256"] == again["edition"]["sha256"]
    found = command("editions", library, "compare", "--name", name, "--edition", "1", "--with", "2")
    assert found["changes"] == []
    assert found["price_basis"] == {"before": "", "after": ""}


def test_pages_are_looked_over_before_anything_is_printed(library, command, tmp_path):
    from PIL import Image

    Image.new("RGB", (120, 120), "tan").save(tmp_path / "lotus.jpg")
    command("photos", "add", library, tmp_path / "lotus.jpg", "--piece", "R-1")
    made = command("catalog", library, "--preflight", "--profile", "x4", "--language", "en,th")
    (soft,) = [each for each in made["preflight"] if each["file"] and each["code"]]
    assert (soft["severity"], soft["file"], soft["code"]) == ("stop", "lotus.jpg", "R-1")
    assert soft["page"] >= 1
    assert {"language": "th", "field": "title", "code": "R-1"} in made["missing_texts"]
    assert command("editions", library, "list")["editions"] == []
    table = tmp_path / "more.csv"
    table.write_text("code,title,type,metal,weight\nR-2,Moon ring,ring,950 platinum,4\n", encoding="utf-8")
    command("pieces", "import", library, table)
    told = command("catalog", library, "--preflight", "--profile", "x4")["preflight"]
    assert any("no price yet" in each["text"] and each["code"] == "R-2" for each in told)


def test_a_picture_is_cut_in_one_catalog_alone(library, command, tmp_path):
    from PIL import Image

    for name in ("front", "back"):
        Image.effect_noise((400, 300), 60).save(tmp_path / f"{name}.jpg")
        command("photos", "add", library, tmp_path / f"{name}.jpg", "--piece", "R-1")
    name = kept_catalog(library)
    crop = ("crop", library, "R-1", "--name", name)
    assert command(*crop, "--zoom", "150", "--at", "30,40")["crop"] == {"zoom": 150, "x": 30, "y": 40}
    assert command(*crop, "--picture", "2", "--zoom", "200")["crop"]["zoom"] == 200
    assert command(*crop, "--at", "60,40")["crop"] == {"zoom": 150, "x": 60, "y": 40}
    with Library.open(library, read_only=True) as opened:
        catalog = opened.catalogs.by_name(name)
        shown = [picture.zoom for picture in opened.catalogs.content(catalog).entries[0].pictures]
        assert shown == [150, 200]
    assert command(*crop, "--whole")["crop"] is None
    assert "2 pictures" in command(*crop, "--picture", "3", "--whole", code=1)["error"]
    assert "error" in command("crop", library, "R-9", "--name", name, "--whole", code=1)
    for wrong in (("--zoom", "90"), ("--at", "30"), (), ("--whole", "--zoom", "120")):
        with pytest.raises(SystemExit) as stopped:
            main([*map(str, crop), *wrong])
        assert stopped.value.code == 2


def kept_catalog(library):
    with Library.open(library) as opened:
        made = opened.catalogs.new("Hong Kong")
        opened.catalogs.add(replace(made, piece_ids=(opened.pieces.by_code("R-1").id,)))
    return "Hong Kong"
