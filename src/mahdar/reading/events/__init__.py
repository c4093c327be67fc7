"""Reading events: who did what to whom, with trigger, parties, subject, place, date, mode and status."""
