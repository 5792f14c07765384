"""What the reader's thread finds out of a catalog, portion by portion."""

from __future__ import annotations

from jewelcraft.library.catalog_checks import check_catalog
from jewelcraft.library.catalog_preview import CatalogPreview
from jewelcraft.ui.catalogs import easel
from jewelcraft.ui.catalogs.easel import Easel
from jewelcraft.ui.catalogs.easel import Edition
from jewelcraft.ui.catalogs.easel import PageName
from jewelcraft.ui.catalogs.easel import moved_pages


def test_a_check_whose_time_is_up_at_the_last_page_keeps_what_it_found(hub, monkeypatch):
    monkeypatch.setattr(easel, "_CHECK_SECONDS", -1.0)
    catalog = hub.reader.catalogs.by_name("Hong Kong 2027")
    whole = list(check_catalog(hub.reader, catalog, CatalogPreview(hub.reader, catalog)))[-1]
    assert whole.count, "the pieces lack texts and sizes"
    slow, edition = Easel(), Edition(catalog, 1)
    parts = [slow.check(hub.reader, edition)]
    while not parts[-1].is_complete:
        parts.append(slow.check(hub.reader, edition))
    assert len(parts) == whole.pages + 1
    assert parts[-1].check == whole


def test_pages_are_known_again_after_others_came_in_between():
    cover, first, second, index = (
        PageName("cover"),
        PageName("pieces", ("a",)),
        PageName("pieces", ("b",)),
        PageName("index"),
    )
    before = (cover, first, second, second, index)
    assert moved_pages(before, (cover, first, first, first, second, second, index)) == {0: 0, 1: 1, 2: 4, 3: 5, 4: 6}
    assert moved_pages(before, before) == {place: place for place in range(5)}
    assert moved_pages(before, (cover, second)) == {0: 0, 2: 1}, "what is gone has no place"
