"""The Book as a site of static HTML: nothing of it comes from a network, all of it works from file://, and all but the
search without JavaScript.

Libraries do what they are good at: jinja2 the pages, markdown_it the guides, pygments the colours of code, graphviz the
layout of pictures. Written by hand are templates, one style sheet and one script; search.py says why the search is.
"""
