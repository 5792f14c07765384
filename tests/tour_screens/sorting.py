"""The preview of an import: a folder sorted into pieces, and a copy beside the picture it looks like."""

from __future__ import annotations

import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.tour_screens.screen import Screen


def folder_of_sample(library):
    """Write some of the sample's pictures as a season's folder, under the names people give."""
    top = Path(tempfile.mkdtemp()) / "September"
    (top / "Kawung Collection").mkdir(parents=True)
    photos = library.photos.every()
    code = library.pieces.get(next(photo.piece_id for photo in photos if photo.piece_id)).code
    names = [
        "IMG_2041.jpg", f"{code} front.jpg", "Kawung Collection/Kawung ring - 2,500 THB.jpg",
        "Kawung Collection/KW-07 sketch.jpg", "Kawung Collection/KW-07 side.jpg", "Lotus pendant wax.jpg",
    ]  # fmt: skip
    for photo, name in zip(photos, names, strict=False):
        image = Image.open(BytesIO(library.photos.original(photo.digest))).convert("RGB")
        if name.startswith("IMG"):
            image = image.resize((image.width // 2, image.height // 2))
        else:
            image = image.crop((image.width // 5, image.height // 6, image.width, image.height))
        image.save(top / name, quality=80)
    (top / "again.jpg").write_bytes(library.photos.original(photos[-1].digest))
    (top / "price list.docx").write_bytes(b"PK\x03\x04word/")
    return top


def show(window):
    """Show the preview of a folder."""
    from jewelcraft.ui.sorting.dialog import PlanDialog

    library = window.hub.reader
    window.go_to("inbox")
    plan = library.photos.plan([folder_of_sample(library)])
    dialog = PlanDialog(plan, window.page.desk, window)
    dialog.open()
    return dialog


def leave(window):
    """Close the preview."""
    from jewelcraft.ui.sorting.dialog import PlanDialog

    for dialog in window.findChildren(PlanDialog):
        dialog.reject()


def dialog_of(window):
    """Return the preview itself."""
    from jewelcraft.ui.sorting.dialog import PlanDialog

    return window.findChildren(PlanDialog)[-1]


SCREENS = [Screen("2f-before-pictures-come-in", show, find=dialog_of, leave=leave)]
