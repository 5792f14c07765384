"""The HTML that web shops keep in titles and descriptions into plain text."""

from __future__ import annotations

import re
from html import unescape

_TAG = re.compile(
    r"</?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|span|strong|table|tbody|td|tr|u|ul)\b[^<>]*>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,5}|#x[0-9a-f]{2,5});", re.IGNORECASE)
_BREAK = re.compile(r"<br\b[^<>]*>|</(?:div|h[1-6]|li|p|tr)>", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n]+")
_EMPTY_LINES = re.compile(r"\s*\n\s*")


def plain_prose(text: str) -> str:
    """Return a text without HTML; what holds no HTML stays as it is."""
    if _TAG.search(text):
        # Web shops also write the line break itself as the two signs \n.
        text = _TAG.sub("", _BREAK.sub("\n", text.replace("\\n", "\n")))
        text = _EMPTY_LINES.sub("\n", _SPACES.sub(" ", text))
    elif not _ENTITY.search(text):
        return text
    return unescape(text).replace("\u00a0", " ").strip()
