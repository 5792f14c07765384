"""The proof of authorship: its digests are those of the files, in every language, on as many pages as it needs."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from jewelcraft.cli.app import run
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library
from jewelcraft.library.lineage import chain_of
from jewelcraft.library.proof import write_proof
from jewelcraft.library.wording import wording

KINDS = (PhotoKind.PHOTO, PhotoKind.SKETCH, PhotoKind.WAX, PhotoKind.CLEAN)


def png(number):
    out = BytesIO()
    Image.new("RGB", (80 + number, 60), (number * 20, 90, 140)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "shop.jewelcraft"


@pytest.fixture
def library(path):
    settings = WorkshopSettings(name="Baan Ngoen", place="Chiang Mai", maker="Ploy")
    with Library.create(path, settings) as library:
        yield library


@pytest.fixture
def piece(library):
    made = replace(library.pieces.new("ring"), code="R-1", titles=Texts.of({"en": "Naga ring", "th": "แหวนนาค"}))
    library.pieces.add(made)
    for number, kind in enumerate(KINDS):
        library.photos.add_bytes(png(number), f"{kind.value}.png", piece_id=made.id, kind=kind)
    return made


def text_of(path):
    with pypdfium2.PdfDocument(str(path)) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_the_chain_runs_from_sketch_to_photo(library, piece):
    assert [photo.kind.value for photo in chain_of(library, piece.id)] == ["sketch", "clean", "wax", "photo"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_stands_with_the_digest_of_its_file(library, piece, tmp_path, language):
    library.workbench.note(library.photos.of_piece(piece.id)[0].id, "Longer by 2 mm")
    report = write_proof(library, piece.id, tmp_path / "proof.pdf", language)
    assert (report.language, report.warnings) == (language, ())
    plain = "".join("".join(text_of(report.out)).split())
    for number in range(len(KINDS)):
        assert hashlib.sha256(png(number)).hexdigest() in plain
    for said in ("R-1", "Ploy", "Baan Ngoen", "wax.png", "Longer by 2 mm"):
        assert "".join(said.split()) in plain
    if language in ("en", "id", "fil", "zh_Hant"):
        label = wording(language).label
        for said in (label("proof"), label("stage_clean"), label("taken"), label("not_recorded")):
            assert "".join(said.split()) in plain


def test_many_pictures_go_on_on_numbered_pages(library, piece, tmp_path):
    for number in range(4, 14):
        library.photos.add_bytes(png(number), f"view-{number}.png", piece_id=piece.id)
    report = write_proof(library, piece.id, tmp_path / "proof.pdf", "en")
    texts = text_of(report.out)
    assert report.pages == len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert str(number) in text.split()
    whole = "".join("".join(texts).split())
    assert all(hashlib.sha256(png(number)).hexdigest() in whole for number in range(14))


def test_a_piece_without_pictures_is_told_so_and_nothing_is_written(library, tmp_path):
    made = library.pieces.new("ring")
    library.pieces.add(made)
    with pytest.raises(CatalogError, match="no pictures yet"):
        write_proof(library, made.id, tmp_path / "proof.pdf")
    assert not (tmp_path / "proof.pdf").exists()


def test_proof_notes_and_marks_on_the_command_line(library, piece, path, tmp_path, capsys):
    photo = library.photos.of_piece(piece.id)[0]
    library.close()

    def told(*words, code=0):
        assert run([*map(str, words), "--json"]) == code
        return json.loads(capsys.readouterr().out)

    made = told("proof", path, "r-1", "--out", tmp_path / "p.pdf", "--language", "km")
    assert (made["pages"], made["language"], len(made["pictures"])) == (1, "km", 4)
    assert told("photos", "note", path, photo.id, "Softer curve")["notes"][0]["text"] == "Softer curve"
    assert len(told("photos", "note", path, photo.id)["notes"]) == 1
    drawn = tmp_path / "marks.json"
    drawn.write_text(json.dumps([{"kind": "dimension", "start": [0, 0], "end": [5000, 0], "mm": "4.2"}]))
    marks = told("photos", "marks", path, photo.id, "--set", drawn)
    assert marks["marks"][0]["length_mm"] == "4.2"
    again = tmp_path / "again.json"
    again.write_text(json.dumps(marks))
    assert told("photos", "marks", path, photo.id, "--set", again) == marks
    drawn.write_text('[{"kind": "circle"}]')
    assert "does not hold marks" in told("photos", "marks", path, photo.id, "--set", drawn, code=1)["error"]
    assert told("photos", "marks", path, photo.id) == marks
