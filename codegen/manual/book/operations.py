"""Operations of the Book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.api.model import Operation as ApiOperation
from codegen.binding.capi import CApi, COperation
from codegen.binding.docs import paragraphs
from codegen.binding.emit.operations import change_doc, lists
from codegen.manual.book.titles import capital
from codegen.manual.book.values import Values
from codegen.manual.headers.items import laid_out
from codegen.manual.model import Failure, Operation, Snippets

NO_SNIPPETS = Snippets("", "", "", "", "")


class Operations:
    def __init__(self, api: CApi, described: Mapping[str, ApiOperation], values: Values) -> None:
        self._api = api
        self._described = described
        self._values = values
        self._enums = {enum.key: tuple(value.text for value in enum.values) for enum in api.enums}
        general = {codes for each in described.values() for failure in each.failures for codes in failure.codes}
        self._codes_differ = len(general) > 1

    def operation(self, plan: COperation, snippets: Snippets) -> Operation:
        described = self._described[plan.id]
        return Operation(
            id=plan.id,
            c_name=plan.c_name,
            command=plan.command,
            title=capital(plan.summary.removesuffix(".")),
            words=paragraphs(described.description),
            method=plan.method,
            path=plan.path,
            group=plan.group,
            topic=plan.topic,
            scopes=plan.scopes,
            credentials=self._credentials(plan),
            parameters=self._values.parameters(plan, described),
            body=self._values.body(plan, described),
            answer=self._values.answer(plan),
            failures=tuple(self._failures(described)),
            synopsis=tuple(self._synopsis(plan)),
            header=f"{self._api.prefix}/{plan.stem}.h",
            repeats=tuple(_repeats(plan)),
            pages=plan.paging.names.items if plan.paging is not None else "",
            changes=plan.change.names.changes if plan.change is not None else "",
            snippets=snippets,
            deprecated=described.deprecated,
            source=plan.source,
            functions=tuple(_functions(plan)),
            params=plan.params.c_name if plan.params is not None else "",
            statuses=tuple((each.status, each.member.c_name if each.member else "") for each in plan.answers),
            counter=plan.count_member.c_name if plan.count_member is not None else "",
            zero_means=plan.count_member.zero_means if plan.count_member is not None else "",
            change_words=change_doc(plan),
        )

    def _credentials(self, plan: COperation) -> tuple[str, ...]:
        """The alternatives, each the schemes that are needed together; empty where the description says of none."""
        schemes = self._api.access.schemes
        ways = plan.security or ()
        return tuple(" and ".join(schemes[at].name for at in way) or "none" for way in ways)

    def _failures(self, described: ApiOperation) -> Iterator[Failure]:
        """A list of codes that all failures share says nothing of one of them."""
        for each in described.failures:
            codes = [code for key in each.codes for code in self._enums.get(key, ())] if self._codes_differ else []
            yield Failure(each.status, " ".join(paragraphs(each.description)), tuple(dict.fromkeys(codes)))

    def _synopsis(self, plan: COperation) -> Iterator[str]:
        takes = lists(plan)
        names, paging, change = plan.names, plan.paging, plan.change
        yield laid_out(f"oac_status {plan.c_name}({takes['takes']});")
        yield laid_out(f"oac_status {names.prepare}({takes['prepares']});")
        yield laid_out(f"oac_status {names.finish}({takes['finishes']});")
        if paging is not None:
            yield laid_out(f"oac_status {paging.names.begin}({takes['begins']});")
            yield laid_out(f"oac_status {paging.names.next}({takes['gives']});")
            yield laid_out(f"void {paging.names.end}({paging.names.items} *items);")
        if change is not None:
            yield laid_out(f"oac_status {change.names.changes}({takes['changes']});")


def _functions(plan: COperation) -> Iterator[str]:
    yield from (plan.c_name, plan.names.prepare, plan.names.finish)
    if plan.paging is not None:
        yield from (plan.paging.names.begin, plan.paging.names.next, plan.paging.names.end)
    if plan.change is not None:
        yield plan.change.names.changes


def _repeats(plan: COperation) -> Iterator[str]:
    """What the runtime does after a failed attempt (runtime/src/http/retry.c)."""
    certain = "where nothing of it was sent, and after 429"
    if not plan.idempotent:
        yield f"It is sent again {certain}."
        yield "It is not sent again where it may have been carried out: then the outcome is OAC_OUTCOME_UNKNOWN."
        return
    yield (
        "To send it twice does no more than to send it once: it is sent again after a connection that broke, a time "
        "out, and the statuses 408, 429, 500, 502, 503 and 504, unless oac_call_once(3) says otherwise."
    )
    if plan.creates:
        items = " or of ".join(plan.creates)
        yield (
            f"An item of {items} is created anew each time it is sent: a request with one is sent again {certain} "
            "alone."
        )


def slugs(operations: Iterable[COperation]) -> dict[str, list[COperation]]:
    """Those of a group stand together, in the order of the description."""
    found: dict[str, list[COperation]] = {}
    for each in operations:
        found.setdefault(each.group, []).append(each)
    return found
