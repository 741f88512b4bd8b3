"""The public headers of the runtime, read for manuals: their layout is strict, so little is needed to read it."""

from codegen.manual.headers.folder import read

__all__ = ["read"]
