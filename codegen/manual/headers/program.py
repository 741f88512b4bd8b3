"""What the command says of itself: its options, its environment and its exit statuses, where they stand in its C."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from codegen.manual.model import Flag

_OPTION = re.compile(r"\[OAC_OPTION_\w+\]\s*=\s*\{(.*?)\},\s*(?=\[|\};)", re.DOTALL)
_TEXT = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
_MEMBER = re.compile(r"\.(name|value|help)\s*=\s*" + _TEXT)
_LETTER = re.compile(r"\.letter\s*=\s*'(.)'")
_ROW = re.compile(r"oac_page_row\(to,\s*oac_command_(\w+)_variable,\s*" + _TEXT + r"\);")
_VARIABLE = re.compile(r'\{"((?:\{PREFIX\}_)?[A-Z_]+)",\s*' + _TEXT + r"\}")
_STATUS = re.compile(r"\{(EXIT_\w+),\s*" + _TEXT + r"\}")
_EXIT = re.compile(r"(EXIT_\w+) = (\d+)")
_PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Program:
    options: tuple[Flag, ...] = ()
    for_body: frozenset[str] = frozenset()  # names of options that only commands with a body have
    statuses: tuple[tuple[str, str], ...] = ()
    variables: tuple[tuple[str, str], ...] = ()  # by what the C calls them: token, base_url
    others: tuple[tuple[str, str], ...] = ()  # other variables; {PREFIX} stands for what the program's begin with


def read(folder: Path) -> Program:
    """Nothing where the C of the command is not there. Raises OSError."""
    if not (folder / "line/options.c").is_file():
        return Program()
    options = (folder / "line/options.c").read_text(encoding="utf-8")
    common = (folder / "help/common.c").read_text(encoding="utf-8")
    exits = dict(_EXIT.findall((folder / "exits.h").read_text(encoding="utf-8")))
    found = [(_flag(each), "for_body = true" in each) for each in _OPTION.findall(options)]
    return Program(
        options=tuple(flag for flag, _ in found),
        for_body=frozenset(flag.name for flag, is_for_body in found if is_for_body),
        statuses=tuple((exits[name], _joined(words)) for name, words in _STATUS.findall(common)),
        variables=tuple((name, _joined(words)) for name, words in _ROW.findall(common)),
        others=tuple((name, _joined(words)) for name, words in _VARIABLE.findall(common)),
    )


def _flag(text: str) -> Flag:
    held = {name: _joined(words) for name, words in _MEMBER.findall(text)}
    letter = _LETTER.search(text)
    return Flag(held["name"], held.get("value", ""), held["help"], letter[1] if letter is not None else "")


def _joined(literals: str) -> str:
    return "".join(_PIECE.findall(literals)).replace('\\"', '"').replace("\\\\", "\\")
