"""Before pictures come in: what each file is, what is here already, and where each would go; nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Literal

from jewelcraft.domain.file_names import CodeBook
from jewelcraft.domain.file_names import names_a_piece
from jewelcraft.domain.file_names import piece_type_of
from jewelcraft.domain.file_names import read_file_name
from jewelcraft.domain.file_names import read_folder_name
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.examined_files import Listener
from jewelcraft.library.examined_files import examine_files
from jewelcraft.library.found_files import found_files
from jewelcraft.library.intake import IntakeEntry
from jewelcraft.library.lookalikes import Lookalikes
from jewelcraft.library.whereabouts import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.file_names import NameFacts
    from jewelcraft.domain.work import Progress
    from jewelcraft.images import Seen
    from jewelcraft.library.examined_files import Examined
    from jewelcraft.storage.store import Store

_KEPT_SEEN = 3000
"""Results of decoding that are kept from the proposal to the import; about 40 KB each."""
_PIECE_FOLDER = 12
"""A folder with a name of its own and at most so many pictures from a camera shows one piece."""


@dataclass(frozen=True, slots=True)
class NewPiece:
    """A piece that would be made: an empty code takes the next free one."""

    key: str
    code: str = ""
    title: str = ""
    collection: str = ""
    type: str = "other"
    price: str = ""


@dataclass(frozen=True, slots=True)
class Alike:
    """A picture that shows the same as a new one: a photo of the library, or another file (no `photo_id`)."""

    digest: str
    name: str
    where: Sentence
    width: int
    height: int
    photo_id: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One file: what it is, and where it would go.

    `piece_id` names a piece of the library, `new_piece` the key of one to be made; neither means the
    Inbox. `instead_of` is a photo whose place the new picture takes.
    """

    path: str
    name: str
    result: Literal["new", "duplicate", "refused"]
    reason: Sentence | None = None
    digest: str = ""
    width: int = 0
    height: int = 0
    size_bytes: int = 0
    taken_at: datetime | None = None
    kind: PhotoKind = PhotoKind.PHOTO
    caption: str = ""
    piece_id: str = ""
    code: str = ""
    new_piece: str = ""
    alike: tuple[Alike, ...] = ()
    instead_of: str = ""
    is_wanted: bool = True

    @property
    def has_piece(self) -> bool:
        """Whether the file would go to a piece, an old or a new one."""
        return bool(self.piece_id or self.new_piece)


@dataclass(frozen=True, slots=True)
class IntakePlan:
    """What would be brought in; changed by the methods, each of which returns a plan."""

    proposals: tuple[Proposal, ...] = ()
    new_pieces: Mapping[str, NewPiece] = field(default_factory=dict)
    seen: Mapping[str, Seen] = field(default_factory=dict)
    """By digest, so that nothing is decoded twice."""

    @property
    def wanted(self) -> list[Proposal]:
        """The files that would come in."""
        return [each for each in self.proposals if each.result == "new" and each.is_wanted]

    @property
    def pieces_to_make(self) -> list[NewPiece]:
        """The new pieces that some wanted file needs."""
        keys = {each.new_piece for each in self.wanted}
        return [piece for key, piece in self.new_pieces.items() if key in keys]

    @property
    def has_choices(self) -> bool:
        """Whether there is something that a person may want to decide."""
        return any(each.piece_id or each.new_piece or each.alike for each in self.wanted)

    def report(self, told: Sequence[IntakeEntry]) -> tuple[IntakeEntry, ...]:
        """Return a line for each file: as it came in, or why the plan left it out."""
        came = {entry.path: entry for entry in told}
        return tuple(came.get(each.path) or _left_out(each) for each in self.proposals)

    def changed(self, paths: Collection[str], **facts: object) -> IntakePlan:
        """Return the plan with some files' facts changed."""
        chosen = set(paths)
        return replace(
            self,
            proposals=tuple(
                replace(each, **facts) if each.path in chosen else each  # type: ignore[arg-type]
                for each in self.proposals
            ),
        )

    def to_inbox(self, paths: Collection[str]) -> IntakePlan:
        """Let files wait in the Inbox."""
        return self.changed(paths, piece_id="", code="", new_piece="")

    def to_piece(self, paths: Collection[str], piece_id: str, code: str) -> IntakePlan:
        """Give files to a piece of the library."""
        return self.changed(paths, piece_id=piece_id, code=code, new_piece="")

    def to_new(self, paths: Collection[str], piece: NewPiece) -> IntakePlan:
        """Give files to a piece that is made with them, or change that piece."""
        plan = replace(self, new_pieces={**self.new_pieces, piece.key: piece})
        return plan.changed(paths, piece_id="", code="", new_piece=piece.key)


def plan_intake(store: Store, paths: Sequence[Path], progress: Progress | None = None) -> IntakePlan:
    """Read and decode files as an import would, and propose where each goes.

    Raises:
        Cancelled: raised by `progress`.
    """
    files = found_files(paths)
    listener = Listener(progress or NoProgress(), len(files))
    planner = _Planner(store, paths, files)
    for done, found in enumerate(examine_files(files, frozenset(), listener.again)):
        listener.step(done, len(files), found.name)
        planner.take(found)
    listener.step(len(files), len(files))
    return planner.plan()


class _Planner:
    """Gathers proposals file by file."""

    def __init__(self, store: Store, roots: Sequence[Path], files: Sequence[Path]) -> None:
        self._store = store
        self._codes = CodeBook(store.pieces.codes_like(""))
        self._roots = {path.resolve() for path in roots if path.is_dir()}
        self._crowds = _crowds(files)
        self._lookalikes = Lookalikes(store)
        self._whereabouts = Whereabouts(store)
        self._first: dict[str, Proposal] = {}
        self._proposals: list[Proposal] = []
        self._pieces: dict[str, NewPiece] = {}
        self._seen: dict[str, Seen] = {}

    def take(self, found: Examined) -> None:
        self._proposals.append(self._proposal(found))

    def plan(self) -> IntakePlan:
        return IntakePlan(tuple(self._proposals), self._pieces, self._seen)

    def _proposal(self, found: Examined) -> Proposal:
        if found.refused is not None or found.seen is None:
            return Proposal(found.path, found.name, "refused", found.refused)
        picture = found.seen.picture
        proposal = Proposal(
            found.path,
            found.name,
            "new",
            found.seen.note,
            *(found.digest, picture.width, picture.height, len(found.data), picture.taken_at),
        )
        here = self._whereabouts.of(found.digest)
        if here is not None:
            return replace(proposal, result="duplicate", reason=here.sentence)
        twin = self._first.get(found.digest)
        if twin is not None:
            return self._again(proposal, twin)
        proposal = replace(self._placed(proposal), alike=self._alike(found.seen))
        self._first[found.digest] = proposal
        self._lookalikes.add(found.seen)
        if len(self._seen) < _KEPT_SEEN:
            self._seen[found.digest] = found.seen
        return proposal

    def _again(self, proposal: Proposal, twin: Proposal) -> Proposal:
        """Leave one of two equal files out: the later one, unless only that one says which piece it shows."""
        placed = self._placed(proposal)
        if twin.has_piece or not placed.has_piece:
            return replace(proposal, result="duplicate", reason=_same_file(twin))
        placed = replace(placed, alike=twin.alike)
        self._proposals[self._proposals.index(twin)] = replace(
            twin, result="duplicate", reason=_same_file(placed), alike=()
        )
        self._first[proposal.digest] = placed
        return placed

    def _alike(self, seen: Seen) -> tuple[Alike, ...]:
        found = []
        for digest in self._lookalikes.like(seen):
            here = self._whereabouts.of(digest)
            twin = self._first.get(digest)
            if here is not None:
                photo = here.photo
                found.append(Alike(digest, photo.name, here.short, photo.width, photo.height, photo.id))
            elif twin is not None:
                found.append(Alike(digest, twin.name, _among_these(), twin.width, twin.height))
        return tuple(found)

    def _placed(self, proposal: Proposal) -> Proposal:
        """Say which piece a file is for, by its own name first, then by its folder's."""
        path = Path(proposal.path)
        own = read_file_name(path.stem, self._codes)
        folders = [read_folder_name(folder.name, self._codes) for folder in self._named_folders(path)]
        kind = own.kind or next((facts.kind for facts in folders if facts.kind), None) or PhotoKind.PHOTO
        proposal = replace(proposal, kind=kind, caption=own.caption)
        for facts in (own, *folders):
            piece = self._store.pieces.by_code(facts.code) if facts.code else None
            if piece is not None and piece.trashed_at is None:
                return replace(proposal, piece_id=piece.id, code=piece.code)
        named = [facts for facts in folders if facts.code or facts.title]
        if names_a_piece(own):
            return replace(proposal, new_piece=self._new_piece(own, named[:1]))
        if named and not folders[0].is_machine_made and self._is_piece_folder(path.parent, named[0]):
            return replace(proposal, new_piece=self._new_piece(named[0], named[1:2]))
        return proposal

    def _is_piece_folder(self, folder: Path, facts: NameFacts) -> bool:
        """Say whether a folder of pictures that nobody named shows one piece.

        The folder that was dropped is often called after the day or the person; it must say a code or a type.
        """
        if self._crowds.get(folder, 0) > _PIECE_FOLDER:
            return False
        is_root = folder.resolve() in self._roots
        return not is_root or bool(facts.code) or piece_type_of(facts.title) != "other"

    def _named_folders(self, path: Path) -> list[Path]:
        """Return the folders above a file, the nearest first, up to the one that was dropped, which counts too."""
        found: list[Path] = []
        for folder in path.parents:
            is_root = folder.resolve() in self._roots
            if not is_root and not any(root in folder.resolve().parents for root in self._roots):
                break
            found.append(folder)
            if is_root:
                break
        return found

    def _new_piece(self, facts: NameFacts, collection: Sequence[NameFacts]) -> str:
        key = (facts.code or facts.title).casefold()
        if key not in self._pieces:
            self._pieces[key] = NewPiece(
                key,
                facts.code,
                facts.title,
                " ".join(part for each in collection for part in (each.code, each.title) if part),
                piece_type_of(facts.title),
                facts.price,
            )
        elif facts.title and not self._pieces[key].title:
            self._pieces[key] = replace(self._pieces[key], title=facts.title, price=facts.price)
        return key


def _crowds(files: Sequence[Path]) -> dict[Path, int]:
    counts: dict[Path, int] = {}
    for file in files:
        counts[file.parent] = counts.get(file.parent, 0) + 1
    return counts


def _left_out(proposal: Proposal) -> IntakeEntry:
    result: Literal["refused", "duplicate"] = "refused" if proposal.result == "refused" else "duplicate"
    return IntakeEntry(proposal.path, result, proposal.reason, "", proposal.digest, proposal.width, proposal.height)


def _same_file(twin: Proposal) -> Sentence:
    return sentence("The same picture is among these files already, as {name}.", name=twin.name)


def _among_these() -> Sentence:
    return sentence("among these files")
