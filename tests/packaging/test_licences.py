"""Everything that is handed out says under which licence, and none of it forbids a workshop's use."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "licences.py"
FREE = re.compile(
    r"(?i)\b(MIT|BSD|Apache|PSF|Python Software|LGPL|HPND|OFL|Unicode|MPL|ISC|ICU|0BSD|SIL|Public Domain)"
)


@pytest.fixture(scope="module")
def licences():
    spec = importlib.util.spec_from_file_location("licences", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_package_names_a_free_licence(licences):
    packages = licences.bundled()
    names = {package.name.lower().replace("_", "-") for package in packages}
    assert {"reportlab", "pyside6-essentials", "shiboken6", "sqlite-utils", "click", "icu4py"} <= names
    doubtful = {package.name: licences.licence_of(package) for package in packages}
    assert {name: said for name, said in doubtful.items() if not FREE.search(said)} == {}


def test_the_list_holds_the_texts(licences, tmp_path):
    packages = licences.bundled()
    licences.write_list(tmp_path / "build" / "LICENCES.txt", packages)
    text = (tmp_path / "build" / "LICENCES.txt").read_text(encoding="utf-8")
    assert "reportlab" in text
    assert "Permission is hereby granted" in text
