"""The open document: one file, and everything a designer can do with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.buyers import Buyers
    from jewelcraft.library.catalogs import Catalogs
    from jewelcraft.library.editions import Editions
    from jewelcraft.library.history import History
    from jewelcraft.library.photos import Photos
    from jewelcraft.library.pieces import Pieces
    from jewelcraft.library.price_lists import PriceLists
    from jewelcraft.library.print_profiles import PrintProfiles
    from jewelcraft.library.quotes import Quotes
    from jewelcraft.library.rates import Rates
    from jewelcraft.library.sharing import Sharing
    from jewelcraft.library.templates import Templates
    from jewelcraft.library.workbench import Workbench
    from jewelcraft.storage.sweep import Swept


class Library:
    """A workshop's library, bound to the thread that opened it.

    Its rooms, as `pieces` or `rates`, are loaded when they are first asked for: a window shows its first page sooner.
    Every changing call is one transaction and one undo entry, and returns or carries the Changes it made.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
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

    @cached_property
    def pieces(self) -> Pieces:
        """The pieces."""
        from jewelcraft.library.pieces import Pieces

        return Pieces(self)

    @cached_property
    def photos(self) -> Photos:
        """The pictures."""
        from jewelcraft.library.photos import Photos

        return Photos(self)

    @cached_property
    def rates(self) -> Rates:
        """The dated rates and alloys."""
        from jewelcraft.library.rates import Rates

        return Rates(self)

    @cached_property
    def catalogs(self) -> Catalogs:
        """The catalogs."""
        from jewelcraft.library.catalogs import Catalogs

        return Catalogs(self)

    @cached_property
    def templates(self) -> Templates:
        """The templates of lines."""
        from jewelcraft.library.templates import Templates

        return Templates(self)

    @cached_property
    def price_lists(self) -> PriceLists:
        """The price lists."""
        from jewelcraft.library.price_lists import PriceLists

        return PriceLists(self)

    @cached_property
    def buyers(self) -> Buyers:
        """The buyers."""
        from jewelcraft.library.buyers import Buyers

        return Buyers(self)

    @cached_property
    def quotes(self) -> Quotes:
        """The quotations."""
        from jewelcraft.library.quotes import Quotes

        return Quotes(self)

    @cached_property
    def profiles(self) -> PrintProfiles:
        """The wishes of print shops."""
        from jewelcraft.library.print_profiles import PrintProfiles

        return PrintProfiles(self)

    @cached_property
    def editions(self) -> Editions:
        """The editions that were printed."""
        from jewelcraft.library.editions import Editions

        return Editions(self)

    @cached_property
    def sharing(self) -> Sharing:
        """What goes to and comes from other laptops."""
        from jewelcraft.library.sharing import Sharing

        return Sharing(self)

    @cached_property
    def workbench(self) -> Workbench:
        """The edits of pictures."""
        from jewelcraft.library.workbench import Workbench

        return Workbench(self)

    @cached_property
    def history(self) -> History:
        """What can be taken back and done again."""
        from jewelcraft.library.history import History

        return History(self.store, self.follow)

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
            if settings.home_currency != before.home_currency:
                self.price_lists.count_in(settings.home_currency)
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
        return self._recost_pieces(sorted({*ids, *self.store.pieces.sets_with(ids)})) if ids else Changes()

    def recost(self, progress: Progress | None = None) -> Changes:
        """Recompute every piece's figures at today's rates."""
        from jewelcraft.library.recost import recost_all

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
        unbilled = self.store.pieces.unbilled()
        changes = self._recost_pieces(unbilled, progress) if unbilled else Changes()
        if before != today:
            self.store.pieces.put_figures_day(today)
        return changes

    def _recost_pieces(self, ids: Sequence[str], progress: Progress | None = None) -> Changes:
        from jewelcraft.library.recost import recost_pieces

        return recost_pieces(self.store, ids, self.rates.card(), self.price_lists.book(), progress)

    def check(self, progress: Progress | None = None) -> list[Sentence]:
        """Examine the file, what was entered, the stored prices and every original picture; return what is wrong."""
        from jewelcraft.library.examination import wrong_prices

        return [*self.store.check(progress or NoProgress()), *wrong_prices(self, progress or NoProgress())]

    def backup(self, target: Path, progress: Progress | None = None) -> None:
        """Write a checked copy of the whole library to another file."""
        self.store.backup(target, progress or NoProgress())

    def clean_up(self) -> Swept:
        """Take originals out that no piece, no catalog and no undo refers to; tell how many and how large."""
        self.store.renditions.forget_but({photo.picture for photo in self.photos.every()})
        return self.store.sweep()
