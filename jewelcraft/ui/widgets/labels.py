"""Labels: by type role and colour token, eliding, and wrapping in every script."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.fonts import is_tall
from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent

Tone = Literal["ink", "ink2", "ink3", "accent", "gold_text", "warn", "err", "ok", "info", "on_accent", "disabled"]
State = Literal["", "warn", "error"]
"""A value as it is, one that is odd, one that cannot be used."""
ZERO_WIDTH_SPACE = "\u200b"
_JOINED = re.compile(r"(?<=\d) (?=(?:[%\u2030]|k?g|ct|mm|cm|min|h|pc)(?!\w))")
"""The space between a number and its unit, where no line may break; for display only."""
_AIR = 1.16
_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\n"): "<br>"}
_WIDEST = 520


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again after a dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


@lru_cache(maxsize=2048)
def with_breaks(text: str) -> str:
    """Mark where Thai, Lao, Khmer and Burmese lines may break, for display only."""
    if not is_tall(text):
        return text
    from jewelcraft.library.wordbreaks import break_words

    return ZERO_WIDTH_SPACE.join(break_words(text))


class Label(QLabel):
    """One line of plain text in a type role and a tone."""

    def __init__(self, text: str = "", role: str = "body", tone: Tone = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role = role
        self._tone: Tone = tone
        self.setProperty("tone", tone)
        self.setText(text)
        look().changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show a text in the font of its script."""
        super().setText(text)
        self._restyle()

    def set_tone(self, tone: Tone) -> None:
        """Change the colour token."""
        if tone != self._tone:
            self._tone = tone
            self.setProperty("tone", tone)
            repolish(self)
            # A style sheet gives back the font that stood there when it came.
            self._restyle()

    def set_role(self, role: str) -> None:
        """Change the type role."""
        self._role = role
        self._restyle()

    def _restyle(self) -> None:
        font = look().font(self._role, self.text())
        if font != self.font():
            self.setFont(font)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where room is short; the tooltip then holds all of it."""

    def __init__(self, text: str = "", role: str = "body", tone: Tone = "ink", parent: QWidget | None = None) -> None:
        super().__init__(text, role, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Allow shrinking to a few letters."""
        height = super().minimumSizeHint().height()
        return QSize(min(QFontMetrics(self.font()).horizontalAdvance("MMM\u2026"), self.sizeHint().width()), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tooltip in step with what is cut."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._shown_text() != self.text() else "")

    def _shown_text(self) -> str:
        width = self.contentsRect().width()
        return QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut at the end."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(look().color(self._tone if self.isEnabled() else "disabled"))
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, self._shown_text())


class WrappedLabel(QLabel):
    """A paragraph that breaks at words in every script, with the line height of its script."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: Tone = "ink",
        parent: QWidget | None = None,
        *,
        rich: bool = False,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._plain = ""
        self._rich = rich
        self.setProperty("tone", tone)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextFormat(Qt.TextFormat.RichText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)
        look().changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Show a paragraph; where the label is rich, `<b>` marks stand for weight 600."""
        self._plain = text
        self._restyle()

    def set_tone(self, tone: Tone) -> None:
        """Change the colour token."""
        self.setProperty("tone", tone)
        repolish(self)

    def plain_text(self) -> str:
        """Return the paragraph as it was set."""
        return self._plain

    def first_baseline(self) -> int:
        """Return how far below the top the letters of the first line stand, whatever their script."""
        paragraph = QTextDocument()
        paragraph.setDocumentMargin(0)
        paragraph.setDefaultFont(self.font())
        paragraph.setHtml(self.text())
        layout = paragraph.begin().layout()
        paragraph.documentLayout().documentSize()
        line = layout.lineAt(0)
        return round(layout.position().y() + line.y() + line.ascent())

    def sizeHint(self) -> QSize:
        """Ask for one line where it is short, else for a comfortable width."""
        one_line = QFontMetrics(self.font()).horizontalAdvance(self._plain) + 4
        width = min(one_line, look().px(_WIDEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Allow any width; the height follows the width."""
        return QSize(60, QFontMetrics(self.font()).height())

    def _restyle(self) -> None:
        from jewelcraft.ui.fonts import line_height

        look_now = look()
        self.setFont(look_now.font(self._role, self._plain))
        font = self.font()
        height = round(font.pixelSize() * line_height(self._plain, look_now.measures.type[self._role]) * _AIR)
        text = _JOINED.sub("\u00a0", with_breaks(self._plain))
        if self._rich:
            text = text.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")
        else:
            text = text.translate(_MARKUP)
        super().setText(f'<p style="margin:0; line-height:{height}px">{text}</p>')
        self.setAccessibleName(self._plain)
