"""A folder in which the commands of our texts are run, as if in the checkout, and the mock server that they meet."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from tests.readme.blocks import ROOT

_LINKED = ("runtime", "generated", "build", "spec", "codegen", "tests")


class Mock:
    """The mock server as a child process, from `with` to its end."""

    token = "readme-test"

    def __enter__(self) -> Mock:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.mock", "--port", "0", "--token", self.token],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout is not None
        self.base_url = self.process.stdout.readline().strip()
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def environment(self) -> dict[str, str]:
        return {**os.environ, "ECWID_BASE_URL": self.base_url, "ECWID_TOKEN": self.token}


class Checkout:
    """Links to the rooms of the repository; what is written beside them is gone at the end."""

    def __enter__(self) -> Checkout:
        self._temporary = tempfile.TemporaryDirectory(prefix="oac-texts-")
        self.folder = Path(self._temporary.name)
        for name in _LINKED:
            (self.folder / name).symlink_to(ROOT / name)
        (self.folder / ".bin").mkdir()
        (self.folder / ".bin/python3").symlink_to(sys.executable)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._temporary.cleanup()

    def shell(self, command: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        environment = dict(os.environ if environment is None else environment)
        environment["PATH"] = f"{self.folder}/.bin:{environment['PATH']}"
        return subprocess.run(
            ["sh", "-c", f"set -e\n{command}"],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
