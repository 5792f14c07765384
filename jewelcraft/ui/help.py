"""The help of the window: how to get from photos to a printed catalog, in a few short chapters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.marks import mark
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import plain_scroll

if TYPE_CHECKING:
    from collections.abc import Callable

_HEIGHT = 400


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and its paragraphs, in English; both are keys for translation."""

    heading: str
    paragraphs: tuple[str, ...]


CHAPTERS = (
    Chapter(
        mark("Help", "Your first catalog in five steps"),
        (
            mark("Help", "1. Type today's gold or silver price under Rates, as your trade quotes it."),
            mark("Help", "2. Drop photos and sketches on the window. They wait in the Inbox."),
            mark("Help", "3. Make a piece of each picture, or give it to a piece that is there."),
            mark("Help", "4. Open the piece. Type metal, stones and labour under Cost. The prices follow."),
            mark("Help", "5. Make a catalog, choose its look and currency, and press Export PDF."),
        ),
    ),
    Chapter(
        mark("Help", "Where a price comes from"),
        (
            mark(
                "Help",
                "Press any amount under Cost to read how it is found: what you melt, at which rate, of which day.",
            ),
            mark(
                "Help",
                "A rate that nobody has typed shows as missing. It never counts as zero, and the total says that it "
                "is not complete.",
            ),
            mark(
                "Help",
                "A new gold price reprices every piece at once and says how many moved. Undo brings the old one back.",
            ),
        ),
    ),
    Chapter(
        mark("Help", "Finding pieces"),
        (
            mark("Help", "Type any part of a name, code, stone or note, in any script. All words must occur."),
            mark("Help", "You can also type metal:18k, type:ring, status:ready, stone:ruby, price<200 or weight>3."),
        ),
    ),
    Chapter(
        mark("Help", "Pictures"),
        (
            mark("Help", "Originals are kept as they came, to the byte. The same picture is stored once."),
            mark("Help", "The star marks the main picture. Drag pictures in the row below it to put them in order."),
            mark(
                "Help",
                "In the Inbox choose several with Ctrl or Shift and drag them onto a piece. By keys: 1 sketch, 2 clean "
                "line, 3 CAD, 4 wax, 5 sample, 6 photo; P looks for a piece, N makes one, G takes what was taken in "
                "one go, E edits.",
            ),
            mark(
                "Help",
                "A phone writes where a photo was taken. Catalogs and clean copies never carry that; pieces for "
                "another laptop carry it only if you ask for untouched originals.",
            ),
        ),
    ),
    Chapter(
        mark("Help", "Nothing is lost"),
        (
            mark("Help", "Every change is saved at once. Ctrl Z takes back one step after the other, even tomorrow."),
            mark("Help", "Ctrl H shows all steps and goes back to any of them. That is a step too: Ctrl Z undoes it."),
            mark("Help", "Pieces you remove wait in Trash. A backup is made each day; you find them under Settings."),
            mark(
                "Help",
                "To work on two laptops, choose pieces, right-click, and give them to the other one as a file. There, "
                "press Ctrl K and bring them in: you see each piece beside your own and choose.",
            ),
            mark("Help", "Everything lies in one file. Close the program before you copy it to a stick."),
        ),
    ),
)


class HelpDialog(Dialog):
    """The chapters on one page that scrolls, and the way to the list of keys."""

    def __init__(self, show_keys: Callable[[], object], parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Help", "Help"), "", parent, width=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        sheet.setProperty("ground", "none")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(6)
        for chapter in CHAPTERS:
            column.addWidget(Label(QCoreApplication.translate("Help", chapter.heading), "section"))
            for paragraph in chapter.paragraphs:
                column.addWidget(WrappedLabel(QCoreApplication.translate("Help", paragraph), "body", "ink2"))
            column.addSpacing(10)
        column.addStretch(1)
        area = plain_scroll()
        area.setWidget(sheet)
        area.setFixedHeight(_HEIGHT)
        self.body.addWidget(area)
        keys = OutlineButton(self.tr("List of keys"), "keyboard")
        keys.clicked.connect(self.accept)
        keys.clicked.connect(show_keys)
        self.add_step(keys)
        self.add_button(PrimaryButton(self.tr("Close")))
