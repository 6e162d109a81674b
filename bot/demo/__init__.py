"""The tour: a workspace on this machine with people, channels and postings in it, and the bot connected to it."""
