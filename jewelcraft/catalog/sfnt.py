"""Turn the tables of a font file into a file whose names and weight class say what it is."""

from __future__ import annotations

import struct

_WEIGHT_NAMES = {
    100: "Thin",
    200: "ExtraLight",
    300: "Light",
    400: "Regular",
    500: "Medium",
    600: "SemiBold",
    700: "Bold",
    800: "ExtraBold",
    900: "Black",
}
_WINDOWS_UNICODE_ENGLISH = (3, 1, 0x409)
_KEPT_NAMES = (0, 7, 8, 9, 11, 13, 14)
"""Copyright, trademark, makers and licence: they stay as the font's authors wrote them."""
_CHECKSUM_MAGIC = 0xB1B0AFBA
_REGULAR_BIT = 0x40
_BOLD_BIT = 0x20


def rename_font(data: bytes, family: str, weight: int) -> bytes:
    """Return the font with family and weight in its name table and its weight class set."""
    tables = read_tables(data)
    tables["name"] = _name_table(_read_names(tables["name"]), family, weight)
    tables["OS/2"] = _weighted(tables["OS/2"], weight)
    return write_tables(data[:4], tables)


def read_tables(data: bytes) -> dict[str, bytes]:
    """Return the tables of a font file by tag."""
    (count,) = struct.unpack_from(">H", data, 4)
    tables = {}
    for place in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * place)
        tables[tag.decode("ascii")] = data[offset : offset + length]
    return tables


def write_tables(version: bytes, tables: dict[str, bytes]) -> bytes:
    """Return a font file of the tables, with its checksums right."""
    head = bytearray(tables["head"])
    head[8:12] = bytes(4)
    tables = {**tables, "head": bytes(head)}
    count = len(tables)
    power = count.bit_length() - 1
    span = 16 << power
    directory = version + struct.pack(">HHHH", count, span, power, count * 16 - span)
    offset = 12 + 16 * count
    head_offset = 0
    body = b""
    for tag, table in sorted(tables.items()):
        if tag == "head":
            head_offset = offset
        directory += struct.pack(">4sLLL", tag.encode("ascii"), _checksum(table), offset, len(table))
        padded = table + bytes(-len(table) % 4)
        body += padded
        offset += len(padded)
    font = bytearray(directory + body)
    struct.pack_into(">L", font, head_offset + 8, (_CHECKSUM_MAGIC - _checksum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)


def _checksum(table: bytes) -> int:
    padded = table + bytes(-len(table) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF


def _read_names(table: bytes) -> dict[int, bytes]:
    _, count, storage = struct.unpack_from(">HHH", table)
    names = {}
    for place in range(count):
        *kind, name, length, offset = struct.unpack_from(">HHHHHH", table, 6 + 12 * place)
        if tuple(kind) == _WINDOWS_UNICODE_ENGLISH:
            names[name] = table[storage + offset : storage + offset + length]
    return names


def _name_table(old: dict[int, bytes], family: str, weight: int) -> bytes:
    style = _WEIGHT_NAMES[weight]
    plain = style in {"Regular", "Bold"}
    solid = family.replace(" ", "")
    new = {
        1: family if plain else f"{family} {style}",
        2: style if plain else "Regular",
        3: f"{solid}-{style};JewelCraft",
        4: f"{family} {style}",
        5: "Version 1.000",
        6: f"{solid}-{style}",
        16: family,
        17: style,
    }
    names = {name: old[name] for name in _KEPT_NAMES if name in old}
    names |= {name: text.encode("utf-16-be") for name, text in new.items()}
    records = b""
    storage = b""
    for name, text in sorted(names.items()):
        records += struct.pack(">HHHHHH", *_WINDOWS_UNICODE_ENGLISH, name, len(text), len(storage))
        storage += text
    return struct.pack(">HHH", 0, len(names), 6 + len(records)) + records + storage


def _weighted(table: bytes, weight: int) -> bytes:
    changed = bytearray(table)
    struct.pack_into(">H", changed, 4, weight)
    (selection,) = struct.unpack_from(">H", table, 62)
    selection &= ~(_REGULAR_BIT | _BOLD_BIT)
    selection |= {"Regular": _REGULAR_BIT, "Bold": _BOLD_BIT}.get(_WEIGHT_NAMES[weight], 0)
    struct.pack_into(">H", changed, 62, selection)
    return bytes(changed)
