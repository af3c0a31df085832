"""The ground on which annotated is put to the torture: scratch folders, the daemon, the check."""
