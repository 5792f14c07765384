"""What belongs together on a page, as a tree that screen readers walk: pieces, tables, their rows and cells."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Box
    from jewelcraft.catalog.boxes import Page

_DEPTH = {"Sect": 0, "Table": 1, "TR": 2, "TD": 3}


@dataclass(frozen=True, slots=True)
class Node:
    """A group of boxes and the groups inside it."""

    kind: str
    first: int
    end: int
    children: tuple[Node, ...] = ()


def tree(page: Page) -> tuple[Node, ...]:
    """Return the groups of a page; rows with nothing to be read between them make up a table."""
    done: list[Node] = []
    for group in page.groups:
        place = len(done)
        # A group is told after those inside it.
        while place and done[place - 1].first >= group.first and _DEPTH[done[place - 1].kind] > _DEPTH[group.kind]:
            place -= 1
        done[place:] = [Node(group.kind, group.first, group.end, tuple(done[place:]))]
    return _with_tables(page, tuple(done))


def _with_tables(page: Page, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    made: list[Node] = []
    for node in nodes:
        if node.kind == "Table":
            made.append(node)
        elif node.kind != "TR":
            made.append(replace(node, children=_with_tables(page, node.children)))
        elif made and made[-1].kind == "Table" and not any(map(_is_read, page.boxes[made[-1].end : node.first])):
            made[-1] = replace(made[-1], end=node.end, children=(*made[-1].children, node))
        else:
            made.append(Node("Table", node.first, node.end, (node,)))
    return tuple(made)


def _is_read(box: Box) -> bool:
    """Say whether a box is more than ornament."""
    match box:
        case TextBox():
            return bool(box.role)
        case PictureBox():
            return bool(box.picture.alt)
        case ShapeBox():
            return bool(box.alternative)
    return False
