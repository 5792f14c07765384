"""States of what is edited: back, forward, and what a new one forgets."""

from jewelcraft.ui.step_history import StepHistory


def test_going_back_and_on_and_anew():
    steps = StepHistory("a")
    assert not any((steps.can_go_back, steps.can_go_forward, steps.is_changed))
    steps.add("b")
    steps.add("c")
    steps.go(-1)
    assert (steps.current, steps.can_go_back, steps.can_go_forward) == ("b", True, True)
    steps.add("d")
    assert (steps.current, steps.can_go_forward) == ("d", False)
    steps.go(-9)
    assert (steps.current, steps.is_changed) == ("a", False)
    steps.go(9)
    assert steps.current == "d"


def test_what_was_opened_is_known_after_many_states():
    steps = StepHistory(0)
    for state in range(1, 300):
        steps.add(state)
    steps.go(-1000)
    assert steps.current == 100
    assert steps.is_changed
