"""Look whether what is computed still follows from what was entered, and fetch back what the disk has altered."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.sentences import sentence
from jewelcraft.library.recost import wrong_figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

_SHOWN = 12


def wrong_prices(library: Library, progress: Progress) -> Iterator[Sentence]:
    """Name the pieces whose stored prices are not what their parts and the rates come to."""
    try:
        day = library.store.pieces.figures_day()
        if day is None:
            # Rates were entered after the prices were computed; that is made good at the next opening.
            return
        book = library.price_lists.book()
        wrong = wrong_figures(library.store, library.rates.card(day), book, progress)
        codes = [row.code for row in library.pieces.rows(wrong[:_SHOWN])]
    except LibraryFileError as error:
        yield error.sentence
        return
    if wrong:
        yield sentence(
            "Prices that do not follow from their pieces ({count}): {names}. Repair computes them anew.",
            count=len(wrong),
            names=", ".join(codes) + (" …" if len(wrong) > _SHOWN else ""),
        )


def fetch_altered(library: Library, progress: Progress) -> list[str]:
    """Bring back from the backups what the disk has altered; return the names of what was brought back.

    What no copy holds as it was saved stays as it is, and a check goes on naming it.
    """
    from jewelcraft.library.backups import set_of
    from jewelcraft.library.second_place import set_there

    altered = library.store.altered(progress)
    if not altered:
        return []
    sets = [set_of(library.path), set_there(library.path)]
    back: list[str] = []
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for copies in filter(None, sets):
            for copy in reversed(copies.copies()):
                small = Path(folder) / f"{len(back)}-{copy.number}.jewelcraft"
                with suppress(LibraryFileError):
                    copies.unpack(copy, small)
                    back += library.store.put_back_altered(altered, small)
                small.unlink(missing_ok=True)
                altered = library.store.altered(progress)
                if not altered:
                    return back
    return back
