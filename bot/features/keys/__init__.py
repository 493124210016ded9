"""Whether our master keys fit this database, and re-sealing it with a new one."""
