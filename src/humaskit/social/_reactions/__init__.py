"""What comes back from the fediverse, read into feedback."""
