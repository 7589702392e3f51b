"""What each model says in the head of its page."""
