### Recurring meetings. { $start } and { $relative } are Discord's time stamps: every reader sees them in their own time zone.

## Commands

cmd-meeting =
    .name = meeting
    .description = For facilitators: meetings that come back every week
cmd-meeting-create =
    .name = create
    .description = Set a weekly meeting, with a reminder before each one
cmd-meeting-create-title =
    .name = title
    .description = What it is called, such as Newcomers
cmd-meeting-create-day =
    .name = day
    .description = On which day of the week
cmd-meeting-create-day-0 =
    .name = Monday
cmd-meeting-create-day-1 =
    .name = Tuesday
cmd-meeting-create-day-2 =
    .name = Wednesday
cmd-meeting-create-day-3 =
    .name = Thursday
cmd-meeting-create-day-4 =
    .name = Friday
cmd-meeting-create-day-5 =
    .name = Saturday
cmd-meeting-create-day-6 =
    .name = Sunday
cmd-meeting-create-at =
    .name = at
    .description = When it starts on the clock there, such as 19:00
cmd-meeting-create-zone =
    .name = zone
    .description = Time zone of the meeting, such as Europe/London; the server's if you leave it out
cmd-meeting-create-minutes =
    .name = minutes
    .description = How long it lasts, in minutes; 60 if you leave it out
cmd-meeting-create-notice =
    .name = notice
    .description = How many minutes before the start to remind people; 30 if you leave it out
cmd-meetings =
    .name = meetings
    .description = What is coming up in this server
cmd-meetings-list =
    .name = list
    .description = See every meeting and when the next one is, in your own time

## Parts of other texts

meetings-every = every { $day ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    } at { $at } ({ $zone })
meetings-length = { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
meetings-ahead = { $unit ->
        [days] { $amount ->
            [one] 1 day
           *[other] { $amount } days
        }
        [hours] { $amount ->
            [one] 1 hour
           *[other] { $amount } hours
        }
       *[minutes] { $amount ->
            [one] 1 minute
           *[other] { $amount } minutes
        }
    }

## Setting one

meetings-created = **{ $title }** is set: { meetings-every }, { meetings-length }.
    The next one is { $start } ({ $relative }).
meetings-created-ahead = A reminder goes to { $room } { meetings-ahead } before each one.
meetings-created-at-start = A reminder goes to { $room } when each one starts.
meetings-created-now = A reminder goes to { $room } { meetings-ahead } before each one, and for this next one right away.
meetings-already-there = A meeting with that title is already set for that day and time; `/{ cmd-meetings.name } { cmd-meetings-list.name }` shows it.

## What can be mistyped

meetings-blank-title = A meeting needs a title that people can read, such as `Newcomers`.
meetings-long-title = That title has { $length } characters and only { $most } fit; try a shorter one, such as `Newcomers`.
meetings-unknown-day = I don't know that day; choose one from the list, such as `Monday`.
meetings-unknown-time = I can't read that time of day; write it like `19:00` or `7:30 pm`.
meetings-no-zone = This server has no time zone of its own yet, so please name one, such as `Europe/London`.
meetings-wrong-length = A meeting can last from { $least } to { $most } minutes; try `60`.
meetings-wrong-notice = A reminder can go out from { $least } to { $most } minutes before the start; try `30`.
meetings-no-room = Reminders have no channel to go to yet; someone with *Manage Server* can choose one with `/setup`.

## The list

meetings-none = No meetings are planned yet. When a facilitator sets one with `/{ cmd-meeting.name } { cmd-meeting-create.name }`, you will find it here. Until then, you can ask a facilitator what is coming up.
meetings-list = Meetings here, soonest first. You see the times in your own time zone.
meetings-entry = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Held { meetings-every }
meetings-entry-running = **{ $title }**
    On now; it began { $since }. The next one after it:
    { $start } ({ $relative }), { meetings-length }
    Held { meetings-every }
meetings-page = Page { $number } of { $count }
meetings-next = Next
meetings-back = Back

## The reminder, in the meetings channel

meetings-reminder = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Come as you are. You don't have to speak; listening is enough.
meetings-all = All meetings
