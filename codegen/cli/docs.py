"""`python3 -m codegen docs`: the manuals of a binding, and its site."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from pathlib import Path

from codegen.cli import pipeline
from codegen.cli.changes import changes
from codegen.source.diagnostics import Diagnostics
from codegen.source.shown import ROOT, printable

HEADERS = os.path.join(ROOT, "runtime", "include", "oac")
GUIDES = os.path.join(ROOT, "runtime", "guide")
MIGRATION = os.path.join(ROOT, "MIGRATION.md")
_COMMAND = os.path.join(ROOT, "runtime", "command")


def run(options: argparse.Namespace) -> int:
    from codegen.manual import book, guides, headers, man
    from codegen.manual.headers import program
    from codegen.manual.headers.folder import version
    from codegen.manual.site.build import files_or_told
    from codegen.manual.site.pictures import dot
    from codegen.manual.snippets import snippets
    from codegen.manual.written import put

    for path in (options.spec, *(options.overlay or ())):
        if not os.path.isfile(path):
            print(f"codegen: {printable(path)}: no such file", file=sys.stderr)
            return 2
    diagnostics = Diagnostics()
    compiled, root = pipeline.load(options.spec, options.overlay, options.prefix, diagnostics)
    if compiled is None or root is None:
        diagnostics.print(sys.stderr)
        return 1
    if not compiled.capi.operations:
        place = printable(str(root.position))
        print(f"{place}: error: no operation is left, so there is nothing to tell of", file=sys.stderr)
        return 1
    headers_folder = Path(options.headers or HEADERS)
    own_version = compiled.capi.binding.version
    try:
        library_version = version(headers_folder)
        changed = changes(
            compiled,
            root,
            own_version or library_version,
            Path(options.releases or Path(options.spec).parent / "releases"),
            None if own_version else Path(MIGRATION),
        )
        made = book.build(
            compiled,
            headers.read(headers_folder),
            guides.read(Path(options.guides or GUIDES)),
            snippets(compiled.api, compiled.capi).__getitem__,
            changes=changed,
            library_version=library_version,
            program=program.read(Path(_COMMAND)),
        )
        out = Path(options.out)
        put(out / "man", man.build(made, _today()))
        put(out / "site", files_or_told(made, dot, lambda said: print(f"codegen: {said}", file=sys.stderr)))
    except OSError as error:
        print(f"codegen: {printable(str(error.filename))}: {error.strerror}", file=sys.stderr)
        return 1
    except ValueError as error:  # a release that cannot be read
        print(f"codegen: {printable(str(error))}", file=sys.stderr)
        return 1
    return 0


def _today() -> datetime.date:
    """What SOURCE_DATE_EPOCH says, so that a build can be made again."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).date()
    return datetime.datetime.now(datetime.timezone.utc).date()
