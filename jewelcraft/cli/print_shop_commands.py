"""The commands about print shops: which there are, keep one, remove one."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.arguments import megabytes
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import table
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.numbers import exact
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.print_profile import USUAL_PPI
from jewelcraft.domain.print_profile import Colours
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.catalog import Paper


_NEW = PrintProfile("", "", has_links=False)


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    shops = commands.add_parser("printshops", help="the print shops and screens that catalogs are made for")
    shops.add_argument("file", type=a_path)
    actions = shops.add_subparsers(dest="action", required=True, metavar="list|save|remove")
    listing = actions.add_parser("list", help="all of them")
    save = actions.add_parser("save", help="keep a print shop; one of that name is changed")
    remove = actions.add_parser("remove", help="remove a print shop")
    for parser in (save, remove):
        parser.add_argument("name", metavar="NAME")
    save.add_argument("--paper", choices=list(PAPERS), metavar="|".join(PAPERS))
    save.add_argument("--size", type=_size, metavar="WxH", help="trimmed size in mm, as 200x250")
    save.add_argument("--bleed", type=_length, metavar="MM")
    save.add_argument("--marks", action=argparse.BooleanOptionalAction, default=None)
    save.add_argument("--spine", type=_length, metavar="MM")
    save.add_argument("--multiple", type=int, metavar="N", help="pages of a sheet: 4 for a stapled booklet")
    save.add_argument("--standard", type=a_kind_of(Standard), metavar="pdf|x4|x1a")
    save.add_argument("--colours", type=a_kind_of(Colours), metavar="rgb|cmyk")
    save.add_argument("--ink", type=int, metavar="PERCENT", help="the most ink on one spot")
    save.add_argument("--icc", type=a_path, metavar="FILE", help="the shop's colour profile (default: FOGRA39)")
    save.add_argument(
        "--ppi", type=_resolution, metavar="N|all", help="finer pictures get N pixels an inch (usual: 300), or keep all"
    )
    save.add_argument("--links", action=argparse.BooleanOptionalAction, default=None, help="of files for screens")
    save.add_argument("--copy-of", metavar="NAME", help="begin with what another one asks for, as email or x1a")
    save.add_argument("--target-mb", type=megabytes, metavar="N")
    for parser, run in ((listing, _list), (save, _save), (remove, _remove)):
        add_json(parser)
        parser.set_defaults(run=run)


def _list(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        found = library.profiles.all()
    rows = [(each.id if each in BUILT_IN else "-", each.name, str(each.standard), *_told(each)) for each in found]
    return Result({"printshops": [_data(each) for each in found]}, table(rows))


def _told(profile: PrintProfile) -> tuple[str, str]:
    """Return paper and pictures of a profile in short."""
    paper = "" if profile.paper is None else profile.paper.name
    if profile.target_mb is not None:
        return paper, f"at most {decimal_data(profile.target_mb)} MB"
    return paper, f"{profile.most_ppi} ppi" if profile.most_ppi else ""


def _save(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        known = {each.name.casefold(): each for each in library.profiles.all()}
        begun = replace(library.profiles.by_name(words.copy_of), name=words.name) if words.copy_of else _NEW
        profile = known.get(words.name.casefold(), replace(begun, id=fresh_id(), name=words.name))
        wanted = {
            "standard": words.standard,
            "colours": words.colours,
            "spine_mm": words.spine,
            "page_multiple": words.multiple,
            "ink_limit": words.ink,
            "target_mb": words.target_mb,
            "most_ppi": words.ppi,
            "has_links": words.links,
        }
        if words.name.casefold() not in known and words.ppi is None and words.copy_of is None:
            wanted["most_ppi"] = USUAL_PPI if words.standard is not None and words.standard.is_press else None
        profile = replace(profile, **{name: value for name, value in wanted.items() if value is not None})
        profile = replace(profile, paper=_paper(words, profile.paper))
        if words.icc is not None:
            digest, condition = library.profiles.read_icc(words.icc)
            profile = replace(profile, icc_digest=digest, condition=condition)
        library.profiles.save(profile)
        kept = library.profiles.get(profile.id)
    return Result(_data(kept), f"{kept.name} saved.")


def _remove(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        profile = library.profiles.by_name(words.name)
        library.profiles.remove(profile.id)
    return Result({"removed": profile.name}, f"{profile.name} removed.")


def _paper(words: argparse.Namespace, paper: Paper | None) -> Paper | None:
    if words.paper is not None:
        paper = PAPERS[words.paper]
    if words.size is not None:
        width, height = words.size
        paper = replace(paper or PAPERS["A4"], name=f"{width}x{height}", width_mm=width, height_mm=height)
    if words.bleed is not None or words.marks is not None:
        paper = paper or PAPERS["A4"]
        bleed = paper.bleed_mm if words.bleed is None else words.bleed
        paper = replace(paper, bleed_mm=bleed, crop_marks=paper.crop_marks if words.marks is None else words.marks)
    return paper


def _length(text: str) -> Decimal:
    try:
        length = exact(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a length in millimetres") from None
    if length < 0:
        raise argparse.ArgumentTypeError("a length is not negative")
    return length


def _resolution(text: str) -> int:
    if text.lower() == "all":
        return 0
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not a number of pixels, as 300; all keeps pictures as they are")
    return int(text)


def _size(text: str) -> tuple[Decimal, Decimal]:
    width, _, height = text.lower().partition("x")
    return _length(width), _length(height)


def _data(profile: PrintProfile) -> dict[str, Any]:
    paper = profile.paper
    return {
        "id": profile.id,
        "name": profile.name,
        "paper": None
        if paper is None
        else {
            "name": paper.name,
            "width_mm": decimal_data(paper.width_mm),
            "height_mm": decimal_data(paper.height_mm),
            "bleed_mm": decimal_data(paper.bleed_mm),
            "crop_marks": paper.crop_marks,
        },
        "standard": str(profile.standard),
        "colours": str(profile.colours),
        "spine_mm": decimal_data(profile.spine_mm),
        "page_multiple": profile.page_multiple,
        "ink_limit": profile.ink_limit,
        "condition": profile.condition or "FOGRA39",
        "target_mb": decimal_data(profile.target_mb),
        "most_ppi": profile.most_ppi or None,
        "has_links": profile.has_links,
        "is_built_in": profile in BUILT_IN,
    }
