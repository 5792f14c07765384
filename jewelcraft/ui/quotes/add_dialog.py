"""The dialog that adds pieces to a quotation: codes and how many of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.ui.picking.finder_lines import LineFinder
from jewelcraft.ui.quotes.dialogs import read_pieces
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.hub import LibraryHub

_WIDTH = 520


class AddPiecesDialog(Dialog):
    """Asks which pieces are added.

    Signals:
        wanted: carries codes with their quantities.
    """

    wanted = Signal(object)

    def __init__(self, hub: LibraryHub, parent: QWidget, day: date) -> None:
        words = QCoreApplication.translate
        text = ""
        if day != hub.reader.today():
            text = words("AddPiecesDialog", "They are priced at the rates of {day}, as the rest of the quotation.")
        title = words("AddPiecesDialog", "Add pieces")
        super().__init__(title, text.format(day=write_date(day)), parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pieces = NotesEdit("", self.tr("R-0001 = 6"), lines=5)
        self.field = LabelledField(self.tr("Pieces: a code and how many, one on a line"), self.pieces)
        self.finder = LineFinder(hub, self.pieces)
        self.body.addWidget(LabelledField(self.tr("Find a piece"), self.finder))
        self.body.addWidget(self.field)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_pieces = PrimaryButton(self.tr("Add to the quotation"))
        self.add_pieces.clicked.connect(self._add)
        self.add_step(self.add_pieces)
        self.add_pieces.setDefault(True)
        self.finder.setFocus()

    def _add(self) -> None:
        try:
            pieces = read_pieces(self.pieces.toPlainText())
        except ValueError as error:
            text = self.tr("{line} is not understood. Type a code and a number.")
            self.field.set_error(text.format(line=error))
            self.fit()
            return
        self.wanted.emit(pieces)
        self.accept()
