"""Write every kind of document in every look and profile, and read each file back as a print shop and readers would.

Run: python -m tests.campaigns.read_back [OUT] [--only WORD] [--pdfjs FOLDER] [--outloud PROGRAM]
Checked: qpdf, boxes, fonts, pictures, structure, PDF/X, inks, and the same text from PDFium, Poppler, pdf.js
(`npm install pdfjs-dist` in FOLDER) and PDFBox (Debian's libpdfbox2-java), each where it is installed. With the
program of PyPI's `outloud`, installed apart, files that declare PDF/UA-1 are held to it.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from dataclasses import replace
from itertools import product
from pathlib import Path

import pikepdf
import pypdfium2

from jewelcraft.catalog.output import Output
from jewelcraft.catalog.output import PictureStep
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import SectionBy
from jewelcraft.domain.print_profile import BUILT_IN
from tests.catalog.conformity import box_faults
from tests.catalog.conformity import font_faults
from tests.catalog.conformity import most_ink_of_pictures
from tests.catalog.conformity import picture_faults
from tests.catalog.conformity import press_faults
from tests.catalog.conformity import sheet_faults
from tests.catalog.conformity import structure_faults
from tests.catalog.press_reading import complaints

JARS = [Path("/usr/share/java") / name for name in ("pdfbox2.jar", "pdfbox2-tools.jar", "commons-logging.jar")]
PDF_JS = """
import { getDocument } from "FOLDER/node_modules/pdfjs-dist/legacy/build/pdf.mjs";
for (const file of process.argv.slice(2)) {
  const pdf = await getDocument({ url: file, verbosity: 0, useSystemFonts: false }).promise;
  let text = "";
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    await page.getOperatorList();
    const content = await page.getTextContent();
    text += content.items.map((item) => item.str + (item.hasEOL ? "\\n" : "")).join("") + "\\f";
  }
  console.log(JSON.stringify([file, pdf.numPages, text]));
}
"""


def squeezed(text):
    """Return what was read without what readers add or take by their own taste."""
    text = unicodedata.normalize("NFKC", text.replace("\x02", "-"))
    return re.sub(r"[\s\u200b-\u200f\u00ad\ufffe\ufeff]+", "", text)


def letters(text):
    """Return how often every sign was read; readers order boxes by their own taste."""
    return Counter(squeezed(text))


def pdfium_text(path):
    """Return the text and the number of pages as PDFium reads them."""
    document = pypdfium2.PdfDocument(path)
    try:
        return "\f".join(page.get_textpage().get_text_bounded() for page in document), len(document)
    finally:
        document.close()


def documents(library):
    """Yield every document by its name: kind, look, profile."""
    from tests.pages import LOOKS

    base = library.catalogs.all()[0]
    base = replace(base, piece_ids=base.piece_ids[:7], layout=Layout.TWO_BY_TWO, second_language="th")
    base = replace(base, sections=SectionBy.TYPE, has_opening=True, has_index=True, has_back_cover=True)
    for kind, look, profile in product(CatalogKind, LOOKS, BUILT_IN):
        yield f"{kind}-{look}-{profile.id}", replace(base, kind=kind, look=look), profile


def faults_of(path, profile):
    """Yield everything that is wrong with a file."""
    if found := complaints(path):
        yield found.strip().splitlines()[-1]
    with pikepdf.open(path) as pdf:
        yield from box_faults(pdf)
        yield from font_faults(pdf)
        yield from picture_faults(pdf)
        yield from structure_faults(pdf)
        if profile.standard.is_press:
            yield from press_faults(pdf, str(profile.standard))
            yield from sheet_faults(pdf, profile)
            if (ink := most_ink_of_pictures(pdf)) > profile.ink_limit + 2:
                yield f"{ink:.0f} % of ink"


def other_readers(paths, pdfjs):
    """Yield what other readers read: name of the reader, path, text."""
    if shutil.which("pdftotext"):
        for path in paths:
            done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=False)
            yield "poppler", path, done.stdout.decode() if done.returncode == 0 and not done.stderr else None
    if pdfjs:
        script = pdfjs / "read.mjs"
        script.write_text(PDF_JS.replace("FOLDER", str(pdfjs)), encoding="utf-8")
        done = subprocess.run(["node", script, *paths], capture_output=True, text=True, check=False)
        rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
        told = {row[0]: row[2] for row in rows}
        for path in paths:
            yield "pdf.js", path, told.get(str(path))
    if all(jar.exists() for jar in JARS) and shutil.which("java"):
        for path in paths:
            out = path.with_suffix(".txt")
            command = ["java", "-cp", ":".join(map(str, JARS)), "org.apache.pdfbox.tools.ExtractText"]
            done = subprocess.run([*command, "-encoding", "UTF-8", path, out], capture_output=True, check=False)
            yield "PDFBox", path, out.read_text(encoding="utf-8") if done.returncode == 0 else None


def access_faults(paths, outloud):
    """Yield what an independent checker of PDF/UA-1 finds: path and its words."""
    if not outloud:
        return
    for path in paths:
        if b"pdfuaid:part" in path.read_bytes():
            done = subprocess.run([outloud, "--no-info", path], capture_output=True, text=True, check=False)
            for line in done.stdout.splitlines():
                if line.strip().startswith("ERROR"):
                    yield path, " ".join(line.split())


def main():
    """Write, read back, say what is wrong; the exit code tells whether anything was."""
    from jewelcraft.library.resources import resource
    from jewelcraft.library.sample import create_sample

    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("out", type=Path, nargs="?")
    words.add_argument("--only", default="")
    words.add_argument("--pdfjs", type=Path)
    words.add_argument("--outloud", type=Path)
    chosen = words.parse_args()
    icc = resource("icc", "FOGRA39L.icc").read_bytes()
    wrong = 0
    written = []
    with tempfile.TemporaryDirectory() as folder:
        out = chosen.out or Path(folder)
        out.mkdir(parents=True, exist_ok=True)
        library = create_sample(Path(folder) / "sample.jewelcraft")
        for name, catalog, profile in documents(library):
            if chosen.only not in name:
                continue
            path = out / f"{name}.pdf"
            output = Output(
                profile, icc if profile.uses_ink else b"", PictureStep(6000, 75, 110) if profile.target_mb else None
            )
            content = library.catalogs.content(catalog)
            write_catalog(content, path, library.photos.for_print, output=output)
            found = list(dict.fromkeys(faults_of(path, profile)))
            wrong += bool(found)
            print(name, path.stat().st_size // 1000, "kB", *found[:6], sep="\n    " if found else " ", flush=True)
            if profile.id in {"screen", "x1a"} and "-studio-" in name:
                written.append(path)
        for reader, path, text in other_readers(written, chosen.pdfjs and chosen.pdfjs.resolve()):
            ours, _ = pdfium_text(path)
            if text is None or letters(text) != letters(ours):
                wrong += 1
                lost = "nothing" if text is None else dict((letters(ours) - letters(text)).most_common(8))
                more = {} if text is None else dict((letters(text) - letters(ours)).most_common(8))
                print(f"{reader} reads {path.name} otherwise: lost {lost}, more {more}")
        for path, words in access_faults(written, chosen.outloud):
            wrong += 1
            print(f"{path.name}: {words}")
        library.close()
    print(f"{wrong} files with faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
