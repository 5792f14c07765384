"""The facts of a piece as fields, each saved when it is left."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.local_weights import read_weight
from jewelcraft.domain.piece import PIECE_TYPES
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Status
from jewelcraft.domain.ring_sizes import read_ring_size
from jewelcraft.ui import trade_words
from jewelcraft.ui.piece.ring_words import other_sizes
from jewelcraft.ui.piece.ring_words import write_size
from jewelcraft.ui.piece.suggest import SuggestField
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.wording import decimal_habit
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft

_HEAVY_G = {"ring": Decimal(30), "earrings": Decimal(40), "pendant": Decimal(80)}


class FactsForm(QWidget):
    """Code, collection, type, metal, weight, ring size, finish and status."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._draft = hub, draft
        self.code = TextEdit()
        self._code_box = LabelledField(self.tr("Code"), self.code)
        self.collection = SuggestField()
        self._collection_box = LabelledField(self.tr("Collection"), self.collection)
        self.type = ComboField()
        self._type_box = LabelledField(self.tr("Type"), self.type)
        self.metal = ComboField()
        self._metal_box = LabelledField(self.tr("Metal"), self.metal)
        self.weight = TextEdit()
        self._weight_box = LabelledField(self.tr("Metal weight"), self.weight)
        self.ring = TextEdit("", self.tr("for example US 6½ or EU 53"))
        self._ring_box = LabelledField(self.tr("Ring size"), self.ring)
        self.finish = SuggestField()
        self._finish_box = LabelledField(self.tr("Finish"), self.finish)
        self.status = ComboField()
        self._status_box = LabelledField(self.tr("Status"), self.status)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(SectionHeader(self.tr("Facts")))
        column.addLayout(self._grid)
        self._fields = [
            self._code_box,
            self._collection_box,
            self._type_box,
            self._metal_box,
            self._weight_box,
            self._ring_box,
            self._finish_box,
            self._status_box,
        ]
        self._columns = 0
        self.set_columns(2)
        self._connect()

    def set_columns(self, columns: int) -> None:
        """Stand in one or two columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for place, field in enumerate(self._fields):
            self._grid.addWidget(field, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def _connect(self) -> None:
        self.code.saved.connect(self._on_code)
        self.collection.saved.connect(lambda text: self._edit(collection=_tidy(text)))
        self.type.chosen.connect(self._on_type)
        self.metal.chosen.connect(self._on_metal)
        self.weight.saved.connect(self._on_weight)
        self.ring.saved.connect(self._on_ring)
        self.finish.saved.connect(lambda text: self._edit(finish=_tidy(text)))
        self.status.chosen.connect(lambda value: self._edit(status=value))
        self.status.set_choices([(word(status.value), status) for status in Status])

    def show_piece(self, piece: Piece, *, fresh: bool) -> None:
        """Show a piece; `fresh` where it is another one, so that messages of the last one go."""
        reader = self._hub.reader
        if fresh:
            for box in (self._code_box, self._weight_box, self._ring_box):
                box.set_error("")
            self.collection.set_words(reader.pieces.collections())
            self.finish.set_words(reader.pieces.words("finish"))
        _put(self.code, piece.code)
        self.collection.set_text(piece.collection)
        types = [*PIECE_TYPES, *([piece.type] if piece.type not in PIECE_TYPES else [])]
        self.type.set_choices([(word(name), name) for name in types])
        self.type.set_value(piece.type)
        self.finish.set_text(piece.finish)
        self.status.set_value(piece.status)
        self._show_metal(piece)
        self._show_ring(piece)

    def _show_metal(self, piece: Piece) -> None:
        alloys = sorted(self._hub.reader.rates.alloys(), key=lambda alloy: (alloy.metal, alloy.name.casefold()))
        choices: list[tuple[str, object]] = [(trade_words.alloy(alloy.name), alloy.id) for alloy in alloys]
        first = piece.metals[0].alloy if piece.metals else None
        if first is not None and first not in [alloy.id for alloy in alloys]:
            choices.append((first, first))
        self.metal.set_choices(choices)
        self.metal.set_value(first)
        self.metal.setPlaceholderText(self.tr("Choose a metal"))
        several = len(piece.metals) > 1
        weight = piece.net_weight_g
        self.weight.setReadOnly(several)
        self.weight.setToolTip(self.tr("Several metals: their weights are typed under Cost.") if several else "")
        _put(self.weight, write_decimal(weight) if weight else "")
        self.weight.set_suffix(self._weight_suffix(weight))

    def _weight_suffix(self, weight: Decimal | None) -> str:
        settings = self._hub.reader.settings
        if not weight or not settings.local_weight_unit:
            return "g"
        unit = settings.local_weight_unit
        local = weight / grams_of(unit, dict(settings.unit_overrides))
        return f"g = {write_decimal(local, 2)}\u00a0{word(unit)}"

    def _show_ring(self, piece: Piece) -> None:
        shown = piece.type == "ring" or piece.ring_size is not None
        self._ring_box.setEnabled(shown)
        self.ring.setToolTip("" if shown else self.tr("Only rings have a ring size."))
        self.ring.setPlaceholderText(self.tr("for example US 6½ or EU 53") if shown else "–")
        systems = self._hub.reader.settings.ring_systems
        text = "" if piece.ring_size is None else write_size(piece.ring_size, systems)
        _put(self.ring, text)
        self.ring.set_suffix("" if piece.ring_size is None else other_sizes(piece.ring_size, systems, text))

    def _edit(self, **values: object) -> None:
        self._draft.edit(lambda piece: replace(piece, **values))  # type: ignore[arg-type]

    def _on_type(self, value: object) -> None:
        piece_type = str(value)
        code = self._draft.piece.code
        # A piece made of a picture begins without a type; its proposed code then says nothing yet.
        if self._draft.piece.type == "other" and self._hub.reader.pieces.is_proposed(code, "other"):
            self._edit(type=piece_type, code=self._hub.reader.pieces.propose_code(piece_type))
        else:
            self._edit(type=piece_type)

    def _on_code(self, text: str) -> None:
        code = _tidy(text)
        self._code_box.set_error(self._code_trouble(code))
        if not self._code_box.message():
            self._edit(code=code)

    def _code_trouble(self, code: str) -> str:
        if not code:
            return self.tr("Type a code for the piece, for example {example}.").format(example=self._draft.piece.code)
        try:
            other = self._hub.reader.pieces.by_code(code)
        except NotFoundError:
            return ""
        if other.id == self._draft.piece.id:
            return ""
        return self.tr("Another piece already has the code {code}. Give this one a code of its own.").format(code=code)

    def _on_metal(self, alloy: object) -> None:
        loss = self._hub.reader.settings.default_loss_percent
        fresh = MetalPart(str(uuid4()), str(alloy), Decimal(0), loss)

        def turn(piece: Piece) -> Piece:
            if not piece.metals:
                return replace(piece, metals=(fresh,))
            return replace(piece, metals=(replace(piece.metals[0], alloy=str(alloy)), *piece.metals[1:]))

        self._draft.edit(turn)
        if self._weight_box.message() and self.weight.text():
            self._on_weight(self.weight.text())

    def _on_weight(self, text: str) -> None:
        trouble, grams = "", Decimal(0)
        settings = self._hub.reader.settings
        try:
            if text.strip():
                grams = read_weight(text, "g", dict(settings.unit_overrides), decimal_habit()).grams
        except InvalidValueError as error:
            trouble = say(error.sentence)
        if not trouble and grams < 0:
            trouble = self.tr("Type a weight above zero, for example 3.62 g.")
        if not trouble and grams and not self._draft.piece.metals:
            trouble = self.tr("Choose the metal first, then its weight is kept.")
        self._weight_box.set_error(trouble)
        if trouble:
            return
        self._draft.edit(lambda piece: _with_weight(piece, grams))
        heavy = _HEAVY_G.get(self._draft.piece.type)
        if heavy is not None and grams > heavy:
            kind = word(self._draft.piece.type).lower()
            words = self.tr("{weight} g is heavy for this kind of piece ({kind}). Is the decimal point right?")
            self._weight_box.set_warning(words.format(weight=write_decimal(grams), kind=kind))

    def _on_ring(self, text: str) -> None:
        size, trouble = None, ""
        if text.strip():
            try:
                size = read_ring_size(text.replace(",", "."))
            except InvalidValueError as error:
                trouble = say(error.sentence)
        self._ring_box.set_error(trouble)
        if not trouble:
            self._edit(ring_size=size)


def _with_weight(piece: Piece, grams: Decimal) -> Piece:
    if len(piece.metals) != 1:
        return piece
    return replace(piece, metals=(replace(piece.metals[0], net_weight_g=grams),))


def _put(field: TextEdit, text: str) -> None:
    # A value that could not be used stays, so that it can be mended.
    if field.property("state") != "error":
        field.set_text(text)


def _tidy(text: str) -> str:
    return " ".join(text.split())
