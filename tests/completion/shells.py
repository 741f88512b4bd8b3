"""What shells offer behind a command, asked of the shells themselves."""

from __future__ import annotations

import os
import pty
import re
import select
import shlex
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from codegen.binding.capi import CApi
from codegen.binding.emit.completion import completions

_PATIENCE = 20.0  # seconds
_QUIET = 0.3  # seconds in which nothing more is shown
# Each line as an array of words: the completion function is called as bash calls it.
_BASH = """source "$1"
while IFS= read -r line; do
    eval "COMP_WORDS=($line)"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    "_$2"
    printf '%s\\0' "${COMPREPLY[@]}"
    printf '\\1\\0'
done
"""


@contextmanager
def written(api: CApi) -> Iterator[Path]:
    """A folder with the files of all shells."""
    with tempfile.TemporaryDirectory(prefix="oac-completion-") as folder:
        for name, text in completions(api).items():
            place = Path(folder) / name.removeprefix("completion/")
            place.write_text(text, encoding="utf-8")
        yield Path(folder)


def bash(folder: Path, prefix: str, lines: Sequence[Sequence[str]]) -> list[list[str]]:
    """What is offered for the last word of each line, which may be empty; words are cut as bash cuts them."""
    text = "".join(shlex.join(line) + "\n" for line in lines)
    done = _run(["bash", "--norc", "-c", _BASH, "bash", str(folder / f"{prefix}.bash"), prefix], text, folder)
    found: list[list[str]] = [[]]
    for each in done.split("\0")[:-1]:
        if each == "\1":
            found.append([])
        elif each:
            found[-1].append(each)
    return found[:-1]


def fish(folder: Path, prefix: str, lines: Sequence[str]) -> list[dict[str, str]]:
    """Of each line its completions with what is said of them."""
    asks = "; ".join(f"complete -C {_fish_quoted(line)}; echo {chr(1)}" for line in lines)
    done = _run(["fish", "--no-config", "-c", f"source {folder}/{prefix}.fish; {asks}"], "", folder)
    answers = done.split(f"{chr(1)}\n")[:-1]
    return [dict(line.partition("\t")[::2] for line in answer.splitlines()) for answer in answers]


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _run(command: list[str], text: str, folder: Path) -> str:
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", env=env, cwd=folder, timeout=60)
    if done.returncode != 0 or done.stderr:
        raise AssertionError(f"{command[0]}: {done.returncode}: {done.stderr}")
    return done.stdout


def zsh(folder: Path, lines: Sequence[str]) -> list[str]:
    """What zsh shows on a terminal after each line and a tab, as text."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe("zsh", ["zsh", "-f", "-i"], os.environ | {"TERM": "dumb", "HOME": str(folder), "LC_ALL": "C.UTF-8"})
    try:
        begin = "stty cols 200 rows 500; PROMPT=; unsetopt zle_bracketed_paste prompt_sp beep list_ambiguous; LISTMAX=0"
        _send(terminal, f"{begin}; fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; print BE''GIN\n")
        _read(terminal, "BEGIN")
        shown = []
        for line in lines:
            _send(terminal, f"\x15{line}\t")
            shown.append(re.sub("\x1b\\[[0-9;?]*[a-zA-Z]", "", _read(terminal)))
    finally:
        os.close(terminal)
        os.waitpid(child, 0)
    return shown


def _send(terminal: int, text: str) -> None:
    os.write(terminal, text.encode())


def _read(terminal: int, until: str = "") -> str:
    """Up to a text; without one, until something has been shown and nothing more is."""
    data, end = b"", time.monotonic() + _PATIENCE
    while time.monotonic() < end and (not until or until.encode() not in data):
        wait = _QUIET if data and not until else 1.0
        if terminal in select.select([terminal], [], [], wait)[0]:
            data += os.read(terminal, 65536)
        elif not until and data:
            break
    return data.decode("utf-8", "replace")
