"""What a print shop, or a buyer, would stumble over: in words, how loud, and where the culprit is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def is_loud(findings: Iterable[Finding]) -> bool:
    """Say whether something would come back from the print shop."""
    return any(finding.severity is Severity.STOP for finding in findings)


def loudest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with those that stop the print first, each kind in the order in which it was found."""
    return tuple(sorted(findings, key=lambda finding: finding.severity is not Severity.STOP))
