"""An example, run three ways: the C program, the command line, curl. What arrived at the server has to be the same."""

from __future__ import annotations

import email.parser
import email.policy
import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from codegen.manual.model import Snippets

FILES = ("image.jpg", "video.mp4", "sound.mp3", "file.pdf", "file.bin")
_BYTES = b"\x89PNG\r\n\x1a\n\x00bytes of an example"


@dataclass(frozen=True)
class Arrived:
    """A request as a server has it. `headers` by their names in small letters."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def meaning(self) -> tuple[str, str, Any]:
        return self.method, self.target, self._content()

    def _content(self) -> Any:
        kind = self.headers.get("content-type", "")
        essence = kind.partition(";")[0].strip().lower()
        if not self.body and essence in ("", "application/x-www-form-urlencoded"):
            return None
        if essence == "application/json" or essence.endswith("+json"):
            return essence, json.loads(self.body)
        if essence == "multipart/form-data":
            head = f"Content-Type: {kind}\r\n\r\n".encode()
            parsed = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + self.body)
            return [self._part(part) for part in parsed.get_payload()]
        return essence, self.body

    def _part(self, part: Any) -> Any:
        named = part.get_param("name", header="content-disposition"), part.get_filename()
        content = part.get_payload(decode=True)
        kind = part.get_content_type() if part["content-type"] else ""
        return *named, kind, json.loads(content) if kind == "application/json" else content


class Service(Protocol):
    """What stands for a server."""

    def begin(self, name: str, snippets: Snippets) -> None:
        ...

    def may_be_made_up(self, name: str) -> bool:
        ...

    def arrived(self) -> list[Arrived]:
        ...


@dataclass
class Place:
    """Where examples run: a folder with the files that they send."""

    folder: Path
    program: Path  # of all C programs
    command: Path
    library: Path  # redirect.so
    address: str  # http://127.0.0.1:PORT
    variables: Mapping[str, str]
    timeout: int = 60
    environment: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        for name in FILES:
            (self.folder / name).write_bytes(_BYTES)
        kept = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
        self.environment = {
            **kept,
            **self.variables,
            "PATH": f"{self.command.parent}:{os.environ['PATH']}",
            "LD_PRELOAD": str(self.library),
            "OAC_REDIRECT": self.address,
        }

    def run(self, words: list[str]) -> str:
        """Runs it; what is wrong with it, or nothing."""
        done = subprocess.run(
            words,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=self.timeout,
            check=False,
        )
        told = done.stderr.decode("utf-8", "replace").strip()
        return "" if done.returncode == 0 else f"exit {done.returncode}: {told or done.stdout[-300:]!r}"

    def ways(self, name: str, snippets: Snippets) -> dict[str, list[str]]:
        return {
            "C": [str(self.program), name],
            "command": ["sh", "-c", snippets.command],
            "curl": ["sh", "-c", snippets.curl.replace("curl ", "curl --silent --show-error ", 1)],
        }

    def complaints(self, name: str, snippets: Snippets, service: Service, is_paged: bool = False) -> list[str]:
        """What is wrong with an example. Of the pages of a list the command and curl ask for one, C for all."""
        found: list[str] = []
        arrived: dict[str, list[Any]] = {}
        for way, words in self.ways(name, snippets).items():
            service.begin(name, snippets)
            wrong = self.run(words)
            if wrong and service.may_be_made_up(name):
                return self.complaints(name, snippets, service, is_paged)
            arrived[way] = [each.meaning for each in service.arrived()]
            if wrong:
                found.append(f"{name}: {way}: {wrong}")
        if is_paged:
            arrived["C"] = arrived["C"][:1]
        if not arrived["curl"] or any(each != arrived["curl"] for each in arrived.values()):
            found.append(f"{name}: not the same arrives: {arrived}")
        return found
