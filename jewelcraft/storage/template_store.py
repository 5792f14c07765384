"""Turn line templates into rows and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.line_template import LineTemplate
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import text

if TYPE_CHECKING:
    from jewelcraft.storage.transactions import Transactions

_TEMPLATE = RecordMap(LineTemplate, "line_template", (text("id"), text("name"), text("lines")))


class TemplateStore:
    """The line templates of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def all(self) -> list[LineTemplate]:
        """Return all templates in the order they were made."""
        statement = f"SELECT {_TEMPLATE.column_list} FROM line_template ORDER BY number"
        return [_TEMPLATE.build(row) for row in self._connection.execute(statement).fetchall()]

    def get(self, template_id: str) -> LineTemplate:
        """Return a template.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        statement = f"SELECT {_TEMPLATE.column_list} FROM line_template WHERE id = ?"
        row = self._connection.execute(statement, (template_id,)).fetchone()
        if row is None:
            raise NotFoundError("This template is no longer in the workshop.")
        return _TEMPLATE.build(row)

    def put(self, template: LineTemplate) -> None:
        """Add a template, or change the stored one of this id."""
        self._transactions.require_action()
        row = _TEMPLATE.row(template)
        statement = f"UPDATE line_template SET {_TEMPLATE.assignments} WHERE id = ?"
        if not self._connection.execute(statement, (*row, template.id)).rowcount:
            self._connection.execute(
                f"INSERT INTO line_template ({_TEMPLATE.column_list}) VALUES ({_TEMPLATE.places})", row
            )

    def delete(self, template_id: str) -> None:
        """Remove a template; pieces made with it keep their lines."""
        self._transactions.require_action()
        self._connection.execute("DELETE FROM line_template WHERE id = ?", (template_id,))
