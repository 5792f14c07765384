"""A report for support says where the program failed, and names nobody."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from jewelcraft.ui.fault_report import fault_report


def report_of(fault):
    try:
        raise fault
    except type(fault) as error:
        return fault_report(error)


@pytest.mark.parametrize(
    "fault",
    [
        KeyError("Ibu Sari"),
        ValueError("cannot read 'D:\\Sari\\cincin.jpg'"),
        OSError(2, "No such file", "/data/sari/Ibu Sari.jewelcraft"),
        RuntimeError("title “Ibu Sari” is odd"),
        ExceptionGroup("several", [ValueError("bad 'Sari'")]),
    ],
)
def test_nothing_that_was_typed_and_no_folder_is_in_it(fault):
    report = report_of(fault)
    assert "sari" not in report.casefold()
    assert type(fault).__name__ in report
    assert "test_fault_report.py" in report
    assert str(Path(__file__).parent) not in report


def test_causes_are_told_too_and_masked():
    try:
        try:
            {}["Sari"]
        except KeyError as cause:
            raise ValueError("no rate") from cause
    except ValueError as error:
        report = fault_report(error)
    assert "KeyError: '…'" in report
    assert "ValueError: no rate" in report


def test_the_home_folder_and_the_user_are_not_named(monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "sari")
    monkeypatch.setattr(Path, "home", classmethod(lambda cls: cls("/data/sari")))
    report = report_of(RuntimeError(f"in {Path('/data/sari')} for sari"))
    assert "sari" not in report


def test_a_computer_that_knows_no_user_is_fine(monkeypatch):
    def nobody():
        raise OSError("no user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert "RuntimeError: odd" in report_of(RuntimeError("odd"))
