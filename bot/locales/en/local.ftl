### Crisis help that a server adds for itself: lines of its own, and cards in its channels.

## The private panel, from /setup

local-button-open = Set up crisis help
local-button-back = Back
local-button-add = Add a line
local-button-lines = Change or remove a line
local-button-cards = Card in a channel
local-button-change = Change
local-button-remove = Remove
local-button-again = Try again
local-button-put-back = Put it back
local-button-country = Another country
local-button-away = Remove a card

local-panel = **Set up crisis help**
    What you add here is shown on the crisis cards of this server, marked as yours. Only add lines that you have called yourself, or whose own page you have read.
local-panel-lines = **Your lines:**
local-panel-no-lines = You have no lines of your own yet. A campus line or a local warmline is good to have here.
local-panel-cards = **Cards are in:** { $channels }
local-panel-no-cards = No channel has a card yet. A card can be read even while I am offline.
local-kept = **Kept.** { $cards ->
        [0] `/{ cmd-crisis.name }` shows it from now on.
       *[other] Cards in channels follow in a moment.
    }
local-removed = **Removed.** It is not shown any more. This is what it said:

## A line

local-menu-line = Choose a line
local-form-title = A line of your own
local-form-name = Name
local-form-name-hint = For example: Campus counselling
local-form-call = Phone number
local-form-call-hint = Optional. For example: +44 20 7946 0000
local-form-text = Number for text messages
local-form-text-hint = Optional. For example: 85258
local-form-web = Web address
local-form-web-hint = Optional. For example: https://example.org/help
local-form-note = Hours, and what to know
local-form-note-hint = Optional. For example: On weekdays in term, for students

local-problems = Nothing was changed yet. Put this right and press *{ local-button-again }*:
local-problem-name = { local-form-name }: it is missing. For example: Campus counselling.
local-problem-name-long = { local-form-name }: at most 60 characters. For example: Campus counselling.
local-problem-unreachable = There is no way to reach it yet. Give a phone number, such as `+44 20 7946 0000`, a number for text messages or a web address.
local-problem-call = { local-form-call }: only digits and spaces, such as `116 123` or `+44 20 7946 0000`. Words go into the last field.
local-problem-call-long = { local-form-call }: one number only, such as `+44 20 7946 0000`. A second one goes into the last field.
local-problem-text = { local-form-text }: only digits and spaces, such as `85258`. A keyword goes into the last field.
local-problem-text-long = { local-form-text }: one number only, such as `85258`.
local-problem-web = { local-form-web }: it begins with `https://` and shows where it leads, such as `https://example.org/help`.
local-problem-web-long = { local-form-web }: at most 150 characters, such as `https://example.org/help`.
local-problem-link = A web address goes into *{ local-form-web }* and nowhere else: I check it there.
local-problem-note-long = { local-form-note }: at most 120 characters. For example: On weekdays in term, for students.
local-problem-wording = "{ $words }" can hurt people who read it here. Say instead: { $instead }.
local-too-many-lines = There are { $most } lines, and a card can't hold more. Remove one first.
local-no-room = All lines together are { $over } characters too long for a card. Make this one shorter, or remove another.
local-line-gone = That line isn't there any more: somebody has removed it. Press *{ local-button-back }* to see what there is.

## Cards in channels

local-cards = **A crisis card in a channel**
    It shows the emergency number, the main lines and yours, and can be read while I am offline. I keep it up to date.
    Country: **{ $country }**. Choose its channels below, { $most } at most in this server. { $named ->
        [yes] A card that is there already changes to this country.
       *[no] A card that is there already is brought up to date and keeps its country.
    }
local-country-any = any country
local-country-title = The card's country
local-country-label = Which country is the card for?
local-country-hint = Its name in any language, or its code. For example: Spain, España or ES.
local-country-similar = Did you mean one of these?
local-menu-channels = Choose channels for the card
local-cards-standing = **Cards in this server:**
local-card-pinned = - { $channel }, { $country }: pinned.
local-card-unpinned = - { $channel }, { $country }: posted, not pinned.
local-card-coming = - { $channel }, { $country }: Discord has not taken it yet, I keep trying.
local-card-deleted = - { $channel }: somebody deleted it there, and I took that as a no. To have it back, choose the channel again.
local-card-gone = - A channel that is gone. Press *{ local-button-away }* to clear the entry.
local-card-forbidden = - { $channel }: Discord doesn't let me. Allow me **View Channel**, **Send Messages** and **Read Message History** there, then choose the channel again.
local-card-rejected = - { $channel }: Discord did not accept it. Please tell whoever runs this bot: the reason is in its log.
local-card-unsure = - { $channel }: I can't tell whether it arrived. Allow me **View Channel** and **Read Message History** there, then choose the channel again.
local-cards-unpinned = To pin a card, choose its channel again. Or pin it by hand: open the menu of its message and choose *Pin Message*.
local-cards-pin-by-hand = To pin a card, open the menu of its message and choose *Pin Message*. Or allow me **Pin Messages** in its channel and choose the channel again.
local-card-too-many = No card was posted in { $channels }, because the limit is { $most }. Remove one first.
local-cards-away = Which card should go? I delete its message.
local-menu-card = Choose a card
local-channel-gone = A channel that is gone
local-card-removed = The card in { $channel } is gone.
local-card-left = I don't keep the card in { $channel } any more, but Discord doesn't let me delete its message. Please delete it there by hand: it would go out of date.
local-card-going = Discord didn't answer. The card in { $channel } goes as soon as it does.
local-card-offline = This card stays here when I am offline. The button and `/{ cmd-crisis.name }` need me: they show every country, privately.

## To the facilitators

local-told-forbidden = **The crisis card in { $channel } can't be kept up to date.** Discord doesn't let me. Someone with *Manage Server* can allow me **View Channel**, **Send Messages** and **Read Message History** there. What the card says may be out of date until then.
local-told-gone = **A channel with a crisis card is gone.** If people should find the card elsewhere, someone with *Manage Server* can choose a channel: `/{ cmd-setup.name }`, then *{ local-button-open }*.
local-told-rejected = **The crisis card in { $channel } can't be kept up to date.** Discord did not accept it. Please tell whoever runs this bot: the reason is in its log.
local-told-unsure = **I can't tell whether the crisis card in { $channel } arrived.** Please look. Someone with *Manage Server* can allow me **View Channel** and **Read Message History** there, and choose the channel again: `/{ cmd-setup.name }`, then *{ local-button-open }*.
