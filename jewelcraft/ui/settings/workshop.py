"""The settings that travel with the workshop's file: who it is, how it counts, how it prices."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.pricing import check_policy
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.settings import counting_in
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.library.rate_care import currencies_to_price
from jewelcraft.ui.pricing.editor import PolicyEditor
from jewelcraft.ui.pricing.example import PriceExample
from jewelcraft.ui.rates.words import currency_choices
from jewelcraft.ui.settings.form import Rows
from jewelcraft.ui.settings.form import Section
from jewelcraft.ui.widgets.check_box import ScriptCheckBox
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk

LANGUAGE_NAMES = {
    "en": "English",
    "id": "Bahasa Indonesia",
    "th": "ไทย",
    "lo": "ລາວ",
    "km": "ខ្មែរ",
    "my": "မြန်မာ",
    "fil": "Filipino",
    "zh_Hant": "繁體中文",
}


class WorkshopForm(QObject):
    """The sections of a workshop's settings, each field saved when left."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._texts: dict[str, TextEdit | NotesEdit] = {}
        self._numbers: dict[str, DecimalEdit] = {}
        self._boxes: dict[str, dict[str, ScriptCheckBox]] = {}
        self.currency = ComboField()
        self.local_unit = ComboField()
        self.first_language = ComboField()
        self._held: dict[str, LabelledField] = {}
        self.policy = PolicyEditor(folds=False)
        self.example = PriceExample(desk.hub)
        self.sections = (self._build_about(), self._build_counting(), self._build_prices())

    def show_settings(self, settings: WorkshopSettings) -> None:
        """Show settings as they are stored."""
        for name, field in self._texts.items():
            field.set_text(getattr(settings, name))
        for name, number in self._numbers.items():
            number.set_value(Decimal(getattr(settings, name)))
        for name, boxes in self._boxes.items():
            for value, box in boxes.items():
                box.setChecked(value in getattr(settings, name))
        self.currency.set_choices(currency_choices((settings.home_currency,)))
        self.currency.set_value(settings.home_currency)
        self._say_currency()
        self.first_language.set_choices([(LANGUAGE_NAMES.get(code, code), code) for code in settings.languages])
        self.first_language.set_value(settings.languages[0])
        self.local_unit.set_value(settings.local_weight_unit)
        self._show_policy(settings.policy)

    def _build_about(self) -> Section:
        section = Section(self.tr("The workshop"), self.tr("Catalogs and the maker page take these words."))
        section.add(self._text("name", self.tr("Name of the workshop")))
        section.add(self._text("place", self.tr("Place")))
        section.add(self._text("maker", self.tr("Maker or designer")))
        section.add(self._text("code_prefix", self.tr("Codes begin with")))
        section.add(self._text("contact", self.tr("How buyers reach you"), NotesEdit(lines=2)), wide=True)
        return section

    def _build_counting(self) -> Section:
        section = Section(self.tr("How you count"))
        self.currency.chosen.connect(self._count_in)
        customary = [(word(unit.id), unit.id) for unit in WEIGHT_UNITS.values() if unit.region and unit.id in _OFFERED]
        self.local_unit.set_choices([(self.tr("Grams alone"), ""), *customary])
        self.local_unit.chosen.connect(lambda unit: self._save(local_weight_unit=unit))
        kept = self.tr(
            "Prices you typed keep their own currency. Costs are worked out anew with your exchange rates, and rounded "
            "as is usual in that money."
        )
        self._held["home_currency"] = LabelledField(self.tr("Money you count in"), self.currency, help_text=kept)
        section.add(self._held["home_currency"], wide=True)
        section.add(LabelledField(self.tr("Local weight beside grams"), self.local_unit))
        loss = self._number("default_loss_percent", self.tr("Usual casting loss"), "%", maximum=Decimal(90))
        section.add(loss)
        section.add(
            self._number(
                "scale_step_g",
                self.tr("Your scale shows steps of"),
                "g",
                help_text=self.tr("Metal is weighed out in these steps; 0 counts exactly."),
            )
        )
        section.add(
            self._number(
                "amount_step",
                self.tr("Round amounts on a cost sheet to"),
                "",
                help_text=self.tr("As 1 for whole baht; 0 takes the smallest coin."),
            )
        )
        section.add(
            self._boxes_of(
                "ring_systems", self.tr("Ring sizes shown"), {str(system): str(system) for system in RingSystem}, 4
            )
        )
        names = {code: LANGUAGE_NAMES[code] for code in LANGUAGES}
        section.add(self._boxes_of("languages", self.tr("Languages of names and stories"), names, 4), wide=True)
        section.add(LabelledField(self.tr("The first of them"), self.first_language))
        self.first_language.chosen.connect(self._put_first)
        return section

    def _build_prices(self) -> Section:
        section = Section(self.tr("How you price"), self.tr("A piece can have its own rule; these are for all others."))
        self.policy.changed.connect(self._on_policy)
        self.example.tiers_found.connect(self.policy.show_tiers)
        section.add(self.policy, wide=True)
        section.add(self.example, wide=True)
        section.add(self._number("stale_days", self.tr("A price is old after"), self.tr("days"), whole=True))
        section.add(self._number("too_old_days", self.tr("And too old after"), self.tr("days"), whole=True))
        return section

    def _text(self, name: str, label: str, field: TextEdit | NotesEdit | None = None) -> LabelledField:
        field = field or TextEdit()
        field.saved.connect(lambda text, name=name: self._save(**{name: text.strip()}))
        self._texts[name] = field
        return LabelledField(label, field)

    def _number(
        self,
        name: str,
        label: str,
        suffix: str,
        *,
        whole: bool = False,
        maximum: Decimal | None = None,
        help_text: str = "",
    ) -> LabelledField:
        number = DecimalEdit(suffix=suffix, minimum=Decimal(0), maximum=maximum, whole=whole)
        field = LabelledField(label, number, help_text=help_text)

        def save(value: Decimal | None) -> None:
            trouble = self.tr("Type a number.") if value is None else self._trouble(name, value)
            field.set_error(trouble)
            if value is not None and not trouble:
                kept: Any = int(value) if whole else value
                self._save(**{name: kept})

        number.value_saved.connect(save)
        number.refused.connect(field.set_error)
        self._numbers[name] = number
        return field

    def _trouble(self, name: str, value: Decimal) -> str:
        settings = self._desk.hub.reader.settings
        if name == "too_old_days" and value <= settings.stale_days:
            return self.tr("Type more days than {days}.").format(days=settings.stale_days)
        if name == "stale_days" and value >= settings.too_old_days:
            return self.tr("Type fewer days than {days}.").format(days=settings.too_old_days)
        return ""

    def _say_currency(self) -> None:
        gaps = currencies_to_price(self._desk.hub.reader)
        text = self.tr("{codes} has no exchange rate yet: what is priced in it shows as missing. Type it in Rates.")
        self._held["home_currency"].set_warning(text.format(codes=", ".join(gaps)) if gaps else "")

    def _put_first(self, code: object) -> None:
        languages = self._desk.hub.reader.settings.languages
        self._save(languages=(str(code), *(other for other in languages if other != code)))

    def _boxes_of(self, name: str, label: str, choices: dict[str, str], columns: int) -> Rows:
        rows = Rows(label, columns=columns)
        self._boxes[name] = {}
        for value, text in choices.items():
            box = ScriptCheckBox(text)
            box.clicked.connect(lambda _checked=False, name=name: self._save_boxes(name))
            self._boxes[name][value] = box
            rows.add(box)
        return rows

    def _save_boxes(self, name: str) -> None:
        boxes = self._boxes[name]
        kept = [value for value in getattr(self._desk.hub.reader.settings, name) if value in boxes]
        chosen = tuple(value for value in dict.fromkeys((*kept, *boxes)) if boxes[value].isChecked())
        if chosen:
            self._save(**{name: chosen})
            return
        self.show_settings(self._desk.hub.reader.settings)

    def _count_in(self, code: object) -> None:
        def work(library: Library, _progress: Progress) -> Any:
            return library.change_settings(counting_in(library.settings, str(code)))

        self._desk.hub.run(work, self.tr("Saving the settings"), self._on_saved)

    def _save(self, **values: Any) -> None:
        def work(library: Library, _progress: Progress) -> Any:
            return library.change_settings(replace(library.settings, **values))

        self._desk.hub.run(work, self.tr("Saving the settings"), self._on_saved)

    @Slot(object)
    def _on_saved(self, _changes: object) -> None:
        self._desk.hub.undo_snackbar(self.tr("Settings saved."))

    def _show_policy(self, policy: PricePolicy) -> None:
        codes = [str(code) for _text, code in currency_choices(())]
        self.policy.show_policy(policy, self._desk.hub.reader.settings.home_currency, codes)
        self.policy.set_trouble(self.example.show_policy(policy))

    def _on_policy(self, values: dict[str, Any]) -> None:
        try:
            check_policy(replace(self._desk.hub.reader.settings.policy, **values))
        except JewelCraftError as error:
            self.policy.set_trouble(say(error.sentence))
            return

        def work(library: Library, _progress: Progress) -> Any:
            settings = library.settings
            return library.change_settings(replace(settings, policy=replace(settings.policy, **values)))

        self._desk.hub.run(work, self.tr("Saving the settings"), self._on_saved)


# The customary units that a workshop may want beside grams.
_OFFERED = (
    "salueng",
    "baht_orn",
    "baht_lao",
    "chi",
    "kyattha",
    "tael_hk",
    "tael_sg_my",
    "tael_tw",
    "chi_vn",
    "mayam_aceh",
)
