"""Words for people: comments of generated code and help of the command, made from the facts of the Api."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.api import constraints as c
from codegen.api.model import Refusal
from codegen.api.refusals import first_reasons
from codegen.binding.prose import prose
from codegen.source.shown import words

_NAMED_MOST = 3  # of a list of names in a comment


def sentence(text: str) -> str:
    """On one line, ending in a full stop; see prose.py."""
    return " ".join(prose(text))


def paragraphs(text: str) -> tuple[str, ...]:
    """A description as paragraphs without line breaks."""
    return prose(text)


def value_doc(
    name: str,
    description: str,
    constraints: Iterable[c.Constraint],
    default: str | None,
    required: bool = False,
    nullable: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    deprecated: bool = False,
    created_without: str = "",
    about: Iterable[str] = (),
) -> tuple[str, ...]:
    """What a member or a parameter means and what its value may be; the name as JSON has it comes first. `about` is
    what is to be said of its type."""
    facts = []
    if required:
        facts.append("Required")
    if nullable:
        facts.append("May be null")
    if read_only:
        facts.append("Read-only: the server sets it")
    if write_only:
        facts.append("Write-only: the server does not send it")
    if deprecated:
        facts.append("Deprecated")
    facts += [fact for constraint in constraints if (fact := limit_words(constraint))]
    facts += about
    if default is not None:
        facts.append(f"Default: {default}")
    found: tuple[str, ...] = (words(f"{name}: {sentence(description)}" + "".join(f" {fact}." for fact in facts)),)
    if created_without:
        found = (*found, f"An item without {created_without} is created anew each time it is sent.")
    return found


def member_words(
    description: str, default: str | None, deprecated: bool, created_without: str, about: Iterable[str]
) -> str:
    """What is to be said of a member beside what its type says; empty where that is nothing."""
    paragraphs = value_doc(
        "", description, (), default, deprecated=deprecated, created_without=created_without, about=about
    )
    return words(" ".join(paragraphs).removeprefix(":"))


def limit_words(constraint: c.Constraint) -> str:
    """What is asked of a value, without a full stop; nothing where several members have to be looked at."""
    match constraint:
        case c.Minimum(exclusive=exclusive, written=written):
            return f"{'More than' if exclusive else 'At least'} {written}"
        case c.Maximum(exclusive=exclusive, written=written):
            return f"{'Less than' if exclusive else 'At most'} {written}"
        case c.MultipleOf(written=written):
            return f"A multiple of {written}"
        case c.MinLength(written=written):
            return f"At least {_counted(written, 'character')}"
        case c.MaxLength(written=written):
            return f"At most {_counted(written, 'character')}"
        case c.Pattern(text):
            return f"Matches {text}"
        case c.MinItems(written=written):
            return f"At least {_counted(written, 'item')}"
        case c.MaxItems(written=written):
            return f"At most {_counted(written, 'item')}"
        case c.MinProperties(written=written):
            return f"At least {_counted(written, 'member')}"
        case c.MaxProperties(written=written):
            return f"At most {_counted(written, 'member')}"
        case c.UniqueItems():
            return "No two items are the same"
        case c.Elsewhere(members):
            return f"Not with {listed(members)}"
        case c.EnumValues(values):
            return "One of " + ", ".join(value.text for value in values)
    return ""


def listed(names: Sequence[str]) -> str:
    """Some of the names, and how many more there are."""
    last = f"{len(names) - _NAMED_MOST} more" if len(names) > _NAMED_MOST else names[-1]
    before = names[:_NAMED_MOST] if len(names) > _NAMED_MOST else names[:-1]
    return f"{', '.join(before)} and {last}" if before else last


def _counted(written: str, what: str) -> str:
    return f"{written} {what}" if written == "1" else f"{written} {what}s"


def left_out(refusals: Iterable[Refusal]) -> tuple[str, ...]:
    """The operations that the binding does not have, a paragraph each."""
    first = first_reasons(refusals)
    intro = "Left out, since the description asks for what cannot be had:"
    return (intro, *(f"{each.called}: {each.reason}" for each in first)) if first else ()
