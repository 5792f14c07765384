"""The terms as clauses: each a name and its words, in one language or two, some with a little table of steps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.content import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import ClauseTable

_NAMED = re.compile(r"(?P<name>[^:：\n]{2,28})\s*[:：]\s*(?P<words>\S.*)")
_ADDRESS = re.compile(r"(https?|mailto|e-?mail|tel|www)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """A term: its names and its words, one for each language; a name may be missing."""

    names: tuple[Phrase, ...]
    words: tuple[Phrase, ...]
    number: int
    table: ClauseTable | None = None

    @property
    def name(self) -> str:
        """The names, each language on a line of its own; empty where there is none."""
        return "\n".join(dict.fromkeys(name.text for name in self.names if name))


def clauses_of(content: CatalogContent) -> tuple[Clause, ...]:
    """Return the terms in order; two languages that are divided alike stand together in each clause."""
    lines = [_lines(phrase) for phrase in (content.terms, content.second_terms) if phrase]
    if len(lines) > 1 and len(lines[0]) == len(lines[1]):
        found = [_clause(pair, number) for number, pair in enumerate(zip(*lines, strict=True), 1)]
    else:
        found = [_clause((line,), number) for each in lines for number, line in enumerate(each, 1)]
    first = len(lines[0]) if lines else 0
    found += [_with_table(table, number) for number, table in enumerate(content.clauses, first + 1)]
    return tuple(found)


def columns_of(content: CatalogContent) -> tuple[tuple[Clause, ...], ...]:
    """Return the clauses of each language where two that are not divided alike are wanted beside each other."""
    lines = [_lines(phrase) for phrase in (content.terms, content.second_terms) if phrase]
    if not content.side_by_side or len({len(each) for each in lines}) < 2:  # noqa: PLR2004
        return ()
    return tuple(tuple(_clause((line,), number) for number, line in enumerate(each, 1)) for each in lines)


def tables_of(content: CatalogContent) -> tuple[Clause, ...]:
    """Return the clauses that have a table, numbered on after the longer of the two languages."""
    first = max(len(_lines(phrase)) for phrase in (content.terms, content.second_terms))
    return tuple(_with_table(table, number) for number, table in enumerate(content.clauses, first + 1))


def _lines(phrase: Phrase) -> list[Phrase]:
    return [Phrase(line.strip(), phrase.language) for line in phrase.text.splitlines() if line.strip()]


def _with_table(table: ClauseTable, number: int) -> Clause:
    clause = _clause(table.says, number)
    return Clause(clause.names, clause.words, number, table)


def _clause(lines: Sequence[Phrase], number: int) -> Clause:
    parts = [_named(line) for line in lines]
    return Clause(tuple(name for name, _ in parts), tuple(words for _, words in parts), number)


def _named(line: Phrase) -> tuple[Phrase, Phrase]:
    """Split "Payment: 40 % with the order" into its name and its words; an address is none."""
    match = _NAMED.fullmatch(line.text)
    if match is None or _ADDRESS.match(line.text):
        return Phrase("", line.language), line
    words = match["words"]
    # What stood in the middle of a line begins one now.
    return Phrase(match["name"].strip(), line.language), Phrase(words[:1].upper() + words[1:], line.language)
