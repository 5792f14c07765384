"""The words of shops for rings, earrings and the other types, alone or within a longer name."""

from __future__ import annotations

import re

from jewelcraft.exchange.columns import plain_word

_TYPES = {
    "ring": (
        "ring, rings, cincin, แหวน, ແຫວນ, ចិញ្ចៀន, လက်စွပ်, singsing, nhẫn, 戒指, 鑽戒, 對戒, bague, bagues, anillo, "
        "anillos, anello, anelli, anel, anéis, ringe"
    ),
    "earrings": (
        "earrings, earring, ear ring, ear rings, studs, stud, stud earrings, hoops, hoop, ear hoop, ear hoops, huggie, "
        "huggies, ear cuff, ear cuffs, anting, anting anting, giwang, ต่างหู, ຕຸ້ມຫູ, ក្រវិល, နားကပ်, hikaw, 耳環, 耳釘, 耳墜, "
        "bông tai, hoa tai, khuyên tai, boucles d'oreilles, boucle d'oreille, aretes, pendientes, orecchini, brincos, "
        "ohrringe, ohrstecker"
    ),
    "pendant": (
        "pendant, pendants, charm, charms, charms & pendants, liontin, จี้, ຈີ້, បន្តោង, ဆွဲသီး, palawit, mặt dây, 吊墜, "
        "項墜, 掛墜, pendentif, pendentifs, dije, dijes, ciondolo, ciondoli, pingente, anhänger"
    ),
    "necklace": (
        "necklace, necklaces, chain, chains, choker, kalung, สร้อยคอ, ສາຍຄໍ, ខ្សែក, ဆွဲကြိုး, kuwintas, dây chuyền, 項鍊, "
        "套鍊, collier, colliers, collar, collares, collana, collane, colar, colares, halskette, kette"
    ),
    "bracelet": (
        "bracelet, bracelets, gelang tangan, สร้อยข้อมือ, ສາຍແຂນ, ខ្សែដៃ, လက်ကောက်, pulseras, pulsera, lắc tay, vòng tay, "
        "手鍊, bracciale, bracciali, pulseira, pulseiras, armband"
    ),
    "bangle": "bangle, bangles, cuff, cuffs, gelang, กำไล, กำไลข้อมือ, ກຳໄລ, កងដៃ, 手鐲",
    "anklet": "anklet, anklets, gelang kaki, สร้อยข้อเท้า, lắc chân, 腳鍊",
    "brooch": "brooch, brooches, pin, bros, เข็มกลัด, 胸針, broche, broches, spilla",
    "set": "set, sets, ชุด, 套裝, bộ, parure",
    "other": "other, others, lainnya, อื่นๆ, 其他",
}
TYPE_OF = {plain_word(word): kind for kind, words in _TYPES.items() for word in words.split(",")}
"""The program's type by a word in one spelling."""

_NO_TYPE = ("key ring", "key chain", "nose ring", "ring holder", "ring box", "ring dish", "ring sizer")
_UNSURE = {"pin", "bros", "other", "others", "lainnya", "อื่นๆ", "其他", "set", "sets", "ชุด", "套裝", "bộ", "collar"}
"""Words that mean something else, or nothing, within a longer name."""
_SET = re.compile(r"^sets?\b|\bsets?$|\bset of\b|^ชุด|套裝|^bộ\b")
_THAI, _VIETNAMESE, _SIGNS = "\u0e00", "\u1e00", "\u2000"
"""From Thai on, words stand without spaces between them, save for letters with accents."""
_PART = re.compile(r"\s(?:with|for|and|in|by|from|dengan|untuk|avec|con|mit)\s|[-–—,|/(:;•]")


def _pattern() -> re.Pattern[str]:
    words = sorted({*TYPE_OF, *_NO_TYPE} - _UNSURE, key=len, reverse=True)
    spaced = [word for word in words if word[0] < _THAI or _VIETNAMESE <= word[0] < _SIGNS]
    joined = [word for word in words if word not in spaced]
    bounded = "|".join(map(re.escape, spaced))
    return re.compile(rf"(?<!\w)(?:{bounded})(?!\w)|{'|'.join(map(re.escape, joined))}")


_WORD = _pattern()


def type_within(text: str) -> str:
    """Return the type that a longer name speaks of, as "Silver ring with pearl"; empty where it says none.

    What a piece is stands last in its first part: a "ring pendant" is a pendant.
    """
    lowered = text.casefold()
    if _SET.search(lowered.strip()):
        return "set"
    for part in (_PART.split(lowered, maxsplit=1)[0], lowered):
        found = [TYPE_OF[word] for word in _WORD.findall(plain_word(part)) if word in TYPE_OF]
        if found:
            return found[-1] if part is not lowered else found[0]
    return ""
