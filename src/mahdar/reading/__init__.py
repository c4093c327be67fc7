"""One module per thing that is read; `reader` puts them in a row."""
