"""What --print-c and --print-curl print of a call, compiled and run: what arrives is what the command itself sends."""

from __future__ import annotations

import dataclasses
import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml

from codegen.cli import pipeline
from codegen.manual.model import Snippets
from codegen.manual.snippets import snippets
from codegen.source.diagnostics import Diagnostics
from tests.snippets import building
from tests.snippets.recorder import Recorder
from tests.snippets.building import ROOT
from tests.snippets.running import FILES, Arrived
from tests.snippets.test_lab_examples import called

_BYTES = b"\x89PNG\r\n\x1a\n\x00bytes of an example"
_NONE = Snippets(c="", command="", curl="", body="", answer="")
_LAB = "lab"


class Printing:
    """`line` is a command of a shell, in which `program` is the name of the command."""

    def __init__(self, folder: Path, command: Path, recorder: Recorder, variables: Mapping[str, str]) -> None:
        self.folder = folder
        self.recorder = recorder
        for name in FILES:
            (folder / name).write_bytes(_BYTES)
        kept = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
        self.environment = {
            **kept,
            **variables,
            "PATH": f"{command.parent}:{os.environ['PATH']}",
            "LD_PRELOAD": str(building.redirect(folder)),
            "OAC_REDIRECT": recorder.address,
        }

    def shell(self, line: str, data: bytes = b"") -> str:
        """What it prints. Raises where it fails or complains."""
        return self.run(["sh", "-c", line], data)

    def run(self, words: list[str], data: bytes = b"") -> str:
        done = subprocess.run(
            words, cwd=self.folder, env=self.environment, input=data, capture_output=True, timeout=60, check=False
        )
        if done.returncode != 0 or done.stderr:
            raise AssertionError(f"{words}: exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')}")
        return done.stdout.decode("utf-8", "surrogateescape")

    def programs(self, lines: Mapping[str, str], includes: Iterable[Path], libraries: Iterable[Path]) -> Path:
        """The program of all, each under its name."""
        written = self.folder / "printed"
        building.written(written, {name: self.shell(f"{line} --print-c") for name, line in lines.items()})
        return building.linked(written, lines, includes, libraries)

    def complaints(self, name: str, line: str, program: Path) -> list[str]:
        """What is wrong with what is printed of a call."""
        sent = self._arrived(name, ["sh", "-c", line])
        in_c = self._arrived(name, [str(program), name])
        text = self.shell(f"{line} --print-curl")
        by_curl = self._arrived(name, ["sh", "-c", text.replace("curl --fail", "curl -sS --fail")])
        found = []
        if [_exact(each) for each in sent] != [_exact(each) for each in in_c] or not sent:
            found.append(f"{name}: not the same arrives from C: {sent} {in_c}")
        if [_told(each) for each in sent] != [_told(each) for each in by_curl]:
            found.append(f"{name}: not the same arrives by curl: {sent} {by_curl}\n{text}")
        return found

    def _arrived(self, name: str, words: list[str]) -> list[Arrived]:
        self.recorder.begin(name, _NONE)
        done = subprocess.run(
            words,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
        )
        if not self.recorder.kept:
            raise AssertionError(f"{words}: nothing arrived: {done.stderr.decode('utf-8', 'replace')}")
        return list(self.recorder.kept)


def _exact(arrived: Arrived) -> tuple[object, ...]:
    """All of it, but the boundary that nobody can guess."""
    boundary = re.search(r"boundary=(\S+)", arrived.headers.get("content-type", ""))
    headers = {name: value for name, value in arrived.headers.items()}
    body = arrived.body
    if boundary is not None:
        headers["content-type"] = headers["content-type"].replace(boundary[1], "-")
        body = body.replace(boundary[1].encode(), b"-")
    return arrived.method, arrived.target, headers, body


def _told(arrived: Arrived) -> tuple[object, ...]:
    """Without what curl says of itself."""
    own = ("user-agent", "accept-encoding", "content-length", "content-type", "expect", "transfer-encoding")
    headers = {name: value for name, value in arrived.headers.items() if name not in own}
    return *arrived.meaning, headers


def printed_of_lab(every: int) -> list[str]:
    """What is wrong with what is printed of the examples of the tests' own description, and of the calls that use every
    form of a type (tests/snippets/calls.yaml)."""
    compiled, _ = pipeline.load(str(ROOT / "tests/api/openapi.yaml"), None, _LAB, Diagnostics())
    assert compiled is not None
    plain = {operation.id: operation for operation in compiled.capi.operations}
    operations = dict(plain)
    for number, call in enumerate(yaml.safe_load((ROOT / "tests/snippets/calls.yaml").read_text(encoding="utf-8"))):
        operations[f"{call['operation']}_{number}"] = called(plain[call["operation"]], call)
    lines = {
        name: snippets(compiled.api, dataclasses.replace(compiled.capi, operations=(operation,)))[operation.id].command
        for name, operation in list(operations.items())[::-every]
    }
    includes = ROOT / "runtime/include", ROOT / "build/lab/include"
    libraries = ROOT / "build/liblab.a", ROOT / "build/liboac.a"
    with tempfile.TemporaryDirectory() as place, Recorder() as recorder:
        variables = {"LAB_TOKEN": "secret_of_this_test", "LAB_BASE_URL": f"{recorder.address}/api/v3"}
        printing = Printing(Path(place), ROOT / "build/tests" / _LAB, recorder, variables)
        program = printing.programs(lines, includes, libraries)
        return [told for name, line in lines.items() for told in printing.complaints(name, line, program)]
