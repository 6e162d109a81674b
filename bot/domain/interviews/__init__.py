"""Interviews: panels, scorecards, what is sealed from whom, and who still owes feedback."""
