"""Where the tests failed, from what they have written: each as FILE:LINE in the repository."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

_PYTHON = re.compile(r"^(?:FAIL|ERROR): (\w+) \(([\w.]+)\)", re.MULTILINE)
_FRAME = re.compile(r'^  File "([^"\n]+)", line (\d+), in (\S+)$', re.MULTILINE)
_COMPILER = re.compile(r"^([\w./-]+\.(?:c|h)):(\d+):\d+: (?:fatal )?error: (.*)$", re.MULTILINE)
_CHECK = re.compile(r"^([\w./-]+\.c):(\d+):[FE]:[^:\n]*:([^:\n]*):", re.MULTILINE)
_END_OF_TEST = re.compile(r"^={20,}$|^-{20,}\nRan ", re.MULTILINE)


def places(text: str, copy: str) -> Iterator[str]:
    """FILE:LINE: WHAT for each test of Python or C that failed, and each line that does not compile, once."""
    found: dict[str, None] = {}
    for match in _PYTHON.finditer(text):
        end = _END_OF_TEST.search(text, match.end())
        told = text[match.end() : end.start() if end is not None else len(text)]
        found[f"{_python(match[2], match[1], told, copy)}: {match[1]}"] = None
    for expression in (_COMPILER, _CHECK):
        for match in expression.finditer(text):
            file = os.path.relpath(os.path.realpath(os.path.join(copy, match[1])), os.path.realpath(copy))
            if os.path.isfile(os.path.join(copy, file)) and not file.startswith(".."):
                found[f"{file}:{match[2]}: {match[3]}"] = None
    yield from found


def _python(name: str, test: str, told: str, copy: str) -> str:
    """The line of the test itself that failed, else of what it called; the module where no line is told."""
    top = os.path.realpath(copy) + os.sep
    frames = [
        (os.path.realpath(file).removeprefix(top), line, function)
        for file, line, function in _FRAME.findall(told)
        if os.path.realpath(file).startswith(top)
    ]
    own = [frame for frame in frames if frame[2] == test] or frames
    if own:
        return f"{own[-1][0]}:{own[-1][1]}"
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        file = os.path.join(*parts[:count]) + ".py"
        if os.path.isfile(os.path.join(copy, file)):
            return f"{file}:1"
    return name
