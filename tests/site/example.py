"""A small Book, made by hand: a page of every kind, a record that contains itself, an operation with everything and one
with nothing, and texts that would be markup if a page believed them."""

from __future__ import annotations

from codegen.manual.model import (
    Book,
    Change,
    Code,
    Enumeration,
    Failure,
    Guide,
    Header,
    Item,
    Operation,
    Record,
    Resource,
    Snippets,
    Topic,
    Value,
)

HOSTILE = "</script><script>alert('&amp;')</script><img src=x onerror=alert(1)> \"'`{{ 7 * 7 }}"
PROGRAM = """\
#include <shop/shop.h>

/* Prints a tea. */
int main(void)
{
    const char *name = "green";
    return puts(name) < 0 ? 1 : 0;
}
"""

MEMBERS = (
    Value("id", "id", "oac_opt_int", "integer", read_only=True, limits=("At least 1", "At most 9007199254740991")),
    Value(
        "fullName", "full_name", "oac_opt_str", "string", ("What people call it. See `shop_get_tea`.",), required=True
    ),
    Value(
        "kind",
        "kind",
        "shop_tea_kind",
        "string",
        values=("GREEN", "BLACK"),
        enumeration="shop_tea_kind",
        default='"GREEN"',
    ),
    Value(
        "parts",
        "parts",
        "shop_tea_part_list",
        "list of objects",
        ("Of a mixture.",),
        record="shop_tea_part",
        created_without="id",
    ),
    Value("note", "note", "oac_opt_str", "string", (HOSTILE,), nullable=True, deprecated=True),
)
PART = (
    Value("share", "share", "oac_opt_double", "number", limits=("At most 1",)),
    Value("tea", "tea", "shop_tea_ref", "object", record="shop_tea"),
    Value("secret", "secret", "oac_opt_str", "string", write_only=True, only_of=("putTea",)),
)


def _operation(name: str, c_name: str, method: str, **more: object) -> Operation:
    plain: dict[str, object] = {
        "id": name,
        "c_name": c_name,
        "command": "",
        "title": name,
        "words": (),
        "method": method,
        "path": "/teas",
        "group": "teas",
        "topic": "Teas",
        "scopes": (),
        "credentials": (),
        "parameters": (),
        "body": None,
        "answer": None,
        "failures": (),
        "synopsis": (),
        "header": "shop/teas.h",
        "repeats": (),
        "pages": "",
        "changes": "",
        "snippets": Snippets("", "", "", "", ""),
        "deprecated": False,
        "source": "",
    }
    return Operation(**{**plain, **more})  # type: ignore[arg-type]


def book() -> Book:
    tea = Value("", "", "shop_tea", "object", record="shop_tea")
    put = _operation(
        "putTea",
        "shop_put_tea",
        "PUT",
        command="put-tea",
        title="Put a tea on the shelf",
        words=("Puts `fullName` there. The answer is a shop_tea; OAC_OK says so.", HOSTILE),
        path="/{shop}/teas/{teaId}",
        scopes=("update_teas",),
        credentials=("a bearer token",),
        parameters=(
            Value("teaId", "tea_id", "int64_t", "integer", location="path", flag="tea-id", required=True),
            Value("x-dry", "x_dry", "oac_opt_bool", "boolean", ("Only look.",), location="header", flag="x-dry"),
        ),
        body=tea,
        answer=tea,
        failures=(Failure("404", "There is none.", ("NO_TEA",)), Failure("default", HOSTILE)),
        synopsis=("oac_status shop_put_tea(oac_client *client, int64_t tea_id, const shop_tea *request);",),
        repeats=("After a 429, when the server says.",),
        changes="shop_put_tea_changes",
        snippets=Snippets(
            PROGRAM,
            "shop put-tea --tea-id 1 --body -",
            "curl -X PUT 'https://shop.example/1'",
            '{"id": 1}',
            '{"n": [true, null]}',
        ),
        source="https://shop.example/put-tea",
    )
    list_ = _operation(
        "listTeas", "shop_list_teas", "GET", title="List teas", source="javascript:alert(1)", deprecated=True
    )
    remove = _operation("odd/../id", "shop_remove", "DELETE", title=HOSTILE, group="odd group", topic="")
    item = Item(
        "function", "oac_thing_new", "oac_thing *oac_thing_new(void);", ("Makes one. NULL: `OAC_OK` is not said.",)
    )
    struct = Item(
        "struct",
        "oac_thing",
        "typedef struct oac_thing oac_thing;",
        (),
        (Item("member", "size", "size_t size", ("In bytes.",)),),
    )
    status = Item(
        "enum", "oac_status", "enum oac_status", (HOSTILE,), (Item("member", "OAC_OK", "OAC_OK = 0", ("Done.",)),)
    )
    guide = (
        "# Threads\n\nWho may call what.\n\n## Clients `oac_client`\n\n"
        "See [errors](errors.md#kinds), `oac_thing(3)`.\n\n"
        "```c\nint a;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<b>bold</b>\n"
    )
    return Book(
        prefix="shop",
        title="Shop & more",
        version="1.0",
        base_url="https://shop.example",
        resources=(
            Resource("teas", "Teas", (Topic("Teas", ("putTea", "listTeas")),), ("shop_tea", "shop_tea_part")),
            Resource("odd group", HOSTILE, (Topic("", ("odd/../id",)),), ()),
        ),
        operations=(put, list_, remove),
        records=(
            Record(
                "shop_tea",
                "Tea",
                False,
                (HOSTILE,),
                MEMBERS,
                ("With `parts`, `kind` is left out.",),
                "shop/tea.h",
                ("shop_tea_parse", "shop_tea_copy"),
                ("putTea",),
                ("putTea",),
                "https://shop.example/tea",
                types=("shop_tea_list",),
            ),
            Record(
                "shop_tea_part", "Tea part", True, (), PART, (), "shop/tea_part.h", (), ("putTea",), ("putTea",), ""
            ),
        ),
        enumerations=(
            Enumeration(
                "shop_tea_kind",
                "Kind",
                True,
                (),
                (("GREEN", "SHOP_TEA_KIND_GREEN"), (HOSTILE, "SHOP_TEA_KIND_X")),
                "shop/tea_kind.h",
                ("shop_tea", "putTea"),
            ),
        ),
        headers=(
            Header("oac_thing", "oac/thing.h", "A thing", ("It is thread-safe.",), PROGRAM, (item, struct, status)),
        ),
        guides=(
            Guide("threads", "Threads", "Who may call what.", guide),
            Guide(
                "errors",
                "Errors",
                "What may go wrong.",
                "# Errors\n\nWhat may go wrong.\n\n## Kinds\n\nMany.\n\n" + HOSTILE,
            ),
        ),
        codes=(Code("NO_TEA", "No tea is left.", ("404",), ("putTea",)), Code(HOSTILE, HOSTILE, (), ())),
        changes=(Change("0.2", "major", "`shop_put_tea` takes a tea."), Change("0.1", "patch", "Nothing.")),
    )
