"""`python3 -m tests.judges [FILE]`: what programs of others say of the merged description of the vendor's API.

Each is of a pinned version (package.json, requirements.txt) and is installed below build/judges by its own client, npm
or pip, where it is not there yet: the only part that needs a network. What cannot be installed is left out, and said;
then the exit status is 3, or 0 where CI is set: a registry that cannot be reached says nothing about the description.
Errors count, warnings are counted. prism serves
the description on a free port of 127.0.0.1 and is asked for every operation whose request the description shows;
schemathesis judges the mock server by it (contract.py).
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path

from codegen.description.bundle import load_description, merged_text, plain_description
from tests.judges import contract
from tests.judges.asking import faults

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SPEC = ROOT / "spec/ecwid/openapi.yaml"
BUILD = ROOT / "build/judges"
_BIN = BUILD / "node_modules/.bin"
_WAIT = 60  # seconds for prism to listen
_NODE = 20  # the oldest that the programs for it run on
_CANNOT = (OSError, subprocess.SubprocessError)


def install_node() -> str:
    """What is not there in the version that is asked for; why it cannot be installed, empty where all is there."""
    try:
        said = subprocess.run(["node", "--version"], capture_output=True, text=True, timeout=60, check=True).stdout
        if int(said.strip().lstrip("v").split(".")[0]) < _NODE:
            return f"Node.js is {said.strip()}, and {_NODE} is needed"
        _install_node()
    except (*_CANNOT, ValueError) as error:
        return str(error)
    return ""


def install_python() -> str:
    """The same of those that are Python."""
    try:
        _install_python()
    except _CANNOT as error:
        return str(error)
    return ""


def _install_node() -> None:
    BUILD.mkdir(parents=True, exist_ok=True)
    if _is_new(HERE / "package.json", BUILD / "package.json"):
        shutil.copy(HERE / "package.json", BUILD / "package.json")
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=BUILD, check=True, timeout=900)
        shutil.copy(HERE / "package.json", BUILD / "package.json.done")


def _install_python() -> None:
    BUILD.mkdir(parents=True, exist_ok=True)
    if _is_new(HERE / "requirements.txt", BUILD / "requirements.txt"):
        venv.create(BUILD / "venv", with_pip=True, clear=True)
        pip = [str(BUILD / "venv/bin/pip"), "install", "-q", "-r", str(HERE / "requirements.txt")]
        subprocess.run(pip, check=True, timeout=900)
        shutil.copy(HERE / "requirements.txt", BUILD / "requirements.txt.done")


def _is_new(wanted: Path, installed: Path) -> bool:
    done = installed.with_name(installed.name + ".done")
    return not done.is_file() or done.read_bytes() != wanted.read_bytes()


def _run(*command: str | Path) -> tuple[int, str]:
    environment = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    done = subprocess.run(
        list(map(str, command)), cwd=HERE, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    return done.returncode, done.stdout + done.stderr


def validator(merged: Path) -> tuple[bool, str]:
    status, said = _run(BUILD / "venv/bin/openapi-spec-validator", merged)
    return status == 0, said


def redocly(merged: Path) -> tuple[bool, str]:
    status, said = _run(_BIN / "redocly", "lint", f"--config={HERE / 'redocly.yaml'}", "--format=summary", merged)
    lines = [line for line in said.splitlines() if re.match(r"(error|warning) ", line)]
    return status == 0, "\n".join(lines) if status == 0 else said


def spectral(merged: Path) -> tuple[bool, str]:
    status, said = _run(_BIN / "spectral", "lint", "-r", HERE / "spectral.yaml", "--format=text", merged)
    kinds = re.findall(r" ((?:error|warning) [a-z0-9-]+) ", said)
    counts = "\n".join(f"{kind}: {kinds.count(kind)}" for kind in dict.fromkeys(kinds))
    return status == 0, counts if status == 0 else said


def prism(merged: Path) -> tuple[bool, str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(_BIN / "prism"), "mock", "-h", "127.0.0.1", "-p", str(port), str(merged)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT) as server:
        try:
            if not _is_there(port, server):
                return False, "it does not listen"
            asked, found = faults(plain_description(str(merged)), f"http://127.0.0.1:{port}")
            return not found, "\n".join([*found, f"{asked - len(found)} of {asked} operations have documented answers"])
        finally:
            server.terminate()


def _is_there(port: int, server: subprocess.Popen[bytes]) -> bool:
    until = time.monotonic() + _WAIT
    while server.poll() is None and time.monotonic() < until:
        with contextlib.suppress(ConnectionError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        time.sleep(0.2)
    return False


def schemathesis(merged: Path) -> tuple[bool, str]:
    return contract.judge(BUILD / "venv/bin/schemathesis", merged, BUILD)


Judge = Callable[[Path], tuple[bool, str]]
JUDGES: tuple[tuple[Callable[[], str], tuple[Judge, ...]], ...] = (
    (install_python, (validator, schemathesis)),
    (install_node, (redocly, spectral, prism)),
)


def main(arguments: list[str]) -> int:
    document = load_description(arguments[0] if arguments else str(SPEC))
    assert document is not None
    BUILD.mkdir(parents=True, exist_ok=True)
    merged = BUILD / "openapi.yaml"
    merged.write_text(merged_text(document), encoding="utf-8")
    failed = left_out = 0
    for install, judges in JUDGES:
        missing = install()
        for judge in judges:
            is_good, said = (True, missing) if missing else judge(merged)
            print(f"{judge.__name__}: {'left out' if missing else 'no error' if is_good else 'ERRORS'}")
            print("".join(f"    {line}\n" for line in said.splitlines()), end="", flush=True)
            failed += not is_good
            left_out += bool(missing)
    return 1 if failed else 3 if left_out and not os.environ.get("CI") else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
