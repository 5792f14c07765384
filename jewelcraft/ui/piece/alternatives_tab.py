"""The Alternatives tab: the same design in other alloys and ring sizes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.alternatives import alternative_matrix
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.variant_choice import main_alloy
from jewelcraft.domain.variant_choice import near_sizes
from jewelcraft.domain.variant_choice import plated_area
from jewelcraft.domain.variant_choice import read_sizes
from jewelcraft.domain.variant_choice import usual_alloys
from jewelcraft.domain.variant_choice import variants_of
from jewelcraft.library.rate_care import age_of
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.ui.look import look
from jewelcraft.ui.many.figure_dialog import ask_table_path
from jewelcraft.ui.many.figure_dialog import save_rows
from jewelcraft.ui.piece.alloy_menu import AlloyMenu
from jewelcraft.ui.piece.matrix_model import MatrixDelegate
from jewelcraft.ui.piece.matrix_model import MatrixModel
from jewelcraft.ui.piece.ring_words import write_size
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.empty_state import EmptyState
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from PySide6.QtGui import QShowEvent

    from jewelcraft.domain.alternatives import Alternative
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.units import RingSize
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.piece.draft import PieceDraft


class AlternativesTab(QWidget):
    """A matrix of alloys and sizes, each with weight, cost and price.

    Signals:
        made: a piece was made of an alternative; carries its id.
    """

    made = Signal(str)

    def __init__(self, desk: Desk, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._hub, self._draft = desk, desk.hub, draft
        self._piece_id = ""
        self._alloys: set[str] = set()
        self._area: Decimal | None = None
        self.model = MatrixModel()
        self.view = QTableView()
        self.alloys = LinkButton(self.tr("Choose alloys"), "caret-down", small=True)
        self.sizes = TextEdit("", "EU 49, 53, 57")
        self.area = DecimalEdit(suffix="cm²")
        self.copy = LinkButton(self.tr("Copy table"), "copy", small=True)
        self.save = LinkButton(self.tr("Save as CSV"), "download-simple", small=True)
        self.make = for_changes(PrimaryButton(self.tr("Make a piece of this"), "plus"))
        self.age = PriceAgeTag()
        self.words = WrappedLabel("", "small", "ink2")
        self.empty = EmptyState(
            self.tr("Enter the metal first"), self.tr("The other alloys follow from its weight, by their density."), []
        )
        self._sizes_field = LabelledField(self.tr("Ring sizes"), self.sizes)
        self._area_field = LabelledField(self.tr("Surface, for plating"), self.area)
        self._build()
        self._connect()

    def _fit_names(self) -> None:
        """Give the names of alloys all their letters; Qt's own measure forgets the padding of the style."""
        header = self.view.verticalHeader()
        for each in (self.view.horizontalHeader(), header):
            each.setFont(look().font("caption_strong"))
        metrics = QFontMetrics(look().font("caption_strong"))
        names = (self.model.headerData(row, Qt.Orientation.Vertical) for row in range(self.model.rowCount()))
        header.setFixedWidth(max((metrics.horizontalAdvance(str(name)) for name in names), default=0) + 28)

    def _build(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(MatrixDelegate(self.view))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setShowGrid(False)
        self.view.setAccessibleName(self.tr("Alternatives"))
        self.view.setTabKeyNavigation(False)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for header in (self.view.horizontalHeader(), self.view.verticalHeader()):
            header.setHighlightSections(False)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.view.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.model.modelReset.connect(self._fit_names)
        self.view.installEventFilter(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 16, 10)
        bar.setSpacing(14)
        bar.addWidget(self._sizes_field, 2)
        bar.addWidget(self._area_field, 1)
        bar.addStretch(1)
        bar.addWidget(self.alloys, 0, Qt.AlignmentFlag.AlignBottom)
        bar.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignBottom)
        bar.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        foot = Card("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 9, 16, 9)
        row.addWidget(self.words, 1)
        row.addWidget(self.age)
        row.addWidget(self.make)
        self._card = Card("card")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.addWidget(self._card)
        outer.addWidget(self.empty)

    def _connect(self) -> None:
        self._draft.changed.connect(self.refresh)
        self.alloys.clicked.connect(self._choose_alloys)
        self.sizes.saved.connect(self._on_sizes)
        self.area.value_saved.connect(self._on_area)
        self.copy.clicked.connect(self.copy_table)
        self.save.clicked.connect(self._ask_save)
        self.make.clicked.connect(self._make)
        self.view.selectionModel().currentChanged.connect(self._say)
        self.model.modelReset.connect(self._say)

    def refresh(self) -> None:
        """Compute the alternatives of the piece as it now is."""
        if not self._draft.is_open or not self.isVisible():
            return
        piece, reader = self._draft.piece, self._hub.reader
        card, settings = reader.rates.card(), reader.settings
        self._card.setVisible(bool(piece.metals))
        self.empty.setVisible(not piece.metals)
        if piece.id != self._piece_id:
            self._piece_id = piece.id
            self.view.setCurrentIndex(QModelIndex())
            self._alloys = usual_alloys(piece, card)
            self._area = plated_area(piece)
            self.area.set_value(self._area)
            near = near_sizes(piece.ring_size, settings.ring_systems) if piece.ring_size is not None else ""
            self.sizes.set_text(near)
            self._sizes_field.set_error("")
        self._sizes_field.setVisible(piece.ring_size is not None)
        sizes = self._wanted_sizes(piece)
        order = [alloy for alloy in card.alloys if alloy in self._alloys]
        rows = alternative_matrix(
            piece, variants_of(piece, order, self._area), sizes, card, reader.price_lists.book().of(piece)
        )
        names = [self.tr("As it is") if size is None else write_size(size, settings.ring_systems) for size in sizes]
        before = self.view.currentIndex()
        place = (before.row(), before.column())
        sheets = (cell.sheet for row in rows for cell in row if cell.sheet is not None)
        self.age.show_age(oldest_day(sheet.oldest_rate_day for sheet in sheets), card.day, settings)
        self.model.judge_age(lambda day: age_of(day, card.day, settings) != "fresh")
        self.model.show(rows, names, card, self._own_place(rows, piece))
        kept = self.model.index(*(place if before.isValid() else self.model.own))
        self.view.setCurrentIndex(kept if kept.isValid() else self.model.index(0, 0))

    @staticmethod
    def _own_place(rows: Sequence[Sequence[Alternative]], piece: Piece) -> tuple[int, int]:
        """Return where the piece as it is stands, or (-1, -1)."""
        own = main_alloy(piece)
        for place, row in enumerate(rows):
            for column, each in enumerate(row):
                if each.variant.alloy == own and not each.variant.platings and each.ring_size == piece.ring_size:
                    return place, column
        return -1, -1

    def _wanted_sizes(self, piece: Piece) -> list[RingSize | None]:
        if piece.ring_size is None:
            return [None]
        try:
            return [*read_sizes(self.sizes.text())]
        except InvalidValueError:
            return [piece.ring_size]

    def _on_sizes(self, text: str) -> None:
        try:
            read_sizes(text)
        except InvalidValueError as error:
            self._sizes_field.set_error(say(error.sentence))
            return
        self._sizes_field.set_error("")
        self.refresh()

    def _on_area(self, area: Decimal | None) -> None:
        self._area = area
        self.refresh()

    def _choose_alloys(self) -> None:
        menu = AlloyMenu(self._hub.reader.rates.card(), self._alloys, main_alloy(self._draft.piece), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.ticked.connect(self.choose)
        menu.popup(self.alloys.mapToGlobal(self.alloys.rect().bottomLeft()))

    def choose(self, alloys: set[str]) -> None:
        """Compare other alloys."""
        self._alloys = set(alloys)
        self.refresh()

    def current(self) -> Alternative | None:
        """Return the alternative that is chosen."""
        index = self.view.currentIndex()
        return self.model.alternative(index) if index.isValid() else None

    def _say(self) -> None:
        chosen = self.current()
        own = main_alloy(self._draft.piece) if self._draft.is_open else ""
        is_new = chosen is not None and chosen.piece is not None
        self.make.setEnabled(is_new)
        words = self.tr("Weights follow the densities and the inner circumference; stones and labour stay as they are.")
        if chosen is not None and chosen.gap is not None:
            words = say(chosen.gap)
        elif chosen is not None and chosen.variant.alloy == own and chosen.ring_size == self._draft.piece.ring_size:
            words = self.tr("This is the piece as it is.")
            self.make.setEnabled(False)
        self.words.set_text(words)

    def copy_table(self) -> None:
        """Put the matrix on the clipboard as a table."""
        QGuiApplication.clipboard().setText(self.model.as_text())

    def _ask_save(self) -> None:
        name = self.tr("{code} alternatives").format(code=self._draft.piece.code)
        target = ask_table_path(self._desk, self, name)
        if target is not None:
            save_rows(self._desk, target, *self.model.table())

    def _make(self) -> None:
        chosen = self.current()
        if chosen is None or chosen.piece is None or not self.make.isEnabled():
            return
        piece = replace(chosen.piece, id=self._draft.piece.id)
        self._hub.run(
            lambda library, _progress: library.pieces.make_variant(piece),
            self.tr("Copying"),
            lambda result: self.made.emit(result[0]),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy with Ctrl C, make a piece with Enter, leave the table with Tab."""
        if event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Copy):  # type: ignore[attr-defined]
                self.copy_table()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
                self._make()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Compute when the tab comes to the front."""
        super().showEvent(event)
        self.refresh()
