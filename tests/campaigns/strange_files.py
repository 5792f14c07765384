"""Files that are not what their name says, damaged as disks and sticks damage, or made to hurt."""

from __future__ import annotations

import io
import random
import shutil
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image

PAGE = 4096
DISGUISES = (
    *("random", "empty", "text", "zip", "pdf", "xlsx", "jpeg", "svg", "csv"),
    *("notes database", "wide pages", "narrow pages", "utf16", "other mark", "header only", "huge page size"),
    *("no pages", "cut database", "views only", "many tables", "gzip"),
)


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Some single bytes, as of a worn-out disk."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 5, 200))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def beheaded(data: bytes, chance: random.Random) -> bytes:
    """The header with other numbers in it."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 20))):
        changed[chance.randrange(16, 200)] = chance.randrange(256)
    return bytes(changed)


def holed(data: bytes, chance: random.Random) -> bytes:
    """Whole pages of zeros or noise, as after a failed copy."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        start = chance.randrange(len(changed) // PAGE) * PAGE
        changed[start : start + PAGE] = chance.choice([bytes(PAGE), chance.randbytes(PAGE)])
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    """The front part, as of a stick pulled out."""
    return data[: chance.randrange(1, len(data))]


def shuffled(data: bytes, chance: random.Random) -> bytes:
    """Pages in each other's place, as of a broken file system."""
    pages = [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
    for _ in range(chance.randint(1, 10)):
        one, other = chance.randrange(len(pages)), chance.randrange(len(pages))
        pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def mistyped(data: bytes, chance: random.Random) -> bytes:
    """The text of tables and indexes with other letters in it."""
    changed = bytearray(data)
    places = [
        place for word in (b"CREATE", b"TEXT", b"NOT NULL", b"STRICT", b"PRIMARY") if (place := data.find(word)) > 0
    ]
    for _ in range(chance.randint(1, 4)):
        changed[chance.choice(places) + chance.randrange(8)] = chance.choice(b" ();'x\x00\xff,")
    return bytes(changed)


def grown(data: bytes, chance: random.Random) -> bytes:
    """With something behind it, as of a download that was joined wrongly."""
    return data + chance.randbytes(chance.choice((1, 100, PAGE, 3 * PAGE)))


def ways_to_damage() -> tuple[Callable[[bytes, random.Random], bytes], ...]:
    """Return all ways, the commonest more than once."""
    return flipped, beheaded, holed, cut, shuffled, mistyped, grown, flipped, flipped


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with a few of them changed, lost or doubled."""
    changed = bytearray(data)
    for _ in range(chance.randint(0, 12)):
        at = chance.randrange(len(changed) or 1)
        kind = chance.random()
        if kind < 0.6 and changed:
            changed[at] = chance.randrange(256)
        elif kind < 0.8:
            del changed[at : at + chance.randint(1, 64)]
        else:
            changed[at:at] = changed[at : at + chance.randint(1, 64)]
    return bytes(changed)


def disguised(kind: str, chance: random.Random) -> bytes:
    """Return the bytes of something else."""
    header = b"SQLite format 3\x00"
    plain: dict[str, Callable[[], bytes]] = {
        "random": lambda: chance.randbytes(chance.randint(1, 60_000)),
        "empty": lambda: b"",
        "text": lambda: b"Dear customer, " * chance.randint(1, 900),
        "zip": lambda: _zip({"a.txt": b"hello", "../../evil.txt": b"x"}),
        "xlsx": lambda: _xlsx(chance),
        "jpeg": _jpeg,
        "pdf": lambda: _pdf(chance),
        "svg": lambda: _svg(chance),
        "csv": lambda: _csv(chance),
        "header only": lambda: header + bytes(chance.randint(0, 84)),
        "huge page size": lambda: header + struct.pack(">H", 1) + chance.randbytes(9000),
        "no pages": lambda: header + bytes(5000),
        "gzip": lambda: b"\x1f\x8b\x08" + chance.randbytes(3000),
    }
    return plain[kind]() if kind in plain else _database(kind, chance)


def _database(kind: str, chance: random.Random) -> bytes:
    connection = sqlite3.connect(":memory:")
    size = {"wide pages": 65536, "narrow pages": 512}.get(kind, 4096)
    connection.execute(f"PRAGMA page_size = {size}")
    if kind == "utf16":
        connection.execute("PRAGMA encoding = 'UTF-16le'")
    if kind == "other mark":
        connection.execute(f"PRAGMA application_id = {chance.randrange(1 << 31)}")
    for number in range(300 if kind == "many tables" else 2):
        connection.execute(f"CREATE TABLE note{number} (id INTEGER PRIMARY KEY, body TEXT)")
    connection.executemany("INSERT INTO note0 (body) VALUES (?)", [("note " * 40,)] * 200)
    if kind == "views only":
        connection.execute("CREATE VIEW one AS SELECT * FROM two")
        connection.execute("CREATE VIEW two AS SELECT * FROM one")
    connection.commit()
    data = connection.serialize()
    connection.close()
    return data[: len(data) * 2 // 3] if kind == "cut database" else data


def _zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def _xlsx(chance: random.Random) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Code", "Title", "Metal", "Weight g"])
    for number in range(chance.randint(0, 9)):
        book.active.append([f"X-{number}", chance.choice(("=1+1", "@SUM(A1)", "Naga")), "925", 3.2])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "gold").save(out, "JPEG")
    return out.getvalue()


def _pdf(chance: random.Random) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(chance.choice((1, 200, 14_000)), 200))
    canvas.drawString(10, 10, "ring")
    canvas.save()
    return out.getvalue()


def _svg(chance: random.Random) -> bytes:
    body = chance.choice(
        (
            '<rect width="9" height="9"/>',
            '<image href="file:///etc/passwd" width="9" height="9"/>',
            '<image href="http://127.0.0.1/x.png" width="9" height="9"/>',
            "<g>" * 20_000,
            '<g id="a"><use href="#a"/></g>',
            '<path d="' + "M0 0L9 9" * 20_000 + '"/>',
            "&lol9;",
            "<script>alert(1)</script>",
        )
    )
    entities = "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10}">' for n in range(1, 10))
    side = chance.choice(("100", "1e9", "-4", "NaN"))
    head = f'<!DOCTYPE svg [<!ENTITY lol0 "lol">{entities}]>' if "lol" in body else ""
    return f'{head}<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="100">{body}</svg>'.encode()


def _csv(chance: random.Random) -> bytes:
    rows = ["Code,Title,Metal,Weight g"]
    rows += [f'C-{n},"{chance.choice(("Naga", "=cmd", "x" * 70_000, chr(0)))}",925,{chance.random()}' for n in range(5)]
    return "\n".join(rows).encode(chance.choice(("utf-8", "utf-16", "cp874")), "replace")


def _sql(*statements: str) -> Callable[[Path, random.Random], None]:
    def trick(path: Path, _chance: random.Random) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA journal_mode = DELETE")
        for statement in statements:
            connection.execute(statement)
        connection.close()

    trick.__name__ = statements[-1][:60]
    return trick


def _bogus_log(path: Path, chance: random.Random) -> None:
    path.with_name(path.name + "-wal").write_bytes(struct.pack(">II", 0x377F0682, 3007000) + chance.randbytes(90_000))


def _log_of_another(path: Path, _chance: random.Random) -> None:
    other = path.with_name("another.db")
    connection = sqlite3.connect(other)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE evil (a)")
    connection.commit()
    shutil.copy(str(other) + "-wal", str(path) + "-wal")
    connection.close()
    for ending in ("", "-wal", "-shm"):
        Path(str(other) + ending).unlink(missing_ok=True)


def _bogus_journal(path: Path, chance: random.Random) -> None:
    magic = bytes.fromhex("d9d505f920a163d7")
    path.with_name(path.name + "-journal").write_bytes(magic + chance.randbytes(20_000))


_WRITABLE = "PRAGMA writable_schema = ON"
TRICKS = (
    _sql("CREATE TRIGGER t AFTER INSERT ON piece BEGIN DELETE FROM piece; END"),
    _sql("CREATE TRIGGER t AFTER UPDATE ON piece BEGIN SELECT load_extension('evil'); END"),
    _sql("CREATE VIEW v AS SELECT load_extension('evil')"),
    _sql("CREATE VIEW one AS SELECT * FROM two", "CREATE VIEW two AS SELECT * FROM one"),
    _sql("ALTER TABLE meta RENAME TO hidden", "CREATE VIEW meta AS SELECT * FROM hidden"),
    _sql("ALTER TABLE piece ADD COLUMN bomb TEXT GENERATED ALWAYS AS (zeroblob(1000000000))"),
    _sql("CREATE INDEX bomb ON piece (length(hex(notes)))"),
    _sql("CREATE INDEX bomb ON piece (code) WHERE notes > hex(zeroblob(1000000))"),
    _sql("CREATE TABLE more (a)"),
    _sql("CREATE VIRTUAL TABLE more USING fts5(a)"),
    _sql("CREATE TABLE bomb (a DEFAULT (zeroblob(1000000000)))"),
    _sql("PRAGMA user_version = 99"),
    _sql("PRAGMA user_version = 0"),
    _sql("PRAGMA user_version = -1"),
    _sql("PRAGMA application_id = 7"),
    _sql("DROP TABLE rate"),
    _sql("DROP TABLE seal"),
    _sql("ALTER TABLE piece ADD COLUMN extra TEXT"),
    _sql("CREATE UNIQUE INDEX idx_bomb ON piece (id, notes)"),
    _sql(_WRITABLE, "UPDATE sqlite_master SET sql = 'CREATE TABLE piece (' WHERE name = 'piece'"),
    _sql(_WRITABLE, "UPDATE sqlite_master SET rootpage = 2 WHERE name = 'rate'"),
    _sql(_WRITABLE, "UPDATE sqlite_master SET sql = CAST(x'fffefd' AS TEXT) WHERE name = 'meta'"),
    _sql(_WRITABLE, "INSERT INTO sqlite_master VALUES ('table', 'x', 'x', 0, 'CREATE VIRTUAL TABLE x USING evil(1)')"),
    _sql(_WRITABLE, "DELETE FROM sqlite_master WHERE type = 'index'"),
    _sql(
        _WRITABLE, "UPDATE sqlite_master SET sql = sql || ' CHECK (length(hex(zeroblob(9))) > 0)' WHERE name = 'meta'"
    ),
    _bogus_log,
    _log_of_another,
    _bogus_journal,
)


def with_trick(trick: Callable[[Path, random.Random], None], path: Path, chance: random.Random) -> None:
    """Do something to a library that its owner would not."""
    trick(path, chance)
