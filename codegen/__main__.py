"""`python3 -m codegen`: finds a Python that has what the generator needs, then hands over to cli.py."""

import sys

from codegen import python_check

python_check.ensure(("yaml", "jinja2"))

from codegen.cli import main  # noqa: E402

sys.exit(main(sys.argv[1:]))
