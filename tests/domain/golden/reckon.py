"""Reckon the golden pieces with nothing but fractions and the raw tables, and write every step into sheets.csv.

Run by hand after a change of the inputs: python -m tests.domain.golden.reckon
It shares no line with the program: what both find independently is right or wrong twice.
"""

import csv
import tomllib
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).parent
GRAMS = {"g": Fraction(1), "kg": Fraction(1000), "ozt": Fraction("31.1034768"), "baht_bar": Fraction("15.244")}
DENSITIES = {"rhodium": Fraction("12.41"), "gold": Fraction("19.32")}
HEAD = (
    *("code", "group", "name", "net_g", "given_out_g", "lost_g", "returned_g", "fine_thb_g", "alloy_thb_g"),
    *("quantity", "unit", "rate_thb", "exact_thb", "amount_thb"),
)
MARGIN, RETAIL, PRICE_STEP = Fraction(40, 100), 2, 10


def frac(value):
    return Fraction(str(value))


def half_up(value, step):
    """Round to a step, halves away from zero."""
    steps = abs(value) / step
    whole = (2 * steps.numerator + steps.denominator) // (2 * steps.denominator)
    return whole * step if value >= 0 else -whole * step


def up(value, step):
    return -((-value) // step) * step


class Tables:
    def __init__(self):
        found = tomllib.loads((HERE / "inputs" / "_rates.toml").read_text("utf-8"), parse_float=Decimal)
        alloys = tomllib.loads((HERE / "inputs" / "_alloys.toml").read_text("utf-8"), parse_float=Decimal)
        self.masters = {key: frac(text.split()[0]) for key, text in found["master_prices"].items()}
        self.alloys = {alloy["id"]: alloy for alloy in alloys["alloy"]}
        self.rates = {}
        for group in found["groups"]:
            for name, price in group["rates"].items():
                self.rates[group["kind"], name] = (frac(price), group)

    def baht(self, amount, currency):
        return amount if currency == "THB" else amount * self.rates["currency", currency][0]

    def price(self, kind, name):
        amount, group = self.rates[kind, name]
        return self.baht(amount, group["currency"]), group.get("unit")

    def fine(self, metal):
        amount, group = self.rates["metal", metal]
        per_gram = amount / GRAMS[group["unit"]] / frac(group.get("fineness", 1))
        return self.baht(per_gram, group["currency"])


class Sheet:
    def __init__(self, tables, piece):
        self.tables, self.piece, self.rows = tables, piece, []
        self.given_out = self.hours = Fraction(0)
        self.batch = piece.get("batch_quantity", 1)

    def line(self, group, name, quantity, unit, rate, divisor=1, **steps):
        exact = quantity * rate / divisor
        row = {"group": group, "name": name, "quantity": quantity, "unit": unit, "rate_thb": rate} | steps
        self.rows.append(row | {"exact_thb": exact, "amount_thb": half_up(exact, 1)})

    def metal(self, part):
        alloy, net = self.tables.alloys[part["alloy"]], frac(part["net_weight_g"])
        loss = frac(part.get("loss_percent", 0)) / 100
        exact = net / (1 - loss) if part.get("loss_basis") == "on_input" else net * (1 + loss)
        given = max(half_up(exact, Fraction(1, 100)), net)
        lost = given - net
        fine, fineness = self.tables.fine(alloy["metal"]), frac(alloy["fineness"])
        price = fineness * fine + (1 - fineness) * self.tables.masters.get(part["alloy"], Fraction(0))
        payout = frac(part.get("payout_percent", 0)) / 100
        back = (
            min(half_up(lost * frac(part.get("recovered_percent", 0)) / 100, Fraction(1, 100)), lost) if payout else 0
        )
        self.given_out += given
        steps = {"net_g": net, "given_out_g": given, "lost_g": lost, "returned_g": back, "fine_thb_g": fine}
        self.line("metal", alloy["name"], given, "g", price, **steps, alloy_thb_g=price)
        if back:
            self.line("metal", "Filings returned", -back, "g", fineness * fine * payout)

    def stone(self, part):
        price, unit = self.tables.price("stone", part["price_key"])
        count = part.get("count", 1)
        if unit == "pc":
            quantity = Fraction(count)
        elif "carat_each" in part:
            quantity = frac(part["carat_each"]) * count * (Fraction(1, 5) if unit == "g" else 1)
        else:
            quantity = frac(part["weight_g"])
        self.line(
            "stones", part["price_key"], quantity / (1 - frac(part.get("breakage_percent", 0)) / 100), unit, price
        )

    def labour(self, step):
        name, basis = step["operation"], step["basis"]
        setup = frac(step["setup_price"].split()[0]) if "setup_price" in step else Fraction(0)
        if not (setup and step.get("quantity") == 0):
            quantity = frac(step["quantity"]) if "quantity" in step else self.counted(basis)
            if basis == "hour":
                quantity /= 60
                self.hours += 0 if step.get("outside") else quantity
            price = frac(step["price"].split()[0]) if "price" in step else self.tables.price("operation", name)[0]
            self.line("labour", name, quantity, {"hour": "h"}.get(basis, basis), price)
        if setup:
            self.line("labour", f"{name}, once for {self.batch}", Fraction(1), "run", setup, self.batch)

    def counted(self, basis):
        if basis == "g":
            return self.given_out
        return Fraction(sum(part.get("count", 1) for part in self.piece.get("stones", ())) if basis == "stone" else 1)

    def plating(self, part):
        price, unit = self.tables.price("plating", part["metal"])
        grams = frac(part.get("area_cm2", 0)) * frac(part.get("thickness_um", 0)) / 10_000
        quantity = Fraction(1) if unit == "pc" else grams * DENSITIES[part["metal"].split()[-1]]
        self.line("plating", part["metal"], quantity, unit, price)

    def reckon(self):
        piece, tables = self.piece, self.tables
        for part in piece.get("metals", ()):
            self.metal(part)
        for part in piece.get("stones", ()):
            self.stone(part)
        for part in piece.get("findings", ()):
            price, unit = tables.price("finding", part["name"])
            self.line("findings", part["name"], frac(part.get("quantity", 1)), unit, price)
        for step in piece.get("labour", ()):
            self.labour(step)
        for part in piece.get("platings", ()):
            self.plating(part)
        for part in piece.get("extras", ()):
            self.line(
                "extras", part["name"], frac(part.get("quantity", 1)), "pc", tables.price("extra", part["name"])[0]
            )
        if self.hours:
            self.line(
                "overhead", "Workshop overhead", self.hours, "h", tables.price("overhead", "Workshop overhead")[0]
            )
        cost = sum(row["amount_thb"] for row in self.rows)
        wholesale = up(cost / (1 - MARGIN), PRICE_STEP)
        for name, amount in (("cost", cost), ("wholesale", wholesale), ("retail", up(wholesale * RETAIL, PRICE_STEP))):
            self.rows.append({"group": "total", "name": name, "amount_thb": amount})
        return self.rows


def text(value):
    """Write a fraction with as many places as it has, at most twelve."""
    if not isinstance(value, (Fraction, int)):
        return value
    number = (Decimal(value.numerator) / Decimal(value.denominator)).quantize(Decimal("1e-12"))
    return format(number.normalize() + 0, "f")


def main():
    tables = Tables()
    with (HERE / "sheets.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, HEAD, restval="", lineterminator="\n")
        writer.writeheader()
        for path in sorted((HERE / "inputs").glob("[a-z]*.toml")):
            piece = tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)
            for row in Sheet(tables, piece).reckon():
                writer.writerow({"code": piece["code"]} | {key: text(value) for key, value in row.items()})


if __name__ == "__main__":
    main()
