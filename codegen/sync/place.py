"""The last step of sync: puts the changed files of the copy in place, all of them or none.

Everything is written beside its place first, and every old file gets a second name; only renames follow, and they are
taken back if one fails, which needs no room on the disk. The description comes last, because a later run looks at it to
see whether there is anything to do.
"""

from __future__ import annotations

import contextlib
import errno
import os

from codegen.source.files import check_regular, error, read_regular

SPEC = "spec/ecwid/openapi.yaml"
TABLES = "spec/ecwid/openapi.pages.yaml"
CHANGELOG = "CHANGELOG.md"
README = "README.md"  # its table of operations
GENERATED = "generated"
_NEW, _OLD = ".sync", ".sync-old"

State = dict[str, bytes]  # contents of files, by name within the repository


def state(root: str) -> State:
    """What sync may write, as it is."""
    found = {}
    for name in (SPEC, TABLES, CHANGELOG, README, *_generated(root)):
        try:
            data = read_regular(_place(root, name))
        except OSError:  # a pipe or the like, or a link that leads elsewhere: none of ours
            continue
        if data is not None:
            found[name] = data
    return found


def tidy(root: str) -> None:
    """Takes away what a run has left that was killed while it put its result in place. What it had not come to is made
    anew: the description is still the old one."""
    left = [name for name in _generated(root) if name.endswith((_NEW, _OLD))]
    _tidy(root, [SPEC, TABLES, CHANGELOG, README])
    for name in left:
        with contextlib.suppress(OSError):
            os.unlink(_place(root, name))


def _generated(root: str) -> list[str]:
    return [
        os.path.relpath(os.path.join(top, name), root)
        for top, _, files in os.walk(os.path.join(root, GENERATED))
        for name in files
    ]


def put_in_place(root: str, before: State, after: State) -> list[str]:
    """Makes the repository's `before` its `after`; the names of what changed. Raises OSError, and then nothing has."""
    changed = [name for name in after if after[name] != before.get(name)]
    gone = [name for name in before if name not in after]
    changed.sort(key=lambda name: (name == SPEC, name == CHANGELOG, name))
    made: list[str] = []  # folders
    started: list[str] = []  # files whose places may have changed
    try:
        for name in changed:
            place = _place(root, name)
            if os.path.lexists(place):
                check_regular(place, os.lstat(place))
            _make_folders(os.path.dirname(place), made)
            _write(place + _NEW, after[name], _mode(place))
        for name in changed + gone:
            if name in before:
                place = _place(root, name)
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(place + _OLD)
                os.link(place, place + _OLD)
        for name in changed:
            started.append(name)
            os.replace(_place(root, name) + _NEW, _place(root, name))
        for name in gone:
            started.append(name)
            os.unlink(_place(root, name))
    except BaseException:
        _take_back(root, before, started)
        _tidy(root, changed + gone)
        for folder in reversed(made):
            with contextlib.suppress(OSError):
                os.rmdir(folder)
        raise
    _tidy(root, changed + gone)
    return changed + gone


def _take_back(root: str, before: State, started: list[str]) -> None:
    for name in reversed(started):
        with contextlib.suppress(OSError):
            place = _place(root, name)
            if name in before:
                os.replace(place + _OLD, place)
            else:
                os.unlink(place)


def _tidy(root: str, names: list[str]) -> None:
    for name in names:
        for suffix in (_NEW, _OLD):
            with contextlib.suppress(OSError):
                os.unlink(_place(root, name) + suffix)


def _place(root: str, name: str) -> str:
    """Where a file is, behind links within the repository. Raises OSError where one leads out of it."""
    place, top = os.path.realpath(os.path.join(root, name)), os.path.realpath(root)
    if not place.startswith(top + os.sep):
        raise error(errno.ELOOP, os.path.join(root, name), "a link that leads out of the repository is in the way")
    return place


def _mode(place: str) -> int | None:
    """That of the file which is there; a new one has what the umask leaves."""
    try:
        return os.stat(place).st_mode & 0o777
    except FileNotFoundError:
        return None


def _write(place: str, data: bytes, mode: int | None) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.unlink(place)  # from a run that was killed, or whatever else has the name
    with open(place, "xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    if mode is not None:
        os.chmod(place, mode)


def _make_folders(path: str, made: list[str]) -> None:
    if path and not os.path.isdir(path):
        _make_folders(os.path.dirname(path), made)
        os.mkdir(path)
        made.append(path)
