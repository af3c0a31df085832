"""What `evaluate` is made of: a module for each table, and what they share."""
