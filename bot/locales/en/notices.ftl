### What facilitators read in the staff channel when something could not be delivered.
### $place is a channel, or one of the notices-place- texts. It never says whom or what it was about.

notices-place-share = the share channel
notices-place-meetings = the meetings channel
notices-place-staff = the staff channel
notices-place-start = the channel with *Start here*
notices-place-channel = a channel that was chosen for it
notices-place-member = a member's direct messages

notices-problem-forbidden = Discord doesn't let me post in { $place }, so a message meant for it was not sent. Please give me *View Channel* and *Send Messages* there, or choose another channel with `/setup`.
notices-problem-unknown-channel = I can't find { $place } any more, so a message meant for it was not sent. Please choose a channel with `/setup`.
notices-problem-unset = Nobody has chosen { $place } yet, so a message meant for it was not sent. Please choose one with `/setup`.
notices-problem-exposed = Members can see { $place }, so I held back a message that is for facilitators only. Please hide this channel from @everyone and from the member role, or choose another with `/setup`.
notices-problem-rejected = Discord did not accept a message meant for { $place }, so it was not sent. Please tell whoever runs this bot: the reason is in its log.
notices-problem-dms-closed = Something was meant for { $place }, and they take none from me, so it was not delivered. If you expected it to arrive, please reach them another way.
notices-problem-unsure = I was interrupted while I was posting in { $place }, and I can't check whether the message is there. Please look, and tell people yourself if it is missing. So that I can check next time, please give me *View Channel* and *Read Message History* there.
notices-problem-late = I couldn't send a message meant for { $place } in time, so I left it out: it is out of date by now. Please look whether people need to hear from you instead.
