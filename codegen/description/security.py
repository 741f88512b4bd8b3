"""The shape of security schemes, and of `security`, which names them."""

from __future__ import annotations

from codegen.description.members import kinds
from codegen.description.refusals import Refusals, component_part
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import Node
from codegen.source.words import article


def scheme(name: str, node: Node, position: Position, diagnostics: Diagnostics) -> None:
    """Anything but a bearer token is refused by name."""
    if node.kind != "object":
        return
    kind, way = node.get("type"), node.get("scheme")
    if kind is None or kind.value != "http" or way is None or str(way.value).lower() != "bearer":
        shown = " ".join(str(part.value) for part in (kind, way) if part is not None) or "without a type"
        diagnostics.error(
            position, f'security scheme "{name}" ({shown}) is not supported; "type: http, scheme: bearer" is'
        )


def alternatives(root: Node, node: Node, refusals: Refusals) -> None:
    """`security` of the document or an operation: objects that list scopes by the name of a scheme that there is."""
    security = node.get("security")
    if security is None:
        return
    if security.kind != "array":
        refusals.error(security.position, f"expected an array for security, found {article(security.kind)}")
        return
    components = root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    what = "an entry of security"
    for requirement in security:
        if requirement.kind != "object":
            refusals.error(requirement.position, f"expected an object for {what}, found {article(requirement.kind)}")
        kinds(requirement, what, dict.fromkeys(requirement.key_positions, "array"), refusals)
        for name, position in requirement.key_positions.items():
            refusals.leads(component_part("securitySchemes", name))
            if schemes is None or name not in schemes:
                refusals.error(position, f'there is no security scheme "{name}" in components')
