"""What comments say of a call."""

from __future__ import annotations

from codegen.binding.capi import WHICH, COperation

_BORROWED = "The request is only borrowed."
_REFUSED = (
    "What breaks a rule of the description is refused before anything is sent (OAC_ERROR_INVALID), as the validation "
    "mode of the client says."
)
_ONCE = (
    "is sent again only where it was certainly not carried out, and ends with OAC_OUTCOME_UNKNOWN where that is not "
    "known."
)
_SOURCE = "What `body` gives is sent (oac/bytes.h); it is only borrowed."
_SINK = (
    "A successful answer goes to `answer`, which may be null when nobody wants to see it, and then has its length and "
    "content type; a refusal does not."
)
_OUTCOME = (
    "The outcome in `error` (may be null) says whether the request may have reached the server; after a success, too, "
    "it has attempts, HTTP status and request id. Any number of threads may call this with one client."
)


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
    borrowed = [
        "request" if operation.request is not None else "",
        "params" if operation.params is not None else "",
        *(parameter.c_name for parameter in operation.parameters if parameter.document is not None),
    ]
    names = [name for name in borrowed if name]
    rules = [_BORROWED] if names == ["request"] else []
    if names and names != ["request"]:
        held = listed([f"`{name}`" for name in names])
        rules.append(f"{held} {'is' if len(names) == 1 else 'are'} only borrowed.")
    rules += [_SOURCE] if operation.sent == "bytes" else []
    rules.append(_REFUSED)
    rules += [_SINK] if operation.answered == "bytes" else []
    if operation.response is not None:
        rules.append(
            f"On success `response` owns one arena: end with {operation.response.names.dispose}. On failure it is "
            "untouched. It may be null when nobody wants to see the answer. An answer that cannot be used is "
            "OAC_ERROR_RESPONSE: the request may have been carried out all the same."
        )
    found.append(" ".join(rules))
    if operation.answers:
        found.append(_answers_doc(operation))
    if not operation.idempotent:
        found.append(f"A request {_ONCE}")
    elif operation.creates:
        items = " or of ".join(operation.creates)
        found.append(f"An item of {items} is created anew each time it is sent: a request with one {_ONCE}")
    found.append(_OUTCOME)
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
