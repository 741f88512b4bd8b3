"""Where operations stand in a description: the server of all, and the path of each.

An operation on another server has the base path of that server before its own path, so that one path on two servers is
two: GET /{storeId}/profile and GET /api/v1/{storeId}/profile. That does not depend on which other pages there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from codegen.pages.page import Page, url_parts


def server_of(pages: Iterable[Page]) -> str:
    """The server that most pages name; of as many, the first."""
    counted = Counter(page.server for page in pages)
    return max(counted, key=counted.__getitem__) if counted else ""


def place_of(page: Page, server: str) -> tuple[str, str]:
    """The server and the path of an operation; the server is empty where it is that of the description."""
    if page.server == server:
        return "", page.path
    parts = url_parts(page.server)
    return f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/") + page.path
