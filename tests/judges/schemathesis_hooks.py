"""Loaded by schemathesis, in an environment of its own: what it gets wrong, and a whole shop after each deletion."""

from __future__ import annotations

import urllib.request
from typing import Any
from urllib.parse import urlsplit

import schemathesis  # type: ignore[import]


@schemathesis.hook  # type: ignore[misc]
def map_path_parameters(context: Any, path_parameters: dict[str, Any] | None) -> dict[str, Any] | None:
    """A whole number may be a float of Python there, which it would write as 73.0. In JSON that is an integer; as the
    text of a parameter it is none."""
    for name, value in (path_parameters or {}).items():
        if isinstance(value, float) and value.is_integer() and path_parameters is not None:
            path_parameters[name] = int(value)
    return path_parameters


@schemathesis.hook  # type: ignore[misc]
def after_call(context: Any, case: Any, response: Any) -> None:
    """Else the things that it deletes first would be missing for all that comes later."""
    if case.method.upper() == "DELETE" and response.status_code < 300:
        address = urlsplit(response.request.url)
        request = urllib.request.Request(f"{address.scheme}://{address.netloc}/mock/reset", method="POST")
        with urllib.request.urlopen(request, timeout=10):
            pass
