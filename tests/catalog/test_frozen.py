"""What was frozen thaws into the same pages."""

import zlib
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from decimal import Decimal

import pytest

from jewelcraft.catalog.frozen import freeze
from jewelcraft.catalog.frozen import thaw
from jewelcraft.catalog.output import Output
from jewelcraft.catalog.output import PictureStep
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.sentences import sentence
from tests.catalog.builders import TEXTS
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg


def sample(pictures, look_key="studio"):
    entries = tuple(
        replace(entry(number, language, text), pictures=(pictures.add(jpeg(80, 60, number)),))
        for number, (language, text) in enumerate(TEXTS.items(), 1)
    )
    moment = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
    return content(entries, look_key, created_at=moment, warnings=(sentence("not kept"),))


@pytest.mark.parametrize("look_key", ["studio", "gembox", "gallery"])
def test_a_thawed_catalog_is_the_same_to_the_byte(tmp_path, look_key):
    pictures = Pictures()
    made = sample(pictures, look_key)
    output = Output(replace(BUILT_IN[2], spine_mm=Decimal("2.5")), pictures=PictureStep(1100, 80, 150))
    frozen = freeze(made, output)
    assert frozen == freeze(made, output)
    read, how = thaw(frozen)
    assert how == output
    assert replace(read, labels=dict(made.labels)) == replace(made, warnings=())
    first = write_catalog(made, tmp_path / "a.pdf", pictures, output=output).target.read_bytes()
    assert write_catalog(read, tmp_path / "b.pdf", pictures, output=how).target.read_bytes() == first


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda _data: b"",
        lambda _data: zlib.compress(b'{"format": 1}'),
        lambda _data: zlib.compress(b'{"format": 1, "content": {"=": "Popen", "args": "x"}, "output": 1}'),
        lambda _data: zlib.compress(b'{"format": 1, "content": {"=": "Decimal", "value": "x"}, "output": 1}'),
    ],
)
def test_damaged_content_is_refused_and_builds_nothing_strange(damage):
    frozen = freeze(sample(Pictures()), Output())
    with pytest.raises(CatalogError, match="damaged"):
        thaw(damage(frozen))


def test_content_of_a_newer_program_is_refused_politely():
    with pytest.raises(CatalogError, match="newer JewelCraft"):
        thaw(zlib.compress(b'{"format": 2}'))


def test_fields_that_came_later_take_their_defaults():
    frozen = zlib.decompress(freeze(sample(Pictures()), Output())).replace(b'"validity"', b'"unknown_field"')
    assert thaw(zlib.compress(frozen))[0].validity == ""
