"""Who may call an operation: the alternatives of security schemes that its description has."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Any

from tests.mock.judge import dereferenced
from tests.mock.messages import Request
from tests.mock.styles import cookies_of, pairs_of


@dataclass(frozen=True)
class Access:
    alternatives: tuple[tuple[dict[str, Any], ...], ...]  # each has schemes of which all are needed; empty: open to all

    @classmethod
    def of(cls, document: dict[str, Any], requirements: list[dict[str, Any]]) -> Access:
        schemes = document.get("components", {}).get("securitySchemes", {})
        return cls(tuple(tuple(dereferenced(document, schemes[name]) for name in item) for item in requirements))

    @property
    def names(self) -> set[str]:
        """Of keys."""
        return {scheme["name"] for schemes in self.alternatives for scheme in schemes if scheme["type"] == "apiKey"}

    def granted(self, request: Request, token: bytes) -> bool:
        if not self.alternatives:
            return True
        return any(all(_holds(scheme, request, token) for scheme in schemes) for schemes in self.alternatives)


def _holds(scheme: dict[str, Any], request: Request, token: bytes) -> bool:
    """A token is compared; of a key, or a user and a password, any does."""
    if scheme["type"] == "apiKey":
        if scheme["in"] == "header":
            return any(request.values(scheme["name"]))
        is_cookie = scheme["in"] == "cookie"
        pairs = cookies_of(request.values("Cookie")) if is_cookie else pairs_of(request.target.partition("?")[2])
        return any(name == scheme["name"] and value for name, value in pairs)
    values = request.values("Authorization")
    kind, _, rest = values[0].partition(" ") if len(values) == 1 else ("", "", "")
    if scheme["type"] == "http" and str(scheme.get("scheme")).lower() != "bearer":
        return kind.lower() == str(scheme.get("scheme")).lower() and rest != ""
    return kind.lower() == "bearer" and hmac.compare_digest(rest.strip().encode("utf-8", "replace"), token)
