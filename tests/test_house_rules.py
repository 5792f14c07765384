"""Rules of the house that no linter holds."""

from __future__ import annotations

import ast
import re
import shlex
import tomllib
import warnings
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
MODULES = sorted((HOUSE / "jewelcraft").rglob("*.py"))
TESTS = sorted((HOUSE / "tests").rglob("*.py"))
LONGEST_MODULE = 350
LONGEST_FUNCTION = 60
LONG_FUNCTION = 40
JUNK_DRAWERS = {"utils", "util", "common", "helpers", "helper", "manager", "misc", "tools"}
MONEY_ROOMS = ("domain", "storage")
TEXT_SUFFIXES = {".py", ".md", ".toml", ".txt", ".spec", ".qss", ".ts", ".csv", ".svg", ""}
MACHINE_PATH = re.compile(r"(?<![\w.~])/(?:home|root|Users|work|tmp)/\w|[A-Z]:\\\\?Users")
ADDRESS_OF_INDEX = re.compile(r"https?://[^\s\"']*(?:/simple\b|pypi\.(?!org))|--index-url|--extra-index-url")


def name_of(path):
    return str(path.relative_to(HOUSE))


def functions(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(node):
    return node.end_lineno - node.lineno + 1


def texts_of_the_house():
    skipped = {"build", "dist", "tour"}
    for path in sorted(HOUSE.rglob("*")):
        parts = path.relative_to(HOUSE).parts
        is_ours = not any(
            part in skipped or (part.startswith(".") and part not in {".ci", ".gitignore"}) for part in parts
        )
        if is_ours and path.is_file() and path.suffix in TEXT_SUFFIXES:
            try:
                yield path, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_is_short_documented_and_future_proof(path):
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LONGEST_MODULE
    tree = ast.parse(source)
    assert ast.get_docstring(tree), "say what the module turns into what"
    assert path.stem not in JUNK_DRAWERS
    if len(tree.body) > 2 and path.name != "__init__.py":
        assert "from __future__ import annotations" in source


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_functions_are_short(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    too_long = {node.name: length(node) for node in functions(tree) if length(node) > LONGEST_FUNCTION}
    assert not too_long


def test_few_functions_are_long():
    every = [length(node) for path in MODULES for node in functions(ast.parse(path.read_text(encoding="utf-8")))]
    long = sum(lines > LONG_FUNCTION for lines in every)
    assert long <= max(3, len(every) // 50), f"{long} of {len(every)} functions are longer than {LONG_FUNCTION} lines"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_public_things_say_what_they_are_for(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = [
        node.name
        for node in public_definitions(tree)
        if not is_qt_override(node) and not is_overload_or_setter(node) and not ast.get_docstring(node)
    ]
    assert not silent


def public_definitions(tree):
    kinds = ast.FunctionDef | ast.ClassDef
    for node in tree.body:
        if isinstance(node, kinds) and not node.name.startswith("_"):
            yield node
            members = node.body if isinstance(node, ast.ClassDef) else []
            yield from (member for member in members if isinstance(member, kinds) and not member.name.startswith("_"))


def is_qt_override(node):
    return isinstance(node, ast.FunctionDef) and re.search(r"[a-z][A-Z]", node.name) is not None


def is_overload_or_setter(node):
    words = [ast.unparse(decorator) for decorator in node.decorator_list]
    return any(word == "override" or word.endswith((".setter", "overload")) for word in words)


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=name_of)
def test_nobody_pumps_the_event_loop(path):
    if path != Path(__file__):
        assert not re.search(r"\bprocessEvents\s*\(", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("room", MONEY_ROOMS)
def test_money_never_becomes_a_float(room):
    for path in sorted((HOUSE / "jewelcraft" / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Call) and ast.unparse(node.func) == "float"), name_of(path)


def test_the_trade_is_reckoned_without_floats():
    for path in sorted((HOUSE / "jewelcraft" / "domain").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), name_of(path)


def test_no_path_of_a_machine_and_no_address_of_an_index():
    for path, text in texts_of_the_house():
        if path == Path(__file__):
            continue
        assert not MACHINE_PATH.search(text), name_of(path)
        assert not ADDRESS_OF_INDEX.search(text), name_of(path)


def test_nothing_is_left_to_do_later():
    marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    for path in MODULES:
        assert not marks.search(path.read_text(encoding="utf-8")), name_of(path)


def test_resources_that_code_names_are_there():
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "resource":
                words = []
                for argument in node.args:
                    if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                        break
                    words.append(argument.value)
                assert (HOUSE / "resources").joinpath(*words).exists(), f"{name_of(path)}: {words}"


def test_readme_names_files_that_exist_and_commands_that_are_there():
    readme = (HOUSE / "README.md").read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", readme):
        assert (HOUSE / target).exists(), target
    for folder in ("resources/translations", "resources/sample", "packaging/build.py"):
        assert folder in readme
    for mark in ("run-command", "test-command"):
        command = marked(readme, mark)
        assert shlex.split(command)[:3] == ["python3", "-m", "venv"]
        assert "-c constraints.txt" in command


def test_readme_lists_every_command():
    from jewelcraft.__main__ import COMMANDS

    readme = (HOUSE / "README.md").read_text(encoding="utf-8")
    table = readme[readme.index("## Command line") :]
    for command in COMMANDS:
        assert re.search(rf"[`·] ?`?(jewelcraft )?{command}\b", table), command


def marked(readme, mark):
    block = re.search(rf"<!-- {mark} -->\n```sh\n(.+?)\n```\n<!-- end -->", readme, re.DOTALL)
    assert block, mark
    return block[1]


def test_exact_versions_cover_every_dependency():
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(name for names in project["optional-dependencies"].values() for name in names),
    ]
    names = {plain(re.split(r"[<>=!~ \[;]", requirement)[0]) for requirement in wanted}
    lines = (HOUSE / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {plain(line.split("==")[0]) for line in lines if not line.startswith("#")}
    assert names <= pinned
    assert all(re.fullmatch(r"#.*|[\w.-]+==[\w.+-]+", line) for line in lines)


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def test_each_room_says_what_it_turns_into_what():
    for room in sorted((HOUSE / "jewelcraft").glob("*/__init__.py")):
        docstring = ast.get_docstring(ast.parse(room.read_text(encoding="utf-8"))) or ""
        assert docstring.endswith("."), name_of(room)
        if len(docstring.split()) < 5:
            warnings.warn(f"{name_of(room)} says little", stacklevel=1)
