"""What hiring is, with no Slack, no database and no clock in it."""
