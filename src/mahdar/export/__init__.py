"""Records written out: a view to read, JSON Lines, JSON and CSV."""
