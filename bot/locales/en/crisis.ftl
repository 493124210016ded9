### Help now. Plain words, one idea a sentence; numbers stand in `…` so that they can be copied.
### Wording rules: "died by suicide", never "committed"; no methods, no places; help exists.

cmd-crisis =
    .name = crisis
    .description = Get help now: emergency number and helplines. Only you can see the answer.
cmd-crisis-country =
    .name = country
    .description = The country you are in. Start typing its name.
cmd-grounding =
    .name = grounding
    .description = Short exercises to steady yourself, one step at a time. Only you can see them.
cmd-i-m-worried-about-them =
    .name = I'm worried about them

## Buttons and forms

crisis-button-help = Help now
crisis-button-another = I'm in another country
crisis-button-worried = I'm worried about someone
crisis-button-talk = Not an emergency
crisis-button-grounding = Grounding
crisis-button-file = Keep as a file
crisis-button-next = Next lines
crisis-button-first = First lines
crisis-button-back = Back
crisis-menu-lines = More lines: by need, or to call, text or chat
crisis-menu-countries = Choose your country
crisis-form-title = Another country
crisis-form-country = Which country are you in?
crisis-form-country-hint = Its name in any language, or its code. For example: Spain, España or ES.
crisis-link-chat = Chat: { $name }
crisis-link-more = More helplines: findahelpline.com

## The card. $country is a name such as "United Kingdom", without an article.

crisis-title = **Help now: { $country }**
crisis-title-anywhere = **Help now**
crisis-alone = You don't have to face this alone.
crisis-emergency = **Emergency, { $country }: call { $number }.**
crisis-emergency-also = Also: { $numbers }.
crisis-emergency-several = **Emergency numbers:**
crisis-emergency-one = - { $country }: **{ $number }**.
crisis-emergency-anywhere = **Call the emergency number of the place you are in.** Not sure which? From a mobile phone, { $numbers } works in many countries.
crisis-danger = If you or someone with you is in immediate danger, call now, or ask someone near you to call.
crisis-or = { $numbers } or { $last }
crisis-guess = I guessed this country from your Discord language. Somewhere else? Press "{ crisis-button-another }".
crisis-guess-plain = I guessed this country from your Discord language. Somewhere else? Use `/{ cmd-crisis.name }` with the country's name.
crisis-understood = I took that to be { $country }. Not right? Press "{ crisis-button-another }".
crisis-understood-plain = I took that to be { $country }. Not right? Use `/{ cmd-crisis.name }` with the country's name.
crisis-choose = Your Discord language is spoken in several countries. Choose yours in the menu below.
crisis-choose-plain = Your Discord language is spoken in several countries.
crisis-how = To choose a country, press "{ crisis-button-another }" or use `/crisis` with its name.
crisis-how-plain = To choose a country, use `/crisis` with its name.
crisis-not-understood = I could not tell which country that is. Write a country, not a city or a state. For example: Spain, España or ES.
crisis-similar = I could not tell which country that is. If yours is in the menu below, choose it there.
crisis-unknown = Tell me your country to see its helplines.
crisis-no-lines = My list has no helpline for this country yet.
crisis-anywhere = **This helps in any country:**
crisis-lines = **Helplines:**
crisis-lines-language = All in { $languages }.
crisis-more = **More helplines:** { $link }
crisis-worried = Worried about someone? Many helplines help with that too. If they are in danger, call the emergency number where they are.
crisis-talk = Not an emergency? Lines marked "{ crisis-topic-emotional-support }" are there to talk.
crisis-talk-elsewhere = Not an emergency? There are lines just to talk, too: { $link }
crisis-compiled = Numbers compiled in { $month }, not yet verified. If one does not work, try another.
crisis-compiled-partly = Lines without a check date: compiled in { $month }, not yet verified. If a number does not work, try another.
crisis-reviewed = If a number does not work, try another.
crisis-private = I keep no record of this.
crisis-again = **In danger now? Call { $number }.**
crisis-again-guess = **In danger now? Call { $number }.** My guess: { $country }.

## One line of the list

crisis-line = - **{ $name }**: { $topics }.
crisis-line-audience = - **{ $name }**, for { $audience }: { $topics }.
crisis-line-audience-only = - **{ $name }**, for { $audience }.
crisis-line-languages = In { $languages }.
crisis-line-region = Only for: { $region }.
crisis-line-call = Call { $number }.
crisis-line-call-free = Call { $number }, free.
crisis-line-call-rate = Call { $number }, at the normal rate.
crisis-line-text = Text { $number }.
crisis-line-text-keyword = Text { $keyword } to { $number }.
crisis-line-whatsapp = WhatsApp { $number }.
crisis-line-chat = Chat: { $link }.
crisis-line-chat-button = Chat with the button below.
crisis-line-web = On its website.
crisis-line-checked = Checked in { $month }.

crisis-local = **From this server, kept up to date by its facilitators:**
crisis-local-line = - **{ $name }**.

crisis-hours-always = Day and night.
crisis-hours-always-as-of = Day and night, by a { $year } list.
crisis-hours-always-disputed = Day and night, but lists differ.
crisis-hours-unknown = Hours not confirmed.
crisis-hours-limited = Limited hours.
crisis-hours-spans = Open { $spans } { $time }.
crisis-hours-spans-as-of = Open { $spans } { $time }, by a { $year } list.
crisis-hours-spans-disputed = Open { $spans } { $time }, but lists differ.
crisis-local-time = local time
crisis-open-now = Open now.
crisis-open-now-unless-holiday = Open now, unless it is a public holiday.
crisis-opens = Closed now, opens { $when }.
crisis-opens-unless-holiday = Closed now, opens { $when } unless it is a public holiday.
crisis-span = { $days } { $opens } to { $closes }
crisis-days = { $first } to { $last }
crisis-day = { $day ->
    [daily] every day
    [weekdays] on weekdays
    [weekends] at weekends
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
crisis-month = { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
} { $year }

crisis-topic-bereavement = grief
crisis-topic-child-protection = protection of children
crisis-topic-crisis = any crisis
crisis-topic-disaster = after a disaster
crisis-topic-domestic-violence = violence at home
crisis-topic-eating-disorder = eating disorders
crisis-topic-emotional-support = someone to talk to
crisis-topic-gambling = gambling
crisis-topic-information = information
crisis-topic-lgbtq = LGBTQ+
crisis-topic-mental-health = mental health
crisis-topic-sexual-violence = sexual violence
crisis-topic-substance-use = alcohol and drugs
crisis-topic-suicide = thoughts of suicide
crisis-topic-veterans = veterans

crisis-audience-carers = families and carers
crisis-audience-indigenous = Indigenous people
crisis-audience-lgbtq = LGBTQ+ people
crisis-audience-men = men
crisis-audience-muslims = Muslims
crisis-audience-serving-military = people serving in the military
crisis-audience-students = students
crisis-audience-veterans = veterans
crisis-audience-women = women
crisis-audience-youth = children and young people

## Lists by need and by way of contact: an entry of the menu, and the title of the list

crisis-list-title = **{ $list }: { $country }**
crisis-list-more = Not every line fits here. For the others, press "{ crisis-button-next }".
crisis-list-last = These are the last lines of this list. For the first ones, press "{ crisis-button-first }".
crisis-list-more-plain = Not every line fits here. There are more: { $link }
crisis-list-crisis = Crisis and thoughts of suicide
crisis-list-talk = Someone to talk to
crisis-list-violence = Domestic or sexual violence
crisis-list-substance-use = Alcohol and drugs
crisis-list-eating-disorder = Eating disorders
crisis-list-youth = Children and young people
crisis-list-lgbtq = LGBTQ+
crisis-list-veterans = Veterans and military
crisis-list-carers = Families and carers
crisis-list-bereavement = Grief
crisis-list-gambling = Gambling
crisis-list-women = Women
crisis-list-men = Men
crisis-list-students = Students
crisis-list-indigenous = Indigenous people
crisis-list-muslims = Muslims
crisis-list-disaster = After a disaster
crisis-list-call = Lines to call
crisis-list-text = Lines to text
crisis-list-chat = Lines to chat with online
crisis-list-server = From this server
crisis-list-file = All lines, as a file to keep

## Not an emergency

crisis-talk-title = **Not an emergency: { $country }**
crisis-talk-title-anywhere = **Not an emergency**
crisis-talk-intro = It does not have to be a crisis to get support. These lines are there to talk, about anything that weighs on you.
crisis-talk-others = Many other helplines listen too, before it is an emergency.
crisis-talk-helplines = Many helplines listen too, before it is an emergency.
crisis-talk-none = It does not have to be a crisis to get support. This site finds lines that are there just to talk: { $link }
crisis-talk-grounding = Short exercises can steady you too: press "{ crisis-button-grounding }".
crisis-talk-grounding-plain = Short exercises can steady you too: use `/{ cmd-grounding.name }`.
crisis-talk-emergency = If it becomes an emergency, call **{ $number }**.
crisis-talk-emergency-anywhere = If it becomes an emergency, call the local emergency number. From a mobile phone, { $numbers } works in many countries.

## Worried about someone

crisis-worried-title = **Worried about someone**
crisis-worried-danger = **If they are in danger now,** call the emergency number where they are. Call if they are hurt, if they say that they are about to end their life, or if they said goodbye and no longer answer.
crisis-worried-elsewhere = Your emergency number may not reach another country. `/{ cmd-crisis.name }` shows the number of any country.
    If you don't know where they are, ask them. Please don't search for it.
    You can also report their message to Discord, which may contact the authorities.
crisis-worried-say = **What you can say**
    - "I saw your message, and I'm worried about you."
    - "Are you thinking about suicide?" Asking does not put the thought into anyone's head.
    - "Thank you for telling me. What would help right now?"
    - "Shall we look for a helpline together?" They can use `/{ cmd-crisis.name }`.
crisis-worried-not = **Better to avoid**
    - Promising to keep it a secret.
    - Arguing, blaming, or asking for details.
    - Carrying it alone. Tell a facilitator or someone you trust.
crisis-worried-you = **And you**
    You can care without fixing it. Helplines are there for people who worry, too. Take a break when you need one.

## The file to keep

crisis-file-here = Here is every helpline on my list for this country, as a file: { $country }. Save it where you would look for it. Nobody else can see it here.
crisis-file-title = Help now: { $country }
crisis-file-date = Written on { $date }.
crisis-file-emergency = Emergency: call { $number }.
crisis-file-line = { $name }: { $topics }
crisis-file-line-audience = { $name }, for { $audience }: { $topics }
crisis-file-line-audience-only = { $name }, for { $audience }
crisis-file-tel = To dial: { $link }
crisis-file-web = Website: { $link }
crisis-file-compiled = Numbers compiled in { $month }. Those without a check date are not yet verified. If one does not work, try another.
crisis-file-more = More helplines: { $link }

## Grounding. Each exercise is one step at a time; the words must work when read aloud.

crisis-ground-title = **Grounding**
crisis-ground-intro = Short exercises for when feelings are strong, or when you feel far away. One step at a time, at your own pace. You can stop at any step. Not every exercise suits everyone, so choose what suits you.
crisis-ground-next = Next
crisis-ground-skip = Skip this exercise
crisis-ground-stop = Stop
crisis-ground-again = Another exercise
crisis-ground-step = **{ $exercise }: step { $step } of { $steps }**
crisis-ground-end = That is the end for now. Taking a moment for yourself counts, however short it was. If it is still hard, help is one press away.
crisis-ground-end-plain = That is the end. Taking a moment for yourself counts, however short it was. If it is still hard, use `/{ cmd-crisis.name }`.

crisis-ground-senses = Five senses
crisis-ground-senses-1 = Look around you. Name five things that you can see. Say them aloud or in your head. Small things count: a corner, a shadow, a letter.
crisis-ground-senses-2 = Name four things that you can feel. For example: your feet on the floor, your sleeve, the air on your face.
crisis-ground-senses-3 = Name three things that you can hear, near or far. If you don't hear, name three more that you can feel.
crisis-ground-senses-4 = Name two things that you can smell. If there are none, think of two smells that you like.
crisis-ground-senses-5 = Name one thing that you can taste. A sip of water works too. Or think of one taste that you like.
crisis-ground-senses-6 = Notice how you feel now. A change is fine, and so is none.

crisis-ground-breathing = Slow breathing
crisis-ground-breathing-1 = Sit or lie in a way that is comfortable. Your eyes can stay open. Breathing exercises upset some people. If this one does, skip it at any step.
crisis-ground-breathing-2 = Breathe in gently while you count to four in your head. Breathe out slowly while you count to six. An ordinary breath is enough. If the counts feel long, make them shorter.
crisis-ground-breathing-3 = If you get dizzy, breathe as you usually do for a while. If your thoughts wander, that is normal. Come back with the next breath out.
crisis-ground-breathing-4 = Now stay with it: in for four, out for six. No clock is running. About thirty breaths take five minutes, and longer is fine. Go on when you are ready.
crisis-ground-breathing-5 = Let your breath go as it likes. Notice how you feel now. A change is fine, and so is none.

crisis-ground-around = Looking around
crisis-ground-around-1 = Let your eyes move slowly around the place where you are. Turn your head, if that is comfortable. If you don't see, let your ears and hands do it.
crisis-ground-around-2 = Find one thing that stays still. Say what it is and what it is made of.
crisis-ground-around-3 = Feel what holds you: the floor, a chair, a wall. Press your feet or hands against it for a moment. Then let go.
crisis-ground-around-4 = Say where you are and what day it is. Then say one small thing that you will do next.
crisis-ground-around-5 = Notice how you feel now. A change is fine, and so is none.
