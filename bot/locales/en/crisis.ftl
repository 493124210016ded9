### Help now. Plain words, one idea a sentence; numbers stand in `…` so that they can be copied.
### Wording rules: "died by suicide", never "committed"; no methods, no places; help exists.

cmd-crisis =
    .name = crisis
    .description = Get help now: emergency number and helplines. Only you can see the answer.
cmd-crisis-country =
    .name = country
    .description = The country you are in. Start typing its name.

## Buttons and forms

crisis-button-help = Help now
crisis-button-another = I'm in another country
crisis-menu-countries = Choose your country
crisis-form-title = Another country
crisis-form-country = Which country are you in?
crisis-form-country-hint = Its name in any language, or its code. For example: Spain, España or ES.
crisis-link-chat = Chat: { $name }

## The card. $country is a name such as "United Kingdom", without an article.

crisis-title = **Help now: { $country }**
crisis-title-anywhere = **Help now**
crisis-alone = You don't have to face this alone.
crisis-emergency = **Emergency number, { $country }: { $numbers }**
crisis-emergency-several = **Emergency numbers:** { $numbers }
crisis-emergency-one = { $country } { $numbers }
crisis-emergency-anywhere = **Emergency number, any country: the local one.** If you don't know it, { $numbers } on a mobile phone reaches emergency services in many countries.
crisis-danger = If you or someone with you is in immediate danger, call it now, or ask someone near you to call.
crisis-or = { $numbers } or { $last }
crisis-guess = This country is a guess from your Discord language.
crisis-choose = Your Discord language is spoken in several countries. Choose yours in the menu below.
crisis-choose-plain = Your Discord language is spoken in several countries.
crisis-how = To choose a country, press "{ crisis-button-another }" or use `/crisis` with its name.
crisis-how-plain = To choose a country, use `/crisis` with its name.
crisis-not-understood = I could not tell which country that is. Its name in any language works, or its code, such as ES.
crisis-unknown = Tell me your country to see its helplines.
crisis-no-lines = My list has no helpline for this country yet.
crisis-anywhere = **This helps in any country:**
crisis-lines = **Helplines, { $country }:**
crisis-more = **More helplines:** { $link }
crisis-worried = Worried about someone? Many helplines help with that too. If they are in danger, call the emergency number where they are.
crisis-talk = Not an emergency? Lines marked "{ crisis-topic-emotional-support }" are there to talk.
crisis-talk-elsewhere = Not an emergency? There are lines just to talk, too: { $link }
crisis-compiled = Numbers compiled in { $month }, not yet verified. If one does not work, try another.
crisis-compiled-partly = Lines without a check date: compiled in { $month }, not yet verified. If a number does not work, try another.
crisis-reviewed = If a number does not work, try another.
crisis-private = Only you can see this. I keep no record of it.

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

crisis-local = **From this server. Its facilitators keep these lines:**
crisis-local-line = - **{ $name }**.
crisis-local-hours = Hours: { $hours }.

crisis-hours-always = Day and night.
crisis-hours-always-as-of = Day and night, by a { $year } list.
crisis-hours-always-disputed = Day and night, but lists differ.
crisis-hours-unknown = Hours not confirmed.
crisis-hours-limited = Limited hours.
crisis-hours-spans = Open { $spans } local time.
crisis-hours-spans-as-of = Open { $spans } local time, by a { $year } list.
crisis-hours-spans-disputed = Open { $spans } local time, but lists differ.
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
crisis-topic-crisis = crisis
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
