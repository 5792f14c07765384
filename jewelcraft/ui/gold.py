"""The gold pill in the top bar of every page: today's metal price, its age, and a form for a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.rates import RateKind
from jewelcraft.library.rate_care import age_of
from jewelcraft.library.rate_care import metals_in_use
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.words import age_sentence
from jewelcraft.ui.rates.words import metal_name
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.rates.words import write_price
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.gold_pill import GoldPill
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.shadow import paint_shadow

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QShowEvent

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.widgets.bars import TopBar

_WIDTH = 408
_SHADE = 16


def add_gold_pill(top_bar: TopBar, desk: Desk) -> GoldPill:
    """Put the gold pill at the right of a page's bar and keep it true."""
    pill = GoldPill()
    top_bar.add_right(pill)
    _PillKeeper(pill, desk)
    return pill


def metal_to_show(library: Library) -> str:
    """Return the metal whose price matters most: gold, or silver where gold has no price and no piece."""
    card = library.rates.card()
    if card.find(RateKind.METAL, "gold") is None:
        used = metals_in_use(library)
        if "gold" not in used and ("silver" in used or card.find(RateKind.METAL, "silver") is not None):
            return "silver"
    return "gold"


def _application() -> QCoreApplication:
    found = QCoreApplication.instance()
    if found is None:
        raise RuntimeError
    return found


class _PillKeeper(QObject):
    """Fills a pill from the rates, and opens the form."""

    def __init__(self, pill: GoldPill, desk: Desk) -> None:
        super().__init__(pill)
        self._pill, self._desk = pill, desk
        self._metal = "gold"
        self._popover: PricePopover | None = None
        pill.clicked.connect(self._open)
        desk.hub.changed.connect(self._on_changed)
        pill.installEventFilter(self)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the day again whenever the page comes to the front."""
        if event.type() == QEvent.Type.Show and self._desk.hub.is_open:
            self.refresh()
        return False

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.rates or changes.settings or (changes.pieces and self._rate() is None):
            self.refresh()

    def refresh(self) -> None:
        """Show the price in force."""
        library = self._desk.hub.reader
        self._metal = metal_to_show(library)
        rate, today = self._rate(), library.today()
        if rate is None:
            self._pill.show_missing(metal_name(self._metal))
            return
        age = age_of(rate.day, today, library.settings)
        price, unit = write_price(rate.money), unit_name(rate.unit)
        self._pill.show_price(metal_name(self._metal), price, unit, age, age_sentence(rate.day, today))

    def _rate(self) -> Rate | None:
        return self._desk.hub.reader.rates.card().find(RateKind.METAL, self._metal)

    @Slot()
    def _open(self) -> None:
        if self._popover is None:
            self._popover = PricePopover(self._desk, self._pill.window())
            self._pill.destroyed.connect(self._popover.deleteLater)
        if self._popover.isVisible():
            self._popover.hide()
            return
        self._popover.open_below(self._pill, self._metal, self._rate())


class PricePopover(QFrame):
    """A small card under the pill with the form for today's price; what was typed stays when it closes."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        from jewelcraft.ui.rates.kinds import SPECS
        from jewelcraft.ui.rates.rate_form import RateForm

        self.hide()
        self._shown: tuple[str, Rate | None] | None = None
        self._parent = parent
        self._pill = parent
        self.title = Label("", "section")
        self.form = RateForm(desk, SPECS[RateKind.METAL])
        self.form.saved.connect(self._on_saved)
        cancel = GhostButton(self.tr("Cancel"))
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self.form.save_button, 1)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(18 + _SHADE, 16 + _SHADE, 18 + _SHADE, 16 + _SHADE)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.form)
        column.addLayout(row)
        self.form.trial.told.connect(self._fit)
        self.form.details.clicked.connect(self._fit)

    def open_below(self, pill: QWidget, metal: str, rate: Rate | None) -> None:
        """Open under the pill, its right edge in line with it."""
        if self._shown != (metal, rate):
            self._shown = (metal, rate)
            self.title.setText(self.tr("Today's {metal} price").format(metal=self._inside(metal)))
            self.form.ask_price(metal, rate)
        self.setFixedWidth(look().px(_WIDTH) + 2 * _SHADE)
        self._fit()
        corner = pill.mapTo(self._parent, QPoint(pill.width(), pill.height() + 6))
        self.move(corner.x() - self.width() + _SHADE, corner.y() - _SHADE)
        self._pill = pill
        self.show()
        self.raise_()
        self.form.focus_first()

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with the form, as when it warns of an odd price."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible() and self._wanted() != self.height():
            self.setFixedHeight(self._wanted())
        return done

    def showEvent(self, event: QShowEvent) -> None:
        """Listen for a press elsewhere."""
        super().showEvent(event)
        _application().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop listening."""
        super().hideEvent(event)
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at a press elsewhere, and when the window takes another size."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched) or watched is self._pill
            if not inside and watched.window() is self.window() and QApplication.activePopupWidget() is None:
                self.hide()
        elif (kind == QEvent.Type.Resize and watched is self.window()) or (
            kind == QEvent.Type.Hide and watched is self._pill
        ):
            self.hide()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; what was typed stays for the next time."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._pill.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    @staticmethod
    def _inside(metal: str) -> str:
        from jewelcraft.ui.rates.words import metal_inside

        return metal_inside(metal)

    @Slot()
    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(self._wanted())

    def _wanted(self) -> int:
        layout = self.layout()
        if layout is None:
            return self.height()
        return max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height())

    @Slot()
    def _on_saved(self) -> None:
        self._shown = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card with its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(_SHADE, _SHADE, -_SHADE, -_SHADE)
        paint_shadow(painter, room, look().radius("dialog"), rings=12, drop=4, strength=5)
        painter.setBrush(look().color("surface"))
        painter.setPen(QPen(look().color("border2"), 1))
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), look().radius("card"), look().radius("card"))
