"""What the command says of itself: its options, its environment and its exit statuses, where they stand in its C."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.manual.model import Flag, OwnWord

_OPTION = re.compile(r"\[OAC_OPTION_\w+\]\s*=\s*\{(.*?)\},\s*(?=\[|\};)", re.DOTALL)
_TEXT = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
_MEMBER = re.compile(r"\.(name|value|help)\s*=\s*" + _TEXT)
_LETTER = re.compile(r"\.letter\s*=\s*'(.)'")
_ROW = re.compile(r"oac_page_row\(to,\s*oac_command_(\w+)_variable,\s*" + _TEXT + r"\);")
_VARIABLE = re.compile(r'\{"((?:\{PREFIX\}_)?[A-Z_]+)",\s*' + _TEXT + r"\}")
_KEY = re.compile(r'\[OAC_KEY_\w+\]\s*=\s*\{"([a-z-]+)",\s*"[^"]*",\s*' + _TEXT + r"\}")
_SETTING = re.compile("described, size, " + _TEXT)
_STATUS = re.compile(r"\{(EXIT_\w+),\s*" + _TEXT + r"\}")
_EXIT = re.compile(r"(EXIT_\w+) = (\d+)")
_ROW_OF_OPTION = re.compile(r"\{(\.name.*?)\}(?=,\s*(?:AT|\{|\[|\};))", re.DOTALL)
_TOPIC = re.compile(r"\{\.word(.*?)\},(?=\s*\{\.word|\s*\};)", re.DOTALL)
_SAID = re.compile(r"\.(\w+)\s*=\s*" + _TEXT)
_OPTIONS = re.compile(r"\.options = &(\w+)")
_PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Program:
    options: tuple[Flag, ...] = ()
    for_body: frozenset[str] = frozenset()  # names of options that only commands with a body have
    statuses: tuple[tuple[str, str], ...] = ()
    variables: tuple[tuple[str, str], ...] = ()  # by what the C calls them: token, base_url
    words: tuple[OwnWord, ...] = ()  # that can be called; with {program} and {PREFIX} in their texts
    topics: tuple[tuple[str, str], ...] = ()  # what there is help for beside commands, with a sentence about each
    keys: tuple[tuple[str, str], ...] = ()  # of the configuration, by their names there
    setting: str = ""  # what is said of a parameter that is one, with %s for its name
    others: tuple[tuple[str, str], ...] = ()  # other variables; {PREFIX} stands for what the program's begin with


def read(folder: Path) -> Program:
    """Nothing where the C of the command is not there. Raises OSError."""
    if not (folder / "line/options.c").is_file():
        return Program()
    options = (folder / "line/options.c").read_text(encoding="utf-8")
    common = (folder / "help/common.c").read_text(encoding="utf-8")
    keys = "".join((folder / f"settings/{name}.c").read_text(encoding="utf-8") for name in ("keys", "key_names"))
    exits = dict(_EXIT.findall((folder / "exits.h").read_text(encoding="utf-8")))
    found = [(_flag(each), "for_body = true" in each) for each in _OPTION.findall(options)]
    return Program(
        options=tuple(flag for flag, _ in found),
        for_body=frozenset(flag.name for flag, is_for_body in found if is_for_body),
        statuses=tuple((exits[name], _joined(words)) for name, words in _STATUS.findall(common)),
        variables=tuple((name, _joined(words)) for name, words in _ROW.findall(common)),
        words=tuple(_words(folder)),
        topics=tuple((said["word"], said["summary"]) for said, _ in _topics(folder)),
        keys=tuple((name, _joined(words)) for name, words in _KEY.findall(keys)),
        setting=next(map(_joined, _SETTING.findall(keys)), ""),
        others=tuple((name, _joined(words)) for name, words in _VARIABLE.findall(common)),
    )


def _topics(folder: Path) -> Iterator[tuple[dict[str, str], str]]:
    """The table of topics: the texts of each row by their names, and the row itself."""
    for row in _TOPIC.findall((folder / "help/topics.c").read_text(encoding="utf-8")):
        yield {name: _joined(words).replace("\\n", "\n") for name, words in _SAID.findall(f".word{row}")}, row


def _words(folder: Path) -> Iterator[OwnWord]:
    """Those of the table of topics that can be called."""
    sources = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*/*.c"))]
    for said, row in _topics(folder):
        table = _OPTIONS.search(row)
        if "usage" in said:
            yield OwnWord(
                word=said["word"],
                summary=said["summary"],
                usage=tuple(said["usage"].split("\n")),
                text=said["text"].strip("\n"),
                examples=said.get("examples", "").strip("\n"),
                options=tuple(_own_options(sources, table[1])) if table is not None else (),
            )


def _own_options(sources: Iterable[str], name: str) -> Iterator[Flag]:
    """Those of the set of this name."""
    for text in sources:
        found = re.search(rf"oac_option_set {name} = \{{.*?\.own = (\w+)", text, re.DOTALL)
        if found is not None:
            table = re.search(rf"oac_option {found[1]}\[.*?\n\}};", text, re.DOTALL)
            yield from map(_flag, _ROW_OF_OPTION.findall(table[0] if table is not None else ""))


def _flag(text: str) -> Flag:
    held = {name: _joined(words) for name, words in _MEMBER.findall(text)}
    letter = _LETTER.search(text)
    return Flag(held["name"], held.get("value", ""), held["help"], letter[1] if letter is not None else "")


def _joined(literals: str) -> str:
    return "".join(_PIECE.findall(literals)).replace('\\"', '"').replace("\\\\", "\\")
