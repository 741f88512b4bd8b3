"""The copy of the repository in which sync works, below build/sync/, and the lock that keeps a second one out of it."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import subprocess
from collections.abc import Iterator


class SyncError(Exception):
    """A step failed; the text says which and why. `status` is the exit status."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


@contextlib.contextmanager
def alone(folder: str) -> Iterator[None]:
    """Holds the lock that keeps a second sync out of the copy."""
    os.makedirs(folder, exist_ok=True)
    lock = os.open(
        os.path.join(folder, "lock"), os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o644
    )
    with open(lock, "rb", buffering=0) as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SyncError("another sync of this repository is running") from None
        yield


def copied(root: str) -> tuple[str, list[str]]:
    """The repository without what git ignores, as it is in the working tree; the folder, and the names of the files."""
    copy = os.path.join(root, "build/sync/tree")
    shutil.rmtree(copy, ignore_errors=True)
    os.makedirs(copy)
    listed = subprocess.run(
        ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True
    )
    if listed.returncode != 0:
        raise SyncError("this is not a git checkout: there is no list of the repository's files")
    names = [name for name in listed.stdout.decode().split("\0") if name and os.path.isfile(os.path.join(root, name))]
    for name in names:
        os.makedirs(os.path.dirname(os.path.join(copy, name)), exist_ok=True)
        shutil.copy2(os.path.join(root, name), os.path.join(copy, name))
    return copy, names
