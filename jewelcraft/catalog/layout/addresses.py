"""Lines of an address that lead somewhere: mail and pages of the web."""

from __future__ import annotations

import re


def address_link(line: str) -> str:
    """Return the link of a line that is one address, empty for any other text."""
    text = line.strip()
    if re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", text, re.ASCII):
        return f"mailto:{text}"
    if re.fullmatch(r"https?://[\w./~%?=&#-]+", text, re.ASCII):
        return text
    return f"https://{text}" if re.fullmatch(r"www\.[\w./~%?=&#-]+", text, re.ASCII) else ""
