"""What a white background and a clean sketch cost by size, and what OpenCV alone takes on the same picture.

Run: python -m tests.benchmarks.bench_background [LONGEST ...]
"""

from __future__ import annotations

import sys
import time

import cv2
import numpy as np

RUNS = 3
SIZES = (1000, 2000, 4000)


def quickest(work):
    """Return the least processor seconds of a few runs: other programs of the machine do not count."""
    seconds = []
    for _run in range(RUNS):
        started = time.process_time()
        work()
        seconds.append(time.process_time() - started)
    return min(seconds)


def cut_out(pixels):
    """Cut out by GrabCut in a frame, as the simplest program would."""
    marks = np.zeros(pixels.shape[:2], np.uint8)
    height, width = marks.shape
    frame = (width // 10, height // 10, width * 8 // 10, height * 8 // 10)
    cv2.grabCut(pixels, marks, frame, np.zeros((1, 65)), np.zeros((1, 65)), 1, cv2.GC_INIT_WITH_RECT)


def main():
    """Measure and print, in milliseconds a megapixel beside both floors."""
    from jewelcraft.domain.recipe_steps import Background
    from jewelcraft.domain.recipe_steps import SketchClean
    from jewelcraft.images.editing.background import whitened
    from jewelcraft.images.editing.cast_shadow import without_cast_shadow
    from jewelcraft.images.editing.matte import find_matte
    from jewelcraft.images.editing.sketch import cleaned
    from tests.images.hard_drawings import DRAWINGS
    from tests.images.hard_photos import PHOTOS

    photo = PHOTOS["ring on grey paper"]("").pixels
    drawing = DRAWINGS["pencil, cream, shade"]("").pixels
    for longest in [int(word) for word in sys.argv[1:]] or SIZES:
        pixels = cv2.resize(photo, (longest, longest * 3 // 4), interpolation=cv2.INTER_CUBIC)
        sheet = cv2.resize(drawing, (longest, longest * 3 // 4), interpolation=cv2.INTER_CUBIC)
        size = longest * (longest * 3 // 4) / 1e6
        blur = quickest(lambda pixels=pixels: cv2.GaussianBlur(pixels, (0, 0), 5))
        print(f"{longest} px, {size:.1f} megapixels; Gaussian blur of 5 pixels {1000 * blur:.0f} ms")
        for name, work in (
            ("white background", lambda pixels=pixels: whitened(pixels, Background())),
            ("  of it: shadows of the table", lambda pixels=pixels: without_cast_shadow(pixels)),
            ("  of it: the piece", lambda pixels=pixels: find_matte(pixels, 70)),
            ("sketch clean-up", lambda sheet=sheet: cleaned(sheet, SketchClean())),
        ):
            took = quickest(work)
            print(
                f"  {name:<30} {1000 * took:6.0f} ms, {1000 * took / size:5.0f} a megapixel, {took / blur:5.1f} blurs"
            )
        if size < 4:
            took = quickest(lambda pixels=pixels: cut_out(pixels))
            print(f"  {'OpenCV GrabCut, one round':<30} {1000 * took:6.0f} ms, {1000 * took / size:5.0f} a megapixel")


if __name__ == "__main__":
    main()
