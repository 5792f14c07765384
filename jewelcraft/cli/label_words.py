"""The words of the command line that say how labels are set, what their codes say, and for whom job cards are."""

from __future__ import annotations

from argparse import ArgumentTypeError
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.label_choices import CutMarks
from jewelcraft.domain.label_choices import Scanned
from jewelcraft.domain.label_choices import check_labels

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from jewelcraft.domain.catalog import Catalog

_MARKS = ("none", "corners", "outlines")
_MOST_COPIES = 5000


def add_label_choices(parser: argparse.ArgumentParser) -> None:
    """Add the choices to a command."""
    labels = parser.add_argument_group("labels, tags and table cards")
    labels.add_argument(
        "--stock",
        metavar="SHEET",
        help="the sheet or roll, as a4-48, dumbbell-60 or roll-60x12 (an unknown one lists them all), or its own"
        ' measures in mm: "size=38x21.2 grid=5x13 pitch=40.6x21.2 at=4.7x10.7 paper=A4"; without grid it is a roll',
    )
    labels.add_argument("--first-label", type=_place, metavar="N", help="the first free place on a used sheet")
    labels.add_argument(
        "--copies",
        type=_copies,
        action="append",
        default=[],
        metavar="N|CODE=N",
        help="how many of each piece, or of one; may be given again",
    )
    labels.add_argument(
        "--shift", type=_shift, metavar="X,Y", help="mm to the right and down that printing is moved, as --shift=-0.5,1"
    )
    labels.add_argument("--cut-marks", choices=_MARKS, help="where to cut")
    labels.add_argument(
        "--calibrate", action="store_true", help="print the outlines of the sheet to hold against one; no edition"
    )
    labels.add_argument("--scan", choices=[str(each) for each in Scanned], help="what the square code says")
    labels.add_argument(
        "--scan-text",
        metavar="TEXT",
        help="its address or text, with {code}, {title}, {price}, {metal}, {weight}, {stones} in it",
    )
    labels.add_argument("--no-bars", action="store_true", help="leave the bar code out")
    labels.add_argument(
        "--secret-price", action="store_true", help="the wholesale price in secret letters beside the plain one"
    )
    cards = parser.add_argument_group("job cards")
    cards.add_argument("--customer", metavar="TEXT", help="for whom; without it there is a line to write on")
    cards.add_argument("--due", metavar="TEXT", help="when it must be ready")
    cards.add_argument("--order", metavar="TEXT", help="the number of the order")


def with_label_choices(catalog: Catalog, words: argparse.Namespace) -> Catalog:
    """Return the catalog with the labels that were chosen on the command line."""
    made = catalog.labelling
    scanned = Scanned(words.scan) if words.scan else made.scanned
    if words.scan_text is not None and words.scan is None:
        is_link = words.scan_text.casefold().startswith(("https://", "http://"))
        scanned = Scanned.LINK if is_link else Scanned.TEXT
    made = replace(
        made,
        cut_marks=CutMarks(words.cut_marks) if words.cut_marks else made.cut_marks,
        scanned=scanned,
        scan_text=made.scan_text if words.scan_text is None else words.scan_text,
        has_bars=made.has_bars and not words.no_bars,
        has_secret_price=made.has_secret_price or words.secret_price,
        is_calibration=words.calibrate,
        **{name: text for name in ("customer", "due", "order") if (text := getattr(words, name)) is not None},
    )
    if words.shift is not None:
        made = replace(made, shift_x=words.shift[0], shift_y=words.shift[1])
    return replace(
        catalog,
        labelling=check_labels(made),
        stock=catalog.stock if words.stock is None else words.stock,
        first_label=words.first_label or catalog.first_label,
    )


def with_copies(catalog: Catalog, words: argparse.Namespace, ids: Mapping[str, str]) -> Catalog:
    """Return the catalog with how many labels of each piece were asked for; ids are those of codes in lower case.

    Raises:
        NotFoundError: where a code is not among the pieces.
    """
    if not words.copies:
        return catalog
    usual = next((count for code, count in reversed(words.copies) if not code), None)
    own = {_id_of(code, ids): count for code, count in words.copies if code}
    counts = {key: own.get(key, usual) for key in catalog.piece_ids}
    known = {choice.piece_id: choice for choice in catalog.choices}
    for key, count in counts.items():
        if count is not None:
            known[key] = replace(known.get(key) or PieceChoice(key), copies=count)
    return replace(catalog, choices=tuple(known.values()))


def _id_of(code: str, ids: Mapping[str, str]) -> str:
    found = ids.get(code.casefold())
    if found is None:
        raise NotFoundError("{code} is not among the pieces of this document.", code=code)
    return found


def fields_chosen(text: str) -> tuple[CatalogField, ...]:
    """Read which facts are printed, as code,price,metal."""
    names = [part.strip().casefold().replace("-", "_") for part in text.split(",") if part.strip()]
    known = {str(field): field for field in CatalogField}
    wrong = [name for name in names if name not in known]
    if wrong or not names:
        raise ArgumentTypeError(f"there is no fact {', '.join(wrong) or text}; there are {', '.join(known)}")
    return tuple(dict.fromkeys(known[name] for name in names))


def label_data(catalog: Catalog) -> dict[str, Any]:
    """Return how labels are set, as data."""
    made = catalog.labelling
    return {
        "stock": catalog.stock,
        "first_label": catalog.first_label,
        "shift_mm": [str(made.shift_x), str(made.shift_y)],
        "scan": str(made.scanned),
    }


def _place(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise ArgumentTypeError("places on a sheet are counted from 1")
    return int(text)


def _copies(text: str) -> tuple[str, int]:
    code, _, count = text.rpartition("=")
    if not count.isascii() or not count.isdigit() or ("=" in text and not code):
        raise ArgumentTypeError(f"{text} is no number of copies; write 3, or R-1=3")
    if int(count) > _MOST_COPIES:
        raise ArgumentTypeError(f"at most {_MOST_COPIES} copies of a piece are printed at once")
    return code.strip(), int(count)


def _shift(text: str) -> tuple[Decimal, Decimal]:
    parts = [part.strip() for part in text.split(",")]
    try:
        x, y = (Decimal(part) for part in parts)
    except (ValueError, ArithmeticError):
        raise ArgumentTypeError(f"{text} is no shift; write millimetres as 1.5,-0.5") from None
    if not x.is_finite() or not y.is_finite():
        raise ArgumentTypeError(f"{text} is no shift; write millimetres as 1.5,-0.5")
    return x, y
