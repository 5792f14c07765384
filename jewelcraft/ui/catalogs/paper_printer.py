"""Print a catalog on a printer of this computer, page by page on the worker thread."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtCore import QObject
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from PySide6.QtGui import QPageLayout
from PySide6.QtGui import QPageSize
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.jobs import Job

_MOST_DPI = 300
_MM_PER_INCH = 25.4


class PaperPrinter(QObject):
    """Asks for a printer and sends the pages there."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.job: Job | None = None

    def ask(self, catalog: Catalog) -> None:
        """Ask for a printer and print there."""
        from PySide6.QtPrintSupport import QPrintDialog
        from PySide6.QtPrintSupport import QPrinter

        if self.job is not None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        fit_paper(printer, catalog)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the catalog"))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.send(catalog, printer)

    def send(self, catalog: Catalog, printer: QPrinter) -> None:
        """Print on a printer; the window goes on working."""
        self.job = self._desk.hub.run(
            lambda library, progress: print_pages(library, catalog, printer, progress),
            self.tr("Printing: page {done} of {all}"),
            self._tell_printed,
        )
        self.job.unfinished = self.tr("If you stop it, pages that the printer has already may still come out.")
        self.job.ended.connect(self._on_ended)

    def _tell_printed(self, pages: int) -> None:
        self._desk.messages.snackbar(self.tr("{pages} pages sent to the printer").format(pages=pages))

    def _on_ended(self) -> None:
        self.job = None


def fit_paper(printer: QPrinter, catalog: Catalog) -> None:
    """Propose the catalog's own paper."""
    paper = catalog.paper
    wide, high = float(paper.width_mm), float(paper.height_mm)
    size = QPageSize(QSizeF(min(wide, high), max(wide, high)), QPageSize.Unit.Millimeter)
    turn = QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turn, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    printer.setDocName(catalog.name)


def print_pages(library: Library, catalog: Catalog, printer: QPrinter, progress: Progress) -> int:
    """Lay the pages out, paint each onto the printer's sheet as large as it fits, and return how many there were."""
    from dataclasses import replace
    from decimal import Decimal

    from jewelcraft.catalog.preview import page_count
    from jewelcraft.catalog.preview import render_pdf_page

    # The desk's printer has no cutter: the trimmed page is what is printed.
    trimmed = replace(catalog, paper=replace(catalog.paper, bleed_mm=Decimal(0), crop_marks=False))
    with TemporaryDirectory(prefix="jewelcraft-") as folder:
        pdf = Path(folder) / "print.pdf"
        library.catalogs.write(trimmed, pdf)
        first, last = printer.fromPage() or 1, printer.toPage() or page_count(pdf)
        painter = QPainter(printer)
        try:
            for place, index in enumerate(range(first - 1, last)):
                progress.step(place, last - first + 1)
                if place:
                    printer.newPage()
                width = round(float(catalog.paper.width_mm) / _MM_PER_INCH * min(printer.resolution(), _MOST_DPI))
                page = render_pdf_page(pdf, index, width)
                stride = len(page.bgra) // page.height
                image = QImage(page.bgra, page.width, page.height, stride, QImage.Format.Format_RGB32)
                painter.drawImage(_fitted(painter.viewport().toRectF(), image), image)
        finally:
            painter.end()
    progress.step(last - first + 1, last - first + 1)
    return last - first + 1


def _fitted(room: QRectF, image: QImage) -> QRectF:
    scale = min(room.width() / image.width(), room.height() / image.height())
    wide, high = image.width() * scale, image.height() * scale
    return QRectF((room.width() - wide) / 2, (room.height() - high) / 2, wide, high)
