"""The panel of a price list: its name, the collections that follow it, its rule, and what that makes of a piece."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.price_list import check_list
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.pricing.editor import PolicyEditor
from jewelcraft.ui.pricing.example import PriceExample
from jewelcraft.ui.pricing.words import say_priced
from jewelcraft.ui.rates.side import SidePanel
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.check_box import ScriptCheckBox
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.domain.price_list import PriceList
    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk


class PriceListPanel(SidePanel):
    """Everything about one price list; each change is saved at once and can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        self.name = TextEdit()
        self.name_field = LabelledField(self.tr("Name"), self.name)
        self.boxes: dict[str, ScriptCheckBox] = {}
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(0)
        self.none = WrappedLabel(
            self.tr("A price list is a rule with a name, as for wholesale in US dollars. Give it to collections."),
            "small",
            "ink2",
        )
        self.some = QWidget()
        self.editor = PolicyEditor()
        self.example = PriceExample(desk.hub)
        self.apply = for_changes(OutlineButton(self.tr("Price its pieces by it")))
        self.delete = GhostButton(self.tr("Delete the list"), "trash")
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self.some)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.name_field)
        self._boxes_head = Label(self.tr("Collections that follow it"), "caption_medium", "ink2")
        column.addWidget(self._boxes_head)
        column.addLayout(self._boxes)
        column.addWidget(Line())
        column.addWidget(self.editor)
        column.addWidget(Line())
        column.addWidget(self.example)
        self.body.addWidget(self.none)
        self.body.addWidget(self.some)
        self.body.addStretch(1)
        self.add_action(self.apply, 1)
        self.add_action(self.delete)
        self.show_list("")

    def _connect(self) -> None:
        self.name.saved.connect(lambda text: self._change(name=text))
        self.editor.changed.connect(self._on_policy)
        self.editor.sliding.connect(self._try)
        self.example.tiers_found.connect(self.editor.show_tiers)
        self.apply.clicked.connect(self._apply)
        self.delete.clicked.connect(self.remove_list)

    def show_list(self, list_id: str) -> None:
        """Show a price list; an empty id shows what one is for."""
        self._id = list_id
        self.name_field.set_error("")
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored now."""
        found = self._found()
        for widget in (self.some, self.apply, self.delete):
            widget.setVisible(found is not None)
        self.none.setVisible(found is None)
        if found is None:
            return
        library = self._desk.hub.reader
        self.name.set_text(found.name)
        self._show_boxes(found, library)
        card = library.rates.card()
        currencies = [name for kind, name in card.rates if kind is RateKind.CURRENCY]
        self.editor.show_policy(found.policy, card.home_currency, currencies)
        self.editor.set_trouble(self.example.show_policy(found.policy, found.collections))
        self.apply.setEnabled(bool(library.price_lists.pieces_of(found)))

    def focus_first(self) -> None:
        """Move the keyboard to the name."""
        self.name.setFocus()
        self.name.selectAll()

    def _found(self) -> PriceList | None:
        lists = self._desk.hub.reader.price_lists.all()
        return next((each for each in lists if each.id == self._id), None)

    def _show_boxes(self, found: PriceList, library: Library) -> None:
        takers = {name: each for each in library.price_lists.all() for name in each.collections}
        names = sorted({*library.pieces.collections(), *found.collections}, key=str.casefold)
        if list(self.boxes) != names:
            for box in self.boxes.values():
                box.hide()
                box.deleteLater()
            self.boxes = {}
            for name in names:
                box = ScriptCheckBox(name)
                box.clicked.connect(self._on_boxes)
                self.boxes[name] = box
                self._boxes.addWidget(box)
        self._boxes_head.setVisible(bool(names))
        for name, box in self.boxes.items():
            other = takers.get(name)
            is_free = other is None or other.id == found.id
            box.setChecked(name in found.collections)
            box.setEnabled(is_free)
            box.setToolTip("" if is_free or other is None else self.tr("Follows {name}").format(name=other.name))

    @Slot()
    def _on_boxes(self) -> None:
        self._change(collections=tuple(name for name, box in self.boxes.items() if box.isChecked()))

    def _on_policy(self, values: dict[str, Any]) -> None:
        found = self._found()
        if found is not None:
            self._change(policy=replace(found.policy, **values))

    def _try(self, values: dict[str, Any]) -> None:
        found = self._found()
        if found is not None:
            self.editor.set_trouble(self.example.show_policy(replace(found.policy, **values), found.collections))

    def _change(self, **values: Any) -> None:
        found = self._found()
        if found is None:
            return
        changed = replace(found, **values)
        try:
            check_list(changed, tuple(self._desk.hub.reader.price_lists.all()))
        except JewelCraftError as error:
            text = say(error.sentence)
            if "policy" in values:
                self.editor.set_trouble(text)
            else:
                self.name_field.set_error(text)
            return
        self.name_field.set_error("")

        def work(library: Library, _progress: object) -> Any:
            return library.price_lists.save(replace(library.price_lists.get(changed.id), **values))

        self._desk.hub.run(work, self.tr("Saving the price list"))

    @Slot()
    def _apply(self) -> None:
        list_id = self._id
        self._desk.hub.run(
            lambda library, progress: library.price_lists.apply(list_id, (), progress),
            self.tr("Working out prices"),
            self._on_applied,
        )

    @Slot(object)
    def _on_applied(self, report: RepriceReport) -> None:
        self._desk.hub.undo_snackbar(say_priced(report))

    @Slot()
    def remove_list(self) -> None:
        """Remove the price list that is shown."""
        found = self._found()
        if found is None:
            return
        text = self.tr("Price list {name} deleted.").format(name=found.name)
        self._desk.hub.run(
            lambda library, _progress: library.price_lists.remove(found.id),
            self.tr("Working out prices"),
            lambda _changes: self._desk.hub.undo_snackbar(text),
        )
