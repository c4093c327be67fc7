"""What stands behind each command: the steps it takes and what it says on the way."""
