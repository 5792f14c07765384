"""Turn catalogs into rows and back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Crop
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.catalog import SectionBy
from jewelcraft.domain.catalog import TextSize
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.label_choices import label_words
from jewelcraft.domain.label_choices import read_labels
from jewelcraft.domain.texts import Texts
from jewelcraft.storage import values
from jewelcraft.storage.owned_rows import OwnedRows
from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.records import Field
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import choice
from jewelcraft.storage.records import day
from jewelcraft.storage.records import flag
from jewelcraft.storage.records import moment
from jewelcraft.storage.records import text
from jewelcraft.storage.records import whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.price_basis import PriceBasis
    from jewelcraft.storage.records import Row
    from jewelcraft.storage.transactions import Transactions


def _paper_cells(paper: Paper) -> Row:
    sizes = (paper.width_mm, paper.height_mm, paper.bleed_mm)
    return (values.text_cell(paper.name), *map(values.number_cell, sizes), int(paper.crop_marks))


def _read_paper(name: str, width: str, height: str, bleed: str, marks: int) -> Paper:
    exact = values.read_exact
    return Paper(name, exact(width), exact(height), exact(bleed), bool(marks))


def _field_cells(fields: tuple[CatalogField, ...]) -> Row:
    return (values.words_cell(tuple(map(str, fields))),)


def _read_fields(cell: str) -> tuple[CatalogField, ...]:
    return tuple(map(CatalogField, values.read_words(cell)))


def _change_cells(changes: tuple[tuple[str, str], ...]) -> Row:
    return (values.words_cell(tuple(f"{key}={value}" for key, value in changes)) if changes else "",)


def _read_changes(cell: str) -> tuple[tuple[str, str], ...]:
    pairs = [word.partition("=") for word in values.read_words(cell)] if cell else []
    return tuple((key, value) for key, _, value in pairs)


def _digest_cells(digests: tuple[str, ...]) -> Row:
    return (" ".join(digests),)


def _read_digests(cell: str) -> tuple[str, ...]:
    return tuple(cell.split())


_COSTS = ("packing", "inland", "clearance", "loading", "freight", "insurance_percent", "cover_percent")
_BASIS = ("term", "place", "order_value", *_COSTS)


def _basis_cells(basis: PriceBasis | None) -> Row:
    if basis is None:
        return ("", "", "0", *("0" for _ in _COSTS[:-1]), "110")
    amounts = (getattr(basis.shipment, name) for name in _COSTS)
    cells = (values.text_cell(basis.term.value), values.text_cell(basis.place), values.number_cell(basis.order_value))
    return (*cells, *map(values.number_cell, amounts))


def _read_basis(term: str, place: str, order_value: str, *costs: str) -> PriceBasis | None:
    if not term:
        return None
    from jewelcraft.domain.price_basis import PriceBasis
    from jewelcraft.domain.quote import Incoterm
    from jewelcraft.domain.quote import Shipment

    packing, inland, clearance, loading, freight, insurance, cover = map(values.read_exact, costs)
    shipment = Shipment(packing, inland, clearance, loading, freight, insurance, cover)
    return PriceBasis(Incoterm(term), place, values.read_exact(order_value), shipment)


_PAPER = ("paper_name", "paper_width_mm", "paper_height_mm", "paper_bleed_mm", "paper_crop_marks")
_CATALOG: RecordMap[Any] = RecordMap(
    dict,
    "catalog",
    (
        *(text("id"), text("name"), text("look"), choice("layout", Layout)),
        Field("paper", _PAPER, _paper_cells, _read_paper),
        *(text("language"), text("currency"), choice("price_shown", PriceShown)),
        Field("fields", ("fields",), _field_cells, _read_fields),
        *(flag("has_cover"), text("cover_digest"), flag("has_maker_page"), flag("has_terms_page")),
        *(day("valid_until"), text("price_note"), moment("created_at"), moment("changed_at")),
        choice("kind", CatalogKind),
        Field("look_changes", ("look_changes",), _change_cells, _read_changes),
        *(text("logo_digest"), choice("sections", SectionBy), flag("has_opening")),
        Field("opening_digests", ("opening_digests",), _digest_cells, _read_digests),
        *(flag("has_index"), flag("has_back_cover"), text("stock"), whole("first_label")),
        *(text("second_language"), flag("side_by_side"), flag("native_digits")),
        *(text("profile_id"), flag("has_metal_clause")),
        Field("basis", tuple(f"basis_{name}" for name in _BASIS), _basis_cells, _read_basis),
    ),
)
_LABELLING = "labelling"
"""The field of those texts that say how labels are set; what is said stands for a language."""
_TEXT_FIELDS = ("titles", "subtitles", "maker_texts", "terms_texts")
_TEXTS = OwnedRows("catalog_text", "catalog_id", ("field", "language"), ("field", "language", "text"))
_PIECES = OwnedRows("catalog_piece", "catalog_id", ("position",), ("position", "piece_id"))
_CHOICE_COLUMNS = (
    *("piece_id", "breaks_before", "is_hero", "set_name", "picture_digest", "copies"),
    *("span", "text_size", "crop"),
)
_CHOICES = OwnedRows("catalog_choice", "catalog_id", ("piece_id",), _CHOICE_COLUMNS)
_CHOICE_TEXT_FIELDS = ("titles", "descriptions")
_CROPS = "crops"
"""The field of those choice texts that say how further pictures are cut; their digest stands for a language."""
_CHOICE_TEXTS = OwnedRows(
    "catalog_choice_text", "catalog_id", ("piece_id", "field", "language"), ("piece_id", "field", "language", "text")
)


class CatalogStore:
    """The catalogs of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def all(self) -> list[Catalog]:
        """Return all catalogs in the order they were made."""
        return self._where("1")

    def get(self, catalog_id: str) -> Catalog:
        """Return a catalog.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        for catalog in self._where("id = ?", catalog_id):
            return catalog
        raise NotFoundError("This catalog is no longer in the workshop.")

    def insert(self, catalog: Catalog) -> None:
        """Add a catalog; pieces that are not in the workshop are left out."""
        self._transactions.require_action()
        row = _CATALOG.row(catalog)
        self._connection.execute(f"INSERT INTO catalog ({_CATALOG.column_list}) VALUES ({_CATALOG.places})", row)
        self._put_owned(catalog)

    def update(self, catalog: Catalog) -> None:
        """Change a stored catalog into this one; pieces that are not in the workshop are left out.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        self._transactions.require_action()
        row = _CATALOG.row(catalog)
        statement = f"UPDATE catalog SET {_CATALOG.assignments} WHERE id = ?"
        if not self._connection.execute(statement, (*row, catalog.id)).rowcount:
            raise NotFoundError("This catalog is no longer in the workshop.")
        self._put_owned(catalog)

    def delete(self, catalog_id: str) -> None:
        """Remove a catalog."""
        self._transactions.require_action()
        for owned in (_TEXTS, _PIECES, _CHOICE_TEXTS, _CHOICES):
            owned.remove(self._connection, [catalog_id])
        self._connection.execute("DELETE FROM catalog WHERE id = ?", (catalog_id,))

    def _put_owned(self, catalog: Catalog) -> None:
        texts: list[Row] = [
            (name, values.text_cell(language), values.text_cell(text))
            for name in _TEXT_FIELDS
            for language, text in getattr(catalog, name)
        ]
        words = label_words(catalog.labelling)
        texts += [(_LABELLING, key, values.text_cell(word)) for key, word in words.items()]
        _TEXTS.put(self._connection, catalog.id, texts)
        known = self._known(catalog.piece_ids)
        chosen: list[Row] = list(enumerate(piece_id for piece_id in catalog.piece_ids if piece_id in known))
        _PIECES.put(self._connection, catalog.id, chosen)
        _CHOICES.put(self._connection, catalog.id, [_choice_row(each) for each in catalog.choices])
        _CHOICE_TEXTS.put(
            self._connection, catalog.id, [row for each in catalog.choices for row in _choice_texts(each)]
        )

    def _known(self, piece_ids: Sequence[str]) -> set[str]:
        known: set[str] = set()
        for batch in batches(piece_ids):
            statement = f"SELECT id FROM piece WHERE id IN ({places(len(batch))})"
            known.update(row[0] for row in self._connection.execute(statement, batch).fetchall())
        return known

    def _where(self, condition: str, *parameters: str) -> list[Catalog]:
        statement = f"SELECT {_CATALOG.column_list} FROM catalog WHERE {condition} ORDER BY number"
        with self._transactions.reading():
            rows = self._connection.execute(statement, parameters).fetchall()
            ids = [row[0] for row in rows]
            texts = _TEXTS.read(self._connection, ids)
            pieces = _PIECES.read(self._connection, ids)
            choices = _CHOICES.read(self._connection, ids)
            words = _CHOICE_TEXTS.read(self._connection, ids)
        made = {key: _choices(choices[key], words.get(key, [])) for key in choices}
        return [_build(row, texts.get(row[0], []), pieces.get(row[0], []), made.get(row[0], ())) for row in rows]


def _choice_row(made: PieceChoice) -> Row:
    name, digest = values.text_cell(made.set_name), values.text_cell(made.picture_digest)
    crop = made.crop
    cut = "" if crop is None else _crop_text(crop)
    plain = (made.piece_id, int(made.breaks_before), int(made.is_hero), name, digest, made.copies)
    return (*plain, made.span.value, made.text_size.value, cut)


def _crop_text(crop: Crop) -> str:
    return f"{crop.focus_x} {crop.focus_y} {crop.zoom}"


def _read_crop(cell: str) -> Crop:
    return Crop(*map(int, cell.split()))


def _choice_texts(made: PieceChoice) -> list[Row]:
    texts: list[Row] = [
        (made.piece_id, name, values.text_cell(language), values.text_cell(text))
        for name in _CHOICE_TEXT_FIELDS
        for language, text in getattr(made, name)
    ]
    cuts: list[Row] = [(made.piece_id, _CROPS, digest, _crop_text(crop)) for digest, crop in made.crops]
    return [*texts, *cuts]


def _choices(rows: list[Any], texts: list[Any]) -> tuple[PieceChoice, ...]:
    words: dict[tuple[str, str], dict[str, str]] = {}
    for piece_id, name, language, word, *_ in texts:
        words.setdefault((piece_id, name), {})[language] = word
    return tuple(
        PieceChoice(
            piece_id,
            bool(breaks),
            bool(hero),
            set_name,
            digest,
            copies,
            span=CellSpan(span),
            text_size=TextSize(size),
            crop=_read_crop(cut) if cut else None,
            crops=tuple((key, _read_crop(cell)) for key, cell in words.get((piece_id, _CROPS), {}).items()),
            **{name: Texts.of(words.get((piece_id, name), {})) for name in _CHOICE_TEXT_FIELDS},
        )
        for piece_id, breaks, hero, set_name, digest, copies, span, size, cut, *_ in rows
    )


def _build(row: Sequence[Any], texts: list[Any], pieces: list[Any], choices: tuple[PieceChoice, ...]) -> Catalog:
    facts = dict(zip((item.name for item in _CATALOG.fields), _CATALOG.read(row), strict=True))
    for name in _TEXT_FIELDS:
        facts[name] = Texts.of({code: text for kind, code, text, _ in texts if kind == name})
    facts["labelling"] = read_labels({key: word for kind, key, word, _ in texts if kind == _LABELLING})
    return Catalog(**facts, piece_ids=tuple(piece_id for _, piece_id, _ in pieces), choices=choices)
