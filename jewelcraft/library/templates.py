"""What a designer does with line templates: save, use, rename, remove."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.line_template import LONGEST_NAME
from jewelcraft.domain.line_template import LineTemplate
from jewelcraft.domain.part_text import read_parts
from jewelcraft.domain.part_text import write_parts
from jewelcraft.domain.sentences import sentence
from jewelcraft.library.pieces import fresh_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.library import Library


class Templates:
    """The line templates of a library."""

    def __init__(self, library: Library) -> None:
        self._store = library.store

    def all(self) -> list[LineTemplate]:
        """Return all templates by name."""
        return sorted(self._store.templates.all(), key=lambda template: template.name.casefold())

    def parts(self, template_id: str) -> list[Part]:
        """Return the lines of a template as new parts, ready to be added to a piece.

        Raises:
            NotFoundError: where it has been removed.
        """
        return read_parts(self._store.templates.get(template_id).lines, fresh_id)

    def save(self, name: str, parts: Sequence[Part]) -> Changes:
        """Keep lines under a name; a template of that name gets these lines instead.

        Raises:
            InvalidValueError: for no name, or no lines.
        """
        if not parts:
            raise InvalidValueError("There are no lines to keep. Add a line first.")
        name = _checked(name)
        known = self._named(name)
        template = LineTemplate(known.id if known else fresh_id(), name, write_parts(parts))
        return self._put(template, sentence("Template {name} saved", name=name))

    def rename(self, template_id: str, name: str) -> Changes:
        """Give a template another name.

        Raises:
            InvalidValueError: for no name, or the name of another template.
        """
        name = _checked(name)
        known = self._named(name)
        if known is not None and known.id != template_id:
            raise InvalidValueError("There is a template {name} already. Choose another name.", name=name)
        template = replace(self._store.templates.get(template_id), name=name)
        return self._put(template, sentence("Template renamed to {name}", name=name))

    def remove(self, template_id: str) -> Changes:
        """Remove a template; pieces made with it keep their lines."""
        name = self._store.templates.get(template_id).name
        with self._store.action(sentence("Template {name} removed", name=name)) as action:
            self._store.templates.delete(template_id)
        return action.changes

    def _named(self, name: str) -> LineTemplate | None:
        return next((one for one in self.all() if one.name.casefold() == name.casefold()), None)

    def _put(self, template: LineTemplate, label: Sentence) -> Changes:
        with self._store.action(label) as action:
            self._store.templates.put(template)
        return action.changes


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise InvalidValueError("Type a name for the template, for example {example}.", example="Silver stud")
    if len(name) > LONGEST_NAME:
        raise InvalidValueError("This name is too long. Use at most {most} letters.", most=LONGEST_NAME)
    return name
