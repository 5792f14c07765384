"""Commands on price lists."""

from __future__ import annotations

from argparse import ArgumentTypeError
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_currency
from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.arguments import a_number
from jewelcraft.cli.arguments import command_group
from jewelcraft.cli.arguments import file_action
from jewelcraft.cli.arguments import money
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import table
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.money import Money
from jewelcraft.domain.price_formulas import PRICE_FORMULAS
from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_policy import formula_policy
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    actions = command_group(commands, "pricelists", "named price lists")
    file_action(actions, "list", "list them with their rules", _list_lists)
    put = file_action(actions, "set", "make or change one", _set_list)
    put.add_argument("name", metavar="NAME")
    rule = put.add_mutually_exclusive_group()
    rule.add_argument("--margin", type=a_number, metavar="PERCENT")
    rule.add_argument("--markup", type=a_number, metavar="PERCENT")
    rule.add_argument("--formula", choices=sorted(PRICE_FORMULAS), metavar="FORMULA", help=", ".join(PRICE_FORMULAS))
    put.add_argument("--currency", type=a_currency)
    put.add_argument("--retail-factor", type=a_number, metavar="FACTOR")
    put.add_argument("--round-to", type=a_number, metavar="STEP")
    for option in ("commission", "fees", "buffer"):
        put.add_argument(f"--{option}", type=a_number, metavar="PERCENT")
    put.add_argument("--floor", type=money, metavar="AMOUNT", help="in the currency of the prices; 0 takes it away")
    put.add_argument("--minimum-order", type=a_number, metavar="PIECES")
    put.add_argument("--ending", type=a_kind_of(Ending), metavar="9|90|5|0.95|0.99|9000")
    put.add_argument("--tier", action="append", type=a_tier, metavar="PIECES=DISCOUNT", help="percent less from there")
    put.add_argument("--collection", action="append", default=[], metavar="NAME", help="its pieces follow this list")
    file_action(actions, "remove", "remove one", _remove_list).add_argument("name", metavar="NAME")
    give = file_action(actions, "apply", "price pieces by one, or all pieces of its collections", _apply_list)
    give.add_argument("name", metavar="NAME")
    give.add_argument("codes", nargs="*", metavar="CODE")
    give.add_argument("--search", metavar="TEXT", help='the pieces that a search finds, as "type:ring metal:18k"')


def a_tier(text: str) -> PolicyTier:
    """Read a quantity price, as 12=5 for 5 % less from 12 pieces on."""
    quantity, _, percent = text.partition("=")
    if not quantity.isascii() or not quantity.isdigit():
        raise ArgumentTypeError(f"{text} is no quantity and percentage; write it as 12=5")
    return PolicyTier(int(quantity), None, a_number(percent))


def _list_lists(words: argparse.Namespace) -> Result:
    from jewelcraft.domain.plain_data import plain

    with Library.open(words.file, read_only=True) as library:
        lists = library.price_lists.all()
    data = [{"name": each.name, "policy": plain(each.policy), "collections": list(each.collections)} for each in lists]
    rows = [(each.name, str(each.policy.rule), f"{each.policy.percent:f}", each.policy.currency) for each in lists]
    return Result({"pricelists": data}, table(rows) or "No price lists yet.")


def _set_list(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        known = next(
            (each for each in library.price_lists.all() if each.name.casefold() == words.name.casefold()), None
        )
        price_list = known or library.price_lists.new(words.name)
        policy = _policy(words, price_list.policy, library.settings.home_currency)
        collections = tuple(words.collection) or price_list.collections
        changes = library.price_lists.save(replace(price_list, policy=policy, collections=collections))
    return Result({"name": words.name, "moved": len(changes.prices)}, f"{words.name}: {len(changes.prices)} moved.")


def _policy(words: argparse.Namespace, policy: PricePolicy, home: str) -> PricePolicy:
    if words.formula:
        policy = formula_policy(words.formula, policy)
    for rule, percent in ((PriceRule.MARGIN, words.margin), (PriceRule.MARKUP, words.markup)):
        if percent is not None:
            policy = replace(policy, rule=rule, percent=percent, formula="")
    given = {
        "commission_percent": words.commission, "fees_percent": words.fees, "buffer_percent": words.buffer,
        "minimum_order": None if words.minimum_order is None else int(words.minimum_order), "ending": words.ending,
        "tiers": tuple(words.tier) if words.tier else None,
    }  # fmt: skip
    policy = replace(policy, **{name: value for name, value in given.items() if value is not None})
    if words.floor is not None:
        floor = Money(words.floor, words.currency or policy.currency or home) if words.floor else None
        policy = replace(policy, floor=floor)
    return replace(
        policy,
        currency=words.currency or policy.currency,
        retail_factor=policy.retail_factor if words.retail_factor is None else words.retail_factor,
        rounding_step=policy.rounding_step if words.round_to is None else words.round_to,
    )


def _apply_list(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        ids = [library.pieces.by_code(code).id for code in words.codes]
        if words.search is not None:
            ids += library.pieces.ids(PieceQuery(text=words.search))
            if not ids:
                raise NotFoundError("No piece is found by {text}.", text=words.search)
        report = library.price_lists.apply(library.price_lists.by_name(words.name).id, ids)
    return Result({"name": words.name, "moved": report.moved}, f"{words.name}: {report.moved} moved.")


def _remove_list(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        library.price_lists.remove(library.price_lists.by_name(words.name).id)
    return Result({"removed": words.name}, f"{words.name} removed.")
