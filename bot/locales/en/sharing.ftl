### Sharing without a name: the form, the post, taking it back, and stopping an author.

cmd-share =
    .name = share
    .description = Share something without your name
cmd-anon =
    .name = anon
    .description = For facilitators: act on a share without learning who wrote it
cmd-anon-block =
    .name = block
    .description = Stop the author of a share from sharing for 90 days
cmd-anon-block-message =
    .name = message
    .description = The link of the share: use Copy Message Link on it
cmd-anon-unblock =
    .name = unblock
    .description = Let the author of a share write again
cmd-anon-unblock-message =
    .name = message
    .description = The link of the share: use Copy Message Link on it
cmd-manage-my-share =
    .name = Manage my share

# At most 45 characters
sharing-form-title = Share without your name
sharing-limits =
    - **Who can read it:** everyone who can open this server's share channel. I post it there, without your name.
    - **Who can't see that it was you:** members and facilitators. Facilitators can take a share down and stop its author from sharing, still without seeing who it is.
    - **Who could find out:** Discord, and whoever runs this bot, could in principle. What you tell about yourself can give you away too.
    - **If you change your mind:** you can take it back for four weeks.
    - **This is not a crisis service.** Nobody watches it day and night, and nobody here can send help to you. For help right now, use `/crisis`.
# At most 45 characters
sharing-form-label = What would you like to share?

sharing-heading = **Someone shared:**

sharing-posted = Your share is posted, without your name: { $link }
    You can take it back until <t:{ $until }:D>: here, or later with *Apps* → *Manage my share* on the message.
sharing-on-its-way = Thank you. Discord isn't letting me post right now, so your share is kept sealed and goes out as soon as it can, within { $hours } hours. If it can't, I delete it unread. You can still take it back: here, or once it is posted with *Apps* → *Manage my share* on the message.
sharing-unsure = Discord didn't tell me whether your share was posted. Please look in { $room }: if it is there, all is well; if it isn't, take it back here and share it again.
sharing-own = This is your share. You can take it back until <t:{ $until }:D>: the message is deleted, and I forget that it was yours.
sharing-taken-back = Your share is gone, and so is my note that you wrote it. You can share again with `/share` whenever you like.
sharing-taken-back-unsure = I forgot that share, and won't post it. Discord never told me whether it was posted already: if you see it in the channel, ask a facilitator to delete it.
sharing-button-take-back = Take it back
sharing-button-again = Try again
sharing-your-text = Your text

sharing-blank = There is nothing to read in that yet. Press *Try again* and write a few words, such as “Today was hard, and I came anyway.”
sharing-too-long = That is { $length } characters, and a share can have { $limit }. Press *Try again* and shorten it, or share it in two parts.
sharing-no-room = There is no share channel I can write in, so nothing was posted. Please ask a facilitator to check it with `/setup`, then press *Try again*. If that may take a while, copy your text: this message goes when you close Discord.
sharing-not-posted = Discord didn't let me post in the share channel, so nothing was posted or kept. Please ask a facilitator to check it with `/setup`, then press *Try again*. If that may take a while, copy your text: this message goes when you close Discord.
sharing-blocked = Sharing without a name is paused for you until <t:{ $until }:D>: facilitators decided that about one of your shares, without seeing who wrote it. You are still welcome here: you can write in the other channels, or ask a facilitator about it. For help right now: `/crisis`.
sharing-no-turns-left = You have shared { $limit } times today, which is the limit for one day. You can share again <t:{ $until }:R>. Copy your text until then: this message goes when you close Discord. For help right now: `/crisis`.
sharing-not-yours = I find no share of yours here that can still be taken back. It may be gone already, or more than four weeks old; a facilitator can still delete the message for you.
sharing-being-posted = Your share is just being posted, or Discord hasn't told me yet whether it was. Wait a minute, then press *Take it back* again.
sharing-deleting-forbidden = I may not delete in that channel any more, so your share is still there, and still yours. Ask a facilitator to delete it, or to give me back *View Channel*; then press *Take it back* again.
sharing-deleting-failed = Discord didn't delete the message, so your share is still there, and still yours. Wait a minute, then press *Take it back* again.

sharing-bad-link = That is no link to a message. Use *Copy Message Link* on the share; it looks like `{ $example }`.
sharing-link-elsewhere = That link leads outside this server. Use *Copy Message Link* on a share in this server; it looks like `{ $example }`.
sharing-no-such-share = That message is no share that I can still act on: only shares of the last four weeks, not taken back, can be. Use *Copy Message Link* on a share, such as `{ $example }`.
sharing-blocked-author = Whoever wrote that share can't share without a name until <t:{ $until }:D>. I don't show who it is, to anyone. To take the share down too, delete the message.
sharing-unblocked-author = Whoever wrote that share can share without a name again.
