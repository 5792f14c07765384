"""Fit the weights by which regions are told apart into piece and ground.

python -m tests.campaigns.fit_ground [OUT] [--only WORD ...] [--photos FOLDER] [--grounds FOLDER]

Each hard photo is divided into regions; a logistic curve is fitted to their looks, then a small net to looks and
company, several times over, each time with what the last one said of the neighbours. Prints the share of misjudged
pixels, also on tables that were left out of the fit; writes `ground_weights.py`. Real photos with masks drawn by hand,
and photographed grounds on which the rendered pieces are laid, come from folders outside of the tree
(`tests/images/own_photos.py`): a clean table teaches nothing about satin, cracked wood and sand.
"""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

import numpy as np

from jewelcraft.images.editing import ground
from jewelcraft.images.editing import matte
from jewelcraft.images.editing import region_looks
from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.cast_shadow import without_cast_shadow
from tests.images import own_photos
from tests.images.hard_photos import Hard
from tests.images.hard_photos import hard_photos
from tests.images.test_cast_shadow import GROUNDS
from tests.images.test_cast_shadow import silver_ring
from tests.images.test_editing import chain_on_paper
from tests.images.test_editing import ring_on_paper

WEIGHTS = Path(ground.__file__).with_name("ground_weights.py")
HOLD, HIDDEN, ROUNDS, STEPS, BATCH = 3.0, 20, 3, 900, 4000
FOLDS = 4
BLUR, EASE = 0.15, 2e-4
COUNTS = {"plain": 1.8, "photo": 0.9, "laid": 0.45}
"""A snapshot on plain paper is what most users take: the others must not cost it anything."""


class Example:
    """A picture in regions: what is seen of them, what of each is piece, how much each counts."""

    def __init__(self, one, counts=1.0):
        self.name, self.table = one.name, one.table
        work = fitted(without_cast_shadow(one.pixels), matte.WORKING_PIXELS)
        self.regions, self.seen = matte.look(work)[:2]
        piece = self.regions.means(fitted(one.piece, matte.WORKING_PIXELS))
        ignored = self.regions.means(fitted(one.ignored.astype(np.float32), matte.WORKING_PIXELS)) > 0.3
        self.area = self.regions.area * ~ignored
        weight = np.minimum(self.area, 5000) ** 0.75 * np.abs(2 * piece - 1)
        self.weight = weight / max(1e-6, weight.sum()) * 100 * counts
        self.wanted = (piece > 0.5).astype(float)
        self.own = region_looks.looks(self.regions, self.seen)
        self.colour = region_looks.colours(self.regions, self.seen)

    def rows(self, chance):
        return np.hstack([self.own, region_looks.company(self.regions, self.seen, self.own, self.colour, chance)])

    def misjudged(self, weights):
        ground.ALONE, ground.AMONG = weights
        wrong = ((ground.chances(self.regions, self.seen, 0.0) > 0.5) != (self.wanted > 0.5)) * self.area
        return 100 * wrong.sum() / max(1, (self.wanted * self.area).sum())


def fitted_curve(rows, wanted, weights):
    """Fit a logistic curve, held back a little."""
    terms = np.zeros(rows.shape[1])
    hold = np.full(len(terms), HOLD)
    for _turn in range(40):
        chance = ground._likely(rows @ terms)
        curve = weights * np.maximum(chance * (1 - chance), 1e-4)
        pull = rows.T @ (weights * (wanted - chance)) - hold * terms
        step = np.linalg.solve((rows * curve[:, None]).T @ rows + np.diag(hold), pull)
        terms = terms + np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-4:
            break
    return terms


def fitted_net(rows, wanted, weights, start=None):
    """Fit the net by steps along its slope (Kingma and Ba: Adam)."""
    rng = np.random.default_rng(3)
    rows = rows.astype(np.float32)
    wide = rows.shape[1]
    values = start or [
        rng.normal(0, 0.6 / np.sqrt(wide), (wide, HIDDEN)), np.zeros(HIDDEN), rng.normal(0, 0.4, HIDDEN), np.zeros(1),
    ]  # fmt: skip
    values = [value.astype(np.float32) for value in values]
    pace, power = [np.zeros_like(value) for value in values], [np.zeros_like(value) for value in values]
    chosen_by = np.cumsum(weights / weights.sum())
    wanted = wanted.astype(np.float32)
    for turn in range(1, STEPS + 1):
        some = np.minimum(np.searchsorted(chosen_by, rng.random(BATCH)), len(rows) - 1)
        seen = rows[some] + BLUR * rng.standard_normal((BATCH, wide), dtype=np.float32)
        hidden = np.tanh(seen @ values[0] + values[1])
        off = (ground._likely(hidden @ values[2] + values[3]) - wanted[some]) / BATCH
        back = np.outer(off, values[2]) * (1 - hidden * hidden)
        slopes = [
            seen.T @ back + EASE * values[0],
            back.sum(0),
            hidden.T @ off + EASE * values[2],
            off.sum(keepdims=True),
        ]
        for place, slope in enumerate(slopes):
            pace[place] = 0.9 * pace[place] + 0.1 * slope
            power[place] = 0.99 * power[place] + 0.01 * slope * slope
            rate = 0.015 * min(1, 3 * (1 - turn / STEPS)) * np.sqrt(1 - 0.99**turn) / (1 - 0.9**turn)
            values[place] = (values[place] - rate * pace[place] / (np.sqrt(power[place]) + 1e-8)).astype(np.float32)
    return values


def fitted_weights(some):
    wanted = np.concatenate([one.wanted for one in some])
    weight = np.concatenate([one.weight for one in some])
    alone = fitted_curve(np.vstack([one.own for one in some]), wanted, weight)
    chance = [ground._likely(one.own @ alone) for one in some]
    net = None
    rng = np.random.default_rng(1)
    for _turn in range(ROUNDS):
        rows = [one.rows(likely) for one, likely in zip(some, chance, strict=True)]
        net = fitted_net(np.vstack(rows), wanted, weight, net)
        ground.AMONG = (*net[:3], float(net[3][0]))
        chance = [ground._likely(ground.weighed(row) + rng.normal(0, 0.7, len(row))) for row in rows]
    return alone, ground.AMONG


def written(weights):
    alone, (first, shift, second, last) = weights

    def line(values, indent):
        words = ", ".join(f"{value:.3f}".replace("-0.000", "0.000") for value in values)
        return textwrap.fill(f"({words}),", 118, initial_indent=indent, subsequent_indent=indent + " ")

    text = '"""How much each thing seen of a region counts, fitted by `tests/campaigns/fit_ground.py`."""\n\n'
    text += "from __future__ import annotations\n\n# fmt: off\n"
    text += f"ALONE = {line(alone, '    ').strip().removesuffix(',')}\nAMONG = (\n    (\n"
    text += "".join(f"{line(row, '        ')}\n" for row in first)
    return text + f"    ),\n{line(shift, '    ')}\n{line(second, '    ')}\n    {last:.3f},\n)\n# fmt: on\n"


def plain_pieces():
    """Yield the plain pieces of the other tests: rings that mirror their table, a fine chain."""
    for kind in GROUNDS:
        for shadow in (1.0, 0.7):
            pixels, ring, _dark = silver_ring(kind, shadow)
            yield plain(f"silver ring, {kind}, {shadow}", pixels, ring)
    yield plain("gold ring", *ring_on_paper()[:2])
    yield plain("fine chain", *chain_on_paper())


def plain(name, pixels, piece):
    return Hard(
        name, pixels, piece.astype(np.float32), np.ones(piece.shape), np.zeros(piece.shape, bool), table=name[:11]
    )


def asked():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, default=WEIGHTS)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--photos", type=Path, help="photos with NAME-piece.png beside them")
    parser.add_argument("--grounds", type=Path, help="photographed grounds")
    return parser.parse_args()


def main():
    words = asked()
    some = [Example(one, COUNTS["plain"]) for one in (*hard_photos(words.only), *plain_pieces())]
    if words.photos:
        some += [Example(one, COUNTS["photo"]) for one in own_photos.photos(words.photos)]
    if words.grounds:
        some += [Example(one, COUNTS["laid"]) for one in own_photos.laid_on(words.grounds)]
    tables = [one.table for one in some]
    fold = np.array([sorted(set(tables)).index(table) % max(1, FOLDS) for table in tables])
    left_out = {}
    for place in range(FOLDS):
        weights = fitted_weights([one for one, its in zip(some, fold, strict=True) if its != place])
        left_out |= {one.name: one.misjudged(weights) for one, its in zip(some, fold, strict=True) if its == place}
    weights = fitted_weights(some)
    now = {one.name: one.misjudged(weights) for one in some}
    for name, share in now.items():
        print(f"{name:<30} {share:6.1f} % of the piece wrong, left out {left_out.get(name, np.nan):6.1f} %")
    print(f"average {np.mean(list(now.values())):.2f}, left out {np.mean(list(left_out.values()) or [np.nan]):.2f}")
    words.out.write_text(written(weights), encoding="utf-8")


if __name__ == "__main__":
    main()
