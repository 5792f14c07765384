"""For which printer or screen a catalog is made, who gets it, and the editions that left the house."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.library.editions import ExportWishes
from jewelcraft.ui.catalogs.edition_list import EditionList
from jewelcraft.ui.catalogs.words import describe_profile
from jewelcraft.ui.catalogs.words import profile_name
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.print_profile import PrintProfile
    from jewelcraft.ui.hub import LibraryHub


class PrintSection(QWidget):
    """The choices of an export, and what was exported before.

    Signals:
        changed: carries the fields of the catalog that change with the printer.
        shop_requested: a print shop shall be made or changed; carries the profile, or None for a new one.
    """

    changed = Signal(object)
    shop_requested = Signal(object)

    def __init__(self, hub: LibraryHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._catalog: Catalog | None = None
        self.profile = ComboField()
        self.profile.setMinimumContentsLength(2)
        self.facts = WrappedLabel("", "small", "ink3")
        self.new_shop = LinkButton(self.tr("New print shop"), small=True)
        self.edit_shop = LinkButton(self.tr("Change"), small=True)
        self.most = TextEdit()
        self.most.set_suffix("MB")
        self.most_field = LabelledField(self.tr("The file is no larger than"), self.most)
        self._sized = ""
        self.recipients = TextEdit("", self.tr("as Chow Jewellers, Hong Kong"))
        self.note = TextEdit("", self.tr("as first fair"))
        self.editions = EditionList()
        self._build()
        self.profile.chosen.connect(self._choose)
        self.most.saved.connect(lambda _text: self._tidy_size())
        self.new_shop.clicked.connect(lambda: self.shop_requested.emit(None))
        self.edit_shop.clicked.connect(lambda: self.shop_requested.emit(self.chosen_profile()))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionHeader(self.tr("Made for")))
        column.addWidget(LabelledField(self.tr("Print shop or screen"), self.profile))
        column.addWidget(self.most_field)
        column.addWidget(self.facts)
        links = QHBoxLayout()
        links.setSpacing(14)
        links.addWidget(self.edit_shop)
        links.addWidget(self.new_shop)
        links.addStretch(1)
        column.addLayout(links)
        column.addWidget(Line())
        column.addWidget(LabelledField(self.tr("Who gets it (printed at the foot)"), self.recipients))
        column.addWidget(LabelledField(self.tr("Note about this edition"), self.note))
        column.addWidget(Line())
        column.addWidget(self.editions)

    def show_catalog(self, catalog: Catalog) -> None:
        """Show the printer of a catalog and its editions."""
        if self._catalog is None or self._catalog.id != catalog.id:
            self.recipients.set_text("")
            self.note.set_text("")
        self._catalog = catalog
        reader = self._hub.reader
        profiles = reader.profiles.all()
        self.profile.set_choices([(profile_name(profile), profile.id) for profile in profiles])
        chosen = reader.profiles.get(catalog.profile_id)
        self.profile.set_value(chosen.id)
        self.facts.set_text(describe_profile(chosen))
        self.most_field.setVisible(chosen.target_mb is not None)
        if chosen.target_mb is not None and chosen.id != self._sized:
            self._sized = chosen.id
            self.most.set_text(write_decimal(chosen.target_mb))
        self.edit_shop.setText(self.tr("Change a copy") if chosen in BUILT_IN else self.tr("Change"))
        self.editions.show_editions(reader.editions.of_catalog(catalog.id))

    def chosen_profile(self) -> PrintProfile:
        """Return the profile that the catalog is made for."""
        return self._hub.reader.profiles.get(self._catalog.profile_id if self._catalog else "")

    def wishes(self) -> ExportWishes:
        """Return what is wished for the next edition."""
        return ExportWishes(self._sized_profile(), self.recipients.text(), self.note.text())

    def _sized_profile(self) -> PrintProfile:
        """Return the profile with the size that was typed, where it limits the size of its files."""
        profile = self.chosen_profile()
        size = read_decimal(self.most.text(), grouping_sign())
        if profile.target_mb is None or size is None or size <= 0 or size == profile.target_mb:
            return profile
        name = f"{profile.name.partition(',')[0]}, {size.normalize():f} MB"
        return replace(profile, target_mb=size, name=name)

    def _tidy_size(self) -> None:
        """Bring the usual size back in place of what is none."""
        size, usual = read_decimal(self.most.text(), grouping_sign()), self.chosen_profile().target_mb
        if usual is not None and (size is None or size <= 0):
            self.most.set_text(write_decimal(usual))

    def _choose(self, profile_id: object) -> None:
        if self._catalog is None:
            return
        profile = self._hub.reader.profiles.get(str(profile_id))
        fields: dict[str, object] = {"profile_id": profile.id}
        if profile.paper is not None:
            # The preview shows the sheet that will be printed.
            fields["paper"] = profile.paper
        self.changed.emit(fields)
