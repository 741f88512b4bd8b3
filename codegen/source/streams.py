"""Standard output and error of the commands: what is lost there is told, and is exit status 1."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable


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
        status = command()
        sys.stdout.flush()
        sys.stderr.flush()
        return status
    except OSError as error:
        if error.filename is not None:
            raise
        with contextlib.suppress(OSError):
            print(f"codegen: the output is lost: {error.strerror}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        with contextlib.suppress(OSError):
            print("codegen: interrupted", file=sys.stderr)
        return 130
    finally:
        for stream, number in ((sys.stdout, 1), (sys.stderr, 2)):
            try:
                stream.flush()
            except OSError:  # nothing is left to say; Python would try once more and exit with 120
                os.dup2(os.open(os.devnull, os.O_WRONLY), number)
