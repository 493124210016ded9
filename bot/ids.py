"""Discord's ids, as links and custom ids write them: a channel's, a message's."""

DIGITS = r"[0-9]{1,20}"  # young ids are long, a test server's may be short
MAX_ID = 2**63 - 1  # the largest that Discord will ever give out, and that a database takes
