"""What a catalog's maker decided by hand, brought into what is printed: order, breaks, pictures, own texts, parts."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.content import Entry
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import PictureRef
from jewelcraft.domain.catalog import SectionBy
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import split_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.catalog import Crop
    from jewelcraft.domain.catalog import PieceChoice
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.texts import Texts
    from jewelcraft.library.library import Library
    from jewelcraft.library.wording import Wording

_OPENING_PICTURES = 3
_FINISHED = (PhotoKind.PHOTO, PhotoKind.SAMPLE)
_KNOWN_SIGNS: dict[str, tuple[int, int, int]] = {}
_MOST_SIGNS = 64


def reference(photo: Photo, alt: str) -> PictureRef:
    """Return a photo as pages show it."""
    from jewelcraft.library.workbench import seen_size

    width, height = seen_size(photo)
    kind = "image/jpeg" if photo.recipe else photo.media_type
    return PictureRef(photo.picture, width, height, kind, photo.caption or alt, photo.focus_x, photo.focus_y)


def _cut(pictures: tuple[PictureRef, ...], choice: PieceChoice) -> tuple[PictureRef, ...]:
    """Return pictures cut as it was chosen by hand."""
    digests = [split_key(picture.digest)[0] for picture in pictures]
    crops = [choice.crop_of(digest, is_first=not place) for place, digest in enumerate(digests)]
    return tuple(cut_to(picture, crop) for picture, crop in zip(pictures, crops, strict=True))


def cut_to(picture: PictureRef, crop: Crop | None) -> PictureRef:
    """Return a picture cut as it was chosen by hand."""
    if crop is None:
        return picture
    return replace(picture, focus_x=crop.focus_x, focus_y=crop.focus_y, zoom=max(crop.zoom, 100))


def pictures_by_original(entries: Sequence[Entry]) -> dict[str, PictureRef]:
    """Return the pictures of pieces as they are cut here, by the digests of their originals."""
    return {split_key(picture.digest)[0]: picture for entry in entries for picture in entry.pictures}


def _sign_facts(library: Library, digest: str) -> tuple[int, int, int]:
    """Return width, height and lightness of a sign; it is looked at once and asked for with every page."""
    if digest not in _KNOWN_SIGNS:
        from jewelcraft.images.printing import print_image
        from jewelcraft.images.sign import sign_mask

        data = library.store.photos.original(digest)
        mask = sign_mask(data)
        size = print_image(data, longest=800).upright_size
        if len(_KNOWN_SIGNS) >= _MOST_SIGNS:
            _KNOWN_SIGNS.clear()
        _KNOWN_SIGNS[digest] = (*size, -1 if mask is None else mask.lightness)
    return _KNOWN_SIGNS[digest]


@dataclass(frozen=True, slots=True)
class Chooser:
    """Brings the choices of one catalog into its entries and pages."""

    library: Library
    catalog: Catalog
    words: Wording

    def section(self, piece: Piece) -> Phrase:
        """Return the part of the catalog that a piece belongs to."""
        match self.catalog.sections:
            case SectionBy.TYPE:
                return Phrase(self.words.group_name(piece.type), self.catalog.language)
            case SectionBy.COLLECTION:
                return Phrase(piece.collection, self.catalog.language)
            case _:
                return Phrase("")

    def chosen(self, entry: Entry) -> Entry:
        """Return an entry as it was changed by hand in this catalog."""
        choice = self.catalog.choice(entry.piece_id)
        return replace(
            entry,
            breaks_before=choice.breaks_before,
            is_hero=choice.is_hero,
            set_name=choice.set_name.strip(),
            copies=max(choice.copies, 0),
            titles=self._own(choice.titles, entry.titles),
            descriptions=self._own(choice.descriptions, entry.descriptions),
            pictures=_cut(self._own_pictures(choice, entry), choice),
            span=choice.span,
            text_size=choice.text_size,
        )

    def _own(self, own: Texts, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
        """Return texts with those of this catalog in the place of the piece's, language by language."""
        first = own.get(self.catalog.language)
        if not phrases:
            return (Phrase(first, self.catalog.language),) if first else ()
        kept = []
        for place, phrase in enumerate(phrases):
            language = self.catalog.language if place == 0 else phrase.language
            text = own.get(language)
            kept.append(Phrase(text, language) if text else phrase)
        return tuple(kept)

    def _own_pictures(self, choice: PieceChoice, entry: Entry) -> tuple[PictureRef, ...]:
        if not choice.picture_digest:
            return entry.pictures
        wanted = choice.picture_digest
        first = next((picture for picture in entry.pictures if split_key(picture.digest)[0] == wanted), None)
        first = first or self.picture(wanted, entry.title.text)
        if first is None:
            return entry.pictures
        return (first, *(picture for picture in entry.pictures if picture.digest != first.digest))

    def picture(self, digest: str, alt: str = "") -> PictureRef | None:
        """Return a photo of the workshop by its digest; None where it is gone."""
        for photo in self.library.store.photos.by_digest(digest) if digest else ():
            return reference(photo, alt or self.catalog.name)
        return None

    def cover(self, entries: tuple[Entry, ...]) -> PictureRef | None:
        """Return the cover picture chosen, else the first of the first piece."""
        known = pictures_by_original(entries).get(self.catalog.cover_digest)
        if known is not None:
            return replace(known, alt=self.catalog.name)
        chosen = self.picture(self.catalog.cover_digest)
        return chosen or next((entry.pictures[0] for entry in entries if entry.pictures), None)

    def logo(self) -> PictureRef | None:
        """Return the workshop's sign, whose original belongs to no piece; None where there is none to be read."""
        digest = self.catalog.logo_digest
        known = self.picture(digest, self.library.settings.name)
        if not digest:
            return known
        try:
            width, height, lightness = _sign_facts(self.library, digest)
        except (NotFoundError, PictureRefusedError):
            return known
        if known is not None:
            return known if split_key(known.digest)[1] else replace(known, lightness=lightness)
        return PictureRef(digest, width, height, alt=self.library.settings.name, lightness=lightness)

    def pages(self, entries: tuple[Entry, ...]) -> dict[str, Any]:
        """Return what the content knows of its kind of document and of pages beside those of pieces."""
        catalog = self.catalog
        return {
            "kind": catalog.kind,
            "logo": self.logo(),
            "opening": self._opening(entries) if catalog.has_opening else (),
            "has_back_cover": catalog.has_back_cover,
            "stock": catalog.stock,
            "first_label": max(catalog.first_label, 1),
            "labelling": catalog.labelling,
        }

    def _opening(self, entries: tuple[Entry, ...]) -> tuple[PictureRef, ...]:
        """Return the opening pictures chosen, else further views of the first pieces, else their first ones."""
        known = pictures_by_original(entries)
        wanted = (known.get(digest) or self.picture(digest) for digest in self.catalog.opening_digests)
        chosen = tuple(picture for picture in wanted if picture is not None)
        if chosen:
            return chosen[:_OPENING_PICTURES]
        first = next((entry.pictures[0].digest for entry in entries if entry.pictures), "")
        cover = self.catalog.cover_digest or split_key(first)[0]
        views = [view for entry in entries for view in entry.pictures[1:2]]
        firsts = [view for entry in entries for view in entry.pictures[:1]]
        others = {view.digest: view for view in (*views, *firsts) if split_key(view.digest)[0] != cover}
        return tuple(others.values())[:_OPENING_PICTURES]


def pictures_of(library: Library, piece: Piece, alt: str) -> tuple[PictureRef, ...]:
    """Return the cover first, then finished views in order; sketches only where there is nothing else."""
    photos = [photo for photo in library.photos.of_piece(piece.id) if photo.trashed_at is None]
    finished = [photo for photo in photos if photo.kind in _FINISHED or photo.is_cover]
    chosen = sorted(finished or photos[-1:], key=lambda photo: (not photo.is_cover, photo.kind not in _FINISHED[:1]))
    return tuple(reference(photo, alt) for photo in chosen)
