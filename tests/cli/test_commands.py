"""The command line does what it says, in JSON that scripts can rely on."""

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from jewelcraft.__main__ import main


@pytest.fixture
def command(capsys):
    def run(*words, code=0):
        assert main([str(word) for word in words] + ["--json"]) == code
        return json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def library(tmp_path, command):
    path = tmp_path / "shop.jewelcraft"
    command("new", path, "--currency", "THB")
    return path


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "pieces.csv"
    path.write_text("code,title,type,metal,weight\nR-1,Naga ring,ring,18K yellow gold,3.62\n", encoding="utf-8")
    return path


def test_a_new_library_is_not_written_over_another(library, command):
    assert "error" in command("new", library, code=1)


def test_gold_set_in_dollars_prices_a_baht_workshop(library, table, command):
    assert command("pieces", "import", library, table)["rows"][0]["result"] == "accepted"
    sheet = command("cost", library, "R-1")["pieces"][0]
    assert sheet["total"] is None
    assert sheet["missing"]
    command("rates", "set", library, "gold", "4000", "--currency", "USD", "--unit", "ozt")
    assert command("cost", library, "R-1")["pieces"][0]["total"] is None
    command("rates", "set", library, "USD", "32.5", "--currency", "THB")
    sheet = command("cost", library, "R-1")["pieces"][0]
    assert sheet["missing"] == []
    metal = next(line for line in sheet["lines"] if line["bucket"] == "metal")
    assert metal["explanation"]
    assert sum(Decimal(line["amount"]) for line in sheet["lines"]) == Decimal(sheet["total"])
    listed = command("pieces", "list", library)["pieces"][0]
    assert listed["cost"] == {"amount": sheet["total"], "currency": "THB"}


def test_a_dry_run_changes_nothing(library, table, command):
    rows = command("pieces", "import", library, table, "--dry-run")["rows"]
    assert rows == [{"row": rows[0]["row"], "result": "accepted", "code": "R-1", "problems": [], "pictures": 0}]
    assert command("pieces", "list", library)["pieces"] == []


def test_an_unknown_code_is_refused_in_one_sentence(library, command):
    assert command("pieces", "show", library, "R-9", code=1) == {"error": "No piece has the code R-9."}


def test_a_missing_library_is_refused(tmp_path, command):
    assert "error" in command("pieces", "list", tmp_path / "none.jewelcraft", code=1)


@pytest.mark.parametrize(
    "words",
    [
        ["rates", "set", "x.jewelcraft", "gold", "abc"],
        ["rates", "set", "x.jewelcraft", "gold", "0"],
        ["rates", "set", "x.jewelcraft", "gold", "12", "--unit", "stone"],
        ["pieces"],
        ["catalog", "x.jewelcraft"],
    ],
)
def test_wrong_usage_exits_with_two(words, capsys):
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2


def test_pictures_come_in_and_go_out_byte_for_byte(library, tmp_path, command):
    from PIL import Image

    folder = tmp_path / "phone"
    folder.mkdir()
    Image.new("RGB", (64, 48), "gold").save(folder / "ring.jpg")
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    report = {entry["path"].rpartition("/")[2]: entry for entry in command("photos", "add", library, folder)["photos"]}
    assert (report["ring.jpg"]["result"], report["ring.jpg"]["width"]) == ("accepted", 64)
    assert report["broken.jpg"]["result"] == "refused"
    assert report["broken.jpg"]["reason"]
    again = command("photos", "add", library, folder / "ring.jpg")["photos"]
    assert [entry["result"] for entry in again] == ["duplicate"]
    out = command("photos", "export", library, tmp_path / "out")
    assert [Path(path).read_bytes() for path in out["files"]] == [(folder / "ring.jpg").read_bytes()]


def test_check_and_backup_agree_on_a_good_library(library, tmp_path, command):
    assert command("check", library) == {"ok": True, "problems": []}
    command("backup", library, tmp_path / "copy.jewelcraft")
    assert command("check", tmp_path / "copy.jewelcraft")["ok"]


def test_the_command_line_never_imports_qt(library):
    code = (
        "import sys; from jewelcraft.__main__ import main; "
        f"main(['pieces', 'list', {str(library)!r}, '--json']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


def test_without_a_display_the_window_is_declined_in_a_sentence(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main(["--sample"]) == 0
    assert "no display" in capsys.readouterr().out


def test_history_goes_back_and_comes_forward_again(library, table, command):
    command("pieces", "import", library, table)
    command("rates", "set", library, "USD", "32.5", "--currency", "THB")
    steps = command("history", "list", library)["steps"]
    assert [step["what"] for step in steps][-1] == "1 piece imported"
    assert command("history", "back", library, "0")["done"] == "Gone back to the beginning of the history"
    assert command("pieces", "list", library)["pieces"] == []
    assert command("undo", library)["done"] == "Gone back to the beginning of the history"
    assert [piece["code"] for piece in command("pieces", "list", library)["pieces"]] == ["R-1"]
    assert command("redo", library)["done"]
    assert command("redo", library)["done"] is None
    assert command("history", "back", library, "999")["done"] is None


def test_pieces_travel_between_two_laptops(library, table, command, tmp_path):
    command("pieces", "import", library, table)
    bundle, other = tmp_path / "ring.jewelbundle", tmp_path / "other.jewelcraft"
    assert command("share", "give", library, bundle, "R-1")["pieces"] == 1
    command("new", other)
    looked = command("share", "look", other, bundle)["pieces"]
    assert [(piece["code"], piece["standing"], piece["proposal"]) for piece in looked] == [("R-1", "new", "take")]
    assert command("share", "take", other, bundle)["added"] == ["R-1"]
    assert command("share", "take", other, bundle, "--choose", "R-1=both")["added"] == ["R-0002"]
    assert "error" in command("share", "take", other, bundle, "--choose", "X-9=take", code=1)
    assert "error" in command("share", "give", library, bundle, "X-9", code=1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("prong 2.5", "35", "--kind", "setting", "--premium", "5"), "Only a metal has a premium over spot"),
        (("Ko Aung", "240", "--kind", "worker", "--premium-percent", "2"), "Only a metal has a premium over spot"),
        (("EUR", "38", "--premium", "1"), "Only a metal has a premium over spot"),
        (("ruby", "500", "--kind", "stone", "--fineness", "750"), "Only a metal has a fineness"),
    ],
)
def test_what_only_metals_have_is_refused_for_others(library, command, words, said):
    assert said in command("rates", "set", library, *words, "--currency", "THB", code=1)["error"]
    names = {rate["name"] for rate in command("rates", "list", library)["rates"]}
    assert words[0] not in names or words[0] == "EUR"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("2.412,50", "2412.5"), ("2,412.50", "2412.5"), ("๒๔๑๒.๕", "2412.5"), ("1.250", "1.25"), ("12,5", "12.5")],
)
def test_a_price_is_read_as_it_is_written_in_any_country(library, command, typed, kept):
    command("rates", "set", library, "gold", typed, "--unit", "g", "--currency", "THB")
    rates = {rate["name"]: rate for rate in command("rates", "list", library)["rates"]}
    assert Decimal(rates["gold"]["amount"]) == Decimal(kept)


def test_a_price_with_two_readings_is_wrong_usage(library, capsys):
    with pytest.raises(SystemExit) as left:
        main(["rates", "set", str(library), "gold", "2,412", "--unit", "g"])
    assert left.value.code == 2
    assert "can be read in two ways" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["rates", "set", "F", "ruby", "9", "--kind", "stones"],
            "stones is not known here; write one of these: stone,",
        ),
        (["photos", "add", "F", "a.jpg", "--kind", "wachs"], "wachs is not known here; write one of these: sketch,"),
    ],
)
def test_a_kind_that_is_not_known_is_refused_in_one_sentence(words, said, capsys):
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    told = capsys.readouterr().err
    assert said in told
    assert "RateKind" not in told
    assert "<" not in told


@pytest.mark.parametrize(("typed", "kept"), [("1,8 juta", "1800000"), ("350rb", "350000"), ("2 ล้าน", "2000000")])
def test_a_price_is_set_as_it_is_said(library, command, typed, kept):
    command("rates", "set", library, "gold", typed, "--unit", "g", "--currency", "IDR")
    rates = {rate["name"]: rate for rate in command("rates", "list", library)["rates"]}
    assert Decimal(rates["gold"]["amount"]) == Decimal(kept)


@pytest.mark.parametrize("typed", ["1.250 juta", "5M", "350 kg"])
def test_a_price_that_is_said_unclearly_is_wrong_usage(library, typed):
    with pytest.raises(SystemExit) as left:
        main(["rates", "set", str(library), "gold", typed, "--unit", "g"])
    assert left.value.code == 2


def test_every_kind_of_price_is_set_and_used(library, table, command):
    assert command("pieces", "import", library, table)["rows"][0]["result"] == "accepted"
    for words in (
        ("gold", "2000", "--unit", "g", "--premium", "50", "--premium-percent", "2", "--fineness", "96.5 %"),
        ("prong 2.5", "35", "--kind", "setting"),
        ("bezel", "15", "--kind", "setting", "--unit", "min"),
        ("Ko Aung", "240", "--kind", "worker"),
        ("Rejects", "4", "--kind", "overhead", "--unit", "reject"),
    ):
        command("rates", "set", library, *words, "--currency", "THB")
    rates = {rate["name"]: rate for rate in command("rates", "list", library)["rates"]}
    assert (rates["gold"]["premium"], rates["gold"]["premium_percent"]) == ("50", "2")
    assert Decimal(rates["gold"]["fineness"]) == Decimal("0.965")
    assert [rates[name]["unit"] for name in ("prong 2.5", "bezel", "Ko Aung", "Rejects")] == [
        *("stone", "min", "hour", "reject")
    ]
    sheet = command("cost", library, "R-1", "--explain")["pieces"][0]
    # A table that says nothing of losses brings the workshop's usual one, as a typed line does.
    assert sheet["lines"][0]["steps"][0].startswith("Casting and filing lose 6 %")
    assert sheet["lines"][0]["steps"][1].startswith("The dealer takes ฿50.00 over spot of ฿2,000.00, and 2 % on both")
    assert sheet["lines"][-1]["bucket"] == "overhead"
    assert sheet["lines"][-1]["steps"][0].startswith("4 of 100 pieces fail")
    assert sheet["fineness"][0]["mark"] == "750"
    assert sheet["subtotals"]["metal"]["amount"] == sheet["lines"][0]["amount"]
    assert sheet["total_steps"]
    assert sheet["disclosure"] == []


@pytest.mark.parametrize(
    "words",
    [
        ["prong", "35", "--kind", "setting", "--unit", "ozt"],
        ["gold", "35", "--unit", "hour"],
        ["gold", "35", "--fineness", "25K"],
    ],
)
def test_a_price_for_the_wrong_unit_is_wrong_usage(words, capsys):
    with pytest.raises(SystemExit) as refused:
        main(["rates", "set", "x.jewelcraft", *words])
    assert refused.value.code == 2
    assert capsys.readouterr().err
