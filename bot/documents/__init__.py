"""Files that people have, turned into a posting's plain text, each read where it can do no harm.

Text is decoded here; Word files, PDFs and web pages are parsed in a child process with limits on memory, time and
files, so that importing this room loads no parser and no file can take the bot down.
"""
