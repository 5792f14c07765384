"""Mark up a picture over the whole window: nothing is written before it is saved, and saving is one step to undo."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.picture_records import read_marks
from jewelcraft.library.markup import Plate
from jewelcraft.library.markup import drawn_marks
from jewelcraft.library.markup import plate_of
from jewelcraft.ui.look import look
from jewelcraft.ui.markup.board import MarkBoard
from jewelcraft.ui.markup.panel import MarkPanel
from jewelcraft.ui.step_history import StepHistory
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.cover import WindowCover
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import word
from jewelcraft.ui.workbench.tool_item import ToolItem

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QPixmap

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.picture_records import Mark
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.previews import Previews

_TOOLS_WIDTH = 226


class Markup(WindowCover):
    """Draws dimensions, stone positions and remarks over one picture."""

    def __init__(self, hub: LibraryHub, previews: Previews, window: QWidget) -> None:
        super().__init__(window)
        self._hub, self._previews = hub, previews
        self._photo: Photo | None = None
        self._piece: Piece | None = None
        self._plate = Plate(1, 1)
        self._steps: StepHistory[tuple[Mark, ...]] = StepHistory(())
        self._selected = -1
        self._build()
        self._connect()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is drawn now."""
        return self._steps.current

    def _build(self) -> None:
        self.bar = TopBar(self.tr("Mark up"), has_back=True)
        self.shown_button = IconButton("eye", "")
        self.shown_button.explain_shortcut(self.tr("Show or hide the marks"), "H")
        self.undo_button = IconButton("arrow-u-up-left", self.tr("One step back"))
        self.redo_button = IconButton("arrow-u-up-right", self.tr("One step forward"))
        self.cancel_button = OutlineButton(self.tr("Cancel"))
        self.save_button = PrimaryButton(self.tr("Save marks"), "check")
        self.save_button.explain_shortcut(self.tr("Save marks"), "Ctrl+S")
        for button in (self.shown_button, self.undo_button, self.redo_button, self.cancel_button, self.save_button):
            self.bar.add_right(button)
        self.board = MarkBoard(self._pixmap)
        self.panel = MarkPanel()
        self.lay_out(self.bar, self._tool_side(), self.board, self.panel)

    def _tool_side(self) -> QWidget:
        side = Card("side")
        side.setFixedWidth(look().px(_TOOLS_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(4)
        group = QButtonGroup(self)
        self.tools: dict[MarkKind | None, ToolItem] = {}
        for kind, icon, text, hint in (
            (None, "cursor", self.tr("Choose and move"), "V"),
            (MarkKind.REFERENCE, "ruler", self.tr("Known length"), "R"),
            (MarkKind.DIMENSION, "arrows-horizontal", self.tr("Dimension"), "D"),
            (MarkKind.STONE, "diamond", self.tr("Stone position"), "S"),
            (MarkKind.REMARK, "note-pencil", self.tr("Note"), "N"),
        ):
            item = ToolItem(text, icon)
            item.show_use(self.tr("Key {key}").format(key=hint), used=False)
            item.clicked.connect(lambda _on=False, kind=kind: self.choose_tool(kind))
            group.addButton(item)
            self.tools[kind] = item
            column.addWidget(item)
        column.addStretch(1)
        return side

    def _connect(self) -> None:
        self.bar.back.connect(self.leave)
        self.cancel_button.clicked.connect(self.leave)
        self.save_button.clicked.connect(self.save)
        self.undo_button.clicked.connect(lambda: self.step(-1))
        self.redo_button.clicked.connect(lambda: self.step(1))
        self.shown_button.clicked.connect(self.toggle_shown)
        self.board.drawn.connect(self._add)
        self.board.moved.connect(self._put)
        self.board.chosen.connect(self.choose)
        self.board.removal_asked.connect(self.remove)
        self.panel.changed.connect(lambda mark: self._put(self._selected, mark))
        self.panel.removal_asked.connect(self.remove)
        self.panel.chosen.connect(self.choose)
        self._previews.ready.connect(lambda _picture: self.board.update())

    def _pixmap(self) -> QPixmap | None:
        if self._photo is None:
            return None
        return self._previews.pixmap(self._photo.picture) or self._hub.thumbnails.pixmap(self._photo.picture)

    # What is drawn

    def open_photo(self, photo: Photo, piece: Piece | None) -> None:
        """Mark up a picture of a piece."""
        self._photo, self._piece, self._plate = photo, piece, plate_of(photo)
        self._steps, self._selected = StepHistory(read_marks(photo.marks)), -1
        self.bar.set_code(" · ".join((word(photo.kind.value), photo.name)))
        self.panel.set_stones(piece.stones if piece else ())
        self.cover()
        self.choose_tool(None)
        self._show()
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_tool(self, kind: MarkKind | None) -> None:
        """Draw marks of a kind from now on, or choose and move them."""
        self.tools[kind].setChecked(True)
        self.board.set_tool(kind)

    def choose(self, place: int) -> None:
        """Choose a mark; -1 chooses none."""
        if place != self._selected:
            self.panel.save_fields()
            self._selected = place
            self._show()

    def toggle_shown(self) -> None:
        """Show or hide the marks, to see the picture alone."""
        self.board.are_shown = not self.board.are_shown
        self.shown_button.set_icon("eye" if self.board.are_shown else "eye-slash")
        self.board.update()

    def step(self, by: int) -> None:
        """Go back or forward among the steps."""
        self._steps.go(by)
        self._selected = -1
        self._show()

    def remove(self) -> None:
        """Take the chosen mark away."""
        if self._selected >= 0:
            left = self.marks[: self._selected] + self.marks[self._selected + 1 :]
            self._selected = -1
            self._change(left)
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, mark: Mark) -> None:
        self.panel.save_fields()
        if mark.kind is MarkKind.STONE and self._piece is not None and self._piece.stones:
            used = {one.part_id for one in self.marks}
            ids = [stone.id for stone in self._piece.stones]
            mark = replace(mark, part_id=next((part for part in ids if part not in used), ids[-1]))
        kept = self.marks
        if mark.kind is MarkKind.REFERENCE:
            # There is one known length: a new one takes the place of the old.
            kept = tuple(one for one in kept if one.kind is not MarkKind.REFERENCE)
        self._selected = len(kept)
        self._change((*kept, mark))
        self.choose_tool(None if mark.kind is MarkKind.REFERENCE else mark.kind)
        self.panel.focus_first()

    def _put(self, place: int, mark: Mark) -> None:
        if 0 <= place < len(self.marks) and mark != self.marks[place]:
            self._change((*self.marks[:place], mark, *self.marks[place + 1 :]))

    def _change(self, marks: tuple[Mark, ...]) -> None:
        self._steps.add(marks)
        self._show()

    def _show(self) -> None:
        self.undo_button.setEnabled(self._steps.can_go_back)
        self.redo_button.setEnabled(self._steps.can_go_forward)
        drawn = drawn_marks(self.marks, self._plate, self._piece)
        self.board.show_marks(self._plate, drawn, self._selected)
        self.panel.show_marks(drawn, self._selected)

    # The end

    def save(self) -> None:
        """Keep what is drawn; one step to undo."""
        self.panel.save_fields()
        if self._photo is not None and self._steps.is_changed:
            self._keep(self._photo.id, self.marks)
        super().leave()

    def leave(self) -> None:
        """Uncover the window; what was drawn and not kept can still be kept with one press."""
        if not self.isHidden():
            self.panel.save_fields()
        if self._photo is not None and self._steps.is_changed and not self.isHidden():
            keep = partial(self._keep, self._photo.id, self.marks)
            self._hub.messages.snackbar(self.tr("The marks were not kept."), self.tr("Keep them"), keep)
        super().leave()

    def _keep(self, photo_id: str, marks: tuple[Mark, ...]) -> None:
        self._hub.run(
            lambda library, _progress: library.workbench.set_marks(photo_id, marks),
            self.tr("Saving the marks"),
            lambda _changes: self._hub.undo_snackbar(self.tr("Marks saved.")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, undo, choose tools and leave by keys."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.save()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.step(-1)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.step(1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _TOOL_KEYS and not event.modifiers():
            self.choose_tool(_TOOL_KEYS[event.key()])
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_H:
            self.toggle_shown()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.board.zoom_by(1.25 if event.key() == Qt.Key.Key_Plus else 0.8)
        else:
            super().keyPressEvent(event)


_TOOL_KEYS: dict[int, MarkKind | None] = {
    Qt.Key.Key_V: None,
    Qt.Key.Key_R: MarkKind.REFERENCE,
    Qt.Key.Key_D: MarkKind.DIMENSION,
    Qt.Key.Key_S: MarkKind.STONE,
    Qt.Key.Key_N: MarkKind.REMARK,
}
