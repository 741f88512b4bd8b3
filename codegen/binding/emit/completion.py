"""What shells offer behind the command: tables of commands with their flags, and of the values that these take, the
same for each shell. The flags are those of runtime/command/line/flags.c, the options those of options.c; a test
compares them with the help."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.binding import names
from codegen.binding.capi import CApi, CDocument, CEnum, CMember, CObject, COperation, CParameter
from codegen.binding.emit import command, environment
from codegen.binding.emit.completion_words import FILE, FORMATS, NOTHING, PROFILE, TOPICS, WORDS, OwnWord, own_words
from codegen.binding.emit.layout import tidy
from codegen.binding.forms import CType
from codegen.binding.lower.flags import Flags, member_flags
from codegen.source.output import made_from
from codegen.source.shown import printable, words

# What stands behind a flag in a row, beside NOTHING, FILE and PROFILE: true or false. An enumeration is e and its
# number, an object o and its table; a comma at the end: a list of them. What takes any text has no colon. A # and a
# number are the words about it.
_BOOLEAN, _LIST = ":b", ","
_FILES = {"{}.bash": "completion.bash.j2", "_{}": "completion.zsh.j2", "{}.fish": "completion.fish.j2"}
_BRIEF = 60  # characters of words about something
_LONGEST = 256  # bytes of a member's name that a flag leads to within an object


@dataclass(frozen=True, slots=True)
class Completion:
    """`rows`: flags by command, by + and a word of the command's own, and by @ with a number what several rows have in
    common; `said`: the words of flags, by their numbers from 1, for shells that show them."""

    commands: tuple[tuple[str, str], ...]  # with words
    groups: tuple[tuple[str, str], ...]
    own: tuple[OwnWord, ...]
    topics: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, str], ...]
    said: tuple[str, ...]
    values: tuple[tuple[str, tuple[str, ...]], ...]  # of enumerations, by e with a number

    @property
    def leading(self) -> tuple[str, ...]:
        """Words behind which a command stands."""
        return tuple(word.name for word in self.own if word.leads)


def completions(api: CApi) -> dict[str, str]:
    """The files: path below the output folder -> text."""
    values = {
        "api": api,
        "made": completion(api),
        "banner": _banner(api.spec),
        "fish": _fish,
        "shell": _shell,
        "plain": _plain,
    }
    return {
        f"completion/{name.format(api.prefix)}": tidy(environment().get_template(template).render(values))
        for name, template in _FILES.items()
    }


def completion(api: CApi) -> Completion:
    tables = _Tables(api)
    own = tuple(own_words(api))
    rows = (
        *[(each.command, tables.row(each)) for each in api.operations],
        *[(f"+{each.name}", tables.own_row(each)) for each in own if each.behind or each.options],
        *tables.shared(),
    )
    return Completion(
        commands=tuple((each.command, brief(_said_of(each))) for each, _ in command.commands(api)),
        groups=tuple((each.name, words(each.help)) for each in command.groups(api)),
        own=own,
        topics=TOPICS,
        rows=rows,
        said=tables.said(),
        values=tables.values(),
    )


def _said_of(operation: COperation) -> str:
    """As oac_help_words in runtime/command/help/lists.c."""
    is_name = names.kebab(operation.summary) == operation.command
    return " ".join(operation.doc) if is_name and operation.doc else operation.summary


def brief(text: str) -> str:
    """Its first sentence, up to where a part of it stands by itself if it is long."""
    sentence = re.split(r"\.(?= [A-Z0-9])", words(text))[0].removesuffix(".")
    if len(sentence) <= _BRIEF:
        return sentence
    part = re.search(r"[;:] ", sentence[_BRIEF // 4 : _BRIEF])
    if part is not None:
        return sentence[: _BRIEF // 4 + part.start()]
    return f"{sentence[: _BRIEF - 2].rpartition(' ')[0]} …"


def _banner(spec: str) -> str:
    return f"# {printable(made_from(spec))}\n# edit the description, not this file."


def _plain(row: str) -> str:
    """Without words."""
    return re.sub("#[0-9]+", "", row)


def _shell(*texts: str) -> str:
    """Words as bash and zsh quote them."""
    return " ".join(map(shlex.quote, texts))


def _fish(*texts: str) -> str:
    quoted = (text.replace("\\", "\\\\").replace("'", "\\'") for text in texts)
    return " ".join(f"'{text}'" for text in quoted)


class _Tables:
    """What several rows have in common stands once, and is numbered as it is met."""

    def __init__(self, api: CApi) -> None:
        self._enums = {each.c_name: each for each in api.enums}
        self._objects = {each.c_name: each for each in api.objects}
        self._numbers: dict[str, int] = {}  # of objects by their C names, and of rows of options by their texts
        self._valued: dict[tuple[str, ...], int] = {}
        self._said: dict[str, int] = {}

    def row(self, operation: COperation) -> str:
        flags = Flags()
        own = [(each.flag, self._of_parameter(each) + self._about(each)) for each in operation.parameters]
        own += [(each.flag, self._of_type(each.member.type) + self._about(each.member)) for each in operation.fields]
        flags.taken.update(name for name, _ in own)
        row = [name + takes for name, takes in own]
        taken = {name for name, _ in own}
        if isinstance(operation.request, CObject):
            members = _written(operation.request)
            named = member_flags((each.json_name for each in members), flags)
            taken.update(named.values())
            if list(named.values()) == [name for name, _ in _flags(members)]:
                row += [f"@{self._number(operation.request.c_name)}"] if named else []
            else:
                row += [named[each.json_name] + self._of_member(each) for each in members if each.json_name in named]
        options = " ".join(
            name.partition(" ")[0] + takes + self._words(WORDS[name])
            for name, takes in self._options(operation)
            if name.partition(" ")[0] not in taken
        )
        return " ".join([*row, f"@{self._number(options)}"])

    def own_row(self, word: OwnWord) -> str:
        """Of a word of the command's own: its options, then those of calls."""
        row = []
        for each in word.options:
            takes = each.takes if isinstance(each.takes, str) else self._one_of(each.takes)
            row.append(each.name + takes + self._words(each.words))
        switches = {"all", "allow-unknown", "verbose", "dry-run", "help", "print-c", "print-curl"}
        kinds = {"body": FILE, "config": FILE, "profile": PROFILE, **dict.fromkeys(switches, NOTHING)}
        return " ".join([*row, *(each + kinds.get(each, "") + self._words(WORDS[each]) for each in word.calls)])

    def shared(self) -> Iterator[tuple[str, str]]:
        """The rows with numbers; those of objects may lead to others."""
        done = 0
        while done < len(self._numbers):
            name = list(self._numbers)[done]
            done += 1
            found = self._objects.get(name)
            inner = _flags(_written(found)) if found is not None else ()
            yield f"@{done}", " ".join(flag + self._of_member(each) for flag, each in inner) if found else name

    def values(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return tuple((f"e{number}", values) for values, number in self._valued.items())

    def said(self) -> tuple[str, ...]:
        return tuple(self._said)

    def _words(self, text: str) -> str:
        found = brief(text)
        return f"#{self._said.setdefault(found, len(self._said) + 1)}" if found else ""

    def _about(self, what: CParameter | CMember) -> str:
        return self._words(command.words_of(what))

    def _number(self, name: str) -> int:
        return self._numbers.setdefault(name, len(self._numbers) + 1)

    def _of_parameter(self, parameter: CParameter) -> str:
        if parameter.document is not None:
            document = parameter.document
            return self._of_type(document.value.type) if isinstance(document, CDocument) else ""
        return self._of(parameter.kind, parameter.target)

    def _of_type(self, type_: CType) -> str:
        """Of what leads to no members."""
        if type_.shape == "list" and type_.item is not None:
            found = self._of(type_.item.type.shape, type_.item.type.target)
            return found + _LIST if found else ""
        return self._of(type_.shape, type_.target)

    def _of_member(self, member: CMember) -> str:
        if member.type.shape == "object":
            return f":o@{self._number(member.type.target)}{self._words(member.words)}"
        return self._of_type(member.type) + self._words(member.words)

    def _of(self, shape: str, target: str) -> str:
        if shape == "enum":
            return self._one_of(_values(self._enums[target]))
        return {"boolean": _BOOLEAN, "binary": FILE}.get(shape, "")

    def _options(self, operation: COperation) -> Iterator[tuple[str, str]]:
        """As oac_option_applies has them."""
        if operation.has_body:
            yield "body", FILE
        if isinstance(operation.request, CObject):
            yield "null", ""
        if operation.sent == "bytes":
            yield "content-type", ""
        yield ("output FILE", FILE) if operation.answered == "bytes" else ("output FORMAT", self._one_of(FORMATS))
        if operation.response is not None:
            yield "fields", ""
        if operation.paging is not None:
            yield from (("all", NOTHING), ("max-items", ""))
        if operation.request is not None or operation.params is not None or operation.response is not None:
            yield "allow-unknown", NOTHING
        if isinstance(operation.request, CObject) and operation.pair is not None:
            yield "only-changes", NOTHING
        yield from (("timeout", ""), ("retries", ""), ("config", FILE), ("profile", PROFILE))
        yield from ((name, NOTHING) for name in ("verbose", "dry-run", "print-curl", "print-c", "help"))

    def _one_of(self, values: tuple[str, ...]) -> str:
        return f":e{self._valued.setdefault(values, len(self._valued) + 1)}" if values else ""


def _written(owner: CObject) -> list[CMember]:
    return [each for each in owner.members if not each.read_only]


def _flags(members: Iterable[CMember]) -> list[tuple[str, CMember]]:
    """Within an object: the first of those that are alike."""
    found: dict[str, CMember] = {}
    for each in members:
        flag = names.kebab(each.json_name)
        if flag and each.length < _LONGEST:
            found.setdefault(flag, each)
    return list(found.items())


def _values(enum: CEnum) -> tuple[str, ...]:
    """Those that can be typed in a line."""
    return tuple(each.text for each in enum.values if each.text and printable(each.text) == each.text)
