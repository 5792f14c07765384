"""Which alloys and ring sizes a design is compared in."""

from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import ring_label
from jewelcraft.domain.units import RingSize
from jewelcraft.domain.variant_choice import main_alloy
from jewelcraft.domain.variant_choice import near_sizes
from jewelcraft.domain.variant_choice import plated_area
from jewelcraft.domain.variant_choice import read_sizes
from jewelcraft.domain.variant_choice import usual_alloys
from jewelcraft.domain.variant_choice import variants_of
from tests.builders import ALLOYS
from tests.builders import card
from tests.builders import piece

D = Decimal


def test_the_heaviest_metal_is_the_pieces_own():
    both = piece(MetalPart("a", "ag925", D(2)), MetalPart("b", "au750y", D(5)))
    assert (main_alloy(both), main_alloy(piece())) == ("au750y", "")
    assert usual_alloys(both, card(alloys=ALLOYS)) >= {"au750y", "ag925"}


def test_brass_comes_gilded_unless_the_piece_is_of_brass():
    silver, brass = piece(MetalPart("a", "ag925", D(2))), piece(MetalPart("a", "brass", D(2)))
    variants = variants_of(silver, ["brass", "ag925"], D(4))
    assert [variant.alloy for variant in variants] == ["ag925", "brass"]
    (layer,) = variants[1].platings
    assert (layer.metal, layer.area_cm2, layer.thickness_um) == ("gold", D(4), D("0.5"))
    assert variants_of(brass, ["brass"], D(4))[0].platings == ()


def test_the_surface_is_that_of_a_layer_that_tells_it():
    plated = replace(piece(), platings=(Plating("p", "gold"), Plating("q", "rhodium", D(7))))
    assert (plated_area(plated), plated_area(piece())) == (D(7), None)


@pytest.mark.parametrize(
    ("systems", "sizes"),
    [(("US",), "US 6, US 7, US 8"), (("EU",), "EU 52½, EU 54½, EU 56½"), ((), "EU 52½, EU 54½, EU 56½")],
)
def test_a_size_has_its_neighbours(systems, sizes):
    assert near_sizes(RingSize(D("54.4")), systems) == sizes


def test_sizes_take_the_system_of_the_one_before():
    assert [ring_label(size, RingSystem.US) for size in read_sizes("US 6, 7; 6")] == ["US 6", "US 7"]
    assert read_sizes("54") == [RingSize(D(54))]
    for text in ("", "big"):
        with pytest.raises(InvalidValueError, match=r"ring size"):
            read_sizes(text)
