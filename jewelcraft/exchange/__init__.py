"""Turn tables and folders of other programs into domain values and back."""

from __future__ import annotations

from jewelcraft.exchange.content import LibraryContent
from jewelcraft.exchange.folder import export_folder
from jewelcraft.exchange.folder import photo_file_names
from jewelcraft.exchange.names import UniqueNames
from jewelcraft.exchange.names import safe_file_name
from jewelcraft.exchange.pieces_table import PiecesTable
from jewelcraft.exchange.pieces_table import TableRow
from jewelcraft.exchange.pieces_table import read_pieces_table

__all__ = [
    "LibraryContent",
    "PiecesTable",
    "TableRow",
    "UniqueNames",
    "export_folder",
    "photo_file_names",
    "read_pieces_table",
    "safe_file_name",
]
