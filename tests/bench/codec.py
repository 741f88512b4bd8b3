"""Prints the codec's figures, each on a line of its own: `bench: NAME = NUMBER UNIT`. Called by `make bench`.

Ratios are measured in turns in one process (codec_bench.c). Instructions are counted by callgrind, which repeats
exactly. Nothing here decides: benchmarks are not tests.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import time

from tests.bench import objects
from tests.bench.tools import ROOT, STANDARD, run, say
from tests.harness import lab

PAYLOADS = [f"tests/data/bench/{name}.json" for name in ("small", "full", "large")]


def flags(*packages: str) -> tuple[list[str], list[str]]:
    return (
        run(["pkg-config", "--cflags", *packages]).split(),
        run(["pkg-config", "--libs", *packages]).split(),
    )


def build(compiler: str, program: str, *extra: str) -> None:
    cflags, libs = flags("libcurl", "libcjson")
    sources = [*lab.runtime_sources(), *lab.sources()]
    mine = [f"{ROOT}/tests/bench/codec_bench.c", f"{ROOT}/tests/bench/cjson_customer.c"]
    os.makedirs(os.path.dirname(program), exist_ok=True)
    run([compiler, *STANDARD, *extra, *lab.INCLUDES, *cflags, *mine, *sources, "-o", program, *libs, "-lpthread"])


def instructions(program: str, operation: str, payload: str) -> int:
    out = program + ".callgrind"
    run(
        [
            "valgrind",
            "--tool=callgrind",
            "--collect-atstart=no",
            f"--callgrind-out-file={out}",
            program,
            "count",
            operation,
            payload,
        ]
    )
    with open(out, encoding="utf-8") as stream:
        totals = re.search(r"^totals: (\d+)", stream.read(), re.M)
    return int(totals.group(1)) if totals else 0


def _is_measured(name: str) -> bool:
    return name.startswith(("update_customer", "customer_billing", "customer_shipping", "customer_contact.")) or (
        name in ("customer_contact", "customer_contact_type.c")
    )


def sizes(compiler: str) -> None:
    """Code per field, and what it takes to make it: of the operation that is as large as a real one, and its types."""
    sources = [source for source in lab.sources() if _is_measured(os.path.basename(source))]
    made = objects.measured(compiler, sources, lab.INCLUDES, os.path.join(ROOT, "build/bench/objects"))
    fields = sum(len(item.members) for item in lab.model().objects if _is_measured(item.c_name.removeprefix("lab_")))
    say("generated code and constants", made.bytes_ / fields, "bytes per field")
    say("generated constants", made.constants / fields, "bytes per field")
    say("tables for unwinding beside them", made.unwinding / fields, "bytes per field")
    say("generated source", made.lines / fields, "lines per field")
    say("compiling the generated code, CPU", sum(made.seconds), "seconds")
    start = time.monotonic()
    run([sys.executable, "-m", "codegen", "generate", "--check"])
    say("generating", time.monotonic() - start, "seconds")


def main() -> int:
    compiler = os.environ.get("CC", "cc")
    program = os.path.join(ROOT, "build/bench/codec-bench")
    if not os.path.exists("/usr/include/valgrind/callgrind.h"):
        sys.exit("bench: callgrind.h is missing; install the package valgrind")
    # Where the linker puts a function can change its time a lot: several layouts, a line each.
    layouts: tuple[tuple[str, list[str]], ...] = (
        ("", []),
        (" (functions aligned to 64)", ["-falign-functions=64"]),
    )
    for name, extra in layouts:
        build(compiler, program, *extra)
        for line in run([program, "time", *PAYLOADS]).splitlines():
            if not extra or " vs " in line:
                print(line.replace(" = ", f"{name} = ", 1), flush=True)
    build(compiler, program)
    if shutil.which("valgrind") is None:
        sys.exit("bench: valgrind is missing; install the package valgrind")
    for payload in PAYLOADS:
        short = os.path.basename(payload).removesuffix(".json")
        for operation in ("serialize", "parse", "parse-owning", "cjson-serialize", "cjson-parse"):
            say(f"{operation}/{short} instructions", instructions(program, operation, payload), "instructions")
    build(compiler, program, "-DOAC_PORTABLE")
    for operation in ("serialize", "parse"):
        count = instructions(program, operation, PAYLOADS[1])
        say(f"{operation}/full, portable code, instructions", count, "instructions")
    sizes(compiler)
    return 0


if __name__ == "__main__":
    sys.exit(main())
