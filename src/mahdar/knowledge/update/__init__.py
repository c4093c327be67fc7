"""Layers made of dump files that a user has: office-holders from Wikidata, places from GeoNames."""
