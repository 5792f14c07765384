"""The panel at the right of the designer: look and buyer, texts, printer and editions, and whether it is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.ui.catalogs.look_section import LookSection
from jewelcraft.ui.catalogs.print_list import PrintList
from jewelcraft.ui.catalogs.print_section import PrintSection
from jewelcraft.ui.catalogs.text_section import TextSection
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.widgets.tags import StatusDot

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.ui.catalogs.easel import Findings
    from jewelcraft.ui.hub import LibraryHub

_WIDTH = 330


class SidePanel(Panel):
    """All choices of a catalog.

    Signals:
        changed: carries the fields of the catalog that the user changed.
        drafted: carries the fields as they would be while the user types.
    """

    changed = Signal(object)
    drafted = Signal(object)

    def __init__(self, hub: LibraryHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_checked = False
        self.tabs = SegmentedControl(
            [Segment("look", self.tr("Look")), Segment("texts", self.tr("Texts")), Segment("print", self.tr("Print"))],
            name=self.tr("What to change"),
        )
        self.look = LookSection(hub)
        self.texts = TextSection(hub)
        self.prints = PrintList()
        self.printing = PrintSection(hub)
        self.verdict = StatusDot("", "ok", "check-circle")
        self._jump = LinkButton(self.tr("Show"), small=True)
        self._jump.clicked.connect(self._show_prints)
        self.body.setContentsMargins(16, 14, 8, 16)
        self.body.addWidget(self.tabs)
        self._prints_line = Line()
        for widget in (self.look, self.texts, self.printing, self._prints_line, self.prints):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_action(self.verdict)
        self.foot.addStretch(1)
        self.add_action(self._jump)
        self.tabs.chosen.connect(self.show_tab)
        for section in (self.look, self.texts):
            section.changed.connect(self.changed)
            section.drafted.connect(self.drafted)
        self.printing.changed.connect(self.changed)
        self.show_tab("look")
        self.forget_findings()
        self._fit()
        look().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedWidth(look().px(_WIDTH))

    def show_tab(self, name: object) -> None:
        """Show the look, or the texts."""
        self.tabs.set_value(name)
        self.look.setVisible(name == "look")
        self._fit_prints()
        self.texts.setVisible(name == "texts")
        self.printing.setVisible(name == "print")
        self.area.verticalScrollBar().setValue(0)

    def show_catalog(self, catalog: Catalog, cover_digest: str) -> None:
        """Show the choices of a catalog."""
        self.look.show_catalog(catalog)
        self.texts.show_catalog(catalog, cover_digest)
        self.printing.show_catalog(catalog)

    def show_findings(self, findings: Findings) -> None:
        """Show what a printer would ask about."""
        self._is_checked = True
        self._fit_prints()
        catalog = findings.edition.catalog
        is_bound = catalog.kind not in {*ON_STOCK, CatalogKind.JOB_CARD}
        self.prints.show_check(findings.check, catalog.paper, is_bound=is_bound)
        count = findings.check.count
        if findings.check.is_loud:
            self.verdict.set_state(self.tr("Not ready for the printer"), "err", "warning")
        elif not count:
            self.verdict.set_state(self.tr("Ready for the printer"), "ok", "check-circle")
        elif count == 1:
            self.verdict.set_state(self.tr("1 thing to look at"), "warn", "warning")
        else:
            self.verdict.set_state(self.tr("{count} things to look at").format(count=count), "warn", "warning")
        self._jump.setVisible(bool(count))

    def forget_findings(self) -> None:
        """Show a catalog that cannot be checked yet."""
        self._is_checked = False
        self.verdict.set_state("", "neutral", "")
        self._jump.hide()
        self._fit_prints()

    def _fit_prints(self) -> None:
        shown = self._is_checked and self.tabs.value() != "texts"
        self._prints_line.setVisible(shown)
        self.prints.setVisible(shown)
        self.verdict.setVisible(self._is_checked)

    def save(self) -> None:
        """Save what is being typed."""
        self.look.save()
        self.texts.save()

    def _show_prints(self) -> None:
        if self.tabs.value() == "texts":
            self.show_tab("look")
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.maximum())
