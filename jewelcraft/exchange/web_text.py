"""The HTML that web shops keep in titles and descriptions into plain text."""

from __future__ import annotations

import re
from html import unescape

_NAMES = (
    "a|abbr|article|aside|b|big|blockquote|body|br|button|caption|center|code|col|colgroup|dd|del|details|div|dl|dt|em|"
    "figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|"
    "nav|o:p|ol|p|path|picture|pre|s|section|small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|tfoot|"
    "th|thead|time|title|tr|u|ul|video"
)
_TAG = re.compile(rf"</?(?:{_NAMES})\b[^<>]*>", re.IGNORECASE)
_UNSEEN = re.compile(r"<!--.*?-->|<(style|script)\b[^<>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,5}|#x[0-9a-f]{2,5});", re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|hr)\b[^<>]*>|</(?:blockquote|dd|div|dt|h[1-6]|li|p|section|tr)>", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n]+")
_EMPTY_LINES = re.compile(r"\s*\n\s*")


def plain_prose(text: str) -> str:
    """Return a text without HTML; what holds no HTML stays as it is."""
    if _TAG.search(text):
        text = _UNSEEN.sub("", text)
        # Web shops also write the line break itself as the two signs \n.
        text = _TAG.sub("", _BREAK.sub("\n", text.replace("\\n", "\n")))
        text = _EMPTY_LINES.sub("\n", _SPACES.sub(" ", text))
    elif not _ENTITY.search(text):
        return text
    return unescape(text).replace("\u00a0", " ").strip()
