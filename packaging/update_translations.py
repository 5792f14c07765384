"""Collect every text of the program into the translation files, keeping what is translated.

Contexts: the class for `self.tr`, the first argument for `translate` and `mark`, and
"Sentence" for the templates of sentences and errors below the window. Each part of the window
has a file of its own in the folder of a language, all rooms below share `sentences.ts`.
"""

from __future__ import annotations

import ast
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

HOUSE = Path(__file__).parents[1]
FOLDER = HOUSE / "resources" / "translations"
LANGUAGES = ("id",)
Text = tuple[str, str]


def collect(folder: Path = HOUSE / "jewelcraft") -> dict[str, list[Text]]:
    """Return the sorted (context, text) of every text, each once, by the name of its file."""
    found: dict[str, set[Text]] = {}
    errors = error_classes(folder)
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in texts_of(tree, errors):
            found.setdefault(file_of(text, path.relative_to(folder)), set()).add(text)
    return {name: sorted(texts) for name, texts in sorted(found.items())}


def file_of(text: Text, module: Path) -> str:
    """Return the name of the file that holds a text: the part of the window it stands in."""
    if text[0] == "Sentence":
        return "calculators" if module.parts[:-1] == ("domain", "calculators") else "sentences"
    room, *folders = module.parts[:-1]
    return folders[0] if room == "ui" and folders and folders[0] != "widgets" else "window"


def error_classes(folder: Path) -> set[str]:
    """Return the names of all classes that end up as errors with a sentence."""
    known = {"JewelCraftError"}
    classes = [
        node
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    while True:
        more = {node.name for node in classes if any(ast.unparse(base).split(".")[-1] in known for base in node.bases)}
        if more <= known:
            return known
        known |= more


def texts_of(tree: ast.Module, errors: set[str]) -> list[Text]:
    """Return (context, text) of one module."""
    found: list[Text] = []
    for node, holder in walk(tree, ""):
        if isinstance(node, ast.Call):
            found += texts_of_call(node, holder, errors)
    return found


def walk(node: ast.AST, holder: str) -> list[tuple[ast.AST, str]]:
    """Return every node below with the name of the class it stands in."""
    found: list[tuple[ast.AST, str]] = []
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else holder
        found.append((child, inside))
        found += walk(child, inside)
    return found


def texts_of_call(call: ast.Call, holder: str, errors: set[str]) -> list[Text]:
    """Return the texts that one call names."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [literals(argument) for argument in call.args]
    if name == "tr" and words:
        return [(holder, text) for text in words[0]]
    if name in ("translate", "mark", "say", "QT_TRANSLATE_NOOP") and len(words) > 1 and words[0] and words[1]:
        return [(words[0][0], text) for text in words[1]]
    is_error = name in errors or (name == "__init__" and holder in errors)
    if (name in ("sentence", "Sentence") or is_error) and words:
        return [("Sentence", text) for text in words[0] if has_words(text)]
    return []


def has_words(text: str) -> bool:
    """Tell whether a template has more than places for values."""
    return any(sign.isalpha() for sign in re.sub(r"\{[^}]*\}", "", text))


def literals(node: ast.expr) -> list[str]:
    """Return the strings that an expression can be: a literal, or either branch of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if node.value else []
    if isinstance(node, ast.IfExp):
        return [*literals(node.body), *literals(node.orelse)]
    return []


def read(path: Path) -> dict[Text, str]:
    """Return what a file already translates."""
    if not path.exists():
        return {}
    kept: dict[Text, str] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            kept[name, message.findtext("source", "")] = message.findtext("translation", "") or ""
    return kept


def write(path: Path, language: str, texts: list[Text], kept: dict[Text, str]) -> None:
    """Write a file whole, context by context."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, text in texts:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        done = kept.get((context, text), "")
        if done:
            translation.text = done
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def kept_of(language: str) -> dict[Text, str]:
    """Return what all files of a language translate."""
    kept: dict[Text, str] = {}
    for path in sorted((FOLDER / language).glob("*.ts")):
        kept |= {text: done for text, done in read(path).items() if done}
    return kept


def missing(language: str = "id") -> list[Text]:
    """Return the texts that have no translation."""
    kept = kept_of(language)
    return [text for texts in collect().values() for text in texts if not kept.get(text)]


def main() -> int:
    """Update the files of every language and say what is left to translate."""
    files = collect()
    for language in LANGUAGES:
        kept = kept_of(language)
        (FOLDER / language).mkdir(parents=True, exist_ok=True)
        for name, texts in files.items():
            write(FOLDER / language / f"{name}.ts", language, texts, kept)
        left = missing(language)
        print(f"{language}: {sum(map(len, files.values()))} texts, {len(left)} to translate")
        for context, text in left:
            print(f"  {context}: {text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
