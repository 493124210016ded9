### What is held about a person: shown, exported, deleted.

cmd-privacy =
    .name = privacy
    .description = What I hold about you: see it, take it with you, delete it
cmd-privacy-show =
    .name = show
    .description = See what I hold about you right now
cmd-privacy-export =
    .name = export
    .description = Get what I hold about you as a file
cmd-privacy-delete =
    .name = delete
    .description = Delete what I hold about you

privacy-show-here = **What I hold about you in this server**
privacy-show-everywhere = **What I hold about you, in every server that I am in**
privacy-show-server = **{ $server }**
privacy-server-unknown = A server that I am no longer in
privacy-show-nothing-here = Nothing. There is no entry about you in this server.
privacy-show-nothing-everywhere = Nothing. There is no entry about you in any server.
privacy-show-more =
    { $count ->
        [one] There is something in one more server: `/privacy export` has it all.
       *[other] There is something in { $count } more servers: `/privacy export` has it all.
    }

privacy-held-members =
    { $contact ->
        [yes] An entry that lets me recognise you, and your Discord id, sealed, because you agreed that I may write to you.
       *[no] An entry that lets me recognise you. It doesn't contain your Discord id.
    }
privacy-held-agreements = The group agreements: you accepted version { $version } on <t:{ $since }:D>.
privacy-held-audit_entries =
    { $count ->
        [one] One thing you did as facilitator or manager. I forget it <t:{ $until }:D>.
       *[other] { $count } things you did as facilitator or manager. I forget the last of them <t:{ $until }:D>.
    }
privacy-held-notices =
    { $count ->
        [one] That I sent you a message, or will. I forget it <t:{ $until }:D>.
       *[other] That I sent you { $count } messages, or will. I forget the last of them <t:{ $until }:D>.
    }
privacy-held-shares =
    { $count ->
        [one] One share without your name. Until <t:{ $until }:D> I keep, sealed, that you wrote it, and you can take it back.
       *[other] { $count } shares without your name. Until <t:{ $until }:D> at the latest I keep, sealed, that you wrote them, and you can take them back.
    }
privacy-held-share_turns =
    { $count ->
        [one] That you shared once today. I forget it <t:{ $until }:R>.
       *[other] That you shared { $count } times today. I forget it <t:{ $until }:R>.
    }
privacy-held-share_blocks = That sharing without a name is paused for you until <t:{ $until }:D>.
privacy-held-reports =
    { $count ->
        [one] One report of yours to facilitators, which asks for an answer. I forget it <t:{ $until }:D>.
       *[other] { $count } reports of yours to facilitators, which ask for an answer. I forget the last of them <t:{ $until }:D>.
    }
privacy-held-cases =
    { $count ->
        [one] One warning from facilitators. I forget it <t:{ $until }:D>.
       *[other] { $count } warnings from facilitators. I forget the last of them <t:{ $until }:D>.
    }
privacy-held-kept_cases =
    { $count ->
        [one] The reason of one warning that was open when you deleted everything, without your name. I forget it <t:{ $until }:D>.
       *[other] The reasons of { $count } warnings that were open when you deleted everything, without your name. I forget the last of them <t:{ $until }:D>.
    }

privacy-show-not-held = **What I don't hold:** what you write in channels, the text of shares once they are posted, your name, or anything about your health. I don't keep what you looked at or who you talk with. If somebody reported you, that is theirs and isn't shown here; I forget it within { $days } days.
privacy-show-next = **What you can do:** `/privacy export` gives you all of it as a file, and `/privacy delete` deletes it.
privacy-what-stays = If you delete everything, two things stay, and no longer than 12 months: a pause on sharing that is running, and the reason of each warning that is open. Both stay as a code that nobody can read your name from.

privacy-export-here = Here is all that I hold about you in this server, as a file that programs and people can read.
privacy-export-everywhere = Here is all that I hold about you, in every server that I am in, as a file that programs and people can read.

privacy-delete-here = **Delete everything I hold about you in this server?**
privacy-delete-everywhere = **Delete everything I hold about you, in every server that I am in?**
privacy-delete-what = **What goes:** my entry about you, that you accepted the agreements, and that I wrote to you. That you wrote your shares, and shares that wait to be posted. Your link to reports you made, your warnings with their notes, and what you did as facilitator.
privacy-delete-shares = **Your shares stay posted**, and can't be taken back afterwards, because nobody will know they are yours. If you want some gone, take them back first: *Apps* → *Manage my share* on the message.
privacy-delete-stays = **What stays**, no longer than 12 months: a pause on sharing that is running, and the reason of each warning that is open. Both stay as a code that nobody can read your name from. Your messages and roles are Discord's: you can delete your messages there, and leave the server.
privacy-delete-once = It can't be undone.
privacy-button-delete = Delete everything
privacy-button-back = Back
privacy-kept-all = Nothing was deleted. `/privacy show` tells you what I hold.

privacy-deleted-here = Everything I held about you in this server is deleted.
privacy-deleted-everywhere = Everything I held about you is deleted, in every server that I am in.
privacy-deleted-nothing-here = There was nothing to delete: I hold nothing about you in this server.
privacy-deleted-nothing-everywhere = There was nothing to delete: I hold nothing about you in any server.
privacy-deleted-but = This stays until it ends, as a code without your name:
privacy-deleted-later = You can come back any time with `/start`.
