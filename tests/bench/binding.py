"""Prints what the binding of the whole live description comes to, `bench: NAME = NUMBER UNIT`: lines and bytes for a
field, the time to generate and to compile it, and the size of a program that only sends one kind of request, beside the
same program with a binding that has nothing else. Called by `make bench`."""

from __future__ import annotations

import json
import os
import resource
import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

from codegen.api.found import MADE
from codegen.binding.capi import CApi
from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics
from tests.bench import objects
from tests.bench.tools import ROOT, STANDARD, run, say

SPEC = f"{ROOT}/spec/ecwid/openapi.yaml"
PLACE = Path(ROOT) / "build/bench/binding"
OPERATION = "updateCustomer"
COMPILER = os.environ.get("CC", "cc")
_PROGRAM = """\
#include <ecwid/ecwid.h>

int main(int count, char **words)
{{
    oac_client_options options = ECWID_CLIENT_OPTIONS_INIT;
    const {request} request = {{.email = oac_str(words[count - 1])}};
    {response} response;
    oac_client *client = NULL;
    options.token = words[count - 2];
    if (oac_client_new(&options, &client, NULL) != OAC_OK) {{
        return 1;
    }}
    return {function}(client, 1, 2, &request, &response, NULL) != OAC_OK;
}}
"""


def main() -> int:
    shutil.rmtree(PLACE, ignore_errors=True)
    whole, alone = PLACE / "whole", PLACE / "alone"
    seconds = generated(whole)
    description = cut(whole / "openapi.yaml")
    generated(alone, "--spec", str(description))
    api = model(SPEC)
    fields = sum(len(item.members) for item in api.objects)
    files = sorted(map(str, [*whole.glob("include/**/*.h"), *whole.glob("src/**/*.[ch]")]))
    made = compiled(whole)
    say("live binding, operations", len(api.operations), "operations")
    parameters = sum(item.key.endswith(MADE) for item in api.objects)
    say("live binding, records", len(api.objects) - parameters, "records")
    say("live binding, structs of parameters", parameters, "structs")
    say("live binding, fields", fields, "fields")
    say("live binding, source and headers", sum(map(objects.lines, files)) / fields, "lines per field")
    say("live binding, source", made.lines / fields, "lines per field")
    say("live binding, code and constants", made.bytes_ / fields, "bytes per field")
    say("live binding, of them constants", made.constants / fields, "bytes per field")
    say("live binding, generating all, CPU", seconds, "seconds")
    say("live binding, compiling all, CPU", sum(made.seconds), "seconds")
    compiled(alone)
    large, small = program(whole, api), program(alone, model(str(description)))
    say(f"program with {OPERATION}, all operations there", large, "bytes")
    say(f"program with {OPERATION}, no other operation there", small, "bytes")
    say(f"program with {OPERATION}, all operations against one", large / small, "times")
    return 0


def generated(place: Path, *options: str) -> float:
    """The CPU seconds of the whole process, writing included."""
    before = _children()
    run([sys.executable, "-m", "codegen", "generate", *options, "--out", str(place)])
    return _children() - before


def cut(whole: Path) -> Path:
    """The description with its corrections and one operation."""
    with open(whole, encoding="utf-8") as stream:
        document: dict[str, Any] = yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    document["paths"] = {
        path: {method: operation}
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and operation.get("operationId") == OPERATION
    }
    for words in ("batch", "sharing"):  # about operations that are no longer there
        document.get("x-oac", {}).pop(words, None)
    made = PLACE / "cut.json"
    made.write_text(json.dumps(document), encoding="utf-8")
    return made


def model(description: str) -> CApi:
    found, _ = pipeline.load(description, None, "ecwid", Diagnostics())
    if found is None:
        sys.exit("bench: the description is refused")
    return found.capi


def compiled(place: Path) -> objects.Made:
    sources = sorted(map(str, place.glob("src/**/*.c")))
    includes = [f"-I{ROOT}/runtime/include", f"-I{place}/include", f"-I{place}/src"]
    made = objects.measured(COMPILER, sources, includes, str(place / "objects"))
    run(["ar", "rcs", str(place / "libecwid.a"), *map(str, sorted((place / "objects").glob("*.o")))])
    return made


def program(place: Path, api: CApi) -> int:
    """The bytes of code and constants of a program that only updates a customer; libcurl is not counted."""
    call = next(operation for operation in api.operations if operation.id == OPERATION)
    source, made = place / "program.c", place / "program"
    names = {"function": call.c_name, "request": call.request.c_name, "response": call.response.c_name}
    source.write_text(_PROGRAM.format_map(names), encoding="utf-8")
    libraries = [str(place / "libecwid.a"), f"{ROOT}/build/liboac.a"]
    command = [COMPILER, *STANDARD, f"-I{ROOT}/runtime/include", f"-I{place}/include", str(source), *libraries]
    run([*command, "-lcurl", "-Wl,--gc-sections", "-o", str(made)])
    code, data = run(["size", str(made)]).splitlines()[1].split()[:2]
    return int(code) + int(data)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
