"""Files of others, touched with care: what is read is a regular file, what is written is there whole or not at all.

A regular file is replaced by a new one of the same owner and mode, a missing one is made; a symbolic link stays, and
the file that it leads to is the one that is replaced. Everything else (a device, a pipe, a descriptor such as
/dev/stdout) cannot be replaced and is written to. Imports nothing of the generator.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Mapping

TEMPORARY = ".codegen-"  # what the names of files that are not whole yet begin with
_NEW_MODE = 0o666  # less the umask
_PRIVATE_MODE = 0o600  # of what will have the mode of another file once it is whole
_LINKS_CEILING = 40
_DESCRIPTORS = re.compile(r"/proc/(?:self|thread-self|[0-9]+)/(?:task/[0-9]+/)?fd")
_READER_SECONDS = 10  # how long a pipe waits for a program that reads from it
_PAUSE_SECONDS = 0.02
_unfinished: set[str] = set()  # files of ours that are neither whole and in their places nor gone


def error(number: int, path: str, message: str = "") -> OSError:
    """An error of the operating system's kind about a path."""
    return OSError(number, message or os.strerror(number), path)


def read_regular(path: str, limit: int | None = None) -> bytes | None:
    """The content of a regular file, at most `limit` bytes of it; None where there is none. Anything else that stands
    there, and a link to it, is an OSError: opening a pipe may wait forever, and opening a device may do something."""
    try:
        check_regular(path, os.stat(path))
        # It may have become something else in between: a pipe does not wait, and is refused after all.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except (FileNotFoundError, NotADirectoryError):
        return None
    with open(handle, "rb") as stream:
        check_regular(path, os.fstat(handle))
        return stream.read() if limit is None else stream.read(limit)


def check_regular(path: str, state: os.stat_result) -> None:
    """Raises OSError where this is no regular file."""
    if stat.S_ISDIR(state.st_mode):
        raise error(errno.EISDIR, path)
    if not stat.S_ISREG(state.st_mode):
        raise error(errno.EINVAL, path, f"{kind(state)}, not a file")


def kind(state: os.stat_result) -> str:
    """What stands at a path, in words."""
    for is_one, words in (
        (stat.S_ISLNK, "a symbolic link"),
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    ):
        if is_one(state.st_mode):
            return words
    return "a file"


def put(path: str, text: str) -> bool:
    """Writes a text where `path` says. False where a file has it already; raises OSError."""
    data = text.encode("utf-8")
    descriptor = _descriptor(path)
    if descriptor is not None:
        _write_all(os.dup(descriptor), data, path)
        return True
    try:
        state = os.stat(path)
    except FileNotFoundError:
        state = None
    if state is not None and stat.S_ISDIR(state.st_mode):
        raise error(errno.EISDIR, path)
    if state is not None and not stat.S_ISREG(state.st_mode):
        _write_all(_opened(path, state), data, path)
        return True
    if state is None and path.endswith(os.sep):
        raise error(errno.ENOENT, path)
    target = os.path.realpath(path)
    if state is not None and read_regular(target) == data:
        return False
    temporary = written_beside(target, data)
    try:
        replace(temporary, target)
    except BaseException:
        discard(temporary)
        raise
    return True


def put_all(texts: Mapping[str, str]) -> None:
    """Writes texts where their paths say, files that belong together: all of them, or none where one cannot be written.
    Raises OSError."""
    waiting: dict[str, str] = {}
    try:
        for path, text in texts.items():
            data = text.encode("utf-8")
            if read_regular(path) != data:
                target = os.path.realpath(path)
                waiting[target] = written_beside(target, data)
        for target, temporary in waiting.items():
            replace(temporary, target)
    except BaseException:
        for temporary in waiting.values():
            discard(temporary)
        raise


def replace(temporary: str, target: str) -> None:
    """Renames what written_beside has made."""
    os.replace(temporary, target)
    _unfinished.discard(temporary)


def discard(temporary: str) -> None:
    """Removes what written_beside has made, or begun to make."""
    with contextlib.suppress(OSError):
        os.unlink(temporary)
    _unfinished.discard(temporary)


def tidy() -> None:
    """Removes what an interruption has left, wherever it came."""
    for temporary in list(_unfinished):
        discard(temporary)


def written_beside(target: str, data: bytes, is_safe: bool = True) -> str:
    """A new file in the folder of `target`, with this content, ready to be renamed to `target`; with the owner and the
    mode of the file that is there; a link has none. `is_safe`: it is on the disk, as one should be that cannot be made
    again."""
    state: os.stat_result | None
    try:
        state = os.lstat(target)
    except FileNotFoundError:
        state = None
    if state is not None and stat.S_ISLNK(state.st_mode):
        state = None
    temporary = os.path.join(os.path.dirname(os.path.abspath(target)), TEMPORARY + secrets.token_hex(8))
    _unfinished.add(temporary)  # before it is there: an interruption may come at any moment
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        handle = os.open(temporary, flags, _NEW_MODE if state is None else _PRIVATE_MODE)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            if state is not None:
                if (state.st_uid, state.st_gid) != (os.geteuid(), os.getegid()):
                    with contextlib.suppress(PermissionError):
                        os.fchown(handle, state.st_uid, state.st_gid)
                os.fchmod(handle, stat.S_IMODE(state.st_mode))
            if is_safe:
                os.fsync(handle)
    except BaseException as failure:
        discard(temporary)
        if isinstance(failure, OSError):  # which may name a file that nobody has heard of
            raise error(failure.errno or errno.EIO, target, failure.strerror or "") from None
        raise
    return temporary


def _descriptor(path: str) -> int | None:
    """The number of our own descriptor that a path such as /dev/stdout means."""
    for _ in range(_LINKS_CEILING):
        folder, name = os.path.split(os.path.abspath(path))
        # Not where the links of /proc lead to: to a file that would be replaced behind the back of who opened it.
        folder = os.path.realpath(folder)
        own = (f"/proc/{os.getpid()}/", "/proc/self/")
        if name.isascii() and name.isdigit() and _DESCRIPTORS.fullmatch(folder) and folder.startswith(own):
            return int(name)
        try:
            path = os.path.join(folder, os.readlink(os.path.join(folder, name)))
        except OSError:
            return None
    return None


def _opened(path: str, state: os.stat_result) -> int:
    """A device or a pipe, opened to write to it. A pipe that nobody reads from is refused after a while."""
    end = time.monotonic() + _READER_SECONDS
    while True:
        try:
            handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
            os.set_blocking(handle, True)
            return handle
        except OSError as failure:
            if failure.errno != errno.ENXIO:
                raise
            if not stat.S_ISFIFO(state.st_mode):
                raise error(errno.ENXIO, path, f"{kind(state)}, which cannot be written to") from None
            if time.monotonic() > end:
                raise error(errno.ENXIO, path, "nothing reads from this pipe") from None
            time.sleep(_PAUSE_SECONDS)


def _write_all(handle: int, data: bytes, path: str) -> None:
    try:
        with os.fdopen(handle, "wb", buffering=0) as stream:
            rest = memoryview(data)
            while rest:
                rest = rest[stream.write(rest) or 0 :]
    except OSError as failure:
        raise error(failure.errno or errno.EIO, path, failure.strerror or "") from None
