"""Find texts that do not fit: compare what a widget needs, padding and all, with the room it has."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.navigation import NavItem
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import WrappedLabel

FIELD_PADDING = 24


def clipped(root: QWidget) -> list[str]:
    """Return a line for each visible widget whose text does not fit."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            trouble = trouble_of(widget) or cut_off(widget)
            if trouble:
                found.append(f"{type(widget).__name__} {text_of(widget)[:50]!r}: {trouble}")
    return found


def cut_off(widget):
    """Say what of a widget a panel hides that scrolls upright only, or which columns a table hides."""
    if isinstance(widget, QTableView):
        off = widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return narrow(widget.viewport(), widget.horizontalHeader().length()) if off else ""
    if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QComboBox)):
        return ""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return ""
    right = widget.mapTo(area.widget(), QPoint(widget.width(), 0)).x() if area.widget().isAncestorOf(widget) else 0
    return f"{right - area.viewport().width()} px cut off" if right > area.viewport().width() + 1 else ""


def text_of(widget):
    """Return what a widget says."""
    for name in ("plain_text", "label", "text", "currentText", "accessibleName"):
        reader = getattr(widget, name, None)
        if callable(reader):
            text = reader()
            if isinstance(text, str):
                return text
    return ""


def trouble_of(widget):  # noqa: PLR0911 (one line a kind of widget)
    """Return what is too small, or nothing."""
    if isinstance(widget, (ElidedLabel, NavItem)):
        return low(widget, QFontMetrics(widget.font()).height())
    if isinstance(widget, WrappedLabel) or (isinstance(widget, QLabel) and widget.wordWrap()):
        return low(widget, widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel):
        return narrow(widget, widget.sizeHint().width()) or low(widget, QFontMetrics(widget.font()).height())
    if isinstance(widget, (QAbstractButton, QCheckBox, QRadioButton)):
        return narrow(widget, widget.sizeHint().width()) or low(widget, widget.sizeHint().height())
    if isinstance(widget, QComboBox):
        return low(widget, QFontMetrics(widget.font()).height() + 8)
    if isinstance(widget, QLineEdit):
        return field_trouble(widget)
    if isinstance(widget, QHeaderView):
        return low(widget, QFontMetrics(widget.font()).height() + 6)
    return ""


def field_trouble(field):
    """Return what is too small in a field: its hint in full, its own text at least in height."""
    metrics = QFontMetrics(field.font())
    margins = field.textMargins()
    shown = field.text() or field.placeholderText()
    if field.isReadOnly() or not field.text():
        wanted = metrics.horizontalAdvance(shown) + FIELD_PADDING + margins.left() + margins.right()
        return narrow(field, wanted) or low(field, metrics.height() + 8)
    return low(field, metrics.height() + 8)


def narrow(widget, wanted):
    """Say how much width is missing."""
    return f"{wanted - widget.width()} px too narrow" if wanted > widget.width() + 1 else ""


def low(widget, wanted):
    """Say how much height is missing."""
    return f"{wanted - widget.height()} px too low" if wanted > widget.height() + 1 else ""
