"""The importer: reads documentation pages in Markdown and writes what they state as OpenAPI 3.1.

source -> markdown (blocks, tables, cells) -> page (sections, rows, examples) -> types, facts (what a cell states)
-> resolve (which object a type names, example values by field) -> check (the page's mistakes) -> build (the document).
Used by commands_import and drift. Imports markdown-it-py and Beautiful Soup, which no other part of the generator needs.
"""
