"""Work on the worker thread: results, errors, progress and cancel arrive on the GUI thread, in order."""

from __future__ import annotations

import threading

import pytest

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.work import Cancelled
from jewelcraft.ui.jobs import Job
from jewelcraft.ui.jobs import JobRunner


@pytest.fixture
def runner(qapp):
    made = JobRunner(list, list.clear)
    yield made
    made.close()


def test_result_arrives_on_the_gui_thread_after_the_call(runner, qtbot):
    seen = []
    job = Job("count")
    job.succeeded.connect(lambda result: seen.append((result, threading.current_thread())))
    with qtbot.waitSignal(job.ended):
        runner.start(job, lambda _desk, _progress: threading.current_thread().name)
        assert not seen
    assert seen == [("worker", threading.main_thread())]
    assert not runner.is_busy


def test_jobs_run_one_after_the_other_on_one_desk(runner, qtbot):
    jobs = [Job(str(number)) for number in range(5)]
    for number, job in enumerate(jobs):
        runner.start(job, lambda desk, _progress, number=number: desk.append(number) or list(desk))
    results = []
    jobs[-1].succeeded.connect(results.append)
    with qtbot.waitSignal(jobs[-1].ended):
        pass
    assert results == [[0, 1, 2, 3, 4]]


def test_error_of_the_world_arrives_as_it_was_raised(runner, qtbot):
    error = InvalidValueError("Type a number.")
    job = Job("fail")

    def fail(_desk, _progress):
        raise error

    with qtbot.waitSignal(job.failed) as signal:
        runner.start(job, fail)
    assert signal.args == [error]


def test_fault_of_ours_is_logged_and_the_thread_goes_on(runner, qtbot, caplog):
    first, second = Job("fault"), Job("after")
    with qtbot.waitSignal(second.succeeded), qtbot.waitSignal(first.failed):
        runner.start(first, lambda _desk, _progress: 1 / 0)
        runner.start(second, lambda _desk, _progress: None)
    assert "A job went wrong" in caplog.text
    caplog.clear()


def test_cancel_stops_at_the_next_step_and_never_succeeds(runner, qtbot):
    job = Job("endless")
    started = threading.Event()

    def endless(_desk, progress):
        while True:
            progress.step(1, 2)
            started.set()

    ends = []
    job.succeeded.connect(lambda _result: ends.append("succeeded"))
    job.cancelled.connect(lambda: ends.append("cancelled"))
    with qtbot.waitSignal(job.ended):
        runner.start(job, endless)
        assert started.wait(5)
        job.cancel()
    assert ends == ["cancelled"]


def test_waiting_job_that_is_cancelled_never_begins(runner, qtbot):
    gate = threading.Event()
    first, second = Job("first"), Job("second")
    begun = []
    with qtbot.waitSignal(second.cancelled):
        runner.start(first, lambda _desk, _progress: gate.wait(5))
        runner.start(second, lambda _desk, _progress: begun.append(True))
        second.cancel()
        gate.set()
    assert not begun


def test_progress_is_throttled_but_the_last_step_always_comes(runner, qtbot):
    job = Job("steps")
    steps = []
    job.progressed.connect(lambda done, of, what: steps.append((done, of, what)))

    def work(_desk, progress):
        for number in range(1, 10_001):
            progress.step(number, 10_000, "photo")

    with qtbot.waitSignal(job.ended):
        runner.start(job, work)
    assert steps[-1] == (10_000, 10_000, "photo")
    assert len(steps) < 100


def test_closing_cancels_what_runs():
    runner = JobRunner(list, list.clear)
    started = threading.Event()
    stopped = []

    def endless(_desk, progress):
        try:
            while True:
                progress.step(0, 1)
                started.set()
        except Cancelled:
            stopped.append(True)
            raise

    runner.start(Job("endless"), endless)
    assert started.wait(5)
    runner.close()
    assert stopped == [True]
