"""Everything needed to print a catalog, frozen: all texts are ready in the document's language."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import UTC
from datetime import datetime
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.catalog import TextSize
from jewelcraft.domain.label_choices import LabelChoices

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping

    from jewelcraft.catalog.look import Look
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.sentences import Sentence

UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text and the language it is written in."""

    text: str
    language: str = "en"

    def __bool__(self) -> bool:
        return bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class PictureRef:
    """A picture by the digest of its original; its size is that of the upright picture."""

    digest: str
    width: int
    height: int
    media_type: str = "image/jpeg"
    alt: str = ""
    focus_x: int = 50
    focus_y: int = 20
    zoom: int = 0
    """How near it is seen in percent where it was cut by hand, so that it fills its place; 0 where it was not."""
    lightness: int = -1
    """Of a sign with transparent parts how light the rest is, 0 to 100; -1 for a picture that covers its place."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a piece: what it is, its name on a data sheet, and its words.

    `short` is how a crowded cell says it; empty takes `text`.
    """

    kind: CatalogField
    label: str
    text: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class StagePicture:
    """A picture of a piece on its way, and the name of the step it shows."""

    name: str
    picture: PictureRef


@dataclass(frozen=True, slots=True)
class StoneRow:
    """Stones of one position on a job card, in words."""

    position: str
    kind: str
    cut: str
    size: str
    count: str
    weight: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class WorkStep:
    """A step at the bench, how long it takes, what to mind, and who does it."""

    name: str
    time: str = ""
    note: str = ""
    worker: str = ""


@dataclass(frozen=True, slots=True)
class MetalRow:
    """A metal on a job card: what it is, how much of it the piece has, and what goes with it into the mould."""

    name: str
    weight: str
    sprue: str = ""


@dataclass(frozen=True, slots=True)
class TimeShare:
    """How much time all pieces together took for one kind of work, and which share that is."""

    name: str
    time: str
    share: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A point or a line on a picture; places in percent of the picture's width and height.

    A point bears its `sign`, or its number; a line runs from (x, y) to (end_x, end_y) and bears its text.
    """

    digest: str
    number: int
    x: float
    y: float
    text: str
    sign: str = ""
    is_line: bool = False
    end_x: float = 0.0
    end_y: float = 0.0
    is_listed: bool = True
    """Whether the text stands in the list of marks below the picture."""


@dataclass(frozen=True, slots=True)
class WorkSheet:
    """What the bench knows of a piece: for job cards and portfolios."""

    stages: tuple[StagePicture, ...] = ()
    metals: tuple[Fact, ...] = ()
    metal_rows: tuple[MetalRow, ...] = ()
    stones: tuple[StoneRow, ...] = ()
    steps: tuple[WorkStep, ...] = ()
    total_time: str = ""
    techniques: str = ""
    finish: str = ""
    notes: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A piece as the catalog shows it. A second title or description is in a second language."""

    piece_id: str
    code: str
    titles: tuple[Phrase, ...]
    descriptions: tuple[Phrase, ...] = ()
    type_name: str = ""
    price: str = ""
    facts: tuple[Fact, ...] = ()
    pictures: tuple[PictureRef, ...] = ()
    prints_code: bool = True
    section: Phrase = Phrase("")
    """The part of the catalog that the piece stands in; empty where there are no parts."""
    breaks_before: bool = False
    is_hero: bool = False
    set_name: str = ""
    set_price: str = ""
    """What the whole set costs, where it is sold as one."""
    leads_set: bool = False
    """Whether it is the set itself, whose pieces follow it."""
    copies: int = 1
    work: WorkSheet | None = None
    money: Money | None = None
    """The price as a number, for comparing editions; `price` is what is printed."""
    span: CellSpan = CellSpan.ONE
    text_size: TextSize = TextSize.NORMAL
    sheet: str = ""
    """In an edition, the digest of the frozen cost sheet that the price was made from."""
    scanned: str | None = None
    """What a square code says of it: its own code where nothing else was chosen, empty for no square code."""
    secret_price: str = ""
    """The wholesale price in secret letters, beside a plain one."""

    @property
    def printed_code(self) -> str:
        """The code where it is to be printed, else empty."""
        return self.code if self.prints_code else ""

    @property
    def scan(self) -> str:
        """What a square code says of it; empty for none."""
        return self.code if self.scanned is None else self.scanned

    @property
    def title(self) -> Phrase:
        """The first title, or the code where none was written."""
        return self.titles[0] if self.titles else Phrase(self.printed_code)

    def fact(self, kind: CatalogField) -> Fact | None:
        """Return the fact of a kind, if it is to be printed."""
        return next((fact for fact in self.facts if fact.kind is kind), None)


@dataclass(frozen=True, slots=True)
class ClauseTable:
    """A metal clause: what it says, in one language or two, and what a gram costs more or less at other prices."""

    says: tuple[Phrase, ...]
    heads: tuple[str, ...]
    """Over the metal's prices, then over each group of alloys that moves alike."""
    rows: tuple[tuple[str, ...], ...]
    quoted: int = -1
    """Which row has the price that the catalog rests on."""


@dataclass(frozen=True, slots=True)
class CatalogContent:
    """A catalog, ready to be laid out.

    `labels` are the words that pages print beside facts, by key as in the wording files:
    about, terms, code, price, quantity, index, contents, page.
    """

    look: Look
    title: Phrase
    language: str = "en"
    layout: Layout = Layout.TWO_BY_TWO
    paper: Paper = PAPERS["A4"]
    subtitle: Phrase = field(default_factory=lambda: Phrase(""))
    second_title: Phrase = field(default_factory=lambda: Phrase(""))
    second_subtitle: Phrase = field(default_factory=lambda: Phrase(""))
    """Title and subtitle in the second language, for the cover."""
    workshop: str = ""
    place: str = ""
    contact: str = ""
    has_cover: bool = True
    cover: PictureRef | None = None
    maker: Phrase = field(default_factory=lambda: Phrase(""))
    second_maker: Phrase = field(default_factory=lambda: Phrase(""))
    """The same in the second language of a document in two."""
    terms: Phrase = field(default_factory=lambda: Phrase(""))
    second_terms: Phrase = field(default_factory=lambda: Phrase(""))
    clauses: tuple[ClauseTable, ...] = ()
    """How prices follow each metal; printed with the terms."""
    side_by_side: bool = False
    """Whether the two languages stand beside each other."""
    price_note: str = ""
    delivery_share: Decimal = Decimal(0)
    """What delivery added to each price ex works, so that the prices can be counted again."""
    edition: str = ""
    """As "Edition 3 · 26 Nov 2026", empty for a draft."""
    currency: str = ""
    """The code of the money that prices are in, where the note to them does not say it."""
    recipients: str = ""
    """As "for Chow Jewellers", where it was said at export who gets the edition."""
    validity: str = ""
    """As "Prices valid until 31 January 2027", written out."""
    has_index: bool = False
    kind: CatalogKind = CatalogKind.CATALOG
    logo: PictureRef | None = None
    opening: tuple[PictureRef, ...] = ()
    has_back_cover: bool = False
    stock: str = ""
    first_label: int = 1
    times: tuple[TimeShare, ...] = ()
    """The time of all pieces of a portfolio by the kind of work, the most first."""
    total_time: str = ""
    labelling: LabelChoices = field(default_factory=LabelChoices)
    entries: tuple[Entry, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    created_at: datetime = UNDATED
    """Printed into the file's dates, so that the same content gives the same bytes."""
    warnings: tuple[Sentence, ...] = ()

    @property
    def footer(self) -> str:
        """What every page says about the edition and its prices.

        What a metal cost stands in the metal clause; other rates are the workshop's own and stay in the record.
        """
        parts = (self.edition, self.recipients, self.currency, self.price_note, self.validity)
        return " · ".join(part for part in parts if part)

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text that is printed with the code of its piece, empty for the catalog's own."""
        titles = (self.title, self.subtitle, self.second_title, self.second_subtitle)
        own = (*titles, self.maker, self.second_maker, self.terms, self.second_terms)
        asked = (self.labelling.customer, self.labelling.order, self.labelling.due)
        words = (self.workshop, self.place, self.contact, self.footer, *asked, *(each.name for each in self.times))
        for text in (*(phrase.text for phrase in own), *words):
            yield "", text
        for clause in self.clauses:
            for text in (*(phrase.text for phrase in clause.says), *clause.heads, *chain(*clause.rows)):
                yield "", text
        for entry in self.entries:
            for phrase in (*entry.titles, *entry.descriptions):
                yield entry.code, phrase.text
            for text in (entry.code, entry.price, *(fact.text for fact in entry.facts), *_work_texts(entry.work)):
                yield entry.code, text


def _work_texts(work: WorkSheet | None) -> Iterator[str]:
    if work is None:
        return
    yield from (work.techniques, work.finish, work.notes)
    yield from (row.name for row in work.metal_rows)
    for step in work.steps:
        yield from (step.name, step.note, step.worker)
    for stone in work.stones:
        yield from (stone.kind, stone.cut, stone.note)
    yield from (mark.text for mark in work.marks)
