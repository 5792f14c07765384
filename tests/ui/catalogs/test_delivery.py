"""The terms of delivery of a catalog's prices, through what a user presses."""

from decimal import Decimal

import pytest

from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.price_basis import PriceBasis
from jewelcraft.domain.quote import Incoterm
from jewelcraft.ui.catalogs.shipment_dialog import ShipmentDialog
from tests.ui.catalogs.test_designer import choose
from tests.ui.catalogs.test_printing import front
from tests.ui.catalogs.test_printing import press


@pytest.fixture
def delivery(designer):
    return designer.panel.look.delivery


def test_a_term_and_what_its_shipment_costs_are_chosen_and_undone(delivery, designer, settled, stored, qtbot, hub):
    assert delivery.costs.isHidden()
    choose(delivery.term, "FOB")
    settled()
    assert stored().basis == PriceBasis(Incoterm.FOB)
    assert "Nothing of the shipment" in delivery.told.plain_text()
    delivery.place.setFocus()
    qtbot.keyClicks(delivery.place, "Bangkok")
    delivery.save()
    settled()
    press(qtbot, delivery.costs)
    dialog = front(designer, ShipmentDialog)
    assert not dialog.costs["freight"].isEnabled()
    dialog.order.set_value(Decimal(5000))
    dialog.costs["packing"].set_value(Decimal(80))
    dialog._show()
    assert "1.6 %" in dialog.told.plain_text()
    press(qtbot, dialog.save_button)
    settled()
    kept = stored().basis
    assert (kept.place, kept.order_value, kept.shipment.packing) == ("Bangkok", 5000, 80)
    assert "FOB adds 1.6 %" in delivery.told.plain_text()
    hub.undo()
    settled()
    assert stored().basis.order_value == 0


def test_retail_prices_have_no_delivery(delivery, designer, settled):
    choose(designer.panel.look.price, PriceShown.RETAIL)
    settled()
    assert not delivery.isEnabled()
