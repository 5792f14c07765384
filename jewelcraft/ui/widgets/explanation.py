"""Boxes that explain: "How we get ...", and a tip."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import Surface

_MARKUP = re.compile(r"</?b>")


class ExplanationBox(Card):
    """How an amount came about, in short sentences, with Copy and Hide.

    Signals:
        hidden: the user hid the box.
    """

    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", parent)
        self._whole = ""
        self._title = ElidedLabel("", "small_strong", "accent")
        self._text = WrappedLabel("", "small", "ink", rich=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = LinkButton(self.tr("Copy"), small=True)
        hide = LinkButton(self.tr("Hide"), small=True)
        copy.clicked.connect(self._copy)
        hide.clicked.connect(self._hide)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph("lightbulb", self, "accent"))
        head.addWidget(self._title, 1)
        head.addWidget(copy)
        head.addWidget(hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._text)

    def explain(self, amount: str, sentences: list[str], whole: str = "") -> None:
        """Show sentences on an amount; `<b>` marks intermediate results, other signs are plain.

        `whole` is what Copy takes beside them, as all lines of a sheet with their reasons.
        """
        self._whole = whole
        self._title.setText(self.tr("How we get {amount}").format(amount=amount))
        self._text.set_text(" ".join(_safe(text) for text in sentences))
        self.setAccessibleName(f"{self._title.text()}. {self.text()}")

    def text(self) -> str:
        """Return the sentences without marks."""
        return _MARKUP.sub("", self._text.plain_text()).replace("&lt;", "<").replace("&amp;", "&")

    def _copy(self) -> None:
        before = f"{self._whole}\n\n" if self._whole else ""
        QGuiApplication.clipboard().setText(f"{before}{self._title.text()}\n{self.text()}")

    def _hide(self) -> None:
        self.hide()
        self.hidden.emit()


def _safe(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return escaped.replace("&lt;b>", "<b>").replace("&lt;/b>", "</b>")


class TipBox(Card):
    """An icon and a paragraph on a quiet ground, as "what to do", and perhaps a link that does it.

    Signals:
        taken: the link was pressed.
    """

    taken = Signal()

    def __init__(
        self, text: str = "", icon: str = "lightbulb", parent: QWidget | None = None, *, surface: Surface = "sunken"
    ) -> None:
        super().__init__(surface, parent)
        token = {"tint": "accent", "warn": "warn", "err": "err"}.get(surface, "ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 9, 13, 9)
        row.setSpacing(10)
        glyph = Glyph(icon, self, token)
        glyph.stand_beside("small")
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        self.label = WrappedLabel(text, "small", "ink2")
        self._words = QVBoxLayout()
        self._words.setSpacing(4)
        self._words.addWidget(self.label)
        row.addLayout(self._words, 1)
        self.link: LinkButton | None = None

    def set_text(self, text: str) -> None:
        """Show another paragraph."""
        self.label.set_text(text)

    def offer(self, label: str) -> None:
        """Show a link under the paragraph that does what it says; an empty label takes it away."""
        if self.link is None and label:
            self.link = for_changes(LinkButton("", small=True))
            self.link.clicked.connect(self.taken)
            self._words.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        if self.link is not None:
            self.link.set_label(label)
            self.link.setVisible(bool(label))
