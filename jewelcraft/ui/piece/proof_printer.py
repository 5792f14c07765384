"""Print a piece's proof of authorship: choose the language and the place, then write it behind the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.proof import proof_name
from jewelcraft.library.proof import write_proof
from jewelcraft.ui.look import look
from jewelcraft.ui.piece.languages import language_name

if TYPE_CHECKING:
    from jewelcraft.library.proof import ProofReport
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.piece.draft import PieceDraft


class ProofPrinter(QObject):
    """Writes proofs on the worker thread."""

    def __init__(self, desk: Desk, draft: PieceDraft, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._draft, self._owner = desk, draft, owner

    def add_to(self, menu: QMenu) -> QMenu:
        """Add the choice of languages to a menu."""
        choices = menu.addMenu(look().icon("certificate"), self.tr("Print a proof of authorship"))
        for language in LANGUAGES:
            action = choices.addAction(language_name(language))
            action.setFont(look().font("body", language_name(language)))
            action.triggered.connect(lambda _on=False, language=language: self.ask(language))
        return choices

    def ask(self, language: str) -> None:
        """Ask for a place and write the proof there in a language."""
        folder = self._desk.preferences.settings.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name = proof_name(self._draft.piece.code, language)
        chosen, _kind = QFileDialog.getSaveFileName(
            self._owner.window(),
            self.tr("Where to put the proof of authorship"),
            str(Path(folder) / name),
            self.tr("PDF files (*.pdf)"),
        )
        if not chosen:
            return
        target = Path(chosen)
        self._desk.preferences.change(last_folder=str(target.parent))
        self.write(target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf"), language)

    def write(self, target: Path, language: str) -> None:
        """Write the proof; the window goes on working."""
        piece_id = self._draft.piece.id
        self._desk.hub.run(
            lambda library, progress: write_proof(library, piece_id, target, language, progress),
            self.tr("Making the proof: page {done} of {all}"),
            self._tell,
        )

    def _tell(self, report: ProofReport) -> None:
        from jewelcraft.ui.catalogs.export import open_path

        text = self.tr("{file} written, {pages} pages").format(file=report.out.name, pages=report.pages)
        self._desk.messages.snackbar(text, self.tr("Open folder"), lambda: open_path(report.out.parent))
