"""Manual pages in mdoc(7) of a Book."""

from codegen.manual.man.build import build

__all__ = ["build"]
