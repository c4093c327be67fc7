"""The data model of a record, its JSON form and its contract; imports nothing else of ours but the errors."""
