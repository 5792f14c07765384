"""Both themes: same tokens, readable contrasts, every palette role and template word filled."""

from __future__ import annotations

import re
from string import Template

import pytest
from PySide6.QtGui import QColor
from PySide6.QtGui import QFontInfo
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPalette

from jewelcraft.library.resources import resource
from jewelcraft.ui.fonts import is_latin
from jewelcraft.ui.fonts import is_tall
from jewelcraft.ui.icons import svg_source
from jewelcraft.ui.look import look
from jewelcraft.ui.theme import THEMES
from jewelcraft.ui.theme import build_palette
from jewelcraft.ui.theme import load_theme

TEXT_PAIRS = [
    ("ink", "surface"),
    ("ink", "window"),
    ("ink2", "surface"),
    ("ink2", "nav"),
    ("ink3", "surface"),
    ("ink3", "nav"),
    ("accent", "surface"),
    ("accent", "tint"),
    ("on_accent", "accent"),
    ("gold_text", "gold_tint"),
    ("warn", "warn_tint"),
    ("err", "err_tint"),
    ("ok", "ok_tint"),
    ("info", "info_tint"),
    ("snack_action", "ink"),
]


def luminance(color):
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_themes_have_the_same_tokens():
    light, dark = (load_theme(name) for name in THEMES)
    assert set(light.colors) == set(dark.colors)
    assert set(light.chart) == set(dark.chart)
    assert all(QColor(value).isValid() for theme in (light, dark) for value in theme.colors.values())


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_is_readable(name, ink, ground):
    theme = load_theme(name)
    assert contrast(theme.color(ink), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_fields_and_chart_parts_are_visible(name):
    theme = load_theme(name)
    for token in ("input", *(f"chart.{group}" for group in theme.chart)):
        assert contrast(theme.color(token), theme.color("surface")) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_no_palette_role_keeps_the_default_grey(name, qapp):
    palette = build_palette(load_theme(name))
    tokens = {QColor(value).name() for value in load_theme(name).colors.values()}
    skipped = {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}
    for role in QPalette.ColorRole:
        if role not in skipped:
            assert palette.color(role).name() in tokens, role


def test_style_sheet_fills_every_word_and_knows_every_picture(dressed):
    sheet = dressed.styleSheet()
    assert not re.search(r"\$\w", sheet)
    pictures = re.findall(r"url\(([^)]+)\)", sheet)
    assert pictures
    assert all(path and not path.startswith("$") for path in pictures)
    words = set(Template(resource("themes/window.qss").read_text(encoding="utf-8")).get_identifiers())
    assert {"ink", "accent", "pic_caret"} <= words


def test_theme_and_text_size_switch_live(dressed):
    changes = []
    look().changed.connect(lambda: changes.append(look().theme.name))
    small = QFontMetrics(look().font("body")).height()
    look().apply(theme="dark", text_percent=130)
    assert look().is_dark
    assert dressed.palette().color(QPalette.ColorRole.Window).name() == "#171512"
    assert QFontMetrics(look().font("body")).height() > small
    look().apply(theme="light", text_percent=100)
    assert changes == ["dark", "light"]


@pytest.mark.parametrize(("role", "family", "weight"), [("body", "Inter", 400), ("tab", "Inter", 500)])
def test_fonts_come_in_their_own_weights(dressed, role, family, weight):
    info = QFontInfo(look().font(role))
    assert (info.family(), info.weight(), info.pixelSize()) == (family, weight, 14)


def test_titles_are_serif_where_the_letters_are_there(dressed):
    assert QFontInfo(look().font("title_serif", "Naga ring")).family() == "Source Serif 4"
    assert QFontInfo(look().font("title_serif", "แหวนพญานาค")).family() == "Inter"
    assert is_latin("Café – “Lanna”")
    assert not is_latin("แหวน")


def test_tall_scripts_are_never_small_and_the_baht_sign_is_not_thai(dressed):
    assert look().font("caption", "18K").pixelSize() == 12
    assert look().font("caption", "แหวน").pixelSize() == 13
    assert look().font("small", "ចិញ្ចៀន").pixelSize() == 14
    assert not is_tall("฿62,200")
    assert is_tall("ແຫວນ")


def test_figures_have_one_width(dressed):
    metrics = QFontMetrics(look().font("figures"))
    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("888")


def test_icons_come_from_the_package_and_from_us():
    assert "currentColor" in svg_source("plus")
    assert "currentColor" in svg_source("check-bold")
    assert "circle" in svg_source("radio-dot")
