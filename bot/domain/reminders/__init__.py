"""Reminders: what is to be said, where and when, planned from the dates that answers are given from."""
