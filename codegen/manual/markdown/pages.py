"""The pages of a Book in Markdown: one for each resource, or several of a large one, and what all have in common."""

from __future__ import annotations

from codegen.manual.markdown.places import ERRORS, INDEX, SHARED, SNIPPETS, Places
from codegen.manual.markdown.sections import Sections
from codegen.manual.markdown.text import code, escaped, table
from codegen.manual.model import Book, Resource, Topic


class Pages:
    def __init__(self, book: Book, banner: str) -> None:
        self._book = book
        self._banner = banner
        self.places = Places(book)
        self._sections = Sections(self.places)
        self._lines: dict[str, list[str]] = {}

    def all(self) -> dict[str, str]:
        """By the names of their files."""
        self._index()
        for resource in self._book.resources:
            self._resource(resource)
        for page, names in self.places.record_pages[""]:
            self._types(page, _SHARED_TITLE, names)
        for page in self.places.enumerations_of:
            self._enumerations(page)
        self._errors()
        return {page: "\n".join(lines).rstrip("\n") + "\n" for page, lines in self._lines.items()}

    def _begin(self, page: str, title: str) -> list[str]:
        self._lines[page] = [self._banner, "", f"# {title}", ""]
        if page != INDEX:
            self._lines[page] += [f"[{escaped(self._book.title)}]({INDEX})", ""]
        return self._lines[page]

    # ---- Resources -------------------------------------------------------------------------------------------------

    def _resource(self, resource: Resource) -> None:
        page = self.places.pages[resource.slug]
        lines = self._begin(page, escaped(resource.title))
        lines += self._contents(resource, page)
        parts = self.places.parts[resource.slug]
        several = len(resource.topics) > 1
        for held, topic in parts:
            if held != page:
                self._topic(topic, held, self._begin(held, escaped(topic.title)), "##")
                continue
            lines += [f"## {escaped(topic.title)}", ""] if several else []
            self._topic(topic, page, lines, "###" if several else "##")
        for held, names in self.places.record_pages[resource.slug]:
            self._types(held, f"{escaped(resource.title)}: records", names)

    def _contents(self, resource: Resource, page: str) -> list[str]:
        rows = [
            (self.places.operation_link(each.id, page), code(f"{each.method} {each.path}"), code(each.c_name))
            for topic in resource.topics
            for each in (self.places.operations[name] for name in topic.operations)
        ]
        found = [*table(("Operation", "", "C"), rows), ""]
        names = [self.places.link(name, page) for name in self.places.own[resource.slug]]
        return [*found, f"Records: {', '.join(names)}", ""] if names else found

    def _topic(self, topic: Topic, page: str, lines: list[str], level: str) -> None:
        for name in topic.operations:
            lines += self._sections.operation(self.places.operations[name], page, level)

    # ---- Types -----------------------------------------------------------------------------------------------------

    def _types(self, page: str, title: str, records: list[str]) -> None:
        """The page is begun where there is none yet."""
        lines = self._lines.get(page) or self._begin(page, title)
        lines += ["## Records", ""]
        for name in records:
            lines += self._sections.record(self.places.records[name], page)

    def _enumerations(self, page: str) -> None:
        lines = self._lines.get(page) or self._begin(page, _SHARED_TITLE)
        lines += ["## Enumerations", ""]
        for name in self.places.enumerations_of[page]:
            lines += self._sections.enumeration(self.places.enumerations[name])

    # ---- What all have in common -----------------------------------------------------------------------------------

    def _errors(self) -> None:
        if not self._book.codes:
            return
        lines = self._begin(ERRORS, "Error codes")
        lines += table(
            ("Code", "In C", "Status", "", "Operations"),
            (
                (
                    code(each.name),
                    code(each.constant) if each.constant else "",
                    ", ".join(map(code, each.statuses)),
                    escaped(each.words),
                    ", ".join(
                        self.places.operation_link(name, ERRORS)
                        for name in each.operations
                        if name in self.places.operations
                    ),
                )
                for each in self._book.codes
            ),
        )

    def _index(self) -> None:
        book = self._book
        lines = self._begin(INDEX, escaped(book.title))
        lines += [
            f"Version {code(book.version)}, at {code(book.base_url)}; in C with the prefix {code(book.prefix)}.",
            "",
        ]
        lines += [f"- [{escaped(each.title)}]({self.places.pages[each.slug]})" for each in book.resources]
        if self.places.record_pages[""] or SHARED in self.places.enumerations_of:
            lines.append(f"- [{_SHARED_TITLE}]({SHARED})")
        lines += [f"- [Error codes]({ERRORS})"] if book.codes else []
        lines.append("")
        for resource in book.resources:
            lines += [f"## {escaped(resource.title)}", ""]
            lines += table(
                ("Operation", "", "Command"),
                (
                    (self.places.operation_link(name, INDEX), code(f"{each.method} {each.path}"), code(each.command))
                    for topic in resource.topics
                    for name in topic.operations
                    for each in (self.places.operations[name],)
                ),
            )
            lines.append("")
        lines += ["## Snippets for other sites", "", _SCHEMA]


_SHARED_TITLE = "What several resources have"
_SCHEMA = f"""\
Each operation has a file in `{SNIPPETS}/`, a JSON object whose members are all there and are texts:

| Member | |
|---|---|
| `$comment` | what it was made from |
| `operation` | its operationId |
| `title` | what it does, in a few words |
| `method`, `path` | as in the description: the path with its parameters in braces |
| `page` | where its section is in Markdown, with the anchor, from this folder on |
| `c` | a whole program in C11 |
| `command` | a command line for a POSIX shell |
| `curl` | the same with curl |
| `body`, `answer` | JSON of the request and of the answer, indented; empty where there is none |
"""
