"""Save pictures as files: just as they came in, or as clean copies that tell nothing of their owner."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.work import Progress
    from jewelcraft.library.export import Written
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk


class PicturesOut(QObject):
    """Asks for a folder and writes pictures into it."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask(self, photo_ids: Sequence[str] | None = None, *, clean: bool) -> None:
        """Ask where to, and write pictures there, all of the workshop where none are named."""
        self._ask(lambda _library: None if photo_ids is None else list(photo_ids), clean=clean)

    def ask_of_pieces(self, piece_ids: Sequence[str]) -> None:
        """Ask where to, and write clean copies of the pictures of pieces there."""
        ids = list(piece_ids)
        self._ask(
            lambda library: [photo.id for piece_id in ids for photo in library.photos.of_piece(piece_id)], clean=True
        )

    def _ask(self, choose: Callable[[Library], list[str] | None], *, clean: bool) -> None:
        title = self.tr("Where to put the clean copies") if clean else self.tr("Where to put the original")
        name = QFileDialog.getExistingDirectory(self._window, title, self._desk.preferences.settings.last_folder)
        if name:
            self._desk.preferences.change(last_folder=name)
            self.write(choose, Path(name), clean=clean)

    def write(self, choose: Callable[[Library], list[str] | None], folder: Path, *, clean: bool) -> None:
        """Write pictures into a folder, and tell how many."""

        def work(library: Library, progress: Progress) -> Written:
            return library.photos.export(folder, choose(library), progress, clean=clean)

        what = self.tr("Saving clean copies") if clean else self.tr("Saving the original")
        self._desk.hub.run(work, what, self._tell)

    def _tell(self, told: Written) -> None:
        written = told.files
        if told.trouble is not None:
            self._desk.messages.tell(told.trouble)
        if not written and told.trouble is not None:
            return
        if not written:
            self._desk.messages.snackbar(self.tr("There are no pictures to save."))
            return
        text = self.tr("Saved as {name}.").format(name=written[0].name)
        if len(written) > 1:
            text = self.tr("{count} pictures saved.").format(count=len(written))
        address = QUrl.fromLocalFile(str(written[0].parent))
        self._desk.messages.snackbar(text, self.tr("Open folder"), lambda: QDesktopServices.openUrl(address))
