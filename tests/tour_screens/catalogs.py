"""The shelf of catalogs, the designer with its pages and texts, the picker, the new catalog."""

from __future__ import annotations

from pathlib import Path

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.ui.catalogs.cover_choice import CoverDialog
from tests.tour_screens.a_foundation import close_dialogs
from tests.tour_screens.a_foundation import front_dialog
from tests.tour_screens.screen import Screen


def wait_for(window):
    """Wait until the reader has painted what is shown."""
    from tests.tour import wait_until

    page = window.page
    wait_until(lambda: not page.designer.previewer.is_busy and not page._side.waits_for("cover"))


def show_shelf(window):
    """Show all catalogs."""
    window.go_to("catalogs")
    if window.page.designer.catalog is not None:
        window.page.designer.close_catalog()
    window.page.shelf.refresh()
    wait_for(window)


def show_designer(window, *, page=3, name="Hong Kong 2027"):
    """Open a catalog at a page, with its first piece chosen."""
    window.go_to("catalogs")
    catalog = window.hub.reader.catalogs.by_name(name)
    window.page.open_catalog(catalog.id)
    wait_for(window)
    window.page.designer.previewer.turn_to(page)
    wait_for(window)
    sheet = window.page.designer.sheet
    window.page.designer.canvas.view.choose(next(iter(sheet.page.piece_ids), ""))
    wait_for(window)


def show_texts(window):
    """Show the words of a catalog."""
    show_designer(window, page=0)
    window.page.designer.panel.show_tab("texts")


def show_picker(window):
    """Ask for pieces."""
    show_designer(window)
    window.page.designer.arranger.ask_pieces()
    front_dialog(window).shelf.set_value("all")
    front_dialog(window)._find()


def show_covers(window):
    """Ask for the cover picture."""
    show_designer(window, page=0)
    window.page.designer.arranger.ask_cover()
    assert isinstance(front_dialog(window), CoverDialog)


def show_print(window):
    """Show for whom the catalog is made, and its editions."""
    from tempfile import mkdtemp

    from jewelcraft.library.editions import ExportWishes
    from tests.tour import wait_until

    show_designer(window, page=2)
    designer = window.page.designer
    if not window.hub.reader.editions.of_catalog(designer.catalog.id):
        profile = window.hub.reader.profiles.get("email")
        target = Path(mkdtemp()) / "Hong Kong 2027.pdf"
        wishes = ExportWishes(profile, "Chow Jewellers, Hong Kong", "")
        designer.exporter.write(designer.catalog, target, wishes)
        wait_until(lambda: not designer.exporter.is_busy)
    designer.panel.show_tab("print")


def show_preflight(window):
    """Show what a print shop would ask about a catalog in two languages, all of it unfolded."""
    from PySide6.QtWidgets import QScrollArea

    from tests.tour import wait_until

    show_print(window)
    designer = window.page.designer
    before = designer.catalog
    designer.change({"profile_id": "x4", "second_language": "km"})
    wait_until(lambda: not window.hub.is_busy)
    wait_for(window)
    prints = designer.panel.prints
    prints._unfold("missing")
    for area in designer.panel.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    designer._tour_before = before


def end_preflight(window):
    """Put the catalog back as it was."""
    from tests.tour import wait_until

    designer = window.page.designer
    before = designer._tour_before
    designer.change({"profile_id": before.profile_id, "second_language": before.second_language})
    wait_until(lambda: not window.hub.is_busy)


def show_shop(window):
    """Ask what a print shop wants."""
    show_print(window)
    window.page.designer.print_desk.ask_shop(None)


def show_changes(window):
    """Show what changed since an edition."""
    from tests.tour import wait_until

    show_print(window)
    designer = window.page.designer
    edition = window.hub.reader.editions.of_catalog(designer.catalog.id)[0]
    pieces = designer.catalog.piece_ids
    designer.change({"piece_ids": pieces[1:]})
    wait_until(lambda: not window.hub.is_busy)
    designer.print_desk.compare(edition)
    wait_until(lambda: not window.hub.is_busy)
    designer.change({"piece_ids": pieces})
    wait_until(lambda: not window.hub.is_busy)


def show_sheets(window):
    """Show what an edition's prices rest on."""
    from tests.tour import wait_until

    show_print(window)
    designer = window.page.designer
    designer.print_desk.show_sheets(window.hub.reader.editions.of_catalog(designer.catalog.id)[0])
    wait_until(lambda: not window.hub.is_busy)


def show_cell(window):
    """Ask how a piece stands in the catalog."""
    show_designer(window)
    window.page.designer.arranger.ask_cell()


def show_shipment(window):
    """Ask what the shipment of a usual order costs."""
    show_designer(window)
    window.page.designer.panel.look.delivery.costs.click()


def show_two_languages(window):
    """Show a page in two languages beside each other, with a wide piece."""
    show_designer(window, page=3, name="Bridal 2027 · 嫁囍")


def show_portfolio(window):
    """Show a page of a trainee's portfolio."""
    show_designer(window, page=2, name="Portfolio of Noi")


def show_new(window):
    """Ask for the name of a new catalog."""
    show_shelf(window)
    window.page.shelf.ask_new(window.hub.reader.catalogs.all()[0].piece_ids[:5])


def show_progress(window):
    """Show an export half-way, as the design has it."""
    show_designer(window)
    layers = window.layers
    layers.progress.start("Making the PDF: page {done} of {all}")
    layers.progress._started -= 20
    layers._show_progress()
    layers.progress.show_step(9, 24)


def end_progress(window):
    """Show no work any more."""
    window.layers.progress.hide()


def show_leave(window):
    """Ask what shall become of an export when the window closes."""
    from jewelcraft.ui.jobs import Job
    from jewelcraft.ui.leaving import LeaveDialog

    show_designer(window)
    job = Job(window.page.designer.exporter.tr("Making the PDF: page {done} of {all}"), window)
    job.unfinished = window.page.designer.exporter.tr("If you stop it, no half-written file stays behind.")
    LeaveDialog(job, window.leaving.tr("Close when it is done"), window).open()


def show_profile(window, key="email"):
    """Make the catalog for a screen or printer, with what is said of it."""
    from tests.tour import wait_until

    show_designer(window)
    designer = window.page.designer
    designer._tour_before = designer.catalog
    designer.change({"profile_id": key})
    wait_until(lambda: not window.hub.is_busy)
    wait_for(window)
    designer.panel.show_tab("print")


def end_kind(window):
    """Put the catalog back as it was."""
    from tests.tour import wait_until

    designer = window.page.designer
    before = designer._tour_before
    designer.change({"profile_id": before.profile_id, "kind": before.kind})
    wait_until(lambda: not window.hub.is_busy)


def show_edited_shop(window):
    """Change a print shop that is known, with a wrong number in it."""
    from dataclasses import replace

    from jewelcraft.domain.print_profile import Standard
    from jewelcraft.ui.catalogs.shop_dialog import ShopDialog

    show_designer(window)
    desk = window.page.designer.print_desk
    shop = replace(window.hub.reader.profiles.get("x4"), id="own", name="โรงพิมพ์ศรีวัน", standard=Standard.X1A)
    desk.ask_shop(shop)
    dialog = front_dialog(window)
    assert isinstance(dialog, ShopDialog)
    dialog.bleed.setText("three")
    dialog._save()


def show_zoomed(window):
    """Show a page larger than its room."""
    show_designer(window)
    for _ in range(4):
        window.page.designer.canvas.zoom(1)
    wait_for(window)


def end_zoom(window):
    """Fit the page again."""
    window.page.designer.canvas.zoom(0)
    wait_for(window)


def show_drag(window):
    """Carry a piece over another."""
    from PySide6.QtCore import QPoint
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    show_designer(window)
    view = window.page.designer.canvas.view
    ids = view.sheet.page.piece_ids
    start, end = (view.cell(piece_id).center().toPoint() for piece_id in (ids[0], ids[3]))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(12, 12))
    QTest.mouseMove(view, end)


def end_drag(window):
    """Let the piece go without moving it."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(window.page.designer.canvas.view, Qt.Key.Key_Escape)


def show_page_drag(window):
    """Carry a page of the list to another place."""
    from PySide6.QtCore import QPoint
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    show_designer(window)
    view = window.page.designer.strip.view
    view.scrollToTop()
    places = [view.visualRect(view.model().index(row, 0)).center() for row in (3, 4)]
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(view.viewport(), places[0] + QPoint(0, 30))
    QTest.mouseMove(view.viewport(), places[1])


def end_page_drag(window):
    """Let the page go where it was."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    view = window.page.designer.strip.view
    place = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def show_label_cell(window):
    """Ask how many labels of a piece are printed."""
    from tests.tour import wait_until

    show_designer(window)
    designer = window.page.designer
    designer._tour_before = designer.catalog
    designer.change({"kind": CatalogKind.LABELS})
    wait_until(lambda: not window.hub.is_busy)
    wait_for(window)
    designer.canvas.view.choose(designer.sheet.page.piece_ids[0])
    designer.arranger.ask_cell()


def end_label_cell(window):
    """Close the question and put the catalog back as it was."""
    close_dialogs(window)
    end_kind(window)


def kind_screen(kind):
    """Return a screen with the document in a kind."""

    def show(window):
        from tests.tour import wait_until

        show_designer(window)
        designer = window.page.designer
        designer._tour_before = designer.catalog
        designer.change({"kind": kind})
        wait_until(lambda: not window.hub.is_busy)
        wait_for(window)
        first = next(index for index, page in enumerate(designer.sheet.pages) if page.piece_ids)
        designer.previewer.turn_to(first)
        wait_for(window)

    return Screen(f"5k-{kind.value}", show, leave=end_kind)


SCREENS = [
    *(kind_screen(kind) for kind in CatalogKind if kind is not CatalogKind.CATALOG),
    Screen("5k-label-cell", show_label_cell, front_dialog, end_label_cell),
    Screen("5-designer-progress", show_progress, leave=end_progress),
    Screen("5-designer-leave", show_leave, front_dialog, close_dialogs),
    Screen("5-designer-email", show_profile, leave=end_kind),
    Screen("5-designer-edited-shop", show_edited_shop, front_dialog, close_dialogs),
    Screen("5-designer-zoomed", show_zoomed, leave=end_zoom),
    Screen("5-designer-drag", show_drag, leave=end_drag),
    Screen("5-designer-page-drag", show_page_drag, leave=end_page_drag),
    Screen("5-catalogs", show_shelf),
    Screen("5-designer", show_designer),
    Screen("5-designer-texts", show_texts),
    Screen("5-designer-picker", show_picker, front_dialog, close_dialogs),
    Screen("5-designer-cover", show_covers, front_dialog, close_dialogs),
    Screen("5-designer-print", show_print),
    Screen("5-designer-preflight", show_preflight, leave=end_preflight),
    Screen("5-designer-shop", show_shop, front_dialog, close_dialogs),
    Screen("5-designer-changes", show_changes, front_dialog, close_dialogs),
    Screen("5-designer-sheets", show_sheets, front_dialog, close_dialogs),
    Screen("5-designer-cell", show_cell, front_dialog, close_dialogs),
    Screen("5-designer-shipment", show_shipment, front_dialog, close_dialogs),
    Screen("5-designer-two-languages", show_two_languages),
    Screen("5-designer-portfolio", show_portfolio),
    Screen("5-catalogs-new", show_new, front_dialog, close_dialogs),
]
