"""Which lines of our own programs, tests and texts name what has gone: C by the compiler, all else by its place.

C is what includes the binding, in files and in Markdown. Elsewhere it is bodies of operations in JSON, YAML and Python,
lists of the members of a record, paths to members, and, in texts, names of C, commands and their flags.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator

from codegen.binding.capi import CApi
from codegen.binding.emit import table
from codegen.source import files
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.shown import printable
from codegen.source.yamldoc import loads
from codegen.sync import texts
from codegen.sync.compiled import Program, broken
from codegen.sync.misfit import Misfit, Sides

# What is made of the description, what knows no API, and what tells the past.
_RUNTIME = tuple(
    f"runtime/{name}" for name in ("command/", "include/", "install/", "releases/", "src/", "README.md")
)  # not guide/
_NOT_OURS = ("generated/", "spec/", "codegen/", "CHANGELOG.md", "MIGRATION.md", *_RUNTIME)
_OF_API = re.compile(r"<ecwid/|\becwid_\w|\bECWID_(?!DOCS_DIR)|build/ecwid\b|spec/ecwid|\"spec\"(?: /|,) \"ecwid\"")
_INCLUDES = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<ecwid/", re.MULTILINE)
_BLOCK = re.compile(r"^(?P<fence>```+|~~~+)(?P<language>[\w+-]*)[^\n]*\n(?P<text>.*?)^(?P=fence)[ \t]*$", re.M | re.S)
_CODE = re.compile(r"`([^`\n]+)`")
_ACCESS = re.compile(r"\b([A-Za-z_]\w*)(?:\.|->)([A-Za-z_]\w*)")
_SET = re.compile(r'\b(\w+)_(?:set|set_null|unset)\s*\(\s*[^,"]+,\s*"((?:[^"\\\n]|\\.)*)"')
_FLAG = re.compile(r"(?<![\w-])--([a-z][\w-]*)")
_WORD = re.compile(r"\w+")
_VALUES = (".json", ".yaml", ".yml")
_DESCRIPTIONS = ("openapi", "overlay", "swagger")
_SIZE_CEILING = 1 << 20


def lines(root: str, copy: str, names: Iterable[str], sides: Sides) -> Iterator[str]:
    """PLACE: what is wrong there, for each line. `root` is the repository, `copy` that with the new binding."""
    contents = {name: text for name in sorted(names) if (text := _read(root, name)) is not None}
    ours = {name for name, text in contents.items() if _OF_API.search(text)}
    ours |= {name for name in contents if name.endswith(_VALUES) and _is_used(name, contents, ours)}
    named = _Named(root, copy, sides)
    for name in sorted(ours):
        found: dict[int, str] = {}
        for one in named.of(name, contents[name]):
            found.setdefault(one.position.line, one.words)
        for line, words in sorted(found.items()):
            yield printable(f"{name}:{line}: {words}")


def _read(root: str, name: str) -> str | None:
    if name.startswith(_NOT_OURS) or os.path.splitext(name)[1] not in _READERS:
        return None
    try:
        data = files.read_regular(os.path.join(root, name), _SIZE_CEILING)
    except OSError:
        return None
    return table.without(data.decode("utf-8", "replace")) if data is not None and len(data) < _SIZE_CEILING else None


def _is_used(name: str, contents: dict[str, str], ours: set[str]) -> bool:
    """Whether a program or a text that is about the API names the file."""
    folder, base = os.path.split(name)
    parent = os.path.basename(folder)
    for one in ours:
        text = contents[one]
        if base not in text or one.endswith(_VALUES):
            continue
        if os.path.dirname(one) == folder or folder in text or f"{parent}/{base}" in text:
            return True
        if f'"{parent}"' in text and f'"{base}"' in text:  # put together from its parts
            return True
    return False


class _Named:
    def __init__(self, root: str, copy: str, sides: Sides) -> None:
        self._root = root
        self._copy = copy
        self._sides = sides
        old, new = sides.old.api, sides.new.api
        self._symbols = _symbols(old) - _symbols(new)
        commands = {one.command: _flags(new, one.command) for one in new.operations}
        self._commands = {
            one.command: _flags(old, one.command) - commands[one.command] if one.command in commands else None
            for one in old.operations
        }
        # Members by the C name of their record: those of the old binding, and whether the new one has them.
        self._members = {
            (record.c_name, member.c_name): any(
                member.c_name == other.c_name
                for match in new.objects
                if match.c_name == record.c_name
                for other in match.members
            )
            for record in old.objects
            for member in record.members
        }

    def of(self, name: str, text: str) -> Iterator[Misfit]:
        yield from _READERS[os.path.splitext(name)[1]](self, name, text)

    # ---- Kinds of files ----------------------------------------------------------------------------------------------

    def c(self, name: str, text: str, first_line: int = 1) -> Iterator[Misfit]:
        if _INCLUDES.search(text):
            for (file, line), message in broken(Program(name, first_line, text), self._root, self._copy).items():
                yield Misfit(Position(file, line, 1), message)
            for match in _SET.finditer(text):
                owner = {c_name: key for key, c_name in self._sides.old.c_names.items()}.get(match[1])
                line = first_line + text.count("\n", 0, match.start(2))
                if owner is not None:
                    yield from self._path(match[2], Position(name, line, 1), owner)
            for literal in texts.of_c(text, first_line):
                yield from self._literal(literal, name)

    def python(self, name: str, text: str) -> Iterator[Misfit]:
        found = texts.of_python(text, name)
        for value in found.values:
            yield from self._sides.of(value)
        for names in found.names:
            yield from self._sides.lists_members(names)
        for literal in found.texts:
            if _INCLUDES.search(literal.text):
                yield from self.c(name, literal.text, literal.lines[0])
            yield from self._literal(literal, name)

    def json(self, name: str, text: str) -> Iterator[Misfit]:
        root = loads(text, name, Diagnostics())
        if root is not None and not any(key in root for key in _DESCRIPTIONS):
            yield from self._sides.of(root)

    def shell(self, name: str, text: str) -> Iterator[Misfit]:
        for value in texts.json_in(text, name):
            yield from self._sides.of(value)
        yield from self._words(name, text, 1)

    def markdown(self, name: str, text: str) -> Iterator[Misfit]:
        """Blocks of C are compiled; the rest is looked at as it stands."""
        rest, programs = text, []
        for block in _BLOCK.finditer(text):
            if block["language"] == "c" and _INCLUDES.search(block["text"]):
                programs.append(block["text"])
                yield from self.c(name, block["text"], 1 + text.count("\n", 0, block.start("text")))
                rest = rest[: block.start()] + re.sub(r"[^\n]", " ", block[0]) + rest[block.end() :]
        yield from self.shell(name, rest)
        for match in _CODE.finditer(rest):
            yield from self._accesses(match[1], Position(name, 1 + rest.count("\n", 0, match.start()), 1), programs)

    # ---- Parts of them -----------------------------------------------------------------------------------------------

    def _literal(self, literal: texts.Literal, name: str) -> Iterator[Misfit]:
        for value in literal.values(name):
            yield from self._sides.of(value)
        if literal.lines:
            yield from self._path(literal.text, Position(name, literal.lines[0], 1))

    def _path(self, text: str, position: Position, key: str = "") -> Iterator[Misfit]:
        found = self._sides.path(text, position, key)
        if found is not None:
            yield found

    def _words(self, name: str, text: str, first_line: int) -> Iterator[Misfit]:
        """Names of C, commands and flags."""
        for number, line in enumerate(text.replace("\\\n", "  ").split("\n"), first_line):
            position = Position(name, number, 1)
            for word in self._symbols.intersection(_WORD.findall(line)):
                yield Misfit(position, f"there is no {word} any longer")
            for command, gone in self._commands.items():
                if command not in line or not re.search(rf"(?<![\w./-]){re.escape(command)}(?![\w./-])", line):
                    continue
                if gone is None:
                    yield Misfit(position, f"there is no command {command} any longer")
                for flag in (gone or set()).intersection(_FLAG.findall(line)):
                    yield Misfit(position, f"{command} no longer has --{flag}")

    def _accesses(self, code: str, position: Position, programs: list[str]) -> Iterator[Misfit]:
        """`request.name` in a text, where a program of the same text says what `request` is."""
        for match in _ACCESS.finditer(code):
            for program in programs:
                types = re.findall(rf"\b(\w+)\s+\**{match[1]}\b\s*[=;,)]", program)
                if any(self._members.get((type_, match[2])) is False for type_ in types):
                    yield Misfit(position, f"{types[0]} no longer has {match[2]}")
                    break


def _symbols(api: CApi) -> set[str]:
    return {
        *(record.c_name for record in api.objects),
        *(document.c_name for document in api.documents),
        *(union.c_name for union in api.unions),
        *(name for enum in api.enums for name in (enum.c_name, *(value.c_name for value in enum.values))),
        *(operation.c_name for operation in api.operations),
    }


def _flags(api: CApi, command: str) -> set[str]:
    operations = [one for one in api.operations if one.command == command]
    return {
        *(parameter.flag for one in operations for parameter in one.parameters),
        *(field.flag for one in operations for field in one.fields),
    }


_READERS = {
    **dict.fromkeys((".c", ".h", ".inc"), _Named.c),
    **dict.fromkeys(_VALUES, _Named.json),
    ".py": _Named.python,
    ".sh": _Named.shell,
    ".md": _Named.markdown,
}
