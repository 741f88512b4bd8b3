"""Makes the Book of a binding."""

from codegen.manual.book.build import build

__all__ = ["build"]
