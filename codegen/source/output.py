"""Writes generated files, or compares them: a file is touched only when its bytes change, all or nothing."""

from __future__ import annotations

import contextlib
import difflib
import errno
import fcntl
import os
import re
import time
from collections.abc import Iterator

from codegen.source import streams
from codegen.source.files import check_regular, discard, error, read_regular, replace, written_beside
from codegen.source.shown import printable

# Every generated file says so in its first lines, with its description; nothing else in the folder is ever removed.
MARK = "by `python3 -m codegen generate`"
_SHOWN_LINES = 12
# Of C, of YAML, of Markdown, of JSON.
_BANNER = re.compile(r'/\*.*?\*/|(?:#[^\n]*\n)+|<!--.*?-->|\{\s*"\$comment": "[^\n]*', re.DOTALL)
_CUT = re.compile(r"\n \* ?")  # where a word has more than a line, such as the name of a description
_BANNER_CEILING = 1 << 16  # bytes; it may tell a long title
_TURN_SECONDS = 10  # how long a command waits for another one that is busy with the same folder
_PAUSE_SECONDS = 0.02


def made_from(spec: str, line: int | None = None) -> str:
    """What a generated file says of its description, and by which it is known to be made from that one."""
    return f"Made from {spec}{f':{line}' if line is not None else ''} {MARK};"


def differences(folder: str, files: dict[str, str], spec: str) -> list[str]:
    """What is stale, one finding an entry; empty when the folder holds exactly these files. Raises OSError."""
    with _turn(folder, fcntl.LOCK_SH) if os.path.isdir(folder) else contextlib.nullcontext():
        return _differences(folder, files, spec)


def _differences(folder: str, files: dict[str, str], spec: str) -> list[str]:
    found = []
    for path, text in sorted(files.items()):
        place = os.path.join(folder, path)
        try:
            present = _present(folder, path)
        except OSError as error:
            message = f"{printable(error.filename or place)}:1:1: error: {error.strerror}"
            found += [message] if message not in found else []
            continue
        if present is None:
            found.append(f"{printable(place)}:1:1: error: the file is missing; run `python3 -m codegen generate`")
        elif present != text.encode("utf-8"):
            found.append(_first_difference(place, present.decode("utf-8", "backslashreplace"), text))
    for path in _leftovers(folder, files, spec):
        found.append(
            f"{printable(path)}:1:1: error: nothing in {spec} makes this file; run `python3 -m codegen generate`"
        )
    return found


def _first_difference(place: str, present: str, text: str) -> str:
    lines = list(
        difflib.unified_diff(present.splitlines(), text.splitlines(), "as it is", "as it would be", lineterm="", n=1)
    )
    number = next(
        (at for at, (one, other) in enumerate(zip(present.splitlines(), text.splitlines()), 1) if one != other),
        min(present.count("\n"), text.count("\n")) + 1,
    )
    shown = "\n".join("    " + printable(line) for line in lines[2 : 2 + _SHOWN_LINES])
    return f"{printable(place)}:{number}:1: error: stale; run `python3 -m codegen generate`\n{shown}"


def write(folder: str, files: dict[str, str], spec: str) -> list[str]:
    """Writes what changed and removes what is no longer made; says which files were touched.

    All texts are written to temporary files first, so that a full disk leaves the folder as it was. Raises OSError, and
    then nothing was touched, where something else than a file stands in the way or a link leads out of the folder.
    """
    waiting: list[tuple[str, str, str]] = []  # the temporary file, the one to be replaced, and how it is called
    made: list[str] = []
    with contextlib.ExitStack() as stack:
        try:
            _make_folders(folder, made)
            stack.enter_context(_turn(folder, fcntl.LOCK_EX))
            for path, text in sorted(files.items()):
                place = os.path.join(folder, path)
                data = text.encode("utf-8")
                if _present(folder, path) == data:
                    continue
                _make_folders(os.path.dirname(place), made)
                target = os.path.realpath(place)
                waiting.append((written_beside(target, data, is_safe=False), target, place))
            stack.enter_context(streams.uninterrupted())
        except BaseException:
            _take_back(waiting, made)
            raise
        done = 0
        try:
            for temporary, target, _ in waiting:
                replace(temporary, target)
                done += 1
        except BaseException:
            _take_back(waiting[done:], [])
            raise
        gone = _leftovers(folder, files, spec)
        for place in gone:
            os.unlink(place)
    return [place for _, _, place in waiting] + gone


@contextlib.contextmanager
def _turn(folder: str, kind: int) -> Iterator[None]:
    """Keeps another command that writes, or writing another one, out of a folder; waits for it for a while."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        end = time.monotonic() + _TURN_SECONDS
        while True:
            try:
                fcntl.flock(handle, kind | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > end:
                    raise error(errno.EBUSY, folder, "another command writes there") from None
                time.sleep(_PAUSE_SECONDS)
            except OSError:  # a file system that knows no locks
                break
        yield
    finally:
        os.close(handle)


def _take_back(waiting: list[tuple[str, str, str]], made: list[str]) -> None:
    for temporary, _, _ in waiting:
        discard(temporary)
    for created in reversed(made):
        with contextlib.suppress(OSError):
            os.rmdir(created)


def _make_folders(path: str, made: list[str]) -> None:
    """As os.makedirs; notes what it creates, so that it can be taken back."""
    if path and not os.path.isdir(path):
        _make_folders(os.path.dirname(path), made)
        try:
            os.mkdir(path)
        except FileExistsError:
            if not os.path.isdir(path):
                raise error(errno.ENOTDIR, path) from None
        else:
            made.append(path)


def _leftovers(folder: str, files: dict[str, str], spec: str) -> list[str]:
    """Files made from the same description that are no longer made. Any other file is not ours and stays."""
    found = []
    made = re.compile(rf"Made from {re.escape(spec)}(:\d+)? {re.escape(MARK)}")
    for top, folders, present in os.walk(folder):
        folders.sort()
        for name in sorted(present):
            place = os.path.join(top, name)
            if os.path.relpath(place, folder) in files:
                continue
            if made.search(_banner_of(place)):
                found.append(place)
    ours = {os.path.realpath(os.path.join(folder, path)) for path in files if found}  # some may stand behind links
    return [place for place in found if os.path.realpath(place) not in ours]


def _banner_of(path: str) -> str:
    """The comment that a regular file begins with; links lead to files of others. Empty where it cannot be read."""
    try:
        check_regular(path, os.lstat(path))
        data = read_regular(path, _BANNER_CEILING)
    except OSError:
        return ""
    found = _BANNER.match((data or b"").decode("utf-8", "replace"))
    return _CUT.sub("", found.group()) if found is not None else ""


def _present(folder: str, path: str) -> bytes | None:
    """What a file of ours holds; None where it is missing. Raises OSError where something stands there that is not to
    be read or written: neither a file nor a link to one, or behind a link that leads out of the folder."""
    place = folder
    for part in path.split("/"):
        place = os.path.join(place, part)
        if os.path.islink(place) and not _is_below(os.path.realpath(place), os.path.realpath(folder)):
            raise error(errno.ELOOP, place, f"a link that leads out of {folder} is in the way")
    return read_regular(place)


def _is_below(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip(os.sep) + os.sep)
