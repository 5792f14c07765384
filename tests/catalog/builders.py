"""Catalog content for tests: pictures made on the spot, texts in every language."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from functools import cache
from pathlib import Path

from jewelcraft.catalog.content import CatalogContent
from jewelcraft.catalog.content import Entry
from jewelcraft.catalog.content import Fact
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.look import Look
from jewelcraft.catalog.look import read_look
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import Layout

LOOKS = Path(__file__).parents[2] / "resources" / "looks"
TEXTS = {
    "en": "Hand-set ruby ring in 18K gold; export quality, an office of well-known goldsmiths.",
    "id": "Cincin rubi buatan tangan dari emas 18K; mutu ekspor, dikerjakan pandai emas ternama.",
    "th": "แหวนทองคำประดับพลอยทับทิมสยามแท้คุณภาพส่งออกออกแบบโดยช่างฝีมือไทย น้ำหนัก 4.25 กรัม",
    "lo": "ແຫວນຄຳປະດັບພອຍທັບທິມແທ້ຄຸນນະພາບສົ່ງອອກອອກແບບໂດຍຊ່າງຝີມືລາວ ນ້ຳໜັກ 4.25 ກຣາມ",
    "km": "ចិញ្ចៀនមាសតុបតែងដោយត្បូងទទឹមពិតប្រាកដគុណភាពនាំចេញរចនាដោយជាងខ្មែរ ទម្ងន់ ៤.២៥ ក្រាម",
    "my": "မြန်မာနိုင်ငံထုတ်ကျောက်စိမ်းနှင့်ရွှေလက်စွပ်အရည်အသွေးမြင့်ပို့ကုန်လက်မှုပညာရှင်များဖန်တီးထားသည်",
    "zh_Hant": "產自緬甸的天然翡翠與18K黃金戒指，由資深工匠手工鑲嵌，適合出口買家（最低訂購量：10件）。",
}
LABELS = {
    "about": "About the workshop",
    "terms": "Terms",
    "code": "Code",
    "price": "Price",
    "quantity": "Quantity",
    "piece": "Piece",
    "index": "Index",
}
NO_BREAK = "\u00a0"


@cache
def jpeg(width: int = 60, height: int = 60, shade: int = 90, orientation: int = 1) -> bytes:
    """Return a small JPEG with a light left third, and EXIF with a position in it."""
    from PIL import Image

    image = Image.new("RGB", (width, height), (shade, 40, 40))
    image.paste((240, 240, 240), (0, 0, width // 3, height // 4))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x010E] = "SECRET PLACE"
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=92, exif=exif)
    return stream.getvalue()


class Pictures:
    """Originals by digest."""

    def __init__(self) -> None:
        self.by_digest: dict[str, bytes] = {}
        self.asked: list[str] = []

    def add(self, data: bytes, width: int = 60, height: int = 60) -> PictureRef:
        digest = hashlib.sha256(data).hexdigest()
        self.by_digest[digest] = data
        return PictureRef(digest, width, height, alt="A ring")

    def __call__(self, digest: str) -> bytes:
        self.asked.append(digest)
        return self.by_digest[digest]


@cache
def look(key: str = "studio") -> Look:
    return read_look(LOOKS / f"{key}.toml")


def entry(number: int = 1, language: str = "en", text: str = "", **changes: object) -> Entry:
    """Return a piece with every fact."""
    facts = (
        Fact(CatalogField.METAL, "Metal", "18K yellow gold"),
        Fact(CatalogField.STONES, "Stones", f"natural ruby 1.05{NO_BREAK}ct"),
        Fact(CatalogField.WEIGHT, "Metal weight", f"approx. 4.12{NO_BREAK}g", f"4.12{NO_BREAK}g"),
        Fact(CatalogField.RING_SIZE, "Ring size", f"EU{NO_BREAK}53"),
        Fact(CatalogField.MINIMUM_ORDER, "Minimum order", f"6{NO_BREAK}pieces", f"min.{NO_BREAK}6"),
    )
    made = Entry(
        f"id-{number}",
        f"R-{number:04d}",
        (Phrase(text or f"Ruby ring {number}", language),),
        price=f"USD{NO_BREAK}{number * 137:,}",
        facts=facts,
    )
    return replace(made, **changes)


def content(entries: tuple[Entry, ...] | None = None, look_key: str = "studio", **changes: object) -> CatalogContent:
    """Return a catalog of a few pieces."""
    made = CatalogContent(
        look(look_key),
        Phrase("Hong Kong 2027"),
        layout=Layout.TWO_BY_TWO,
        subtitle=Phrase("Rings and pendants"),
        workshop="Baan Ngoen Studio",
        place="Chiang Mai, Thailand",
        contact="hello@example.org",
        price_note="FOB Bangkok",
        validity="prices valid until 31 Jan 2027",
        entries=entries if entries is not None else tuple(entry(number) for number in range(1, 6)),
        labels=LABELS,
    )
    return replace(made, **changes)
