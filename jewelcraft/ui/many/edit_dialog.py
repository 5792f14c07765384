"""One change for the chosen pieces: a field, a value, and a table of what happens to each before it happens."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QTimer
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QStackedWidget

from jewelcraft.domain.edit_request import Edit
from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.library.bulk_edits import apply_edits
from jewelcraft.library.bulk_edits import preview_edits
from jewelcraft.library.bulk_edits import values_in_use
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.columns import piece_columns
from jewelcraft.ui.jobs import NewestJob
from jewelcraft.ui.many.edit_words import FIELDS
from jewelcraft.ui.many.edit_words import LISTS
from jewelcraft.ui.many.edit_words import choices
from jewelcraft.ui.many.edit_words import example
from jewelcraft.ui.many.edit_words import field_name
from jewelcraft.ui.many.edit_words import read_value
from jewelcraft.ui.many.edit_words import which_choices
from jewelcraft.ui.many.edit_words import write_values
from jewelcraft.ui.many.figure_dialog import FigureDialog
from jewelcraft.ui.many.moved_dialog import money_column
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.bulk_edits import EditedPiece
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk

_REST_MS = 300
_AROUND = 320
Preview = tuple["tuple[EditedPiece, ...]", "InvalidValueError | None"]


class EditDialog(FigureDialog):
    """Asks for a change and shows what it does."""

    def __init__(self, desk: Desk, parent: QWidget, ids: Sequence[str]) -> None:
        title = QCoreApplication.translate("EditDialog", "Change {count} pieces together")
        super().__init__(desk, parent, title.format(count=write_decimal(Decimal(len(ids)))), around=_AROUND)
        self.name = self.tr("Pieces before and after")
        self.ids = list(ids)
        self._edit: Edit | None = None
        self._newest = NewestJob(self)
        self._changed = 0
        self.field = ComboField()
        self.field.set_choices([(field_name(field), field.value) for field in FIELDS])
        self.which = ComboField()
        self.mode = ComboField()
        self.mode.set_choices([(self.tr("add"), "+"), (self.tr("take away"), "-"), (self.tr("set to just these"), "")])
        self.value = TextEdit()
        self.choice = ComboField()
        self.words = WrappedLabel("", "small", "ink2")
        self.go = PrimaryButton("")
        self._build()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        self._connect()
        self._on_field()

    def _build(self) -> None:
        self.values = QStackedWidget()
        self.values.addWidget(self.value)
        self.values.addWidget(self.choice)
        self.value.setAccessibleName(self.tr("New value"))
        self.choice.setAccessibleName(self.tr("New value"))
        self._which_field = LabelledField(self.tr("Which lines"), self.which)
        self._mode_field = LabelledField(self.tr("How"), self.mode)
        self._value_field = LabelledField(self.tr("New value"), self.values)
        row = QHBoxLayout()
        row.setSpacing(12)
        what = LabelledField(self.tr("What changes"), self.field)
        for widget in (what, self._which_field, self._mode_field, self._value_field):
            row.addWidget(widget, 1)
        self.body.addLayout(row)
        said = QHBoxLayout()
        said.addWidget(self.words, 1)
        said.addWidget(self.age)
        self.body.addLayout(said)
        self.add_table()
        self.add_table_buttons()
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_step(self.go, is_default=True)

    def _connect(self) -> None:
        self.field.chosen.connect(self._on_field)
        for combo in (self.which, self.mode, self.choice):
            combo.chosen.connect(self.look)
        self.value.textEdited.connect(self._on_typed)
        self.value.returnPressed.connect(self._on_return)
        self.go.clicked.connect(self.apply)
        self.finished.connect(self._newest.cancel)

    def edit(self) -> Edit | None:
        """Return the change asked for; None while nothing is typed."""
        field = EditField(str(self.field.value()))
        only = str(self.which.value() or "") if not self._which_field.isHidden() else ""
        if self.values.currentWidget() is self.choice:
            value = self.choice.value()
            return None if value is None else Edit(field, str(value), only)
        text = read_value(field, self.value.text().strip())
        may_be_empty = field in {EditField.COLLECTION, EditField.FINISH, EditField.TREATMENT}
        if not text and not may_be_empty:
            return None
        sign = str(self.mode.value() or "") if field in LISTS else ""
        return Edit(field, f"{sign}{text}", only)

    @Slot()
    def _on_field(self) -> None:
        field = EditField(str(self.field.value()))
        reader = self.desk.hub.reader
        some = choices(field, reader)
        self.choice.set_choices(some)
        self.choice.setCurrentIndex(-1)
        self.choice.setPlaceholderText(self.tr("Choose"))
        self.values.setCurrentWidget(self.choice if some else self.value)
        self.value.clear()
        self.value.setPlaceholderText(example(field))
        self._mode_field.setVisible(field in LISTS)
        ids = self.ids[:500]
        which = which_choices(field, values_in_use(reader, ids, field), reader)
        self.which.set_choices(which)
        self.which.setCurrentIndex(0 if which else -1)
        self._which_field.setVisible(bool(which))
        self.look()
        self.fit()

    @Slot()
    def look(self) -> None:
        """Look what the change would do, beside the window."""
        self._rest.stop()
        self._newest.cancel()
        self._edit = edit = self.edit()
        self._offer(0)
        if edit is None:
            self.words.set_text(self.tr("Choose what shall change. Nothing happens before you press the button below."))
            self.table.show_records(self._columns(), ())
            self.fit()
            return
        ids = self.ids

        def work(library: Library, progress: Progress) -> Preview:
            try:
                return preview_edits(library, ids, [edit], progress), None
            except InvalidValueError as error:
                return (), error

        job = self.desk.hub.run(work, self.tr("Looking at the pieces"), lambda found: self._show(edit, found))
        self._newest.follow(job)

    def _show(self, edit: Edit, found: Preview) -> None:
        if edit is not self._edit:
            return
        rows, error = found
        self._value_field.set_error(say(error.sentence) if error else "")
        self.table.show_records(self._columns(), rows)
        self.show_age(row.metal_day for row in rows)
        self._changed = sum(row.is_changed for row in rows)
        moved = sum(bool(row.price_change) for row in rows)
        text = self.tr("{changed} of {count} pieces change, {moved} of them in price.")
        counts = {"changed": self._changed, "count": len(rows), "moved": moved}
        self.words.set_text(
            "" if error else text.format(**{name: write_decimal(Decimal(n)) for name, n in counts.items()})
        )
        self._offer(self._changed)
        self.fit()

    def _offer(self, count: int) -> None:
        text = self.tr("Change 1 piece") if count == 1 else self.tr("Change {count} pieces")
        self.go.set_label(text.format(count=write_decimal(Decimal(count))))
        self.go.setEnabled(bool(count))

    @Slot()
    def _on_typed(self) -> None:
        self._offer(0)
        self._rest.start()

    @Slot()
    def _on_return(self) -> None:
        """Look at once; with the preview there, Enter presses the button."""
        if not self.go.isEnabled():
            self.look()

    @Slot()
    def apply(self) -> None:
        """Change the pieces as one action."""
        edit, ids = self._edit, self.ids
        if edit is None or not self._changed:
            return
        self.done(0)
        hub, done = self.desk.hub, self._changed
        words = self.tr("1 piece changed.") if done == 1 else self.tr("{count} pieces changed.")
        text = words.format(count=write_decimal(Decimal(done)))

        def tell(_changes: Changes) -> None:
            hub.undo_snackbar(text)

        hub.run(
            lambda library, progress: apply_edits(library, ids, [edit], progress), self.tr("Changing the pieces"), tell
        )

    def _columns(self) -> tuple[Column, ...]:
        field = EditField(str(self.field.value()))

        def tone(row: Any) -> str:
            return "ink" if row.is_changed else "ink3"

        before = Column(
            self.tr("Before"),
            lambda row: write_values(row.before, field),
            lambda row: write_values(row.before, field),
            right=False,
            stretches=True,
            role="body",
        )
        after = Column(
            self.tr("After"),
            lambda row: write_values(row.after, field) if row.is_changed else self.tr("stays"),
            lambda row: write_values(row.after, field),
            right=False,
            stretches=True,
            role="medium",
            tone=tone,
        )
        code, title = piece_columns(lambda row: row, self.tr("Code"), self.tr("Piece"))
        return (
            Column(code.title, code.show, code.value, right=False, role="medium", tone="ink"),
            Column(title.title, title.show, title.value, right=False, stretches=True, role="body", hides_below=700),
            before,
            after,
            money_column(self.tr("Price now"), lambda row: row.price_before),
            money_column(self.tr("Price then"), lambda row: row.price_after, tone="ink"),
        )
