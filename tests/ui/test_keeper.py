"""The backup of the day is made by itself, once, without standing in anybody's way."""

from jewelcraft.library.backups import backups_of
from jewelcraft.library.library import Library


def test_the_backup_of_the_day_is_made_once(window, hub, qtbot):
    keeper = window.keeper
    assert backups_of(hub.path) == []
    with qtbot.waitSignal(keeper.backed_up, timeout=10_000):
        keeper.back_up_quietly()
    (backup,) = backups_of(hub.path)
    with Library.open(backup.path, read_only=True) as copy:
        assert copy.settings.name == "Baan Ngoen Studio"
        assert copy.check() == []
    qtbot.waitUntil(lambda: keeper._quiet is None)
    keeper.back_up_quietly()
    assert keeper._quiet is None
    assert len(backups_of(hub.path)) == 1
    assert "today" in window.keeper.say_backup()[0]


def test_closing_the_workshop_stops_the_quiet_backup(window, hub):
    window.keeper.back_up_quietly()
    hub.close()
    assert window.keeper._quiet is None
