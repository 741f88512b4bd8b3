"""Finds sections of a page by the name of the object, by a word in a type, and by a link. Used by targets only."""

from __future__ import annotations

import os
from urllib.parse import unquote

from codegen.pages.fields import Resolved
from codegen.pages.links import target_of
from codegen.pages.page import Section, anchor_of


def stem_of(address: str) -> str:
    return os.path.basename(address.rstrip("/")).removesuffix(".md").removesuffix(".html")


class Lookup:
    def __init__(self, one: Resolved, by_address: dict[str, Resolved], by_stem: dict[str, list[Resolved]]) -> None:
        self._one = one
        self._page = one.page
        self._by_address = by_address
        self._by_stem = by_stem
        self._same: dict[str, dict[str, list[Section]]] = {}  # by kind of section
        self._by_name: dict[str, tuple[dict[str, Section], dict[str, Section]]] = {}  # by name, by anchor
        self._by_anchor: dict[int, dict[str, Section]] = {}  # by id() of the page's Resolved

    def anchored(self, owner: Resolved) -> dict[str, Section]:
        known = self._by_anchor.get(id(owner))
        if known is None:
            known = self._by_anchor[id(owner)] = {}
            for one in owner.page.sections:
                for anchor in one.anchors:
                    known.setdefault(anchor, one)
        return known

    def named(self, kind: str) -> dict[str, list[Section]]:
        """The objects of a kind of sections, by their names."""
        known = self._same.get(kind)
        if known is None:
            known = self._same[kind] = {}
            for one in self._page.objects(kind):
                known.setdefault(one.name, []).append(one)
        return known

    def by_word(self, section: Section, word: str) -> Section | None:
        known = self._by_name.get(section.kind)
        if known is None:
            objects = self._page.objects(section.kind) + [
                one for one in self._page.objects() if one.kind != section.kind
            ]
            known = self._by_name[section.kind] = ({}, {})
            for one in objects:
                known[0].setdefault(one.name, one)
                known[1].setdefault(anchor_of(one.name), one)
        return known[0].get(word) or known[1].get(anchor_of(word))

    def follow(self, href: str) -> tuple[Resolved | None, str, bool]:
        """The page that a link leads to, the anchor, and whether that page is known. By address, else by its bare name
        where only one page has it."""
        address, anchor = target_of(self._page, href)
        if address in self._by_address:
            return self._by_address[address], anchor, True
        stem = stem_of(unquote(href).partition("#")[0].removeprefix("ref:").partition("?")[0])
        if not stem or stem == stem_of(self._page.address or self._page.file):
            return self._one, anchor, True
        others = self._by_stem.get(stem, [])
        return (others[0], anchor, True) if len(others) == 1 else (None, anchor, False)

    def words(self) -> frozenset[str]:
        return frozenset(one.name.lower() for one in self._page.objects())
