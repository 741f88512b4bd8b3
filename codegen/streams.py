"""What a command shares with its surroundings: standard output and error, of which a loss is told and is exit status 1,
and signals, which end it without leaving anything behind.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType

from codegen import files

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Ended(KeyboardInterrupt):
    """A signal has come; its number."""


def interruptible() -> None:
    """Turns signals that end a program into Ended, once; those that are ignored (as nohup has it) stay ignored."""

    def end(number: int, frame: FrameType | None) -> None:
        for each in _SIGNALS:  # nothing interrupts the tidying
            signal.signal(each, signal.SIG_IGN)
        raise Ended(number)

    for number in _SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, end)


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """What is done within is done to its end; a signal that comes meanwhile waits."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def opened() -> None:
    """Takes the places of descriptors 0 to 2 that are closed, so that no file of ours is opened there and taken for the
    standard output by something else; writing there is an error, as it is with a closed one."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            while (made := os.open(os.devnull, os.O_RDONLY)) < number:
                pass
            os.set_inheritable(made, True)
    for name, number in (("stdout", 1), ("stderr", 2)):
        if getattr(sys, name) is None:
            setattr(sys, name, open(number, "w", encoding="utf-8", closefd=False))


def told(command: Callable[[], int]) -> int:
    """The exit status of a command, once everything that it has written is where it belongs."""
    try:
        try:
            return command()
        finally:  # a command ends by SystemExit, too
            sys.stdout.flush()
            sys.stderr.flush()
    except OSError as error:
        if error.filename is not None:
            raise
        with contextlib.suppress(OSError):
            print(f"codegen: the output is lost: {error.strerror}", file=sys.stderr)
        return 1
    except KeyboardInterrupt as ended:
        with contextlib.suppress(OSError):
            print("codegen: interrupted", file=sys.stderr)
        return 128 + (ended.args[0] if isinstance(ended, Ended) else signal.SIGINT)
    finally:
        files.tidy()
        for stream, number in ((sys.stdout, 1), (sys.stderr, 2)):
            try:
                stream.flush()
            except OSError:  # nothing is left to say; Python would try once more and exit with 120
                os.dup2(os.open(os.devnull, os.O_WRONLY), number)
