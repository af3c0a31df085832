"""What is done to the daemon, one module for each kind."""
