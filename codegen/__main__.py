"""`python3 -m codegen`: finds a Python that has what the generator needs, then hands over to cli.py."""

import signal
import sys

from codegen import python_check, streams

streams.opened()
if signal.getsignal(signal.SIGINT) == signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # as long as there is nothing to tidy
MODULES = ("yaml", "jinja2")
if sys.argv[1:2] in (["import"], ["drift"], ["sync"]):
    MODULES += ("markdown_it", "bs4")
python_check.ensure(MODULES)

from codegen.cli import main  # noqa: E402

for stream in (sys.stdout, sys.stderr):  # descriptions and reports are UTF-8, whatever the locale
    stream.reconfigure(encoding="utf-8", errors="backslashreplace")
streams.interruptible()
sys.exit(main(sys.argv[1:]))
