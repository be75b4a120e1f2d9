"""A web site of our own, on loopback, whose authors' text is known."""
