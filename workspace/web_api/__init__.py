"""Slack's Web API: one file a family of methods, and one table of them all in `methods`."""
