"""Practice: invented postings with questions whose answers are known, and what the answers' weights learn from them."""
