"""The dialog for one print shop: sheet, bleed, binding, colours, its colour profile."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.print_profile import USUAL_PPI
from jewelcraft.domain.print_profile import Colours
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.domain.print_profile import check_profile
from jewelcraft.ui.catalogs.words import paper_choices
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal

_OWN, _CATALOGS = "own", "catalog"
_RESOLUTIONS = (300, 350, 400, 600)


class ShopDialog(Dialog):
    """Asks what a print shop wants.

    Signals:
        saved: carries the profile.
        removed: carries the profile's id.
        icc_chosen: a colour profile's file was chosen; carries its path.
    """

    saved = Signal(object)
    removed = Signal(str)
    icc_chosen = Signal(object)

    def __init__(self, profile: PrintProfile, parent: QWidget, *, is_new: bool) -> None:
        super().__init__(QCoreApplication.translate("ShopDialog", "Print shop"), "", parent, width=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._profile = profile
        self._numbers: dict[TextEdit, tuple[LabelledField, str]] = {}
        self.name = TextEdit(profile.name, self.tr("as Sriwan Press"))
        self.paper, self.standard, self.multiple, self.detail = (ComboField() for _ in range(4))
        self.wide, self.high, self.bleed, self.spine, self.ink, self.limit = (TextEdit() for _ in range(6))
        self.marks = QCheckBox(self.tr("Print crop marks"))
        self.icc = WrappedLabel("", "small", "ink2")
        self.trouble = WrappedLabel("", "small_medium", "warn")
        self.trouble.hide()
        self._fill(profile)
        self._build()
        if not is_new:
            remove = LinkButton(self.tr("Remove this print shop"), small=True)
            remove.clicked.connect(self._remove)
            self.body.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button(GhostButton(self.tr("Cancel")))
        save = PrimaryButton(self.tr("Save"))
        save.clicked.connect(self._save)
        self.add_step(save)
        save.setDefault(True)

    def _fill(self, profile: PrintProfile) -> None:
        paper = profile.paper or replace(PAPERS["A4"], bleed_mm=Decimal(3), crop_marks=True)
        self.paper.set_choices(
            [*paper_choices(), (self.tr("Another size"), _OWN), (self.tr("That of the catalog"), _CATALOGS)]
        )
        kept = paper.name if paper.name in PAPERS else _OWN
        self.paper.set_value(_CATALOGS if profile.paper is None and not profile.standard.is_press else kept)
        self.standard.set_choices(
            [
                (self.tr("PDF/X-4, photos keep their colours"), Standard.X4),
                (self.tr("PDF/X-1a, all in four inks"), Standard.X1A),
                (self.tr("Plain PDF"), Standard.PLAIN),
            ]
        )
        self.standard.set_value(profile.standard)
        self.multiple.set_choices([(self.tr("any"), 1), ("2", 2), ("4", 4), ("8", 8), ("16", 16)])
        self.multiple.set_value(profile.page_multiple)
        self.marks.setChecked(paper.crop_marks)
        numbers = (paper.width_mm, paper.height_mm, paper.bleed_mm, profile.spine_mm)
        for field, value in zip((self.wide, self.high, self.bleed, self.spine), numbers, strict=True):
            field.set_suffix("mm")
            field.set_text(write_decimal(value))
        self.detail.set_choices(self._resolutions(profile.most_ppi))
        self.detail.set_value(profile.most_ppi)
        self.limit.set_suffix("MB")
        self.limit.set_text("" if profile.target_mb is None else write_decimal(profile.target_mb))
        self.limit.setPlaceholderText(self.tr("any"))
        self.ink.set_suffix("%")
        self.ink.set_text(str(profile.ink_limit))
        self.show_icc(profile.icc_digest, profile.condition)
        self.paper.chosen.connect(self._show_size)
        self.standard.chosen.connect(self._show_limit)

    def _resolutions(self, kept: int) -> list[tuple[str, object]]:
        """Return how fine pictures may be printed; what was typed elsewhere stays among them."""
        usual = self.tr("{count} pixels an inch, usual")
        other = self.tr("{count} pixels an inch")
        steps = sorted({*_RESOLUTIONS, kept} - {0})
        told: list[tuple[str, object]] = [
            ((usual if step == USUAL_PPI else other).format(count=step), step) for step in steps
        ]
        return [*told, (self.tr("All that they have"), 0)]

    def _build(self) -> None:
        self.body.addWidget(LabelledField(self.tr("Name"), self.name))
        self._add(LabelledField(self.tr("Paper"), self.paper), LabelledField(self.tr("File"), self.standard), wide=1)
        self._sheet = (
            self._labelled(self.tr("Width"), self.wide, "210"),
            self._labelled(self.tr("Height"), self.high, "297"),
            self._labelled(self.tr("Bleed"), self.bleed, "3"),
        )
        self._add(*self._sheet)
        self._add(
            self._labelled(self.tr("Spine margin"), self.spine, "5"),
            LabelledField(self.tr("Pages, a multiple of"), self.multiple),
            self._labelled(self.tr("Most ink"), self.ink, "300"),
        )
        self._limit_field = self._labelled(self.tr("File at most"), self.limit, "8")
        self._add(LabelledField(self.tr("Pictures"), self.detail), self._limit_field)
        self._show_limit(self.standard.value())
        self._show_size(self.paper.value())
        self.body.addWidget(self.marks)
        choose = LinkButton(self.tr("Choose the shop's colour profile"), small=True)
        choose.clicked.connect(self._choose_icc)
        row = QHBoxLayout()
        row.addWidget(self.icc, 1)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self.trouble)

    def _labelled(self, label: str, field: TextEdit, example: str) -> LabelledField:
        """Return a number's field with its label and room to say how it is typed."""
        labelled = LabelledField(label, field)
        self._numbers[field] = (labelled, example)
        return labelled

    def _add(self, *fields: QWidget, wide: int = -1) -> None:
        """Add fields side by side; the wide one takes more of the room."""
        row = QHBoxLayout()
        row.setSpacing(10)
        for place, field in enumerate(fields):
            row.addWidget(field, 3 if place == wide else 2)
        self.body.addLayout(row)

    def show_icc(self, digest: str, condition: str) -> None:
        """Show which colour profile is used."""
        self._profile = replace(self._profile, icc_digest=digest, condition=condition)
        name = condition or "FOGRA39"
        self.icc.set_text(self.tr("Colours for {name}").format(name=name))

    def show_trouble(self, text: str) -> None:
        """Say what cannot be saved."""
        self.trouble.set_text(text)
        self.trouble.show()
        self.fit()

    def _show_limit(self, standard: object) -> None:
        """A print shop's file is as large as it needs to be; one that is sent may be limited."""
        self._limit_field.setVisible(standard == Standard.PLAIN)

    def _show_size(self, key: object) -> None:
        for part in (*self._sheet, self.marks):
            part.setEnabled(key != _CATALOGS)
        paper = PAPERS.get(str(key))
        if paper is not None:
            self.wide.set_text(write_decimal(paper.width_mm))
            self.high.set_text(write_decimal(paper.height_mm))

    def _choose_icc(self) -> None:
        title, kinds = self.tr("The shop's colour profile"), self.tr("Colour profiles (*.icc *.icm)")
        name, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.icc_chosen.emit(Path(name))

    def _save(self) -> None:
        self.trouble.hide()
        if not self._read_numbers():
            return
        try:
            profile = check_profile(self._written())
        except InvalidValueError as error:
            self.show_trouble(say(error.sentence))
            return
        self.saved.emit(profile)
        self.accept()

    def _read_numbers(self) -> bool:
        """Say at each field that holds no number how it is typed; tell whether all can be read."""
        how = self.tr("Type a number, for example {example}.")
        unread = []
        for field, (labelled, example) in self._numbers.items():
            is_read = not self._is_asked(field) or read_decimal(field.text(), grouping_sign()) is not None
            labelled.set_error("" if is_read else how.format(example=example))
            if not is_read:
                unread.append(field)
        self.fit()
        if unread:
            unread[0].setFocus()
        return not unread

    def _is_asked(self, field: TextEdit) -> bool:
        """Return whether a number counts with what is chosen."""
        if field is self.limit:
            return not self._limit_field.isHidden() and bool(field.text().strip())
        return self.paper.value() != _CATALOGS or field in (self.spine, self.ink)

    def _remove(self) -> None:
        self.removed.emit(self._profile.id)
        self.accept()

    def _written(self) -> PrintProfile:
        standard = Standard(str(self.standard.value()))
        multiple, detail = self.multiple.value(), self.detail.value()
        return replace(
            self._profile,
            name=self.name.text(),
            paper=self._written_paper(),
            standard=standard,
            colours=Colours.CMYK if standard is Standard.X1A else Colours.RGB,
            spine_mm=_number(self.spine),
            page_multiple=multiple if isinstance(multiple, int) else 1,
            ink_limit=int(_number(self.ink)),
            most_ppi=detail if isinstance(detail, int) else 0,
            target_mb=_number(self.limit) if self._is_asked(self.limit) else None,
        )

    def _written_paper(self) -> Paper | None:
        """Return the sheet as it was typed; none where each catalog keeps its own."""
        key = str(self.paper.value())
        if key == _CATALOGS:
            return None
        wide, high, bleed = (_number(field) for field in (self.wide, self.high, self.bleed))
        known = PAPERS.get(key)
        is_known = known is not None and (known.width_mm, known.height_mm) == (wide, high)
        name = key if is_known else f"{write_decimal(wide)} × {write_decimal(high)} mm"
        return Paper(name, wide, high, bleed, self.marks.isChecked())


def _number(field: TextEdit) -> Decimal:
    """Read a typed number.

    Raises:
        InvalidValueError: naming what is no number.
    """
    value = read_decimal(field.text(), grouping_sign())
    if value is None:
        raise InvalidValueError("{text} is not a number. Type it as 210.", text=field.text() or "—")
    return value
