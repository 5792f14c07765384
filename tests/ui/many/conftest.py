"""The gallery's workshop of six pieces."""

from tests.ui.gallery.conftest import gallery
from tests.ui.gallery.conftest import library_path
from tests.ui.gallery.conftest import titled

__all__ = ["gallery", "library_path", "titled"]
