"""Cards of work show at once; pages that come in later leave the user at the page that was in view."""

from __future__ import annotations

from dataclasses import replace

from jewelcraft.domain.catalog import CatalogKind

LONG = "Mind the gallery, and let the wax rest before it is sprued. " * 120


def write_long_notes(hub, piece_id):
    def work(library, _progress):
        return library.pieces.change(replace(library.pieces.get(piece_id), notes=LONG))

    return hub.run(work, "writing")


def test_the_page_in_view_stays_in_view_as_pages_come_in_before_it(designer, settled, stored, hub):
    ids = stored().piece_ids
    write_long_notes(hub, ids[1])
    settled()
    designer.change({"kind": CatalogKind.JOB_CARD})
    settled()
    count = len(designer.sheet.pages)
    assert count > 6, "the long card takes several pages, and all are known once the check is through"
    designer.previewer.turn_to(count - 2)
    settled()
    assert designer.sheet.page.piece_ids == (ids[4],)
    seen = []
    designer.previewer.drawn.connect(lambda sheet: seen.append((len(sheet.pages), sheet.page.piece_ids)))
    designer.previewer.outdate()
    designer._show()
    settled()
    assert seen[-1] == (count, (ids[4],))
    assert designer.strip.view.currentIndex().row() == count - 2
    assert designer.canvas.place.text() == f"Page {count - 1} of {count}"
