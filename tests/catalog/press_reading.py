"""Read a finished PDF back the way a print shop's checker does."""

from __future__ import annotations

import io
import shutil
import subprocess

import pikepdf

COLOUR_OPERATORS = {"rg", "RG", "g", "G", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh"}


def colours_used(pdf):
    """Return every colour operator of every page with its operands, and the colour space of every picture."""
    found = set()
    for page in pdf.pages:
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) in COLOUR_OPERATORS:
                found.add((str(operator), tuple(float(part) for part in operands)))
        for image in page.get_images().values():
            space = image.ColorSpace
            found.add(("Do", str(space) if isinstance(space, pikepdf.Name) else str(space[0])))
    return found


def fonts_without_file(pdf):
    """Return the fonts whose letters are not in the file."""
    bare = []
    for page in pdf.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            descriptor = inner.get("/FontDescriptor", {})
            if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                bare.append(str(font.BaseFont))
    return bare


def most_ink(pdf):
    """Return the most ink of any dot of any picture, in percent."""
    from PIL import Image

    most = 0.0
    for page in pdf.pages:
        for image in page.get_images().values():
            dots = Image.open(io.BytesIO(image.read_raw_bytes()))
            small = dots.resize((40, 40), Image.Resampling.BOX)
            data = small.tobytes()
            # Pillow gives the inks the right way round, as Adobe's marker tells.
            most = max(most, *(sum(data[place : place + 4]) / 2.55 for place in range(0, len(data), 4)))
    return most


def complaints(path):
    """Return what qpdf finds wrong with a file; nothing where it is not installed."""
    if shutil.which("qpdf") is None:
        with pikepdf.open(path) as pdf:
            return "\n".join(map(str, pdf.check()))
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr
