"""Generates, compiles and runs the constructs that are named, or all, and says what is wrong with each. With --update,
what is expected of their models is written as it is today."""

from __future__ import annotations

import argparse
import sys

from codegen.cli import python_check

python_check.ensure(("yaml", "jinja2"))

from tests.constructs import house, running  # noqa: E402
from tests.constructs.building import TIERS  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.constructs", description=__doc__)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--tier", choices=TIERS, default="gcc")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    names = options.names or house.names()
    if unknown := set(names) - set(house.names()):
        parser.error(f"no folder with an openapi.yaml: {', '.join(sorted(unknown))}")
    if options.update:
        for name in names:
            for changed in house.update(name):
                print(f"changed: {changed}")
    found = running.outcomes(names, TIERS[options.tier])
    failed = 0
    for name in names:
        wrong = found[name] or running.told(name)
        failed += bool(wrong)
        print(f"{'FAIL' if wrong else 'ok':4} {name}")
        if wrong:
            print("".join(f"     {line}\n" for line in wrong.splitlines()), end="")
    print(f"{len(names) - failed} passed, {failed} failed")
    return int(failed > 0)


sys.exit(main())
