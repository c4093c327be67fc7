"""Names and tenures that the news itself attests: titles with a state and a name, by date."""
