"""The words of the command line that choose a kind of document, its look, its layout and its sheet of labels."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.label_words import fields_chosen
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import SectionBy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.library.catalogs import PageContents

_EXTRAS = ("opening", "index", "back-cover")
_OTHER_NAMES = {"orderform": "pricelist", "specsheet": "jobcard", "square": "Square 210", "landscape": "A4 landscape"}
_JOINTS = str.maketrans("", "", "-_ ")


def add_document_choices(parser: argparse.ArgumentParser) -> None:
    """Add the choices to a command."""
    parser.add_argument(
        "--kind", type=_kind, metavar="|".join(CatalogKind), help="which document is made of the pieces"
    )
    parser.add_argument("--layout", type=_layout, metavar="|".join(Layout), help="how pieces stand on a page")
    parser.add_argument(
        "--fields",
        type=fields_chosen,
        metavar="FACT[,FACT...]",
        help=f"what is printed of a piece: {', '.join(CatalogField)}",
    )
    parser.add_argument("--look", type=_look, metavar="|".join(_looks()), help="the design")
    parser.add_argument(
        "--look-change",
        type=_change,
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="as accent=#7A3B2E, heading_font=inter, spacing=airy or size=large; may be given again",
    )
    parser.add_argument(
        "--sections", type=a_kind_of(SectionBy), metavar="type|collection", help="parts of the document"
    )
    parser.add_argument("--with", dest="extras", action="append", default=[], choices=_EXTRAS, help="a page more")


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
        fields=words.fields or catalog.fields,
    )


def document_data(catalog: Catalog, contents: Iterable[PageContents]) -> dict[str, Any]:
    """Return what was printed in which manner, and what stands on which page, as data."""
    return {
        "kind": str(catalog.kind),
        "look": catalog.look,
        "layout": str(catalog.layout),
        "contents": [{"page": page.number, "kind": page.kind, "pieces": list(page.codes)} for page in contents],
    }


def _kind(text: str) -> CatalogKind:
    return CatalogKind(one_of(text, "kind", CatalogKind))


def _layout(text: str) -> Layout:
    return Layout(one_of(text, "layout", Layout))


def one_of(text: str, what: str, known: Iterable[str]) -> str:
    """Return the known name that was typed in any case, with or without hyphens and spaces."""
    names = {_plain(name): str(name) for name in known}
    typed = _plain(text)
    found = names.get(typed) or names.get(_plain(_OTHER_NAMES.get(typed, "")))
    if found is None:
        raise argparse.ArgumentTypeError(f"there is no {what} {text}; there are {', '.join(names.values())}")
    return found


def _plain(name: str) -> str:
    return name.casefold().translate(_JOINTS)


def _looks() -> list[str]:
    from jewelcraft.library.resources import resource

    return sorted(path.stem for path in resource("looks").glob("*.toml"))


def _look(text: str) -> str:
    return one_of(text, "look", _looks())


def _change(text: str) -> tuple[str, str]:
    from jewelcraft.library.look_changes import changes_a_look

    key, equals, value = (part.strip() for part in text.partition("="))
    if not equals or not key or not value:
        raise argparse.ArgumentTypeError("write a change of the look as accent=#7A3B2E")
    if not changes_a_look(key, value):
        raise argparse.ArgumentTypeError(f"{text} changes nothing of a look; write accent=#7A3B2E or size=large")
    return key, value
