"""What Mahdar knows of the world: states, places, organisations, persons, offices and who held them when."""
