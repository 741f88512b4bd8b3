"""Prints what an object with many members takes to read, in its own order and in none: `bench: NAME = NUMBER UNIT`,
beside a cJSON tree in which each member is looked up. Called by `make bench`."""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

from codegen.binding.emit import render
from codegen.cli import pipeline
from codegen.source import output
from codegen.source.diagnostics import Diagnostics
from tests.bench.codec import flags
from tests.bench.tools import ROOT, STANDARD, run, say
from tests.harness import lab

_MEMBERS = 200
_ORDERS = ("in order", "in order, spaced", "shuffled", "shuffled, spaced")


def names(members: int) -> list[str]:
    return [f"member{number * 7919 % 10007}{'OfLongName' * (number % 3)}" for number in range(members)]


def _description(members: int) -> dict[str, object]:
    wide = {"type": "object", "properties": {name: {"type": "integer"} for name in names(members)}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Wide"}}}}
    operation = {
        "operationId": "sendWide",
        "requestBody": body,
        "responses": {"204": {"description": "It worked."}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Many members", "version": "1"},
        "paths": {"/wide": {"put": operation}},
        "components": {"schemas": {"Wide": wide}},
    }


def text(members: int, order: str) -> str:
    chosen = names(members)
    if order.startswith("shuffled"):
        random.Random(members).shuffle(chosen)
    value = {name: number for number, name in enumerate(chosen)}
    return json.dumps(value, separators=(", ", ": ") if order.endswith("spaced") else (",", ":"))


def measured(place: Path, members: int, orders: tuple[str, ...] = _ORDERS) -> dict[str, tuple[float, float]]:
    """By the order: nanoseconds of liboac and of the tree. `place` is an empty folder."""
    place.mkdir(parents=True, exist_ok=True)
    description = place / "api.json"
    description.write_text(json.dumps(_description(members)), encoding="utf-8")
    found, _ = pipeline.load(str(description), [], "made", Diagnostics())
    if found is None:
        sys.exit("bench: the made description is refused")
    output.write(str(place), render(found.capi), found.capi.spec)
    cflags, libs = flags("libcurl", "libcjson")
    includes = [f"-I{ROOT}/runtime/include", f"-I{place}/include", f"-I{place}/src"]
    sources = [f"{ROOT}/tests/bench/members_bench.c", *map(str, sorted(place.glob("src/**/*.c")))]
    program = str(place / "members-bench")
    compiler, library = os.environ.get("CC", "cc"), lab.libraries()[-1]
    run([compiler, *STANDARD, *includes, *cflags, *sources, "-o", program, library, *libs, "-lpthread"])
    result = {}
    for order in orders:
        payload = place / "payload.json"
        payload.write_text(text(members, order), encoding="utf-8")
        ours, tree = map(float, run([program, str(payload)]).split())
        result[order] = (ours, tree)
    return result


def main() -> int:
    for order, (ours, tree) in measured(Path(ROOT) / "build/bench/members", _MEMBERS).items():
        what = f"parse, {_MEMBERS} members, {order}"
        say(what, ours / 1000, "microseconds")
        say(f"{what}, vs a cJSON tree with look-ups", ours / tree, "times")
    return 0


if __name__ == "__main__":
    sys.exit(main())
