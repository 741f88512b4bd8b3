"""`python3 -m codegen` within the tests' own process: a process for each call would take most of a test's time."""

from __future__ import annotations

import contextlib
import io
import os
import unittest.mock
from dataclasses import dataclass

from codegen.cli.main import main


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


def codegen(*arguments: object, environment: dict[str, str] | None = None) -> Done:
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        unittest.mock.patch.dict(os.environ, environment or {}),
    ):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as exit_:  # argparse, after it has said why
            status = exit_.code if isinstance(exit_.code, int) else 1
    return Done(status, out.getvalue(), err.getvalue())
