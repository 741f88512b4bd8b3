"""The objects of OpenAPI 3.1: which members each has, and of what kind those are. One table, read by the check of the
shape, by the lift from 3.0, and by whoever follows references into other files.

A line is a member and its form: a kind of JSON value, `text` (a number is one, too) or `any`, the name of an object,
`[form]` for an array, `{form}` for an object with members of any name. `*` stands for members of any other name. An
object with `&` may be given as a Reference. Marks: `!` must be there; `?` must be there by the standard, though nothing
is lost without it; `"` words for people, and facts that change no request; `'` such of which nothing is made; `~` what
is read over and said, place by place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from codegen.source.node import Node

_TABLE = """
document: the document
  openapi! string      info! info                     jsonSchemaDialect string    servers any
  paths paths          webhooks~ {path}               components components       security any
  tags' [tag]          externalDocs' docs
info: info
  title?" string       summary" string                description" string         termsOfService' string
  contact' contact     license' license               version?" text
contact: contact
  name' string         url' string                    email' string
license: license
  name?' string        identifier' string             url' string
server: a server
  url! string          description" string            variables {variable}
variable: a server variable
  enum [string]        default! string                description" string
components: components
  schemas {schema}     responses {response}           parameters {parameter}      examples' {example}
  headers {header}     requestBodies {body}           securitySchemes {scheme}    links' {link}
  callbacks' {callback}                               pathItems {path}
paths: paths
  * path
path: a path
  $ref any             summary" string                description" string         servers [server]
  parameters [parameter]
  get operation        put operation                  post operation              delete operation
  options operation    head operation                 patch operation             trace operation
operation: an operation
  tags' [string]       summary" string                description" string         externalDocs" docs
  operationId string   parameters [parameter]         requestBody body            responses? responses
  callbacks~ {callback}                               deprecated" boolean         security [requirement]
  servers [server]
docs: external documentation
  description" string  url?" string
parameter& a parameter
  name! string         in! string                     description" string         required boolean
  deprecated" boolean  allowEmptyValue boolean        style string                explode boolean
  allowReserved boolean                               schema schema               content {media}
  example' any         examples' {example}
body& a request body
  description" string  content! {media}               required boolean
media: a media type
  schema schema        example' any                   examples' {example}         encoding {encoding}
encoding: an encoding
  contentType string   headers {header}               style string                explode boolean
  allowReserved boolean
responses: responses
  * response
response& a response
  description?" string headers' {header}              content {media}             links~ {link}
callback& a callback
  * path
example& an example
  summary" string      description" string            value' any                  externalValue' string
link& a link
  operationRef' string operationId' string            parameters' {any}           requestBody' any
  description" string  server' server
header& a header
  description" string  required boolean               deprecated' boolean         allowEmptyValue' boolean
  style string         explode boolean                allowReserved boolean       schema schema
  content {media}      example' any                   examples' {example}
tag: a tag
  name?' string        description" string            externalDocs' docs
reference: a reference
  $ref! any            summary" string                description" string
scheme& a security scheme
  type! string         description" string            name string                 in string
  scheme string        bearerFormat' string           flows flows                 openIdConnectUrl string
flows: flows
  implicit flow        password flow                  clientCredentials flow      authorizationCode flow
flow: a flow
  authorizationUrl string                             tokenUrl string             refreshUrl string
  scopes! {string}
requirement: an entry of security
  * [string]
discriminator: a discriminator
  propertyName! string mapping {string}
xml: xml
  name' string         namespace' string              prefix' string              attribute' boolean
  wrapped' boolean
schema& a schema
  $ref any             $id string                     $schema string              $vocabulary~ {boolean}
  $anchor string       $dynamicRef~ string            $dynamicAnchor~ string      $comment' string
  $defs {schema}       definitions {schema}           id~ string
  title" string        description" string            default" any                deprecated" boolean
  readOnly" boolean    writeOnly" boolean             examples' [any]             example' any
  externalDocs" docs   format" string                 discriminator discriminator xml' xml
  type any             enum any                       const any                   nullable boolean
  properties {schema}  required any                   additionalProperties schema patternProperties {schema}
  propertyNames schema unevaluatedProperties schema   minProperties any           maxProperties any
  dependentRequired any                               dependentSchemas {schema}   dependencies any
  items schema         additionalItems schema         prefixItems [schema]        unevaluatedItems schema
  contains schema      minContains any                maxContains any             minItems any
  maxItems any         uniqueItems any                minLength any               maxLength any
  pattern any          minimum any                    maximum any                 exclusiveMinimum any
  exclusiveMaximum any multipleOf any                 contentEncoding string      contentMediaType string
  contentSchema schema allOf [schema]                 anyOf [schema]              oneOf [schema]
  not schema           if schema                      then schema                 else schema
"""

Fate = Literal["used", "words", "unread words", "read over"]
_FATES: dict[str, Fate] = {"~": "read over", '"': "words", "'": "unread words"}
KINDS = frozenset(("any", "string", "boolean", "text"))


@dataclass(frozen=True, slots=True)
class Member:
    """`form` as in the table. `words` change no request; nothing is made of `unread words`, which are for people alone,
    nor of what is `read over`. `expected`: the standard has it, and nothing is lost without."""

    form: str
    fate: Fate = "used"
    required: bool = False
    expected: bool = False


@dataclass(slots=True)
class Shape:
    """`what` is what messages call it; `others` is the form of members of any name; `reference`: a Reference Object may
    stand in its place. `awaited`: members that are required or expected."""

    name: str
    what: str
    reference: bool = False
    members: dict[str, Member] = field(default_factory=dict)
    others: str = ""
    awaited: list[str] = field(default_factory=list)


def _read(table: str) -> Iterator[Shape]:
    shape: Shape | None = None
    for line in table.strip().splitlines():
        words = line.split()
        if not line.startswith(" "):
            shape = Shape(words[0][:-1], " ".join(words[1:]), words[0].endswith("&"))
            yield shape
            continue
        assert shape is not None
        for name, form in zip(words[::2], words[1::2]):
            plain = name.rstrip("!?~\"'") if name != "*" else name
            marks = name[len(plain) :]
            fate: Fate = next((_FATES[mark] for mark in marks if mark in _FATES), "used")
            if plain == "*":
                shape.others = form
            else:
                shape.members[plain] = Member(form, fate, "!" in marks, "?" in marks)
                shape.awaited += [plain] if "!" in marks or "?" in marks else []


SHAPES: Mapping[str, Shape] = {shape.name: shape for shape in _read(_TABLE)}


def form_of(shape: Shape, key: str) -> str:
    """The form of a member; empty where it is unknown, or an extension."""
    member = shape.members.get(key)
    if member is not None:
        return member.form
    return "" if key.startswith("x-") else shape.others


def form_below(form: str, step: str) -> str:
    """The form of what a step of a JSON Pointer leads to; empty where the table knows nothing of it."""
    if form[:1] in ("{", "["):
        return form[1:-1]
    return form_of(SHAPES[form], step) if form in SHAPES else ""


def form_at(form: str, path: Sequence[str]) -> str:
    """The same for several steps."""
    for step in path:
        form = form_below(form, step)
    return form


def parts(node: Node, form: str) -> Iterator[tuple[Node, str | int, Node, str]]:
    """The objects right below a value of this form: what holds each, its key or index there, itself, and its form."""
    if form.startswith("{"):
        inner = form[1:-1]
        yield from ((node, key, child, inner) for key, child in node.items() if inner not in KINDS)
    elif form.startswith("["):
        inner = form[1:-1]
        elements = node.value if isinstance(node.value, list) and inner not in KINDS else ()
        yield from ((node, index, child, inner) for index, child in enumerate(elements))
    elif form in SHAPES:
        shape = SHAPES[form]
        for key, child in node.items():
            inner = form_of(shape, key)
            if inner and inner not in KINDS:
                yield node, key, child, inner


def objects(root: Node, form: str) -> Iterator[tuple[Node, str]]:
    """The value and every object below it with its form, a holder before what it holds; without recursion, and each
    node once for each form: what aliases share is not walked again."""
    waiting = [(root, form)]
    seen: set[tuple[int, str]] = set()
    while waiting:
        node, form = waiting.pop()
        if (id(node), form) in seen:
            continue
        seen.add((id(node), form))
        if form in SHAPES:
            yield node, form
        waiting += [(child, inner) for _, _, child, inner in parts(node, form)][::-1]
