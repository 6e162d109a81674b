"""Rolecall decides here: the hiring domain, the use cases, and how everything is put together."""
