"""A description as a document: overlays applied, references followed, its shape checked. Knows nothing of C."""
