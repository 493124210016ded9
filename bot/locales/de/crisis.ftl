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
cmd-grounding =
    .name = erdung
    .description = Kurze Übungen, um wieder Halt zu finden, Schritt für Schritt. Nur du siehst sie.
cmd-i-m-worried-about-them =
    .name = Ich sorge mich um diese Person

## Knöpfe und Formulare

crisis-button-help = Jetzt Hilfe
crisis-button-another = Ich bin in einem anderen Land
crisis-button-worried = Ich sorge mich um jemanden
crisis-button-talk = Kein Notfall
crisis-button-grounding = Erdungsübungen
crisis-button-file = Als Datei behalten
crisis-button-next = Nächste Hilfsangebote
crisis-button-first = Erste Hilfsangebote
crisis-button-back = Zurück
crisis-menu-countries = Wähle dein Land
crisis-menu-lines = Mehr Hilfe: nach Thema, oder per Anruf, SMS oder Chat
crisis-form-title = Anderes Land
crisis-form-country = In welchem Land bist du?
crisis-form-country-hint = Sein Name in irgendeiner Sprache oder sein Kürzel. Zum Beispiel: Spanien, España oder ES.
crisis-link-chat = Chat: { $name }
crisis-link-more = Mehr Hilfsangebote: findahelpline.com

## Die Karte. $country ist ein Name wie „Vereinigtes Königreich“, ohne Artikel.

crisis-title = **Jetzt Hilfe: { $country }**
crisis-title-anywhere = **Jetzt Hilfe**
crisis-alone = Du musst da nicht allein durch.
crisis-emergency = **Notruf, { $country }: Ruf { $number } an.**
crisis-emergency-also = Auch: { $numbers }.
crisis-emergency-several = **Notrufnummern:**
crisis-emergency-one = - { $country }: **{ $number }**.
crisis-emergency-anywhere = **Ruf die Notrufnummer des Ortes an, an dem du bist.** Du kennst sie nicht? Vom Handy erreichst du mit { $numbers } in vielen Ländern den Notruf.
crisis-danger = Wenn du oder jemand bei dir in unmittelbarer Gefahr ist, ruf jetzt an. Oder bitte jemanden in deiner Nähe, anzurufen.
crisis-or = { $numbers } oder { $last }
crisis-guess = Dieses Land habe ich aus deiner Discord-Sprache geraten. Bist du woanders? Drücke „{ crisis-button-another }“.
crisis-guess-plain = Dieses Land habe ich aus deiner Discord-Sprache geraten. Bist du woanders? Benutze `/{ cmd-crisis.name }` mit dem Namen des Landes.
crisis-understood = Ich habe das als { $country } verstanden. Stimmt das nicht? Drücke „{ crisis-button-another }“.
crisis-understood-plain = Ich habe das als { $country } verstanden. Stimmt das nicht? Benutze `/{ cmd-crisis.name }` mit dem Namen des Landes.
crisis-choose = Deine Discord-Sprache wird in mehreren Ländern gesprochen. Wähle deines im Menü unten.
crisis-choose-plain = Deine Discord-Sprache wird in mehreren Ländern gesprochen.
crisis-how = Um ein Land zu wählen, drücke „{ crisis-button-another }“ oder benutze `/{ cmd-crisis.name }` mit seinem Namen.
crisis-how-plain = Um ein Land zu wählen, benutze `/{ cmd-crisis.name }` mit seinem Namen.
crisis-not-understood = Das Land habe ich nicht erkannt. Schreib ein Land, keine Stadt und kein Bundesland. Zum Beispiel: Spanien, España oder ES.
crisis-similar = Das Land habe ich nicht erkannt. Wenn deines im Menü unten steht, wähle es dort.
crisis-unknown = Nenne mir dein Land, dann siehst du seine Hilfsangebote.
crisis-no-lines = Meine Liste hat für dieses Land noch kein Hilfsangebot.
crisis-anywhere = **Das hilft in jedem Land:**
crisis-lines = **Hilfsangebote:**
crisis-lines-language = Alle auf { $languages }.
crisis-more = **Mehr Hilfsangebote:** { $link }
crisis-worried = Sorgst du dich um jemanden? Viele Hilfsangebote helfen auch dabei. Wenn die Person in Gefahr ist, ruf die Notrufnummer dort an, wo sie ist.
crisis-talk = Kein Notfall? Angebote mit „{ crisis-topic-emotional-support }“ sind zum Reden da.
crisis-talk-elsewhere = Kein Notfall? Es gibt auch Angebote einfach zum Reden: { $link }
crisis-compiled = Nummern zusammengestellt im { $month }, noch nicht geprüft. Wenn eine nicht geht, versuch eine andere.
crisis-compiled-partly = Angebote ohne Prüfdatum: zusammengestellt im { $month }, noch nicht geprüft. Wenn eine Nummer nicht geht, versuch eine andere.
crisis-reviewed = Wenn eine Nummer nicht geht, versuch eine andere.
crisis-private = Ich zeichne nichts davon auf.
crisis-again = **Jetzt in Gefahr? Ruf { $number } an.**
crisis-again-guess = **Jetzt in Gefahr? Ruf { $number } an.** Geraten: { $country }.

crisis-local = **Von diesem Server, aktuell gehalten von seinem Begleitteam:**
crisis-local-line = - **{ $name }**.

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
crisis-hours-spans = Erreichbar { $spans }, { $time }.
crisis-hours-spans-as-of = Erreichbar { $spans }, { $time }, laut einer Liste von { $year }.
crisis-hours-spans-disputed = Erreichbar { $spans }, { $time }, aber Listen unterscheiden sich.
crisis-local-time = Ortszeit
crisis-open-now = Jetzt erreichbar.
crisis-open-now-unless-holiday = Jetzt erreichbar, wenn kein Feiertag ist.
crisis-opens = Jetzt geschlossen, öffnet { $when }.
crisis-opens-unless-holiday = Jetzt geschlossen, öffnet { $when }, wenn kein Feiertag ist.
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
crisis-topic-crisis = jede Krise
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

crisis-list-title = **{ $list }: { $country }**
crisis-list-more = Nicht alle Hilfsangebote passen hierher. Für die anderen drücke „{ crisis-button-next }“.
crisis-list-last = Das sind die letzten Hilfsangebote dieser Liste. Für die ersten drücke „{ crisis-button-first }“.
crisis-list-more-plain = Nicht alle Hilfsangebote passen hierher. Hier sind mehr: { $link }
crisis-list-crisis = Krise und Suizidgedanken
crisis-list-talk = Jemand zum Reden
crisis-list-violence = Häusliche oder sexuelle Gewalt
crisis-list-substance-use = Alkohol und Drogen
crisis-list-eating-disorder = Essstörungen
crisis-list-youth = Kinder und junge Menschen
crisis-list-lgbtq = LGBTQ+
crisis-list-veterans = Aktive und ehemalige Militärangehörige
crisis-list-carers = Familien und Angehörige
crisis-list-bereavement = Trauer
crisis-list-gambling = Glücksspiel
crisis-list-women = Frauen
crisis-list-men = Männer
crisis-list-students = Studierende
crisis-list-indigenous = Indigene Menschen
crisis-list-muslims = Muslimische Menschen
crisis-list-disaster = Nach einer Katastrophe
crisis-list-call = Hilfe per Anruf
crisis-list-text = Hilfe per SMS
crisis-list-chat = Hilfe per Chat im Netz
crisis-list-server = Von diesem Server
crisis-list-file = Alle Hilfsangebote, als Datei zum Behalten

## Kein Notfall

crisis-talk-title = **Kein Notfall: { $country }**
crisis-talk-title-anywhere = **Kein Notfall**
crisis-talk-intro = Es muss keine Krise sein, um Unterstützung zu bekommen. Diese Hilfsangebote sind zum Reden da, über alles, was dich belastet.
crisis-talk-others = Auch viele andere Hilfsangebote hören zu, bevor es ein Notfall ist.
crisis-talk-helplines = Auch viele Hilfsangebote hören zu, bevor es ein Notfall ist.
crisis-talk-none = Es muss keine Krise sein, um Unterstützung zu bekommen. Diese Seite findet Hilfsangebote, die einfach zum Reden da sind: { $link }
crisis-talk-grounding = Auch kurze Übungen können dir Halt geben: Drücke „{ crisis-button-grounding }“.
crisis-talk-grounding-plain = Auch kurze Übungen können dir Halt geben: Benutze `/{ cmd-grounding.name }`.
crisis-talk-emergency = Wenn es ein Notfall wird, ruf **{ $number }** an.
crisis-talk-emergency-anywhere = Wenn es ein Notfall wird, ruf die örtliche Notrufnummer an. Vom Handy erreichst du mit { $numbers } in vielen Ländern den Notruf.

## Sorge um jemanden

crisis-worried-title = **Sorge um jemanden**
crisis-worried-danger = **Wenn die Person jetzt in Gefahr ist,** ruf die Notrufnummer des Ortes an, an dem sie ist. Ruf an, wenn sie verletzt ist, wenn sie ankündigt, sich das Leben zu nehmen, oder wenn sie sich verabschiedet hat und nicht mehr antwortet.
crisis-worried-elsewhere = Deine Notrufnummer erreicht vielleicht kein anderes Land. `/{ cmd-crisis.name }` zeigt die Nummer jedes Landes.
    Wenn du nicht weißt, wo die Person ist, frag sie. Bitte stell keine Nachforschungen an.
    Du kannst ihre Nachricht auch bei Discord melden. Discord kann Behörden einschalten.
crisis-worried-say = **Was du sagen kannst**
    - „Ich habe deine Nachricht gesehen und mache mir Sorgen um dich.“
    - „Denkst du an Suizid?“ Danach zu fragen bringt niemanden auf den Gedanken.
    - „Danke, dass du es mir sagst. Was würde dir jetzt helfen?“
    - „Wollen wir zusammen ein Hilfsangebot suchen?“ Die Person kann `/{ cmd-crisis.name }` benutzen.
crisis-worried-not = **Besser vermeiden**
    - Ein Versprechen, es für dich zu behalten.
    - Streit, Vorwürfe und Fragen nach Einzelheiten.
    - Es allein zu tragen. Sag es einer Begleitperson oder jemandem, dem du vertraust.
crisis-worried-you = **Und du**
    Du kannst da sein, ohne es zu lösen. Hilfsangebote sind auch für Menschen da, die sich sorgen. Mach eine Pause, wenn du eine brauchst.

## Die Datei zum Behalten

crisis-file-here = Hier ist jedes Hilfsangebot meiner Liste für dieses Land: { $country }, als Datei. Speichere sie dort, wo du danach suchen würdest. Sonst kann sie hier niemand sehen.
crisis-file-title = Jetzt Hilfe: { $country }
crisis-file-date = Geschrieben am { $date }.
crisis-file-emergency = Notruf: Ruf { $number } an.
crisis-file-line = { $name }: { $topics }
crisis-file-line-audience = { $name }, für { $audience }: { $topics }
crisis-file-line-audience-only = { $name }, für { $audience }
crisis-file-tel = Zum Wählen: { $link }
crisis-file-web = Website: { $link }
crisis-file-compiled = Nummern zusammengestellt im { $month }. Die ohne Prüfdatum sind noch nicht geprüft. Wenn eine nicht geht, versuch eine andere.
crisis-file-more = Mehr Hilfsangebote: { $link }

## Erdungsübungen. Schritt für Schritt; die Worte müssen auch vorgelesen funktionieren.

crisis-ground-title = **Erdungsübungen**
crisis-ground-intro = Kurze Übungen, wenn Gefühle stark sind oder wenn du dich weit weg fühlst. Ein Schritt nach dem anderen, in deinem Tempo. Du kannst bei jedem Schritt aufhören. Nicht jede Übung passt für alle, also wähle, was dir passt.
crisis-ground-next = Weiter
crisis-ground-skip = Diese Übung auslassen
crisis-ground-stop = Aufhören
crisis-ground-again = Eine andere Übung
crisis-ground-step = **{ $exercise }: Schritt { $step } von { $steps }**
crisis-ground-end = Das war es für jetzt. Ein Moment für dich zählt, so kurz er auch war. Wenn es noch schwer ist: Hilfe ist nur einen Knopfdruck entfernt.
crisis-ground-end-plain = Das war es. Ein Moment für dich zählt, so kurz er auch war. Wenn es noch schwer ist, benutze `/{ cmd-crisis.name }`.

crisis-ground-senses = Fünf Sinne
crisis-ground-senses-1 = Sieh dich um. Nenne fünf Dinge, die du sehen kannst. Sag sie laut oder im Kopf. Kleines zählt: eine Ecke, ein Schatten, ein Buchstabe.
crisis-ground-senses-2 = Nenne vier Dinge, die du spüren kannst. Zum Beispiel: deine Füße auf dem Boden, deinen Ärmel, die Luft im Gesicht.
crisis-ground-senses-3 = Nenne drei Dinge, die du hören kannst, nah oder fern. Wenn du nicht hörst, nenne drei weitere, die du spüren kannst.
crisis-ground-senses-4 = Nenne zwei Dinge, die du riechen kannst. Wenn da keine sind, denk an zwei Gerüche, die du magst.
crisis-ground-senses-5 = Nenne ein Ding, das du schmecken kannst. Ein Schluck Wasser geht auch. Oder denk an einen Geschmack, den du magst.
crisis-ground-senses-6 = Spüre nach, wie du dich jetzt fühlst. Wenn sich etwas verändert hat, ist das gut, und wenn nicht, auch.

crisis-ground-breathing = Langsam atmen
crisis-ground-breathing-1 = Setz oder leg dich so, dass es bequem ist. Deine Augen können offen bleiben. Manchen Menschen tun Atemübungen nicht gut. Wenn es dir so geht, lass sie bei jedem Schritt aus.
crisis-ground-breathing-2 = Atme sanft ein und zähl dabei im Kopf auf vier. Atme langsam aus und zähl dabei auf sechs. Ein gewöhnlicher Atemzug genügt. Wenn dir das zu lang ist, zähl weniger weit.
crisis-ground-breathing-3 = Wenn dir schwindlig wird, atme eine Weile so wie sonst. Wenn deine Gedanken wandern, ist das normal. Komm mit dem nächsten Ausatmen zurück.
crisis-ground-breathing-4 = Bleib jetzt dabei: vier beim Einatmen, sechs beim Ausatmen. Keine Uhr läuft. Etwa dreißig Atemzüge dauern fünf Minuten, und länger ist auch gut. Geh weiter, wenn du so weit bist.
crisis-ground-breathing-5 = Lass deinen Atem, wie er will. Spüre nach, wie du dich jetzt fühlst. Wenn sich etwas verändert hat, ist das gut, und wenn nicht, auch.

crisis-ground-around = Sich umsehen
crisis-ground-around-1 = Lass deine Augen langsam durch den Ort wandern, an dem du bist. Dreh den Kopf, wenn das angenehm ist. Wenn du nicht siehst, nimm Ohren und Hände dafür.
crisis-ground-around-2 = Such eine Sache, die stillsteht. Sag, was sie ist und woraus sie besteht.
crisis-ground-around-3 = Spüre, was dich hält: der Boden, ein Stuhl, eine Wand. Drück einen Moment lang Füße oder Hände dagegen. Dann lass los.
crisis-ground-around-4 = Sag, wo du bist und welcher Tag heute ist. Dann sag eine kleine Sache, die du als Nächstes tun wirst.
crisis-ground-around-5 = Spüre nach, wie du dich jetzt fühlst. Wenn sich etwas verändert hat, ist das gut, und wenn nicht, auch.
