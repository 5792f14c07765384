"""Read what people write into the names of picture files: a code, a name, a price, a view; and what cameras write."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.machine_names import is_machine_name
from jewelcraft.domain.machine_names import is_usual_folder
from jewelcraft.domain.photo import PhotoKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping

_COPY_MARK = re.compile(
    r"(?:[ _-]*(?:\(\d{1,3}\)|copy(?: \d+)?|copia|salinan|- kopia|edited|edit|final|new|small|web|hd|x2|@2x|"
    r"副本|สำเนา))+$",
    re.IGNORECASE,
)
_COPY_FIRST = re.compile(r"^(?:copy(?: \(\d+\))? of|salinan(?: dari)?|kopya ng|สำเนาของ)[ _-]+", re.IGNORECASE)
_PRICE = re.compile(
    r"""[ _]*(?:[-–—－_=@,;:：，]+[ _]*|[ _]+)
    (?P<price>(?P<before>US\$|S\$|HK\$|NT\$|RMB|RM|Rp\.?|IDR|USD|THB|PHP|SGD|MYR|LAK|KHR|MMK|EUR|GBP|CNY|VND|AUD|
    \$|＄|€|£|฿|₱|₭|៛|¥|￥|₫|人民币|K)?\s?
    (?P<number>\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s?
    (?P<after>IDR|USD|THB|PHP|SGD|MYR|LAK|KHR|MMK|EUR|GBP|CNY|VND|AUD|RMB|
    baht|บาท|ກີບ|រៀល|ដុល្លារ|ကျပ်|ks|kyat|rb|ribu|jt|juta|pesos?|riel|kip|tr|đ|đồng|€|฿|₱|₭|៛|₫|万元|万|萬|元|块|塊|\$|k)?)$""",
    re.IGNORECASE | re.VERBOSE,
)
_CODE = re.compile(
    r"(?P<code>#?[A-Za-z]{1,6}(?:[-_. ]?(?:\d{2}K|[A-Za-z]{1,3}))?"
    r"(?:[-_. ]?\d{2,6}|(?<=[A-Z])-\d)(?:[-_./]\d{1,4})*[A-Za-z]{0,2})"
    r"(?=$|[^0-9A-Za-z])"
)
_VIEW_WORDS = frozenset(
    """front back side sides top bottom left right detail details closeup close-up close up macro profile perspective
    worn model hand view inside outside clasp hallmark stamp box main cover alt white black
    depan belakang samping atas bawah kiri kanan dekat dipakai tampak harap likod gilid itaas
    หน้า หลัง ข้าง บน ด้านหน้า ด้านหลัง ด้านข้าง ด้านบน ດ້ານໜ້າ ດ້ານຫຼັງ ດ້ານຂ້າງ មុខ ក្រោយ ចំហៀង ရှေ့ နောက် ဘေး
    正面 背面 侧面 側面 细节 細節""".split()  # noqa: SIM905
)
_KIND_WORDS: Mapping[str, PhotoKind] = {
    **dict.fromkeys(
        (
            "sketch",
            "sketches",
            "sketsa",
            "drawing",
            "drawings",
            "design",
            "guhit",
            "ร่าง",
            "ແບບຮ່າງ",
            "គំនូរ",
            "ပုံကြမ်း",
            "草图",
            "草圖",
        ),
        PhotoKind.SKETCH,
    ),
    **dict.fromkeys(("cad", "render", "renders", "rendering", "3d", "rhino", "matrix", "keyshot"), PhotoKind.CAD),
    **dict.fromkeys(("wax", "lilin", "resin", "pagkit", "เทียน", "ຂີ້ເຜິ້ງ", "ក្រមួន", "ဖယောင်း", "蜡", "蠟"), PhotoKind.WAX),
    **dict.fromkeys(
        ("sample", "prototype", "contoh", "sampel", "ตัวอย่าง", "ຕົວຢ່າງ", "គំរូ", "နမူနာ", "样品", "樣品"), PhotoKind.SAMPLE
    ),
}
_TYPE_WORDS: Mapping[str, str] = {
    word: piece_type
    for piece_type, words in {
        "ring": "ring rings cincin singsing แหวน ແຫວນ ចិញ្ចៀន လက်စွပ် nhẫn 戒指 band",
        "earrings": "earring earrings studs hoops anting giwang hikaw ต่างหู ຕຸ້ມຫູ ក្រវិល នားကပ် နားကွင်း နားဆွဲ 耳环 耳環",
        "pendant": "pendant pendants liontin palawit จี้ ຈີ້ បន្តោង ဆွဲသီး လော့ကက် 吊坠 吊墜 locket",
        "necklace": "necklace necklaces chain kalung kuwintas สร้อยคอ ສາຍຄໍ ខ្សែក ဆွဲကြိုး လည်ဆွဲ 项链 項鍊",
        "bracelet": "bracelet bracelets gelang pulseras สร้อยข้อมือ ສາຍແຂນ ខ្សែដៃ ဟန်းချိန်း 手链 手鍊",
        "bangle": "bangle bangles กำไล ກຳໄລ កងដៃ လက်ကောက် 手镯 手鐲 cuff",
        "anklet": "anklet anklets กำไลข้อเท้า កងជើង ခြေကျင်း 脚链",
        "brooch": "brooch brooches bros เข็มกลัด ເຂັມກັດ ရင်ထိုး 胸针",
        "set": "set sets parure",
    }.items()
    for word in words.split()
}
_NO_CODES = frozenset("gold silver ring size no nr pt ag au kt emas perak cincin ukuran set lot".split())  # noqa: SIM905
_WORDS = re.compile(r"[^\W_]+")
_LEAST_CODE = 3
_LONGEST_RUN = 7


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a file or folder name says; everything may be empty."""

    code: str = ""
    title: str = ""
    price: str = ""
    caption: str = ""
    kind: PhotoKind | None = None
    is_machine_made: bool = False


def folded(text: str) -> str:
    """Return letters and digits alone, in one case: R-0138, r 0138 and R_0138 are the same."""
    return "".join(_WORDS.findall(unicodedata.normalize("NFKC", text).casefold()))


class CodeBook:
    """The codes that pieces bear, found in names however they are written there."""

    def __init__(self, codes: Iterable[str]) -> None:
        self._exact: dict[str, str] = {}
        loose: dict[str, list[str]] = {}
        for code in codes:
            key = folded(code)
            if key:
                self._exact.setdefault(key, code)
                loose.setdefault(_without_zeros(key), []).append(code)
        self._loose = {key: found[0] for key, found in loose.items() if len(found) == 1}

    def find(self, name: str) -> str:
        """Return the code that a name bears, the longest one; empty where there is none."""
        words = _WORDS.findall(unicodedata.normalize("NFKC", name).casefold())
        whole = "".join(words)
        if whole in self._exact:
            return self._exact[whole]
        for length in range(min(_LONGEST_RUN, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                run = "".join(words[start : start + length])
                code = self._exact.get(run) or self._loose.get(_without_zeros(run))
                if code and _stands_out(run, start):
                    return code
        return ""


def _without_zeros(key: str) -> str:
    return re.sub(r"(?<!\d)0+(?=\d)", "", key)


def _stands_out(run: str, start: int) -> bool:
    """Say whether a short or bare number may be a code: only at the beginning of a name."""
    return start == 0 or (len(run) >= _LEAST_CODE and not run.isdigit())


def read_file_name(stem: str, codes: CodeBook) -> NameFacts:
    """Read a file's name without its ending."""
    name = " ".join(unicodedata.normalize("NFC", stem).split())
    known = codes.find(name)
    plain = _COPY_MARK.sub("", _COPY_FIRST.sub("", name)) or name
    if not known and (is_machine_name(plain) or is_machine_name(name)):
        return NameFacts(is_machine_made=True)
    code, rest = (known, _after(plain, known)) if known else _code_at_start(plain)
    rest, price = _split_price(rest, has_name=bool(code))
    title, caption, kind = _sorted_words(rest)
    if not title and not code and caption:
        title, caption = caption, ""
    return NameFacts(code, title, price, caption, kind)


def read_folder_name(name: str, codes: CodeBook) -> NameFacts:
    """Read a folder's name: a piece's code, or the name of a piece or collection; nothing where it is a usual one."""
    known = codes.find(name)
    if not known and is_usual_folder(name):
        _title, _caption, kind = _sorted_words(name)
        return NameFacts(kind=kind, is_machine_made=True)
    return read_file_name(name, codes)


def _code_at_start(name: str) -> tuple[str, str]:
    found = _CODE.match(name)
    if found is None:
        return "", name
    # "Ring 25" is a name with a number, "R 25" or "RNG-25" a code.
    code = found["code"].lstrip("#")
    letters = _WORDS.findall(re.split(r"\d", code)[0])
    is_word = bool(letters) and len(letters[0]) >= _LEAST_CODE and not letters[0].isupper()
    if " " in code and letters and (is_word or letters[0].casefold() in _NO_CODES):
        return "", name
    return code.replace(" ", "-").replace("_", "-").upper(), name[found.end() :]


def _after(name: str, code: str) -> str:
    """Return a name without the code in it, however that is written."""
    wanted = _without_zeros(folded(code))
    words = list(_WORDS.finditer(name))
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + _LONGEST_RUN) + 1):
            if _without_zeros(folded(name[words[start].start() : words[end - 1].end()])) == wanted:
                return f"{name[: words[start].start()]} {name[words[end - 1].end() :]}"
    return name


def _split_price(name: str, *, has_name: bool) -> tuple[str, str]:
    found = _PRICE.search(name)
    if found is None:
        return name, ""
    before = name[: found.start()].strip(" -_")
    has_currency = bool(found["before"] or found["after"])
    has_dash = any(sign in name[found.start() : found.start("price")] for sign in "-–—－=@")
    is_amount = len(re.sub(r"\D", "", found["number"])) >= _LEAST_CODE
    if (before or has_name) and (has_currency or (has_dash and is_amount and bool(before))):
        return before, found["price"].strip()
    return name, ""


def _sorted_words(text: str) -> tuple[str, str, PhotoKind | None]:
    """Return what is a name, what is a view, and what kind of picture it says."""
    words = [word for word in re.split(r"[\s_]+|(?<=\w)-(?=\w)|\s-\s", text) if word.strip("-–—()[].,;#+")]
    kind: PhotoKind | None = None
    title: list[str] = []
    caption: list[str] = []
    for word in (word.strip("-–—()[].,;#+") for word in words):
        low = word.casefold()
        if low in _KIND_WORDS and kind is None:
            kind = _KIND_WORDS[low]
        elif low in _VIEW_WORDS:
            caption.append(word)
        elif not (word.isdigit() and len(word) <= 2):  # noqa: PLR2004 (the second picture of a piece)
            title.append(word)
    return " ".join(title), " ".join(caption), kind


def piece_type_of(title: str) -> str:
    """Return the type of piece that a name tells, "other" where it tells none."""
    folded_title = title.casefold()
    for word in _WORDS.findall(folded_title):
        if word in _TYPE_WORDS:
            return _TYPE_WORDS[word]
    # Thai, Lao and Chinese write without spaces.
    found = (piece_type for word, piece_type in _TYPE_WORDS.items() if not word.isascii() and word in folded_title)
    return next(found, "other")


def names_a_piece(facts: NameFacts) -> bool:
    """Tell whether a name is enough to make a piece of: a code, or more than a word like "ring"."""
    return bool(facts.code) or any(word not in _TYPE_WORDS for word in _WORDS.findall(facts.title.casefold()))
