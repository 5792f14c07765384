"""Put into words how an offered piece stands to ours, what differs, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.sharing import ORIGINALS
from jewelcraft.domain.sharing import Choice
from jewelcraft.domain.sharing import Standing
from jewelcraft.ui.marks import mark
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.domain.sharing import PieceOffer
    from jewelcraft.ui.widgets.tags import Kind

_STANDINGS: dict[Standing, tuple[str, Kind]] = {
    Standing.NEW: (mark("Sharing", "New"), "ok"),
    Standing.SAME: (mark("Sharing", "The same"), "neutral"),
    Standing.CHANGED: (mark("Sharing", "Changed there"), "info"),
    Standing.OURS: (mark("Sharing", "Changed here"), "neutral"),
    Standing.CONFLICT: (mark("Sharing", "Changed on both"), "warn"),
}
_FOR_NEW = {Choice.TAKE: mark("Sharing", "Add it"), Choice.KEEP: mark("Sharing", "Leave it out")}
_CHOICES = {
    Choice.TAKE: mark("Sharing", "Take theirs"),
    Choice.KEEP: mark("Sharing", "Keep ours"),
    Choice.BOTH: mark("Sharing", "Keep both"),
}
_PARTS = {
    "piece": mark("Sharing", "facts"),
    "piece_text": mark("Sharing", "titles and texts"),
    "piece_word": mark("Sharing", "tags and techniques"),
    "photo": mark("Sharing", "pictures"),
    ORIGINALS: mark("Sharing", "pictures as the camera made them"),
}
_GROUPS = {
    "metal_part": "metal",
    "stone_part": "stones",
    "finding": "findings",
    "labour_step": "labour",
    "plating": "plating",
    "extra": "extras",
}


def standing_words(standing: Standing) -> str:
    """Return how a piece stands to ours."""
    return QCoreApplication.translate("Sharing", _STANDINGS[standing][0])


def standing_kind(standing: Standing) -> Kind:
    """Return the colours that this is said in."""
    return _STANDINGS[standing][1]


def choice_words(choice: Choice, *, is_new: bool) -> str:
    """Return what a choice does."""
    return QCoreApplication.translate("Sharing", (_FOR_NEW if is_new else _CHOICES)[choice])


def detail_words(piece: PieceOffer) -> str:
    """Return what differs and when each side was changed, or what is special about a new piece."""
    parts: list[str] = []
    if piece.in_trash:
        parts.append(QCoreApplication.translate("Sharing", "Yours is in the Trash."))
    if piece.new_code:
        words = QCoreApplication.translate("Sharing", "Its code is taken here; it becomes {code}.")
        parts.append(words.format(code=piece.new_code))
    if piece.differs:
        words = QCoreApplication.translate("Sharing", "Differs in {what}.")
        parts.append(words.format(what=", ".join(dict.fromkeys(map(_part_word, piece.differs)))))
    if piece.changed_there and piece.changed_here:
        words = QCoreApplication.translate("Sharing", "Theirs of {there}, yours of {here}.")
        there, here = (write_moment(moment.astimezone()) for moment in (piece.changed_there, piece.changed_here))
        parts.append(words.format(there=there, here=here))
    elif piece.standing is Standing.NEW:
        words = QCoreApplication.translate("Sharing", "Pictures: {count}.")
        parts.append(words.format(count=piece.pictures))
    return " ".join(parts)


def _part_word(key: str) -> str:
    if key in _PARTS:
        return QCoreApplication.translate("Sharing", _PARTS[key])
    return word(_GROUPS[key]).lower() if key in _GROUPS else QCoreApplication.translate("Sharing", "other details")
