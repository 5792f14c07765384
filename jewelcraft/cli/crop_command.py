"""The command that cuts the pictures of a piece in one catalog, or shows all of them again."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.domain.catalog import CROP_LIMITS
from jewelcraft.domain.catalog import Crop
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.catalog import PieceChoice

_MOST_PERCENT = 100


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    crop = commands.add_parser("crop", help="bring a picture of a piece nearer, in one catalog alone")
    crop.add_argument("file", type=a_path)
    crop.add_argument("code", metavar="CODE")
    crop.add_argument("--name", required=True, metavar="CATALOG", help="a catalog kept in the library")
    crop.add_argument("--picture", type=int, default=1, metavar="N", help="which of its printed pictures (default: 1)")
    low, high = CROP_LIMITS
    crop.add_argument("--zoom", type=_zoom, metavar="PERCENT", help=f"how near it is seen, {low} to {high}")
    crop.add_argument("--at", type=_point, metavar="X,Y", help="what stays in view, in percent from the top left")
    crop.add_argument("--whole", action="store_true", help="show all of it again")
    add_json(crop)
    crop.set_defaults(run=_crop, refuse=crop.error)


def _crop(words: argparse.Namespace) -> Result:
    if words.whole == (words.zoom is not None or words.at is not None):
        words.refuse("say how near it is seen and what stays in view, as --zoom 150 --at 50,40, or --whole")
    with Library.open(words.file) as library:
        catalog = library.catalogs.by_name(words.name)
        piece = library.pieces.by_code(words.code)
        if piece.id not in catalog.piece_ids:
            raise NotFoundError("{code} is not in the catalog {name}.", code=piece.code, name=catalog.name)
        digests = _printed(library, catalog, piece.id)
        if not 1 <= words.picture <= len(digests):
            raise NotFoundError(
                "{code} has {count} pictures in this catalog. Choose one of them.", code=piece.code, count=len(digests)
            )
        digest, is_first = digests[words.picture - 1], words.picture == 1
        choice = catalog.choice(piece.id)
        crop = None if words.whole else _changed(words, choice.crop_of(digest, is_first=is_first))
        others = tuple(each for each in catalog.choices if each.piece_id != piece.id)
        changed = replace(catalog, choices=(*others, _with_crop(choice, digest, crop, is_first=is_first)))
        library.catalogs.change(changed)
    data = {"catalog": catalog.name, "code": piece.code, "picture": words.picture, "crop": _data(crop)}
    told = "shown whole" if crop is None else f"seen at {crop.zoom} %, {crop.focus_x},{crop.focus_y} in view"
    return Result(data, f"{piece.code}, picture {words.picture} in {catalog.name}: {told}.")


def _printed(library: Library, catalog: Catalog, piece_id: str) -> list[str]:
    """Return the digests of a piece's pictures in the order in which the catalog prints them."""
    content = library.catalogs.content(replace(catalog, piece_ids=(piece_id,)))
    return [picture.digest.split("~")[0] for entry in content.entries for picture in entry.pictures]


def _with_crop(choice: PieceChoice, digest: str, crop: Crop | None, *, is_first: bool) -> PieceChoice:
    if is_first:
        return replace(choice, crop=crop)
    others = tuple(pair for pair in choice.crops if pair[0] != digest)
    return replace(choice, crops=others if crop is None else (*others, (digest, crop)))


def _changed(words: argparse.Namespace, known: Crop | None) -> Crop:
    crop = known or Crop()
    x, y = words.at or (crop.focus_x, crop.focus_y)
    return Crop(x, y, words.zoom or crop.zoom)


def _data(crop: Crop | None) -> dict[str, int] | None:
    return None if crop is None else {"zoom": crop.zoom, "x": crop.focus_x, "y": crop.focus_y}


def _zoom(text: str) -> int:
    low, high = CROP_LIMITS
    if not text.isdecimal() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"{text} is not between {low} and {high} percent")
    return int(text)


def _point(text: str) -> tuple[int, int]:
    parts = text.split(",")
    if len(parts) != 2 or not all(part.isdecimal() and int(part) <= _MOST_PERCENT for part in parts):  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f"{text} are not two numbers from 0 to 100, as 50,40")
    return int(parts[0]), int(parts[1])
