"""What shells offer of the command's own: words of options, as their help in runtime/command begins, and the words that
are no commands of the description with what stands behind them. A test compares them with the help."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.binding.capi import CApi, CObject, COperation

NOTHING, FILE, PROFILE = ":-", ":f", ":p"  # what stands behind an option: nothing, a file's name, a profile's name
FORMATS = ("json", "ndjson", "table", "csv")  # of --output; as runtime/command/format/format.c has them

# Of options of calls, by their names; those with two meanings have a line each.
WORDS = {
    "body": "The body",
    "content-type": "Media type of the body",
    "output FILE": "Where an answer of bytes goes",
    "output FORMAT": "How the answer is printed",
    "fields": "Which members are printed",
    "all": "Print the items of all pages",
    "max-items": "Print no more than so many items",
    "null": "Make members of the body null",
    "allow-unknown": "Send members and values that the description does not know",
    "only-changes": "Read what is there",
    "timeout": "Longest time for the whole call",
    "retries": "How often a request may be sent again",
    "config": "The configuration",
    "profile": "The profile of the configuration",
    "verbose": "Tell on stderr what is sent",
    "dry-run": "Print the request",
    "print-curl": "Print the line of curl that makes the same call",
    "print-c": "Print the program in C that makes the same call",
    "help": "The manual of the command",
}


@dataclass(frozen=True, slots=True)
class OwnOption:
    """`takes`: as above, or the values that there are; empty: any text."""

    name: str
    words: str
    takes: str | tuple[str, ...] = ""


@dataclass(frozen=True, slots=True)
class OwnWord:
    """`behind`: what may stand behind it, with words. `leads`: that is a command, whose flags go on. Of the options of
    calls it has those named in `calls`."""

    name: str
    words: str
    behind: tuple[tuple[str, str], ...] = ()
    options: tuple[OwnOption, ...] = ()
    calls: tuple[str, ...] = ()
    leads: bool = False


def own_words(api: CApi) -> Iterator[OwnWord]:
    """A command of the description takes the place of a word of the same name."""
    taken = {each.command for each in api.operations}
    found = (
        OwnWord("help", "Tells what there is, or all about one thing"),
        OwnWord("version", "Versions of this program and of what it is made of"),
        OwnWord(
            "api",
            "Any request, also one that the description does not know",
            behind=tuple((each, "") for each in _METHODS),
            options=(OwnOption("query", "Added to the query"), OwnOption("header", "A header of the request")),
            calls=(
                *("body", "content-type", "fields", "timeout", "retries", "config", "profile"),
                *("verbose", "dry-run", "print-curl", "print-c", "help"),
            ),
        ),
        OwnWord(
            "bulk",
            "Many changes by one command, from a file of items",
            behind=tuple((each.command, "") for each in api.operations if _changes(each)),
            options=_BULK,
            calls=("allow-unknown", "timeout", "retries", "config", "profile", "verbose", "help"),
            leads=True,
        ),
        OwnWord(
            "config",
            "What holds for many calls, and where it comes from",
            behind=(("check", "Print each value and what set it"), ("path", "Print the name of the file")),
            options=(
                OwnOption("config", WORDS["config"], FILE),
                OwnOption("profile", WORDS["profile"], PROFILE),
            ),
        ),
        OwnWord(
            "edit",
            "Changes one thing in an editor",
            behind=tuple((name, "") for name, _ in edited(api)),
            options=(OwnOption("yes", "Do not ask on the terminal before the change is sent", NOTHING),),
            calls=("allow-unknown", "timeout", "retries", "config", "profile", "verbose", "dry-run", "help"),
        ),
    )
    yield from (word for word in found if word.name not in taken)


TOPICS = (  # of help, beside its words
    ("topics", "What there is help for"),
    ("start", "The first steps"),
    ("commands", "All commands"),
    ("options", "Options of every command"),
    ("environment", "Variables of the environment"),
    ("exit-codes", "What the exit status tells a script"),
)

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")  # as runtime/command/api/request.c has them

_BULK = (
    OwnOption("input", "The items", FILE),
    OwnOption("input-format", "ndjson or csv", ("ndjson", "csv")),
    OwnOption("delimiter", "What stands between the cells of CSV"),
    OwnOption("null-text", "A cell of CSV that is this"),
    OwnOption("plan", "Check every item, print the plan, and send nothing", NOTHING),
    OwnOption("output", "text or json: how the plan, or the summary at the end, is printed", ("text", "json")),
    OwnOption("max-errors", "How many faults of the input are told one by one"),
    OwnOption("skip-invalid", "Send valid items although others are not", NOTHING),
    OwnOption("allow-duplicates", "Send items about the same thing", NOTHING),
    OwnOption("shard", "Of N parts of the input only the I-th"),
    OwnOption("confirm", "Show the plan and ask on the terminal", NOTHING),
    OwnOption("journal", "Where it is recorded what became of each item", FILE),
    OwnOption("sync-interval", "How often the journal is put on the disk"),
    OwnOption("resume", "Go on with a run that was interrupted", NOTHING),
    OwnOption("retry-failed", "With --resume: send again what failed", NOTHING),
    OwnOption("settle", "With --resume: how long after the last record"),
    OwnOption("rate", "Most requests"),
    OwnOption("in-flight", "How many requests are under way at the same time"),
    OwnOption("quiet", "Say nothing of how far it has come", NOTHING),
    OwnOption("via", "Send the items in batches", ("batch",)),
    OwnOption("skip-unchanged", "Read what is there first", NOTHING),
)


def _changes(operation: COperation) -> bool:
    """As is_for_many in runtime/command/bulk/bulk.c has it."""
    is_text = operation.sent not in ("bytes", "parts") and operation.answered != "bytes"
    return operation.method not in ("GET", "HEAD") and is_text


def edited(api: CApi) -> list[tuple[str, COperation]]:
    """What can be edited, and what changes it: as in runtime/command/edit/resources.c."""
    methods = ("POST", "PUT", "PATCH")
    found: dict[str, COperation] = {}
    for each in api.operations:
        if each.pair is not None and each.method in methods and isinstance(each.request, CObject):
            before = found.get(each.pair.resource)
            if before is None or methods.index(each.method) > methods.index(before.method):
                found[each.pair.resource] = each
    return list(found.items())
