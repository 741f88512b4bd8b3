"""Texts in and out: YAML and JSON as nodes that know their places, diagnostics, files that are written atomically.

Imports no other room.
"""
