"""Measure the Pieces place beside its floor: a bare QListView on the same pieces.

    python tests/benchmarks/bench_gallery.py [COUNT ...]     # 10,000 and 100,000 without arguments
    python tests/benchmarks/bench_gallery.py --fill FILE COUNT ; ... --kept FILE COUNT     # one that was written before

Each line: what, ours, floor, ratio. Times in milliseconds, memory in megabytes. On a machine that others use,
the processor's time of the window's own thread is the figure to compare.
"""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QEventLoop
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStyledItemDelegate

from jewelcraft.domain.money import Money
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Status
from jewelcraft.domain.search import Figures
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library
from jewelcraft.ui.application import dress
from jewelcraft.ui.application import make_application
from jewelcraft.ui.hub import LibraryHub
from jewelcraft.ui.look import look
from jewelcraft.ui.main_window import MainWindow
from jewelcraft.ui.messages import Messages
from jewelcraft.ui.preferences import Preferences

STONES = ("sapphire", "emerald", "ruby", "garnet", "moonstone", "pearl", "jade", "spinel")
SHAPES = ("ring", "pendant", "earrings", "bracelet", "brooch", "bangle")
THAI = ("แหวนไพลิน", "จี้มรกต", "ต่างหูทับทิม")
STEPS = 200
ROUNDS = 3
ROOT = QModelIndex()


def percentile(values, share):
    """Return a percentile of measured values."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def resident_mb():
    """Return the resident memory of this process."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


@contextmanager
def clock(into):
    """Add the time of a block to a list, in milliseconds."""
    started = time.perf_counter()
    yield
    into.append((time.perf_counter() - started) * 1000)


def thumbnails(count=64):
    """Return JPEG thumbnails of about 15 KB with different pictures."""
    from io import BytesIO

    from PIL import Image
    from PIL import ImageDraw

    for number in range(count):
        image = Image.effect_noise((512, 410), 24).convert("RGB")
        ImageDraw.Draw(image).ellipse((90, 60, 420, 380), fill=(number * 4 % 256, 120, 255 - number * 3 % 256))
        data = BytesIO()
        image.save(data, "JPEG", quality=60)
        yield data.getvalue()


def piece(number):
    """Return one of many pieces."""
    stone, shape = STONES[number % 8], SHAPES[number % 6]
    titles = {"en": f"{stone.title()} {shape} {number}", "th": THAI[number % 3]}
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=number)
    return Piece(
        id=f"{number:08d}-0000-4000-8000-000000000000",
        code=f"BN-{shape[0].upper()}-{number:06d}",
        titles=Texts.of(titles),
        type=shape,
        collection=f"Collection {number % 40}",
        status=list(Status)[number % 5],
        metals=(MetalPart(f"m{number}", "au750y", Decimal(number % 900 + 100) / 100),),
        created_at=moment,
        changed_at=moment,
    )


def figures(number, day):
    """Return what a piece costs."""
    prices = [Money(Decimal(number % 5000 + 900) * factor, "THB") for factor in (1, 2, 4)]
    return Figures(piece(number).id, day, *prices, metal_day=day)


def fill(path, count):
    """Write a library with so many pieces, a photo each, and their figures."""
    library = Library.create(path, WorkshopSettings(name="Bench", home_currency="THB", code_prefix="BN"))
    store, day = library.store, datetime.now().date()  # noqa: DTZ005
    with store.action(sentence("filled"), bulk=True):
        digests = []
        for number, data in enumerate(thumbnails()):
            digest = f"{number:064x}"
            store.photos.put_original(digest, data)
            store.photos.put_thumbnail(digest, data)
            digests.append(digest)
        for number in range(count):
            made = piece(number)
            store.pieces.insert(made)
            photo = Photo(
                f"p{number:08d}", digests[number % 64], made.id, PhotoKind.PHOTO, "a.jpg", "image/jpeg", 512, 410, 15000
            )
            store.photos.insert(replace(photo, is_cover=True))
        bills = [(piece(number).id, "1|0|0|0") for number in range(count)]
        store.pieces.put_figures((figures(number, day) for number in range(count)), bills)
    store.pieces.put_figures_day(day)
    library.close()


class BareModel(QAbstractListModel):
    """The floor: ids and titles in memory."""

    def __init__(self, titles):
        super().__init__()
        self.titles = titles

    def rowCount(self, parent=ROOT):
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return self.titles[index.row()] if role == Qt.ItemDataRole.DisplayRole else None

    def set_titles(self, titles):
        self.beginResetModel()
        self.titles = titles
        self.endResetModel()


class BareDelegate(QStyledItemDelegate):
    """The floor: one picture and one text a cell."""

    def __init__(self, pixmap, size):
        super().__init__()
        self.pixmap, self.size = pixmap, size

    def sizeHint(self, option, index):
        return self.size

    def paint(self, painter, option, index):
        rect = option.rect
        painter.drawPixmap(rect.left() + 8, rect.top() + 8, self.pixmap)
        painter.setPen(QColor("#231E18"))
        painter.drawText(rect.left() + 16, rect.bottom() - 30, index.data())


def bare_view(model, cell, size):
    """Return the floor's view."""
    from PySide6.QtGui import QPixmap

    pixmap = QPixmap(cell.width() - 16, round((cell.width() - 16) * 0.8))
    pixmap.fill(QColor("#c0a080"))
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(BareDelegate(pixmap, cell))
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setMovement(QListView.Movement.Static)
    view.setUniformItemSizes(True)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setBatchSize(500)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.resize(size)
    return view


def settle(view):
    """Wait until all cells are laid out."""
    bar = view.verticalScrollBar()
    last = -1
    while bar.maximum() != last:
        last = bar.maximum()
        QTest.qWait(60)


def scroll(view):
    """Return the times of frames, a step of 40 px and its paint: by the clock, and of the thread's processor."""
    bar, frames, busy = view.verticalScrollBar(), [], []
    for _ in range(STEPS):
        began = time.thread_time()
        with clock(frames):
            bar.setValue(bar.value() + 40)
            view.viewport().repaint()
        busy.append((time.thread_time() - began) * 1000)
        QTest.qWait(1)
    return frames, busy


def type_words(edit, done, rounds=1):
    """Return the times from a key to the repaint, letter by letter: by the clock, and of all threads' processors.

    Of several rounds each letter counts with its quickest, which others on the machine disturbed least.
    """
    best, busy = {}, {}
    for _round in range(rounds):
        for word in ("sapphire", "rub", "BN-R-0004", "แหวน", "ring 12"):
            for end in range(1, len(word) + 1):
                keys = []
                began = time.process_time()
                with clock(keys):
                    edit(word[:end])
                    done()
                took = (time.process_time() - began) * 1000
                best[word, end] = min(keys[0], best.get((word, end), keys[0]))
                busy[word, end] = min(took, busy.get((word, end), took))
                # A quick hand types ten letters a second.
                QTest.qWait(100)
            edit("")
            done()
            QTest.qWait(300)
    return list(best.values()), list(busy.values())


def measure_ours(path, folder):
    """Open the window on a library and measure it."""
    app = make_application([])
    preferences = Preferences(folder / "settings.json")
    dress(app, preferences)
    look().moves = False
    hub = LibraryHub(Messages())
    window = MainWindow(hub, preferences)
    window.resize(1366, 768)
    window.show()
    QTest.qWait(300)
    result = {}
    started, began = time.perf_counter(), time.process_time()
    hub.open_library(path)
    while window.page is None or not window.page.gallery.board.model.rowCount():
        QTest.qWait(1)
    gallery = window.page.gallery
    view = gallery.board.gallery
    view.viewport().repaint()
    result["open"] = (time.perf_counter() - started) * 1000
    result["open busy"] = (time.process_time() - began) * 1000
    result["resident shown"] = resident_mb()
    settle(view)

    def repaint():
        if gallery._finder.is_waiting:
            loop = QEventLoop()
            gallery._finder.found.connect(loop.quit)
            loop.exec()
        gallery.board.view.viewport().repaint()

    while hub.is_busy:
        QTest.qWait(100)
    result["keys"], result["keys busy"] = type_words(lambda text: press(gallery.search, text), repaint, ROUNDS)
    QTest.qWait(200)
    settle(view)
    result["frames"], result["busy"] = scroll(view)
    bar = view.verticalScrollBar()
    started = time.perf_counter()
    bar.setValue(bar.maximum() // 2)
    view.viewport().repaint()
    result["jump"] = (time.perf_counter() - started) * 1000
    result["resident scrolled"] = resident_mb()
    result["cell"] = view._delegate.metrics.cell
    result["size"] = QSize(view.width(), view.height())
    result["looks"], result["looks busy"] = quick_looks(gallery)
    window.close()
    return result


def press(field, text):
    """Press the last key of a text in a search field, or take all of it away."""
    field.setFocus()
    if not text:
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    elif text.isascii():
        QTest.keyClick(field, text[-1])
    else:
        # What an input method commits comes as one text.
        field.insert(text[-1])
        field.textEdited.emit(text)


def quick_looks(gallery):
    """Return the times from Space to the first frame of the picture, piece after piece: by the clock, and busy."""
    frames, busy = [], []
    for place in range(20):
        gallery.board.select([gallery.board.model.id_at(place)])
        began = time.thread_time()
        with clock(frames):
            gallery.looking.show()
            if gallery.looking.view is not None:
                gallery.looking.view.repaint()
        busy.append((time.thread_time() - began) * 1000)
        gallery.looking.view.close_now()
        QTest.qWait(1)
    return frames, busy


def measure_floor(path, cell, size):
    """Measure a bare view on the same titles, and the bare query behind a search."""
    result = {}
    with Library.open(path, read_only=True) as library:
        started, began = time.perf_counter(), time.process_time()
        ids = library.pieces.ids(PieceQuery())
        model = BareModel(ids)
        view = bare_view(model, cell, size)
        view.show()
        view.viewport().repaint()
        result["open"] = (time.perf_counter() - started) * 1000
        result["open busy"] = (time.process_time() - began) * 1000
        settle(view)

        def edit(text):
            model.set_titles(library.pieces.ids(PieceQuery(text=text)))

        result["keys"], result["keys busy"] = type_words(edit, view.viewport().repaint)
        model.set_titles(ids)
        settle(view)
        result["frames"], result["busy"] = scroll(view)
        view.close()
    return result


def line(what, ours, floor=None):
    """Print a measured line."""
    ratio = "" if floor is None else f"{floor:10.1f} {ours / floor if floor else 0:8.2f}x"
    print(f"{what:34} {ours:10.1f} {ratio}")


def report(count, kept=None):
    """Measure a library of so many pieces, one that is kept already where it is named."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = kept or folder / "bench.jewelcraft"
        started = time.perf_counter()
        # In a process of its own, whose memory is not counted.
        if not kept:
            subprocess.run([sys.executable, __file__, "--fill", str(path), str(count)], check=True)
        load = os.getloadavg()[0]
        print(f"\n{count:,} pieces (written in {time.perf_counter() - started:.1f} s), load {load:.1f}")
        print(f"{'':34} {'ours':>10} {'floor':>10} {'ratio':>9}")
        ours = measure_ours(path, folder)
        floor = measure_floor(path, ours["cell"], ours["size"])
        line("open to first paint, ms", ours["open"], floor["open"])
        line("the same, processors, ms", ours["open busy"], floor["open busy"])
        for share, label in ((0.5, "p50"), (0.95, "p95")):
            line(f"key to repaint {label}, ms", percentile(ours["keys"], share), percentile(floor["keys"], share))
            line(
                f"the same, processors {label}, ms",
                percentile(ours["keys busy"], share),
                percentile(floor["keys busy"], share),
            )
        for share, label in ((0.5, "p50"), (0.99, "p99")):
            line(f"scroll frame {label}, ms", percentile(ours["frames"], share), percentile(floor["frames"], share))
        for share, label in ((0.5, "p50"), (0.99, "p99")):
            line(f"the same, processor {label}, ms", percentile(ours["busy"], share), percentile(floor["busy"], share))
        for share, label in ((0.5, "p50"), (0.99, "p99")):
            line(f"Space to the picture {label}, ms", percentile(ours["looks"], share))
            line(f"the same, processor {label}, ms", percentile(ours["looks busy"], share))
        line("jump to the middle, ms", ours["jump"])
        line("resident, shown, MB", ours["resident shown"])
        line("resident, after scrolling, MB", ours["resident scrolled"])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--fill"]:
        fill(Path(sys.argv[2]), int(sys.argv[3]))
        sys.exit()
    if sys.argv[1:2] == ["--kept"]:
        report(int(sys.argv[3]), Path(sys.argv[2]))
        sys.exit()
    for wanted in [int(word) for word in sys.argv[1:]] or [10_000, 100_000]:
        report(wanted)
