"""What happens on an update. Handlers are methods of frozen objects that hold what they need."""
