"""The importer: reads documentation pages in Markdown and writes what they state as OpenAPI 3.1.

source, includes -> lines, markdown, htmlblocks, richtext (blocks, tables, cells) -> reading, titles, endpoint, rows,
samples, errorcodes (a page: its sections, rows, examples) -> types, facts with enumeration and limits (what a cell
states) -> resolve, jsontext, loosejson (which object a type names, example values by field) -> build, places, faces,
operations, security, bodies, objects, schema, required, naming, numbers (the document) -> check, check_examples, links
(the page's mistakes) -> gathered (one finding for a fact). run does all of it; the commands and sync call it. What is
not understood is a finding. Imports markdown-it-py and Beautiful Soup, which no other part of the generator needs.
"""
