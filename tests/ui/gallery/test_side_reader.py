"""Reading beside the window: the last wish wins, errors are told, the thread ends."""

import pytest

from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.gallery import finder as finder_module
from jewelcraft.ui.gallery.finder import Finder
from jewelcraft.ui.gallery.side_reader import SideReader


@pytest.fixture
def side(dressed, library_path):
    made = SideReader(library_path)
    yield made
    made.close()


def test_only_the_last_wish_of_a_channel_is_answered(side, qtbot):
    answers = []
    for number in range(50):
        side.ask("count", lambda library, number=number: (number, library.pieces.count()), answers.append)
    qtbot.waitUntil(lambda: not side.waits_for("count"))
    assert answers == [(49, 6)]


def test_a_dropped_wish_is_never_answered(side, qtbot):
    answers = []
    side.ask("a", lambda library: library.pieces.count(), answers.append)
    side.drop("a")
    side.ask("b", lambda library: library.pieces.count(), answers.append)
    qtbot.waitUntil(lambda: answers == [6])


def test_a_refusal_is_told(side, qtbot):
    with qtbot.waitSignal(side.failed):
        side.ask("a", lambda library: library.pieces.get("nobody"), print)


def test_slow_searches_move_beside_the_window_and_the_last_one_wins(hub, side, qtbot, monkeypatch):
    monkeypatch.setattr(finder_module, "SLOW_SECONDS", 0.0)
    finder = Finder(hub.reader, side)
    answers = []
    finder.found.connect(answers.append)
    finder.ask(PieceQuery())
    assert [len(answer.ids) for answer in answers] == [6]
    for text in ("p", "pe", "pen"):
        finder.ask(PieceQuery(text=text))
    qtbot.waitUntil(lambda: not finder.is_waiting)
    assert [answer.query.text for answer in answers] == ["", "pen"]


def test_what_stands_in_the_way_is_named(hub, side):
    finder = Finder(hub.reader, side)
    answers = []
    finder.found.connect(answers.append)
    finder.ask(PieceQuery(types=frozenset({"ring"}), collections=frozenset({"Lanna"}), text="naga"))
    assert answers[0].culprits == ("collections",)
