"""`python3 -m tests.differential --count N --seed S`: generated validators against a JSON Schema library.

Exit status: 0 all verdicts agree, 1 some do not (each is printed with its seed), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
import time

from codegen import python_check

python_check.ensure(("yaml", "jinja2", "jsonschema"))

from tests.differential import compare, roundtrip  # noqa: E402
from tests.differential.driver import Driver, load  # noqa: E402

_SHOWN = 20


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.differential", description="Compares verdicts, then round trips.")
    parser.add_argument("--count", type=int, default=10000, help="documents to judge (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the first run; printed (default: the time)")
    parser.add_argument("--sanitize", action="store_true", help="with AddressSanitizer and UBSan")
    parser.add_argument("--verbose", action="store_true", help="how often each type and rule was met")
    options = parser.parse_args()
    description = load()
    driver = Driver(description, sanitize=options.sanitize)
    started = time.monotonic()
    try:
        result = compare.run(description, driver, options.count, options.seed)
        trips = roundtrip.run(description, driver, max(options.count // 4, 200), options.seed)
    finally:
        driver.close()
    print(f"seed {options.seed}, {result.documents} documents, {result.accepted} accepted by both, "
          f"{len(result.disagreements)} disagreements; {trips.documents} round trips, {len(trips.faults)} faults; "
          f"{time.monotonic() - started:.1f} s")  # fmt: skip
    for fault in [*result.disagreements[:_SHOWN], *trips.faults[:_SHOWN]]:
        print(fault)
    if options.verbose:
        for line, count in [*sorted(result.by_type.items()), *result.rules.most_common()]:
            print(f"   {count:8} {line}")
    return int(bool(result.disagreements or trips.faults))


sys.exit(main())
