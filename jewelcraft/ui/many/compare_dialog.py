"""Two to four pieces side by side: picture, weights, cost by group, prices, margin, hours, and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import round_to
from jewelcraft.exchange.cells import Cell
from jewelcraft.library.comparison import Compared
from jewelcraft.library.comparison import compare_pieces
from jewelcraft.library.rate_care import age_of
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.ui.insights.columns import NOTHING
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.columns import write_tenths
from jewelcraft.ui.look import look
from jewelcraft.ui.many.figure_dialog import FigureDialog
from jewelcraft.ui.thumbnails import Crop
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_grams
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.insights.table_view import FigureTable
    from jewelcraft.ui.thumbnails import Thumbnails

_CENT = Decimal("0.01")
_AROUND = 345
_PADDING = 10


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of the comparison: its name, what it shows of a piece, and its spreadsheet value."""

    name: str
    show: Callable[[Compared], str]
    value: Callable[[Compared], Cell]
    is_strong: bool = False
    is_warning: bool = False


class Covers(QWidget):
    """The first picture of each piece, over the right edge of its column of figures."""

    def __init__(self, thumbnails: Thumbnails, pieces: Sequence[Compared], table: FigureTable) -> None:
        super().__init__()
        self._thumbnails, self._pieces, self._table = thumbnails, tuple(pieces), table
        self.setFixedHeight(look().px(72))
        self.setAccessibleName(", ".join(piece.piece.code for piece in pieces))
        thumbnails.ready.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures; a piece without one has an empty ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = self.height()
        for place, piece in enumerate(self._pieces, start=1):
            edge = self._table.columnViewportPosition(place) + self._table.columnWidth(place)
            room = QRectF(edge - side - _PADDING, 0, side, side)
            painter.fillRect(room, look().color("photo"))
            crop = Crop(side, side, 50, 20, ratio=self.devicePixelRatioF())
            pixmap = self._thumbnails.crop(piece.cover, crop) if piece.cover else None
            if pixmap is not None:
                painter.drawPixmap(room, pixmap, pixmap.rect().toRectF())


class CompareDialog(FigureDialog):
    """The comparison, a column for each piece."""

    def __init__(self, desk: Desk, parent: QWidget, pieces: Sequence[Compared]) -> None:
        title = QCoreApplication.translate("CompareDialog", "Side by side")
        super().__init__(desk, parent, title, around=_AROUND)
        self.pieces = tuple(pieces)
        self.body.addWidget(Covers(desk.hub.thumbnails, self.pieces, self.table))
        self.add_table()
        self.table.show_records(self._columns(), self._facts())
        self.table.setFixedHeight(min(self.table.height(), self.table.height_of_all()))
        self.add_table_buttons()
        self.add_button(PrimaryButton(self.tr("Close")))

    def _columns(self) -> list[Column]:
        name = Column(
            self.tr("Piece"),
            lambda fact: fact.name,
            lambda fact: fact.name,
            right=False,
            stretches=True,
            role="medium",
            tone="ink2",
        )
        return [name, *(self._column(piece) for piece in self.pieces)]

    @staticmethod
    def _column(piece: Compared) -> Column:
        def tone(fact: Any) -> str:
            return "warn" if fact.is_warning else "ink" if fact.is_strong else "ink2"

        return Column(
            piece.piece.code,
            lambda fact: fact.show(piece),
            lambda fact: fact.value(piece),
            stretches=True,
            tone=tone,
        )

    def _facts(self) -> list[Fact]:
        title = Fact(self.tr("Title"), _title, _title, is_strong=True)
        metal = Fact(self.tr("Alloy"), lambda piece: ", ".join(piece.alloys) or NOTHING, _alloys)
        weight = Fact(
            self.tr("Metal weight"),
            lambda piece: NOTHING if piece.net_weight_g is None else write_grams(piece.net_weight_g),
            lambda piece: piece.net_weight_g,
        )
        stones = Fact(
            self.tr("Stones set"),
            lambda piece: self._stones(piece) if piece.stone_count else NOTHING,
            lambda piece: piece.stone_ct,
        )
        groups = [_group_fact(bucket) for bucket in Bucket]
        return [
            *(title, metal, weight, stones, *groups),
            _money_fact(word("cost"), lambda piece: piece.cost, is_strong=True),
            _money_fact(word("wholesale"), lambda piece: piece.wholesale, is_strong=True),
            _money_fact(word("retail"), lambda piece: piece.retail),
            Fact(self.tr("Margin"), lambda piece: write_tenths(piece.margin), lambda piece: piece.margin),
            *self._hours(),
            Fact(self.tr("Metal price of"), self._day, lambda piece: piece.metal_day, is_warning=self._has_old()),
            Fact(self.tr("Missing"), _gaps, _gaps, is_warning=any(piece.gaps for piece in self.pieces)),
        ]

    def _hours(self) -> tuple[Fact, Fact]:
        currency = self.desk.hub.reader.settings.home_currency

        def hourly(piece: Compared) -> str:
            return NOTHING if piece.hourly is None else write_money(Money(round_to(piece.hourly, _CENT), currency))

        return (
            Fact(
                self.tr("Bench hours"),
                lambda piece: write_decimal(piece.bench_hours, 2),
                lambda piece: round_to(piece.bench_hours, _CENT),
            ),
            Fact(
                self.tr("Profit per bench hour"),
                hourly,
                lambda piece: None if piece.hourly is None else round_to(piece.hourly, _CENT),
            ),
        )

    def _stones(self, piece: Compared) -> str:
        count = write_decimal(Decimal(piece.stone_count))
        text = self.tr("{count} pc, {carats} ct")
        return text.format(count=count, carats=write_decimal(piece.stone_ct, 2)) if piece.stone_ct else count

    def _has_old(self) -> bool:
        library, day = self.desk.hub.reader, oldest_day(piece.metal_day for piece in self.pieces)
        return day is not None and age_of(day, library.today(), library.settings) != "fresh"

    def _day(self, piece: Compared) -> str:
        if piece.metal_day is None:
            return NOTHING
        library = self.desk.hub.reader
        age = age_of(piece.metal_day, library.today(), library.settings)
        shown = write_date(piece.metal_day)
        if age == "too_old":
            return self.tr("{day}, too old").format(day=shown)
        return self.tr("{day}, old").format(day=shown) if age == "old" else shown


def _money_fact(name: str, read: Callable[[Compared], Money | None], *, is_strong: bool = False) -> Fact:
    def show(piece: Compared) -> str:
        money = read(piece)
        return NOTHING if money is None or not money.amount else write_money(money)

    def value(piece: Compared) -> Decimal | None:
        money = read(piece)
        return None if money is None else money.amount

    return Fact(name, show, value, is_strong)


def _group_fact(bucket: Bucket) -> Fact:
    return _money_fact(word(bucket.value), lambda piece: piece.group(bucket))


def _title(piece: Compared) -> str:
    return piece.piece.titles.best(language()) or NOTHING


def _alloys(piece: Compared) -> str:
    return ", ".join(piece.alloys)


def _gaps(piece: Compared) -> str:
    return ", ".join(map(say, piece.gaps)) or NOTHING


def show_comparison(desk: Desk, parent: QWidget, ids: Sequence[str]) -> None:
    """Open the comparison of two to four pieces."""

    def open_it(pieces: tuple[Compared, ...]) -> None:
        CompareDialog(desk, parent.window(), pieces).open()

    desk.hub.run(lambda library, _progress: compare_pieces(library, list(ids)), "", open_it)
