"""Turn the profiles of print shops into rows and back, and keep their colour profiles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.print_profile import USUAL_PPI
from jewelcraft.domain.print_profile import Colours
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.storage import values
from jewelcraft.storage.records import Field
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import choice
from jewelcraft.storage.records import exact
from jewelcraft.storage.records import flag
from jewelcraft.storage.records import optional_exact
from jewelcraft.storage.records import text
from jewelcraft.storage.records import whole

if TYPE_CHECKING:
    from jewelcraft.storage.records import Row
    from jewelcraft.storage.transactions import Transactions

_PPI = "print_ppi."
"""The table of profiles was there before their resolution, which is kept among the settings."""
_PAPER = ("paper_name", "paper_width_mm", "paper_height_mm", "paper_bleed_mm", "paper_crop_marks")


def _paper_cells(paper: Paper | None) -> Row:
    if paper is None:
        return (None,) * len(_PAPER)
    sizes = (paper.width_mm, paper.height_mm, paper.bleed_mm)
    return (values.text_cell(paper.name), *map(values.number_cell, sizes), int(paper.crop_marks))


def _read_paper(name: str | None, width: str, height: str, bleed: str, marks: int) -> Paper | None:
    if name is None:
        return None
    return Paper(name, values.read_exact(width), values.read_exact(height), values.read_exact(bleed), bool(marks))


_PROFILE = RecordMap(
    PrintProfile,
    "print_profile",
    (
        *(text("id"), text("name")),
        Field("paper", _PAPER, _paper_cells, _read_paper),
        *(choice("standard", Standard), choice("colours", Colours), exact("spine_mm")),
        *(whole("page_multiple"), whole("ink_limit"), text("icc_digest"), text("condition")),
        *(flag("has_links"), optional_exact("target_mb")),
    ),
)


class ProfileStore:
    """The print shops of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def all(self) -> list[PrintProfile]:
        """Return all profiles in the order they were made."""
        statement = f"SELECT {_PROFILE.column_list} FROM print_profile ORDER BY number"
        found = [_PROFILE.build(row) for row in self._connection.execute(statement).fetchall()]
        return [replace(profile, most_ppi=self._most_ppi(profile)) for profile in found]

    def _most_ppi(self, profile: PrintProfile) -> int:
        """Return how fine pictures are printed; shops of older programs get what is usual."""
        row = self._connection.execute("SELECT value FROM setting WHERE key = ?", (_PPI + profile.id,)).fetchone()
        if row is not None and row[0].isdecimal():
            return int(row[0])
        return USUAL_PPI if profile.standard.is_press else 0

    def put(self, profile: PrintProfile) -> None:
        """Add a profile, or change the stored one of this id."""
        self._transactions.require_action()
        row = _PROFILE.row(profile)
        statement = f"UPDATE print_profile SET {_PROFILE.assignments} WHERE id = ?"
        if not self._connection.execute(statement, (*row, profile.id)).rowcount:
            self._connection.execute(
                f"INSERT INTO print_profile ({_PROFILE.column_list}) VALUES ({_PROFILE.places})", row
            )
        self._connection.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
            (_PPI + profile.id, str(profile.most_ppi)),
        )

    def delete(self, profile_id: str) -> None:
        """Remove a profile; editions made with it keep what they need."""
        self._transactions.require_action()
        self._connection.execute("DELETE FROM print_profile WHERE id = ?", (profile_id,))
        self._connection.execute("DELETE FROM setting WHERE key = ?", (_PPI + profile_id,))

    def put_icc(self, digest: str, name: str, data: bytes) -> None:
        """Keep a colour profile; it stays for the editions that were made with it."""
        with self._transactions.derived():
            self._connection.execute(
                "INSERT OR IGNORE INTO print_icc (digest, name, bytes) VALUES (?, ?, ?)",
                (digest, values.text_cell(name), data),
            )

    def icc(self, digest: str) -> bytes:
        """Return a colour profile.

        Raises:
            NotFoundError: where it is not kept.
        """
        row = self._connection.execute("SELECT bytes FROM print_icc WHERE digest = ?", (digest,)).fetchone()
        if row is None:
            raise NotFoundError("The print shop's colour profile is missing. Choose its file again.")
        return bytes(row[0])
