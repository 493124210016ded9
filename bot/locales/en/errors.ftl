### What people read when something can't be done. Each says what to do next.

errors-unexpected = Something broke on my side, so this may not have worked. Please try once more; if it happens again, tell a facilitator this reference: `{ $reference }`. For help right now: `/crisis`, or your local emergency number.
errors-not-allowed = You can't do that here. A facilitator can help you with it.
errors-facilitators-only = Only facilitators can do that. Ask one of them to help you.
errors-managers-only = Only people with the *Manage Server* permission can do that. Ask the server's owner.
errors-not-found = I can't find that any more. It may have been removed. A facilitator can help you look.
errors-invalid-input = I couldn't read that. Please check it and try again.
errors-not-set-up = Hearth isn't set up in this server yet. Someone with *Manage Server* can use `/setup`. `/crisis` works already.
errors-database-unavailable = I can't reach my records right now, so nothing was saved. Please try again in a few minutes. `/crisis` still works.
errors-database-busy = My records are busy right now, so nothing was saved. Please try again in a minute. `/crisis` still works.
errors-starting = I'm still starting up. Please try again in a minute. `/crisis` works already.
errors-feature-broken = This part of me isn't working right now. Please tell a facilitator, so that it can be fixed. `/crisis` still works.
errors-not-here = That only works inside a server. Open your server and use it there.
errors-command-changed = This command has changed. Restart Discord to get the new one, then try again.
errors-discord-forbids = Discord doesn't let me do that here. Ask a facilitator to check my permissions with `/setup`.
errors-discord-down = Discord didn't answer me. Please try again in a minute.
errors-stale-panel = This panel no longer works. Use the command again to get a fresh one.
errors-unknown-zone = I don't know that time zone. Pick one from the list, or write it as a place, such as `Europe/London`.
errors-unknown-target = I can't find who or what you named. Choose it again from Discord's list.
