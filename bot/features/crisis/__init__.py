"""Help now: helplines by country, and the card that shows them. Needs no database."""
