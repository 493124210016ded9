"""The page on which a person uses the local Discord: what a browser is served and may ask."""
