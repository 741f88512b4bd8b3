"""Generates the C of a description with a driver around it, compiles both, and plays documents to it."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shlex
import struct
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import jinja2

from codegen.binding.capi import CApi, CObject, COperation
from codegen.binding.emit import render
from codegen.binding.literal import literal
from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from tests.differential import model
from tests.harness.lab import PREFIX, SPEC, outside_make

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
_COMPILE = "-std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Werror".split()
_SANITIZE = ["-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
# This sanitizer alone needs no /proc, which a bare chroot may lack.
_UNDEFINED = ["-g1", "-fsanitize=undefined", "-fno-sanitize-recover=all"]
_BATCH = 2000


@dataclass(frozen=True)
class Answer:
    """A accepted, R refused by the rules, P not parsed, S not serialized, D changed by a second round."""

    verdict: str
    text: bytes


@dataclass(frozen=True)
class Description:
    """A description with the schema of every C object, in the order of the driver's type numbers. `whole` has those
    that hold bytes as well, which are no JSON. Where schemas share records, all of them are those of the model."""

    name: str
    api: CApi
    whole: CApi
    root: Node
    schemas: tuple[Node, ...]


def load(path: Path = SPEC, name: str = "lab") -> Description:
    """A description, with `name` as the prefix of what is generated from it: that of the tests, if no other is said."""
    diagnostics = Diagnostics()
    compiled, root = pipeline.load(str(path), None, name, diagnostics)
    if root is None or compiled is None:
        raise SystemExit("\n".join(map(str, diagnostics)))
    # What has no schema of its own, such as the parameters of an operation, comes last.
    texts = [item for item in compiled.capi.objects if all(member.value_kind != "binary" for member in item.members)]
    objects = sorted(texts, key=lambda item: item.c_name not in compiled.schemas)
    described = [item for item in objects if item.c_name in compiled.schemas]
    schemas = tuple(compiled.schemas[item.c_name] for item in described)
    if "sharing" in (root.get("x-oac") or ()):
        root = model.document(compiled.api)
        known = root.members["components"].members["schemas"].members
        schemas = tuple(known[item.key] for item in described)
    api = dataclasses.replace(compiled.capi, objects=tuple(objects))
    return Description(name, api, compiled.capi, root, schemas)


def shown_path(name: str) -> str:
    """A member of the document as a JSON path."""
    return name if re.fullmatch("[A-Za-z_$][A-Za-z0-9_$]*", name) else f"[{json.dumps(name, ensure_ascii=False)}]"


def _packages(what: str) -> list[str]:
    return shlex.split(
        subprocess.run(["pkg-config", what, "libcurl", "libcjson"], capture_output=True, text=True).stdout
    )


class Driver:
    """The compiled program; everything it is made of lies in a temporary folder until `close`."""

    def __init__(
        self,
        description: Description,
        flags: Sequence[str] = ("-O1",),
        sanitize: bool = False,
        edit: Callable[[str], str] | None = None,
        template: str = "driver.c.j2",
        main_flags: Sequence[str] = (),
    ) -> None:
        """`main_flags` are for the main program alone. `edit` changes the generated text: for faults that a test
        plants. `template` is of the main program. What make builds anyway, under the same sanitizers or none, is linked
        and not compiled once more."""
        self._folder = tempfile.TemporaryDirectory(prefix="oac-differential-")
        folder = Path(self._folder.name)
        files = render(description.whole)
        for path, text in files.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(edit(text) if edit else text, encoding="utf-8")
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(HERE), undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        main = folder / "driver.c"
        paths = {
            member.json_name: literal(shown_path(member.json_name))
            for item in description.whole.objects
            for member in item.members
        }
        members = {item.c_name: item.members for item in description.whole.objects}
        unions = {item.c_name: item for item in description.api.unions}
        template_ = environment.get_template(template)
        plain = [item for item in description.api.operations if is_plain(item)]
        text = template_.render(api=description.api, paths=paths, members=members, unions=unions, plain=plain)
        main.write_text(text, encoding="utf-8")
        self.path = folder / "driver"
        whole = sanitize and Path("/proc/self/task").exists()
        build = "build/sanitize" if whole else "build"
        is_built = edit is None and whole == sanitize and (description.name == PREFIX or _is_committed(files))
        libraries = [f"{build}/lib{name}.a" for name in ([description.name] if is_built else []) + ["oac"]]
        make = ["make", "-s", f"BUILD={build}", *(["SANITIZE=address,undefined"] if whole else []), *libraries]
        subprocess.run(make, cwd=ROOT, check=True, timeout=600, env=outside_make())
        sanitizing = (_SANITIZE if whole else _UNDEFINED) if sanitize else []
        command = [
            os.environ.get("CC", "gcc"),
            *_COMPILE,
            *flags,
            *sanitizing,
            f"-I{ROOT / 'runtime/include'}",
            f"-I{ROOT / 'runtime/src'}",
            f"-I{folder / 'include'}",
            f"-I{folder / 'src'}",
            *_packages("--cflags"),
        ]
        sources = [] if is_built else sorted((folder / "src").glob("*.c"))
        subprocess.run([*command, *main_flags, "-c", str(main), "-o", f"{main}.o"], check=True, timeout=600)
        command += [f"{main}.o", *map(str, sources), *(str(ROOT / name) for name in libraries), *_packages("--libs")]
        subprocess.run([*command, "-o", str(self.path)], check=True, timeout=600)

    def ask(
        self, mode: str, records: Sequence[tuple[int, bytes]], locale: dict[str, str] | None = None
    ) -> list[Answer]:
        """One answer for each record (type number, JSON text)."""
        answers: list[Answer] = []
        for start in range(0, len(records), _BATCH):
            batch = records[start : start + _BATCH]
            data = b"".join(struct.pack("<II", kind, len(text)) + text for kind, text in batch)
            done = subprocess.run(
                [str(self.path), mode],
                input=data,
                capture_output=True,
                timeout=60,
                env={**os.environ, **(locale or {})},
            )
            if done.returncode != 0 or done.stderr:
                raise AssertionError(
                    f"the driver ended with {done.returncode}: {done.stderr.decode(errors='replace')[-3000:]}"
                )
            found = _answers(done.stdout)
            if len(found) != len(batch):
                raise AssertionError(f"{len(batch)} documents, {len(found)} answers")
            answers += found
        return answers

    def close(self) -> None:
        self._folder.cleanup()


def _is_committed(files: dict[str, str]) -> bool:
    """Whether this is the binding that make builds of the repository's files."""
    places = {ROOT / "generated" / path: text for path, text in files.items()}
    return all(place.is_file() and place.read_text(encoding="utf-8") == text for place, text in places.items())


def _answers(data: bytes) -> list[Answer]:
    found, at = [], 0
    while at < len(data):
        verdict, length = struct.unpack_from("<cI", data, at)
        at += 5
        found.append(Answer(verdict.decode(), data[at : at + length]))
        at += length
    return found


def is_plain(operation: COperation) -> bool:
    """Whether a program of a few lines can call it: its arguments are texts and numbers, what is sent and answered are
    objects whose members all have names, and an empty one may be sent. Parameters, documents, forms and bytes have
    tests of their own (tests/unit, tests/constructs)."""
    bodies = (operation.request, operation.response)
    return (
        operation.params is None
        and operation.which is None
        and operation.method != "HEAD"
        and (operation.sent, operation.answered) == ("json", "json")
        and all(parameter.kind in ("integer", "string") for parameter in operation.parameters)
        and all(body is None or (isinstance(body, CObject) and body.additional is None) for body in bodies)
        and not (isinstance(bodies[0], CObject) and any(member.required for member in bodies[0].members))
    )
