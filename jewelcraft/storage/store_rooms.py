"""The rooms of an open file, each loaded when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jewelcraft.storage.catalog_store import CatalogStore
    from jewelcraft.storage.derived_store import DerivedStore
    from jewelcraft.storage.edition_store import EditionStore
    from jewelcraft.storage.exchange_store import ExchangeStore
    from jewelcraft.storage.frozen_store import FrozenStore
    from jewelcraft.storage.photo_store import PhotoStore
    from jewelcraft.storage.piece_store import PieceStore
    from jewelcraft.storage.price_list_store import PriceListStore
    from jewelcraft.storage.profile_store import ProfileStore
    from jewelcraft.storage.quote_store import BuyerStore
    from jewelcraft.storage.quote_store import QuoteStore
    from jewelcraft.storage.rate_store import RateStore
    from jewelcraft.storage.rendition_store import RenditionStore
    from jewelcraft.storage.template_store import TemplateStore
    from jewelcraft.storage.transactions import Transactions


class StoreRooms:
    """What an open file keeps, by kind; all rooms share its transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    @cached_property
    def pieces(self) -> PieceStore:
        """Pieces, their parts and figures."""
        from jewelcraft.storage.piece_store import PieceStore

        return PieceStore(self._transactions)

    @cached_property
    def photos(self) -> PhotoStore:
        """Pictures and their originals."""
        from jewelcraft.storage.photo_store import PhotoStore

        return PhotoStore(self._transactions)

    @cached_property
    def renditions(self) -> RenditionStore:
        """Edited pictures and recipes."""
        from jewelcraft.storage.rendition_store import RenditionStore

        return RenditionStore(self._transactions)

    @cached_property
    def derived(self) -> DerivedStore:
        """Thumbnails, larger pictures and likenesses."""
        from jewelcraft.storage.derived_store import DerivedStore

        return DerivedStore(self._transactions)

    @cached_property
    def rates(self) -> RateStore:
        """Rates and alloys."""
        from jewelcraft.storage.rate_store import RateStore

        return RateStore(self._transactions)

    @cached_property
    def catalogs(self) -> CatalogStore:
        """Catalogs."""
        from jewelcraft.storage.catalog_store import CatalogStore

        return CatalogStore(self._transactions)

    @cached_property
    def templates(self) -> TemplateStore:
        """Templates of lines."""
        from jewelcraft.storage.template_store import TemplateStore

        return TemplateStore(self._transactions)

    @cached_property
    def price_lists(self) -> PriceListStore:
        """Price lists."""
        from jewelcraft.storage.price_list_store import PriceListStore

        return PriceListStore(self._transactions)

    @cached_property
    def frozen(self) -> FrozenStore:
        """Frozen cost sheets."""
        from jewelcraft.storage.frozen_store import FrozenStore

        return FrozenStore(self._transactions)

    @cached_property
    def buyers(self) -> BuyerStore:
        """Buyers."""
        from jewelcraft.storage.quote_store import BuyerStore

        return BuyerStore(self._transactions)

    @cached_property
    def quotes(self) -> QuoteStore:
        """Quotations."""
        from jewelcraft.storage.quote_store import QuoteStore

        return QuoteStore(self._transactions)

    @cached_property
    def profiles(self) -> ProfileStore:
        """Wishes of print shops."""
        from jewelcraft.storage.profile_store import ProfileStore

        return ProfileStore(self._transactions)

    @cached_property
    def editions(self) -> EditionStore:
        """Printed editions."""
        from jewelcraft.storage.edition_store import EditionStore

        return EditionStore(self._transactions)

    @cached_property
    def exchange(self) -> ExchangeStore:
        """What goes to other libraries and comes from them."""
        from jewelcraft.storage.exchange_store import ExchangeStore

        return ExchangeStore(self._transactions, read_only=self._transactions.read_only)
