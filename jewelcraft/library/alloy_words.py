"""Which of the workshop's alloys somebody means who types "perak 925" or "18K yellow gold"."""

from __future__ import annotations

from jewelcraft.exchange.alloy_names import find_alloy

__all__ = ["find_alloy"]
