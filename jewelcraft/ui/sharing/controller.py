"""Give chosen pieces to another laptop, and bring pieces of another laptop in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from jewelcraft.domain.sharing import BUNDLE_SUFFIX
from jewelcraft.ui.sharing.give_dialog import GiveDialog
from jewelcraft.ui.sharing.take_dialog import TakeDialog
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.sharing import BundleOffer
    from jewelcraft.domain.sharing import Choice
    from jewelcraft.domain.sharing import GiveReport
    from jewelcraft.domain.sharing import MergeReport
    from jewelcraft.ui.desk import Desk


class ShareController(QObject):
    """Asks for files and choices, and lets the library do the rest."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask_give(self, piece_ids: Sequence[str]) -> None:
        """Ask where to, and write pieces into a bundle."""
        if not piece_ids:
            return
        dialog = GiveDialog(len(piece_ids), self._window)
        dialog.decided.connect(partial(self._ask_where, list(piece_ids)))
        dialog.open()

    def _ask_where(self, piece_ids: Sequence[str], with_originals: bool) -> None:
        from jewelcraft.library.sharing import bundle_name

        settings = self._desk.hub.reader.settings
        proposal = Path(self._desk.preferences.settings.last_folder) / bundle_name(settings.name)
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Give pieces to another laptop"), str(proposal), self._kinds()
        )
        if name:
            self.give(piece_ids, Path(name), with_originals=with_originals)

    def give(self, piece_ids: Sequence[str], target: Path, *, with_originals: bool = False) -> None:
        """Write pieces into a bundle, their pictures without notes about their owner unless told otherwise."""
        if target.suffix != BUNDLE_SUFFIX:
            target = target.with_name(target.name + BUNDLE_SUFFIX)
        self._desk.preferences.change(last_folder=str(target.parent))

        def tell(report: GiveReport) -> None:
            one, many = self.tr("1 piece is in {file}."), self.tr("{count} pieces are in {file}.")
            words = (one if report.pieces == 1 else many).format(count=report.pieces, file=target.name)
            if report.remade:
                words += " " + self.tr("{count} of the pictures as JPEG, to free them of notes.").format(
                    count=len(report.remade)
                )
            self._desk.messages.snackbar(words)

        job = self._desk.hub.run(
            lambda library, progress: library.sharing.give(piece_ids, target, progress, with_originals=with_originals),
            self.tr("Giving pieces"),
            tell,
        )
        job.unfinished = self.tr("If you stop it, no half-written file stays behind.")

    def ask_take(self) -> None:
        """Ask for a bundle and show what it offers."""
        if not self._desk.hub.is_open:
            return
        folder = self._desk.preferences.settings.last_folder
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Bring pieces in from another laptop"), folder, self._kinds()
        )
        if name:
            self._desk.preferences.change(last_folder=str(Path(name).parent))
            self.look(Path(name))

    def look(self, bundle: Path) -> None:
        """Show what a bundle offers, piece by piece, before anything is changed."""
        self._desk.hub.run(
            lambda library, _progress: library.sharing.look(bundle),
            self.tr("Looking into {file}").format(file=bundle.name),
            partial(self._show, bundle),
        )

    def _show(self, bundle: Path, offer: BundleOffer) -> None:
        dialog = TakeDialog(offer, bundle.name, self._window)
        dialog.decided.connect(partial(self._merge, bundle))
        dialog.open()

    def _merge(self, bundle: Path, choices: Mapping[str, Choice], with_rates: bool) -> None:
        self._desk.hub.run(
            lambda library, progress: library.sharing.merge(bundle, choices, with_rates=with_rates, progress=progress),
            self.tr("Bringing pieces in"),
            self._tell,
        )

    def _tell(self, report: MergeReport) -> None:
        hub, messages = self._desk.hub, self._desk.messages
        if report.problems:
            messages.tell("\n".join(say(problem) for problem in report.problems))
        if report.added or report.replaced:
            text = self.tr("{added} pieces added, {replaced} brought up to date").format(
                added=len(report.added), replaced=len(report.replaced)
            )
            hub.undo_snackbar(text)
        elif not report.problems:
            messages.snackbar(self.tr("Nothing was brought in."))

    def _kinds(self) -> str:
        return self.tr("Pieces for another laptop") + f" (*{BUNDLE_SUFFIX} *.jewelcraft)"
