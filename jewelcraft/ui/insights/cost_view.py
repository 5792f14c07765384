"""Where the money goes: the cost of the pieces by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.ui.insights.columns import Amounts
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.columns import percent_column
from jewelcraft.ui.insights.columns import write_count
from jewelcraft.ui.insights.columns import write_tenths
from jewelcraft.ui.insights.view import InsightView
from jewelcraft.ui.insights.view import headline
from jewelcraft.ui.insights.view import paragraph
from jewelcraft.ui.widgets.charts import DonutChart
from jewelcraft.ui.widgets.charts import Part
from jewelcraft.ui.widgets.legend import Legend
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from jewelcraft.domain.insights import GroupShare
    from jewelcraft.library.insights import Insights


class CostView(InsightView):
    """A donut of the groups, and their table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("Cost by group")
        self.table.setAccessibleName(self.name)
        headline(self.panel, self.tr("Where the money goes"))
        self.donut = DonutChart(side=190)
        self.donut.setAccessibleName(self.name)
        self.legend = Legend()
        self.text = paragraph(self.panel)
        self.panel.body.addSpacing(4)
        self.panel.body.addWidget(self.donut, 0, Qt.AlignmentFlag.AlignHCenter)
        self.panel.body.addSpacing(6)
        self.panel.body.addWidget(Line())
        self.panel.body.addWidget(self.legend)
        self.panel.body.addStretch(1)

    def fill(self, insights: Insights) -> None:
        """Show the groups."""
        amounts = Amounts(insights)
        made = insights.composition
        pieces = max(made.pieces, 1)
        groups = [share for share in made.shares if share.amount]
        self.table.show_records(
            (
                Column(
                    self.tr("Group"),
                    lambda share: word(share.bucket.value),
                    lambda share: word(share.bucket.value),
                    right=False,
                    stretches=True,
                    role="medium",
                    tone="ink",
                    token=_token,
                ),
                Column(
                    "",
                    lambda share: write_tenths(share.percent),
                    lambda _share: None,
                    share=lambda share: float(share.percent / HUNDRED),
                    token=_token,
                    hides_below=560,
                ),
                percent_column(self.tr("Share"), lambda share: share.percent),
                amounts.column(self.tr("Cost"), lambda share: share.amount, tone="ink", role="strong_figures"),
                amounts.column(self.tr("Per piece"), lambda share: share.amount / pieces),
                Column(
                    self.tr("Pieces"),
                    lambda share: write_count(share.pieces),
                    lambda share: share.pieces,
                    hides_below=500,
                ),
            ),
            groups,
        )
        total = amounts.write(made.cost)
        self.say_foot(self.tr("One of each piece, without missing prices"), self.tr("Cost of all"), total)
        parts = [
            Part(
                word(share.bucket.value),
                share.amount,
                _token(share),
                write_tenths(share.percent),
                amounts.write(share.amount),
            )
            for share in groups
        ]
        self.donut.show_parts(parts, self.tr("per piece"), amounts.write(made.cost / pieces))
        self.legend.show_parts(parts)
        self.text.set_text(self._sentence(groups))

    def _sentence(self, groups: list[GroupShare]) -> str:
        if not groups:
            return ""
        first = max(groups, key=lambda share: share.amount)
        return self.tr("<b>{group}</b> is the largest part: <b>{percent}</b> of all costs.").format(
            group=word(first.bucket.value), percent=write_tenths(first.percent)
        )


def _token(share: GroupShare) -> str:
    return f"chart.{share.bucket.value}"
