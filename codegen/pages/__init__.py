"""The importer: reads documentation pages in Markdown and writes what they state as OpenAPI 3.1.

source -> lines, markdown, htmlblocks, richtext (blocks, tables, cells) -> reading, endpoint, rows, samples (a page: its
sections, rows, examples) -> types, facts with enumeration and limits (what a cell states) -> resolve, jsontext (which
object a type names, example values by field) -> build, operations, objects, schema, required, naming, numbers (the
document) -> check, check_examples, links (the page's mistakes). run does all of it; the commands and sync call it. What
is not understood is a finding. Imports markdown-it-py and Beautiful Soup, which no other part of the generator needs.
"""
