### Reports to facilitators, and cases. Nobody is blamed: texts say what happened and what comes next.

cmd-report-to-facilitators =
    .name = Report to facilitators
cmd-case =
    .name = case
    .description = For facilitators: tell a member that something did not fit, and see open cases.
cmd-case-warn =
    .name = warn
    .description = Tell a member privately what did not fit the agreements. Kept for 180 days.
cmd-case-warn-member =
    .name = member
    .description = Who it is about
cmd-case-warn-reason =
    .name = reason
    .description = What did not fit. The member reads it in full words.
cmd-case-warn-reason-unkind =
    .name = Unkind words
cmd-case-warn-reason-no-advice =
    .name = Advice nobody asked for
cmd-case-warn-reason-privacy =
    .name = Someone's privacy
cmd-case-warn-reason-spam =
    .name = Advertising or repeated messages
cmd-case-warn-reason-off-topic =
    .name = Off topic
cmd-case-warn-reason-unsafe-detail =
    .name = Details that can harm others
cmd-case-warn-reason-other =
    .name = Something else
cmd-case-warn-note =
    .name = note
    .description = Optional. Your own words to the member, at most 280 characters.
cmd-case-history =
    .name = history
    .description = Open cases of a member, newest first. Only you can see the answer.
cmd-case-history-member =
    .name = member
    .description = Whose cases to show

## Reasons, as they follow a colon

moderation-reason-unkind = unkind words
moderation-reason-no-advice = advice that nobody asked for
moderation-reason-privacy = someone else's privacy
moderation-reason-spam = advertising or repeated messages
moderation-reason-off-topic = off topic here
moderation-reason-unsafe-detail = details that can harm others
moderation-reason-other = something not on our list

## The form

moderation-form-title = Report to facilitators
moderation-form-to-staff = This goes to the facilitators of this server. They are not told who sent it, and they may not be online right now.
moderation-form-to-owner = This is about a facilitator, so it goes to the owner of this server instead, and not to the facilitators. The owner is not told who sent it, and may not be online right now.
moderation-form-about-owner = This is about the owner of this server, so it goes to the facilitators. They are not told who sent it. The owner can open every channel here, theirs too; if that is not safe for you, report it to Discord instead.
moderation-form-unsure = This goes to the facilitators of this server. If it is about a facilitator, or if I can't tell, it goes to the owner of this server instead. They are not told who sent it, and they may not be online right now.
moderation-form-danger = If someone is in danger now, call your emergency number. `/crisis` shows it.
moderation-form-note = What happened?
moderation-form-note-hint = Optional. Leave out names if you can.
moderation-form-answer = Shall I tell you when it is acknowledged?
moderation-form-answer-hint = Then I keep who sent it, sealed: a week past that DM, 90 days without one. Nobody here sees it.
moderation-form-answer-no = No DM, please
moderation-form-answer-yes = Yes, send me one DM

## What the reporter is told

moderation-sent-to-staff = Thank you. The facilitators have your report. It does not say who sent it.
moderation-sent-to-owner = Thank you. The owner of this server has your report, and the facilitators do not. It does not say who sent it.
moderation-sent-to-owner-after-all = Thank you. This is or may be about a facilitator, so the owner of this server has your report, and the facilitators do not. It does not say who sent it.
moderation-sent-later = Thank you, I have your report. Discord did not take my message about it yet, so I keep trying. It does not say who sent it.
moderation-sent-answer = I'll send you one DM when it is acknowledged.
moderation-sent-no-answer = Someone will look at it as soon as they can. I won't send you a DM about it.
moderation-sent-crisis = For help right now, or if someone is in danger: `/crisis`.
moderation-undelivered-staff = I have your report, but I can't reach the facilitators' channel, so nobody has read it. Please tell a facilitator or the owner of this server yourself. I keep the report for 90 days.
moderation-undelivered-owner = I have your report, but the owner of this server does not accept DMs from me, so nobody has read it. Please write to the owner yourself, or to a facilitator you trust. I keep the report for 90 days.
moderation-unsure-staff = I have your report, but I can't tell whether my message about it reached the facilitators' channel. Please ask a facilitator or the owner of this server. I keep the report for 90 days.
moderation-unsure-owner = I have your report, but I can't tell whether my message about it reached the owner of this server. Please ask the owner, or a facilitator you trust. I keep the report for 90 days.
moderation-your-words = Your words, so that nothing is lost
moderation-try-again = Try again
moderation-form-outdated = This form is out of date. Open the menu of the message or the person once more and choose *{ cmd-report-to-facilitators.name }*.
moderation-note-too-long = That is { $length } characters, and I can pass on { $most }. Shorten it, for example to what happened and when.

## What facilitators or the owner read

moderation-report-message = **A report about a message:** { $link }
moderation-report-person = **A report about a person:** { $person }
moderation-report-from = From { $server }. It comes to you, and not to the facilitators, because it may be about one of them.
moderation-report-words = What they wrote:
moderation-report-no-words = They added no words.
moderation-report-next = Who sent it stays private; please don't try to find out. Press *{ moderation-acknowledge }* so that others know somebody is looking after it; whoever sent it hears of that if they asked to.
moderation-acknowledge = Acknowledge
moderation-acknowledged-by = **Acknowledged** by { $who }, { $when }.
moderation-report-acknowledged-already = Somebody has acknowledged this report already, so you need not do anything.
moderation-report-gone = I don't have this report any more: I keep a report for 90 days. You need not do anything here.
moderation-owner-only = Only the owner of that server can acknowledge this report. Ask them to press it in their DMs.

## What the reporter reads, if they asked for it

moderation-answer-staff =
    Thank you for speaking up. Somebody has read it and is looking after it. This is the one message you asked for.

    It is about your report to the facilitators of { $server }.
moderation-answer-owner =
    Thank you for speaking up. Somebody has read it and is looking after it. This is the one message you asked for.

    It is about your report to the owner of { $server }.
moderation-answer-once = I won't write about it again. For help right now: `/crisis`.

## Warnings, as the member reads them

moderation-warning-title =
    {"**"}A private note for you**
    You are still welcome, and nothing is taken away from you. Please read on when you have a quiet moment.

    It comes from the facilitators of { $server }.
moderation-warning-reason = Something you wrote or did there did not fit the group's agreements: { $reason }.
moderation-warning-note = A facilitator adds:
moderation-warning-meaning = Facilitators can see this note until { $until }; then it is deleted.
moderation-warning-appeal = If you see it differently, tell a facilitator or the owner of the server: somebody who did not write this note will look at it again.
moderation-warning-help = If today is hard: the button below and `/crisis` show who is there for you. Nobody sees that you looked.

## Warnings, as the facilitator reads it

moderation-warned = { $person } has a DM from me now: { $reason }. The case is open until { $until }. Somebody other than you answers if they appeal.
moderation-warned-closed = { $person } does not accept DMs from me, so nothing has reached them. The case stands until { $until }: { $reason }. Please tell them yourself, kindly and in private.
moderation-warned-failed = Discord did not deliver my DM to { $person }. The case stands until { $until }: { $reason }. Please tell them yourself, kindly and in private.
moderation-warned-unsure = The case stands until { $until }: { $reason }. I can't tell whether my DM reached { $person }, so please ask them, kindly and in private.
moderation-warned-no-agreements = { $person } has not accepted the agreements, so I may not write to them. The case stands until { $until }: { $reason }. Please tell them yourself, kindly and in private.
moderation-warned-later = The case stands until { $until }: { $reason }. Discord did not take my DM to { $person } yet, so I keep trying for a day.
moderation-unknown-reason = I don't know that reason. Choose one from the list, for example *{ cmd-case-warn-reason-unkind.name }*.
moderation-warn-oneself = You can't warn yourself. Choose the member it is about.
moderation-warn-bot = That is an app, and apps don't read warnings. The owner can change what it may do under Server Settings, Integrations.
moderation-warn-stranger = This person is not in the server any more, so there is nobody to tell. `/{ cmd-case.name } { cmd-case-history.name }` shows their open cases.
moderation-warn-facilitator = This person is a facilitator too. Talk with them, or with the owner of the server, who can use this command for facilitators.
moderation-warn-owner = This person owns the server. Talk with them, together with another facilitator.
moderation-warned-just-now = This member was warned for the same reason within the last five minutes, so I did it only once. `/{ cmd-case.name } { cmd-case-history.name }` shows it.

## History

moderation-history-empty = No open cases for { $person }. That is good news.
moderation-history-title = Open cases of { $person }, newest first:
moderation-history-case = **{ $number }. Warning:** { $reason }. Given { $opened }, open until { $until }.
moderation-history-kept = **{ $number }. Warning:** { $reason }. They deleted their data since; only the reason is kept, until { $until }.
moderation-history-more = { $count ->
    [one] One older case does not fit here.
   *[other] { $count } older cases do not fit here.
}

## Somebody is worried about somebody. Who asked is not known to anyone who reads the alert.

moderation-button-worry = Tell the facilitators
moderation-button-alert = Send it
moderation-button-not-now = Not now
moderation-worry-first = **If somebody may be in danger now, the emergency number comes first.** *{ crisis-button-help }* shows it.
moderation-worry-ask-message = Shall I tell the facilitators? They would read that somebody here is worried about another member, with a link to the message.
moderation-worry-ask-someone = Shall I tell the facilitators? They would read that somebody here is worried about another member, and no more. To show them which message worries you, use the menu of that message.
moderation-worry-to-staff = They are volunteers and may not be here right now.
moderation-worry-to-owner = A facilitator wrote this message, so it would go to the owner of this server instead, who may not be here right now.
moderation-worry-to-unsure = They are volunteers and may not be here right now. If a facilitator wrote the message, or if I can't tell, it goes to the owner of this server instead.
moderation-worry-unnamed = It does not say who asked, and I don't keep who did.
moderation-worry-not-sent = Nothing was sent. You can come back to it any time.
moderation-worry-sent-staff = Thank you. The facilitators have it. It does not say who asked.
moderation-worry-sent-owner = Thank you. The owner of this server has it. It does not say who asked.
moderation-worry-later = Thank you. Discord did not take my message yet, so I keep trying. If it can't wait, please write to a facilitator yourself.
moderation-worry-undelivered-staff = I can't reach the facilitators' channel, so nobody has read it. Please write to a facilitator or the owner of this server yourself.
moderation-worry-undelivered-owner = The owner of this server does not accept DMs from me, so nobody has read it. Please write to the owner yourself, or to a facilitator you trust.
moderation-worry-unsure-staff = I can't tell whether my message reached the facilitators' channel. Please ask a facilitator or the owner of this server.
moderation-worry-unsure-owner = I can't tell whether my message reached the owner of this server. Please ask the owner, or a facilitator you trust.
moderation-worry-care = You noticed, and you did something. What happens next is not on your shoulders alone. Look after yourself too: a breath, some water, somebody to talk to. `/{ cmd-crisis.name }` is there for you as well.
moderation-worry-already = There is an alert about this message already, so I sent no second one. Thank you for looking out. If it can't wait, please write to a facilitator yourself. If somebody may be in danger now, call the emergency number: `/{ cmd-crisis.name }` shows it.
moderation-worry-just-now = There was an alert like this in the last five minutes, so I sent no second one. If yours is about somebody else, use the menu of one of their messages, or write to a facilitator. If somebody may be in danger now, call the emergency number: `/{ cmd-crisis.name }` shows it.
moderation-worry-too-many = The facilitators got many alerts in the last hour, so I sent no further one. Please write to a facilitator yourself, or use *{ cmd-report-to-facilitators.name }* in the menu of the message. If somebody may be in danger now, call the emergency number: `/{ cmd-crisis.name }` shows it.
moderation-worry-message = **Somebody here is worried about another member.** The message: { $link }
moderation-worry-someone = **Somebody here is worried about another member.** They named nobody.
moderation-worry-next = { $about ->
        [message] Please check on whoever wrote it, kindly and in private.
       *[someone] Please look in on people here, kindly and in private.
    } If a life may be in danger, the emergency number comes first: `/{ cmd-crisis.name }` shows it. Who asked is not kept. Press *{ moderation-acknowledge }* so that others know somebody is looking after it.
