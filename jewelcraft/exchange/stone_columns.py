"""Columns that belong to one kind of stone, as factories write them: "Dia pcs", "Dia ct", "Ruby wt"."""

from __future__ import annotations

_KINDS: dict[str, tuple[str, ...]] = {
    "diamond": ("dia", "diam", "dmd", "diamond", "diamonds", "berlian", "เพชร", "鑽", "鑽石", "kim cương"),
    "ruby": ("ruby", "rubies", "rubi", "ทับทิม", "紅寶石"),
    "sapphire": ("sapphire", "sapphires", "safir", "ไพลิน", "藍寶石"),
    "emerald": ("emerald", "emeralds", "zamrud", "มรกต", "祖母綠"),
    "cubic zirconia": ("cz", "cubic zirconia", "zircon", "zirkon", "鋯石"),
    "moissanite": ("moissanite", "莫桑石"),
    "pearl": ("pearl", "pearls", "mutiara", "ไข่มุก", "珍珠"),
    "colour stone": ("cs", "color stone", "colour stone", "colored stone", "coloured stone", "col stone", "彩寶"),
}
_MEASURES: dict[str, tuple[str, ...]] = {
    "stone_count": ("pcs", "pc", "pieces", "qty", "quantity", "no", "nos", "count", "butir", "เม็ด", "顆數", "粒數"),
    "stone_carat": ("ct", "cts", "ctw", "carat", "carats", "wt", "weight", "wgt", "กะรัต", "重", "重量"),
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words}
_MEASURE_OF = {word: measure for measure, words in _MEASURES.items() for word in words}


def kind_and_measure(word: str) -> tuple[str, str] | None:
    """Return the kind of stone and what a heading tells of it, or None; `word` is in one spelling."""
    parts = word.split()
    for cut in range(1, len(parts)):
        front, back = " ".join(parts[:cut]), " ".join(parts[cut:])
        for kind, measure in ((front, back), (back, front)):
            if kind in _KIND_OF and measure in _MEASURE_OF:
                return _KIND_OF[kind], _MEASURE_OF[measure]
    return None
