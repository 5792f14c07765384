"""What a print shop, or a buyer, would stumble over: in words, how loud, and where the culprit is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jewelcraft.domain.sentences import Sentence


class Severity(StrEnum):
    """How loud a finding is."""

    STOP = "stop"
    """It will come back from the print shop, or mislead a buyer."""
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at, and where it is."""

    severity: Severity
    text: Sentence
    page: int | None = None
    """Index of the page, None where it is on no page or on all."""
    piece_id: str = ""
    digest: str = ""
    """The picture it is about."""
