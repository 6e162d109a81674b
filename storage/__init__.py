"""Remembers: tables, repositories and migrations, on SQLite or Postgres. The only room that knows SQL."""
