"""What an article says, read once."""
