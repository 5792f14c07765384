"""The words of the command line that choose a kind of document, its look, its layout and its sheet of labels."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import SectionBy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.library.catalogs import PageContents

_EXTRAS = ("opening", "index", "back-cover")


def add_document_choices(parser: argparse.ArgumentParser) -> None:
    """Add the choices to a command."""
    parser.add_argument("--kind", type=CatalogKind, choices=list(CatalogKind), metavar="|".join(CatalogKind))
    parser.add_argument("--layout", type=Layout, choices=list(Layout), metavar="|".join(Layout))
    parser.add_argument("--look", type=_look, metavar="|".join(_looks()), help="the design")
    parser.add_argument(
        "--look-change",
        type=_change,
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="as accent=#7A3B2E, heading_font=inter, spacing=airy or size=large; may be given again",
    )
    parser.add_argument("--sections", type=SectionBy, choices=list(SectionBy), metavar="type|collection")
    parser.add_argument("--with", dest="extras", action="append", default=[], choices=_EXTRAS, help="a page more")
    parser.add_argument("--stock", metavar="SHEET", help="the sheet of labels, tags or cards, as a4-48 or dumbbell-60")
    parser.add_argument("--first-label", type=_place, metavar="N", help="the first free place on a used sheet")


def with_document_choices(catalog: Catalog, words: argparse.Namespace) -> Catalog:
    """Return the catalog as it was chosen on the command line."""
    changes = dict(catalog.look_changes) | dict(words.look_change)
    return replace(
        catalog,
        kind=words.kind or catalog.kind,
        layout=words.layout or catalog.layout,
        look=words.look or catalog.look,
        look_changes=tuple(changes.items()),
        sections=catalog.sections if words.sections is None else words.sections,
        has_opening=catalog.has_opening or "opening" in words.extras,
        has_index=catalog.has_index or "index" in words.extras,
        has_back_cover=catalog.has_back_cover or "back-cover" in words.extras,
        stock=catalog.stock if words.stock is None else words.stock,
        first_label=words.first_label or catalog.first_label,
    )


def document_data(catalog: Catalog, contents: Iterable[PageContents]) -> dict[str, Any]:
    """Return what was printed in which manner, and what stands on which page, as data."""
    return {
        "kind": str(catalog.kind),
        "look": catalog.look,
        "layout": str(catalog.layout),
        "contents": [{"page": page.number, "kind": page.kind, "pieces": list(page.codes)} for page in contents],
    }


def _looks() -> list[str]:
    from jewelcraft.library.resources import resource

    return sorted(path.stem for path in resource("looks").glob("*.toml"))


def _look(text: str) -> str:
    if text not in _looks():
        raise argparse.ArgumentTypeError(f"there is no look {text}; there are {', '.join(_looks())}")
    return text


def _change(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key.strip() or not value.strip():
        raise argparse.ArgumentTypeError("write a change of the look as accent=#7A3B2E")
    return key.strip(), value.strip()


def _place(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError("places on a sheet are counted from 1")
    return int(text)
