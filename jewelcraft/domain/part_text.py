"""Write parts of a piece as text and read them back, for templates and for copying between pieces."""

from __future__ import annotations

import json
from dataclasses import fields
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.parts import TYPES
from jewelcraft.domain.parts import bucket_of
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import StoneBasis

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.parts import Part

_EDITION = 1
_CHOICE_TYPES = (LossBasis, StoneBasis, LabourBasis, AreaFrom, Origin)
_CHOICES: dict[str, type[StrEnum]] = {kind.__name__: kind for kind in _CHOICE_TYPES}
_MOST = 1000


def write_parts(parts: Iterable[Part]) -> str:
    """Write parts as JSON, without their identities."""
    written = [{"group": bucket_of(part).value, **_facts(part)} for part in parts]
    return json.dumps({"edition": _EDITION, "parts": written}, ensure_ascii=False)


def read_parts(text: str, fresh: Callable[[], str]) -> list[Part]:
    """Read parts, each with a fresh identity.

    Raises:
        InvalidValueError: where the text holds no lines, or those of a newer program.
    """
    try:
        data = json.loads(text)
        return [_part(facts, fresh()) for facts in _listed(data)]
    except (ValueError, TypeError, KeyError, ArithmeticError, RecursionError):
        raise InvalidValueError("These lines cannot be read. Copy them again.") from None


def _listed(data: Any) -> list[Any]:
    if data["edition"] != _EDITION or len(data["parts"]) > _MOST:
        raise ValueError(data)
    return list(data["parts"])


def _facts(part: Part) -> dict[str, Any]:
    defaults = {one.name: one.default for one in fields(part)}
    facts = {name: getattr(part, name) for name in defaults if name != "id"}
    return {name: _plain(value) for name, value in facts.items() if value != defaults[name]}


def _plain(value: object) -> object:
    match value:
        case Money():
            return [canonical(value.amount), value.currency]
        case Decimal():
            return canonical(value)
        case tuple():
            return [_plain(each) for each in value]
        case Loss():
            return [value.name, canonical(value.percent), value.basis.value, canonical(value.recovered_percent)]
        case StrEnum():
            return value.value
    return value


def _part(facts: dict[str, Any], part_id: str) -> Part:
    kind = TYPES[Bucket(facts["group"])]
    types = {one.name: str(one.type) for one in fields(kind)}
    known: dict[str, Any] = {name: _value(value, types[name]) for name, value in facts.items() if name != "group"}
    return kind(id=part_id, **known)


def _value(value: Any, type_name: str) -> object:
    wanted = type_name.removesuffix(" | None")
    if value is None and wanted != type_name:
        return None
    return (_READERS.get(wanted) or _CHOICES[wanted])(value)


def _number(value: Any) -> Decimal:
    if not isinstance(value, str):
        raise TypeError(value)
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(value)
    return number


def _money(value: Any) -> Money:
    amount, currency = value
    return Money(_number(amount), _text(currency))


def _sides(value: Sequence[Any]) -> tuple[Decimal, ...]:
    return tuple(map(_number, value))


def _losses(value: Sequence[Any]) -> tuple[Loss, ...]:
    return tuple(
        Loss(_text(name), _number(percent), LossBasis(basis), _number(share)) for name, percent, basis, share in value
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 < value < 10**9:
        raise ValueError(value)
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


_READERS: dict[str, Callable[[Any], object]] = {
    "Decimal": _number,
    "Money": _money,
    "tuple[Decimal, ...]": _sides,
    "tuple[Loss, ...]": _losses,
    "str": _text,
    "int": _whole,
    "bool": _flag,
}
