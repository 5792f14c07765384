"""Pictures of a file of limited size: written last, when it is known how much room the pages leave them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from dataclasses import replace
from functools import partial
from os import SEEK_END
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.fitting_step import COARSE_PPI
from jewelcraft.catalog.fitting_step import StepFinder
from jewelcraft.catalog.fitting_step import step_at
from jewelcraft.catalog.output import FEW_PICTURES
from jewelcraft.catalog.output import FINEST
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_pictures import PictureStore
from jewelcraft.catalog.pdf_pictures import PicturesWithCopies
from jewelcraft.catalog.pdf_pictures import PlacedImage
from jewelcraft.catalog.pdf_pictures import left_out
from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.output import PictureStep
    from jewelcraft.catalog.pdf_file import PdfFile
    from jewelcraft.domain.work import Progress
    from jewelcraft.images.printing import PrintImage

_SAMPLE = 12
_SPARED = 3
"""Of so many pictures of a small document one tells of the others."""
_STRIDE = 11
_MANY = 100
_GLANCES = {40, 90, 160, 280}
"""After so many pictures of many it is looked whether all will do."""
_MOST_GLANCES = 4
_JUDGED_BY = 256
_ENTRY_BYTES = 260
"""What an image takes in a file beside its pixels."""
_IN_MEMORY = 32_000_000
_GREY = b"\xdd\xdd\xdd"
_DRAWN = 50
_DONE_AT = (90, 96, 98, 99)
"""How many percent are done after drawing, and after each try of all pictures."""


class FileTooLarge(Exception):  # noqa: N818 (an answer to the one who asked for a size)
    """The file would have more bytes than were allowed."""

    def __init__(self, size: int) -> None:
        self.size = size
        super().__init__(str(size))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A picture that was placed: how long it would be at the finest step, and what it will be in the file."""

    picture: PictureRef
    finest: int
    place: PlacedImage
    mask: dict[str, Any]

    def area(self, step: PictureStep) -> float:
        """Return how many pixels it gets of a step; it has no more than its own."""
        sides = sorted((max(1, self.picture.width), max(1, self.picture.height)))
        shown = min(step.pixels(self.finest), sides[1])
        return shown * shown * sides[0] / sides[1]


@dataclass(frozen=True, slots=True)
class _Spooled:
    """Where a picture's bytes were laid aside; no image for one that cannot be read."""

    start: int
    size: int
    image: PrintImage | None


class LatePictures(PictureStore):
    """Promises pictures while pages are drawn, and writes all of them at the end."""

    def __init__(self, file: PdfFile, pictures: Callable[[str], bytes], output: Output) -> None:
        super().__init__(file, pictures, output)
        self._wanted: dict[str, _Wanted] = {}
        self._finenesses: dict[str, float] = {}

    def place(self, picture: PictureRef, longest: int | None = None) -> PlacedImage:
        """Return the image that a picture will be; in the largest of its places it decides how fine."""
        finest = longest or FINEST.longest
        wanted = self._wanted.get(picture.digest)
        if wanted is None:
            reference = self._file.reserve()
            place = PlacedImage(f"Im{len(self._wanted) + 1}", reference, 1, picture.width, picture.height)
            wanted = _Wanted(picture, finest, place, self._mask(picture))
        self._wanted[picture.digest] = replace(wanted, finest=max(finest, wanted.finest))
        return wanted.place

    def begin_beside(self) -> None:
        """Wait with all of them until the pages are drawn."""

    def ask(self, picture: PictureRef, longest: int | None = None) -> None:
        """Read nothing before it is known how small it becomes."""

    def settle(self, room: int | None, progress: Progress) -> PictureStep | None:
        """Write all pictures, so small that they take no more than `room` bytes; return how small they became.

        Raises:
            FileTooLarge: where even the smallest ones take more; its size is by how much.
        """
        if len(self._wanted) > FEW_PICTURES:
            self._start_beside()
        with SpooledTemporaryFile(_IN_MEMORY) as spool:
            if room is None:
                step = self._output.pictures or FINEST
                self._write_all(self._spooled(step, spool, (progress, _DRAWN, _DONE_AT[0])) or [], spool)
                return step
            return self._fitted(room - _ENTRY_BYTES * len(self._wanted), spool, progress)

    def _fitted(self, room: int, spool: SpooledTemporaryFile[bytes], progress: Progress) -> PictureStep:
        finder = StepFinder(max(room, 1), partial(self._guess, progress))
        kept: list[_Spooled] = []
        place, tries = finder.next_place(), 0
        before = _DRAWN
        while place is not None:
            after = _DONE_AT[min(tries, len(_DONE_AT) - 1)]
            told = partial(self._tells, finder, place) if place > 0 and tries < _MOST_GLANCES else None
            made = self._spooled(step_at(place), spool, (progress, before, after), told)
            if made is not None:
                finder.tried(place, sum(each.size for each in made))
                kept = made if finder.best == place else kept
            place, before, tries = finder.next_place(), after, tries + 1
        if finder.best is None:
            raise FileTooLarge(round(finder.least - room))
        step = step_at(finder.best)
        self._write_all(kept, spool)
        if step.ppi < COARSE_PPI:
            self.notes.append(
                sentence("For so small a file the pictures became coarse: {ppi} pixels to the inch.", ppi=step.ppi)
            )
        return step

    def _tells(self, finder: StepFinder, place: float, sizes: dict[int, int]) -> bool:
        """Say whether the pictures made so far tell that all of them will not do."""
        if len(sizes) not in _GLANCES:
            return False
        every, step = list(self._wanted.values()), step_at(place)
        weights = [each.area(step) * self._fineness(each) for each in every]
        size = sum(sizes.values()) * sum(weights) / max(sum(weights[index] for index in sizes), 1.0)
        if not finder.is_far_from(size):
            return False
        finder.learn(place, size)
        return True

    def _guess(self, progress: Progress, rung: int) -> float:
        """Return how many bytes all pictures take at a rung of the ladder, judged by some of them."""
        step = step_at(rung)
        every = list(self._wanted.values())
        judged = every[:: max(1, len(every) // _SAMPLE, min(_SPARED, len(every) // _SPARED))]
        taken = 0
        for image in self._made(judged, step):
            # Large photos take their time; whoever stops the work is heard.
            progress.step(_DRAWN, 100)
            taken += 0 if image is None else len(image.jpeg)
        weights = {each.picture.digest: each.area(step) * self._fineness(each) for each in every}
        known = sum(weights[each.picture.digest] for each in judged)
        return taken * sum(weights.values()) / known if known else taken

    def _fineness(self, wanted: _Wanted) -> float:
        """Return how much there is to see in a picture, by the size of its smallest kept copy."""
        if not self._output.from_copies:
            return 1.0
        if wanted.picture.digest not in self._finenesses:
            self._finenesses[wanted.picture.digest] = float(len(self._read(wanted.picture.digest, _JUDGED_BY)))
        return self._finenesses[wanted.picture.digest]

    def _read(self, digest: str, longest: int) -> bytes:
        if self._output.from_copies and isinstance(self._pictures, PicturesWithCopies):
            return self._pictures.copy(digest, longest)
        return self._pictures(digest)

    def _made(self, wanted: list[_Wanted], step: PictureStep) -> Iterator[PrintImage | None]:
        """Yield the pictures of a step in their order, a few made at a time; None for one that cannot be read."""
        from jewelcraft.images.press import small_picture
        from jewelcraft.images.side_by_side import MOST_WAITING

        begun: deque[Callable[[], PrintImage]] = deque()
        run: Callable[..., Callable[[], PrintImage]] = partial if self._beside is None else self._beside.ask
        for place in range(len(wanted) + MOST_WAITING):
            if place < len(wanted):
                each = wanted[place]
                longest = step.pixels(each.finest)
                data = self._read(each.picture.digest, longest)
                begun.append(run(small_picture, data, longest, step.quality))
            if place >= MOST_WAITING or place >= len(wanted):
                if not begun:
                    return
                try:
                    yield begun.popleft()()
                except PictureRefusedError:
                    yield None

    def _spooled(
        self,
        step: PictureStep,
        spool: SpooledTemporaryFile[bytes],
        part: tuple[Progress, int, int],
        tells: Callable[[dict[int, int]], bool] | None = None,
    ) -> list[_Spooled] | None:
        """Make all pictures of a step ready and lay them aside; None where the first of them tell that it is no use."""
        progress, before, after = part
        every = list(self._wanted.values())
        # Of every part of the document some first, so that they tell of all.
        order = [index for first in range(_STRIDE) for index in range(first, len(every), _STRIDE)]
        laid: dict[int, _Spooled] = {}
        sizes: dict[int, int] = {}
        for index, image in zip(order, self._made([every[index] for index in order], step), strict=True):
            progress.step(before + (after - before) * len(laid) // len(every), 100)
            start = spool.seek(0, SEEK_END)
            sizes[index] = 0 if image is None else spool.write(image.jpeg)
            laid[index] = _Spooled(start, sizes[index], None if image is None else replace(image, parts=()))
            if tells is not None and len(every) > _MANY and tells(sizes):
                return None
        return [laid[index] for index in range(len(every))]

    def _write_all(self, laid: list[_Spooled], spool: SpooledTemporaryFile[bytes]) -> None:
        for wanted, each in zip(self._wanted.values(), laid, strict=True):
            if each.image is None:
                entries = {"Type": name("XObject"), "Subtype": name("Image"), "Width": 1, "Height": 1}
                entries |= {"BitsPerComponent": 8, "ColorSpace": name("DeviceRGB")}
                self._file.write_stream(_GREY, entries, wanted.place.reference)
                self.notes.append(left_out(wanted.picture))
                continue
            spool.seek(each.start)
            image = replace(each.image, parts=(spool.read(each.size),))
            self._write(image, wanted.place.resource, wanted.mask, wanted.place.reference)
