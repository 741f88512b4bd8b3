"""Prints how many items a second `bulk` plans, which is to read, check and remember them, beside how many are parsed
alone, in one process: `bench: NAME = NUMBER UNIT`. Called by `make bench`."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from tests.bench.codec import flags
from tests.bench.tools import ROOT, STANDARD, run, say
from tests.harness import lab

_ITEMS = 100_000
_COLUMNS = "customerId,name,email,customerGroupId,billingPerson.name,billingPerson.city,billingPerson.countryCode"


def write_items(place: Path, items: int) -> tuple[Path, Path]:
    """The same items as NDJSON and as CSV."""
    place.mkdir(parents=True, exist_ok=True)
    lines, records = place / "items.ndjson", place / "items.csv"
    with lines.open("w", encoding="utf-8") as text, records.open("w", encoding="utf-8") as cells:
        print(_COLUMNS, file=cells)
        for number in range(1, items + 1):
            person = {"name": f"Name {number}", "city": "Oslo", "countryCode": "NO"}
            item = {
                "customerId": number,
                "name": f"Name {number}",
                "email": f"c{number}@example.com",
                "customerGroupId": number % 7 + 1,
                "billingPerson": person,
            }
            print(json.dumps(item, separators=(",", ":")), file=text)
            print(number, *list(item.values())[1:4], *person.values(), sep=",", file=cells)
    return lines, records


def program(place: Path) -> str:
    """Of the command all but its main."""
    made = str(place / "bulk-bench")
    cflags, libs = flags("libcurl")
    includes = [f"-I{ROOT}/{folder}" for folder in ("runtime/include", "runtime/src", "runtime/command")]
    own = [f"-I{ROOT}/build/lab/{folder}" for folder in ("include", "src")]
    command = Path(ROOT) / "runtime/command"
    sources = [*command.glob("*/*.c"), command / "commands.c", *Path(ROOT).glob("build/lab/command/*.c")]
    wide = ["-D_FILE_OFFSET_BITS=64", "-D_TIME_BITS=64"]
    compiler = os.environ.get("CC", "cc")
    texts = [f"{ROOT}/tests/bench/bulk_bench.c", *map(str, sorted(sources))]
    run([compiler, *STANDARD, *wide, *includes, *own, *cflags, *texts, "-o", made, *lab.libraries(), *libs, "-lm"])
    return made


def main() -> int:
    place = Path(ROOT) / "build/bench/bulk"
    files = write_items(place, _ITEMS)
    parsing, planning, of_csv = map(float, run([program(place), *map(str, files)]).split())
    say("bulk, NDJSON planned", 1e9 / planning, "items a second")
    say("bulk, CSV planned", 1e9 / of_csv, "items a second")
    say("bulk, NDJSON parsed alone", 1e9 / parsing, "items a second")
    say("bulk, NDJSON planned vs parsed alone", planning / parsing, "ratio")
    say("bulk, CSV planned vs NDJSON parsed alone", of_csv / parsing, "ratio")
    return 0


if __name__ == "__main__":
    sys.exit(main())
