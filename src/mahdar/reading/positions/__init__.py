"""Reading positions: where an actor stands on an issue."""
