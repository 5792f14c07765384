"""What every test can ask for; and the rule that a test leaves no noise, thread or window behind."""

from __future__ import annotations

import logging
import os
import threading

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A laptop that does other work at the same time is no bug of ours.
settings.register_profile("jewelcraft", deadline=None)
settings.load_profile("jewelcraft")


def pytest_addoption(parser):
    """Let pages that are kept for comparison be renewed."""
    parser.addoption("--update-golden", action="store_true", help="keep the pages of all looks as they are now")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Keep settings, caches, logs and documents of tests out of the user's home."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in ("APPDATA", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture(autouse=True)
def quiet(caplog):
    """Fail where our own code logged a warning that the test did not take off `caplog`."""
    caplog.set_level(logging.WARNING, logger="jewelcraft")
    yield
    loud = [record for record in caplog.get_records("call") if record.name.startswith("jewelcraft")]
    assert not loud, [record.getMessage() for record in loud]


@pytest.fixture(autouse=True)
def no_thread_left():
    """Fail where a test leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert not left, left
