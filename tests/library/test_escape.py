"""The readable copy comes back as the same library: every table compared, nothing half, nothing from outside."""

from __future__ import annotations

import json
import shutil

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import Cancelled
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.escape import import_folder
from jewelcraft.library.export import export_everything
from jewelcraft.library.library import Library
from jewelcraft.library.sample import create_sample
from jewelcraft.storage.kept_tables import BILL_SUMS
from jewelcraft.storage.kept_tables import REMADE
from tests.storage.test_check_and_backup import Stopping
from tests.storage.test_copies import every_row


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.jewelcraft"
    with create_sample(path, NoProgress()) as library:
        library.store.photos.put_original(*_unused())
        ids = library.store.pieces.every_id()
        library.pieces.trash(ids[:2])
        library.photos.trash([library.photos.every()[0].id])
        library.recost_if_stale()
    return path


def _unused():
    import hashlib

    data = b"\x89PNG no photo shows this"
    return hashlib.sha256(data).hexdigest(), data


@pytest.fixture(scope="module")
def exported(sample, tmp_path_factory):
    folder = tmp_path_factory.mktemp("out") / "readable"
    with Library.open(sample, read_only=True) as library:
        export_everything(library, folder, NoProgress())
    return folder


@pytest.fixture
def folder(exported, tmp_path):
    return shutil.copytree(exported, tmp_path / "readable")


def test_the_same_library_comes_back_table_by_table(sample, folder, tmp_path):
    target = tmp_path / "back.jewelcraft"
    report = import_folder(folder, target)
    assert (report.changed_pictures, report.left_out, report.problems) == (0, (), ())
    before, after = every_row(sample), every_row(target)
    assert before.keys() == after.keys()
    # When a step of the building ran, where a row lies, and how words are indexed are the affair of the file.
    own = {"_sqlite_migrations", *BILL_SUMS, *REMADE} | {name for name in before if "fts" in name or "grams" in name}
    assert {name for name in before if before[name] != after[name]} - own == set()
    with Library.open(target) as library:
        assert library.check() == []
        library.history.undo()


def test_it_opens_without_the_program(folder):
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert 'href="everything/setting.csv"' in page
    assert (folder / "everything" / "stone_part.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert "without JewelCraft" in (folder / "READ ME.txt").read_text()
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    assert len({name.casefold() for name in names}) == len(names)
    assert not [name for name in names if set(name) & set('<>:"\\|?*')]


def test_a_picture_changed_in_the_folder_is_told_and_the_rest_comes_back(folder, tmp_path):
    victim = next(path for path in sorted((folder / "photos").iterdir()) if path.is_file())
    victim.write_bytes(victim.read_bytes() + b"edited")
    report = import_folder(folder, tmp_path / "back.jewelcraft")
    assert report.changed_pictures == 1
    assert "is damaged" in str(report.problems[0])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("contents.json", "{"),
        ("contents.json", '{"made by": "x", "format": 1, "version": 1, "tables": {"../../x": {}}, "pictures": {}}'),
        ("piece.json", '{"columns": ["id"], "rows": [["1"]]}'),
        ("piece.json", '{"columns": ["id", "code"], "rows": [["1"]]}'),
        ("photo.json", "[]"),
        ("setting.json", '{"columns": ["key", "value"], "rows": [["name", {"base64": "!"}]]}'),
        ("setting.json", '{"columns": ["key", "value"], "rows": [["name", true]]}'),
        ("piece.json", '{"columns": [], "rows": []}'),
    ],
)
def test_a_damaged_folder_is_refused_and_leaves_nothing(folder, tmp_path, name, text):
    (folder / "everything" / name).write_text(text)
    with pytest.raises(LibraryFileError, match=r"damaged|not complete"):
        import_folder(folder, tmp_path / "back.jewelcraft")
    assert not list(tmp_path.glob("*back*"))


def test_other_folders_and_newer_ones_are_refused(folder, tmp_path):
    with pytest.raises(LibraryFileError, match="no readable copy"):
        import_folder(tmp_path, tmp_path / "back.jewelcraft")
    listed = folder / "everything" / "contents.json"
    values = json.loads(listed.read_text(encoding="utf-8"))
    for key in ("format", "version"):
        listed.write_text(json.dumps({**values, key: 99}))
        with pytest.raises(LibraryFileError, match="newer"):
            import_folder(folder, tmp_path / "back.jewelcraft")


def test_nothing_outside_the_folder_is_read(folder, tmp_path):
    secret = tmp_path / "secret.jpg"
    listed = folder / "everything" / "contents.json"
    values = json.loads(listed.read_text(encoding="utf-8"))
    digest, name = next(iter(values["pictures"].items()))
    shutil.move(folder / name, secret)
    values["pictures"][digest] = "../secret.jpg"
    listed.write_text(json.dumps(values))
    assert import_folder(folder, tmp_path / "back.jewelcraft").changed_pictures == 1


def test_what_this_version_does_not_know_is_said(folder, tmp_path):
    listed = folder / "everything" / "contents.json"
    values = json.loads(listed.read_text(encoding="utf-8"))
    values["tables"]["moon_phase"] = {}
    listed.write_text(json.dumps(values))
    (folder / "everything" / "moon_phase.json").write_text('{"columns": ["a"], "rows": [[1]]}')
    assert import_folder(folder, tmp_path / "back.jewelcraft").left_out == ("moon_phase",)


@pytest.mark.parametrize("step", [1, 3])
def test_stopping_leaves_nothing(sample, folder, tmp_path, step):
    with pytest.raises(Cancelled):
        import_folder(folder, tmp_path / "back.jewelcraft", Stopping(step))
    with Library.open(sample, read_only=True) as library, pytest.raises(Cancelled):
        export_everything(library, tmp_path / "again", Stopping(step))
    assert not list(tmp_path.glob("*back*"))
    assert not list(tmp_path.glob("*again*"))
