"""Lines are broken where readers expect it, fit their width, and lose nothing."""

import re
import tomllib
import unicodedata
from itertools import accumulate

import pytest
import uharfbuzz as hb
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.catalog.fonts import FONT_FILES
from jewelcraft.catalog.text import bidi
from jewelcraft.catalog.text import breaking
from jewelcraft.catalog.text import paragraph
from jewelcraft.catalog.text import scripts
from jewelcraft.catalog.text.shaping import TextStyle
from jewelcraft.catalog.text.shaping import scaled_font
from jewelcraft.catalog.text.shaping import shape_text
from jewelcraft.catalog.text.shaping import text_width
from jewelcraft.catalog.text.zawgyi import is_zawgyi
from jewelcraft.library.resources import resource
from tests.catalog.builders import TEXTS
from tests.catalog.corpus import CORPUS

STYLE = TextStyle(size=9)
LETTERS = st.sampled_from(
    list("abcXYZ .,-()%&<>\n0123456789")
    + list("กำไลเพชร")
    + list("ແຫວນຄຳ")
    + list("ចិញ្ចៀន")
    + list("လက်စွပ်")
    + list("戒指，。（")
    + ["💍", "\u200d", "\u202e", "ذ", "ש", "\x07", "\ufeff", "\u00a0", "\u200b", "\ud800"]
)
ANY_TEXT = st.text(LETTERS, max_size=60)


def joined(lines):
    return "".join("".join(line.text.split()) for line in lines)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("แหวนทองคำแท้", "th", ["แหวน", "ทองคำ", "แท้"]),
        ("น้ำหนักทองคำ", "th", ["น้ำหนัก", "ทองคำ"]),
        ("ແຫວນຄຳຂາວ", "lo", ["ແຫວນ", "ຄຳຂາວ"]),
        ("ទម្ងន់មាស", "km", ["ទម្ងន់", "មាស"]),
        ("ရွှေလက်စွပ်", "my", ["ရွှေ", "လက်စွပ်"]),
        ("天然翡翠，好。", "zh_Hant", ["天然", "翡翠，", "好。"]),
        ("a\U0001f48db ring", "en", ["a", "\U0001f48d", "b ", "ring"]),
    ],
)
def test_lines_may_end_between_words_only(text, language, words):
    ends = breaking.line_breaks(text, language)
    assert [text[start:end] for start, end in zip((0, *ends), ends, strict=False)] == words


@pytest.mark.parametrize(
    "text",
    [
        "4.25 กรัม",
        "5 មម",
        "5 ម.ម",
        "5 မီလီမီတာ",
        "5 公分",
        "3 粒",
        "4.25 g",
        "12 mm",
        "1.05 ct",
        "USD 957",
        "45 克拉",
        "3 ກຣາມ",
        "18 K",
    ],
)
def test_a_number_stays_with_its_unit(text):
    assert breaking.line_breaks(text, "en") == (len(text),)


def test_a_number_is_not_glued_to_a_word_that_begins_like_a_unit():
    assert breaking.line_breaks("2 gold rings", "en") == (2, 7, 12)


@pytest.mark.parametrize("language", sorted(TEXTS))
@pytest.mark.parametrize("width", [60, 130, 400])
def test_lines_fit_and_nothing_is_lost(language, width):
    result = paragraph.set_paragraph(TEXTS[language], STYLE, width, language)
    assert joined(result.lines) == "".join(TEXTS[language].split())
    assert all(line.width <= width + 0.01 for line in result.lines)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANY_TEXT, st.integers(30, 200), st.booleans())
def test_any_text_fits_and_keeps_its_letters(text, width, balanced):
    style = TextStyle(size=8, balanced=balanced)
    result = paragraph.set_paragraph(text, style, width, "th")
    kept = "".join(char for char in scripts.clean(text) if not char.isspace() and char != "\u200b")
    assert re.sub("[\u200b\u200e\u200f\u061c]", "", joined(result.lines)) == kept
    for line in result.lines:
        single = len(breaking.grapheme_ends(line.text, "th")) == 1
        assert line.width <= width + 0.01 or single
        assert line.width == pytest.approx(text_width(line.text, style))


def test_two_thousand_letters_without_a_space_lose_nothing():
    for text in ("x" * 2000, "ก" * 2000, "戒" * 2000, "💍" * 500):
        result = paragraph.set_paragraph(text, STYLE, 120, "en")
        assert "".join(line.text for line in result.lines) == text


def test_what_does_not_fit_ends_in_an_ellipsis():
    text = TEXTS["en"] * 4
    whole = paragraph.set_paragraph(text, STYLE, 120, "en")
    short = paragraph.fit_lines(whole, text, 120, whole.lines[0].height * 3)
    assert len(short.lines) == 3
    assert short.lines[-1].text.endswith("…")
    assert short.width <= 120.01
    assert short.rest.startswith(short.lines[-1].text.rstrip("…"))
    assert paragraph.fit_lines(whole, text, 120, whole.height) is whole


SHORTENED = {
    "en": "Eight struts keep the crown light, and the sapphire is set low so that it never catches on cloth.",
    "id": "Delapan penyangga menjaga mahkota tetap ringan, dan batu safir dipasang rendah agar tidak tersangkut.",
    "th": "แหวนทองคำวงนี้ฝังพลอยไพลินอย่างประณีตและทำด้วยมือทุกขั้นตอนในร้านเล็กของเรา",
    "km": "ចិញ្ចៀនមាសនេះត្រូវបានធ្វើដោយដៃនៅក្នុងសិក្ខាសាលារបស់យើងដោយជាងមាសដែលមានបទពិសោធន៍",
}


@pytest.mark.parametrize("language", SHORTENED)
def test_what_is_cut_ends_after_a_whole_word(language):
    text = SHORTENED[language]
    ends = {len(text[:stop].rstrip(" ,")) for stop in breaking.line_breaks(text, language)}
    for width in range(60, 160, 7):
        whole = paragraph.set_paragraph(text, STYLE, width, language)
        short = paragraph.fit_lines(whole, text, width, 0)
        (line,) = short.lines
        assert len(line.text) - 1 in ends, line.text
        assert line.width <= width + 0.01


def test_of_a_word_wider_than_its_line_the_letters_that_fit_are_shown():
    for text in ("a " + "x" * 300, "x" * 300, "Karangan-" + "bunga" * 40):
        whole = paragraph.set_paragraph(text, STYLE, 100, "en")
        (line,) = paragraph.fit_lines(whole, text, 100, 0).lines
        assert 90 < line.width <= 100.01


def test_no_cut_ends_at_the_hyphen_within_a_word():
    text = "Brilliantly hand-made signet ring of old gold"
    whole = paragraph.set_paragraph(text, STYLE, 60, "en")
    (line,) = paragraph.fit_lines(whole, text, text_width("Brilliantly hand-m…", STYLE), 0).lines
    assert line.text == "Brilliantly…"


def test_a_split_leaves_no_lone_line_behind():
    whole = paragraph.set_paragraph(TEXTS["en"] * 2, STYLE, 120, "en")
    count = len(whole.lines)
    step = whole.lines[0].height
    kept, rest = paragraph.split_lines(whole, step * (count - 1))
    assert len(kept.lines) == count - 2
    assert kept.lines + rest.lines == whole.lines
    assert paragraph.split_lines(whole, step * 1.5)[0].lines == ()


def test_short_titles_are_balanced():
    wide = paragraph.set_paragraph("Luang Prabang Filigree Earrings", TextStyle(size=12), 170, "en")
    even = paragraph.set_paragraph("Luang Prabang Filigree Earrings", TextStyle(size=12, balanced=True), 170, "en")
    assert len(wide.lines) == len(even.lines) == 2
    spread = [max(line.width for line in each.lines) - min(line.width for line in each.lines) for each in (wide, even)]
    assert spread[1] < spread[0]


def test_the_tallest_script_decides_the_line():
    heights = {text: paragraph.measure_line(text, STYLE).height for text in ("gold", "ทอง", "មាស", "ရွှေ", "gold ရွှေ")}
    assert heights["gold"] < heights["ทอง"] < heights["ရွှေ"] == heights["gold ရွှေ"]


@pytest.mark.parametrize("language", sorted(CORPUS))
def test_ink_stays_within_its_line(language):
    assert scripts.missing_glyphs([CORPUS[language]]) == []
    for line in paragraph.set_paragraph(CORPUS[language], TextStyle(size=20), 300, language).lines:
        for run in shape_text(line.text, TextStyle(size=20)):
            font = scaled_font(run.face)
            for glyph in run.glyphs:
                ink = font.get_glyph_extents(glyph.id)
                assert (glyph.dy + ink.y_bearing) * run.scale <= line.above
                assert (glyph.dy + ink.y_bearing + ink.height) * run.scale >= -line.below


@pytest.mark.parametrize("language", sorted(CORPUS))
def test_glyphs_are_harfbuzz_own(language):
    for run in shape_text(CORPUS[language], STYLE):
        font = hb.Font(hb.Face(hb.Blob.from_file_path(str(FONT_FILES[run.face.font].path))))
        font.set_variations(dict(run.face.axes))
        buffer = hb.Buffer()
        buffer.add_str(run.text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if run.is_rtl else "ltr"
        hb.shape(font, buffer)
        expected = [
            (info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]
        assert [tuple(glyph) for glyph in run.glyphs] == expected


def test_each_script_has_its_font_and_signs_follow_their_neighbour():
    runs = scripts.itemise("Ring แหวน (18K) ฿500 戒指。", "source-serif-4")
    assert [run.font for run in runs[:3]] == ["source-serif-4", "noto-sans-thai", "source-serif-4"]
    assert runs[-1].font == "noto-sans-tc"
    assert "".join("Ring แหวน (18K) ฿500 戒指。"[run.start : run.end] for run in runs) == "Ring แหวน (18K) ฿500 戒指。"


def test_simplified_letters_bring_their_whole_text_with_them():
    assert {run.font for run in scripts.itemise("天然红宝石戒指", "inter")} == {"noto-sans-sc"}
    assert {run.font for run in scripts.itemise("天然紅寶石戒指", "inter")} == {"noto-sans-tc"}
    assert {run.font for run in scripts.itemise("天然の紅玉の指輪", "inter")} == {"noto-sans-jp"}


def test_missing_glyphs_are_named_once():
    assert scripts.missing_glyphs(["Ring 𓂀 แหวน 💍 ♡", "𓂀 ᚠ ذهب\u200d\ufe0f"]) == ["𓂀", "ᚠ"]


@pytest.mark.parametrize(
    ("text", "is_old"),
    [
        ("ေရႊလက္စြပ္", True),
        ("ျမန္မာ ေက်ာက္စိမ္း", True),
        ("ပတၱျမားလက္စြပ္", True),
        ("ရွှေလက်စွပ်", False),
        ("မြန်မာ ကျောက်စိမ်း", False),
        ("ပတ္တမြားလက်စွပ်၊ အင်္ဂါရပ်", False),
        ("ကျွန်ုပ်တို့ သင်္ကြန် ယောက်ျား ဩဇာ ၏ ၌ လွၵ်းၶမ်း", False),
        ("Ring 18K", False),
    ],
)
def test_burmese_in_the_old_order_is_told(text, is_old):
    assert is_zawgyi(text) is is_old
    assert not is_zawgyi(TEXTS["my"])


def test_a_letter_and_its_mark_are_not_torn_apart():
    runs = scripts.itemise("gon̈ K̲", "cormorant-garamond")
    assert {run.font for run in runs if run.start <= 2 < run.end} == {
        run.font for run in runs if run.start <= 3 < run.end
    }


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Ring abc", "Ring abc"),
        ("ring אבג x", "ring גבא x"),
        ("אבג", "גבא"),
        ("אב 12 גד", "דג 12 בא"),
        ("אב 18K גד", "דג 18K בא"),
        ("x (אב) y", "x (בא) y"),
        ("price 4.50 אב", "price 4.50 בא"),
        ("אב 4.50, 12", "12 ,4.50 בא"),
        ("אב (12) גד", "דג )12( בא"),
        ("a (אב) [גד] b", "a (בא) [דג] b"),
        ("אב \u2066x, y\u2069!", "!\u2069x, y\u2066 בא"),
    ],
)
def test_parts_stand_in_the_order_they_are_read(text, seen):
    each = bidi.levels(text)
    assert "".join(text[place] for place in bidi.visual_order(list(each))) == seen


def test_an_arabic_line_keeps_its_width_and_all_its_letters():
    text = "خاتم ذهب 18K ياقوت " * 20
    result = paragraph.set_paragraph(text, STYLE, 90, "en")
    assert len(result.lines) > 5
    assert joined(result.lines) == "".join(text.split())
    assert all(line.width <= 90.01 for line in result.lines)


def test_brackets_over_two_lines_are_read_as_in_one():
    text = "טבעת זהב (white, gold, ring, with, a, fine, ruby, from, Mogok) חדשה ויפה"
    whole = bidi.levels(text, "R")
    lines = paragraph.set_paragraph(text, STYLE, 90, "en").lines
    assert len(lines) > 2
    place = 0
    for line in lines:
        shown = line.text.strip(bidi.DIRECTION_MARKS)
        place = text.index(shown, place)
        before = line.text.index(shown)
        assert bidi.levels(line.text, "R")[before : before + len(shown)] == whole[place : place + len(shown)]
    assert any(line.text[0] in bidi.DIRECTION_MARKS or line.text[-1] in bidi.DIRECTION_MARKS for line in lines)


def test_a_soft_hyphen_shows_only_where_the_line_ends():
    text = "Gra\u00adnu\u00adla\u00adtion"
    wide = paragraph.set_paragraph(text, STYLE, 200, "en")
    narrow = paragraph.set_paragraph(text, STYLE, 30, "en")
    assert [line.text for line in wide.lines] == [text]
    assert all(line.text.endswith("-") for line in narrow.lines[:-1])
    assert "-" not in narrow.lines[-1].text


def test_short_words_do_not_end_a_line_where_the_language_asks():
    assert breaking.line_breaks("prsten v krabici", "cs") == (7, 16)
    assert breaking.line_breaks("prsten v krabici", "en") == (7, 9, 16)


def test_control_characters_and_halves_of_letters_are_dropped():
    assert scripts.clean("a\x00b\ud800c\x1bd\te\r\nf\u2028g\ufeff\ufffe") == "abcd e\nf\ng"


def test_lines_of_even_length_never_tear_a_word():
    style = TextStyle(size=16, balanced=True)
    widest = text_width("Amethyst", style)
    made = paragraph.set_paragraph("Amethyst Lotus Pendant", style, widest + 4, "en")
    assert [line.text for line in made.lines] == ["Amethyst", "Lotus", "Pendant"]


@pytest.mark.parametrize("text", ["18K white gold", "22 kt yellow gold", "18K 白色黃金"])
def test_a_fineness_stays_with_its_metal(text):
    first = breaking.line_breaks(text, "en")[0]
    assert len(text[:first].split()) > 1


COMPOUND_STONES = {"pink_sapphire", "jadeite", "nephrite", "blue_topaz", "rose_quartz", "smoky_quartz"}
COMPOUND_STONES |= {"golden_pearl", "south_sea_pearl", "freshwater_pearl", "mother_of_pearl", "cubic_zirconia", "onyx"}


@pytest.mark.parametrize("language", ["th", "lo", "km", "my"])
def test_the_name_of_a_stone_is_not_torn_apart(language):
    words = tomllib.loads(resource("wording", f"{language}.toml").read_text(encoding="utf-8"))
    for key, name in words["stones"].items():
        if key in COMPOUND_STONES or " " in name:
            continue
        natural = words["natures"]["natural"]
        for text in (natural + name, name + natural):
            start = text.index(name)
            inside = range(start + 1, start + len(name))
            assert not set(inside) & set(breaking.line_breaks(text, language)), (key, name)


@settings(max_examples=150, deadline=None)
@given(
    st.from_regex(breaking._PLAIN_WORDS, fullmatch=True).filter(lambda text: len(text) < 80),
    st.sampled_from(["en", "id", "fil", "th", "lo", "km", "my", "zh_Hant", "cs"]),
)
def test_plain_words_end_lines_where_icu_says(text, language):
    from icu4py.breakers import LineBreaker

    assert "".join(LineBreaker(text, language)) == text
    expected = list(accumulate(len(segment) for segment in LineBreaker(text, language)))
    assert [*(gap.end() for gap in breaking._GAP.finditer(text)), len(text)] == expected


@given(st.text(alphabet="aZ·é 18ก็กำ①金์ゆ简ء⌚️\u200d", max_size=30))
def test_what_is_known_of_fonts_changes_none(text):
    scripts._known_fonts.cache_clear()
    scripts.itemise.cache_clear()
    first = scripts.itemise(text, "inter")
    scripts.itemise.cache_clear()
    assert scripts.itemise(text, "inter") == first
    assert "".join(text[run.start : run.end] for run in first) == text


@pytest.mark.parametrize(
    ("text", "language", "sign"),
    [("ของต่าง ๆ ทั้งหลาย", "th", "ๆ"), ("กรุงเทพ ฯ ไทย", "th", "ฯ"), ("ຕ່າງ ໆ ນີ້", "lo", "ໆ"), ("ផ្សេង ៗ គ្នា", "km", "ៗ")],
)
def test_no_line_begins_with_a_sign_of_repetition(text, language, sign):
    assert text.index(sign) not in breaking.line_breaks(text, language)


@pytest.mark.parametrize("text", ["ယောက်ျားပုဂ္ဂိုလ်သူကောင်းများ", "ကမ္ဘာ့သတ္တဝါ", "ប្រព្រឹត្តិការណ៍ធម្មជាតិ", "ಒಳಪಡಿಸುವಹಾಗಿಲ್ಲ", "ထုၵ်ႇလႆႈႁပ်ႉ"])
def test_a_word_that_is_cut_keeps_its_stacks_and_marks_whole(text):
    for width in (24, 33, 50):
        lines = [line.text for line in paragraph.set_paragraph(text, STYLE, width, "en").lines]
        assert "".join(lines) == text
        assert not any(unicodedata.category(line[0]) in {"Mn", "Mc"} for line in lines)
        assert not any(line[-1] in "\u1039\u17d2\u0ccd" for line in lines[:-1])


def test_a_cut_word_keeps_its_full_stop():
    lines = paragraph.set_paragraph("abcdefghij.", STYLE, text_width("abcdefghij", STYLE) + 0.1, "en").lines
    assert len(lines) == 2
    assert lines[1].text.endswith("j.")


@pytest.mark.parametrize(
    "flood", ["\u17d2" * 60, "\u0e33" * 80, "\u0f71\u0f72" * 40, "a" + "\u0301\u0323" * 90, "\u1039" * 70]
)
def test_a_flood_of_marks_keeps_to_its_measure(flood):
    result = paragraph.set_paragraph(f"{flood} end", STYLE, 60, "en")
    assert "".join(line.text for line in result.lines).replace(" ", "") == f"{flood}end"
    assert all(line.width <= 60.01 for line in result.lines)


@pytest.mark.parametrize("language", ["en", "id", "fil", "th", "lo", "km", "my", "zh_Hant"])
def test_a_number_stays_with_the_units_that_are_printed(language):
    words = tomllib.loads(resource("wording", f"{language}.toml").read_text(encoding="utf-8"))
    labels = words["labels"]
    counted = [labels[key].format(count=5) for key in ("pieces", "days")]
    for text in (
        *counted,
        *(f"5 {labels[unit]}" for unit in ("gram", "carat", "millimetre")),
        f"3 {words['units']['kg']}",
    ):
        assert breaking.line_breaks(text, language) == (len(text),), text
