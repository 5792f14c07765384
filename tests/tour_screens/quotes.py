"""The place of buyers and quotations, and the dialogs that change one."""

from PySide6.QtTest import QTest

from jewelcraft.ui.quotes.terms_dialog import TermsDialog
from tests.tour_screens.screen import Screen


def bring(window):
    """Show the quotation of the sample workshop."""
    window.go_to("quotes")


def bring_terms(window):
    """Show the terms of the quotation."""
    bring(window)
    window.page.editing.ask_terms()


def close_terms(window):
    """Close the dialog of the terms."""
    for dialog in window.findChildren(TermsDialog):
        dialog.done(0)


def bring_sets(window):
    """Show the set of the sample workshop in the gallery, with its pieces beside it."""
    window.go_to("pieces")
    page = window.page
    page._show_gallery()
    page.gallery.select_piece(window.desk.hub.reader.pieces.by_code("BN-S-0014").id)
    QTest.qWait(100)


SCREENS = [
    Screen("10-quotes", bring),
    Screen("10-quotes-terms", bring_terms, lambda window: window.findChild(TermsDialog), close_terms),
    Screen("10-quotes-set", bring_sets),
]
