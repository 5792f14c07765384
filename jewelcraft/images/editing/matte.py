"""Which pixels are the piece, and how much shadow lies on the paper: found at one size, used at every size."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import disc
from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.backdrop import Backdrop
from jewelcraft.images.editing.backdrop import distance_from
from jewelcraft.images.editing.backdrop import find_backdrop
from jewelcraft.images.editing.noise import calmed

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.arrays import Plane
    from jewelcraft.images.editing.backdrop import Distance

WORKING_PIXELS = 1000
_CUT_PIXELS = 400
_DEEPEST_SHADOW = -1.9
_COMMON_SHADOW = -0.8
_SURE = 2.2
_RESTLESS = 0.03
_EDGE_WIDTH = 12
_NOISY = 0.004


@dataclass(frozen=True, slots=True)
class Matte:
    """A piece cut out at working size: how much of each pixel is piece, and the paper with its shadow.

    `shade` is the logarithm of the shadow's light, zero for none, below it for shadow. `unsure` is where polished
    metal may mirror the paper: there the picture stays, only divided by the paper's light.
    """

    alpha: Plane
    shade: Plane
    backdrop: Backdrop
    unsure: Plane
    grain: float


def find_matte(pixels: Pixels, strength: int, keep: Mask | None = None, remove: Mask | None = None) -> Matte:
    """Cut a piece out of its background; strokes of a user count for certain."""
    work = calmed(fitted(pixels, WORKING_PIXELS))
    keep, remove = _at(keep, work), _at(remove, work)
    backdrop, paper = find_backdrop(work, remove)
    far = distance_from(work, backdrop, paper)
    score = _score(far, 2 ** ((strength - 70) / 35))
    piece = _piece(work, far, score, keep, remove)
    apart, faint = (found & ~remove for found in _held_apart(_calmer(far, paper), piece))
    shade = _shade(far, (piece | apart).astype(np.float32), score.whole < 1)
    piece |= _metal(apart, far, far.brightness - shade, piece)
    alpha = _soft(piece, score.point)
    alpha[keep] = 1
    alpha[remove] = 0
    shade = _shade(far, np.maximum(alpha, (apart & ~piece).astype(np.float32)), score.whole < 1)
    unsure = np.asarray(blurred(((apart | faint) & ~piece).astype(np.float32), 1.0), dtype=np.float32)
    return Matte(alpha, shade, backdrop, unsure, max(0.03, 2.5 * far.even))


def _calmer(far: Distance, paper: Mask) -> Distance:
    """Look for faint edges through a softer glass where the camera's noise hides them."""
    if far.steep < _NOISY or not paper.any():
        return far
    even = blurred(far.brightness, 3.6)
    steepness = cv2.magnitude(cv2.Sobel(even, -1, 1, 0, scale=0.125), cv2.Sobel(even, -1, 0, 1, scale=0.125))
    steep = float(np.percentile(steepness[paper], 90))
    return replace(far, steepness=np.asarray(steepness, dtype=np.float32), steep=steep)


def _held_apart(far: Distance, piece: Mask) -> tuple[Mask, Mask]:
    """Return what may be metal though it looks like paper: what edges, however faint, hold apart from open paper.

    The second mask is edges that close nothing in: faint metal, or the edge of a shadow.
    """
    size = max(piece.shape)
    fine = far.steepness > max(0.006, 2.5 * far.steep)
    narrow = far.steepness > 1.1 * blurred(far.steepness, size / 160)
    core = cv2.morphologyEx(piece.astype(np.uint8), cv2.MORPH_OPEN, disc(1)) > 0
    walls = _linked((fine & narrow) | piece, core if core.any() else piece)
    apart = np.zeros_like(piece)
    for gap in (max(1, size // 300), max(2, size // 130)):
        free = ~(cv2.dilate(walls.astype(np.uint8), disc(gap)) > 0)
        wide = cv2.erode(free.astype(np.uint8), disc(max(3, size // 50 + 3 - gap))) > 0
        around = cv2.dilate(_flooded(free, wide).astype(np.uint8), disc(gap + 1)) > 0
        inner = cv2.morphologyEx((~around & ~walls).astype(np.uint8), cv2.MORPH_OPEN, disc(1))
        apart |= (inner > 0) | (walls & (cv2.dilate(inner, disc(3 + gap)) > 0))
    return apart & ~piece, walls & ~apart & ~piece


def _metal(apart: Mask, far: Distance, off: Plane, piece: Mask) -> Mask:
    """Return the parts held apart from open paper that are not as even as paper is; small ones only amid the piece."""
    count, labels = cv2.connectedComponents(apart.astype(np.uint8), connectivity=4)
    flat = np.asarray(labels, dtype=np.int64).ravel()
    area = np.maximum(np.bincount(flat, minlength=count), 1)
    even = (np.abs(off) < 0.06) & (far.steepness < max(0.008, 3 * far.steep))
    share = np.bincount(flat, weights=even.ravel(), minlength=count) / area
    amid = blurred((piece | apart).astype(np.float32), max(piece.shape) / 110)
    around = np.bincount(flat, weights=amid.ravel(), minlength=count) / area
    metal = (share < 0.6) & ((area > (max(piece.shape) / 32) ** 2) | (around > 0.75))
    metal[0] = False
    return np.asarray(metal[labels], dtype=bool)


def _flooded(free: Mask, wide: Mask) -> Mask:
    """Return what lies open to the rim, and openings where they are wide."""
    size = max(free.shape)
    grown = cv2.dilate(wide.astype(np.uint8), disc(max(3, size // 50) + 6)) > 0
    return np.asarray(_reached_from_rim(free) | (grown & free), dtype=bool)


def _linked(mask: Mask, start: Mask) -> Mask:
    """Return the parts of a mask that touch a start."""
    _count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    touched = np.unique(labels[start])
    return np.asarray(np.isin(labels, touched[touched > 0]), dtype=bool)


def _at(mask: Mask | None, work: Pixels) -> Mask:
    if mask is None:
        return np.zeros(work.shape[:2], dtype=bool)
    if mask.shape == work.shape[:2]:
        return mask
    return cv2.resize(mask.astype(np.uint8), work.shape[1::-1], interpolation=cv2.INTER_AREA) > 0


@dataclass(frozen=True, slots=True)
class _Score:
    """How unlike paper and shadow each pixel is, above 1 rather the piece: by itself, and with its neighbours."""

    point: Plane
    whole: Plane


def _score(far: Distance, tolerance: float) -> _Score:
    # A shadow takes on the colour of what is around it: the deeper, the more tint is forgiven.
    tint = far.colour / (tolerance * max(0.06, 2.2 * far.tint))
    tint = tint / (1 + 0.9 * np.clip(-far.brightness, 0, 1.2))
    light = far.brightness / (tolerance * max(0.09, 2.6 * far.even))
    dark = (far.brightness - _COMMON_SHADOW) / (_DEEPEST_SHADOW - _COMMON_SHADOW)
    point = np.maximum(np.maximum(tint, light), dark)
    rough = far.roughness / (tolerance * max(0.028, 2.6 * far.rough))
    return _Score(np.asarray(point, dtype=np.float32), np.asarray(np.maximum(point, rough), dtype=np.float32))


def _piece(work: Pixels, far: Distance, score: _Score, keep: Mask, remove: Mask) -> Mask:
    """Return the piece: what stands out by itself, and what its edges close in."""
    strong = (score.whole > 1) | keep
    strong &= ~remove
    strong = _without_specks(strong, score.whole) | keep
    # The edge of metal is narrow; a shadow grows over many pixels.
    narrow = far.steepness > 1.35 * blurred(far.steepness, 5)
    barrier = _with_faint_edges(strong, score.whole, narrow & (far.steepness > max(0.008, 3.5 * far.steep)))
    reached = _reached(barrier)
    # On cloth or wood edges are everywhere: there colours decide.
    restless = far.rough > _RESTLESS or far.tint > _RESTLESS
    cut = _cut(work, score, strong, keep, remove) if restless else None
    guess = _spread(far.brightness, reached & (score.whole < 0.8), max(strong.shape) / 40)
    filled = _closed_in(barrier, reached, far.brightness, far.brightness - guess, score.point, cut)
    free = reached | (~barrier & ~filled & ~strong)
    # A faint edge counts where it closes metal in; elsewhere it is the edge of a shadow.
    doubtful = barrier & ~strong & (cv2.dilate(filled.astype(np.uint8), disc(4)) == 0)
    whole = ~_grown(free, doubtful, _EDGE_WIDTH)
    if cut is not None:
        whole = _without_specks((whole & cut) | (cut & (score.whole > 0.8)) | keep, score.whole)
    whole = _peeled(whole, score.point, np.abs(far.brightness - guess) < 0.1)
    return np.asarray((whole | keep) & ~remove, dtype=bool)


def _reached(strong: Mask) -> Mask:
    """Return what lies open to the picture's rim; a way of one pixel through an edge is none."""
    blocked = cv2.dilate(strong.astype(np.uint8), disc(1)) > 0
    free = cv2.dilate(_reached_from_rim(~blocked).astype(np.uint8), disc(2)) > 0
    return np.asarray(free & ~strong, dtype=bool)


def _spread(plane: Plane, known: Mask, reach: float) -> Plane:
    """Carry values on from where they are known."""
    weight = known.astype(np.float32)
    held = plane * weight
    near = blurred(held, reach) / np.maximum(blurred(weight, reach), 1e-3)
    broad = blurred(held, reach * 5) / np.maximum(blurred(weight, reach * 5), 1e-3)
    trust = np.clip(blurred(weight, reach) * 8, 0, 1)
    return np.asarray(near * trust + broad * (1 - trust), dtype=np.float32)


def _with_faint_edges(strong: Mask, score: Plane, edges: Mask) -> Mask:
    """Follow an edge that starts strong where it grows faint, as on polished metal that mirrors the paper."""
    near = cv2.dilate(strong.astype(np.uint8), disc(max(2, max(score.shape) // 40))) > 0
    faint = ((score > 0.5) & near) | strong | edges
    return _linked(faint, strong)


def _closed_in(  # noqa: PLR0917 (six planes of one picture)
    barrier: Mask, reached: Mask, brightness: Plane, off: Plane, point: Plane, cut: Mask | None
) -> Mask:
    """Return the parts that edges close in and that are no opening: not as light as paper or its shadow there.

    `off` is the brightness compared with that of the ground around.
    """
    count, labels = _parts(barrier, reached)
    flat = labels.ravel()
    area = np.maximum(np.bincount(flat, minlength=count), 1)

    def share(values: Any) -> Any:
        return np.bincount(flat, weights=values.ravel(), minlength=count) / area

    paperlike = share((np.abs(off) < 0.1) | (np.abs(brightness) < 0.07))
    filled = (area < 10) | (share(np.maximum(point, 0)) > 0.65) | (paperlike < 0.35)
    if cut is not None:
        filled &= (share(cut) > 0.5) | (area < 10)
    filled[0] = False
    return np.asarray(filled[labels], dtype=bool)


def _parts(barrier: Mask, reached: Mask) -> tuple[int, Any]:
    """Number the parts that edges close in; a gap of a few pixels in an edge does not join two of them."""
    inner = (~barrier & ~reached).astype(np.uint8)
    count, labels = cv2.connectedComponents(inner, connectivity=4)
    apart = inner & (cv2.dilate(barrier.astype(np.uint8), disc(4)) == 0)
    cores, core_labels = cv2.connectedComponents(apart, connectivity=4)
    has_core = np.zeros(count, dtype=bool)
    has_core[np.unique(labels[core_labels > 0])] = True
    _far, nearest = cv2.distanceTransformWithLabels(
        (core_labels == 0).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_CCOMP
    )
    by_core = np.zeros(int(nearest.max()) + 1, dtype=np.int64)
    by_core[nearest[core_labels > 0]] = core_labels[core_labels > 0]
    joined = np.where(has_core[labels] & (labels > 0), by_core[nearest] + count, labels)
    return count + cores, joined


def _peeled(piece: Mask, point: Plane, level: Mask) -> Mask:
    """Take off the rim that only its neighbours made stand out."""
    return ~_grown(~piece, (point < 0.5) & level, 4)


def _grown(start: Mask, way: Mask, steps: int) -> Mask:
    """Let a mask grow by single pixels where the way is free."""
    for _ in range(steps):
        start = start | ((cv2.dilate(start.astype(np.uint8), disc(1)) > 0) & way)
    return start


def _cut(work: Pixels, score: _Score, strong: Mask, keep: Mask, remove: Mask) -> Mask:
    """Grow the piece over even metal by colours and edges (Rother, Kolmogorov, Blake: GrabCut)."""
    small = fitted(work, _CUT_PIXELS)
    height, width = small.shape[:2]

    def shrunk(mask: Any) -> Any:
        return cv2.resize(mask.astype(np.uint8) * 255, (width, height), interpolation=cv2.INTER_AREA)

    solid = shrunk(strong)
    marks = np.full((height, width), cv2.GC_PR_BGD, dtype=np.uint8)
    marks[solid > 127] = cv2.GC_PR_FGD
    marks[shrunk(score.whole > _SURE) > 150] = cv2.GC_FGD
    marks[_reached_from_rim(solid < 60) & (shrunk(score.whole < 0.8) > 230)] = cv2.GC_BGD
    marks[shrunk(keep) > 127] = cv2.GC_FGD
    marks[shrunk(remove) > 127] = cv2.GC_BGD
    found = (marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD)
    if found.sum() < 20 or (~found).sum() < 20:
        return strong
    cv2.setRNGSeed(7)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small, marks, (0, 0, 1, 1), models[0], models[1], 1, cv2.GC_INIT_WITH_MASK)
    inside = ((marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD)).astype(np.uint8)
    large = cv2.resize(inside * 255, work.shape[1::-1], interpolation=cv2.INTER_LINEAR) > 127
    # Where the paper shows through a ring it is as even as outside, and stays paper.
    return np.asarray(large & ~_wide(score.whole < 0.6, work.shape), dtype=bool)


def _reached_from_rim(free: Mask) -> Mask:
    """Return what can be reached from the picture's rim."""
    _count, labels = cv2.connectedComponents(free.astype(np.uint8), connectivity=4)
    rim = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    return np.isin(labels, rim[rim > 0])


def _wide(mask: Mask, shape: tuple[int, ...]) -> Mask:
    """Return the parts of a mask that are wide enough to be an opening, not a reflection."""
    least = max(2, max(shape[:2]) // 90)
    return cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, disc(least)) > 0


def _without_specks(mask: Mask, score: Plane) -> Mask:
    """Leave out what is too small and faint to be a part: grain, fibres, noise."""
    joined = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, disc(2))
    count, labels, facts, _centres = cv2.connectedComponentsWithStats(joined, connectivity=8)
    if count < 2:
        return mask
    peak = np.zeros(count, dtype=np.float32)
    np.maximum.at(peak, np.asarray(labels, dtype=np.int64).ravel(), score.ravel())
    area = facts[:, cv2.CC_STAT_AREA]
    largest = area[1:].max()
    kept = (area > largest * 0.02) | ((area > largest * 0.002) & (peak > _SURE))
    kept[0] = False
    return np.asarray(mask & kept[labels], dtype=bool)


def _soft(piece: Mask, score: Plane) -> Plane:
    """Return the piece with edges as soft as the picture's own."""
    hard = piece.astype(np.float32)
    rim = blurred(hard, 0.8)
    # Right at the edge the distance from paper says how much of the pixel is piece.
    share = np.clip(score * 0.9, 0, 1)
    near = (rim > 0.03) & (rim < 0.97)
    return np.asarray(np.where(near, np.minimum(np.maximum(rim, 0.35 * share), np.maximum(share, hard * 0.5)), hard))


def _shade(far: Distance, alpha: Plane, plain: Mask) -> Plane:
    """Return the shadow on the paper, smooth, and carried on below the piece."""
    paper = (cv2.dilate(alpha, disc(2)) < 0.02) & plain
    return _spread(np.clip(far.brightness, _DEEPEST_SHADOW, 0), paper, max(alpha.shape) / 110)
