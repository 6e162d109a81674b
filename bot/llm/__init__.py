"""A language model behind an OpenAI-compatible endpoint, where one is set: it points at lines, and nothing more."""
