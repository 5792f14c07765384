"""The first screen: workshops opened lately, and the ways to begin."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

import jewelcraft
from jewelcraft.library.backup_places import COPY_SUFFIX
from jewelcraft.library.backup_places import backups_folder
from jewelcraft.ui.keeper import SUFFIX
from jewelcraft.ui.keeper import documents_folder
from jewelcraft.ui.keeper import free_path
from jewelcraft.ui.safety.readable_copy import ReadableCopy
from jewelcraft.ui.translation import LANGUAGES
from jewelcraft.ui.welcome_parts import Poster
from jewelcraft.ui.welcome_parts import RecentTile
from jewelcraft.ui.welcome_parts import StartTile
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import language as chosen_language
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent
    from PySide6.QtGui import QDropEvent

    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.keeper import Keeper

_SHOWN = 3


class WelcomePage(QWidget):
    """Open again, begin anew, try the sample, bring a backup back."""

    def __init__(self, desk: Desk, keeper: Keeper) -> None:
        super().__init__()
        self._desk, self._keeper = desk, keeper
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.headline = WrappedLabel("", "headline")
        self._recent_head = SectionHeader(self.tr("Open again"), role="strong")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Poster(), 38)
        row.addWidget(self._build_right(), 62)
        self.refresh()

    def _build_right(self) -> QWidget:
        right = QWidget()
        right.setProperty("ground", "none")
        column = QVBoxLayout(right)
        column.setContentsMargins(56, 28, 56, 24)
        column.setSpacing(10)
        column.addLayout(self._build_corner())
        column.addWidget(self.headline)
        column.addSpacing(8)
        clear = LinkButton(self.tr("Clear list"), small=True)
        clear.clicked.connect(self._clear)
        self._recent_head.add(clear)
        column.addWidget(self._recent_head)
        column.addLayout(self._recent)
        column.addSpacing(14)
        column.addWidget(SectionHeader(self.tr("Start"), role="strong"))
        column.addLayout(self._build_start())
        column.addStretch(1)
        column.addLayout(self._build_foot())
        area = plain_scroll()
        area.setWidget(right)
        return area

    def _build_corner(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme = IconButton("moon", self._desk.actions.hint("theme"), framed=False)
        theme.clicked.connect(lambda: self._desk.actions.trigger("theme"))
        keys = IconButton("question", self._desk.actions.hint("keys"), framed=False)
        keys.clicked.connect(lambda: self._desk.actions.trigger("keys"))
        language = LANGUAGES[chosen_language()]
        tongue = GhostButton(language, "globe", tooltip=self.tr("Language of the window"))
        tongue.setAccessibleName(self.tr("Language of the window: {name}").format(name=language))
        tongue.clicked.connect(lambda: self._show_languages(tongue))
        row.addStretch(1)
        row.addWidget(tongue)
        row.addWidget(theme)
        row.addWidget(keys)
        return row

    def _show_languages(self, below: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, name in LANGUAGES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == chosen_language())
            action.triggered.connect(lambda _checked=False, code=code: self._desk.preferences.change(language=code))
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _build_start(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(10)
        new = StartTile(self.tr("New workshop"), self.tr("Name it, choose your money"), "plus-circle", filled=True)
        open_file = StartTile(self.tr("Open a workshop file"), self.tr("From this computer or a stick"), "folder-open")
        sample = StartTile(self.tr("Try the sample workshop"), self.tr("Pieces and prices to play with"), "sparkle")
        restore = StartTile(self.tr("Restore a backup"), self._last_backup(), "clock-counter-clockwise")
        new.clicked.connect(self.ask_new)
        open_file.clicked.connect(self.ask_open)
        sample.clicked.connect(self._keeper.open_sample)
        restore.clicked.connect(self.ask_restore)
        for place, tile in enumerate((new, open_file, sample, restore)):
            grid.addWidget(tile, place // 2, place % 2)
        readable = LinkButton(self.tr("Open a readable copy"), small=True)
        readable.setToolTip(self.tr("Makes a workshop of a folder that JewelCraft wrote with everything in it."))
        readable.clicked.connect(lambda: ReadableCopy(self._desk, self.window()).ask_import())
        grid.addWidget(readable, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("lock-simple", self, "ink3", 14))
        row.addWidget(Label(self.tr("JewelCraft never sends your designs or prices anywhere."), "small", "ink2"))
        row.addStretch(1)
        version = self.tr("Version {number}").format(number=jewelcraft.__version__)
        row.addWidget(Label(version, "caption", "ink2"))
        return row

    def refresh(self) -> None:
        """Show the workshops opened lately."""
        while item := self._recent.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        paths = [Path(name) for name in self._desk.preferences.settings.recent]
        found = [path for path in paths if path.exists()][:_SHOWN]
        for path in found:
            tile = RecentTile(path)
            tile.clicked.connect(lambda _checked=False, path=path: self._keeper.open(path))
            self._recent.addWidget(tile)
        self._recent_head.setVisible(bool(found))
        self.headline.set_text(self.tr("Welcome back") if found else self.tr("Welcome to JewelCraft"))

    def ask_new(self) -> None:
        """Ask for name and money of a new workshop."""
        from jewelcraft.ui.new_workshop import NewWorkshopDialog

        dialog = NewWorkshopDialog(self.window())
        dialog.created.connect(self._create)
        dialog.open()

    def ask_open(self) -> None:
        """Ask for a workshop file."""
        path = self._ask_file(self.tr("Open a workshop file"), self._desk.preferences.settings.last_folder)
        if path is not None:
            self._keeper.open(path)

    def ask_restore(self) -> None:
        """Ask for a backup, and for the file that it shall become."""
        backup = self._ask_file(self.tr("Choose a backup"), str(backups_folder()), f"*{COPY_SUFFIX} *{SUFFIX}")
        if backup is None:
            return
        from jewelcraft.library.backups import workshop_name

        proposed = free_path(documents_folder(), workshop_name(backup))
        proposed.parent.mkdir(parents=True, exist_ok=True)
        kinds = self.tr("Workshops (*{suffix})").format(suffix=SUFFIX)
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the backup as a workshop"), str(proposed), kinds)
        if name:
            self._keeper.restore(backup, Path(name).with_suffix(SUFFIX))

    def _ask_file(self, title: str, folder: str, endings: str = f"*{SUFFIX}") -> Path | None:
        kinds = self.tr("Workshops ({endings})").format(endings=endings)
        name, _kind = QFileDialog.getOpenFileName(self, title, folder, kinds)
        return Path(name) if name else None

    def _create(self, settings: WorkshopSettings) -> None:
        self._keeper.create(free_path(documents_folder(), settings.name), settings)

    def _clear(self) -> None:
        self._desk.preferences.forget_recent()
        self.refresh()

    def _last_backup(self) -> str:
        folder = backups_folder()
        kinds = (f"*{SUFFIX}", f"*/copies/*{COPY_SUFFIX}")
        files = [path for kind in kinds for path in folder.glob(kind)] if folder.is_dir() else []
        if not files:
            return self.tr("From a copy you kept")
        newest = max(path.stat().st_mtime for path in files)
        when = write_moment(datetime.fromtimestamp(newest))  # noqa: DTZ006 (the laptop's own clock, as shown)
        return self.tr("Last one: {when}").format(when=when)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take workshop files."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped workshop."""
        path = self._dropped(event)
        if path is not None:
            self._keeper.open(path)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        for url in event.mimeData().urls():
            path = Path(url.toLocalFile())
            if path.suffix == SUFFIX:
                return path
        return None
