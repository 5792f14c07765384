"""The dialogs of buyers and quotations: who buys, which pieces on which terms, and what moved since."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.wording import wording
from jewelcraft.ui.insights.table_view import FigureTable
from jewelcraft.ui.picking.finder_lines import LineFinder
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.quotes.words import move_columns
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.numbers import DecimalEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.buyer import Buyer
    from jewelcraft.domain.quote_moves import LineMove
    from jewelcraft.library.library import Library
    from jewelcraft.ui.hub import LibraryHub

_WIDTH = 560
_MOVES_HEIGHT = 240


class BuyerDialog(Dialog):
    """Asks who a buyer is.

    Signals:
        saved: carries the Buyer.
    """

    saved = Signal(object)

    def __init__(self, buyer: Buyer, library: Library, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("BuyerDialog", "Buyer"), "", parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._buyer = buyer
        self.company, self.person = TextEdit(buyer.company), TextEdit(buyer.name)
        self.country, self.contact = TextEdit(buyer.country), TextEdit(buyer.contact)
        self.terms, self.agent = TextEdit(buyer.payment_terms), TextEdit(buyer.agent)
        self.commission = DecimalEdit(buyer.commission_percent, suffix="%", minimum=Decimal(0), maximum=Decimal(99))
        self.language, self.price_list, self.currency = ComboField(), ComboField(), TextEdit(buyer.currency)
        self.language.set_choices([(wording(code).name, code) for code in LANGUAGES])
        self.language.set_value(buyer.language or "en")
        lists: list[tuple[str, object]] = [(self.tr("As for each piece"), "")]
        self.price_list.set_choices([*lists, *((each.name, each.id) for each in library.price_lists.all())])
        self.price_list.set_value(buyer.price_list)
        self.currency.setPlaceholderText(library.settings.policy.currency or library.settings.home_currency)
        self.company_field = LabelledField(self.tr("Company"), self.company)
        self._build()
        self.add_button(GhostButton(self.tr("Cancel")))
        self.save_button = PrimaryButton(self.tr("Save the buyer"))
        self.save_button.clicked.connect(self._save)
        self.add_step(self.save_button)
        self.save_button.setDefault(True)
        self.company.setFocus()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields = (
            self.company_field,
            LabelledField(self.tr("Name"), self.person),
            LabelledField(self.tr("Country"), self.country),
            LabelledField(self.tr("Telephone or mail"), self.contact),
            LabelledField(self.tr("Language of the papers"), self.language),
            LabelledField(self.tr("Currency"), self.currency),
            LabelledField(self.tr("Price list"), self.price_list),
            LabelledField(self.tr("Payment terms"), self.terms),
            LabelledField(self.tr("Agent"), self.agent),
            LabelledField(self.tr("Commission"), self.commission),
        )
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2)
        self.body.addLayout(grid)

    def _save(self) -> None:
        buyer = replace(
            self._buyer,
            company=self.company.text().strip(),
            name=self.person.text().strip(),
            country=self.country.text().strip(),
            contact=self.contact.text().strip(),
            language=str(self.language.value() or "en"),
            currency=self.currency.text().strip().upper(),
            price_list=str(self.price_list.value() or ""),
            payment_terms=self.terms.text().strip(),
            agent=self.agent.text().strip(),
            commission_percent=self.commission.value() or Decimal(0),
        )
        if not buyer.title:
            self.company_field.set_error(self.tr("Type the buyer's name or company."))
            self.fit()
            return
        self.saved.emit(buyer)
        self.accept()


class QuoteDialog(Dialog):
    """Asks for whom, for which pieces and on which terms a quotation is.

    Signals:
        wanted: carries the buyer's id, the codes with their quantities, the Incoterm and the place.
    """

    wanted = Signal(object)

    def __init__(self, buyers: Sequence[Buyer], pieces: str, place: str, hub: LibraryHub, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("QuoteDialog", "New quotation"), "", parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buyer, self.term, self.place = ComboField(), ComboField(), TextEdit(place)
        self.buyer.set_choices([(buyer.title, buyer.id) for buyer in buyers])
        self.term.set_choices([(term.value, term) for term in Incoterm])
        self.pieces = NotesEdit(pieces, self.tr("R-0001 = 6"), lines=5)
        self.pieces_field = LabelledField(self.tr("Pieces: a code and how many, one on a line"), self.pieces)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addWidget(LabelledField(self.tr("Buyer"), self.buyer), 0, 0, 1, 2)
        grid.addWidget(LabelledField(self.tr("Delivery"), self.term), 1, 0)
        grid.addWidget(LabelledField(self.tr("Place"), self.place), 1, 1)
        self.finder = LineFinder(hub, self.pieces)
        self.body.addLayout(grid)
        self.body.addWidget(LabelledField(self.tr("Find a piece"), self.finder))
        self.body.addWidget(self.pieces_field)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.make_button = PrimaryButton(self.tr("Make the quotation"))
        self.make_button.clicked.connect(self._make)
        self.add_step(self.make_button)
        self.make_button.setDefault(True)
        self.finder.setFocus()

    def _make(self) -> None:
        try:
            pieces = read_pieces(self.pieces.toPlainText())
        except ValueError as error:
            self.pieces_field.set_error(
                self.tr("{line} is not understood. Type a code and a number.").format(line=error)
            )
            self.fit()
            return
        term = Incoterm(str(self.term.value() or Incoterm.EXW))
        self.wanted.emit((str(self.buyer.value() or ""), pieces, term, self.place.text().strip()))
        self.accept()


def read_pieces(text: str) -> list[tuple[str, int]]:
    """Read codes and quantities, one on a line: "R-1", "R-1 = 6", "R-1 x 6", or as a spreadsheet copies them.

    Raises:
        ValueError: carrying the first line that cannot be read.
    """
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        for sign in ("=", "\t", " x ", " × "):
            code, middle, count = line.rpartition(sign)
            if middle:
                break
        else:
            code, count = line, "1"
        if not code.strip() or not count.strip().isdecimal() or int(count) < 1:
            raise ValueError(line)
        found.append((code.strip(), int(count)))
    return found


class MovesDialog(Dialog):
    """Shows what each line was quoted at and what it would be today, before anything is decided.

    Signals:
        moved: today's rates are wanted.
    """

    moved = Signal()

    def __init__(self, moves: Sequence[LineMove], parent: QWidget) -> None:
        say = QCoreApplication.translate
        text = say("MovesDialog", "Nothing changes until you decide. Prices you typed yourself stay as they are.")
        super().__init__(say("MovesDialog", "As quoted, or at today's rates?"), text, parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = FigureTable(self.tr("What moved"))
        self.table.setFixedHeight(_MOVES_HEIGHT)
        self.body.addWidget(self.table)
        self.table.show_records(move_columns(), tuple(moves))
        self.age = PriceAgeTag()
        self.body.addWidget(self.age, 0, Qt.AlignmentFlag.AlignLeft)
        use = OutlineButton(self.tr("Use today's rates"))
        use.clicked.connect(self._use)
        self.use_button = use
        self.add_step(use)
        self.keep_button = PrimaryButton(self.tr("Keep as quoted"))
        self.add_button(self.keep_button)

    def _use(self) -> None:
        self.moved.emit()
        self.accept()
