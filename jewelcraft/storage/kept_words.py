"""How many entries of a table are said to a person."""

from __future__ import annotations

from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence

TABLE_WORDS: dict[str, tuple[Sentence, Sentence]] = {
    "piece": (sentence("1 piece saved"), sentence("{count} pieces saved")),
    "photo": (sentence("1 photo saved"), sentence("{count} photos saved")),
    "rate": (sentence("1 rate saved"), sentence("{count} rates saved")),
    "alloy": (sentence("1 alloy saved"), sentence("{count} alloys saved")),
    "catalog": (sentence("1 catalog saved"), sentence("{count} catalogs saved")),
    "line_template": (sentence("1 template saved"), sentence("{count} templates saved")),
}
