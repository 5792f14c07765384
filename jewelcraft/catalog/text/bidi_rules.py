"""Say for each sign and number of a stretch in which direction it is read: by the letters and brackets around it.

Rules W1 to W7 and N0 to N2 of the Unicode Bidirectional Algorithm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.text.bidi_embedding import ISOLATES

if TYPE_CHECKING:
    from jewelcraft.catalog.text.bidi_embedding import Sequence

_PAIRS = (
    "\u0028\u0029\u005b\u005d\u007b\u007d\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e"
    "\u2308\u2309\u230a\u230b\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772\u2773\u2774\u2775"
    "\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988"
    "\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9"
    "\u29da\u29db\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a"
    "\u2e5b\u2e5c\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019"
    "\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_OPENING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)) | {"\u2329": "\u3009"}
"""Each opening bracket with the closing one that ends it."""
_CLOSING = frozenset(_OPENING.values())
_SAME_BRACKET = {"\u232a": "\u3009"}
_MOST_OPEN = 63
_NUMBERS = frozenset({"EN", "AN"})
_SIGNS_IN_NUMBERS = frozenset({("ES", "EN"), ("CS", "EN"), ("CS", "AN")})
_STRONG = frozenset({"L", "R"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI", *ISOLATES})


def resolved(kinds: list[str], signs: str, sequence: Sequence) -> list[str]:
    """Return L, R, EN or AN for what stands in a sequence: `kinds` are what its `signs` count as."""
    marks = [kind == "NSM" for kind in kinds]
    made = _numbers(_after_marks(kinds, sequence.before), sequence.before)
    _brackets(made, signs, sequence, marks)
    return _neutrals(made, sequence)


def _after_marks(kinds: list[str], before: str) -> list[str]:
    """Let marks follow what they stand on (W1)."""
    made: list[str] = []
    last = before
    for kind in kinds:
        made.append(last if kind == "NSM" else kind)
        last = "ON" if kind in ISOLATES or kind == "PDI" else made[-1]
    return made


def _numbers(kinds: list[str], before: str) -> list[str]:
    """Settle what figures are, and the signs within and beside numbers (W2 to W7)."""
    kinds = _beside_numbers(_within_numbers(_after_letters(kinds, before)))
    strong = before
    for place, kind in enumerate(kinds):
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"
        elif kind in {"ES", "CS"}:
            kinds[place] = "ON"
    return kinds


def _after_letters(kinds: list[str], before: str) -> list[str]:
    """Count figures after Arabic letters as Arabic ones (W2 and W3)."""
    strong = before
    for place, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
    return ["R" if kind == "AL" else kind for kind in kinds]


def _within_numbers(kinds: list[str]) -> list[str]:
    """Count a single sign between two figures of one kind as one of them (W4)."""
    for place in range(1, len(kinds) - 1):
        later = kinds[place + 1]
        if kinds[place - 1] == later and (kinds[place], later) in _SIGNS_IN_NUMBERS:
            kinds[place] = later
    return kinds


def _beside_numbers(kinds: list[str]) -> list[str]:
    """Count signs beside figures, as of percents and currencies, as figures (W5)."""
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        is_beside = (place and kinds[place - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN")
        kinds[place:end] = ["EN" if is_beside else "ON"] * (end - place)
        place = end + 1
    return kinds


def _brackets(kinds: list[str], signs: str, sequence: Sequence, marks: list[bool]) -> None:
    """Give both brackets of a pair one direction (N0)."""
    inner = "R" if sequence.level % 2 else "L"
    for start, end in _pairs(kinds, signs):
        found = {_side(kind) for kind in kinds[start + 1 : end]} & _STRONG
        if not found:
            continue
        side = inner
        if inner not in found:
            earlier = next((_side(kind) for kind in reversed(kinds[:start]) if _side(kind) in _STRONG), sequence.before)
            side = earlier if earlier != inner else inner
        for place in (start, end):
            kinds[place] = side
            after = place + 1
            while after < len(kinds) and marks[after]:
                kinds[after] = side
                after += 1


def _pairs(kinds: list[str], signs: str) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together, by where they open (BD16)."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, typed in enumerate(signs):
        if kinds[place] != "ON":
            continue
        sign = _SAME_BRACKET.get(typed, typed)
        if sign in _OPENING:
            if len(opened) == _MOST_OPEN:
                return []
            opened.append((_OPENING[sign], place))
        elif sign in _CLOSING:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == sign:
                    pairs.append((opened[depth][1], place))
                    del opened[depth:]
                    break
    return sorted(pairs)


def _neutrals(kinds: list[str], sequence: Sequence) -> list[str]:
    """Give signs and spaces the direction of their neighbours where both agree, else their level's (N1, N2)."""
    inner = "R" if sequence.level % 2 else "L"
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > place:
            before = _side(kinds[place - 1]) if place else sequence.before
            after = _side(kinds[end]) if end < len(kinds) else sequence.after
            kinds[place:end] = [before if before == after else inner] * (end - place)
        place = end + 1
    return kinds


def _side(kind: str) -> str:
    return "R" if kind in _NUMBERS else kind
