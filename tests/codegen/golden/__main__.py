"""`python3 -m tests.codegen.golden --update` writes the expected outputs anew: look at the difference, then commit."""

from __future__ import annotations

import sys

from codegen.cli import python_check

python_check.ensure(("yaml", "jinja2"))

from tests.codegen.golden.expected import update  # noqa: E402

if sys.argv[1:] != ["--update"]:
    print("usage: python3 -m tests.codegen.golden --update", file=sys.stderr)
    sys.exit(2)
for changed in update():
    print(changed)
