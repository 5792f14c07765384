"""The image bench over the whole window: tools, the picture before and after, and one button that saves."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.library.bench_preview import BenchSource
from jewelcraft.ui.gallery.side_reader import SideReader
from jewelcraft.ui.step_history import StepHistory
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.cover import WindowCover
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.workbench.canvas import BenchCanvas
from jewelcraft.ui.workbench.foot import BenchFoot
from jewelcraft.ui.workbench.hand import BRUSHES
from jewelcraft.ui.workbench.hand import HAND_TOOLS
from jewelcraft.ui.workbench.hand import STROKES
from jewelcraft.ui.workbench.hand import WRITING_TOOLS
from jewelcraft.ui.workbench.hand import drawn
from jewelcraft.ui.workbench.hand import nudged
from jewelcraft.ui.workbench.hand import turned
from jewelcraft.ui.workbench.opening import go_on
from jewelcraft.ui.workbench.others_dialog import OthersDialog
from jewelcraft.ui.workbench.panel import ToolPanel
from jewelcraft.ui.workbench.pulling import FREE
from jewelcraft.ui.workbench.pulling import Pulling
from jewelcraft.ui.workbench.step_table import TOOL
from jewelcraft.ui.workbench.step_table import TOOLS
from jewelcraft.ui.workbench.tool_list import ToolList
from jewelcraft.ui.workbench.versions_menu import versions_menu

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jewelcraft.domain.photo import Photo
    from jewelcraft.library.bench_preview import BenchPicture
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.workbench.step_table import StepSpec

_WAIT_MS = 60
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_PICTURE, _PROPOSAL = "picture", "proposal"


class Bench(WindowCover):
    """Edits one picture; nothing is written before it is saved."""

    copied: ClassVar[Recipe | None] = None
    """What was done to another picture, to be done again."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._hub = desk, desk.hub
        self._side = SideReader(self._hub.path, self)
        self._side.failed.connect(self._hub.messages.tell)
        self._source = BenchSource()
        self._photo: Photo | None = None
        self._others: list[str] = []
        self._picture: BenchPicture | None = None
        self._tool = TOOL["background"]
        self._brush = ""
        self._proposed: Recipe | None = None
        self._steps = StepHistory(Recipe())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._read)
        self._build()
        self._connect()
        self._hub.closing.connect(self.leave)

    @property
    def recipe(self) -> Recipe:
        """What is done to the picture now."""
        return self._steps.current

    def _build(self) -> None:
        self.bar = TopBar(self.tr("Edit image"), has_back=True)
        kept = ElidedLabel(self.tr("The original is always kept"), "small", "ink3")
        self.undo_button = IconButton("arrow-u-up-left", self.tr("One step back"))
        self.redo_button = IconButton("arrow-u-up-right", self.tr("One step forward"))
        self.cancel_button = OutlineButton(self.tr("Cancel"))
        self.save_button = PrimaryButton(self.tr("Save as new version"), "check")
        self.save_button.explain_shortcut(self.tr("Save as new version"), "Ctrl+S")
        for widget in (kept, self.undo_button, self.redo_button, self.cancel_button, self.save_button):
            self.bar.add_right(widget)
        self.tools = ToolList(TOOLS)
        self.canvas = BenchCanvas()
        self.pulling = Pulling(self.canvas, self)
        self.panel = ToolPanel()
        self.foot = BenchFoot()
        self.foot.paste.setEnabled(Bench.copied is not None)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.foot)
        self.lay_out(self.bar, self.tools, middle, self.panel)

    def _connect(self) -> None:
        self.bar.back.connect(self.give_up)
        self.cancel_button.clicked.connect(self.give_up)
        self.save_button.clicked.connect(self.save)
        self.undo_button.clicked.connect(lambda: self.step(-1))
        self.redo_button.clicked.connect(lambda: self.step(1))
        self.tools.chosen.connect(self.choose_tool)
        self.tools.all_asked.connect(self.do_all)
        self.panel.changed.connect(self.change)
        self.panel.ratio_chosen.connect(self._crop)
        self.panel.turned.connect(self._turn)
        self.panel.asked.connect(self._find)
        self.panel.brush_chosen.connect(self._take_brush)
        self.panel.result_wanted.connect(self._show_result)
        self.pulling.changed.connect(self._take_proposal)
        self.canvas.drawn.connect(self._on_drawn)
        self.canvas.zoomed.connect(self.foot.show_percent)
        self.foot.hold.pressed.connect(lambda: self.canvas.hold_original(on=True))
        self.foot.hold.released.connect(lambda: self.canvas.hold_original(on=False))
        self.foot.smaller.clicked.connect(lambda: self.canvas.zoom_by(1 / 1.25))
        self.foot.larger.clicked.connect(lambda: self.canvas.zoom_by(1.25))
        self.foot.others.clicked.connect(self.use_for_others)
        self.foot.versions.clicked.connect(self._offer_versions)
        self.foot.copy.clicked.connect(self.copy_recipe)
        self.foot.paste.clicked.connect(self.paste_recipe)

    # What is edited

    def open_photo(self, photo: Photo, others: list[str]) -> None:
        """Put a picture on the bench; the others may be given the same recipe."""
        self._photo, self._others = photo, others
        self._steps = StepHistory(self._hub.reader.workbench.recipe(photo.id))
        self.bar.set_code(" · ".join((word(photo.kind.value), photo.name, f"{photo.width} × {photo.height}")))
        self.foot.others.setVisible(bool(others))
        self.cover()
        self.choose_tool(TOOL["sketch" if photo.kind.value in ("sketch", "clean") else "background"])
        self._refresh()
        self.tools.focus_current()

    def change(self, recipe: Recipe) -> None:
        """Do something else to the picture; one step on the bench."""
        if recipe == self.recipe:
            return
        self._steps.add(recipe)
        self._refresh()

    def step(self, by: int) -> None:
        """Go back or forward on the bench."""
        self._steps.go(by)
        self.panel.show_tool(self._tool, self.recipe)
        self._refresh()

    def _refresh(self) -> None:
        self.undo_button.setEnabled(self._steps.can_go_back)
        self.redo_button.setEnabled(self._steps.can_go_forward)
        self.tools.show_recipe(self.recipe)
        self.pulling.fit(self.recipe)
        self._timer.start()

    def _read(self) -> None:
        if self._photo is not None and not self.isHidden():
            photo_id, text, source = self._photo.id, self.pulling.shown(self.recipe).to_text(), self._source
            self._side.ask(_PICTURE, lambda library: source.picture(library, photo_id, text), self._on_picture)

    def _on_picture(self, picture: BenchPicture) -> None:
        self._picture = picture
        self.canvas.show_picture(picture)
        focal = self.recipe.get(Focal)
        self.canvas.show_focal(picture.place_of((focal.x, focal.y)) if focal and self._tool.id == "focal" else None)
        finding, white = "", picture.pure_white
        if white is not None and self._tool.id == "background":
            pure = self.tr("{percent} % of the background is pure white.").format(percent=round(100 * white))
            finding = say(picture.warning) if picture.warning else pure
        self.panel.finding.set_text(finding or self._left_out())

    def _left_out(self) -> str:
        """Say that the background was left, where all else was done and the piece is hardly told from it."""
        done = self.recipe.get(Background) or self.recipe.get(SketchClean)
        if done or self.recipe != self._proposed or self._tool.id != "background":
            return ""
        return self.tr(
            "The background was left: the piece is hard to tell from it here. Move Strength to try it, and use Keep "
            "and Remove."
        )

    # Tools

    def choose_tool(self, tool: StepSpec) -> None:
        """Show the controls of a tool."""
        self._tool = tool
        self.tools.set_current(tool)
        self.panel.show_tool(tool, self.recipe)
        self._take_brush("")
        self.canvas.plates_on_top = tool.id in WRITING_TOOLS
        self.pulling.take(tool.id)
        self._refresh()

    def _take_brush(self, name: str) -> None:
        self._brush = name
        hand = name or self._tool.id
        self.canvas.set_hand(on=bool(name) or hand in HAND_TOOLS, paints=hand in STROKES, is_brush=hand in BRUSHES)
        if name:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_result(self, on: bool) -> None:
        self.pulling.show_result(on=on)
        self._refresh()

    def do_all(self) -> None:
        """Do what the picture needs."""
        self._ask(lambda library, photo_id: library.workbench.propose(photo_id), self._take_all)

    def _find(self, what: str) -> None:
        self._ask(lambda library, photo_id: library.workbench.find(photo_id, what, self.recipe), self._take_proposal)

    def _ask(self, work: Any, then: Any) -> None:
        if self._photo is not None:
            photo_id = self._photo.id
            self._side.ask(_PROPOSAL, lambda library: work(library, photo_id), then)

    def _take_all(self, recipe: Recipe) -> None:
        self._proposed = recipe
        self._take_proposal(recipe)
        self._refresh()

    def _take_proposal(self, recipe: Recipe) -> None:
        self.change(recipe)
        self.panel.show_tool(self._tool, self.recipe)

    def _crop(self, ratio: str) -> None:
        if self._photo is not None:
            free = "" if ratio == FREE else ratio
            whole = self._hub.reader.workbench.cropped(self._photo, self.recipe, free).get(Crop)
            self._take_proposal(self.pulling.with_ratio(self.recipe, whole, ratio))

    def _turn(self, quarter: int) -> None:
        self.change(turned(self.recipe, quarter))

    def _on_drawn(self, way: list[tuple[float, float]]) -> None:
        if self._picture is not None:
            self.change(drawn(self.recipe, self._brush or self._tool.id, self._picture, way, self.canvas.zoom))
            self.panel.show_tool(self._tool, self.recipe)

    def copy_recipe(self) -> None:
        """Keep what is done here for another picture."""
        Bench.copied = self.recipe.for_others()
        self.foot.paste.setEnabled(True)

    def paste_recipe(self) -> None:
        """Do here what was kept from another picture."""
        if Bench.copied is not None:
            self._take_proposal(Bench.copied)

    def _offer_versions(self) -> None:
        if self._photo is not None:
            menu = versions_menu(self._hub, self._photo.id, lambda text: self._take_proposal(parse_recipe(text)), self)
            menu.popup(self.foot.versions.mapToGlobal(self.foot.versions.rect().topLeft()))

    # The end

    def save(self) -> None:
        """Keep what was done as a new version; one step to undo."""
        if self._photo is None:
            return
        photo_id, recipe = self._photo.id, self.recipe
        self._hub.run(
            lambda library, _progress: library.workbench.save(photo_id, recipe),
            self.tr("Saving the picture"),
            lambda _changes: self._hub.undo_snackbar(self.tr("Picture edited. The original is kept.")),
        )
        self.leave()

    def use_for_others(self) -> OthersDialog:
        """Show what the same makes of the other pictures, and do it to those that are chosen."""
        photos = [self._hub.reader.photos.get(photo_id) for photo_id in self._others]
        dialog = OthersDialog(self._hub, photos, self.recipe, self.window())
        dialog.decided.connect(self._edit_others)
        dialog.open()
        return dialog

    def _edit_others(self, ids: list[str]) -> None:
        recipe, count = self.recipe, len(ids)
        self._hub.run(
            lambda library, progress: library.workbench.save_for_all(ids, recipe, progress),
            self.tr("Editing pictures"),
            lambda _changes: self._hub.undo_snackbar(self.tr("{count} pictures edited.").format(count=count)),
        )

    def give_up(self) -> None:
        """Leave the bench without saving; what was done can be taken up again, for an Esc too many."""
        photo, recipe, others = self._photo, self.recipe, self._others
        is_changed = self._steps.is_changed and not self.isHidden()
        self.leave()
        if photo is not None and is_changed:
            text, again = self.tr("What was done to the picture was not saved."), self.tr("Go on editing")
            desk, window = self._desk, self.window()
            self._hub.messages.snackbar(text, again, lambda: go_on(desk, photo, others, recipe, window))

    def leave(self) -> None:
        """Leave the bench; what was not saved is not kept."""
        if not self.isHidden():
            self._timer.stop()
            self._side.drop(_PICTURE)
        super().leave()
        self._side.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, undo, compare and leave by keys."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.save()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.step(-1)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.step(1)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_recipe()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_recipe()
        elif event.key() in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.change(nudged(self.recipe, *_MOVES[Qt.Key(event.key())]))
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() == Qt.Key.Key_O and not event.isAutoRepeat():
            self.canvas.hold_original(on=True)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.canvas.zoom_by(1.25 if event.key() == Qt.Key.Key_Plus else 0.8)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the edited picture again."""
        if event.key() == Qt.Key.Key_O and not event.isAutoRepeat():
            self.canvas.hold_original(on=False)
