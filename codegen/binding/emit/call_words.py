"""What comments say of a call: what is its own. What is true of every call stands in oac/call.h."""

from __future__ import annotations

from codegen.binding.capi import WHICH, COperation

_ONCE = "is not sent again where it may have been carried out (oac_call_once)."


def doc(operation: COperation, credentials: str) -> tuple[str, ...]:
    """What the comment of the function says, a paragraph each; `credentials` is one, or empty."""
    found = [*operation.doc]
    if not any(paragraph.startswith(operation.summary) for paragraph in operation.doc[:1]):
        found.insert(0, operation.summary)
    if operation.scopes:
        found.append(f"Scopes: {', '.join(operation.scopes)}.")
    found += [credentials] if credentials else []
    found += [" ".join(parameter.doc) for parameter in operation.parameters]
    if operation.params is not None:
        found.append(_params_doc(operation))
    if operation.request is not None and not operation.request_required:
        found.append("`request` may be null: then there is no body.")
    if operation.answers:
        found.append(_answers_doc(operation))
    if not operation.idempotent:
        found.append(f"A request {_ONCE}")
    elif operation.creates:
        items = " or of ".join(operation.creates)
        found.append(f"An item of {items} is created anew each time it is sent: a request with one {_ONCE}")
    if operation.source:
        found.append(f"Source: {operation.source}")
    return tuple(found)


def _params_doc(operation: COperation) -> str:
    required = [field.member.c_name for field in operation.fields if field.member.required]
    if required:
        return f"`params` holds the other parameters; {listed(required)} must be there."
    return "`params` holds the other parameters; it may be null: then there are none."


def _answers_doc(operation: COperation) -> str:
    """Which statuses come with what."""
    empty = [answer.status for answer in operation.answers if not answer.has_body]
    without = f"{listed(empty)} {'comes' if len(empty) == 1 else 'come'} without a body" if empty else ""
    if operation.which is None:
        return f"{without}: then all of `response` is absent." if without else ""
    found = [
        f"{answer.status} with {answer.member.c_name}" for answer in operation.answers if answer.member is not None
    ]
    words = f"What `response` holds goes by `{WHICH}`, the status: {', '.join(found)}"
    return f"{words}; {without}." if without else f"{words}."


def listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
