"""Records written out: a view to read, JSON Lines, JSON and CSV; events in PLOVER's and CAMEO's forms."""
