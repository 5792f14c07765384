"""Which pixels are the piece, and how much shadow lies on the paper: found at one size, used at every size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from jewelcraft.domain.sentences import sentence
from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import disc
from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.arrays import largest
from jewelcraft.images.editing.arrays import linear_light
from jewelcraft.images.editing.arrays import spread
from jewelcraft.images.editing.backdrop import Backdrop
from jewelcraft.images.editing.backdrop import distance_from
from jewelcraft.images.editing.backdrop import find_backdrop
from jewelcraft.images.editing.backdrop import light_of
from jewelcraft.images.editing.backdrop import logarithm
from jewelcraft.images.editing.faint_edges import crests
from jewelcraft.images.editing.faint_edges import edge_strength
from jewelcraft.images.editing.faint_edges import tint_strength
from jewelcraft.images.editing.ground import told_apart
from jewelcraft.images.editing.noise import calmed
from jewelcraft.images.editing.region_looks import Judged
from jewelcraft.images.editing.regions import divided

if TYPE_CHECKING:
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.arrays import Plane
    from jewelcraft.images.editing.backdrop import Distance
    from jewelcraft.images.editing.regions import Regions

WORKING_PIXELS = 640
_DEEPEST_SHADOW = -1.9
_COMMON_SHADOW = -0.8
_EDGE = 1.8
_TINTED = 0.4
_LEAST_PIECE, _MOST_PIECE = 0.003, 0.8
_DOUBTFUL, _HOPELESS, _AT_RIM, _FAR_OVER_RIM = 0.036, 0.05, 0.01, 0.03


@dataclass(frozen=True, slots=True)
class Matte:
    """A piece cut out at working size: how much of each pixel is piece, and the paper with its shadow.

    `shade` is the logarithm of the shadow's light, zero for none, below it for shadow; `contrast` is how far the
    piece's light at its rim is from the paper's, `doubt` how much was hardly told apart, as a share of the piece.
    """

    alpha: Plane
    shade: Plane
    backdrop: Backdrop
    contrast: Plane
    doubt: float


def find_matte(pixels: Pixels, strength: int, keep: Mask | None = None, remove: Mask | None = None) -> Matte:
    """Cut a piece out of its background; strokes of a user count for certain."""
    work = fitted(pixels, WORKING_PIXELS)
    keep, remove = _at(keep, work), _at(remove, work)
    regions, seen, backdrop = look(work, remove)
    piece, doubt = told_apart(regions, seen, keep, remove, bias=(70 - strength) / 25)
    shade = _shade(seen, piece)
    contrast = _contrast(work, piece, backdrop, shade)
    return Matte(_softened(piece, keep, remove), shade, backdrop, contrast, doubt)


def look(work: Pixels, remove: Mask | None = None) -> tuple[Regions, Judged, Backdrop]:
    """Divide a picture into regions and tell what is known of its pixels."""
    backdrop, paper = find_backdrop(work, remove)
    far = distance_from(calmed(work), backdrop, paper)
    score = _score(far)
    rest = logarithm(work) - backdrop.logarithm(*work.shape[:2])
    bright = np.asarray(cv2.transform(rest, np.full((1, 3), 1 / 3, np.float32)), dtype=np.float32)
    edges, unit = edge_strength(bright, paper)
    edges = np.maximum(edges, _TINTED * tint_strength(rest, paper))
    where = paper if paper.any() else np.ones(paper.shape, dtype=bool)
    broad = blurred(rest, 4.0)
    level = broad.mean(axis=2)
    even = max(0.012, float(np.percentile(np.abs(level[where]), 80)))
    tint = max(0.014, float(np.percentile(largest(np.abs(broad - level[..., None]))[where], 90)))
    seen = Judged(far, score.point, score.whole, rest, edges, unit, even, tint)
    return divided(edges, crests(edges, _EDGE)), seen, backdrop


def _at(mask: Mask | None, work: Pixels) -> Mask:
    if mask is None:
        return np.zeros(work.shape[:2], dtype=bool)
    if mask.shape == work.shape[:2]:
        return mask
    return cv2.resize(mask.astype(np.uint8), work.shape[1::-1], interpolation=cv2.INTER_AREA) > 0


def warning(matte: Matte) -> Sentence | None:
    """Return what a user should know of a cut-out that is hardly good, None for one to trust."""
    piece = matte.alpha > 0.5
    share = float(piece.mean())
    if share < _LEAST_PIECE or share > _MOST_PIECE:
        return sentence(
            "No piece stands out here. Paint over it with Keep, or take it again on a plain sheet of paper."
        )
    if matte.doubt > _DOUBTFUL:
        return sentence(
            "The piece is hard to tell from what it lies on. Paint what is missing with Keep and what is too much with"
            " Remove, or take it again on plain paper, away from a lamp."
        )
    if rim_share(piece) > _AT_RIM:
        return sentence(
            "The piece reaches the edge of the picture and is cut off there. Remove takes away what is no piece."
        )
    return None


def is_trusted(matte: Matte) -> bool:
    """Say whether a cut-out is good enough to be made without being asked for."""
    piece = matte.alpha > 0.5
    plain = _LEAST_PIECE < float(piece.mean()) < _MOST_PIECE
    return plain and matte.doubt < _HOPELESS and rim_share(piece) < _FAR_OVER_RIM


def rim_share(piece: Mask) -> float:
    """Return how much of a picture's rim a piece lies at."""
    rim = np.concatenate([piece[0], piece[-1], piece[:, 0], piece[:, -1]])
    return float(rim.mean())


@dataclass(frozen=True, slots=True)
class _Score:
    """How unlike paper and shadow each pixel is, above 1 rather the piece: by itself, and with its neighbours."""

    point: Plane
    whole: Plane


def _score(far: Distance) -> _Score:
    # A shadow takes on the colour of what is around it: the deeper, the more tint is forgiven.
    tint = far.colour / max(0.06, 2.2 * far.tint)
    tint = tint / (1 + 0.9 * np.clip(-far.brightness, 0, 1.2))
    light = far.brightness / max(0.09, 2.6 * far.even)
    dark = (far.brightness - _COMMON_SHADOW) / (_DEEPEST_SHADOW - _COMMON_SHADOW)
    point = np.maximum(np.maximum(tint, light), dark)
    rough = far.roughness / max(0.028, 2.6 * far.rough)
    return _Score(np.asarray(point, dtype=np.float32), np.asarray(np.maximum(point, rough), dtype=np.float32))


def _softened(piece: Mask, keep: Mask, remove: Mask) -> Plane:
    alpha = blurred(piece.astype(np.float32), 0.8)
    alpha[keep] = 1
    alpha[remove] = 0
    return np.asarray(alpha, dtype=np.float32)


def _shade(seen: Judged, piece: Mask) -> Plane:
    """Return the shadow on the paper, smooth, and carried on below the piece."""
    paper = ~(cv2.dilate(piece.astype(np.uint8), disc(2)) > 0) & (seen.whole < 1)
    return spread(np.clip(seen.far.brightness, _DEEPEST_SHADOW, 0), paper, max(piece.shape) / 110)


def _contrast(work: Pixels, piece: Mask, backdrop: Backdrop, shade: Plane) -> Plane:
    """Return how far the light of the piece is from that of the paper, carried from its inside to its rim."""
    paper = light_of(backdrop.logarithm(*work.shape[:2]) + shade[..., None])
    off = largest(np.abs(linear_light(work) - paper))
    core = cv2.erode(piece.astype(np.uint8), disc(1))
    # Fine wire has no inside: there all of it counts.
    inside = (core > 0) | (piece & (cv2.dilate(core, disc(3)) == 0))
    return spread(np.asarray(off, dtype=np.float32), inside, 2.5)
