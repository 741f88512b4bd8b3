"""`python3 -m codegen`: finds a Python that has what the generator needs, then hands over to cli/main.py."""

import gc
import io
import signal
import sys

from codegen.cli import python_check
from codegen.source import streams

gc.disable()  # a description and what is made of it live to the end: to look for what could go took a fifth of the time
streams.opened()
if signal.getsignal(signal.SIGINT) == signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # as long as there is nothing to tidy
MODULES = ["yaml", "jinja2"]
if sys.argv[1:2] in (["import"], ["drift"], ["sync"]):
    MODULES += ["markdown_it", "bs4"]
if sys.argv[1:2] == ["docs"]:
    MODULES += ["markdown_it"]
python_check.ensure(tuple(MODULES))

from codegen.cli.main import main  # noqa: E402

for stream in (sys.stdout, sys.stderr):  # descriptions and reports are UTF-8, whatever the locale
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
streams.interruptible()
sys.exit(main(sys.argv[1:]))
