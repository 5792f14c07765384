"""How many pieces pay for what is set up once."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jewelcraft.domain.piece_insight import PieceInsight
from jewelcraft.ui.insights.charts import BatchChart
from jewelcraft.ui.insights.charts import Spot
from jewelcraft.ui.insights.columns import Amounts
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.columns import piece_columns
from jewelcraft.ui.insights.columns import title_of
from jewelcraft.ui.insights.columns import write_count
from jewelcraft.ui.insights.view import InsightView
from jewelcraft.ui.insights.view import headline
from jewelcraft.ui.insights.view import paragraph

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.set_up import BatchResult
    from jewelcraft.library.insights import Insights


class BatchView(InsightView):
    """The pieces with set-up costs, and for the chosen one cost and result by quantity."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("Break-even")
        self.table.setAccessibleName(self.name)
        self.link_pieces(lambda piece: piece)
        self.table.chosen.connect(self._show_piece)
        self.title = headline(self.panel, "")
        self.text = paragraph(self.panel)
        self.counted = paragraph(self.panel)
        self.chart = BatchChart(self.tr("Cost of each piece by quantity"))
        self.panel.body.addWidget(self.chart)
        self.side = self.add_side_table(self.tr("By quantity"), self.tr("Result by quantity"), self.title.plain_text)
        self.batches = self.side.table
        self.panel.body.addStretch(1)

    def fill(self, insights: Insights) -> None:
        """Show the pieces with set-up costs; the chosen one stays."""
        amounts = Amounts(insights)
        kept = self.table.chosen_record()
        pieces = [piece for piece in insights.pieces if piece.set_up is not None and piece.price is not None]
        self.table.show_records(
            (
                *piece_columns(lambda piece: piece, self.tr("Code"), self.tr("Piece")),
                amounts.column(self.tr("Set up once"), lambda piece: piece.set_up.once),
                amounts.column(self.tr("Each piece"), lambda piece: piece.set_up.each, hides_below=560),
                amounts.column(self.tr("Wholesale"), lambda piece: piece.price),
                Column(
                    self.tr("Pays from"),
                    self._pays,
                    lambda piece: piece.set_up.quantity(piece.price),
                    tone=lambda piece: "ink" if piece.set_up.quantity(piece.price) else "err",
                    role="strong_figures",
                ),
            ),
            pieces,
        )
        self.say_foot(
            self.tr("Set-up is paid once per batch, or for all that a mould casts; with its overhead"), "", ""
        )
        for widget in (self.counted, self.chart, self.side):
            widget.setVisible(bool(pieces))
        if not pieces:
            self.title.set_text(self.tr("Nothing is set up once"))
            self.text.set_text(self.tr("Give a labour step set-up minutes or a set-up price, and it shows here."))
            return
        same = [place for place, piece in enumerate(pieces) if isinstance(kept, PieceInsight) and _same(piece, kept)]
        self.table.choose(same[0] if same else 0)
        self._show_piece(self.table.chosen_record())

    def _pays(self, piece: PieceInsight) -> str:
        if piece.set_up is None or piece.price is None:
            return ""
        quantity = piece.set_up.quantity(piece.price)
        if quantity is None:
            return self.tr("never")
        return self.tr("1 piece") if quantity == 1 else self.tr("{count} pieces").format(count=write_count(quantity))

    def _show_piece(self, piece: object) -> None:
        if not isinstance(piece, PieceInsight) or piece.set_up is None or piece.price is None or self._shown is None:
            return
        amounts = Amounts(self._shown)
        turn, results = piece.set_up.quantity(piece.price), piece.set_up.results(piece.price)
        self.title.set_text(title_of(piece))
        self.text.set_text(self._sentence(piece, turn, amounts))
        self.counted.set_text(self.tr("Counted: {parts}.").format(parts="; ".join(self._counted(piece, amounts))))
        self.side.show_records(
            (
                Column(self.tr("Quantity"), lambda batch: write_count(batch.quantity), lambda batch: batch.quantity),
                amounts.column(self.tr("Each costs"), lambda batch: batch.cost),
                Column(
                    self.tr("Earned in all"),
                    lambda batch: amounts.write(batch.earned),
                    lambda batch: amounts.exact(batch.earned),
                    unit=amounts.currency,
                    tone=lambda batch: "err" if batch.earned < 0 else "ink",
                    role="strong_figures",
                    stretches=True,
                ),
            ),
            results,
        )
        self._show_chart(results, turn, piece.price, amounts)

    def _show_chart(self, results: tuple[BatchResult, ...], turn: int | None, price: Decimal, amounts: Amounts) -> None:
        spots = [Spot(write_count(batch.quantity), float(batch.cost), batch.quantity == turn) for batch in results]
        words = self.tr("{quantity} pieces: {cost} each")
        spoken = ", ".join(
            words.format(quantity=write_count(batch.quantity), cost=amounts.write(batch.cost)) for batch in results
        )
        self.chart.show_spots(
            spots, float(price), self.tr("Wholesale {price}").format(price=amounts.write(price)), spoken
        )

    def _sentence(self, piece: PieceInsight, turn: int | None, amounts: Amounts) -> str:
        if piece.set_up is None:
            return ""
        once, each = amounts.write(piece.set_up.once), amounts.write(piece.set_up.each)
        if turn is None:
            return self.tr(
                "Each piece costs <b>{each}</b> even without its set-up of {once}. "
                "At {price} no quantity ever pays for it."
            ).format(once=once, each=each, price=amounts.write(piece.price))
        words = self.tr(
            "Setting up costs <b>{once}</b> once, each piece {each} besides. "
            "At {price} it is paid after <b>{count}</b>."
        )
        return words.format(once=once, each=each, price=amounts.write(piece.price), count=self._pays(piece))

    def _counted(self, piece: PieceInsight, amounts: Amounts) -> list[str]:
        """Say of each step what it costs once, and when it is paid again."""
        found = []
        for part in piece.set_up.parts if piece.set_up is not None else ():
            words = (
                self.tr("{operation} {amount} per batch")
                if part.over is None
                else self.tr("{operation} {amount} for {count} pieces, then again")
            )
            # What people typed is shown as it is, never read as marks of rich text.
            name = escape(part.operation)
            found.append(words.format(operation=name, amount=amounts.write(part.amount), count=part.over))
        return found


def _same(one: PieceInsight, other: PieceInsight) -> bool:
    return one.piece_id == other.piece_id
