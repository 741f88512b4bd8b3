"""The site of a Book as a folder: files that changed are written, and those that are no longer made are removed."""

from __future__ import annotations

from collections.abc import Callable

from codegen.manual.model import Book
from codegen.manual.site.build import files
from codegen.manual.site.pictures import NoDot, dot
from codegen.source import output


def write(book: Book, folder: str, spec: str, tell: Callable[[str], None]) -> list[str]:
    """Which files were touched. `spec` is the description, by which the site's pages are known again; `tell` is given
    what is missing in the site and why. Raises OSError."""
    try:
        made = dict(files(book, dot))
    except NoDot as error:
        tell(f"the site has no pictures: {error}")
        made = dict(files(book, None))
    banner = f"<!-- {output.made_from(spec.replace('-->', '-- >'))} -->\n"
    return output.write(folder, {name: banner * name.endswith(".html") + text for name, text in made.items()}, spec)
