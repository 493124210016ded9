### Draft: needs a native reader before a release
### Jetzt Hilfe. Einfache Worte, ein Gedanke pro Satz; Nummern stehen in `…`, damit man sie kopieren kann.
### Wortwahl: „durch Suizid gestorben“, „Suizid“, nie „Selbstmord“; keine Methoden, keine Orte; es gibt Hilfe.
### `/crisis` heißt in jeder Sprache so: Wer davon liest, findet es, gleich in welcher Sprache Discord eingestellt ist.

cmd-crisis =
    .name = crisis
    .description = Jetzt Hilfe: Notrufnummer und Hilfsangebote. Nur du siehst die Antwort.
cmd-crisis-country =
    .name = land
    .description = Das Land, in dem du bist. Fang an, seinen Namen zu schreiben.
## Knöpfe und Formulare

crisis-button-help = Jetzt Hilfe
crisis-button-another = Ich bin in einem anderen Land
crisis-menu-countries = Wähle dein Land
crisis-form-title = Anderes Land
crisis-form-country = In welchem Land bist du?
crisis-form-country-hint = Sein Name in irgendeiner Sprache oder sein Kürzel. Zum Beispiel: Spanien, España oder ES.
crisis-link-chat = Chat: { $name }

## Die Karte. $country ist ein Name wie „Vereinigtes Königreich“, ohne Artikel.

crisis-title = **Jetzt Hilfe: { $country }**
crisis-title-anywhere = **Jetzt Hilfe**
crisis-alone = Du musst da nicht allein durch.
crisis-emergency = **Notrufnummer, { $country }: { $numbers }**
crisis-emergency-several = **Notrufnummern:** { $numbers }
crisis-emergency-one = { $country } { $numbers }
crisis-emergency-anywhere = **Notrufnummer, in jedem Land: die örtliche.** Wenn du sie nicht kennst: { $numbers } vom Handy erreicht in vielen Ländern den Notruf.
crisis-danger = Wenn du oder jemand bei dir in unmittelbarer Gefahr ist, ruf jetzt dort an. Oder bitte jemanden in deiner Nähe, anzurufen.
crisis-or = { $numbers } oder { $last }
crisis-guess = Dieses Land ist aus deiner Discord-Sprache erraten.
crisis-choose = Deine Discord-Sprache wird in mehreren Ländern gesprochen. Wähle deines im Menü unten.
crisis-choose-plain = Deine Discord-Sprache wird in mehreren Ländern gesprochen.
crisis-how = Um ein Land zu wählen, drücke „{ crisis-button-another }“ oder benutze `/{ cmd-crisis.name }` mit seinem Namen.
crisis-how-plain = Um ein Land zu wählen, benutze `/{ cmd-crisis.name }` mit seinem Namen.
crisis-not-understood = Ich habe nicht erkannt, welches Land das ist. Sein Name in irgendeiner Sprache geht, oder sein Kürzel wie ES.
crisis-unknown = Nenne mir dein Land, dann siehst du seine Hilfsangebote.
crisis-no-lines = Meine Liste hat für dieses Land noch kein Hilfsangebot.
crisis-anywhere = **Das hilft in jedem Land:**
crisis-lines = **Hilfsangebote, { $country }:**
crisis-more = **Mehr Hilfsangebote:** { $link }
crisis-worried = Sorgst du dich um jemanden? Viele Hilfsangebote helfen auch dabei. Wenn die Person in Gefahr ist, ruf die Notrufnummer dort an, wo sie ist.
crisis-talk = Kein Notfall? Angebote mit „{ crisis-topic-emotional-support }“ sind zum Reden da.
crisis-talk-elsewhere = Kein Notfall? Es gibt auch Angebote einfach zum Reden: { $link }
crisis-compiled = Nummern zusammengestellt im { $month }, noch nicht geprüft. Wenn eine nicht geht, versuch eine andere.
crisis-compiled-partly = Angebote ohne Prüfdatum: zusammengestellt im { $month }, noch nicht geprüft. Wenn eine Nummer nicht geht, versuch eine andere.
crisis-reviewed = Wenn eine Nummer nicht geht, versuch eine andere.
crisis-private = Nur du siehst das. Ich zeichne nichts davon auf.

crisis-local = **Von diesem Server. Die Begleitpersonen pflegen diese Angebote:**
crisis-local-line = - **{ $name }**.
crisis-local-hours = Zeiten: { $hours }.

## Ein Angebot der Liste

crisis-line = - **{ $name }**: { $topics }.
crisis-line-audience = - **{ $name }**, für { $audience }: { $topics }.
crisis-line-audience-only = - **{ $name }**, für { $audience }.
crisis-line-languages = Auf { $languages }.
crisis-line-region = Nur für: { $region }.
crisis-line-call = Ruf { $number } an.
crisis-line-call-free = Ruf { $number } an, kostenlos.
crisis-line-call-rate = Ruf { $number } an, zum normalen Tarif.
crisis-line-text = SMS an { $number }.
crisis-line-text-keyword = SMS mit { $keyword } an { $number }.
crisis-line-whatsapp = WhatsApp { $number }.
crisis-line-chat = Chat: { $link }.
crisis-line-chat-button = Chat mit dem Knopf unten.
crisis-line-web = Auf der Website.
crisis-line-checked = Geprüft im { $month }.

crisis-hours-always = Tag und Nacht.
crisis-hours-always-as-of = Tag und Nacht, laut einer Liste von { $year }.
crisis-hours-always-disputed = Tag und Nacht, aber Listen unterscheiden sich.
crisis-hours-unknown = Zeiten nicht bestätigt.
crisis-hours-limited = Nicht den ganzen Tag.
crisis-hours-spans = Erreichbar { $spans }, Ortszeit.
crisis-hours-spans-as-of = Erreichbar { $spans }, Ortszeit, laut einer Liste von { $year }.
crisis-hours-spans-disputed = Erreichbar { $spans }, Ortszeit, aber Listen unterscheiden sich.
crisis-span = { $days } von { $opens } bis { $closes } Uhr
crisis-days = { $first } bis { $last }
crisis-day = { $day ->
    [daily] täglich
    [weekdays] Montag bis Freitag
    [weekends] am Wochenende
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
   *[sun] Sonntag
}
crisis-month = { $month ->
    [m1] Januar
    [m2] Februar
    [m3] März
    [m4] April
    [m5] Mai
    [m6] Juni
    [m7] Juli
    [m8] August
    [m9] September
    [m10] Oktober
    [m11] November
   *[m12] Dezember
} { $year }

crisis-topic-bereavement = Trauer
crisis-topic-child-protection = Schutz von Kindern
crisis-topic-crisis = Krise
crisis-topic-disaster = nach einer Katastrophe
crisis-topic-domestic-violence = Gewalt zu Hause
crisis-topic-eating-disorder = Essstörungen
crisis-topic-emotional-support = jemand zum Reden
crisis-topic-gambling = Glücksspiel
crisis-topic-information = Information
crisis-topic-lgbtq = LGBTQ+
crisis-topic-mental-health = psychische Gesundheit
crisis-topic-sexual-violence = sexuelle Gewalt
crisis-topic-substance-use = Alkohol und Drogen
crisis-topic-suicide = Suizidgedanken
crisis-topic-veterans = ehemalige Militärangehörige

crisis-audience-carers = Familien und Angehörige
crisis-audience-indigenous = indigene Menschen
crisis-audience-lgbtq = LGBTQ+-Menschen
crisis-audience-men = Männer
crisis-audience-muslims = muslimische Menschen
crisis-audience-serving-military = aktive Militärangehörige
crisis-audience-students = Studierende
crisis-audience-veterans = ehemalige Militärangehörige
crisis-audience-women = Frauen
crisis-audience-youth = Kinder und junge Menschen

## Listen nach Thema und Kontaktweg: ein Eintrag im Menü und der Titel der Liste

## Kein Notfall

## Sorge um jemanden

## Die Datei zum Behalten

## Erdungsübungen. Schritt für Schritt; die Worte müssen auch vorgelesen funktionieren.

