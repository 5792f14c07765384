"""Bring pictures in from dialogs, drops and the clipboard, and tell what became of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer
from PySide6.QtCore import QIODevice
from PySide6.QtCore import QMimeData
from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.messages import Notice
from jewelcraft.ui.other_files import show_other_file
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.work import Progress
    from jewelcraft.library.intake import IntakeReport
    from jewelcraft.library.library import Library
    from jewelcraft.library.sorting import IntakePlan
    from jewelcraft.ui.desk import Desk

PICTURE_FILES = (
    "*.jpg *.jpeg *.jpe *.jfif *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.mpo *.jp2 *.svg *.pdf "
    "*.dng *.nef *.cr2 *.cr3 *.arw *.raf *.orf *.rw2 *.ico"
)
_MANY = 8
"""So many files at once are looked through before they come in."""
_SHOWN_REFUSALS = 5


def paths_in(mime: QMimeData) -> list[Path]:
    """Return the local files and folders that are dragged or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def has_pictures(mime: QMimeData) -> bool:
    """Tell whether something that can be brought in is dragged or copied."""
    return bool(paths_in(mime)) or mime.hasImage()


class IntakeController(QObject):
    """The one way by which pictures come into the library from the window.

    `piece_id` None means the Inbox.

    Signals:
        taken_in: pictures came in, or were refused; carries the IntakeReport.
    """

    taken_in = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def choose_photos(self, piece_id: str | None = None, kind: PhotoKind = PhotoKind.PHOTO) -> None:
        """Ask for picture files."""
        kinds = self.tr("Pictures ({endings});;All files (*)").format(endings=PICTURE_FILES)
        folder = self._desk.preferences.settings.last_folder
        names, _kind = QFileDialog.getOpenFileNames(self._window, self.tr("Add photos"), folder, kinds)
        if names:
            self._desk.preferences.change(last_folder=str(Path(names[0]).parent))
            self.add_paths([Path(name) for name in names], piece_id, kind)

    def choose_folder(self, piece_id: str | None = None) -> None:
        """Ask for a folder of pictures."""
        folder = self._desk.preferences.settings.last_folder
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder of photos"), folder)
        if name:
            self._desk.preferences.change(last_folder=name)
            self.add_paths([Path(name)], piece_id)

    def paste(self, piece_id: str | None = None, kind: PhotoKind = PhotoKind.PHOTO) -> bool:
        """Bring in what is on the clipboard; tell whether it was a picture."""
        return self.take(QGuiApplication.clipboard().mimeData(), piece_id, kind)

    def take(self, mime: QMimeData, piece_id: str | None = None, kind: PhotoKind = PhotoKind.PHOTO) -> bool:
        """Bring in what was dropped or copied; tell whether there was anything."""
        paths = paths_in(mime)
        if paths:
            self.add_paths(paths, piece_id, kind)
        elif mime.hasImage():
            self.add_image(QImage(mime.imageData()), piece_id, kind)
        else:
            return False
        return True

    def add_image(self, image: QImage, piece_id: str | None = None, kind: PhotoKind = PhotoKind.PHOTO) -> None:
        """Bring in one picture that is no file."""
        data = _png(image)
        name = self.tr("Pasted picture") + ".png"
        self._desk.hub.run(
            lambda library, _progress: library.photos.add_bytes(data, name, piece_id=piece_id, kind=kind),
            self.tr("Adding a picture"),
            lambda report: self._tell(report, piece_id),
        )

    def add_paths(self, paths: Sequence[Path], piece_id: str | None = None, kind: PhotoKind = PhotoKind.PHOTO) -> None:
        """Bring in files and folders; what has no piece yet is looked through and sorted first, where it is much.

        A table of pieces, or a bundle of another laptop, is shown in its own dialog.
        """
        if show_other_file(self._desk, self._window, paths):
            return
        if piece_id is None and (len(paths) >= _MANY or any(path.is_dir() for path in paths)):
            self._desk.hub.run(
                lambda library, progress: library.photos.plan(paths, progress),
                self.tr("Looking through the pictures"),
                self._on_plan,
            )
            return

        def work(library: Library, progress: Progress) -> IntakeReport:
            return library.photos.add(paths, piece_id=piece_id, kind=kind, progress=progress)

        job = self._desk.hub.run(work, self.tr("Adding photos"), lambda report: self._tell(report, piece_id))
        job.unfinished = self.tr("If you stop it, none of these photos come in.")

    def _on_plan(self, plan: IntakePlan) -> None:
        if not plan.has_choices:
            self._take_plan(plan)
            return
        from jewelcraft.ui.sorting.dialog import PlanDialog

        dialog = PlanDialog(plan, self._desk, self._window.window())
        dialog.agreed.connect(self._take_plan)
        dialog.open()

    def _take_plan(self, plan: IntakePlan) -> None:
        def work(library: Library, progress: Progress) -> IntakeReport:
            report = library.photos.take_in(plan, progress)
            return replace(report, entries=plan.report(report.entries))

        waiting = sum(1 for each in plan.wanted if not each.piece_id and not each.new_piece)
        tell = partial(self._tell_plan, waiting) if plan.has_choices else self._tell_inbox
        job = self._desk.hub.run(work, self.tr("Adding photos"), tell)
        job.unfinished = self.tr("If you stop it, none of these photos come in.")

    def _tell_inbox(self, report: IntakeReport) -> None:
        self._tell(report, None)

    def _tell_plan(self, waiting: int, report: IntakeReport) -> None:
        self.taken_in.emit(report)
        count = [entry.result for entry in report.entries].count("accepted")
        text = self.tr("1 picture added") if count == 1 else self.tr("{count} pictures added")
        if count > 1 and waiting:
            text = self.tr("{count} pictures added, {waiting} of them to the Inbox")
        self._desk.hub.undo_snackbar(text.format(count=count, waiting=waiting))

    def _tell(self, report: IntakeReport, piece_id: str | None) -> None:
        self.taken_in.emit(report)
        results = [entry.result for entry in report.entries]
        accepted, refused = results.count("accepted"), results.count("refused")
        if refused:
            self._desk.messages.tell(self._refusals(report, refused))
        if accepted:
            if piece_id is None:
                text = (
                    self.tr("1 picture is in the Inbox")
                    if accepted == 1
                    else self.tr("{count} pictures are in the Inbox")
                )
                self._show_inbox_to_beginners()
            else:
                text = self.tr("1 picture added") if accepted == 1 else self.tr("{count} pictures added")
            self._desk.hub.undo_snackbar(text.format(count=accepted))
        elif results and not refused:
            self._desk.messages.snackbar(self.tr("These pictures are in the workshop already"))
        elif not results:
            self._desk.messages.snackbar(self.tr("There are no pictures in this folder"))

    def _show_inbox_to_beginners(self) -> None:
        """Go where the pictures wait, while there is no piece whose sight would be lost."""
        if not self._desk.hub.reader.pieces.count():
            self._desk.go_to("inbox")

    def _refusals(self, report: IntakeReport, refused: int) -> Notice:
        results = [entry.result for entry in report.entries]
        count = len(results)
        if count == 1:
            title = self.tr("This file could not be read as a picture")
        else:
            title = self.tr("{refused} of {count} files could not be read as pictures")
        lines = [
            f"{Path(entry.path).name}: {say(entry.reason) if entry.reason else ''}"
            for entry in report.entries
            if entry.result == "refused"
        ]
        parts = [
            self._say_added(results.count("accepted")),
            self._say_present(results.count("duplicate")),
            self.tr("The files on the disk are untouched."),
        ]
        details = "\n".join(lines) if len(lines) > _SHOWN_REFUSALS else ""
        return Notice(
            title.format(refused=refused, count=count),
            " ".join(part for part in parts if part),
            "\n".join(lines[:_SHOWN_REFUSALS]),
            "file-image",
            details,
        )

    def _say_added(self, count: int) -> str:
        if not count:
            return ""
        text = self.tr("1 picture was added.") if count == 1 else self.tr("{count} pictures were added.")
        return text.format(count=count)

    def _say_present(self, count: int) -> str:
        if not count:
            return ""
        text = (
            self.tr("1 picture was in the workshop already.")
            if count == 1
            else self.tr("{count} pictures were in the workshop already.")
        )
        return text.format(count=count)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
