"""The command that prints a catalog."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any
from uuid import NAMESPACE_OID
from uuid import uuid5

from jewelcraft.cli.arguments import a_currency
from jewelcraft.cli.arguments import a_day
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.arguments import megabytes
from jewelcraft.cli.document_words import add_document_choices
from jewelcraft.cli.document_words import document_data
from jewelcraft.cli.document_words import one_of
from jewelcraft.cli.document_words import with_document_choices
from jewelcraft.cli.edition_words import edition_data
from jewelcraft.cli.edition_words import preflight_data
from jewelcraft.cli.edition_words import preflight_text
from jewelcraft.cli.label_words import add_label_choices
from jewelcraft.cli.label_words import label_data
from jewelcraft.cli.label_words import with_copies
from jewelcraft.cli.label_words import with_label_choices
from jewelcraft.cli.price_words import add_price_choices
from jewelcraft.cli.price_words import price_data
from jewelcraft.cli.price_words import with_prices
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.price_code import check_code
from jewelcraft.domain.print_profile import check_profile
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.texts import Texts
from jewelcraft.library.editions import ExportWishes
from jewelcraft.library.library import Library
from jewelcraft.library.translations import missing_texts

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.print_profile import PrintProfile
    from jewelcraft.library.editions import EditionReport

_MOST_LANGUAGES = 2
_CHINESE = ("zh", "zh_tw", "zh_hk")
"""Other names of the Chinese that is printed here."""
_FIELD_WORDS = {
    "title": "title",
    "description": "story",
    "titles": "title of the catalog",
    "maker_texts": "text about the workshop",
    "terms_texts": "terms",
}
_EPILOG = (
    "Each export is recorded as an edition, see jewelcraft editions; --draft records none. A quotation to a buyer is"
    " printed by jewelcraft quotes export. Exit code 0: printed; 1: refused, with one sentence; 2: wrong usage."
)
_NOT_RECORDED = (
    "The workshop cannot be written now, so this is a draft without a number. Close it elsewhere to record an edition."
)


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    catalog = commands.add_parser("catalog", help="print a catalog to a PDF file", epilog=_EPILOG)
    catalog.add_argument("file", type=a_path, help="the workshop's library")
    catalog.add_argument("--out", type=a_path, metavar="OUT.pdf", help="the file to write; its folder must be there")
    chosen = catalog.add_mutually_exclusive_group()
    chosen.add_argument("--name", metavar="CATALOG", help="a catalog kept in the library (default: the last changed)")
    chosen.add_argument("--search", metavar="TEXT", help="the pieces that a search finds")
    add_document_choices(catalog)
    catalog.add_argument(
        "--language", type=_languages, metavar="LANG[,LANG]", help="one or two languages, as en,zh_Hant"
    )
    catalog.add_argument(
        "--currency", type=a_currency, metavar="CURRENCY", help="that of the buyer, as USD; at the workshop's rates"
    )
    add_price_choices(catalog)
    catalog.add_argument("--valid-until", type=a_day, metavar="YYYY-MM-DD", help="the last day of the prices")
    add_label_choices(catalog)
    catalog.add_argument("--metal-clause", action="store_true", help="say how prices follow the metal")
    catalog.add_argument("--side-by-side", action="store_true", help="long texts of two languages beside each other")
    catalog.add_argument("--native-digits", action="store_true", help="write numbers in the digits of the language")
    catalog.add_argument("--paper", type=_paper, metavar="|".join(PAPERS), help="where the profile wants no other")
    catalog.add_argument("--profile", metavar="NAME", help="the print shop or screen: see jewelcraft printshops")
    catalog.add_argument("--target-mb", type=megabytes, metavar="N", help="make the file no larger, in megabytes")
    catalog.add_argument("--recipients", default="", metavar="TEXT", help="who gets this edition; printed at its foot")
    catalog.add_argument("--edition-note", default="", metavar="TEXT", help="what to remember of this edition")
    catalog.add_argument(
        "--preflight",
        action="store_true",
        help="say what a print shop would stumble over; without --out nothing is printed",
    )
    catalog.add_argument("--missing", action="store_true", help="list the texts still to be translated; print nothing")
    catalog.add_argument("--draft", action="store_true", help="print without recording an edition")
    add_json(catalog)
    catalog.set_defaults(run=_catalog, refuse=catalog.error)


def _catalog(words: argparse.Namespace) -> Result:
    if words.missing:
        return _missing(words)
    if words.out is None:
        if words.preflight:
            return _only_looked_over(words)
        words.refuse("say where to write it: --out OUT.pdf")
    if words.calibrate:
        return _calibrated(words)
    with _opened(words) as library:
        catalog = _with_choices(_chosen(library, words), words)
        if words.copies:
            ids = {row.code.casefold(): row.id for row in library.pieces.rows(catalog.piece_ids)}
            catalog = with_copies(catalog, words, ids)
        profile = _profile(library, catalog, words)
        wishes = ExportWishes(profile, words.recipients, words.edition_note)
        report = library.editions.export(catalog, words.out, wishes, TerminalProgress())
        looked = _looked_over(library, catalog, profile) if words.preflight else None
        contents = library.catalogs.contents(catalog) if words.json else ()
        priced = price_data(catalog, catalog.currency or library.settings.home_currency)
        warnings = (*_price_warnings(library, catalog), *_odd_choices(catalog))
        notes = (*(() if words.draft or not library.read_only else (_NOT_RECORDED,)), *warnings)
    data, text = report_data(report) | document_data(catalog, contents) | priced, report_text(report)
    data["languages"] = [each for each in (catalog.language, catalog.second_language) if each]
    if catalog.kind in ON_STOCK:
        data |= label_data(catalog)
    data["price_warnings"] = list(warnings)
    if looked is not None:
        data |= looked
        text = "\n".join(filter(None, [text, preflight_text(looked)]))
    return Result(data, text, notes=notes)


def _profile(library: Library, catalog: Catalog, words: argparse.Namespace) -> PrintProfile:
    """Return for which print shop or screen a catalog is printed."""
    profile = library.profiles.by_name(words.profile) if words.profile else library.profiles.get(catalog.profile_id)
    if words.target_mb is None:
        return profile
    return check_profile(replace(profile, target_mb=words.target_mb))


def _only_looked_over(words: argparse.Namespace) -> Result:
    """Say what a print shop would stumble over, before anything is printed."""
    with Library.open(words.file, read_only=True) as library:
        catalog = _with_choices(_chosen(library, words), words)
        data = _looked_over(library, catalog, _profile(library, catalog, words))
    return Result(data, preflight_text(data) or "Nothing is left to look at.")


def _looked_over(library: Library, catalog: Catalog, profile: PrintProfile) -> dict[str, Any]:
    found = library.editions.preflight(catalog, profile)
    codes = {row.id: row.code for row in library.pieces.rows(catalog.piece_ids)}
    digests = {finding.digest.split("~")[0] for finding in found.findings if finding.digest}
    shown = [photo for digest in sorted(digests) for photo in library.photos.by_digest(digest)]
    return preflight_data(found, codes, {photo.digest: photo.name for photo in shown})


def _calibrated(words: argparse.Namespace) -> Result:
    """Print the outlines of the sheet alone, which are no edition."""
    with Library.open(words.file, read_only=True) as library:
        catalog = _with_choices(_chosen(library, words), words)
        if catalog.kind not in ON_STOCK:
            words.refuse("--calibrate is for labels, tags and tablecards: add --kind labels")
        report = library.catalogs.write(catalog, words.out, TerminalProgress())
    data = {"out": str(report.out), "pages": report.pages, "kind": str(catalog.kind)} | label_data(catalog)
    return Result(data, f"{report.out}: the outlines of the sheet. Print it at 100 % and hold it against a sheet.")


def _missing(words: argparse.Namespace) -> Result:
    """List what has no words yet in the languages of the document, before anything is printed."""
    with Library.open(words.file, read_only=True) as library:
        found = missing_texts(library, _with_choices(_chosen(library, words), words))
    rows = [{"language": each.language, "field": each.field, "code": each.code or None} for each in found]
    lines = [f"{each.language:8}  {each.code or '-':12}  {_FIELD_WORDS[each.field]}" for each in found]
    return Result({"missing": rows}, "\n".join(lines) or "Nothing is missing in these languages.")


def _price_warnings(library: Library, catalog: Catalog) -> tuple[str, ...]:
    """Say which printed prices lie below the cost, and which rest on a metal price that has grown old."""
    from jewelcraft.library.catalog_checks import losses
    from jewelcraft.library.catalog_checks import old_prices

    old = [f"The price of {each.metal} is {each.days} days old." for each in old_prices(library, catalog)]
    return (*map(say, losses(library, catalog)), *old)


def _odd_choices(catalog: Catalog) -> tuple[str, ...]:
    """Say what of the choices is printed otherwise than their words may promise."""
    if catalog.kind is CatalogKind.PRICE_LIST and not catalog.prints_prices:
        return ("This price list shows no prices. Choose --prices wholesale or retail to print them.",)
    return ()


def report_data(report: EditionReport) -> dict[str, Any]:
    """Return what was written, as data."""
    return {
        "out": str(report.out),
        "pages": report.pages,
        "pieces": report.pieces,
        "language": report.language,
        "bytes": report.size,
        "sha256": report.digest,
        "fonts": list(report.fonts),
        "edition": edition_data(report.edition) if report.edition else None,
        "warnings": [say(warning) for warning in report.warnings],
    }


def report_text(report: EditionReport) -> str:
    """Say what was written."""
    named = f" Edition {report.edition.number}." if report.edition else ""
    pages = "1 page" if report.pages == 1 else f"{report.pages} pages"
    pieces = "1 piece" if report.pieces == 1 else f"{report.pieces} pieces"
    text = f"{report.out}: {pages}, {pieces}.{named}"
    return "\n".join([text, *map(say, report.warnings)])


def _opened(words: argparse.Namespace) -> Library:
    """Open a library so that the edition can be recorded; where it cannot be written, a draft is printed."""
    if words.price_code is not None:
        # A draft is printed of a library that is only read, but the letters are kept.
        with Library.open(words.file) as library:
            library.change_settings(replace(library.settings, price_code=check_code(words.price_code)))
    if words.draft:
        return Library.open(words.file, read_only=True)
    try:
        return Library.open(words.file)
    except LibraryFileError:
        return Library.open(words.file, read_only=True)


def _paper(text: str) -> str:
    return one_of(text, "paper", PAPERS)


def _languages(text: str) -> tuple[str, ...]:
    languages = tuple(part.strip().replace("-", "_") for part in text.split(","))
    known = {language.casefold(): language for language in LANGUAGES} | dict.fromkeys(_CHINESE, "zh_Hant")
    if not 1 <= len(languages) <= _MOST_LANGUAGES or any(each.casefold() not in known for each in languages):
        raise argparse.ArgumentTypeError(f"write one or two of {', '.join(LANGUAGES)}, as en,zh_Hant")
    found = tuple(known[each.casefold()] for each in languages)
    if len(set(found)) < len(found):
        raise argparse.ArgumentTypeError(f"{text} names one language twice; write {found[0]} alone, or another second")
    return found


def _chosen(library: Library, words: argparse.Namespace) -> Catalog:
    if words.name:
        return library.catalogs.by_name(words.name)
    kept = library.catalogs.all()
    if kept and words.search is None:
        return kept[0]
    ids = library.pieces.ids(PieceQuery(text=words.search or "", sort=Sort.CODE))
    if not ids and words.search:
        raise CatalogError("No piece is found by {words}.", words=words.search)
    name = library.settings.name or words.file.stem
    fresh = library.catalogs.new(name)
    # The same pieces searched for again are the next edition of the same catalog.
    fresh = replace(fresh, id=str(uuid5(NAMESPACE_OID, f"{name}\0{words.search or ''}")))
    return replace(fresh, piece_ids=tuple(ids), titles=Texts.of({fresh.language: name}))


def _with_choices(catalog: Catalog, words: argparse.Namespace) -> Catalog:
    catalog = with_label_choices(with_prices(with_document_choices(catalog, words), words), words)
    return replace(
        catalog,
        language=words.language[0] if words.language else catalog.language,
        second_language=(*words.language, "")[1] if words.language else catalog.second_language,
        has_metal_clause=words.metal_clause or catalog.has_metal_clause,
        native_digits=words.native_digits or catalog.native_digits,
        side_by_side=words.side_by_side or catalog.side_by_side,
        currency=words.currency or catalog.currency,
        valid_until=words.valid_until or catalog.valid_until,
        paper=PAPERS[words.paper] if words.paper else catalog.paper,
    )
