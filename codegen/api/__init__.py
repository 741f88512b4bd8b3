"""What an API is, without a word about C: the Spec (stage 5: the description resolved) and the Api (stage 6: types,
constraints, operations).
"""
