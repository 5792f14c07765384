"""The command that prints a catalog."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_currency
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    catalog = commands.add_parser("catalog", help="print a catalog to a PDF file")
    catalog.add_argument("file", type=a_path)
    catalog.add_argument("--out", type=a_path, required=True, metavar="OUT.pdf")
    chosen = catalog.add_mutually_exclusive_group()
    chosen.add_argument("--name", metavar="CATALOG", help="a catalog kept in the library (default: the last changed)")
    chosen.add_argument("--search", metavar="TEXT", help="the pieces that a search finds")
    catalog.add_argument("--layout", type=Layout, choices=list(Layout), metavar="1|2x2|3x3|list")
    catalog.add_argument("--language", choices=LANGUAGES)
    catalog.add_argument("--currency", type=a_currency)
    catalog.add_argument("--no-prices", action="store_true")
    add_json(catalog)
    catalog.set_defaults(run=_catalog)


def _catalog(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        catalog = _with_choices(_chosen(library, words), words)
        report = library.catalogs.write(catalog, words.out, TerminalProgress())
    warnings = [say(warning) for warning in report.warnings]
    data = {
        "out": str(report.out),
        "pages": report.pages,
        "pieces": report.pieces,
        "language": report.language,
        "warnings": warnings,
    }
    text = f"{report.out}: {report.pages} pages, {report.pieces} pieces."
    return Result(data, "\n".join([text, *warnings]))


def _chosen(library: Library, words: argparse.Namespace) -> Catalog:
    if words.name:
        return library.catalogs.by_name(words.name)
    kept = library.catalogs.all()
    if kept and words.search is None:
        return kept[0]
    ids = library.pieces.ids(PieceQuery(text=words.search or "", sort=Sort.CODE))
    name = library.settings.name or words.file.stem
    fresh = library.catalogs.new(name)
    return replace(fresh, piece_ids=tuple(ids), titles=Texts.of({fresh.language: name}))


def _with_choices(catalog: Catalog, words: argparse.Namespace) -> Catalog:
    return replace(
        catalog,
        layout=words.layout or catalog.layout,
        language=words.language or catalog.language,
        currency=words.currency or catalog.currency,
        price_shown=PriceShown.NONE if words.no_prices else catalog.price_shown,
    )
