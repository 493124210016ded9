"""Engine, column types and migrations. Queries live in the features' store modules."""
