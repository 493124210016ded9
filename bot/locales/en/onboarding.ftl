### Setting a server up, the walkthrough for newcomers, and the agreements.
### When the words of the agreements change, AGREEMENTS_VERSION goes up with them.

cmd-setup =
    .name = setup
    .description = Set this server up: roles, channels, language and time zone. Needs Manage Server.
cmd-setup-facilitators =
    .name = facilitators
    .description = The role of the people who facilitate
cmd-setup-members =
    .name = members
    .description = The role that people get when they accept the agreements
cmd-setup-share =
    .name = share
    .description = The text channel where shares without a name appear
cmd-setup-meetings =
    .name = meetings
    .description = The text channel for meeting reminders
cmd-setup-staff =
    .name = staff
    .description = The facilitators' own text channel, hidden from everyone else
cmd-setup-language =
    .name = language
    .description = The language of what I post in this server
cmd-setup-language-en =
    .name = English
cmd-setup-language-es =
    .name = Español
cmd-setup-language-de =
    .name = Deutsch
cmd-setup-language-fr =
    .name = Français
cmd-setup-language-pt-br =
    .name = Português (Brasil)
cmd-setup-zone =
    .name = zone
    .description = The server's time zone, such as Europe/London. Start typing a city or country.
cmd-setup-check =
    .name = check
    .description = Only check: say what is in the way and what would be kept, and change nothing
cmd-start =
    .name = start
    .description = What this community is, who can read what, and its agreements. Only you see it.

## Buttons and menus

onboarding-button-start = Start here
onboarding-button-next = Next
onboarding-button-back = Back
onboarding-button-agree = I agree
onboarding-button-not-now = Not now
onboarding-button-read-again = Read it again
onboarding-button-again = Try again
onboarding-button-finish = Finish
onboarding-button-change = Change something
onboarding-button-zone = Another time zone
onboarding-menu-facilitators = Choose the facilitators' role
onboarding-menu-members = Choose the members' role
onboarding-menu-share = Choose the channel for shares
onboarding-menu-meetings = Choose the channel for meetings
onboarding-menu-staff = Choose the facilitators' own channel
onboarding-menu-language = Choose the server's language
onboarding-menu-zone = Choose the server's time zone
onboarding-form-zone = The server's time zone
onboarding-form-zone-label = City, country or time zone
onboarding-form-zone-hint = For example: London, or Europe/London

## What /setup asks for

onboarding-setting-facilitators = Facilitators' role
onboarding-setting-members = Members' role
onboarding-setting-share = Channel for shares
onboarding-setting-meetings = Channel for meetings
onboarding-setting-staff = Facilitators' channel
onboarding-setting-language = Language
onboarding-setting-zone = Time zone
onboarding-setting-line = - { $setting }: { $value }
onboarding-setting-unknown = not chosen yet

onboarding-step-1 = **Setting up, 1 of 3: roles**
    {"*"}Facilitators* run meetings and look after reports. *Members* is the role that people get when they accept the agreements; everything else in your server can build on it.
onboarding-step-2 = **Setting up, 2 of 3: channels**
    Shares appear in the first and meeting reminders in the second, so members should see both. The third is for facilitators only: reports arrive there.
onboarding-step-3 = **Setting up, 3 of 3: language and time zone**
    The language is the one I post in; each person gets private answers in their own. Meetings follow the time zone, summer time included.
onboarding-step-kept = What you choose is kept at once.

## What has to be put right first

onboarding-problems = { $count ->
        [one] One thing is in the way, and nothing was changed. Put it right and press *{ onboarding-button-again }*, or press *{ onboarding-button-change }*:
       *[other] { $count } things are in the way, and nothing was changed. Put them right and press *{ onboarding-button-again }*, or press *{ onboarding-button-change }*:
    }
onboarding-problem-here = The *{ onboarding-button-start }* panel needs a text channel. Use `/{ cmd-setup.name }` in the one where newcomers arrive.
onboarding-problem-manage-roles = I need the permission **Manage Roles** to give people the members' role. Turn it on in Server Settings → Roles → { $bot }.
onboarding-problem-gone = { $setting }: it isn't in this server any more. Choose another.
onboarding-problem-same-role = Facilitators and members have the same role. Choose two different ones.
onboarding-problem-everyone = { $setting }: it can't be @everyone. Choose a role that people are given.
onboarding-problem-managed = { $setting }: { $role } belongs to an app or integration, and nobody else can have it. Choose another, or make a new role.
onboarding-problem-powers = Members' role: everyone who accepts the agreements would get what { $role } allows: { $permissions }. Take that away from the role, or choose another.
onboarding-problem-above = I can't give { $role }, because it isn't below my own role. In Server Settings → Roles, drag { $bot } above it.
onboarding-problem-same-channel = Shares and the facilitators' channel are the same. Choose two different channels.
onboarding-problem-not-text = { $setting }: { $channel } isn't a plain text channel. Choose one that is.
onboarding-problem-staff-everyone = @everyone can see { $channel }, and reports would arrive there. In its settings → Permissions, turn off View Channel for @everyone, or choose another channel.
onboarding-problem-staff-members = Members can see { $channel } through { $role }, and reports would arrive there. In its settings → Permissions, turn off View Channel for that role, or choose another channel.
onboarding-problem-permissions = In { $channel } I need { $permissions }. In its settings → Permissions, add { $bot } and allow that.
onboarding-problem-zone = I don't know that time zone. Write it as a place, such as `Europe/London`, or pick one from the list.
onboarding-problem-language = I don't speak that language yet. Choose one from the list.

onboarding-permission-administrator = Administrator
onboarding-permission-ban-members = Ban Members
onboarding-permission-kick-members = Kick Members
onboarding-permission-manage-channels = Manage Channels
onboarding-permission-manage-expressions = Manage Expressions
onboarding-permission-manage-guild = Manage Server
onboarding-permission-manage-messages = Manage Messages
onboarding-permission-manage-roles = Manage Roles
onboarding-permission-manage-threads = Manage Threads
onboarding-permission-manage-webhooks = Manage Webhooks
onboarding-permission-moderate-members = Timeout Members
onboarding-permission-pin-messages = Pin Messages
onboarding-permission-read-message-history = Read Message History
onboarding-permission-send-messages = Send Messages
onboarding-permission-view-channel = View Channel

## The answer of a check

onboarding-check-problems = { $count ->
        [one] Nothing was changed. One thing would be in the way:
       *[other] Nothing was changed. { $count } things would be in the way:
    }
onboarding-check-fine = **Nothing was changed, and nothing is in the way.** This would be kept:
onboarding-check-asked = I would ask for what is not chosen yet.
onboarding-check-panel = The *{ onboarding-button-start }* panel would stand in { $channel }, and nowhere else. To do all this, use `/{ cmd-setup.name }` again without `{ cmd-setup-check.name }`.

## The answer when everything is there

onboarding-posted-done = **Hearth is set up.** The *{ onboarding-button-start }* panel is in { $channel }.
onboarding-posted-later = **Your settings are kept.** Discord didn't take the *{ onboarding-button-start }* panel for { $channel } just now; I keep trying. Press *{ onboarding-button-again }* to see whether it is there.
onboarding-posted-refused = **Your settings are kept, but the *{ onboarding-button-start }* panel isn't posted yet.** Discord doesn't let me write in { $channel }. Check my permissions there, then press *{ onboarding-button-again }*.
onboarding-posted-unsure = **Your settings are kept.** I can't tell whether the *{ onboarding-button-start }* panel arrived in { $channel }. Check that I can read the message history there, then press *{ onboarding-button-again }*.
onboarding-done-next = Next, press *{ onboarding-button-start }* yourself and read it as a newcomer would. To change one thing later, use `/{ cmd-setup.name }` with just that option.
onboarding-old-panel = I couldn't remove the old panel in { $channel }. Please delete it there, so that people find one only.
onboarding-hint-here = Worth a look: newcomers can't see { $channel }, so they won't find the panel there.
onboarding-hint-members = Worth a look: members can't see { $channel }.
onboarding-hint-card-permissions = Worth a look: I can't keep the crisis card in { $channel } up to date. In its settings → Permissions, add { $bot } and allow { $permissions }.
onboarding-hint-card-pin = Worth a look: I may not pin the crisis card in { $channel }. In its settings → Permissions, add { $bot } and allow { $permissions }. Or pin it by hand.
onboarding-hint-card-deleted = Worth a look: somebody deleted the crisis card in { $channel }. Under *{ local-button-open }* you can bring it back, or forget it.
onboarding-hint-card-gone = Worth a look: a channel with a crisis card is gone. Under *{ local-button-open }* you can choose another.
onboarding-hint-staff = Worth a look: the facilitators' role can't see { $channel }.

## The panel that stands in the server

onboarding-panel = **Welcome. This is a peer support community.**
    People here share their experience and listen to one another. It is not therapy, and not a crisis service.
    Press *{ onboarding-button-start }* for a short tour: what this is, who can read what, and our agreements. Only you see it, and you type nothing.
    For help right now, at any time: *{ crisis-button-help }* or `/{ cmd-crisis.name }`.

## The walkthrough

onboarding-page-1 = **Welcome: what this is (1 of 3)**
    People here share their experience and listen to one another. Everyone is a peer, facilitators too.

    {"**"}What it isn't**
    - It is not therapy or medical advice. It goes well beside both.
    - It is not a crisis service. People may not be here when you write, and they don't know where you are, so they can't send help to you.
    - Nothing is expected of you. Reading along is fine, for as long as you like.
onboarding-page-2 = **Who can read what (2 of 3)**
    - **Members** read what you write in the channels they see, and could copy it.
    - **Facilitators** also have a channel of their own, where reports arrive. They don't see who wrote a share without a name.
    - **The server's owner** and its administrators can see every channel.
    - **Discord** keeps all messages and knows who sent them.
    - **Whoever hosts me**, the bot, holds my database and its key, and could in principle open what is in it.

    {"**"}What I keep:** that you accepted the agreements, and when; what you ask me to keep or send, for a limited time; and what facilitators note when they warn or remove someone. I don't read the channels. `/{ cmd-privacy.name } { cmd-privacy-show.name }` shows it, and `/{ cmd-privacy.name } { cmd-privacy-delete.name }` deletes it. Only an open warning's reason and a running pause on sharing stay, without your name, for 12 months at most.
onboarding-page-3 = **Our agreements (3 of 3)**
    1. What is said here stays here. The limit: when someone's life may be in danger, or a child isn't safe.
    2. I speak for myself: "I felt", "what helped me".
    3. I give advice only when someone asks for it.
    4. I don't tell others to start, stop or change medication.
    5. I leave out details of how people hurt themselves.
    6. I leave room for others. Passing is always fine, and so is taking a break.
    7. I respect who people are and the path they have chosen.
    8. I make no recordings and no screenshots.
    9. I ask before I send someone a private message.
    10. Facilitators may hide a message, pause someone or remove them. They say why, and someone else answers an appeal.

    With *{ onboarding-button-agree }* I keep the version and the time of your agreement, and give you the members' role. I may then write to you about a moderation decision that concerns you, and about nothing else unless you ask me to.
onboarding-page-3-changed = The agreements have changed since you accepted them on { $date }. Please read them again.
onboarding-page-help = For help right now, at any time: *{ crisis-button-help }* or `/{ cmd-crisis.name }`. Nobody else sees it.

onboarding-role-given = **You're in.** You accepted the agreements on { $date }, and you have the role { $role }.

    If you like, have a look at:
    - `/{ cmd-meetings.name } { cmd-meetings-list.name }`: what is coming up
    - `/{ cmd-share.name }`: share something without your name
    - `/{ cmd-privacy.name } { cmd-privacy-show.name }`: what is kept about you

    None of this is expected of you. Reading along is fine.
onboarding-not-now =
    That's fine. Nothing was kept, and nothing changes for you.
    {"*"}{ onboarding-button-start }* and `/{ cmd-start.name }` are there whenever you like.
onboarding-role-refused = **Your agreement of { $date } is kept.** I couldn't give you the members' role, because something in the server's settings is in the way. The facilitators have been told.
    Press *{ onboarding-button-again }* later, or use `/{ cmd-start.name }`.
onboarding-role-later = **Your agreement of { $date } is kept.** Discord didn't answer when I gave you the members' role.
    Press *{ onboarding-button-again }* in a minute, or use `/{ cmd-start.name }`.
onboarding-role-reason = Accepted the agreements, version { $version }

## To the facilitators

onboarding-role-problem = **I can't give people the members' role { $role }.** Someone has just accepted the agreements and is waiting for it.
    Someone with *Manage Server* can use `/{ cmd-setup.name }` in the channel of the *{ onboarding-button-start }* panel: it says what is in the way. Then the person presses *{ onboarding-button-again }*.
