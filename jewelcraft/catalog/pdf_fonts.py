"""Turn the glyphs that a document used into embedded subset fonts that keep the text searchable."""

from __future__ import annotations

import struct
from hashlib import sha256
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.fonts import font_face
from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import dictionary
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_file import text_string
from jewelcraft.catalog.text.shaping import scaled_font

if TYPE_CHECKING:
    from jewelcraft.catalog.pdf_file import PdfFile
    from jewelcraft.catalog.text.shaping import Typeface

_DROPPED_TABLES = (
    "GSUB",
    "GPOS",
    "GDEF",
    "STAT",
    "DSIG",
    "meta",
    "kern",
    "BASE",
    "vhea",
    "vmtx",
    "VORG",
    "name",
    "post",
)
_SYMBOLIC = 4
_TAG_LETTERS = 6
_ROWS_PER_BLOCK = 100
_MOST_CIDS = 0xFFFF
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange"
)
_CMAP_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


class EmbeddedFont:
    """A face in one document: hands out a CID for each pair of glyph and text, writes itself at the end.

    The same glyph may stand for different text, so the pair has its own CID; `CIDToGIDMap` leads to
    the glyph and `ToUnicode` to the text.
    """

    def __init__(self, face: Typeface, resource: str, reference: Any) -> None:
        self.face = face
        self.resource = resource
        self.reference = reference
        self._cids: dict[tuple[int, str], int] = {}
        self._codes: dict[tuple[int, str], str] = {}

    def code(self, glyph: int, text: str) -> str:
        """Return the same as it stands in a content stream."""
        known = self._codes.get((glyph, text))
        if known is None:
            known = self._codes[glyph, text] = f"{self.cid(glyph, text):04X}"
        return known

    def cid(self, glyph: int, text: str) -> int:
        """Return the code under which a glyph that stands for this text is drawn."""
        known = self._cids.get((glyph, text))
        if known is not None:
            return known
        cid = self._cids[glyph, text] = len(self._cids) + 1
        if cid > _MOST_CIDS:
            raise OverflowError(self.face.font)
        return cid

    @property
    def has_all_letters(self) -> bool:
        """Whether the face has a glyph for all that was drawn in it."""
        return all(glyph for glyph, _ in self._cids)

    def write(self, file: PdfFile) -> None:
        """Write the subset, its widths and its way back to text."""
        pairs = [(0, ""), *self._cids]
        data, mapping = self._subset({glyph for glyph, _ in pairs})
        base = name(f"{self._subset_tag(pairs)}+{self._postscript_name()}")
        cid_font = {
            "Type": name("Font"),
            "Subtype": name("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": dictionary(
                {"Registry": text_string("Adobe"), "Ordering": text_string("Identity"), "Supplement": 0}
            ),
            "DW": 1000,
            "W": self._widths(pairs),
            "FontDescriptor": file.write(self._descriptor(file, base, data)),
            "CIDToGIDMap": file.write_stream(b"".join(struct.pack(">H", mapping.get(glyph, 0)) for glyph, _ in pairs)),
        }
        font = {
            "Type": name("Font"),
            "Subtype": name("Type0"),
            "BaseFont": base,
            "Encoding": name("Identity-H"),
            "DescendantFonts": array([file.write(dictionary(cid_font))]),
            "ToUnicode": file.write_stream(_to_unicode(pairs)),
        }
        file.write(dictionary(font), self.reference)

    def _subset(self, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
        import uharfbuzz as hb

        face = font_face(self.face.font)
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
        wanted.sets(hb.SubsetInputSets.UNICODE).clear()
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            {struct.unpack(">I", tag.encode("ascii"))[0] for tag in _DROPPED_TABLES}
        )
        wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_HINTING
        for tag, value in self.face.axes:
            wanted.pin_axis_location(face, tag, value)
        plan = hb.SubsetPlan(face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)

    def _descriptor(self, file: PdfFile, base: Any, data: bytes) -> Any:
        face = font_face(self.face.font)
        ascent, descent = struct.unpack(">hh", face.reference_table("hhea").data[4:8])
        box = struct.unpack(">hhhh", face.reference_table("head").data[36:44])
        scale = 1000 / face.upem
        return dictionary(
            {
                "Type": name("FontDescriptor"),
                "FontName": base,
                "Flags": _SYMBOLIC,
                "FontBBox": array([round(edge * scale) for edge in box]),
                "ItalicAngle": 0,
                "Ascent": round(ascent * scale),
                "Descent": round(descent * scale),
                "CapHeight": 700,
                "StemV": round(50 + (dict(self.face.axes).get("wght", 400) / 65) ** 2),
                "FontFile2": file.write_stream(data, {"Length1": len(data)}),
            }
        )

    def _widths(self, pairs: list[tuple[int, str]]) -> Any:
        font = scaled_font(self.face)
        scale = 1000 / font_face(self.face.font).upem
        return array([1, array([round(font.get_glyph_h_advance(glyph) * scale, 2) for glyph, _ in pairs[1:]])])

    def _postscript_name(self) -> str:
        weight = int(dict(self.face.axes).get("wght", 400))
        return f"{self.face.font.title().replace('-', '')}-{weight}"

    def _subset_tag(self, pairs: list[tuple[int, str]]) -> str:
        digest = sha256(repr((self.face, pairs)).encode()).digest()
        return "".join(chr(ord("A") + byte % 26) for byte in digest[:_TAG_LETTERS])


def _to_unicode(pairs: list[tuple[int, str]]) -> bytes:
    rows = [f"<{cid:04X}> <{text.encode('utf-16-be').hex().upper()}>" for cid, (_, text) in enumerate(pairs) if text]
    parts = [_CMAP_HEAD]
    for start in range(0, len(rows), _ROWS_PER_BLOCK):
        block = rows[start : start + _ROWS_PER_BLOCK]
        parts += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*parts, _CMAP_TAIL]).encode("ascii")
