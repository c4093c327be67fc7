"""Where articles come from: text files, folders, JSON (Lines), any of them gzipped, standard input."""
