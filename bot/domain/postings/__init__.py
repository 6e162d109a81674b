"""A posting: its text, the units it is made of, and the facts it states, each with the words that say so."""
