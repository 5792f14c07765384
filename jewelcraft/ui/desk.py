"""What every page is given: the hub, the messages, the preferences, the actions, and the way to other places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.ui.actions import Actions
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.messages import Messages
    from jewelcraft.ui.preferences import Preferences


class Desk(QObject):
    """The few objects a page works with, handed to its constructor.

    Signals:
        place_requested: a page wants another place to come to the front; carries its id
            and what it shall show there (an id, or None).
    """

    place_requested = Signal(str, object)

    def __init__(
        self, hub: LibraryHub, preferences: Preferences, actions: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.hub = hub
        self.preferences = preferences
        self.actions = actions

    @property
    def messages(self) -> Messages:
        """The gateway to the user."""
        return self.hub.messages

    def leave(self, go: Callable[[], object]) -> None:
        """Let another workshop come, once no long work in the one that is open is lost by it."""
        leaving = getattr(self.parent(), "leaving", None)
        if leaving is None:
            go()
        else:
            leaving.leave(go, self.tr("Go on when it is done"))

    def go_to(self, place: str, what: object = None) -> None:
        """Bring a place to the front; its page's `show_item(what)` is called where something is named."""
        self.place_requested.emit(place, what)
