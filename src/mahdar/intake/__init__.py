"""Where articles come from: text files, folders, JSON and JSON Lines, any of them gzipped, and standard input."""
