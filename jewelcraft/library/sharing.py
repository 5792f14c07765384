"""Give pieces to another laptop as a bundle, look into one, and bring chosen pieces in."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.sharing import BUNDLE_SUFFIX
from jewelcraft.domain.sharing import ORIGINALS
from jewelcraft.domain.sharing import BundleOffer
from jewelcraft.domain.sharing import Choice
from jewelcraft.domain.sharing import GiveReport
from jewelcraft.domain.sharing import MergeReport
from jewelcraft.domain.sharing import PieceOffer
from jewelcraft.domain.sharing import Standing
from jewelcraft.domain.sharing import common_state
from jewelcraft.domain.sharing import differing
from jewelcraft.domain.sharing import standing_of
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.codes import copy_code
from jewelcraft.library.sent_pictures import Cleaner
from jewelcraft.library.sent_pictures import brings_original
from jewelcraft.library.sent_pictures import has_picture
from jewelcraft.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.storage.merge import Merge


class Sharing:
    """The exchange of pieces with other laptops."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store

    def give(
        self,
        piece_ids: Sequence[str],
        target: Path,
        progress: Progress | None = None,
        *,
        with_originals: bool = False,
    ) -> GiveReport:
        """Write pieces, with their pictures, parts and alloys, into a bundle.

        Members of a set go with it. What was there before is replaced only when the bundle is whole.
        Pictures go without position, owner and camera, save `with_originals`: then just as they came in.

        Raises:
            InvalidValueError: where no piece is chosen.
            LibraryFileError: where the bundle cannot be written, would replace a workshop, or a picture is damaged.
        """
        if not piece_ids:
            raise InvalidValueError("Choose at least one piece to give.")
        if target.exists():
            _require_bundle(target)
        cleaner = Cleaner()
        clean = None if with_originals else cleaner
        count = self._store.exchange.write_bundle(target, piece_ids, clean, progress or NoProgress())
        return GiveReport(count, tuple(cleaner.remade))

    def look(self, bundle: Path) -> BundleOffer:
        """Return what a bundle, or another workshop's file, offers; nothing is changed.

        Raises:
            LibraryFileError: where it is no file of ours, damaged, or newer than the program.
        """
        with _opened(bundle, self._library.path) as store:
            return _Comparison(self._store, store).offer()

    def merge(
        self,
        bundle: Path,
        choices: Mapping[str, Choice] | None = None,
        *,
        with_rates: bool = False,
        progress: Progress | None = None,
    ) -> MergeReport:
        """Bring pieces in as chosen, the others as proposed; one action, which undo takes back.

        Raises:
            LibraryFileError: where the bundle cannot be read; nothing is changed then.
            Cancelled: where the user stopped; nothing is changed then.
        """
        with _opened(bundle, self._library.path) as store:
            offer = _Comparison(self._store, store).offer()
            chosen = {piece.piece_id: (choices or {}).get(piece.piece_id, piece.proposal) for piece in offer.pieces}
            work = [piece for piece in offer.pieces if chosen[piece.piece_id] is not Choice.KEEP]
            return _Intake(self._library, store, offer).run(work, chosen, progress or NoProgress(), rates=with_rates)


class _Comparison:
    """Holds the pieces of two files beside each other."""

    def __init__(self, ours: Store, theirs: Store) -> None:
        self._ours = ours
        self._theirs = theirs

    def offer(self) -> BundleOffer:
        """Return the offer; a piece that cannot be read is named and left out."""
        ids = self._theirs.pieces.every_id()
        common = self._ours.exchange.exchange_marks(ids)
        taken = {code.casefold() for code in self._ours.pieces.codes_like("")}
        offers: list[PieceOffer] = []
        problems: list[Sentence] = []
        for piece_id in ids:
            try:
                piece = self._theirs.pieces.get(piece_id)
                if piece.trashed_at is not None:
                    continue
                made = self._offer(piece, common.get(piece_id), taken)
            except JewelCraftError:
                problems.append(sentence("A piece in this file is damaged and is left out."))
                continue
            taken.add((made.new_code or made.code).casefold())
            offers.append(made)
        settings = self._theirs.settings()
        own = {rate.id for rate in self._ours.rates.all()}
        rates = sum(rate.id not in own for rate in self._theirs.rates.all())
        order = {standing: place for place, standing in enumerate(_ORDER)}
        offers.sort(key=lambda offer: (order[offer.standing], offer.code))
        return BundleOffer(settings.name, self._theirs.exchange.bundled_at(), tuple(offers), rates, tuple(problems))

    def _offer(self, piece: Piece, common: str | None, taken: set[str]) -> PieceOffer:
        theirs = self._theirs.exchange.content(piece.id)
        if theirs is None:
            raise NotFoundError("This piece is no longer in the workshop.")
        ours = self._ours.exchange.content(piece.id)
        mine: Piece | None = None
        with suppress(NotFoundError):
            mine = self._ours.pieces.get(piece.id)
        sides = [(side.digest, side.byte_digest) for side in (theirs, ours) if side]
        standing = standing_of(theirs.digest, ours.digest if ours else None, common_state(common, *sides))
        differs = differing(theirs.parts, ours.parts) if ours and standing is not Standing.SAME else ()
        photos = self._theirs.photos.of_piece(piece.id)
        if standing is Standing.SAME and any(brings_original(self._ours, self._theirs, photo) for photo in photos):
            standing, differs = Standing.CHANGED, (ORIGINALS,)
        keeps_code = mine is not None and mine.code.casefold() == piece.code.casefold()
        is_taken = piece.code.casefold() in taken and not keeps_code
        return PieceOffer(
            piece.id,
            piece.code,
            piece.titles,
            standing,
            differs,
            len(photos),
            piece.changed_at,
            mine.changed_at if mine else None,
            mine.code if mine else "",
            in_trash=mine is not None and mine.trashed_at is not None,
            new_code=copy_code(piece.code, taken) if is_taken else "",
        )


_ORDER = (Standing.CONFLICT, Standing.NEW, Standing.CHANGED, Standing.OURS, Standing.SAME)


class _Intake:
    """Brings chosen pieces of a bundle in."""

    def __init__(self, library: Library, theirs: Store, offer: BundleOffer) -> None:
        self._library = library
        self._store = library.store
        self._theirs = theirs
        self._offer = offer
        self._problems: list[Sentence] = list(offer.problems)
        self._fresh: list[str] = []
        self._originals: set[str] = set()

    def run(
        self, work: Sequence[PieceOffer], chosen: Mapping[str, Choice], progress: Progress, *, rates: bool
    ) -> MergeReport:
        """Do it: pictures first, then all rows in one action."""
        try:
            sound = [offer for offer in work if self._take_pictures(offer, progress, work.index(offer), len(work))]
            return self._take_rows(sound, chosen, rates=rates)
        except BaseException:
            self._store.photos.forget_originals(self._fresh)
            raise

    def _take_pictures(self, offer: PieceOffer, progress: Progress, done: int, of: int) -> bool:
        """Keep a piece's originals after looking at each as at any stranger's picture; tell whether all are sound."""
        from jewelcraft.images import decoders
        from jewelcraft.images import digest_of
        from jewelcraft.images import look_at
        from jewelcraft.library.derived import keep_made

        progress.step(done, of, offer.code)
        for photo in self._theirs.photos.of_piece(offer.piece_id):
            if brings_original(self._store, self._theirs, photo):
                self._originals.add(photo.id)
            elif has_picture(self._store, photo):
                continue
            try:
                data = self._theirs.photos.original(photo.digest)
                seen = decoders().run(look_at, data, photo.name, photo.digest)
                is_whole = digest_of(data) == photo.digest
            except (NotFoundError, PictureRefusedError, LibraryFileError):
                is_whole = False
            if not is_whole:
                self._problems.append(
                    sentence(
                        "{code}: the picture {name} is damaged in this file, so the piece is left out.",
                        code=offer.code,
                        name=photo.name,
                    )
                )
                return False
            self._store.photos.put_original(photo.digest, data)
            keep_made(self._store, [(photo.digest, seen)])
            self._fresh.append(photo.digest)
        return True

    def _take_rows(self, work: Sequence[PieceOffer], chosen: Mapping[str, Choice], *, rates: bool) -> MergeReport:
        added: list[str] = []
        replaced: list[str] = []
        label = one_or_many(
            len(work), sentence("1 piece brought in from a bundle"), sentence("{count} pieces brought in from a bundle")
        )
        with self._store.action(label) as action:
            merge = self._store.exchange.merge_from(self._theirs.exchange, frozenset(self._originals))
            merge.add_surroundings([offer.piece_id for offer in work], with_rates=rates)
            for offer in work:
                if chosen[offer.piece_id] is Choice.BOTH and offer.standing is not Standing.NEW:
                    added.append(merge.add_copy(offer.piece_id, self._code(offer, fresh=True)))
                    continue
                self._take(merge, offer)
                (added if offer.standing is Standing.NEW else replaced).append(offer.piece_id)
            merge.finish()
            self._validate([*added, *replaced])
        self._library.rates.forget()
        changes = action.changes | self._follow(action.changes.rates, [*added, *replaced])
        self._remember(work, chosen)
        kept = len(self._offer.pieces) - len(work)
        return MergeReport(
            tuple(added), tuple(replaced), kept, len(self._fresh), tuple(self._problems), action.changes | changes
        )

    def _take(self, merge: Merge, offer: PieceOffer) -> None:
        merge.take(offer.piece_id, self._code(offer, fresh=bool(offer.new_code)))

    def _code(self, offer: PieceOffer, *, fresh: bool) -> dict[str, str]:
        code = copy_code(offer.code, self._store.pieces.codes_like("")) if fresh else offer.code
        return self._store.pieces.code_cells(code)

    def _validate(self, ids: Sequence[str]) -> None:
        """Read everything back as it now is, so that nothing unreadable ever comes in."""
        for piece in list(self._store.pieces.many(ids)):
            self._store.photos.of_piece(piece.id)

    def _follow(self, rates: frozenset[str], ids: Sequence[str]) -> Changes:
        return self._library.recost() if rates else self._library.follow(Changes(pieces=frozenset(ids)), ids)

    def _remember(self, work: Sequence[PieceOffer], chosen: Mapping[str, Choice]) -> None:
        """Mark what both sides now have in common."""
        took = {offer.piece_id for offer in work if chosen[offer.piece_id] is Choice.TAKE}
        common = took | {offer.piece_id for offer in self._offer.pieces if offer.standing is Standing.SAME}
        digests = {
            piece_id: content.digest for piece_id in common if (content := self._theirs.exchange.content(piece_id))
        }
        self._store.exchange.put_exchange_marks(digests)


def _require_bundle(target: Path) -> None:
    with Store.open(target, read_only=True) as store:
        if store.exchange.bundled_at() is None:
            raise LibraryFileError("{name} is a workshop, not a bundle. Choose another name.", name=target.name)


@contextmanager
def _opened(bundle: Path, own: Path) -> Iterator[Store]:
    """Open a bundle for reading; one of an older version is brought up to date in a copy."""
    if bundle.exists() and own.exists() and bundle.samefile(own):
        raise LibraryFileError("This is the workshop that is open. Choose the file from the other laptop.")
    with TemporaryDirectory(prefix="jewelcraft-") as folder:
        if Store.is_older(bundle):
            copy = Path(folder) / bundle.name
            shutil.copyfile(bundle, copy)
            Store.open(copy).close()
            bundle = copy
        with Store.open(bundle, read_only=True) as store:
            yield store


def bundle_name(name: str) -> str:
    """Return a file name for a bundle, safe on every system."""
    from jewelcraft.exchange.names import safe_file_name

    return f"{safe_file_name(name, 'pieces')}{BUNDLE_SUFFIX}"


def with_choice(offer: BundleOffer, standing: Standing, choice: Choice) -> dict[str, Choice]:
    """Return one choice for every piece that stands so."""
    return {piece.piece_id: choice for piece in offer.pieces if piece.standing is standing}
