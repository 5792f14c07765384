"""What can go wrong for a user, each as one plain sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import Sentence

if TYPE_CHECKING:
    from jewelcraft.domain.sentences import Value


class JewelCraftError(Exception):
    """Something the world refused; it carries its sentence, ready to be translated.

    A subclass writes its own template, the caller gives only the facts. Any exception
    that is not a JewelCraftError is a fault of the program.
    """

    def __init__(self, template: str, **values: Value | Sentence) -> None:
        self.sentence = Sentence(template, values)
        super().__init__(str(self.sentence))


def is_short_of_memory(error: BaseException) -> bool:
    """Say whether an error means that the computer is out of memory; Python says some of them otherwise."""
    return isinstance(error, MemoryError) or (
        isinstance(error, RuntimeError) and str(error).startswith(("can't start new thread", "can't allocate "))
    )


class InvalidValueError(JewelCraftError):
    """A value that was typed or read cannot be used; the sentence says how to mend it."""


class NotFoundError(JewelCraftError):
    """A piece, photo, rate or catalog that was asked for is not in the library."""


class DuplicateCodeError(JewelCraftError):
    """Another piece already bears this code."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__("Another piece already has the code {code}. Give this one a code of its own.", code=code)


class CurrencyMismatchError(JewelCraftError):
    """Amounts in two currencies were mixed without an exchange rate."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__("{first} and {second} cannot be added without an exchange rate.", first=first, second=second)


class MissingRateError(JewelCraftError):
    """A rate that a cost needs has not been entered; it is never taken as zero."""

    def __init__(self, name: str | Sentence) -> None:
        self.name = str(name)
        self.gap = name if isinstance(name, Sentence) else Sentence("{name}", {"name": name})
        """What is missing, ready to be translated."""
        super().__init__("Missing: {name}. Enter it under Rates.", name=name)


class PictureRefusedError(JewelCraftError):
    """A file is not a picture that can be kept; the sentence gives the reason."""


class LibraryFileError(JewelCraftError):
    """The library file cannot be opened, read or written."""


class TableRefusedError(JewelCraftError):
    """A table from another program cannot be read."""


class CatalogError(JewelCraftError):
    """A catalog cannot be made as asked."""
