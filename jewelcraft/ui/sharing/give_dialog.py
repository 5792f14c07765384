"""What pieces carry to another laptop: pictures without notes about their owner, or just as they came in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl

CLEAN, ORIGINALS = "clean", "originals"


class GiveDialog(Dialog):
    """Asks how pictures shall go.

    Signals:
        decided: carries whether pictures go just as they came in.
    """

    decided = Signal(bool)

    def __init__(self, count: int, parent: QWidget) -> None:
        say = QCoreApplication.translate
        one = say("GiveDialog", "Give 1 piece to another laptop")
        many = say("GiveDialog", "Give {count} pieces to another laptop").format(count=count)
        text = say("GiveDialog", "They go into one file, with their pictures, costs and texts.")
        super().__init__(one if count == 1 else many, text, parent, icon="share-network", kind="info")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.way = SegmentedControl(
            (Segment(CLEAN, self.tr("Clean pictures")), Segment(ORIGINALS, self.tr("Untouched originals"))),
            name=self.tr("How pictures go"),
        )
        self._about = WrappedLabel("", "small", "ink2")
        self.way.chosen.connect(self._tell)
        self.body.addWidget(self.way)
        self.body.addWidget(self._about)
        self.way.set_value(CLEAN)
        self._tell(CLEAN)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.go_on = PrimaryButton(self.tr("Choose the file"), "export")
        self.go_on.clicked.connect(lambda: self.decided.emit(self.way.value() == ORIGINALS))
        self.add_button(self.go_on, 1)

    def _tell(self, way: object) -> None:
        if way == ORIGINALS:
            text = self.tr(
                "Just as they came from phone and camera, with position, owner and camera. For a laptop of your own."
            )
        else:
            text = self.tr(
                "Without position, owner and camera; not a pixel changes. Pieces that come back are known again."
            )
        self._about.set_text(text)
        self.fit()
