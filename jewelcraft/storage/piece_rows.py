"""List pieces: sorted ids for a query, rows at a glance, counts for the filter menus, and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.id_list import IdList
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.picture_records import picture_key
from jewelcraft.domain.piece import Status
from jewelcraft.domain.search import Facets
from jewelcraft.domain.search import Figures
from jewelcraft.domain.search import PieceRow
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.texts import Texts
from jewelcraft.storage.errors import DamagedRecordError
from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.piece_parts import POLICY
from jewelcraft.storage.piece_query import statement_for
from jewelcraft.storage.price_uses import uses_of_prices
from jewelcraft.storage.price_uses import using_price
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import day
from jewelcraft.storage.records import flag
from jewelcraft.storage.records import keyed_money
from jewelcraft.storage.records import text
from jewelcraft.storage.records import words
from jewelcraft.storage.stale_figures import FIGURES_DAY
from jewelcraft.storage.values import day_cell
from jewelcraft.storage.values import read_day
from jewelcraft.storage.values import read_exact
from jewelcraft.storage.values import read_moment
from jewelcraft.storage.values import telling

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.bill_sums import BillSums
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.rate_use import RateUse
    from jewelcraft.domain.rates import RateKind
    from jewelcraft.domain.search import PieceQuery
    from jewelcraft.storage.figure_passes import FigurePass
    from jewelcraft.storage.figure_passes import Prices
    from jewelcraft.storage.transactions import Transactions

_FIGURES = RecordMap(
    Figures,
    "figures",
    (
        text("piece_id"),
        day("day"),
        keyed_money("cost", "cost_key"),
        keyed_money("wholesale", "price_key"),
        keyed_money("retail", "retail_key"),
        words("missing"),
        day("metal_day"),
        flag("below_cost"),
    ),
)

_PUT_FIGURES = (
    f"INSERT INTO figures ({_FIGURES.column_list}) VALUES ({_FIGURES.places}) ON CONFLICT (piece_id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _FIGURES.columns[1:])
)
_PUT_BILL = "INSERT OR REPLACE INTO bill (number, text) SELECT number, ? FROM piece WHERE id = ?"


class PieceLists:
    """What lists of pieces are drawn from."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._writing = transactions

    def ids(self, query: PieceQuery) -> list[str]:
        """Return the ids of all pieces that meet a query, in its order."""
        statement, parameters = statement_for(self._connection, query)
        return [row[0] for row in self._connection.execute(statement, parameters).fetchall()]

    def order(self, query: PieceQuery) -> IdList:
        """Return the same as one text, which SQLite strings together in that order."""
        statement, parameters = statement_for(self._connection, query)
        row = self._connection.execute(f"SELECT group_concat(id, char(10)) FROM ({statement})", parameters).fetchone()
        return IdList(row[0] or "")

    def count(self, shelf: Shelf) -> int:
        """Return how many pieces stand on a shelf."""
        row = self._connection.execute("SELECT count(*) FROM listing WHERE shelf = ?", (str(shelf),)).fetchone()
        return int(row[0])

    def facets(self, shelf: Shelf) -> Facets:
        """Count a shelf's pieces under each type, collection, status and alloy, the most frequent first."""
        alloys = self._connection.execute(
            "SELECT alloy, count(DISTINCT number) FROM metal_part JOIN listing ON listing.id = piece_id"
            " WHERE shelf = ? GROUP BY alloy ORDER BY 2 DESC, 1",
            (str(shelf),),
        ).fetchall()
        types, collections, statuses = (self._count_by(name, shelf) for name in ("type", "collection", "status"))
        return Facets(types, collections, statuses, dict(alloys))

    def alloys_in_use(self, shelf: Shelf) -> frozenset[str]:
        """Return the known alloys that a shelf's pieces bear; quicker than counting them."""
        rows = self._connection.execute(
            "SELECT id FROM alloy WHERE EXISTS (SELECT 1 FROM metal_part JOIN listing ON listing.id = piece_id"
            " WHERE metal_part.alloy = alloy.id AND shelf = ?)",
            (str(shelf),),
        )
        return frozenset(alloy for (alloy,) in rows.fetchall())

    def uses_of_prices(self, shelf: Shelf) -> dict[tuple[RateKind, str], RateUse]:
        """Return for each price of stones and bought parts its use by a shelf's pieces."""
        return uses_of_prices(self._connection, shelf)

    def using_price(self, kind: RateKind, name: str, shelf: Shelf) -> frozenset[str]:
        """Return the ids of a shelf's pieces that use a price."""
        return using_price(self._connection, kind, name, shelf)

    def _count_by(self, column: str, shelf: Shelf) -> dict[str, int]:
        return dict(
            self._connection.execute(
                f"SELECT {column}, count(*) FROM listing WHERE shelf = ? AND {column} <> ''"
                f" GROUP BY {column} ORDER BY 2 DESC, 1",
                (str(shelf),),
            ).fetchall()
        )

    def collections(self) -> list[str]:
        """Return the names of all collections in use."""
        return self._distinct("SELECT DISTINCT collection FROM piece WHERE collection <> '' ORDER BY collection")

    def words(self, kind: str) -> list[str]:
        """Return the techniques, tags or finishes in use, the most frequent first."""
        if kind == "finish":
            return self._distinct(
                "SELECT finish FROM piece WHERE finish <> '' GROUP BY finish ORDER BY count(*) DESC, 1"
            )
        return self._distinct(
            "SELECT word FROM piece_word WHERE kind = ? GROUP BY word ORDER BY count(*) DESC, word", kind
        )

    def _distinct(self, statement: str, *parameters: str) -> list[str]:
        return [row[0] for row in self._connection.execute(statement, parameters).fetchall()]

    def figures(self, piece_ids: Sequence[str]) -> dict[str, Figures]:
        """Return the stored figures of these pieces, where there are any."""
        found = {}
        for batch in batches(piece_ids):
            statement = f"SELECT {_FIGURES.column_list} FROM figures WHERE piece_id IN ({places(len(batch))})"
            for row in self._connection.execute(statement, batch).fetchall():
                found[row[0]] = _FIGURES.build(row)
        return found

    def seals(self, piece_ids: Sequence[str]) -> dict[str, object]:
        """Return what tells whether a piece or a photo of it was changed since: their seals, which actions renew."""
        found: dict[str, object] = {}
        for batch in batches(piece_ids):
            ids = places(len(batch))
            photos = self._connection.execute(
                "SELECT photo.piece_id, photo.id, seal.digest FROM photo LEFT JOIN seal ON seal.room = 'photo'"
                f" AND seal.id = photo.id WHERE photo.piece_id IN ({ids}) ORDER BY photo.id",
                batch,
            ).fetchall()
            own = f"SELECT id, digest FROM seal WHERE room = 'piece' AND id IN ({ids})"
            sealed = {piece_id: [digest] for piece_id, digest in self._connection.execute(own, batch).fetchall()}
            for piece_id, *seal in photos:
                if piece_id in sealed:
                    sealed[piece_id] += seal
            found |= {piece_id: tuple(each) for piece_id, each in sealed.items()}
        return found

    def put_figures(self, figures: Iterable[Figures], bills: Iterable[tuple[str, str]] = ()) -> None:
        """Store computed figures, and the bills of pieces by id; they are derived, so no history keeps them."""
        with self._writing.derived():
            self._connection.executemany(_PUT_FIGURES, map(_FIGURES.row, figures))
            self._connection.executemany(_PUT_BILL, [(bill, piece_id) for piece_id, bill in bills])

    def figure_pass(self, prices: Prices) -> FigurePass:
        """Return a pass over all pieces with their bills and figures, at the prices of one card."""
        from jewelcraft.storage.figure_passes import FigurePass

        return FigurePass(self._writing, prices)

    def sum_bills(self, piece_ids: Sequence[str], sums: BillSums) -> None:
        """Sum up the new bills of pieces, so that all can be priced at once when a metal moves."""
        from jewelcraft.storage.bill_sums import BillSumRows

        BillSumRows(self._writing).sum_up(piece_ids, sums)

    def count_all(self) -> int:
        """Return how many pieces there are, those in the archive and the Trash too."""
        return int(self._connection.execute("SELECT count(*) FROM piece").fetchone()[0])

    def figures_day(self) -> date | None:
        """Return the day whose rates all figures follow; None where rates changed since."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (FIGURES_DAY,)).fetchone()
        with telling("meta"):
            return read_day(row[0]) if row else None

    def put_figures_day(self, day: date) -> None:
        """Note that all figures follow the rates of a day."""
        cell = day_cell(day)
        with self._writing.derived():
            self._connection.execute("UPDATE figures SET day = ? WHERE day <> ?", (cell, cell))
            self._connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (FIGURES_DAY, cell))

    def bills(self, piece_ids: Sequence[str]) -> dict[str, tuple[str, PricePolicy | None, str]]:
        """Return the bills of these pieces with their own policies and collections; changed ones have none."""
        found = {}
        for batch in batches(piece_ids):
            statement = (
                f"SELECT id, text, collection, {', '.join(POLICY.columns)} FROM piece JOIN bill USING (number)"
                f" WHERE id IN ({places(len(batch))})"
            )
            for piece_id, bill, collection, *policy in self._connection.execute(statement, batch).fetchall():
                found[piece_id] = bill, POLICY.read(*policy), collection
        return found

    def following(self, list_id: str) -> list[str]:
        """Return the pieces in use that a price list was chosen for, by code."""
        statement = (
            "SELECT piece.id FROM piece JOIN listing USING (number) WHERE shelf = ?"
            " AND json_extract(policy_more, '$.price_list') = ? ORDER BY code_folded"
        )
        return [row[0] for row in self._connection.execute(statement, (str(Shelf.ACTIVE), list_id)).fetchall()]

    def with_policy(self) -> list[str]:
        """Return the pieces with a price policy of their own, archive and Trash included."""
        return [row[0] for row in self._connection.execute("SELECT id FROM piece WHERE policy_rule <> ''").fetchall()]

    def forget_bills(self) -> None:
        """Have every piece costed anew from its parts at the next computing."""
        with self._writing.derived():
            self._connection.execute("DELETE FROM bill")

    def unbilled(self) -> list[str]:
        """Return the pieces that have changed since their figures were computed, or have none yet."""
        statement = "SELECT id FROM piece LEFT JOIN bill USING (number) WHERE text IS NULL ORDER BY number"
        return [row[0] for row in self._connection.execute(statement).fetchall()]

    def rows(self, piece_ids: Sequence[str]) -> list[PieceRow]:
        """Return pieces at a glance in this order; unknown ids are left out."""
        found: dict[str, PieceRow] = {}
        for batch in batches(piece_ids):
            with self._writing.reading():
                found.update(self._rows_of(batch))
        return [found[piece_id] for piece_id in piece_ids if piece_id in found]

    def _rows_of(self, batch: Sequence[str]) -> dict[str, PieceRow]:
        pieces = self._batch(
            "SELECT id, code, type, collection, status, archived, created_at, changed_at", "piece", batch, "id"
        )
        titles = self._grouped(
            "SELECT piece_id, language, text FROM piece_text WHERE field = 'titles' AND piece_id", batch
        )
        metals = self._grouped(
            "SELECT piece_id, alloy, net_weight_g FROM metal_part WHERE piece_id", batch, "ORDER BY piece_id, position"
        )
        photos = self._grouped(
            "SELECT piece_id, digest, recipe, focus_x, focus_y FROM photo WHERE trashed_at IS NULL AND piece_id",
            batch,
            "ORDER BY piece_id, is_cover DESC, position, number",
        )
        figures = self.figures(batch)
        sets = self._sets(batch)
        rows = {}
        try:
            for piece_id, code, kind, collection, status, archived, created, changed in pieces:
                inside, count = sets.get(piece_id, ([], 0))
                own_metals = [*metals.get(piece_id, []), *inside]
                own_photos = photos.get(piece_id, [])
                digest, recipe, focus_x, focus_y = own_photos[0] if own_photos else (None, "", 50, 20)
                rows[piece_id] = PieceRow(
                    id=piece_id,
                    code=code,
                    titles=Texts.of(dict(titles.get(piece_id, []))),
                    type=kind,
                    collection=collection,
                    status=Status(status),
                    archived=bool(archived),
                    net_weight_g=sum((read_exact(weight) for _, weight in own_metals), ZERO) if own_metals else None,
                    alloys=tuple(dict.fromkeys(alloy for alloy, _ in own_metals)),
                    figures=figures.get(piece_id),
                    cover_digest=picture_key(digest, recipe) if digest else None,
                    focus_x=focus_x,
                    focus_y=focus_y,
                    photo_count=len(own_photos),
                    set_count=count,
                    created_at=read_moment(created),
                    changed_at=read_moment(changed),
                )
        except ValueError:
            raise DamagedRecordError("piece") from None
        return rows

    def _sets(self, batch: Sequence[str]) -> dict[str, tuple[list[Any], int]]:
        """Return the metals inside each set, as often as their pieces are, and how many pieces it holds."""
        members = self._grouped("SELECT piece_id, member_id, count FROM set_member WHERE piece_id", batch)
        wanted = sorted({member for rows in members.values() for member, _count in rows})
        metals: dict[str, list[Any]] = {}
        for some in batches(wanted):
            metals |= self._grouped("SELECT piece_id, alloy, net_weight_g FROM metal_part WHERE piece_id", some)
        return {
            piece_id: (
                [metal for member, count in rows for metal in metals.get(member, []) * count],
                sum(count for _member, count in rows),
            )
            for piece_id, rows in members.items()
        }

    def _batch(self, select: str, table: str, batch: Sequence[str], column: str) -> list[Any]:
        statement = f"{select} FROM {table} WHERE {column} IN ({places(len(batch))})"
        return self._connection.execute(statement, batch).fetchall()

    def _grouped(self, select: str, batch: Sequence[str], order: str = "ORDER BY rowid") -> dict[str, list[Any]]:
        grouped: dict[str, list[Any]] = {}
        statement = f"{select} IN ({places(len(batch))}) {order}"
        for piece_id, *cells in self._connection.execute(statement, batch).fetchall():
            grouped.setdefault(piece_id, []).append(cells)
        return grouped
