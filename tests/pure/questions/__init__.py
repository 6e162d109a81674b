"""Questions about postings: what is understood, what is answered, and what is honestly left open."""
