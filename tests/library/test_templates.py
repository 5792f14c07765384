"""Line templates are saved, used, renamed, removed, and taken back."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library

STUD = (MetalPart("1", "ag925", Decimal("1.2"), Decimal(6)), Finding("2", "Butterfly back", Decimal(2)))


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "a.jewelcraft", WorkshopSettings()) as opened:
        yield opened


def names(library):
    return [template.name for template in library.templates.all()]


def test_lines_are_kept_and_come_back_with_new_identities(library):
    changes = library.templates.save("  Silver   stud ", STUD)
    (template,) = library.templates.all()
    assert changes.templates == {template.id}
    assert template.name == "Silver stud"
    once, twice = library.templates.parts(template.id), library.templates.parts(template.id)
    assert [(part.alloy, part.net_weight_g) for part in once[:1]] == [("ag925", Decimal("1.2"))]
    assert {part.id for part in once}.isdisjoint({part.id for part in twice} | {"1", "2"})


def test_the_same_name_takes_its_place_and_undo_brings_the_old_lines_back(library):
    library.templates.save("Silver stud", STUD)
    library.templates.save("SILVER STUD", STUD[:1])
    (template,) = library.templates.all()
    assert len(library.templates.parts(template.id)) == 1
    undone = library.history.undo()
    assert undone.changes.templates == {template.id}
    assert len(library.templates.parts(template.id)) == 2
    library.history.undo()
    assert names(library) == []
    library.history.redo()
    assert names(library) == ["Silver stud"]


def test_rename_and_remove(library):
    library.templates.save("b", STUD)
    library.templates.save("A", STUD)
    assert names(library) == ["A", "b"]
    first, second = library.templates.all()
    library.templates.rename(second.id, "c")
    with pytest.raises(InvalidValueError, match="already"):
        library.templates.rename(second.id, "a")
    library.templates.rename(first.id, "a")
    library.templates.remove(first.id)
    assert names(library) == ["c"]
    with pytest.raises(NotFoundError):
        library.templates.parts(first.id)
    library.history.undo()
    assert names(library) == ["a", "c"]


@pytest.mark.parametrize(("name", "parts"), [(" ", STUD), ("x" * 81, STUD), ("x", ())])
def test_nothing_without_a_name_or_lines(library, name, parts):
    with pytest.raises(InvalidValueError):
        library.templates.save(name, parts)
