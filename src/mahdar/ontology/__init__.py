"""PLOVER and CAMEO as data with a thin loader: types, modes, contexts, sectors, and the way between them."""
