"""Builds small matrix colour profiles (ICC v2) from primaries and a gamma, as cameras and phones embed them."""

from __future__ import annotations

import struct

D50 = (0.9642, 1.0, 0.8249)
ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
DISPLAY_P3 = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))


def fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(fixed(part) for part in value)


def curve(gamma: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"


def text(words: str) -> bytes:
    raw = words.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(raw)) + raw + bytes(8) + bytes(3 + 67)


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    table, body = b"", b""
    at = 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table += name + struct.pack(">II", at + len(body), len(content))
        body += padded
    size = at + len(body)
    header = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02100000, b"mntr", space, b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(24) + struct.pack(">I", 0)
    header += b"".join(fixed(part) for part in D50)
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def rgb_profile(primaries: tuple[tuple[float, float, float], ...], gamma: float, name: str) -> bytes:
    """A display profile with three D50-adapted primaries."""
    red, green, blue = primaries
    return _profile(
        b"RGB ",
        {
            b"desc": text(name),
            b"cprt": b"text\0\0\0\0none\0",
            b"wtpt": xyz(D50),
            b"rXYZ": xyz(red),
            b"gXYZ": xyz(green),
            b"bXYZ": xyz(blue),
            b"rTRC": curve(gamma),
            b"gTRC": curve(gamma),
            b"bTRC": curve(gamma),
        },
    )


def grey_profile(gamma: float) -> bytes:
    """A grey profile with a gamma."""
    tags = {b"desc": text("Grey"), b"cprt": b"text\0\0\0\0none\0", b"wtpt": xyz(D50), b"kTRC": curve(gamma)}
    return _profile(b"GRAY", tags)


# Linear XYZ (D50) to linear sRGB, from the sRGB standard with Bradford adaptation (Lindbloom).
_TO_SRGB = (
    (3.1338561, -1.6168667, -0.4906146),
    (-0.9787684, 1.9161415, 0.0334540),
    (0.0719453, -0.2289914, 1.4052427),
)


def expected_srgb(
    colour: tuple[int, int, int],
    primaries: tuple[tuple[float, float, float], ...],
    gamma: float,
) -> tuple[int, ...]:
    """What a colour of a matrix profile is in sRGB, computed by hand and clipped to what sRGB can show."""
    linear = [(part / 255) ** gamma for part in colour]
    at = [sum(linear[band] * primaries[band][axis] for band in range(3)) for axis in range(3)]
    shown = []
    for row in _TO_SRGB:
        value = min(1.0, max(0.0, sum(part * weight for part, weight in zip(at, row, strict=True))))
        shown.append(12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055)
    return tuple(round(part * 255) for part in shown)


def ink_profile(labs: dict[tuple[int, int, int, int], tuple[float, float, float]]) -> bytes:
    """A four-ink printer profile from the Lab colour of each of the 16 solid overprints."""
    steps = bytes(range(256))
    grid = b""
    for number in range(16):
        inks = tuple(number >> (3 - band) & 1 for band in range(4))
        light, a, b = labs[inks]
        grid += bytes([round(light * 2.55), round(a + 128), round(b + 128)])
    identity = b"".join(fixed(value) for value in (1, 0, 0, 0, 1, 0, 0, 0, 1))
    table = b"mft1\0\0\0\0" + bytes([4, 3, 2, 0]) + identity + steps * 4 + grid + steps * 3
    tags = {b"desc": text("Ink"), b"cprt": b"text\0\0\0\0none\0", b"wtpt": xyz(D50), b"A2B0": table, b"A2B1": table}
    profile = _profile(b"CMYK", tags)
    return profile[:12] + b"prtr" + profile[16:20] + b"Lab " + profile[24:]
