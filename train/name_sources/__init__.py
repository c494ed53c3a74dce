"""Readers of annotated texts, one a source: each yields Sentence values for train/prepare_names.py."""
