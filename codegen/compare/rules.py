"""The table of rules: what each kind of change does, apart for types that requests carry and types that answers carry.

A row is five words: source, ABI, then wire and behaviour as two letters for requests, the same for answers, and the
action; s same, c compatible, b breaks, u unknown. Rules about limits are made from their keyword (`limit_rule`).
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.compare.change import Effect, Level

_LEVELS = {"s": Level.SAME, "c": Level.COMPATIBLE, "b": Level.BREAKS, "u": Level.UNKNOWN}

REQUEST, ANSWER = "request", "answer"


@dataclass(frozen=True)
class Rule:
    source: Level
    abi: Level
    request: tuple[Level, Level]  # wire, behaviour
    answer: tuple[Level, Level]
    action: str
    who: str

    def effect(self, roles: frozenset[str]) -> Effect:
        """For something that stands in the messages of `roles`; in none of them it is judged as in a request."""
        found = Effect(self.source, self.abi)
        for role in sorted(roles) or [REQUEST]:
            wire, behaviour = self.request if role == REQUEST else self.answer
            found = found.worst(Effect(wire=wire, behaviour=behaviour))
        return found

    def affected(self, roles: frozenset[str]) -> str:
        if roles == {ANSWER} and self.who.startswith("programs that send"):
            return "programs that get such answers: they are refused now"
        return self.who


_TABLE = """
# The whole API
words-changed               s s ss ss nothing   nobody
api-version-changed         s s ss ss nothing   nobody; the macro has another text
base-url-changed            s s bb bb recompile every program: the address is compiled into it
rate-limit-tightened        s s sb sb recompile every program: the limit is compiled into it
rate-limit-loosened         s s sc sc nothing   nobody; a program that is recompiled may go faster
rate-limit-added            c s sb sb recompile every program: the limit is compiled into it
rate-limit-removed          b s sc sc edit      programs that name the macros
error-members-added         s s sc sc nothing   nobody; a program that is recompiled sees the server's code and message
error-members-changed       s s bb bb recompile every program: the names are compiled into it
error-members-removed       s s sb sb edit      programs that look at the server's code or message
batch-added                 c c ss ss nothing   nobody
batch-removed               b b ss ss edit      programs that send batches
batch-changed               s s bb bb nothing   programs that send batches: what is sent, read or refused is another thing
setting-added               s s sc sc nothing   nobody; the command takes it from its settings, too
setting-removed             s s bb bb nothing   scripts that call the command without that flag
server-added                c c ss ss nothing   nobody
server-removed              b s sb sb edit      programs that name it
server-renamed              b s sb sb edit      programs that name it, or give another address for it
server-changed              s s bb bb recompile programs into which its address is compiled, or that are linked statically
server-variables-changed    s s sb sb edit      programs that give its variables, or rely on what they are otherwise
scheme-added                c c ss ss nothing   nobody
scheme-removed              b s ss ss edit      programs that name it
scheme-renamed              b s sb sb edit      programs that name it
scheme-moved                s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
scheme-changed              s s bb bb edit      programs that give its credential: it is another one
token-url-changed           s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
variable-renamed            s s sb sb edit      scripts that set it for the command

# Operations
operation-added             c c cc cc nothing   nobody
operation-removed           b b bb bb edit      programs that call it
operation-renamed           b b sb sb edit      programs that call it, scripts that run the command
operation-name-exchanged    s b sb sb edit      programs that call it: it still compiles, but calls another operation
operation-moved             s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
method-changed              s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
repeatable-changed          s s sb sb edit      programs that call it: whether it is sent again where it may have been carried out has changed
paging-added                c c ss ss nothing   nobody
paging-removed              b b sb sb edit      programs that read its list by the iterator
paging-retyped              b b bb bb edit      programs that read its list by the iterator: items have another type
paging-changed              s s sb sb edit      programs that read its list by the iterator: other members say where pages begin and end
update-changes-added        c s ss ss nothing   nobody
update-changes-removed      b s ss ss edit      programs that make its request of what they read
update-changes-retyped      b s ss ss edit      programs that make its request of what they read: another record is read
operation-deprecated        s s sc sc nothing   nobody yet: it still works
operation-undeprecated      s s ss ss nothing   nobody
scope-added                 s s sb sb nothing   no program, but whoever issues tokens: they need the new scope
scope-removed               s s sc sc nothing   nobody
token-required              s s sb sb edit      programs whose client has no token: the call is refused now
token-optional              s s sc sc nothing   nobody; a client without a token may call it now
security-alternative-added  s s cc cc nothing   nobody
security-alternative-removed s s bb bb edit     programs that have no other credential
security-reordered          s s sc sc nothing   nobody; a program with several credentials sends another one
operation-server-changed    s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
success-status-changed      s s cc cc nothing   nobody; an answer that is done now was an error before
success-status-removed      s s sb sb edit      programs that get such an answer: it is an error now
error-answers-changed       s s cs cs nothing   nobody: every error answer is reported alike
parameter-added             b b bb bb edit      programs that call it
parameter-removed           b b bb bb edit      programs that call it
parameter-renamed           s s sb sb edit      scripts that run the command; C arguments have no names
parameter-retyped           b b bb bb edit      programs that call it
parameter-widened           b b cc cc edit      programs that call it
parameters-reordered        b b sb sb edit      programs that call it
parameters-swapped          s s sb sb edit      programs that call it: it still compiles, but means something else
params-added                b b cc cc edit      programs that call it
required-params-added       b b bb bb edit      programs that call it
params-removed              b b bb cb edit      programs that call it
parameter-location-changed  s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
parameter-style-changed     s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
parameter-selects           s s sc sc nothing   nobody; where it is sent, answers without required members are no errors now
parameter-selects-no-more   s s sb sb edit      programs that send it: answers without required members are errors now
flag-renamed                s s sb sb edit      scripts that run the command
command-renamed             s s sb sb edit      scripts that run the command
request-added               b b bb bb edit      programs that call it
request-removed             b b bb bb edit      programs that call it
request-replaced            b b bb bb edit      programs that call it
body-required               s s bs bs nothing   nobody: C programs always send a body
body-optional               s s cs cs nothing   nobody: C programs always send a body
answer-added                b b cb cb edit      programs that call it
answer-removed              b b bb bb edit      programs that call it
answer-replaced             b b bb bb edit      programs that call it
media-type-changed          s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
part-changed                s s bb bb recompile programs that are linked statically; a shared library only has to be replaced
answer-body-added           s s cc cc nothing   nobody
answer-body-removed         s s bb bb edit      programs that read it
answer-body-replaced        s s bb bb edit      programs that read it

# Types
type-renamed                b b ss ss edit      programs that name the type or its functions
type-added                  c c ss ss nothing   nobody
type-removed                b b ss ss edit      programs that name the type or its functions
name-changed                b b ss ss edit      programs that use what is called so
macro-changed               b s ss ss edit      programs that use what is called so
inline-name-changed         b s ss ss edit      programs that use what is called so
header-renamed              b s ss ss edit      programs that include it
object-rule-added           s s bb cc edit      programs that send what is now refused
object-rule-removed         s s cc cc nothing   nobody

# Members
member-added                c b cc cc recompile every program that holds the struct
required-member-added       c b bb bb edit      every program that holds the struct
member-removed              b b bb cb edit      programs that name it; all others that hold the struct: recompile
member-renamed              b s bb bb edit      programs that name it
member-json-name-changed    s s bb bb recompile programs that are linked statically; scripts that name it: edit
member-c-name-changed       b s ss ss edit      programs that name it
member-name-exchanged       s s sb sb edit      programs that name it: it still compiles, but means another member
member-moved                s b ss ss recompile every program that holds the struct
documented-added            s s cc cc nothing   nobody; with this operation the member is no longer told as unknown
documented-removed          s s bb cb edit      programs that send it with this operation, or rely on its answer to have it
additional-added            c b cc cc recompile every program that holds the struct
additional-removed          b b bb cb edit      programs that name it; all others that hold the struct: recompile
member-narrowed             b b bb bb edit      programs that name it; all others that hold the struct: recompile
member-widened              b b cc cb edit      programs that name it; all others that hold the struct: recompile
member-replaced             b b bb bb edit      programs that name it; all others that hold the struct: recompile
items-narrowed              s s bb cc edit      programs that send what is now refused
items-widened               s s cc cc nothing   nobody
json-type-narrowed          s s bb bb edit      programs that send what is now refused
json-type-widened           s s cc cc nothing   nobody
required-added              s s bb bb edit      programs that leave it out
required-removed            s s cc cb edit      programs that rely on an answer to have it
nullable-added              s s cc cb edit      programs that rely on an answer not to have null there
nullable-removed            s s bb bc edit      programs that send null
read-only-added             s s bb ss edit      programs that send it
read-only-removed           s s cc ss nothing   nobody
write-only-added            s s ss bb edit      programs that read it
write-only-removed          s s ss cc nothing   nobody
deprecated-added            s s sc sc nothing   nobody yet: it still works
deprecated-removed          s s ss ss nothing   nobody
default-added               s s sc sc nothing   nobody
default-changed             s s sb sb edit      programs that leave it out and rely on the default
default-removed             s s sb sb edit      programs that leave it out and rely on the default
format-changed              s s uu uu edit      programs whose values have the old format
format-loosened             s s cc cc nothing   nobody
zero-means-changed          s s sb sb edit      scripts that look at the exit status of the command
created-without-changed     s s sb ss edit      programs that send such items: whether they are sent again where they may have arrived has changed

# Enumerations
value-appended              c c cc cc nothing   nobody; a switch needs a default case, which it always did
value-inserted              c b cc cc recompile every program that uses an enumerator: numbers have moved
value-removed               b b bb cc edit      programs that name it; if numbers have moved, all others: recompile
value-renamed               b s bb cc edit      programs that name it
value-text-changed          s s bb cc recompile programs that are linked statically; scripts that name it: edit
value-c-name-changed        b s ss ss edit      programs that name it
value-name-exchanged        s b sb sb edit      programs that name it: it still compiles, but means another value
value-moved                 s b ss ss recompile every program that uses an enumerator: numbers have moved
enumeration-opened          s s cc cc nothing   nobody
enumeration-closed          s s bb bb edit      programs that send what is now refused

# Unions
branch-appended             c c cc cc nothing   nobody; a switch needs a default case, which it always did
branch-inserted             c b cc cc recompile every program that uses the union: numbers have moved
branch-removed              b b bb cc edit      programs that name it; if numbers have moved, all others: recompile
branch-renamed              b b ss ss edit      programs that name it
branch-moved                s b ss ss recompile every program that uses the union: numbers have moved
branch-replaced             b b bb bb edit      programs that name it; all others that hold the union: recompile
branch-widened              b b cc cb edit      programs that name it; all others that hold the union: recompile
branch-narrowed             b b bb bb edit      programs that name it; all others that hold the union: recompile
branch-values-widened       s s cc cc nothing   nobody
branch-values-narrowed      s s bb cc edit      programs that send what is now refused
branch-tag-added            s s cc cc nothing   nobody
branch-tag-removed          s s bb cc edit      programs that send such values
union-told-otherwise        s s bb bb edit      programs whose values are now taken for another type

# What is not modelled
not-checked-changed         s s uu uu edit      programs whose values follow the old rule

# Where no C can be made
not-generated               u u uu uu edit      nobody can tell
"""  # noqa: E501

_LIMIT_WORDS = {
    "tightened": ("s s bb bb edit", "programs that send what is now refused"),
    "loosened": ("s s cc cc nothing", "nobody"),
    "changed": ("s s bb bb edit", "programs that send what is now refused"),
    "incomparable": ("s s uu uu edit", "programs that send what is now refused, if there are any"),
}
# Broken ones are only noted in an answer (see oac/validate.h).
_NOTED_IN_ANSWERS = {
    "enum",
    "const",
    "pattern",
    "uniqueItems",
    "contains",
    "dependentRequired",
    "if",
    "additionalProperties",
}

# Keywords of which two values can each allow what the other refuses.
_CROSSING = {"multipleOf", "pattern", "const", "enum", "contains"}

# What can be limited, with the words of the rules' ids.
LIMITS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive-minimum",
    "exclusiveMaximum": "exclusive-maximum",
    "multipleOf": "multiple-of",
    "minLength": "min-length",
    "maxLength": "max-length",
    "pattern": "pattern",
    "const": "const",
    "enum": "enum",
    "minItems": "min-items",
    "maxItems": "max-items",
    "uniqueItems": "unique-items",
    "minProperties": "min-properties",
    "maxProperties": "max-properties",
    "contains": "contains",
    "additionalProperties": "additional-properties",
}


def _parse(line: str) -> tuple[str, Rule]:
    name, source, abi, request, answer, action, who = line.split(None, 6)
    pairs = [(_LEVELS[pair[0]], _LEVELS[pair[1]]) for pair in (request, answer)]
    return name, Rule(_LEVELS[source], _LEVELS[abi], pairs[0], pairs[1], action, who)


def _limit(keyword: str, how: str) -> tuple[str, Rule]:
    levels, who = _LIMIT_WORDS[how]
    if keyword in _NOTED_IN_ANSWERS and how in ("tightened", "changed"):
        levels = "s s bb cc edit"
    return _parse(f"{LIMITS[keyword]}-{how} {levels} {who}")


RULES: dict[str, Rule] = dict(
    [_parse(line) for line in _TABLE.splitlines() if line and not line.startswith("#")]
    + [_limit(keyword, how) for keyword in LIMITS for how in _LIMIT_WORDS if how != "changed" or keyword in _CROSSING]
)


def limit_rule(keyword: str, how: str) -> str:
    """The id of the rule about a keyword that was tightened, loosened, changed (both), or cannot be compared."""
    return f"{LIMITS[keyword]}-{how}"
