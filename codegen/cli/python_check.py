"""Finds a Python that has the modules the generator needs, before anything imports them.

Debian installs jinja2 and PyYAML for its own Python only, while `python3` on PATH may be another one.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

# Set for the Python that this one is replaced with, which must not look any further.
GUARD = "OAC_CODEGEN_PYTHON"

_PACKAGES = {
    "jinja2": "python3-jinja2",
    "yaml": "python3-yaml",
    "jsonschema": "python3-jsonschema",
    "markdown_it": "python3-markdown-it",
    "bs4": "python3-bs4",
}
_MINIMUM = (3, 11)
_PROBE_TIMEOUT_SECONDS = 20


def ensure(modules: tuple[str, ...]) -> None:
    """Returns if this Python has the modules. Otherwise runs the same command with one that has them.

    If there is none, says which packages are missing and exits with 2.
    """
    # What this command starts, such as the tests of sync, has to look for itself.
    chosen = os.environ.pop(GUARD, None)
    missing = [module for module in modules if importlib.util.find_spec(module) is None]
    if not missing and sys.version_info >= _MINIMUM:
        return
    if chosen is None:
        for candidate in _candidates():
            if _has(candidate, modules):
                sys.stdout.flush()
                sys.stderr.flush()
                os.execve(candidate, [candidate, *sys.orig_argv[1:]], {**os.environ, GUARD: candidate})
    packages = " ".join(_PACKAGES.get(module, module) for module in modules)
    print(
        f"codegen needs Python {_MINIMUM[0]}.{_MINIMUM[1]} or newer with {', '.join(modules)}; "
        f"on Debian: apt-get install {packages}",
        file=sys.stderr,
    )
    raise SystemExit(2)


def _candidates() -> Iterator[str]:
    """Other Pythons of this machine, the likely ones first."""
    seen = {_identity(sys.executable)} if sys.executable else set()
    names = [os.environ.get("PYTHON", ""), "/usr/bin/python3", "python3"]
    names += [f"python3.{minor}" for minor in range(20, _MINIMUM[1] - 1, -1)]
    for name in names:
        path = shutil.which(name) if name else None
        if path is not None and _identity(path) not in seen:
            seen.add(_identity(path))
            yield os.path.abspath(path)


def _identity(python: str) -> tuple[str, str]:
    """Its file, and the virtual environment that it belongs to: what it can import depends on both."""
    home = os.path.dirname(os.path.dirname(os.path.abspath(python)))
    return os.path.realpath(python), home if os.path.exists(os.path.join(home, "pyvenv.cfg")) else ""


def _has(python: str, modules: tuple[str, ...]) -> bool:
    probe = (
        "import importlib.util, sys\n"
        f"sys.exit(sys.version_info < {_MINIMUM} or any(importlib.util.find_spec(m) is None for m in {modules!r}))"
    )
    try:
        result = subprocess.run(
            [python, "-c", probe], stdin=subprocess.DEVNULL, capture_output=True, timeout=_PROBE_TIMEOUT_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return result.returncode == 0
