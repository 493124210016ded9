"""Setting a server up, the walkthrough, and the agreements people accept."""
