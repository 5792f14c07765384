"""Say what a typed metal price would do before it is saved, computed on the worker thread."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot

from jewelcraft.library.rate_trial import Trial
from jewelcraft.library.rate_trial import try_price
from jewelcraft.ui.jobs import NewestJob
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from jewelcraft.domain.rates import Rate
    from jewelcraft.ui.desk import Desk

_REST_MS = 350
_SMALLEST = Decimal("0.05")


class PriceTrial(QObject):
    """Tries the price that was typed last, once typing rests.

    Signals:
        told: a sentence about the price, or an empty text.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rate: Rate | None = None
        self._newest = NewestJob(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_REST_MS)
        self._pause.timeout.connect(self._begin)

    def ask(self, rate: Rate) -> None:
        """Try a price as soon as typing rests."""
        self._newest.cancel()
        self._rate = rate
        self._pause.start()

    def stop(self) -> None:
        """Forget what was typed."""
        self._rate = None
        self._pause.stop()
        self._newest.cancel()

    @Slot()
    def _begin(self) -> None:
        rate = self._rate
        if rate is None or not self._desk.hub.is_open:
            return
        job = self._desk.hub.run(
            lambda library, progress: (rate, try_price(library, rate, progress)),
            self.tr("Trying the price"),
            self._tell,
        )
        self._newest.follow(job)

    @Slot(object)
    def _tell(self, result: tuple[Rate, Trial]) -> None:
        rate, trial = result
        if rate is self._rate:
            self.told.emit(self._words(rate, trial))

    def _words(self, rate: Rate, trial: Trial) -> str:
        today = self._desk.hub.reader.today()
        if rate.day > today:
            return self.tr("This price counts from {day} on.").format(day=write_date(rate.day))
        if not trial.pieces:
            return self.tr("No piece uses this price yet.")
        count = write_decimal(Decimal(trial.pieces))
        first = self.tr("1 piece uses this price.") if trial.pieces == 1 else self.tr("{count} pieces use this price.")
        return f"{first.format(count=count)} {self._change(trial)}"

    def _change(self, trial: Trial) -> str:
        percent = trial.average_percent
        if percent is None:
            return self.tr("Their cost can be worked out with it.")
        if abs(percent) < _SMALLEST:
            return self.tr("Their cost stays as it is.")
        shown = write_percent(abs(percent), 1)
        if trial.is_whole:
            up, down = (
                self.tr("Their cost goes up by {p} on average."),
                self.tr("Their cost goes down by {p} on average."),
            )
        else:
            up, down = self.tr("Their cost goes up by about {p}."), self.tr("Their cost goes down by about {p}.")
        return (up if percent > 0 else down).format(p=shown)
