"""Put hostile texts into every text of documents of every kind, look and layout, and read the pages back.

Run by hand: python -m tests.campaigns.hostile_pages [SECONDS] [SEED]
A finding is: an exception, a document that takes longer than twenty seconds, a text outside its page or wider than
its box, or a text of which the end is neither printed nor named by a warning.
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import fields
from dataclasses import is_dataclass
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any

import pypdfium2

from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.catalog_content import gather
from jewelcraft.library.catalog_preview import SmallPictures
from jewelcraft.library.sample import create_sample
from tests.pages import LOOKS

if TYPE_CHECKING:
    from jewelcraft.catalog.content import CatalogContent

_SLOW = 20.0
_SHARE = 0.25
_KEPT = {
    "id",
    "digest",
    "media_type",
    "language",
    "code_text",
    "look",
    "paper",
    "sha256",
    "key",
    "link",
    "sign",
    "web",
    "kind",
    "price",
}
"""Fields that are no texts."""
_HOSTILE = (
    *("x" * 2000, "ก" * 900, "戒" * 700, "ရွှေလက်စွပ်" * 60, "ខ្សែក" * 150, "ຄຳ" * 300, "خاتم" * 200, "טבעת (18K) " * 40),
    *(
        "💍" * 150,
        "👩🏽‍🏭👨‍👩‍👧‍👦" * 20,
        "🇹🇭🇱🇦🇰🇭🇲🇲" * 15,
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿" * 8,
        "❤️‍🔥☂︎☂️" * 12,
        "a" + "\u0301\u0323\u0327" * 120,
        "Z̸̢̛̰͎͈̗͕͉̓͑̔a̷l̴g̵o̶" * 12,
    ),
    *(
        "\u202eabc\u202d def\u202c",
        "\u2066\u2067\u2068xx\u2069" * 30,
        "\u202b" * 130 + "אב",
        "\u200b" * 400,
        "\u00ad" * 200,
    ),
    *("a\x00b\x07c\x1b[31m", "\ud800x\udfff", "\ufffe\uffff\ufdd0", "\ue000\uf8ff\U000f0000", "\u0378\u0e7f\U000e0080"),
    *(
        "<b>&amp;</para><img src='/etc/passwd'>",
        "%(x)s {0} {code} %s \\n",
        ") Tj ET (",
        ">> endobj << /JS (x)",
        "\\\\) (",
    ),
    *(
        "\n" * 60,
        "a\n\nb\r\nc\u2028d\u2029e\vf\fg",
        "\t" * 50,
        " " * 500,
        "\u3000" * 60,
        "\u00a0" * 300,
        "." * 600,
        "-" * 600,
    ),
    *(
        "ๆ" * 200,
        "่" * 90,
        "្" * 60,
        "္" * 60,
        "\u0e33" * 80,
        "\u0f71\u0f72" * 40,
        "ﷺ" * 40,
        "𒐫" * 20,
        "꧁༺" * 20,
        "ſt ﬁ ﬀ ǆ" * 20,
    ),
    *(
        "1234567890" * 60,
        "4.25 g " * 200,
        "18K 金戒指，「翡翠」。" * 60,
        "(((((" * 100 + ")))))" * 100,
        "/" * 300,
        "https://a.b/" + "c" * 700,
    ),
)


def hostile(chance: random.Random, found: dict[str, str], language: str, *, is_plain: bool = False) -> Phrase:
    """Return a hostile text that ends in a word of its own, noted with its text; or that word alone."""
    word = f"Q{len(found):04d}Z"
    text = " ".join(chance.choices(_HOSTILE, k=chance.choice((1, 1, 1, 2, 4)))) + " " + word
    found[word] = text = word if is_plain else text
    return Phrase(text, language)


def spoilt(value: Any, chance: random.Random, found: dict[str, str], language: str, *, is_plain: bool) -> Any:
    """Return content of which some texts are hostile."""
    if isinstance(value, Phrase):
        return hostile(chance, found, language, is_plain=is_plain) if chance.random() < _SHARE else value
    if isinstance(value, tuple):
        return tuple([spoilt(each, chance, found, language, is_plain=is_plain) for each in value])
    if not is_dataclass(value) or type(value).__name__ in {"Look", "Paper", "Money", "Sentence"}:
        return value
    changes = {}
    for field in fields(value):
        old, count = getattr(value, field.name), len(found)
        if field.name in _KEPT or field.name.endswith(("digest", "_id", "colour")) or not field.init:
            continue
        if type(old) is str:
            if old and chance.random() < _SHARE / 2:
                changes[field.name] = hostile(chance, found, language, is_plain=is_plain).text
        elif (new := spoilt(old, chance, found, language, is_plain=is_plain)) is not old:
            changes[field.name] = new
        for word in list(found)[count:]:
            found[word] = f"{type(value).__name__}.{field.name} {found[word]}"
    return replace(value, **changes) if changes else value


def outside(content: CatalogContent) -> list[str]:
    """Return which texts stand outside their pages, or are wider than their boxes."""
    wrong = []
    plan = plan_catalog(content)
    for index in range(len(plan.pages)):
        page = plan.page(index)
        for box in page.boxes:
            if not isinstance(box, TextBox):
                continue
            rect, lines = box.rect, box.paragraph.lines
            text = (
                f"{lines[0].text[:20] if lines else ''} {rect.x:.0f} {rect.y:.0f} {rect.width:.0f} of {page.width:.0f}"
            )
            if rect.x < -1 or rect.y < -1 or rect.x + box.paragraph.width > page.width + 1:
                wrong.append(f"beside the page ({box.role}): {text!r}")
            if rect.y + box.paragraph.height > page.height + 1:
                wrong.append(f"below the page ({box.role}): {text!r}")
            if box.paragraph.width > rect.width + 1 and any(len(line.text) > 3 for line in lines):
                wrong.append(f"wider than its box ({box.role}): {text!r}")
    return wrong


def printed(content: CatalogContent, pictures: Any, folder: Path) -> tuple[str, str]:
    """Return what is read from the pages of a document, and what was told."""
    report = write_catalog(content, folder / "page.pdf", pictures)
    document = pypdfium2.PdfDocument(report.target)
    read = "".join([page.get_textpage().get_text_bounded() for page in document])
    document.close()
    said = " ".join([str(warning) for warning in report.warnings])
    return re.sub(r"[\s\u200b-\u200f\ufffe\x02]", "", read), said


def looked_over(base: CatalogContent, seed: int, language: str, pictures: Any, folder: Path) -> list[str]:
    """Return what is wrong with a document."""
    words: dict[str, str] = {}
    plain, _ = printed(spoilt(base, random.Random(seed), words, language, is_plain=True), pictures, folder)
    found: dict[str, str] = {}
    content = spoilt(base, random.Random(seed), found, language, is_plain=False)
    read, said = printed(content, pictures, folder)
    # A label has room for some words only, and its notes name the piece.
    is_told = "label of this size" in said
    lost = [word for word in found if word in plain and word not in read and word not in said and not is_told]
    return outside(content) + [f"lost: {word} {found[word][:70]!r}" for word in lost]


def main(seconds: int = 60, seed: int = 1) -> int:
    """Run the campaign; return the number of findings."""
    chance = random.Random(seed)
    findings: Counter[str] = Counter()
    tried = 0
    with tempfile.TemporaryDirectory() as folder:
        library = create_sample(Path(folder) / "sample.jewelcraft")
        base = library.catalogs.all()[0]
        pictures = SmallPictures(library)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            kind, look, layout = chance.choice(list(CatalogKind)), chance.choice(LOOKS), chance.choice(list(Layout))
            first, second = chance.sample(list(LANGUAGES), 2)
            ids = tuple(chance.sample(base.piece_ids, 4))
            catalog = replace(base, kind=kind, look=look, layout=layout, language=first, piece_ids=ids, has_index=True)
            if chance.random() < 0.3:
                catalog = replace(catalog, second_language=second, side_by_side=chance.random() < 0.5)
            content = gather(library, catalog)
            name = f"{kind.value} {look} {layout.value}"
            start = time.process_time()
            try:
                wrong = looked_over(content, chance.randrange(10**9), first, pictures, Path(folder))
            except BaseException:  # noqa: BLE001 (that is what is looked for)
                wrong = [traceback.format_exc()[-600:]]
            if time.process_time() - start > _SLOW:
                wrong.append(f"slow: {time.process_time() - start:.0f} s")
            tried += 1
            for each in wrong:
                findings[f"{kind.value}: {each[:140] if not each.startswith('Traceback') else each}"] += 1
                if findings.total() < 40:
                    print(name, each, flush=True)
        library.close()
    print(f"{tried} documents in {seconds} s, {findings.total()} findings")
    return findings.total()


if __name__ == "__main__":
    raise SystemExit(min(1, main(*map(int, sys.argv[1:]))))
