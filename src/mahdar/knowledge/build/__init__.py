"""Building layers of the knowledge base from the sources at hand and our own curated tables."""
