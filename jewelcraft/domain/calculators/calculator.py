"""A calculator as data: what it asks, what it answers, by whose word, and how what was typed becomes an answer."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context
from decimal import Decimal
from functools import reduce
from typing import TYPE_CHECKING
from typing import cast

from jewelcraft.domain.calculators.field_words import field_word
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import Measure
from jewelcraft.domain.calculators.measures import MoneyAmount
from jewelcraft.domain.calculators.unit_words import unit_title
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.calculators.measures import Value

_MILLE = Decimal(1000)
# As many digits as a spreadsheet shows; a division leaves its noise behind them.
_SHOWN = Context(prec=15)
_SPOKEN = Context(prec=6)
_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "diameter": ("length", "width"),
    "fob": ("invoice_fob", "cost"),
    "vnm": ("foreign_materials",),
    "vom": ("originating_materials",),
    "labor": ("labour",),
    "gauge": ("thickness_mm", "width", "wire_diameter"),
    "packing": ("export_packing",),
    "duty": ("import_duty",),
    "utilisation": ("on_jobs_percent",),
    "utilization": ("on_jobs_percent",),
    "purity": ("fineness",),
    "karat": ("fineness",),
    "rate": ("hourly_rate", "exchange"),
    "qty": ("quantity", "count"),
    "thickness": ("thickness_mm",),
}
"""What the trade also calls an input, where the calculator has no such name itself."""
Found = Decimal | str | Sentence | None


class UnknownNameError(JewelCraftError):
    """A calculator or an input was asked for that is not there; the sentence lists what is."""


class InputError(JewelCraftError):
    """Inputs are missing or cannot be used; one sentence for each."""

    def __init__(self, problems: tuple[tuple[str, Sentence], ...]) -> None:
        self.problems = problems
        said = [sentence("{name}: {reason}", name=name, reason=reason) for name, reason in problems]
        words = said[0]
        for more in said[1:]:
            words = sentence("{first} {second}", first=words, second=more)
        super().__init__(words.template, **words.values)


@dataclass(frozen=True, slots=True)
class Input:
    """One thing a calculator asks for; `default` is typed for somebody who leaves it out."""

    name: str
    measure: Measure
    default: str = ""
    optional: bool = False

    @property
    def required(self) -> bool:
        """Whether there is no answer without it."""
        return not self.default and not self.optional

    @property
    def unit(self) -> str:
        """The unit its values are kept in."""
        return self.measure.unit

    @property
    def choices(self) -> tuple[str, ...]:
        """The words that may be typed; empty where it is not a list."""
        return self.measure.choices if isinstance(self.measure, Choice) else ()

    @property
    def label(self) -> Sentence:
        """What it is called."""
        return field_word(self.name)


@dataclass(frozen=True, slots=True)
class Output:
    """One thing a calculator answers; words in braces in its unit are taken from the inputs."""

    name: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """The values of all inputs."""

    values: Mapping[str, Value | None]

    def number(self, name: str) -> Decimal:
        """Return a number in its input's unit."""
        return cast("Decimal", self.values[name])

    def maybe(self, name: str) -> Decimal | None:
        """Return a number, or None where it was left out."""
        return cast("Decimal | None", self.values[name])

    def count(self, name: str) -> int:
        """Return a whole number."""
        return int(self.number(name))

    def share(self, name: str) -> Decimal:
        """Return a fineness as a share of one."""
        return self.number(name) / _MILLE

    def part(self, name: str) -> Decimal:
        """Return a percentage as a share of one."""
        return self.number(name) / HUNDRED

    def word(self, name: str) -> str:
        """Return a word; empty where it was left out."""
        return cast("str", self.values[name] or "")

    def numbers(self, name: str) -> tuple[Decimal, ...]:
        """Return several numbers."""
        return cast("tuple[Decimal, ...]", self.values[name])

    def pairs(self, name: str) -> tuple[tuple[Decimal, Decimal], ...]:
        """Return several pairs."""
        return cast("tuple[tuple[Decimal, Decimal], ...]", self.values[name])


@dataclass(frozen=True, slots=True)
class Answer:
    """What a formula found, by the names of its outputs, and the steps in words."""

    found: Mapping[str, Found]
    steps: tuple[Sentence, ...]
    units: str = ""
    """The unit of every output that the calculator does not name beforehand."""


Formula = Callable[[Given], Answer]


@dataclass(frozen=True, slots=True)
class Calculator:
    """What a calculator is called, asks and answers, whose rule it is, and the formula."""

    name: str
    title: Sentence
    description: Sentence
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    source: Sentence
    formula: Formula


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its name and unit."""

    name: str
    value: Decimal | str | Sentence | tuple[Decimal, ...] | tuple[tuple[Decimal, Decimal], ...] | None
    unit: str

    @property
    def label(self) -> Sentence:
        """What it is called; where the unit is the name, as in a table of units, the unit in words."""
        return unit_title(self.name) if self.name == self.unit else field_word(self.name)


@dataclass(frozen=True, slots=True)
class Calculation:
    """A finished calculation."""

    calculator: Calculator
    inputs: tuple[Figure, ...]
    outputs: tuple[Figure, ...]
    steps: tuple[Sentence, ...]

    def value(self, name: str) -> Found:
        """Return one output."""
        return cast("Found", next(figure.value for figure in self.outputs if figure.name == name))


def calculator(  # noqa: PLR0917 (each is written as one row of data)
    name: str,
    title: Sentence,
    description: Sentence,
    inputs: tuple[Input, ...],
    outputs: tuple[Output, ...],
    source: Sentence,
) -> Callable[[Formula], Calculator]:
    """Make a calculator of the formula below."""
    return lambda formula: Calculator(name, title, description, inputs, outputs, source, formula)


def listed(sources: Iterable[Sentence]) -> Sentence:
    """Return several sources as one."""
    return reduce(lambda first, second: sentence("{first}; {second}", first=first, second=second), sources)


def calculate(wanted: Calculator, typed: Mapping[str, str]) -> Calculation:
    """Read what was typed and reckon.

    Raises:
        UnknownNameError: for an input that the calculator does not have.
        InputError: naming every input that is missing or cannot be used.
        InvalidValueError: where the values cannot go together.
    """
    texts = _texts(wanted, typed)
    values = _read(wanted, texts)
    currencies = _currencies(wanted, texts)
    try:
        answer = wanted.formula(Given(values))
    except ArithmeticError:
        raise InvalidValueError("These values cannot be reckoned with together. Check zeros and percentages.") from None
    entered = tuple(
        Figure(field.name, _tidied(value), _unit(field.unit, currencies, values))
        for field in wanted.inputs
        if (value := values[field.name]) is not None
    )
    named = {output.name: output.unit for output in wanted.outputs}
    outputs = tuple(
        Figure(name, _tidied(value), _unit(named.get(name, answer.units), currencies, values))
        for name, value in answer.found.items()
    )
    return Calculation(wanted, entered, outputs, answer.steps)


def shown(value: Decimal) -> Decimal:
    """Return a number as it stands in a sentence: six digits, more only before the point."""
    short = _SPOKEN.plus(value) if abs(value) < 100_000 else value.quantize(Decimal("0.01"))  # noqa: PLR2004
    return Decimal(format(short.normalize(), "f"))


def _texts(wanted: Calculator, typed: Mapping[str, str]) -> dict[str, str]:
    named: dict[str, str] = {}
    for name, text in typed.items():
        own = _own_name(name, wanted.inputs)
        if own is None:
            raise UnknownNameError(
                "{calculator} has no input {name}. It takes {known}.",
                calculator=wanted.name,
                name=name,
                known=", ".join(field.name for field in wanted.inputs),
            )
        if own in named:
            raise UnknownNameError("{name} is {own}, which is typed already. Leave one out.", name=name, own=own)
        named[own] = text
    return {field.name: named.get(field.name, "").strip() or field.default for field in wanted.inputs}


def _own_name(name: str, inputs: Sequence[Input]) -> str | None:
    """Return the input that a name of the trade means: markup is markup_percent, fob the invoice's."""
    plain = name.lower().replace("-", "_")
    known = {field.name: field for field in inputs}
    meant = [each for each in (plain, f"{plain}_percent", *_OTHER_NAMES.get(plain, ())) if each in known]
    if plain in known or not meant:
        return plain if plain in known else None
    return next((each for each in meant if known[each].required), meant[0])


def _read(wanted: Calculator, texts: Mapping[str, str]) -> dict[str, Value | None]:
    values: dict[str, Value | None] = {}
    problems: list[tuple[str, Sentence]] = []
    for field in wanted.inputs:
        text = texts[field.name]
        values[field.name] = None
        if not text:
            if field.required:
                problems.append((field.name, sentence("This is missing; type it as {name}=...", name=field.name)))
            continue
        try:
            values[field.name] = field.measure.read(text)
        except InvalidValueError as error:
            problems.append((field.name, error.sentence))
    if problems:
        raise InputError(tuple(problems))
    return values


def _currencies(wanted: Calculator, texts: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for field in wanted.inputs:
        code = MoneyAmount.currency(texts[field.name]) if isinstance(field.measure, MoneyAmount) else None
        if code is not None and found.setdefault(field.unit, code) != code:
            raise InputError(((field.name, _mixed(found[field.unit], code)),))
    return found


def _mixed(first: str, second: str) -> Sentence:
    return sentence(
        "{first} and {second} cannot be mixed here. Type all amounts in one currency.", first=first, second=second
    )


def _unit(unit: str, currencies: Mapping[str, str], values: Mapping[str, Value | None]) -> str:
    for place, plain in (("{money}", "money"), ("{foreign}", "foreign money")):
        unit = unit.replace(place, currencies.get(place, plain))
    words = {name: value for name, value in values.items() if isinstance(value, str)}
    return unit.format_map(words)


def _tidied(value: Value | Found) -> Value | Found:
    if isinstance(value, Decimal):
        return Decimal(format(_SHOWN.plus(value).normalize(), "f"))
    return value
