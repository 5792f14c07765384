"""How good a cut-out is, in numbers: what of the piece is there, of the table left, of the shadow kept."""

from __future__ import annotations

import cv2
import numpy as np

COLUMNS = ("iou", "edge", "alpha", "holes", "lost", "rags", "bits", "shadow", "ms")
"""Of each case: overlap with the piece, share of its outline found within two pixels, error of alpha in thousandths;
spots missing inside the piece, percent of the piece's own darkness or colour lost; percent of the open table that is
not white, number of its grey bits; how much of the shadow that was asked for is there; milliseconds."""


def outline(mask):
    return cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0


def edge_score(found, true, judged, reach=2):
    """Return the F-score of two outlines."""
    ours, theirs = outline(found) & judged, outline(true) & judged
    if not ours.any() or not theirs.any():
        return 0.0
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    right = (cv2.dilate(theirs.astype(np.uint8), brush) > 0)[ours].mean()
    complete = (cv2.dilate(ours.astype(np.uint8), brush) > 0)[theirs].mean()
    return float(2 * right * complete / max(1e-6, right + complete))


def spots(mask, least, most):
    _count, _labels, facts, _middles = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    area = facts[1:, cv2.CC_STAT_AREA]
    return int(((area >= least) & (area <= most)).sum())


def measures(one, white, cover, seconds):
    """Return the figures of a case: `white` is the picture on white, `cover` how much of each pixel was kept."""
    judged = ~one.ignored
    found, true = (cover > 0.5) & judged, (one.piece > 0.5) & judged
    size = one.piece.size
    core = cv2.erode((one.piece > 0.98).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    core &= judged
    before, after = (plane.astype(np.float32).min(axis=2) for plane in (one.pixels, white))
    lost = core & (after > 250) & (before < 236)
    lit = one.shade > 0.93
    apart = cv2.dilate((one.piece > 0.02).astype(np.uint8), np.ones((7, 7), np.uint8)) == 0
    rags = judged & apart & lit & (after < 243)
    deep = judged & apart & (one.shade < 0.8)
    wanted = float((1 - one.shade[deep] ** 0.6).mean()) if deep.sum() > size / 400 else 0
    there = float((1 - (after[deep] / 255) ** 2.2).mean()) if wanted else 0
    return {
        "iou": float((found & true).sum() / max(1, (found | true).sum())),
        "edge": edge_score(found, true, judged),
        "alpha": float(1000 * np.abs(cover - one.piece)[judged].mean()),
        "holes": spots(core & (cover < 0.5), size // 80_000 + 2, size // 100),
        "lost": float(100 * lost.sum() / max(1, core.sum())),
        "rags": float(100 * rags.sum() / max(1, (judged & apart & lit).sum())),
        "bits": spots(rags, size // 80_000 + 2, size),
        "shadow": there / wanted if wanted else float("nan"),
        "ms": 1000 * seconds,
    }


def table(name, figures, earlier=None):
    """Return a line of the table, the earlier figures in brackets."""
    words = []
    for column in COLUMNS:
        form = "{:.3f}" if column in ("iou", "edge") else "{:.0f}" if column in ("holes", "bits", "ms") else "{:.1f}"
        word = form.format(figures[column])
        if earlier:
            word += " (" + form.format(earlier[column]) + ")"
        words.append(f"{word:>15}" if earlier else f"{word:>8}")
    return f"{name:<28}" + "".join(words)


def summary(all_figures):
    """Return the averages of every column."""
    return {column: float(np.nanmean([one[column] for one in all_figures])) for column in COLUMNS}
