"""What Slack sends, read into small typed forms; each reader has an example of its payload above it."""
