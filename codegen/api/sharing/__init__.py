"""The end of stage 6, where a description asks for it (x-oac: {sharing: true}): what is one thing becomes one type.

The description says everything operation by operation. Here the answers of one resource become one record, what is
nested in them and in the requests becomes one, what is equal is one. See README.md.
"""
