"""The calculators of the bench: calc --list, calc NAME key=value..."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.calculators.calculator import UnknownNameError
from jewelcraft.domain.calculators.calculator import calculate
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.registry import CALCULATORS
from jewelcraft.domain.calculators.registry import calculator_named
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.sentences import Sentence

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from jewelcraft.domain.calculators.calculator import Calculation
    from jewelcraft.domain.calculators.calculator import Calculator
    from jewelcraft.domain.calculators.calculator import Figure


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    calc = commands.add_parser("calc", help="reckon with a bench calculator; --list shows them all")
    calc.add_argument("name", nargs="?", metavar="NAME", help="a calculator, as metal-price")
    calc.add_argument("values", nargs="*", metavar="KEY=VALUE", help='as weight="2 baht_bar" or size="6 1/2"')
    calc.add_argument("--list", action="store_true", help="name every calculator with its inputs, outputs and source")
    add_json(calc)
    calc.set_defaults(run=_calc)


def _calc(words: argparse.Namespace) -> Result:
    if words.list:
        return _list([calculator_named(words.name)] if words.name else CALCULATORS.values())
    if not words.name:
        raise UnknownNameError("Name a calculator. These are known: {known}.", known=", ".join(CALCULATORS))
    done = calculate(calculator_named(words.name), read_pairs(words.values))
    return Result(_data(done), _text(done))


def read_pairs(words: Iterable[str]) -> dict[str, str]:
    """Read KEY=VALUE words; a word without = goes on with the value before it, as in weight=2 baht_bar.

    Raises:
        UnknownNameError: for a value without a key, or a key that comes twice.
    """
    pairs: dict[str, str] = {}
    last = ""
    for word in words:
        key, equals, value = word.partition("=")
        if not equals:
            if not last:
                raise UnknownNameError("{word} has no name. Write it as KEY=VALUE.", word=word)
            pairs[last] += f" {word}"
            continue
        last = key.strip().lower().replace("-", "_")
        if last in pairs:
            raise UnknownNameError("{name} is given twice.", name=last)
        pairs[last] = value
    return pairs


def _list(wanted: Iterable[Calculator]) -> Result:
    chosen = list(wanted)
    rows = []
    for each in chosen:
        asked = (field.name if field.required else f"[{field.name}]" for field in each.inputs)
        rows += [f"{each.name}: {say(each.description)}", f"    {' '.join(asked)}"]
    return Result({"calculators": [_listed(each) for each in chosen]}, "\n".join(rows))


def _listed(each: Calculator) -> dict[str, Any]:
    return {
        "name": each.name,
        "title": say(each.title),
        "description": say(each.description),
        "inputs": [
            {
                "name": field.name,
                "unit": _plain_unit(field.unit),
                "required": field.required,
                "default": field.default or None,
                "choices": list(field.choices),
                "description": say(field.label),
            }
            for field in each.inputs
        ],
        "outputs": [{"name": output.name, "unit": _plain_unit(output.unit)} for output in each.outputs],
        "source": say(each.source),
    }


def _plain_unit(unit: str) -> str:
    return unit.replace("{money}", "money").replace("{foreign}", "foreign money")


def _data(done: Calculation) -> dict[str, Any]:
    return {
        "calculator": done.calculator.name,
        "inputs": {figure.name: _figure(figure) for figure in done.inputs},
        "outputs": {figure.name: _figure(figure) for figure in done.outputs},
        "steps": [say(step) for step in done.steps],
        "source": say(done.calculator.source),
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {"value": _plain(figure.value), "unit": figure.unit}


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return canonical(value)
    if isinstance(value, Sentence):
        return say(value)
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def _text(done: Calculation) -> str:
    rows = [(say(figure.label), _spoken(figure), figure.unit) for figure in done.outputs]
    steps = [say(step) for step in done.steps]
    return "\n".join([say(done.calculator.title), table(rows), "", *steps, f"Source: {say(done.calculator.source)}."])


def _spoken(figure: Figure) -> str:
    if isinstance(figure.value, Decimal):
        return canonical(shown(figure.value))
    return "-" if figure.value is None else str(_plain(figure.value))
