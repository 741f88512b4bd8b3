"""Builds the model from a checked description: decides every C name and type, and collects what is to be generated.

Only schemas that an operation's request or success answer reaches are built.
"""

from __future__ import annotations

import dataclasses

from codegen.binding.build.context import Context
from codegen.binding.build.creations import creating_lists, with_creations
from codegen.binding.build.nodes import text_of
from codegen.binding.build.objects import Objects
from codegen.binding.build.operations import Operations
from codegen.binding.build.schemas import Schemas
from codegen.source.diagnostics import Diagnostics
from codegen.binding.docs import paragraphs
from codegen.binding.model import Api, Member, Object
from codegen.description.check import METHODS
from codegen.source.shown import words
from codegen.source.yamldoc import Node

ABI = 2


class Builder:
    def __init__(self, root: Node, prefix: str, spec: str, diagnostics: Diagnostics) -> None:
        self._context = Context(root, prefix, spec, diagnostics)
        self._schemas = Schemas(self._context)
        self._objects = Objects(self._context, self._schemas)
        self._operations = Operations(self._context, self._schemas)

    def build(self) -> Api | None:
        operations = []
        paths = self._context.root.get("paths")
        for path, item in paths.items():
            for method in METHODS:
                if item.get(method) is not None:
                    operation = self._operations.build(path, item, method)
                    if operation is not None:
                        operations.append(operation)
        while self._schemas.pending:
            c_name, node, name = self._schemas.pending[0]
            self._schemas.objects[c_name] = self._objects.build(c_name, node, name)
            self._schemas.pending.pop(0)
        if self._context.diagnostics.has_errors:
            return None
        self._close_equal()
        if self._context.diagnostics.has_errors:
            return None
        objects = {
            c_name: dataclasses.replace(
                item,
                as_ref=c_name in self._schemas.as_ref,
                as_list=c_name in self._schemas.as_list,
                equal=c_name in self._schemas.equal,
            )
            for c_name, item in self._schemas.objects.items()
        }
        objects = with_creations(objects, operations)
        root = self._context.root
        info, extension, servers = root.get("info"), root.get("x-oac"), root.get("servers")
        rate = extension.get("rateLimit") if extension is not None else None
        error = extension.get("error") if extension is not None else None
        codes = error.get("refusedToken") if error is not None else None
        return Api(
            prefix=self._context.prefix,
            upper=self._context.prefix.upper(),
            title=words(str(info.get("title").value)),
            version=str(info.get("version").text or info.get("version").value),
            doc=paragraphs(text_of(info, "description")),
            base_url=str(servers.value[0].get("url").value) if servers is not None and servers.value else "",
            rate_requests=rate.get("requests").value if rate is not None else 0,
            rate_seconds=rate.get("seconds").value if rate is not None else 0,
            error_code=str(error.get("code").value) if error is not None else "",
            error_message=str(error.get("message").value) if error is not None else "",
            refused_token_codes=tuple(str(code.value) for code in (codes.value if codes is not None else ())),
            spec=self._context.spec,
            abi=ABI,
            operations=tuple(
                dataclasses.replace(
                    operation,
                    request=objects.get(operation.request),
                    response=objects.get(operation.response),
                    count_member=_count_member(objects.get(operation.response)),
                    creates=creating_lists(objects, operation.request) if operation.idempotent else (),
                )
                for operation in operations
            ),
            objects=tuple(objects[c_name] for c_name in self._order(objects)),
            enums=tuple(self._schemas.enums.values()),
        )

    def _order(self, objects: dict[str, Object]) -> list[str]:
        """Innermost first, so that the umbrella header reads from small to large."""
        done: dict[str, None] = {}
        begun: set[str] = set()
        waiting = [(c_name, False) for c_name in reversed(list(objects))]
        while waiting:
            c_name, is_end = waiting.pop()
            if is_end:
                done[c_name] = None
            elif c_name in objects and c_name not in begun:
                begun.add(c_name)
                waiting.append((c_name, True))
                waiting += [(inner, False) for inner in reversed(objects[c_name].includes)]
        return list(done)

    def _close_equal(self) -> None:
        waiting = list(self._schemas.equal)
        while waiting:
            owner = waiting.pop()
            for member in self._schemas.objects[owner].members:
                if member.type.kind in ("json", "json list"):
                    node = self._context.schemas()[owner]
                    self._context.diagnostics.error(
                        node.get("properties").key_positions[member.json_name],
                        '"uniqueItems" is not supported for objects with a member without a schema '
                        f'("{member.json_name}")',
                    )
                if member.type.kind in ("object", "object list") and member.target not in self._schemas.equal:
                    self._schemas.equal.add(member.target)
                    waiting.append(member.target)

    def schemas(self) -> dict[str, Node]:
        """The schema of every object and enumeration, by its C name."""
        return self._context.schemas()


def _count_member(response: Object | None) -> Member | None:
    """The member of an answer whose 0 means that nothing was changed (x-oac: {zeroMeans: ...})."""
    return next((member for member in response.members if member.zero_means), None) if response is not None else None
