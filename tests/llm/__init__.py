"""A language model's part in answers, against an endpoint on this machine that speaks the real protocol."""
