"""The workspace's page as a person sees it, in a real browser."""
