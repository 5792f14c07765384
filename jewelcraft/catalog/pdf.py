"""Write a catalog to a file: beside the target first, then put in its place; stopped, it leaves nothing."""

from __future__ import annotations

import re
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from jewelcraft.catalog.outflow import Outflow
from jewelcraft.catalog.output import BLANK
from jewelcraft.catalog.output import FEW_PICTURES
from jewelcraft.catalog.output import Output
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.catalog.short_turns import short_turns
from jewelcraft.catalog.text.scripts import missing_glyphs
from jewelcraft.catalog.text.zawgyi import is_zawgyi
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.rare_collections import rare_collections
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from pathlib import Path

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.output import PictureStep
    from jewelcraft.catalog.page_plan import Plan
    from jewelcraft.catalog.pdf_document import PdfDocument
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress

_MOST_SIGNS_SHOWN = 8
_PAGES_AHEAD = 2
_DATABASE = b"SQLite format 3\0"
_LONGEST_RUN = 3600
"""After so many seconds nobody writes an unfinished file any more."""


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What was written, and what laying it out brought to light; the content has its own warnings."""

    target: Path
    pages: int
    pieces: int
    language: str
    warnings: tuple[Sentence, ...] = ()
    fonts: tuple[str, ...] = ()
    """The typefaces whose letters are in the file."""
    size: int = 0
    digest: str = ""
    """The SHA-256 of the file."""
    pictures: PictureStep | None = None
    """How small pictures became for a file of limited size."""


def write_catalog(
    content: CatalogContent,
    target: Path,
    pictures: Callable[[str], bytes],
    progress: Progress | None = None,
    *,
    output: Output | None = None,
    most_bytes: int | None = None,
) -> WriteReport:
    """Write the catalog as a PDF. `pictures` returns an original's bytes by its digest.

    Raises:
        CatalogError: when there is nothing to print or the file cannot be written.
        Cancelled: when the progress asks to stop; nothing is left behind.
        FileTooLarge: when pictures cannot become so small that the file keeps within `most_bytes`.
    """
    return write_plan(plan_catalog, content, target, pictures, progress, output=output, most_bytes=most_bytes)


@rare_collections()
def write_plan(
    make_plan: Callable[[CatalogContent], Plan],
    content: CatalogContent,
    target: Path,
    pictures: Callable[[str], bytes],
    progress: Progress | None = None,
    *,
    output: Output | None = None,
    most_bytes: int | None = None,
) -> WriteReport:
    """Write the pages that are planned of a content as a PDF, whole or not at all.

    Raises:
        CatalogError: when there is nothing to print or the file cannot be written.
        Cancelled: when the progress asks to stop; nothing is left behind.
    """
    from jewelcraft.catalog.pdf_document import PdfDocument

    _check_target(target)
    output = output or Output()
    content = output.fitted(content)
    plan = make_plan(content)
    temporary = _temporary_beside(target)
    try:
        with Outflow(temporary) as stream:
            document = PdfDocument(content, stream, pictures, output)
            drawn = _write_pages(document, plan, progress or NoProgress(), most_bytes)
            size, digest = stream.tell(), stream.settle()
        temporary.replace(target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()
    warnings = _distinct([*glyph_warnings(content), *zawgyi_warnings(content), *drawn.notes])
    facts = (len(output.order(plan)), len(content.entries), content.language, warnings, drawn.fonts, size, digest)
    return WriteReport(target, *facts, drawn.pictures)


def glyph_warnings(content: CatalogContent) -> list[Sentence]:
    """Return a sentence for each piece whose texts hold signs that no font can show."""
    texts = list(content.texts())
    if not missing_glyphs(text for _, text in texts):
        return []
    found: dict[str, list[str]] = {}
    for code, text in texts:
        found.setdefault(code, []).extend(sign for sign in missing_glyphs([text]) if sign not in found.get(code, ()))
    return [
        sentence("{code}: no font shows {signs}. Replace them.", code=code or content.title.text, signs=_list(signs))
        for code, signs in found.items()
        if signs
    ]


def zawgyi_warnings(content: CatalogContent) -> list[Sentence]:
    """Return a sentence for each piece whose Burmese is typed for an old font."""
    garbled = dict.fromkeys(code for code, text in content.texts() if is_zawgyi(text))
    return [
        sentence(
            "{code}: this Burmese is typed in Zawgyi and prints garbled. Convert it to Unicode.",
            code=code or content.title.text,
        )
        for code in garbled
    ]


def _distinct(warnings: list[Sentence]) -> tuple[Sentence, ...]:
    return tuple({str(warning): warning for warning in warnings}.values())


def _list(signs: list[str]) -> str:
    shown = " ".join(signs[:_MOST_SIGNS_SHOWN])
    return f"{shown} …" if len(signs) > _MOST_SIGNS_SHOWN else shown


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What drawing brought to light."""

    notes: list[Sentence]
    fonts: tuple[str, ...]
    pictures: PictureStep | None


def _write_pages(document: PdfDocument, plan: Plan, progress: Progress, most_bytes: int | None) -> _Drawn:
    from jewelcraft.catalog.draw import draw_blank
    from jewelcraft.catalog.draw import draw_page

    order = document.output.order(plan)
    # Pictures that are written last take the other half of the time.
    count = len(order) * (2 if document.output.is_limited else 1)
    document.reserve_pages(order)
    notes: list[Sentence] = []
    with short_turns(), document.pictures:
        if len(plan.content.entries) > FEW_PICTURES:
            document.pictures.begin_beside()
        for place, page in enumerate(_laid_out(plan, order, document)):
            progress.step(place * len(order) // count, len(order))
            if page is None:
                draw_blank(document, place)
                continue
            draw_page(document, page, order[place])
            notes += page.notes
        step = document.finish(most_bytes, _Share(progress, len(order)))
    progress.step(len(order), len(order))
    return _Drawn([*notes, *document.notes], tuple(sorted({face.font for face in document.fonts})), step)


@dataclass(frozen=True, slots=True)
class _Share:
    """Tells of pictures as if they were pages, which is what the listener counts."""

    progress: Progress
    pages: int

    def step(self, done: int, of: int, what: str = "") -> None:
        """Say how far the pictures are."""
        self.progress.step(done * self.pages // of, self.pages, what)


def _laid_out(plan: Plan, order: list[int], document: PdfDocument) -> Iterator[Page | None]:
    """Lay the pages out, some before they are drawn so that their pictures are read meanwhile; None is a blank one."""
    from jewelcraft.catalog.draw import ask_pictures

    waiting: deque[Page | None] = deque()
    for index in order:
        page = None if index == BLANK else plan.page(index)
        if page is not None:
            ask_pictures(document, page, index)
        waiting.append(page)
        if len(waiting) > _PAGES_AHEAD and not document.pictures.wants_more:
            yield waiting.popleft()
    yield from waiting


def _temporary_beside(target: Path) -> Path:
    # Not tempfile's: a catalog is for others to read, so its permissions are those of any new file.
    start = f".{target.stem[:32]}-"
    _remove_left(target.parent, re.compile(re.escape(start) + r"[0-9a-f]{8}\.part"))
    path = target.with_name(f"{start}{uuid4().hex[:8]}.part")
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        raise _unwritable(target, error) from error
    return path


def _remove_left(folder: Path, pattern: re.Pattern[str]) -> None:
    """Remove what is left beside a target of exports that were killed; one that may still run is let be."""
    with suppress(OSError):
        for path in folder.iterdir():
            if pattern.fullmatch(path.name) and time.time() - path.stat().st_mtime > _LONGEST_RUN:
                path.unlink()


def _unwritable(target: Path, error: OSError) -> CatalogError:
    return CatalogError(
        "The catalog could not be written to {path}: {reason}. Choose another place.",
        path=str(target),
        reason=error.strerror or str(error),
    )


def _check_target(target: Path) -> None:
    """Refuse to put a catalog in the place of a folder, a device or a workshop."""
    try:
        if target.is_dir():
            raise CatalogError("{path} is a folder. Choose a name for the catalog in it.", path=str(target))
        if not target.parent.is_dir():
            raise CatalogError("There is no folder {path}. Choose another place.", path=str(target.parent))
        if not target.exists():
            return
        if not target.is_file():
            raise CatalogError("{path} is no file on a disk. Choose another name.", path=str(target))
        with target.open("rb") as file:
            if file.read(len(_DATABASE)) == _DATABASE:
                raise CatalogError("{path} is a workshop. Choose another name for the catalog.", path=str(target))
    except OSError as error:
        raise _unwritable(target, error) from error
