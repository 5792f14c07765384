"""Editions, what changed between them, and what a print shop would ask, as data for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.rate_words import rate_data
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.edition import Edition
    from jewelcraft.domain.edition import EditionComparison
    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.catalog_checks import PrintCheck
    from jewelcraft.library.edition_sheets import PrintedSheet


def edition_data(edition: Edition) -> dict[str, Any]:
    """Return an edition as data."""
    return {
        "number": edition.number,
        "catalog": edition.catalog_name,
        "made_at": edition.made_at.isoformat(),
        "languages": list(edition.languages),
        "currency": edition.currency,
        "prices": edition.price_shown,
        "price_basis": edition.price_basis,
        "valid_until": edition.valid_until.isoformat() if edition.valid_until else None,
        "recipients": edition.recipients,
        "note": edition.note,
        "profile": edition.profile,
        "pages": edition.pages,
        "pieces": edition.pieces,
        "file": edition.file_name,
        "sha256": edition.file_digest,
        "bytes": edition.file_size,
        "rates": [
            {
                "kind": rate.kind,
                "name": rate.name,
                "amount": decimal_data(rate.amount),
                "currency": rate.currency,
                "unit": rate.unit,
                "day": rate.day.isoformat(),
            }
            for rate in edition.rates
        ],
    }


def sheets_data(sheets: Sequence[PrintedSheet], rates: Sequence[Rate]) -> dict[str, Any]:
    """Return the frozen cost sheets behind an edition and their rates, as data; `holds` where all counts up again."""
    pieces = [
        {
            "code": each.code,
            "printed": money_data(each.printed),
            "cost": money_data(each.sheet.figures.cost) if each.sheet else None,
            "wholesale": money_data(each.sheet.figures.wholesale) if each.sheet else None,
            "retail": money_data(each.sheet.figures.retail) if each.sheet else None,
            "sheet": each.sheet.digest if each.sheet else None,
            "holds": each.holds if each.sheet else None,
        }
        for each in sheets
    ]
    return {"sheets": pieces, "frozen_rates": [rate_data(rate) for rate in rates]}


def comparison_data(found: EditionComparison) -> dict[str, Any]:
    """Return what changed, as data."""
    changes = [
        {
            "code": change.code,
            "title": change.title,
            "what": str(change.what),
            "before": change.before,
            "after": change.after,
            "percent": decimal_data(change.percent),
        }
        for change in found.changes
    ]
    basis = {"before": found.basis_before, "after": found.basis_after}
    data = {"before": found.before, "after": found.after, "changes": changes, "unchanged": found.unchanged}
    return data | {"price_basis": basis}


def edition_rows(editions: Sequence[Edition]) -> list[list[str | int]]:
    """Return editions as the rows of a table for spreadsheets, under `EDITION_HEADS`."""
    return [
        [
            *(edition.number, edition.catalog_name, edition.made_at.date().isoformat(), ",".join(edition.languages)),
            *(edition.currency, edition.price_shown, edition.price_basis),
            edition.valid_until.isoformat() if edition.valid_until else "",
            *(edition.recipients, edition.note, edition.profile, edition.pages, edition.pieces),
            *(edition.file_name, edition.file_size, edition.file_digest),
            "; ".join(f"{rate.name} {decimal_data(rate.amount)} {rate.currency}/{rate.unit}" for rate in edition.rates),
        ]
        for edition in editions
    ]


EDITION_HEADS = (
    *("number", "catalog", "made_at", "languages", "currency", "prices", "price_basis", "valid_until", "recipients"),
    *("note", "profile", "pages", "pieces", "file", "bytes", "sha256", "rates"),
)


def preflight_data(found: PrintCheck, codes: dict[str, str], files: dict[str, str]) -> dict[str, Any]:
    """Return what a print shop or a buyer would stumble over, and which texts are missing, as data.

    `codes` names pieces by their ids, `files` pictures by their digests.
    """
    findings = [
        {
            "severity": str(finding.severity),
            "text": say(finding.text),
            "page": None if finding.page is None else finding.page + 1,
            "code": codes.get(finding.piece_id),
            "file": files.get(finding.digest.split("~")[0]),
        }
        for finding in found.findings
    ]
    known = set(codes.values())
    for warning in found.warnings:
        code = str(warning.values.get("code", ""))
        findings.append(
            {
                "severity": "warn",
                "text": say(warning),
                "page": None,
                "code": code if code in known else None,
                "file": None,
            }
        )
    for price in found.old_prices:
        text = f"The price of {price.metal} is {price.days} days old."
        findings.append({"severity": "warn", "text": text, "page": None, "code": None, "file": None})
    missing = [
        {"language": text.language, "field": text.field, "code": text.code or None} for text in found.missing_texts
    ]
    return {"preflight": findings, "missing_texts": missing}


def preflight_text(data: dict[str, Any]) -> str:
    """Return the same in lines: how loud, where, what."""
    lines = []
    for each in data["preflight"]:
        place = [f"page {each['page']}" if each["page"] else "", each["code"] or "", each["file"] or ""]
        lines.append(f"{each['severity']:5} {', '.join(filter(None, place)) or '-'}: {each['text']}")
    return "\n".join(lines)
