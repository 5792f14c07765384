"""One page that shows a library's readable copy in any browser, without network or script."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from jewelcraft.exchange.folder_rows import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.exchange.content import LibraryContent

_SHOWN = {"image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp", "image/avif"}
"""What browsers draw; the others are linked."""
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1d1b18;background:#fff}
h1{font-weight:600}main{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:2rem 1.5rem}
article img{width:100%;aspect-ratio:1;object-fit:contain;background:#f6f4f0}h2{font-size:1rem;margin:.5rem 0 0}
p{margin:.1rem 0;overflow-wrap:anywhere}.quiet{color:#6b6459}
"""


def index_page(content: LibraryContent, file_names: Mapping[str, str], folder: str, tables: Sequence[str] = ()) -> str:
    """Return the page as HTML; whatever a user wrote stands in it as plain text."""
    title = escape(content.settings.name or "JewelCraft")
    language = escape((*content.settings.languages, "en")[0].replace("_", "-"), quote=True)
    cards = "\n".join(_card(piece, content, file_names, folder) for piece in content.pieces)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Nothing a user typed can load or run anything, even if an escape were missed.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' file:; "
        "style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f'<p class="quiet">{len(content.pieces)} · <a href="pieces.csv">pieces.csv</a> · '
        '<a href="rates.csv">rates.csv</a> · <a href="catalogs.csv">catalogs.csv</a> · '
        f'<a href="library.json">library.json</a></p>\n<main>\n{cards}\n</main>\n{_links(tables)}</body>\n</html>\n'
    )


def _links(tables: Sequence[str]) -> str:
    """Link every table, for whoever looks for what the cards do not show."""
    if not tables:
        return ""
    links = " · ".join(f'<a href="{FOLDER}/{quote(name)}.csv">{escape(name.replace("_", " "))}</a>' for name in tables)
    return f'<p class="quiet">{links}</p>\n'


def _card(piece: Piece, content: LibraryContent, file_names: Mapping[str, str], folder: str) -> str:
    languages = content.settings.languages
    lines = [
        *_pictures(content.photos_of(piece.id), file_names, folder, piece.code),
        f"<h2>{escape(piece.titles.best(*languages) or piece.code)}</h2>",
        f'<p class="quiet">{escape(" · ".join(_facts(piece, content)))}</p>',
    ]
    description = piece.descriptions.best(*languages)
    if description:
        lines.append(f"<p>{escape(description)}</p>")
    return "<article>" + "".join(lines) + "</article>"


def _pictures(photos: list[Photo], file_names: Mapping[str, str], folder: str, code: str) -> Iterator[str]:
    for place, photo in enumerate(photos):
        address = escape(f"{folder}/{quote(file_names[photo.id])}", quote=True)
        if place == 0 and photo.media_type in _SHOWN:
            yield f'<a href="{address}"><img loading="lazy" src="{address}" alt="{escape(code, quote=True)}"></a>'
        else:
            yield f'<a href="{address}">{escape(file_names[photo.id])}</a> '


def _facts(piece: Piece, content: LibraryContent) -> list[str]:
    price = content.prices.get(piece.id)
    weight = piece.net_weight_g
    facts = [piece.code, piece.type, piece.collection, "" if weight is None else f"{weight:f} g", str(price or "")]
    return [fact for fact in facts if fact]
