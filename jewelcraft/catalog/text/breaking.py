"""Where a line may end: ICU's words, without tearing jewelry terms or a number from its unit."""

from __future__ import annotations

import re
from functools import lru_cache

# Compounds of the trade that ICU's dictionaries split.
GLOSSARY = (
    "กะรัต",
    "มิลลิเมตร",
    "ກະຣັດ",
    "ມິນລີແມັດ",
    "ការ៉ាត់",
    "មីលីម៉ែត្រ",
    "ကာရက်",
    "မီလီမီတာ",
    "ขั้นต่ำ",
    "ธรรมชาติ",
    "ຂັ້ນຕ່ຳ",
    "ທຳມະຊາດ",
    "អប្បបរមា",
    "ធម្មជាតិ",
    "အနည်းဆုံး",
    "သဘာဝ",
    "น้ำหนัก",
    "ทองคำ",
    "ทองคำขาว",
    "เงินแท้",
    "พลอยแท้",
    "ทับทิม",
    "ไพลิน",
    "บุษราคัม",
    "ต่างหู",
    "สร้อยคอ",
    "สร้อยข้อมือ",
    "กำไล",
    "เข็มกลัด",
    "ชุบทอง",
    "ชุบโรเดียม",
    "ນ້ຳໜັກ",
    "ຄຳຂາວ",
    "ເງິນແທ້",
    "ສາຍຄໍ",
    "ສາຍແຂນ",
    "ຕຸ້ມຫູ",
    "ទម្ងន់",
    "មាសស",
    "ខ្សែក",
    "ខ្សែដៃ",
    "ត្បូងទទឹម",
    "ត្បូងកណ្ដៀង",
    "အလေးချိန်",
    "လက်စွပ်",
    "လက်ကောက်",
    "နားကပ်",
    "ရွှေဖြူ",
    "ကျောက်စိမ်း",
    "翡翠",
    "白金",
    "鉑金",
    "藍寶石",
    "紅寶石",
    "祖母綠",
    "主石",
    "克拉",
    "毫米",
    "最低",
    "天然",
    "鑽石",
    "珍珠",
    "黃金",
    "玫瑰金",
    "戒指",
    "耳環",
    "項鍊",
    "手鍊",
    "手鐲",
    "吊墜",
    "胸針",
)
_UNITS = (
    r"(?:k?g|mg|ct|cts|mm|cm|pcs?|K|kt|%|USD|EUR|HKD|THB|IDR|LAK|KHR|MMK|PHP|TWD"
    r"|กรัม|กะรัต|มม\.?|ซม\.?|เม็ด|ชิ้น|สลึง|บาท|ກຣາມ|ກະຣັດ|ມມ|ເມັດ|ຊິ້ນ|ກີບ|ក្រាម|ការ៉ាត់|ម\.ម|គ្រាប់|ជី|រៀល"
    r"|ဂရမ်|ကာရက်|မီလီမီတာ|လုံး|ကျပ်|克拉|克|毫米|公釐|件|顆|gram|karat|butir|buah|piraso)"
)
_NUMBER_UNIT = re.compile(rf"[\d០-៩๐-๙໐-໙၀-၉][ ]?(?={_UNITS}(?![A-Za-z]))")
_NUMBER_BEFORE = re.compile(r"(?:USD|EUR|HKD|THB|IDR|LAK|KHR|MMK|PHP|TWD|EU|US|approx\.|min\.)[ ](?=\d)")
_TERM = re.compile("|".join(sorted(map(re.escape, GLOSSARY), key=len, reverse=True)))


@lru_cache(maxsize=2048)
def line_breaks(text: str, language: str) -> tuple[int, ...]:
    """Return the offsets at which a line may end, the last being the text's length."""
    from icu4py.breakers import LineBreaker

    if not text:
        return ()
    # ICU counts in UTF-16 units, so the segments themselves are added up.
    offsets = []
    place = 0
    for segment in LineBreaker(text, language):
        place += len(segment)
        offsets.append(place)
    forbidden = _inside_terms(text) | _inside_amounts(text)
    return tuple(offset for offset in offsets if offset not in forbidden or offset == len(text))


@lru_cache(maxsize=2048)
def words(text: str, language: str) -> tuple[int, ...]:
    """Return the ends of the words that a search should find, glossary terms whole."""
    return line_breaks(text, language)


def grapheme_ends(text: str, language: str) -> list[int]:
    """Return the offsets after each letter as readers count them: never inside a cluster."""
    from icu4py.breakers import CharacterBreaker

    offsets = []
    place = 0
    for cluster in CharacterBreaker(text, language):
        place += len(cluster)
        offsets.append(place)
    return offsets


def _inside_terms(text: str) -> set[int]:
    if text.isascii():
        return set()
    return {offset for match in _TERM.finditer(text) for offset in range(match.start() + 1, match.end())}


def _inside_amounts(text: str) -> set[int]:
    return {match.end() for pattern in (_NUMBER_UNIT, _NUMBER_BEFORE) for match in pattern.finditer(text)}
