"""What is seen: functions from values to Block Kit. No client, no query, no clock."""
