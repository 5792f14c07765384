"""What a designer does with pieces: find, make, change, copy, put away, cost and price."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from typing import TYPE_CHECKING
from typing import TypeVar

from jewelcraft.domain.errors import DuplicateCodeError
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.piece import LONGEST_CODE
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.id_list import IdList
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.search import Facets
    from jewelcraft.domain.search import PieceQuery
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library


def fresh_id() -> str:
    """Return a new identity, unique across laptops."""
    from uuid import uuid4

    return str(uuid4())


def now() -> datetime:
    """Return the present moment in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


class Pieces:
    """The pieces of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store

    def ids(self, query: PieceQuery) -> list[str]:
        """Return the ids that a query finds, in its order."""
        return self._store.pieces.ids(query)

    def order(self, query: PieceQuery) -> IdList:
        """Return the same in little room, for lists that show a part of them."""
        return self._store.pieces.order(query)

    def rows(self, ids: Sequence[str]) -> list[PieceRow]:
        """Return pieces at a glance, in the order of the ids; unknown ids are left out."""
        return self._store.pieces.rows(ids)

    def facets(self, shelf: Shelf = Shelf.ACTIVE) -> Facets:
        """Return how many pieces of a shelf fall under each filter value."""
        return self._store.pieces.facets(shelf)

    def count(self, shelf: Shelf = Shelf.ACTIVE) -> int:
        """Return how many pieces stand on a shelf."""
        return self._store.pieces.count(shelf)

    def get(self, piece_id: str) -> Piece:
        """Return a piece with all its parts.

        Raises:
            NotFoundError: where it has been deleted for ever.
        """
        return self._store.pieces.get(piece_id)

    def by_code(self, code: str) -> Piece:
        """Return the piece that bears a code.

        Raises:
            NotFoundError: naming the code.
        """
        piece = self._store.pieces.by_code(code)
        if piece is None:
            raise NotFoundError("No piece has the code {code}.", code=code)
        return piece

    def collections(self) -> list[str]:
        """Return the names of collections in use."""
        return self._store.pieces.collections()

    def codes(self) -> list[str]:
        """Return the codes of all pieces, those in the archive and the Trash too."""
        return self._store.pieces.codes_like("")

    def words(self, kind: str) -> list[str]:
        """Return the techniques, tags or finishes in use, for completion."""
        return self._store.pieces.words(kind)

    def propose_code(self, piece_type: str) -> str:
        """Return the next free code for a type."""
        from jewelcraft.library.codes import code_stem
        from jewelcraft.library.codes import next_code

        stem = code_stem(self._library.settings.code_prefix, piece_type)
        return next_code(stem, self._store.pieces.codes_like(stem))

    def is_proposed(self, code: str, piece_type: str) -> bool:
        """Tell whether a code looks as it would be proposed for a type."""
        from jewelcraft.library.codes import code_stem
        from jewelcraft.library.codes import is_proposed

        return is_proposed(code, code_stem(self._library.settings.code_prefix, piece_type))

    def new(self, piece_type: str = "other") -> Piece:
        """Return an unsaved piece with an identity and a proposed code."""
        moment = now()
        return Piece(
            id=fresh_id(),
            code=self.propose_code(piece_type),
            type=piece_type,
            created_at=moment,
            changed_at=moment,
        )

    def add(self, piece: Piece) -> Changes:
        """Keep a new piece.

        Raises:
            DuplicateCodeError: where its code is taken.
        """
        piece = self._checked(piece)
        piece = replace(piece, created_at=piece.created_at or now(), changed_at=now())
        return self._act(
            sentence("{code} added", code=piece.code), [piece.id], lambda: self._store.pieces.insert(piece)
        )

    def add_many(self, pieces: Sequence[Piece], photos: Sequence[Photo] = ()) -> Changes:
        """Keep many new pieces, and photos of them whose originals are kept already, as one action."""
        checked = [replace(self._checked(piece), changed_at=now()) for piece in pieces]

        def insert() -> None:
            for piece in checked:
                self._store.pieces.insert(piece)
            for photo in photos:
                self._store.photos.insert(photo)

        label = one_or_many(len(checked), sentence("1 piece imported"), sentence("{count} pieces imported"))
        return self._act(label, [piece.id for piece in checked], insert, bulk=True)

    def add_of_photos(
        self, groups: Sequence[Sequence[str]], progress: Progress | None = None
    ) -> tuple[list[str], Changes]:
        """Make a new piece of each group of waiting pictures, the first one its cover; return the pieces' ids."""
        made: list[str] = []
        label = one_or_many(
            len(groups), sentence("1 piece made of pictures"), sentence("{count} pieces made of pictures")
        )
        with self._store.action(label, bulk=True) as action:
            for done, group in enumerate(groups):
                (progress or NoProgress()).step(done, len(groups))
                piece = self.new()
                self._store.pieces.insert(piece)
                made.append(piece.id)
                for place, photo_id in enumerate(group):
                    photo = self._store.photos.get(photo_id)
                    self._store.photos.update(replace(photo, piece_id=piece.id, position=place, is_cover=place == 0))
        return made, action.changes | self._library.follow(action.changes, made)

    def change(self, piece: Piece) -> Changes:
        """Keep a piece as it now is.

        Raises:
            DuplicateCodeError: where its new code is taken.
        """
        piece = replace(self._checked(piece), changed_at=now())
        return self._act(
            sentence("{code} changed", code=piece.code), [piece.id], lambda: self._store.pieces.update(piece)
        )

    def duplicate(self, ids: Sequence[str]) -> tuple[list[str], Changes]:
        """Copy pieces with their parts and pictures under new codes; return the copies' ids."""
        label = one_or_many(len(ids), sentence("1 piece copied"), sentence("{count} pieces copied"))
        with self._store.action(label, bulk=True) as action:
            copies = [self._copy(source) for source in list(self._store.pieces.many(ids))]
        return copies, action.changes | self._library.follow(action.changes)

    def make_variant(self, changed: Piece) -> tuple[str, Changes]:
        """Add a changed design beside the piece it comes from (whose id it bears), with its pictures and a new code."""
        with self._store.action(sentence("{code} made in another alloy or size", code=changed.code)) as action:
            copy = self._copy(changed)
        return copy, action.changes | self._library.follow(action.changes)

    def make_set(self, ids: Sequence[str]) -> tuple[str, Changes]:
        """Make a set of single pieces, one of each; return its id.

        Raises:
            InvalidValueError: where a piece is a set itself.
        """
        members = tuple(self._store.pieces.many(ids))
        collections = {piece.collection for piece in members}
        made = replace(
            self.new("set"),
            members=tuple(PieceMember(piece.id, 1, piece) for piece in members),
            collection=collections.pop() if len(collections) == 1 else "",
        )
        return made.id, self.add(made)

    def archive(self, ids: Sequence[str], archived: bool) -> Changes:
        """Put pieces into the archive, or take them out."""
        template = (
            one_or_many(len(ids), sentence("1 piece archived"), sentence("{count} pieces archived"))
            if archived
            else one_or_many(
                len(ids),
                sentence("1 piece taken out of the archive"),
                sentence("{count} pieces taken out of the archive"),
            )
        )
        return self._act(template, [], lambda: self._store.pieces.set_archived(ids, archived))

    def trash(self, ids: Sequence[str]) -> Changes:
        """Move pieces to the Trash."""
        label = one_or_many(len(ids), sentence("1 piece moved to Trash"), sentence("{count} pieces moved to Trash"))
        return self._act(label, [], lambda: self._store.pieces.set_trashed(ids, now()))

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take pieces out of the Trash."""
        label = one_or_many(
            len(ids), sentence("1 piece taken out of Trash"), sentence("{count} pieces taken out of Trash")
        )
        return self._act(label, [], lambda: self._store.pieces.set_trashed(ids, None))

    def delete_for_ever(self, ids: Sequence[str]) -> Changes:
        """Delete pieces from the Trash; undo can still bring them back while its history lasts."""
        self._check_not_in_sets(ids)
        label = one_or_many(len(ids), sentence("1 piece deleted"), sentence("{count} pieces deleted"))
        return self._act(label, [], lambda: self._store.pieces.delete(ids))

    def _check_not_in_sets(self, ids: Sequence[str]) -> None:
        """Refuse to delete a piece for ever that a set, which stays, is costed with."""
        for set_piece in self._store.pieces.many([one for one in self._store.pieces.sets_with(ids) if one not in ids]):
            inside = next(member for member in set_piece.members if member.piece_id in ids)
            raise InvalidValueError(
                "{code} belongs to the set {set_code}. Take it out of the set first, or delete the set too.",
                code=inside.piece.code if inside.piece else "?",
                set_code=set_piece.code,
            )

    def cost_sheet(self, piece: Piece | str, *, day: date | None = None, quantity: int | None = None) -> CostSheet:
        """Compute the cost sheet of a piece, saved or not, at the rates of a day."""
        from jewelcraft.domain.costing import cost_piece
        from jewelcraft.domain.plausible import check_piece

        piece = self.get(piece) if isinstance(piece, str) else piece
        check_piece(piece)
        return cost_piece(piece, self._library.rates.card(day), quantity=quantity)

    def prices(self, sheet: CostSheet, piece: Piece, card: RateCard | None = None) -> PriceSet | None:
        """Return the prices that follow from a cost sheet, or None while a rate is missing."""
        from jewelcraft.library.recost import prices_of

        card = card or self._library.rates.card(sheet.day)
        return prices_of(sheet, piece, self._library.price_lists.book(), card)[0]

    def _checked(self, piece: Piece) -> Piece:
        from jewelcraft.domain.piece_set import check_members
        from jewelcraft.domain.plausible import check_piece

        code = " ".join(piece.code.split())
        if not code:
            raise InvalidValueError("Type a code for the piece, for example {example}.", example="R-0001")
        if len(code) > LONGEST_CODE:
            start = f"{code[:12]}…"
            raise InvalidValueError("The code {code} is too long. Use at most 64 letters and digits.", code=start)
        check_piece(piece)
        piece = self._with_members(piece)
        check_members(piece, is_member=bool(piece.members and self._store.pieces.sets_with([piece.id])))
        other = self._store.pieces.by_code(code)
        if other is not None and other.id != piece.id:
            raise DuplicateCodeError(code)
        return replace(piece, code=code)

    def _with_members(self, piece: Piece) -> Piece:
        """Look the pieces of a set up, so that what is kept is what is costed."""
        if not piece.members:
            return piece
        known = {each.id: each for each in self._store.pieces.many([member.piece_id for member in piece.members])}
        return replace(
            piece, members=tuple(replace(member, piece=known.get(member.piece_id)) for member in piece.members)
        )

    def _copy(self, source: Piece) -> str:
        from jewelcraft.library.codes import copy_code

        taken = self.codes()
        copy = replace(
            source,
            id=fresh_id(),
            code=copy_code(source.code, taken),
            archived=False,
            trashed_at=None,
            created_at=now(),
            changed_at=now(),
            metals=_renewed(source.metals),
            stones=_renewed(source.stones),
            findings=_renewed(source.findings),
            labour=_renewed(source.labour),
            platings=_renewed(source.platings),
            extras=_renewed(source.extras),
        )
        self._store.pieces.insert(copy)
        for photo in self._store.photos.of_piece(source.id):
            self._store.photos.insert(replace(photo, id=fresh_id(), piece_id=copy.id))
        return copy.id

    def _act(self, label: Sentence, ids: Sequence[str], work: Callable[[], object], *, bulk: bool = False) -> Changes:
        with self._store.action(label, bulk=bulk) as action:
            work()
        return action.changes | self._library.follow(action.changes, ids)


Part = TypeVar("Part", MetalPart, StonePart, Finding, LabourStep, Plating, Extra)


def _renewed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(replace(part, id=fresh_id()) for part in parts)
