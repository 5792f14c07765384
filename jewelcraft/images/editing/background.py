"""The paper behind a piece made white or clear, its soft shadow kept, no colour of it left at the edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import linear_light
from jewelcraft.images.editing.arrays import resized
from jewelcraft.images.editing.arrays import srgb_pixels
from jewelcraft.images.editing.backdrop import light_of
from jewelcraft.images.editing.cast_shadow import without_cast_shadow
from jewelcraft.images.editing.matte import WORKING_PIXELS
from jewelcraft.images.editing.matte import Matte
from jewelcraft.images.editing.matte import find_matte
from jewelcraft.images.editing.matte import warning

if TYPE_CHECKING:
    from jewelcraft.domain.recipe_steps import Background
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.arrays import Plane

_BAND_ROWS = 384
_LEAST_SHADE = 0.05
_FULL_SHADE = 0.28
_WHITE = 0.9995


@dataclass(frozen=True, slots=True)
class Whitened:
    """The result, how much of what is no piece became pure white, from 0 to 1, and what a user should look at."""

    pixels: Pixels
    pure: float
    warning: Sentence | None = None


def whitened(pixels: Pixels, step: Background, keep: Mask | None = None, remove: Mask | None = None) -> Whitened:
    """Make the background of a picture white, or clear where the step says so."""
    pixels = without_cast_shadow(pixels)
    matte = find_matte(pixels, step.strength, keep, remove)
    height, width = pixels.shape[:2]
    work = max(matte.alpha.shape)
    alpha_small = matte.alpha
    if step.soft_edge:
        alpha_small = _eased(alpha_small, step.soft_edge / 10 * work / WORKING_PIXELS)
    shadow = shadow_layer(matte, step.shadow)
    out = np.empty((height, width, 4 if step.clear else 3), dtype=np.uint8)
    white = outside = 0
    behind = matte.backdrop.surface + resized(matte.shade, *matte.backdrop.surface.shape[:2])[..., None]
    for top in range(0, height, _BAND_ROWS):
        rows = min(_BAND_ROWS, height - top)
        alpha = _band(alpha_small, height, width, top, rows)
        band = pixels[top : top + rows]
        paper = light_of(_band(behind, height, width, top, rows))
        alpha = _refined(alpha, band, paper, _band(matte.contrast, height, width, top, rows))
        bright = _band(shadow, height, width, top, rows)
        out[top : top + rows] = _composed(band, alpha, paper, bright[..., None], clear=step.clear)
        free = alpha < 0.01
        outside += int(np.count_nonzero(free))
        white += int(np.count_nonzero(free & (bright >= _WHITE)))
    return Whitened(out, white / outside if outside else 0.0, warning(matte))


def shadow_layer(matte: Matte, strength: int) -> Plane:
    """Return what white paper is multiplied with: 1 where no shadow is, and at the rim."""
    depth = -matte.shade
    # What is hardly darker than the paper is its unevenness, not a shadow.
    over = np.clip((depth - _LEAST_SHADE) / (_FULL_SHADE - _LEAST_SHADE), 0, 1)
    kept = depth * over * over * (3 - 2 * over) * strength / 100
    height, width = kept.shape
    reach = max(height, width) * 0.16
    near = cv2.distanceTransform((matte.alpha < 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    kept = kept * np.clip(1.6 - near / reach, 0, 1)
    y, x = np.mgrid[0:height, 0:width]
    rim = np.minimum.reduce([x, y, width - 1 - x, height - 1 - y]) / (max(height, width) * 0.06)
    kept = kept * np.clip(rim, 0, 1)
    soft = blurred(kept.astype(np.float32), max(height, width) / 160)
    return np.asarray(np.exp(-np.clip(soft - 0.004, 0, 2)), dtype=np.float32)


def _eased(alpha: Plane, sigma: float) -> Plane:
    """Soften the edge inwards, so that no background comes back."""
    return np.asarray(np.minimum(alpha, np.clip(1.35 * blurred(alpha, sigma) - 0.1, 0, 1)), dtype=np.float32)


def _band(plane: Plane, height: int, width: int, top: int, rows: int) -> Plane:
    """Return some rows of a plane brought to the size of the picture."""
    if plane.shape[:2] == (height, width):
        return plane[top : top + rows]
    high, wide = plane.shape[:2]
    if max(high, wide) > max(height, width):
        return np.asarray(resized(plane, height, width)[top : top + rows], dtype=np.float32)
    y = (np.arange(top, top + rows, dtype=np.float32) + 0.5) * high / height - 0.5
    x = (np.arange(width, dtype=np.float32) + 0.5) * wide / width - 0.5
    across, down = np.meshgrid(x, y)
    return np.asarray(
        cv2.remap(plane, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), dtype=np.float32
    )


def _refined(alpha: Plane, band: Pixels, paper: Plane, contrast: Plane) -> Plane:
    """At an edge let each pixel say by how far it is from the paper below it how much of it is piece."""
    near = (alpha > 0.03) & (alpha < 0.97)
    if not near.any():
        return alpha
    rim, ground, usual = alpha[near], paper[near], contrast[near]
    off = np.abs(linear_light(band[near]) - ground).max(axis=1)
    least = 0.08 * ground.max(axis=1) + 0.01
    share = np.clip(off / np.maximum(usual, least), 0, 1)
    # Where the piece looks like its paper the pixel says nothing, and the edge stays where it was found.
    trust = np.clip((np.maximum(usual, off) - 0.5 * least) / least, 0, 1)
    out = alpha.copy()
    held = np.clip(share, np.clip(1.6 * rim - 0.4, 0, 1), np.clip(2 * rim, 0, 1))
    out[near] = rim + trust * (held - rim)
    return out


def _composed(band: Pixels, alpha: Plane, paper: Plane, bright: Plane, *, clear: bool) -> Pixels:
    """Put the piece on white times shadow; the paper's own light is taken out of mixed pixels."""
    shade = srgb_pixels(bright)
    solid, mixed = alpha > 0.995, (alpha > 0.005) & (alpha <= 0.995)
    part = alpha[mixed][:, None]
    light = linear_light(band[mixed])
    own = np.clip((light - (1 - part) * paper[mixed]) / np.maximum(part, 0.02), 0, 1)
    # A pixel that is hardly piece must not become a bright or dark grain.
    own = light + (own - light) * np.clip(part * 4, 0, 1)
    if not clear:
        out = np.where(solid[..., None], band, shade)
        out[mixed] = srgb_pixels(own * part + (1 - part) * bright[mixed])
        return np.asarray(out, dtype=np.uint8)
    cover = np.where(solid, 1, alpha + (1 - alpha) * (1 - bright.min(axis=2))).astype(np.float32)
    out = np.zeros((*band.shape[:2], 4), dtype=np.uint8)
    out[solid, :3] = band[solid]
    out[mixed, :3] = srgb_pixels(own * part / np.maximum(cover[mixed][:, None], 1e-3))
    out[..., 3] = np.rint(cover * 255)
    return out
