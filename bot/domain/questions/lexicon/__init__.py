"""What people ask about postings, by family: the topics, their words in questions and their words in postings."""
