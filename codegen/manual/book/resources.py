"""Groups of operations, and the server's codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.api.model import Operation as ApiOperation
from codegen.binding.capi import CApi, CDocument, CObject, CUnion
from codegen.manual.book.operations import slugs
from codegen.manual.book.reach import Reach
from codegen.manual.book.titles import capital
from codegen.manual.model import Code, Resource, Topic

_OTHERS = "Other operations"
_REFUSED = "It is about the token, and stops a client that asks for that (stop_on_refused_token)."


def resources(api: CApi, described: Mapping[str, ApiOperation], reach: Reach) -> Iterator[Resource]:
    types: tuple[CObject | CUnion | CDocument, ...] = (*api.objects, *api.unions, *api.documents)
    known = {each.c_name for each in types}
    for slug, together in slugs(api.operations).items():
        topics: dict[str, list[str]] = {}
        records: dict[str, None] = {}
        for plan in together:
            topics.setdefault(plan.topic, []).append(plan.id)
            records.update(dict.fromkeys(name for name in reach.of[plan.id] if name in known))
        title = (capital(described[together[0].id].group) or _OTHERS).replace("-", " ")
        named = (Topic(capital(name) or title, tuple(ids)) for name, ids in topics.items())
        yield Resource(
            slug=slug,
            title=title,
            topics=tuple(sorted(named, key=lambda each: each.title != title)),  # what is about itself comes first
            records=tuple(records),
        )


def codes(api: CApi, described: Mapping[str, ApiOperation]) -> Iterator[Code]:
    """In the order of the description. Where every operation has one, it is that of any."""
    statuses: dict[str, dict[str, None]] = {}
    users: dict[str, dict[str, None]] = {}
    wanted: dict[str, None] = {}
    for each in described.values():
        for failure in each.failures:
            for key in failure.codes:
                wanted[key] = None
                statuses.setdefault(key, {})[failure.status] = None
                users.setdefault(key, {})[each.id] = None
    enums = {enum.key: enum for enum in api.enums}
    seen: set[str] = set()
    for key in wanted:
        for value in enums[key].values if key in enums else ():
            if value.text not in seen:
                seen.add(value.text)
                yield Code(
                    name=value.text,
                    words=" ".join((*value.doc, *([_REFUSED] if value.text in api.refused_token_codes else []))),
                    statuses=tuple(status for status in statuses[key] if status.isdigit()) if len(wanted) > 1 else (),
                    operations=tuple(users[key]) if len(wanted) > 1 else (),
                    constant=value.c_name,
                )
