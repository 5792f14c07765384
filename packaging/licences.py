"""List every package that goes into the application folder, with its version, its licence and the licence's text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution
from importlib.metadata import PackageNotFoundError
from importlib.metadata import distribution
from pathlib import Path

_LICENCE_FILE = re.compile(r"(?i)^(licen[cs]e|copying|notice|ofl)")
_LEFT_OUT = {"pip"}
"""Asked for by a package, but not taken into the folder."""
HOUSE = Path(__file__).resolve().parents[1]


def bundled() -> list[Distribution]:
    """Return the packages that the program needs to run, and those that they need, by name."""
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Distribution] = {}
    waiting = _names(project["dependencies"])
    while waiting:
        name = waiting.pop()
        if name in found or name in _LEFT_OUT:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue  # needed on another system only
        waiting += _names(found[name].requires or ())
    return [found[name] for name in sorted(found)]


def _names(requirements: Iterable[str]) -> list[str]:
    wanted = [requirement for requirement in requirements if "extra ==" not in requirement]
    return [re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower() for requirement in wanted]


def licence_of(package: Distribution) -> str:
    """Return the name of a package's licence as the package gives it."""
    facts = package.metadata
    named = facts.get("License-Expression") or ""
    classified = [line.split("::")[-1].strip() for line in facts.get_all("Classifier") or () if "License ::" in line]
    short = (facts.get("License") or "").strip().splitlines()
    return named or ", ".join(classified) or (short[0] if short else "") or _licence_by_text(package)


def _licence_by_text(package: Distribution) -> str:
    """Tell the licence by its own words where a package forgot to name it."""
    granted = "Permission is hereby granted, free of charge, to any person obtaining a copy"
    return "MIT" if any(granted in " ".join(text.split()) for text in texts_of(package)) else ""


def texts_of(package: Distribution) -> list[str]:
    """Return the texts of the licence files that a package brings along."""
    files = [path for path in package.files or () if _LICENCE_FILE.match(path.name) and path.suffix != ".py"]
    return [path.locate().read_text(encoding="utf-8", errors="replace") for path in files if path.locate().is_file()]


def write_list(target: Path, packages: Iterable[Distribution]) -> None:
    """Write the list, then every licence in full."""
    packages = list(packages)
    head = [f"{package.name} {package.version}: {licence_of(package)}" for package in packages]
    bodies = ["\n\n".join([f"== {package.name}", *texts_of(package)]) for package in packages]
    target.parent.mkdir(parents=True, exist_ok=True)
    words = "JewelCraft is made with these packages. Each keeps its own licence.\n\n"
    target.write_text(words + "\n".join(head) + "\n\n" + "\n\n".join(bodies) + "\n", encoding="utf-8")
