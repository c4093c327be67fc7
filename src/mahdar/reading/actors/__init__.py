"""Who is meant: mentions of persons, offices, bodies and states, and actors resolved to entities."""
