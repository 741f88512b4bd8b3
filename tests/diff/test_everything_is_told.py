"""Nothing of the Api, and no name of the CApi, changes without the comparison telling: each field of each part is
changed, in each place where such a part can stand. What is not told is listed here, with the reason."""

from __future__ import annotations

import unittest
from pathlib import Path

from codegen.compare.diff import compare
from tests.diff.mutations import Described, Mutation, mutations

ROOT = Path(__file__).resolve().parents[2]
FILES = (ROOT / "tests/diff/wide.yaml", ROOT / "tests/diff/shared.yaml", ROOT / "tests/api/openapi.yaml")
LARGE = FILES[-1]  # what has been told of the small ones is not tried in it once more
_WORDS = "words are read from the description itself, which is the same here"
_LIMITS = "Minimum Maximum MultipleOf MinLength MaxLength MinItems MaxItems MinProperties MaxProperties".split()
_ORDER = "no order: a set"

# What is not told at all. How it was changed is empty where that makes no difference.
SILENT: dict[tuple[str, str, str], str] = {
    ("Api", "title", ""): _WORDS,
    ("Api", "notes", ""): "what they are about is compared itself",
    ("Binding", "version", ""): "the verdict decides over it, and not the other way round",
    ("Binding", "abi", ""): "the same",
    ("Note", "what", ""): "what it is about is compared itself",
    ("Api", "operations", "swapped"): "no program and no server sees their order",
    **{(name, "description", ""): _WORDS for name in ("Api", "Operation", "Parameter", "Field", "Record", "Enum")},
    **{(name, "description", ""): _WORDS for name in ("Union", "Scheme", "Server", "ServerVariable", "EnumValue")},
    ("Failure", "description", ""): _WORDS,
    ("Failure", "status", ""): "of manuals alone: a program takes every status that is none of success for an error",
    ("Operation", "failures", ""): "the same",
    ("Operation", "summary", ""): _WORDS,
    ("Operation", "group", ""): "of help alone: no script names it",
    ("Operation", "topic", ""): "of help alone",
    ("Operation", "listed", ""): "where the description has it; what it is stands in `path`",
    **{(name, "source", ""): _WORDS for name in ("Operation", "Record", "Union")},
    **{(name, "example", ""): _WORDS for name in ("Body", "Parameter", "Answer")},
    **{(name, "written", ""): "how a limit is spelled" for name in _LIMITS},
    ("Value", "value", "more"): "of a number, `exact` is its value",
    **{
        (name, field, "swapped"): _ORDER
        for name, field in (
            ("EnumValues", "values"),
            ("Json", "kinds"),
            ("Record", "constraints"),
            ("Use", "constraints"),
            ("ValueTest", "constraints"),
            ("RecordTest", "fields"),
            ("RecordTest", "present"),
            ("Requirement", "scopes"),
            ("ServerVariable", "values"),
            ("Branch", "tags"),
            ("Branch", "kinds"),
            ("Batch", "methods"),
            ("Elsewhere", "members"),
            ("Elsewhere", "operations"),
            ("Field", "documented"),
        )
    },
    ("Parameter", "required", "turned"): "of the path: always",
    ("Server", "chosen", ""): "of the first: base_url takes its place, and nothing names it",
}
# What makes no difference in one place, and is told in another.
SOMETIMES: dict[tuple[str, str, str], str] = {
    ("Answer", "media_type", ""): "where nothing comes with the status",
    ("Operation", "answers", "swapped"): "where all come with one type, their order is nothing",
    ("Parameter", "style", ""): "one value is sent alike in several styles",
    ("Parameter", "explode", ""): "one value has nothing to explode",
    ("Parameter", "selects", ""): "a parameter of the path is always there, and selects nothing",
    ("Parameter", "reserved", ""): "numbers have nothing to encode, and in a path it is not asked",
    ("Binary", "media_type", ""): "of a body: it has the media type of the body",
    ("Scheme", "kind", ""): "a token is sent alike whatever it is good for",
    ("Scheme", "parameter", ""): "of a key alone",
    ("Scheme", "scheme", ""): "of http alone",
    ("Scheme", "location", ""): "of a key alone",
    ("Scheme", "token_url", ""): "of OAuth 2 alone",
    ("Scheme", "chosen", ""): "where it is what the name gives anyway",
    ("Server", "url", ""): "of the first: what is said of a server that none is sent to",
}
# What cannot be changed alone.
TOGETHER = {
    ("PathPart", "parameter"): "with the parameter's name",
    ("Requirement", "scheme"): "with the scheme's name",
    ("Scheme", "name"): "with the requirements that name it",
    ("Use", "nullable"): "of a branch: null is none",
}
# Parts of the CApi that have names, by what holds them; all else of it follows from the Api.
NAMED = (
    "CApi.objects CApi.enums CApi.unions CApi.documents CApi.containers CApi.operations CApi.names CObject.members "
    "CObject.additional CDocument.value CUnion.branches CEnum.values COperation.parameters COperation.fields "
    "CAccess.schemes CAccess.servers CAccess.others CObject.names CObject.refs CDocument.names CUnion.names "
    "CEnum.names CContainer.names COperation.names COperation.paging CPaging.names "
    "COperation.change CChange.names"
).split()
# Texts of these that no program sees, or that follow from others.
FOLLOWS = {
    **{field: "for people" for field in ("place", "source", "doc", "summary", "title", "spec", "schema")},
    **{field: "for people" for field in ("words", "group", "topic")},
    **{field: "of the Api" for field in ("literal", "text", "method", "path", "kind", "style", "location", "home")},
    **{field: "of the Api" for field in ("key", "json_name", "zero_means", "created_without", "discriminant", "url")},
    **{field: "of the Api" for field in ("expanded", "parameter", "token_url", "version", "base_url", "command_name")},
    **{field: "of the Api" for field in ("sent", "answered", "accept", "content_type")},
    **{field: "follows from the C name" for field in ("upper", "constant", "c_type", "target")},
    **{field: "of header files alone" for field in ("H", "CLIENT_H", "CODEC_H")},
}
FIXED = {
    ("CServer", "name", "CAccess.servers"): "of the first server: base_url takes its place, and nothing names it",
    ("CServer", "macro", "CAccess.servers"): "the first server has none",
    ("CContainer", "stem", "CApi.containers"): "what stands in the files of its items has no files of its own",
    ("CDocument", "extra", "CApi.documents"): "it is always called so",
    ("CMember", "c_name", "CDocument.value"): "it is always called so",
}


Group = tuple[str, str, str]


def key_of(mutation: Mutation) -> Group:
    return (*mutation.group[:2], mutation.how)


def reason(listed: dict[tuple[str, str, str], str], key: Group) -> str:
    return listed.get(key) or listed.get((*key[:2], "")) or ""


class TheApi(unittest.TestCase):
    def test_each_field_in_each_place(self) -> None:
        told: set[Group] = set()
        built: set[tuple[str, str]] = set()
        tried: set[tuple[str, str]] = set()
        untold: dict[Group, str] = {}
        for path in FILES:
            described = Described(path, "shop")
            self.assertEqual((), compare(described.before, described.before))
            for mutation in mutations(described.api, 1 if path == LARGE else 4):
                tried.add(mutation.group[:2])
                if path == LARGE and key_of(mutation) in told:
                    continue
                try:
                    after = described.snapshot(mutation.value)
                except (KeyError, ValueError, IndexError):  # parts that belong together no longer do
                    continue
                built.add(mutation.group[:2])
                if compare(described.before, after):
                    told.add(key_of(mutation))
                else:
                    untold.setdefault(key_of(mutation), f"{mutation.group} {mutation.how} {mutation.where}")
        complaints = [
            where
            for key, where in sorted(untold.items())
            if not reason(SILENT, key) and not reason(SOMETIMES, key) and key[:2] not in TOGETHER
        ]
        self.assertEqual([], complaints)
        sometimes = {key[:2] for key in SOMETIMES}
        self.assertEqual(set(), sometimes - {key[:2] for key in told}, "told nowhere")
        self.assertEqual(set(), tried - built - set(TOGETHER), "never tried")
        self.assertGreater(len(built), 100)


class Names(unittest.TestCase):
    def test_each_name_of_c(self) -> None:
        untold: dict[tuple[str, str, str], str] = {}
        told: set[Group] = set()
        for path in FILES:
            described = Described(path, "shop")
            for mutation in mutations(described.before.api, 1):
                name, field, holder = mutation.group
                if holder not in NAMED or mutation.how != "longer" or (field in FOLLOWS and name != "CBranch"):
                    continue
                if path == LARGE and mutation.group in told:
                    continue
                if compare(described.before, described.snapshot(described.api, mutation.value)):
                    told.add(mutation.group)
                else:
                    untold.setdefault(mutation.group, mutation.where)
        untold = {group: where for group, where in untold.items() if group not in FIXED}
        self.assertEqual({}, untold)
        self.assertGreater(len(told), 60)


if __name__ == "__main__":
    unittest.main()
