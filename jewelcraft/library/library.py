"""The open document: one file, and everything a designer can do with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.buyers import Buyers
from jewelcraft.library.catalogs import Catalogs
from jewelcraft.library.editions import Editions
from jewelcraft.library.examination import wrong_prices
from jewelcraft.library.history import History
from jewelcraft.library.photos import Photos
from jewelcraft.library.pieces import Pieces
from jewelcraft.library.price_lists import PriceLists
from jewelcraft.library.print_profiles import PrintProfiles
from jewelcraft.library.quotes import Quotes
from jewelcraft.library.rates import Rates
from jewelcraft.library.recost import recost_all
from jewelcraft.library.recost import recost_pieces
from jewelcraft.library.sharing import Sharing
from jewelcraft.library.templates import Templates
from jewelcraft.library.workbench import Workbench
from jewelcraft.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType
    from typing import Self

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.sweep import Swept


class Library:
    """A workshop's library, bound to the thread that opened it.

    Its rooms are `pieces`, `photos`, `rates`, `catalogs`, `templates`, `profiles`, `editions`, `sharing`,
    `workbench` and `history`.
    Every changing call is one transaction and one undo entry, and returns or carries the Changes it made.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.pieces = Pieces(self)
        self.photos = Photos(self)
        self.rates = Rates(self)
        self.catalogs = Catalogs(self)
        self.templates = Templates(self)
        self.price_lists = PriceLists(self)
        self.buyers = Buyers(self)
        self.quotes = Quotes(self)
        self.profiles = PrintProfiles(self)
        self.editions = Editions(self)
        self.sharing = Sharing(self)
        self.workbench = Workbench(self)
        self.history = History(store, self.follow)
        self._open = True

    @classmethod
    def create(cls, path: Path, settings: WorkshopSettings) -> Library:
        """Make a new library file with the trade's alloys in it.

        Raises:
            LibraryFileError: where the file exists or cannot be written.
        """
        from jewelcraft.library.seeds import seed_alloys

        return cls(Store.create(path, settings, seed_alloys()))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Library:
        """Open a library file.

        Raises:
            LibraryFileError: where it is no library, is damaged, is newer than the program or is in use.
        """
        return cls(Store.open(path, read_only=read_only))

    def close(self) -> None:
        """Let the file go; closing twice does no harm."""
        if self._open:
            self._open = False
            self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The library's file."""
        return self.store.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed through this door."""
        return self.store.read_only

    @property
    def settings(self) -> WorkshopSettings:
        """The workshop's settings."""
        return self.store.settings()

    def change_settings(self, settings: WorkshopSettings) -> Changes:
        """Keep new settings, and reprice where money or policy changed."""
        before = self.settings
        with self.store.action(sentence("Workshop settings changed")) as action:
            self.store.put_settings(settings)
        if replace(before, mark_market=settings.mark_market) == settings:
            return action.changes
        self.rates.forget()
        return action.changes | self.recost()

    def today(self) -> date:
        """Return the day whose rates are in force."""
        return date.today()  # noqa: DTZ011 (a shop's prices follow the local calendar)

    def follow(self, changes: Changes, added: Iterable[str] = ()) -> Changes:
        """Recompute the figures that changes made stale; return what moved."""
        if self.store.pieces.figures_day() != self.today():
            self.rates.forget()
            return self.recost()
        ids = sorted(changes.pieces | set(added))
        ids = sorted({*ids, *self.store.pieces.sets_with(ids)}) if ids else ids
        return recost_pieces(self.store, ids, self.rates.card(), self.price_lists.book()) if ids else Changes()

    def recost(self, progress: Progress | None = None) -> Changes:
        """Recompute every piece's figures at today's rates."""
        return recost_all(self.store, self.rates.card(), self.price_lists.book(), progress).changes

    def stale_figures(self) -> frozenset[str]:
        """Return the pieces whose stored figures are not those of today, or of the piece as it was."""
        pieces = self.store.pieces
        return frozenset(pieces.unbilled() if pieces.figures_day() == self.today() else pieces.every_id())

    def recost_if_stale(self, progress: Progress | None = None) -> Changes:
        """Recompute the figures that the day or work that was not finished left behind."""
        before, today = self.store.pieces.figures_day(), self.today()
        if before != today and (before is None or not self.rates.card(before).prices_like(self.rates.card(today))):
            return self.recost(progress)
        book = self.price_lists.book()
        changes = recost_pieces(self.store, self.store.pieces.unbilled(), self.rates.card(), book, progress)
        if before != today:
            self.store.pieces.put_figures_day(today)
        return changes

    def check(self, progress: Progress | None = None) -> list[Sentence]:
        """Examine the file, what was entered, the stored prices and every original picture; return what is wrong."""
        return [*self.store.check(progress or NoProgress()), *wrong_prices(self, progress or NoProgress())]

    def backup(self, target: Path, progress: Progress | None = None) -> None:
        """Write a checked copy of the whole library to another file."""
        self.store.backup(target, progress or NoProgress())

    def clean_up(self) -> Swept:
        """Take originals out that no piece, no catalog and no undo refers to; tell how many and how large."""
        self.store.renditions.forget_but({photo.picture for photo in self.photos.every()})
        return self.store.sweep()
