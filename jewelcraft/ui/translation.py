"""Turn the translation files (.ts) of a language into a translator, without a build step."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QLocale
from PySide6.QtCore import QObject
from PySide6.QtCore import QTranslator

from jewelcraft.library.resources import resource
from jewelcraft.ui.wording import set_language

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = {"en": "English", "id": "Bahasa Indonesia"}
"""The languages of the window, each in its own words."""
_log = logging.getLogger(__name__)


def read_ts(path: Path) -> dict[tuple[str, str], str]:
    """Return the finished translations of a file by context and source."""
    import xml.etree.ElementTree as ET

    found: dict[tuple[str, str], str] = {}
    # Our own file, not one from elsewhere.
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("translation", "")
            if text:
                found[name, message.findtext("source", "")] = text
    return found


class TsTranslator(QTranslator):
    """A translator that holds its texts in a dictionary."""

    def __init__(self, texts: dict[tuple[str, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return not self._texts

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the translation, or None so that the next translator is asked."""
        return self._texts.get((context, source))


_installed: list[TsTranslator] = []


def choose_language(language: str) -> str:
    """Put a language into force; empty takes the computer's where we have it. Return what is in force."""
    wanted = language or QLocale.system().name().split("_")[0]
    if wanted not in LANGUAGES:
        wanted = "en"
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    files = sorted(resource("translations", wanted).glob("*.ts"))
    if files:
        texts: dict[tuple[str, str], str] = {}
        for path in files:
            texts |= read_ts(path)
        translator = TsTranslator(texts)
        _installed.append(translator)
        QCoreApplication.installTranslator(translator)
    set_language(wanted)
    return wanted
