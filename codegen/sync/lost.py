"""How to keep members that a change takes away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.compare.change import Change
from codegen.source.node import Node
from codegen.source.yamlwrite import write


def recipe(changes: Iterable[Change], before: Node) -> Iterator[str]:
    """Actions of an overlay that keep members which their pages no longer have; `before` is the description that has
    them."""
    components = before.get("components")
    schemas = components.get("schemas") if components is not None else None
    for change in changes:
        if change.rule != "member-removed" or change.action != "edit":
            continue
        owner, _, name = change.subject.rpartition(".")
        schema = schemas.get(owner) if schemas is not None and owner else None
        properties = schema.get("properties") if schema is not None else None
        member = properties.get(name) if properties is not None else None
        if properties is None or member is None:
            continue
        names = list(properties.members)
        at = names.index(name)
        after = f", after: {names[at - 1]}" if at else ""
        body = "".join(f"        {line}\n" for line in write(member).rstrip("\n").split("\n"))
        yield (
            f"  - target: $.components.schemas.{owner}.properties\n"
            f"    description: The page no longer has it. Say here why it stays.\n"
            f"    update:\n      {name}:\n{body}        x-oac: {{keep: say here why it stays{after}}}\n"
        )
