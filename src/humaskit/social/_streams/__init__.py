"""Models as objects of ActivityStreams, one module each, and what an account does with them."""
