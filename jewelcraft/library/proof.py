"""Print the proof of a piece's authorship: its pictures in order, their dates, and the digests of their files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.picture_records import read_notes
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.lineage import chain_of
from jewelcraft.library.pieces import now
from jewelcraft.library.resources import resource
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.layout.proof import ProofPicture
    from jewelcraft.catalog.page_plan import Plan
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.library.wording import Wording


@dataclass(frozen=True, slots=True)
class ProofReport:
    """What was printed: the file, its pages, and each picture's name with its digest."""

    out: Path
    pages: int
    language: str
    pictures: tuple[Photo, ...]
    warnings: tuple[Sentence, ...] = ()


def write_proof(
    library: Library, piece_id: str, target: Path, language: str = "", progress: Progress | None = None
) -> ProofReport:
    """Print a piece's proof of authorship to a PDF file; a failed one leaves nothing behind.

    Raises:
        CatalogError: where the piece has no picture or the file cannot be written.
        NotFoundError: where the piece is gone.
    """
    from jewelcraft.catalog.pdf import write_plan

    piece = library.pieces.get(piece_id)
    photos = chain_of(library, piece_id)
    if not photos:
        raise CatalogError("{code} has no pictures yet. Add its sketches and photos first.", code=piece.code)
    known = [one for one in (language, *library.settings.languages, "en") if one in LANGUAGES]
    writer = _Writer(library, known[0])
    content = writer.content(piece)
    written = write_plan(
        lambda fitted: writer.plan(fitted, piece, photos), content, target, library.photos.original, progress
    )
    return ProofReport(target, written.pages, known[0], tuple(photos), written.warnings)


def proof_name(code: str, language: str) -> str:
    """Return the name proposed for a proof's file, safe on every system."""
    from jewelcraft.exchange.names import safe_file_name

    return f"{safe_file_name(code, 'piece')} ({language}).pdf"


class _Writer:
    """Writes a proof in the words of one language."""

    def __init__(self, library: Library, language: str) -> None:
        self._library = library
        self._words: Wording = wording(language)
        self._format = Formatter(self._words.language)
        self._language = language

    def plan(self, content: CatalogContent, piece: Piece, photos: list[Photo]) -> Plan:
        """Lay out the pages."""
        from jewelcraft.catalog.layout.proof import plan_proof

        label, settings = self._words.label, self._library.settings
        title = self._title(piece)
        facts = [
            (label("piece"), f"{title} ({piece.code})" if title != piece.code else piece.code),
            (label("maker"), settings.maker),
            (label("workshop"), ", ".join(part for part in (settings.name, settings.place) if part.strip())),
        ]
        shown = tuple((name, text) for name, text in facts if text.strip())
        day = self._format.day(now().astimezone().date()).replace(" ", NO_BREAK)
        statement = " ".join((label("proof_statement"), label("proof_made", day=day)))
        pictures = tuple(self._picture(photo, piece.code) for photo in photos)
        return plan_proof(content, shown, statement, pictures)

    def _title(self, piece: Piece) -> str:
        return piece.titles.best(self._language, *self._library.settings.languages) or piece.code

    def content(self, piece: Piece) -> CatalogContent:
        """Return what every page says of the piece and its workshop."""
        from jewelcraft.catalog.content import CatalogContent
        from jewelcraft.catalog.content import Entry
        from jewelcraft.catalog.content import Phrase
        from jewelcraft.catalog.look import read_look

        settings = self._library.settings
        return CatalogContent(
            look=read_look(resource("looks", "studio.toml")),
            title=Phrase(f"{self._words.label('proof')} · {piece.code}", self._language),
            language=self._language,
            workshop=settings.name,
            place=settings.place,
            has_cover=False,
            entries=(Entry(piece.id, piece.code, (Phrase(self._title(piece), self._language),)),),
            labels=self._words.labels,
            created_at=now().astimezone(UTC),
        )

    def _picture(self, photo: Photo, code: str) -> ProofPicture:
        from jewelcraft.catalog.content import PictureRef
        from jewelcraft.catalog.layout.proof import ProofPicture

        label = self._words.label
        kind = label(f"stage_{photo.kind.value}")
        facts = (
            (label("taken"), self._moment(photo.taken_at)),
            (label("added"), self._moment(photo.added_at)),
            (label("file_name"), photo.name),
            (label("description"), photo.caption),
        )
        notes = tuple((self._moment(note.at), note.text) for note in read_notes(photo.notes))
        # The original is shown, because it is the original's digest that is printed.
        picture = PictureRef(
            photo.digest, photo.width, photo.height, photo.media_type, f"{code}, {kind}", photo.focus_x, photo.focus_y
        )
        return ProofPicture(picture, kind, tuple((name, text) for name, text in facts if text), photo.digest, notes)

    def _moment(self, moment: datetime | None) -> str:
        if moment is None:
            return self._words.label("not_recorded")
        local = moment.astimezone() if moment.tzinfo is not None else moment
        return f"{self._format.day(local.date())}, {local:%H:%M}".replace(" ", NO_BREAK)
