"""The settings of this computer: language, light and dark, text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import TEXT_SIZES
from jewelcraft.ui.look import look
from jewelcraft.ui.settings.form import Section
from jewelcraft.ui.translation import LANGUAGES
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from jewelcraft.ui.desk import Desk


class ComputerSection(Section):
    """What the window looks like here; none of it is in the workshop's file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        say = QCoreApplication.translate
        super().__init__(say("ComputerSection", "This computer"), "", parent)
        self._desk = desk
        self.language = ComboField()
        self.language.set_choices(
            [(self.tr("As the computer"), ""), *((text, code) for code, text in LANGUAGES.items())]
        )
        self.language.chosen.connect(lambda code: desk.preferences.change(language=code))
        themes = [Segment("light", self.tr("Light"), "", ""), Segment("dark", self.tr("Dark"))]
        self.theme = SegmentedControl(themes, name=self.tr("Light or dark"))
        self.theme.chosen.connect(self._choose_theme)
        sizes = [Segment(size, f"{size}\u00a0%") for size in TEXT_SIZES]
        self.text_size = SegmentedControl(sizes, name=self.tr("Text size"))
        self.text_size.chosen.connect(self._choose_size)
        self.add(LabelledField(self.tr("Language of the window"), self.language))
        self.add(LabelledField(self.tr("Light or dark"), self.theme))
        self.add(LabelledField(self.tr("Text size"), self.text_size))
        self.show_settings()

    def show_settings(self) -> None:
        """Show what is in force."""
        self.language.set_value(self._desk.preferences.settings.language)
        self.theme.set_value(look().theme.name)
        self.text_size.set_value(look().text_percent)

    def _choose_theme(self, name: object) -> None:
        look().apply(theme="dark" if name == "dark" else "light")
        self._desk.preferences.change(theme=str(name))

    def _choose_size(self, size: object) -> None:
        if isinstance(size, int):
            look().apply(text_percent=size)
            self._desk.preferences.change(text_percent=size)
