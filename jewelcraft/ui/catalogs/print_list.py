"""The list "Ready for the printer?": what is in order and what to look at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.preflight import Severity
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import distinct
from jewelcraft.ui.catalogs.export import open_path
from jewelcraft.ui.catalogs.words import name_missing
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.catalog import Paper
    from jewelcraft.domain.preflight import Finding
    from jewelcraft.library.catalog_checks import PrintCheck
    from jewelcraft.library.editions import EditionReport
    from jewelcraft.ui.widgets.labels import Tone

_SHEET = 4
"""Stapled booklets are made of sheets with four pages."""
_MOST = 3
_CALM = ("ok", "ink2")


class PrintList(QWidget):
    """Tells what a printer would ask about.

    Signals:
        place_requested: a piece on a page shall be shown; carries the page's index and the piece's id.
        code_requested: the page of a piece shall be shown; carries the piece's code.
        rates_requested: a metal price shall be brought up to date.
        found_requested: what the printer would stumble over shall be shown; carries the Finding.
        text_requested: a missing text shall be written; carries the MissingText.
    """

    place_requested = Signal(int, str)
    code_requested = Signal(str)
    rates_requested = Signal()
    found_requested = Signal(object)
    text_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(3)
        self._open: set[str] = set()
        self._shown: tuple[PrintCheck, Paper, bool] | None = None
        self._written: EditionReport | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionHeader(self.tr("Ready for the printer?")))
        column.addLayout(self._rows)

    def texts(self) -> list[str]:
        """Return what the list says."""
        return [label.plain_text() for label in self.findChildren(WrappedLabel)]

    def show_written(self, report: EditionReport) -> None:
        """Show that a file was written, where it is, and what drawing it brought to light."""
        self._written = report
        self._again()

    def forget_written(self) -> None:
        """Show another catalog, which has not been written yet."""
        self._written = None
        self._shown = None

    def show_check(self, check: PrintCheck, paper: Paper, *, is_bound: bool = True) -> None:
        """Show what a check has found; sheets of labels and cards are not bound."""
        if self._shown == (check, paper, is_bound):
            return
        self._shown = (check, paper, is_bound)
        self._clear()
        warnings = check.other_warnings
        if self._written is not None:
            out = self._written.out
            text = self.tr("Written: {file}").format(file=out.name)
            self._add("file-pdf", "ok", text, self.tr("Open"), lambda: open_path(out))
            told = {str(finding.text) for finding in check.findings}
            written = (warning for warning in self._written.warnings if str(warning) not in told)
            warnings = distinct((*warnings, *check.untold(written)))
        self._add_pages(check.pages, is_bound=is_bound)
        self._add_bleed(paper)
        self._add_soft(check)
        self._add_findings(check)
        self._add_missing(check)
        for price in check.old_prices:
            template, metal = self.tr("{metal} price is {days} days old"), word(price.metal)
            metal = metal if template.startswith("{metal}") else metal.lower()
            text = template.format(metal=metal, days=price.days)
            self._add("warning", "warn", text, self.tr("Update"), self.rates_requested.emit)
        for group in _groups(warnings):
            self._add_warnings(group)

    def _add_pages(self, pages: int, *, is_bound: bool) -> None:
        if pages == 1 or not is_bound:
            text = self.tr("1 page") if pages == 1 else self.tr("{count} pages").format(count=pages)
            self._add("info", "ink2", text)
        elif pages % _SHEET:
            text = self.tr("{count} pages. For a stapled booklet make it {more}.")
            self._add("info", "ink2", text.format(count=pages, more=-(-pages // _SHEET) * _SHEET))
        else:
            self._add("check-circle", "ok", self.tr("{count} pages, a multiple of 4").format(count=pages))

    def _add_bleed(self, paper: Paper) -> None:
        if paper.bleed_mm:
            text = self.tr("Fonts inside, {bleed} mm bleed").format(bleed=write_decimal(paper.bleed_mm))
        else:
            text = self.tr("Fonts inside, no bleed")
        self._add("check-circle", "ok", text)

    def _add_soft(self, check: PrintCheck) -> None:
        """Show which photos have too few pixels: their file, their page, and the way to the place."""
        soft = sorted(check.soft, key=lambda picture: picture.ppi)
        if not soft:
            return
        count, is_open = len(soft), "soft" in self._open or len(soft) <= _MOST
        text = self.tr("1 photo is too small") if count == 1 else self.tr("{count} photos are too small")
        show_all = None if is_open else partial(self._unfold, "soft")
        self._add("warning", "warn", text.format(count=count), "" if is_open else self.tr("List"), show_all)
        for picture in soft if is_open else ():
            text = self.tr("{name}, page {page}: {ppi} pixels to the inch")
            told = text.format(name=picture.name or "?", page=picture.page + 1, ppi=picture.ppi)
            self._add(
                "", "warn", told, self.tr("Show"), partial(self.place_requested.emit, picture.page, picture.piece_id)
            )

    def _add_findings(self, check: PrintCheck) -> None:
        """Show what the printer would stumble over, the loudest first; soft pictures are told already."""
        others = [finding for finding in check.findings if not finding.digest or finding.severity is Severity.STOP]
        shown = others if "findings" in self._open else others[: 2 * _MOST]
        for finding in shown:
            tone: Tone = "err" if finding.severity is Severity.STOP else "warn"
            act = partial(self.found_requested.emit, finding)
            has_place = finding.page is not None or bool(finding.piece_id)
            self._add(
                "warning", tone, self._say_found(finding), self.tr("Show") if has_place else self.tr("Change"), act
            )
        if len(shown) < len(others):
            text = self.tr("and {count} more like this").format(count=len(others) - len(shown))
            self._add("", "warn", text, self.tr("List"), lambda: self._unfold("findings"))

    def _say_found(self, finding: Finding) -> str:
        """Say what was found, and on which page unless it is on all."""
        if finding.page is None:
            return say(finding.text)
        return self.tr("Page {page}: {text}").format(page=finding.page + 1, text=say(finding.text))

    def _add_missing(self, check: PrintCheck) -> None:
        """Show which texts are still to be translated, with the way to the piece."""
        texts = check.missing_texts
        if not texts:
            return
        shown = texts if "missing" in self._open else ()
        text = self.tr("1 text is not translated") if len(texts) == 1 else self.tr("{count} texts are not translated")
        act = (lambda: self._unfold("missing")) if not shown else None
        self._add("translate", "warn", text.format(count=len(texts)), self.tr("List") if act else "", act)
        for missing in shown:
            self._add("", "warn", name_missing(missing), self.tr("Write"), partial(self.text_requested.emit, missing))

    def _add_warnings(self, group: Sequence[Sentence]) -> None:
        """Show warnings of one kind: the first ones, and all of them where the user asks for them."""
        key = group[0].template
        shown = group if key in self._open or len(group) <= _MOST else group[:1]
        for sentence in shown:
            code = sentence.values.get("code")
            if isinstance(code, str):
                self._add("warning", "warn", say(sentence), self.tr("Show"), partial(self.code_requested.emit, code))
            else:
                self._add("warning", "warn", say(sentence))
        if len(shown) < len(group):
            text = self.tr("and {count} more like this").format(count=len(group) - len(shown))
            self._add("", "warn", text, self.tr("List"), lambda: self._unfold(key))

    def _unfold(self, key: str) -> None:
        self._open.add(key)
        self._again()

    def _again(self) -> None:
        if self._shown is not None:
            check, paper, is_bound = self._shown
            self._shown = None
            self.show_check(check, paper, is_bound=is_bound)

    def _add(self, icon: str, tone: Tone, text: str, link: str = "", act: Callable[[], object] | None = None) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        label = WrappedLabel(text, "small" if tone in _CALM else "small_medium", "ink2" if tone in _CALM else tone)
        if icon:
            glyph = Glyph(icon, holder, tone, 14)
            # In the middle of the first line's letters, whatever their script.
            glyph.setFixedHeight(max(2 * label.first_baseline() - label.fontMetrics().capHeight(), glyph.height()))
            row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addSpacing(24)
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
        if link and act is not None:
            button = LinkButton(link, small=True)
            button.clicked.connect(partial(_press, act))
            button.setAccessibleName(f"{link}: {text}")
            beside = QVBoxLayout()
            # The link stands on the first line's letters, also where a script needs tall lines.
            beside.setContentsMargins(0, max(label.first_baseline() - button.baseline(), 0), 0, 0)
            beside.addWidget(button)
            beside.addStretch(1)
            row.addLayout(beside)
        self._rows.addWidget(holder)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()


def _press(act: Callable[[], object]) -> None:
    """Act without the state that a button tells."""
    act()


def _groups(warnings: Sequence[Sentence]) -> list[list[Sentence]]:
    """Return the warnings, those of one kind together."""
    groups: dict[str, list[Sentence]] = {}
    for warning in warnings:
        groups.setdefault(warning.template, []).append(warning)
    return list(groups.values())
