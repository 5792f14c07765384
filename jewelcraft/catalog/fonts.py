"""Where the font files are, what they cover, and static instances of them; the one module that knows.

The files come from packages whose versions are pinned; a test holds their digests. Another
source needs changes here only.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.sfnt import rename_font
from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Mapping

_WESTERN = "justmytype_western_core"
_SEA = "justmytype_intl_sea"
_CJK = "justmytype_intl_cjk"
_RTL = "justmytype_intl_rtl"
_CORMORANT = "fontpkg_cormorant_garamond"
_NOTO = "manimgx_fonts"


@dataclass(frozen=True, slots=True)
class FontFile:
    """A variable font file: the package and path it lies in, its digest, and the scripts it is for."""

    key: str
    family: str
    package: str
    inner_path: str
    sha256: str
    scripts: tuple[str, ...]

    @property
    def path(self) -> Path:
        """The file on this machine.

        Raises:
            CatalogError: when the package is not installed.
        """
        path = _package_folder(self.package) / self.inner_path
        if not path.is_file():
            raise CatalogError("The font {name} is missing. Install JewelCraft again.", name=self.family)
        return path


def _ofl(key: str, family: str, package: str, file: str, sha256: str, *scripts: str) -> FontFile:
    return FontFile(key, family, package, f"fonts/ofl/{file}", sha256, scripts)


def _noto(script: str, sha256: str) -> FontFile:
    """Return the Noto font of one script; it holds no other letters."""
    key = f"noto-sans-{script.lower()}"
    return FontFile(key, f"Noto Sans {script}", _NOTO, f"NotoSans{script}[wght].ttf", sha256, (script.lower(),))


_FILES = (
    _ofl(
        "inter",
        "Inter",
        _WESTERN,
        "inter/Inter[opsz,wght].ttf",
        "29160a80ff49ddcab2c97711247e08b1fab27a484a329ce8b813d820dc559031",
        "latin",
    ),
    _ofl(
        "source-serif-4",
        "Source Serif 4",
        _WESTERN,
        "sourceserif4/SourceSerif4[opsz,wght].ttf",
        "97b2d4da6e3cb494b5a1e66ae176914d852ccabef49e0c02c0df25f3e39aca0b",
        "latin",
    ),
    FontFile(
        "cormorant-garamond",
        "Cormorant Garamond",
        _CORMORANT,
        "files/CormorantGaramond[wght].ttf",
        "b20b7d9626dd956b2c5e558692ad328b1f19e3275e2782db4fa07670d83f35e0",
        ("latin",),
    ),
    FontFile(
        "cormorant-italic",
        "Cormorant Garamond Italic",
        _CORMORANT,
        "files/CormorantGaramond-Italic[wght].ttf",
        "0f48ea6abb2084537854f7174c470991a463b13036309e3b50a81511611c530d",
        ("latin",),
    ),
    _ofl(
        "noto-serif",
        "Noto Serif",
        _WESTERN,
        "notoserif/NotoSerif[wdth,wght].ttf",
        "4d8e6761424656867019081a1a01336f3cb086982682698714054fc33f782713",
        "latin",
    ),
    _ofl(
        "noto-sans",
        "Noto Sans",
        _WESTERN,
        "notosans/NotoSans[wdth,wght].ttf",
        "bfb7bb691513f12e734dc346c03a03f784912432d7e3fa8e56efcf906fe86b3d",
        "latin",
    ),
    _ofl(
        "jetbrains-mono",
        "JetBrains Mono",
        _WESTERN,
        "jetbrainsmono/JetBrainsMono[wght].ttf",
        "48715a42ec242c21e9f02692891e147d022299a52e48d5e413e1a942193ffeda",
        "latin",
    ),
    _ofl(
        "noto-sans-thai",
        "Noto Sans Thai",
        _SEA,
        "notosansthai/NotoSansThai[wdth,wght].ttf",
        "5a1c559bb539583c8a1fd99d1c5b9491e5e14478c9cd2bd0970d5c3096cc9ef8",
        "thai",
    ),
    _ofl(
        "noto-sans-lao",
        "Noto Sans Lao",
        _SEA,
        "notosanslao/NotoSansLao[wdth,wght].ttf",
        "9608b94603a82d09a8038946f9775242f99e3b3459b7f1e4d5b335b578cd7ab3",
        "lao",
    ),
    _ofl(
        "noto-sans-khmer",
        "Noto Sans Khmer",
        _SEA,
        "notosanskhmer/NotoSansKhmer[wdth,wght].ttf",
        "f37a8431a0c5d5ed2f81a767417546aca576a81fb7eff9c924d46aecf828f2ca",
        "khmer",
    ),
    _ofl(
        "noto-sans-myanmar",
        "Noto Sans Myanmar",
        _SEA,
        "notosansmyanmar/NotoSansMyanmar[wdth,wght].ttf",
        "7abbbfbe2514105d7ce94937aee3feb2ba89b73a256c8b77b5866bd9b83e32ec",
        "myanmar",
    ),
    _ofl(
        "noto-sans-tc",
        "Noto Sans TC",
        _CJK,
        "notosanstc/NotoSansTC[wght].ttf",
        "864727d210d54f2537bbe23b3a839436c3992af72de9322af5270897246bd44f",
        "han",
    ),
    _ofl(
        "noto-sans-sc",
        "Noto Sans SC",
        _CJK,
        "notosanssc/NotoSansSC[wght].ttf",
        "a3041811a78c361b1de50f953c805e0244951c21c5bd412f7232ef0d899af0da",
        "simplified",
    ),
    _ofl(
        "noto-sans-jp",
        "Noto Sans JP",
        _CJK,
        "notosansjp/NotoSansJP[wght].ttf",
        "c2f3b4d463500a2ddcd3849cded1fceeb9fd6d1c32e6cbecd568453ba50fc68f",
        "japanese",
    ),
    _ofl(
        "noto-sans-kr",
        "Noto Sans KR",
        _CJK,
        "notosanskr/NotoSansKR[wght].ttf",
        "194018e6b2b293a7964f037b25c0249ce1418bc9ab3c971060a03aa57861e252",
        "hangul",
    ),
    _ofl(
        "noto-sans-arabic",
        "Noto Sans Arabic",
        _RTL,
        "notosansarabic/NotoSansArabic[wdth,wght].ttf",
        "63111b5b2e074dd48cc67692e0a2726d86ee94c1c37fe8598257b7b4e87e869e",
        "arabic",
    ),
    _ofl(
        "noto-sans-hebrew",
        "Noto Sans Hebrew",
        _RTL,
        "notosanshebrew/NotoSansHebrew[wdth,wght].ttf",
        "7ef36a2c3593758cdb622e1bdef4f84523e92fbc3ccc667438dd80ff54c2de88",
        "hebrew",
    ),
    # Noto Sans holds these letters too; under a key of their own they are shaped by their own rules.
    _ofl(
        "noto-sans-devanagari",
        "Noto Sans",
        _WESTERN,
        "notosans/NotoSans[wdth,wght].ttf",
        "bfb7bb691513f12e734dc346c03a03f784912432d7e3fa8e56efcf906fe86b3d",
        "devanagari",
    ),
    _noto("Tamil", "37e151cdec4a8cfb15c432f7bb164a83b98df69419d47e50b35aa7073963716b"),
    _noto("Bengali", "dc9defe97bb041876b6609e9029d9e1e228a686259acde2fe2a9f99d793ee17d"),
    _noto("Sinhala", "3fd7c6a61cb6dfb8a2ca7af5b4078bd24e9c8ad9b55839a0177277db6e4d1326"),
    _noto("Telugu", "6c06de88b2d420d899543724a13765994191cd29860c6226efca098b51fec64b"),
    _noto("Kannada", "b6b11505d76eddf916667d73adfec19095ec777742444dc662dae81471461f4e"),
    _noto("Malayalam", "94cddc94a03fa9a5e8d1784090ba97b267def6933d60762081eaa003751142c5"),
    _noto("Gujarati", "83d1bde74d64fb389f97a5e27b2699d8ee8bad4c15a02be347228e6c10011248"),
    _noto("Gurmukhi", "8a3096ee2166f6383501e2df7b368fce88cfa4068c8d75bcb6af07da353a00ea"),
    _noto("Oriya", "37f482d0179d0a50e3128d004f007ff1c1741ad5f6b0b2bcc7238b257ef1caa0"),
    _noto("Georgian", "42f4a8bf4fe0af8afd91ee3c19e81e14f1bc74ddbd9b6a59a4182f67a596adb4"),
    _noto("Armenian", "e979dfaed56ddb4bfd05121958b25425eb7593253d64b6b3654c77c11c5cda94"),
    _noto("Ethiopic", "93f223089e300b983dbfd693c7be619e0e76565a70d639e71a4fe0bfd72cf66f"),
    _ofl(
        "noto-sans-symbols-2",
        "Noto Sans Symbols 2",
        _WESTERN,
        "notosanssymbols2/NotoSansSymbols2-Regular.ttf",
        "7d5fb73b7ca67a6798101741f5d280a3d016a56a197afcd4199dbb57b4b82a21",
        "symbols",
    ),
    FontFile(
        "noto-emoji",
        "Noto Emoji",
        _NOTO,
        "NotoEmoji[wght].ttf",
        "de6c18832938afc99caf132b39d6a30a19bac7f2e812e28db2535b4608d27551",
        ("emoji",),
    ),
)
FONT_FILES: Mapping[str, FontFile] = {file.key: file for file in _FILES}
SCRIPT_FONTS: Mapping[str, str] = {script: file.key for file in _FILES for script in file.scripts if script != "latin"}
"""The font of each script that the Latin faces do not cover."""


def _package_folder(package: str) -> Path:
    """Return a package's folder without importing it; in a frozen build beside the program."""
    spec = find_spec(package)
    if spec is not None and spec.submodule_search_locations:
        return Path(next(iter(spec.submodule_search_locations)))
    return Path(getattr(sys, "_MEIPASS", "")) / package


@lru_cache(maxsize=32)
def font_face(key: str) -> Any:
    """Return the HarfBuzz face of a font file, mapped into memory once."""
    import uharfbuzz as hb

    return hb.Face(hb.Blob.from_file_path(str(FONT_FILES[key].path)))


@lru_cache(maxsize=32)
def coverage(key: str) -> frozenset[int]:
    """Return the code points that a font has glyphs for."""
    return frozenset(font_face(key).unicodes)


@lru_cache(maxsize=64)
def axis_values(key: str, weight: int, optical: int = 0) -> tuple[tuple[str, float], ...]:
    """Return the place on every axis of a font: weight and optical size within its limits, else its default."""
    wanted = {"wght": float(weight), "opsz": float(optical)}
    values = []
    for axis in font_face(key).axis_infos:
        value = wanted.get(axis.tag) or axis.default_value
        values.append((axis.tag, min(max(value, axis.min_value), axis.max_value)))
    return tuple(values)


def instance(key: str, weight: int) -> bytes:
    """Return a static font file of one weight, named so that its family shows that weight.

    The window needs this: it takes only the default weight of a variable font.
    """
    import uharfbuzz as hb

    face = font_face(key)
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    for tag, value in axis_values(key, weight):
        wanted.pin_axis_location(face, tag, value)
    return rename_font(bytes(wanted.subset(face).blob.data), FONT_FILES[key].family, weight)
