### Draft: needs a native reader before a release
### Regelmäßige Treffen. { $start } und { $relative } sind Zeitangaben von Discord: Alle sehen sie in ihrer eigenen Zeitzone.

## Befehle

cmd-meeting =
    .name = treffen
    .description = Für Begleitpersonen: Treffen, die jede Woche stattfinden
cmd-meeting-create =
    .name = erstellen
    .description = Lege ein wöchentliches Treffen fest, mit einer Erinnerung vor jedem
cmd-meeting-create-title =
    .name = titel
    .description = Wie es heißt, zum Beispiel Neu hier
cmd-meeting-create-day =
    .name = tag
    .description = An welchem Wochentag
cmd-meeting-create-day-0 =
    .name = Montag
cmd-meeting-create-day-1 =
    .name = Dienstag
cmd-meeting-create-day-2 =
    .name = Mittwoch
cmd-meeting-create-day-3 =
    .name = Donnerstag
cmd-meeting-create-day-4 =
    .name = Freitag
cmd-meeting-create-day-5 =
    .name = Samstag
cmd-meeting-create-day-6 =
    .name = Sonntag
cmd-meeting-create-at =
    .name = uhrzeit
    .description = Wann es beginnt, nach der Uhr dort, zum Beispiel 19:00
cmd-meeting-create-zone =
    .name = zeitzone
    .description = Zeitzone des Treffens, zum Beispiel Europe/Berlin; ohne Angabe die des Servers
cmd-meeting-create-minutes =
    .name = minuten
    .description = Wie viele Minuten es dauert; ohne Angabe 60
cmd-meeting-create-notice =
    .name = erinnerung
    .description = Wie viele Minuten vor dem Beginn ich erinnere; ohne Angabe 30
cmd-meetings =
    .name = termine
    .description = Was auf diesem Server bevorsteht
cmd-meetings-list =
    .name = liste
    .description = Sieh alle Treffen und wann das nächste ist, in deiner Zeitzone

## Teile anderer Texte

meetings-every = jeden { $day ->
        [0] Montag
        [1] Dienstag
        [2] Mittwoch
        [3] Donnerstag
        [4] Freitag
        [5] Samstag
       *[6] Sonntag
    } um { $at } Uhr ({ $zone })
meetings-length = { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }
meetings-ahead = { $unit ->
        [days] { $amount ->
            [one] 1 Tag
           *[other] { $amount } Tage
        }
        [hours] { $amount ->
            [one] 1 Stunde
           *[other] { $amount } Stunden
        }
       *[minutes] { $amount ->
            [one] 1 Minute
           *[other] { $amount } Minuten
        }
    }

## Eines festlegen

meetings-created = **{ $title }** steht fest: { meetings-every }, { meetings-length }.
    Das nächste ist am { $start } ({ $relative }).
meetings-created-ahead = Jedes Mal kommt { meetings-ahead } vorher eine Erinnerung in { $room }.
meetings-created-at-start = Jedes Mal kommt zum Beginn eine Erinnerung in { $room }.
meetings-created-now = Jedes Mal kommt { meetings-ahead } vorher eine Erinnerung in { $room }, für das nächste Treffen jetzt gleich.
meetings-already-there = Für diesen Tag und diese Uhrzeit gibt es schon ein Treffen mit diesem Titel. `/{ cmd-meetings.name } { cmd-meetings-list.name }` zeigt es.

## Was sich vertippen lässt

meetings-blank-title = Ein Treffen braucht einen Titel, den man lesen kann, zum Beispiel `Neu hier`.
meetings-long-title = Dieser Titel hat { $length } Zeichen, und nur { $most } passen hinein. Versuch einen kürzeren, zum Beispiel `Neu hier`.
meetings-unknown-day = Diesen Tag kenne ich nicht. Wähle einen aus der Liste, zum Beispiel `Montag`.
meetings-unknown-time = Diese Uhrzeit kann ich nicht lesen. Schreib sie so: `19:00`.
meetings-no-zone = Dieser Server hat noch keine eigene Zeitzone. Bitte nenne eine, zum Beispiel `Europe/Berlin`.
meetings-wrong-length = Ein Treffen kann { $least } bis { $most } Minuten dauern. Versuch es mit `60`.
meetings-wrong-notice = Eine Erinnerung kann { $least } bis { $most } Minuten vor dem Beginn kommen. Versuch es mit `30`.
meetings-no-room = Für die Erinnerungen ist noch kein Kanal gewählt. Wer *Server verwalten* hat, kann das mit `/{ cmd-setup.name }` tun.

## Die Liste

meetings-none = Noch sind keine Treffen geplant. Wenn eine Begleitperson mit `/{ cmd-meeting.name } { cmd-meeting-create.name }` eines festlegt, findest du es hier. Bis dahin kannst du eine Begleitperson fragen, was bevorsteht.
meetings-list = Die Treffen hier, das nächste zuerst. Du siehst die Zeiten in deiner eigenen Zeitzone.
meetings-entry = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Findet { meetings-every } statt
meetings-entry-running = **{ $title }**
    Läuft gerade; es begann { $since }. Das nächste danach:
    { $start } ({ $relative }), { meetings-length }
    Findet { meetings-every } statt
meetings-page = Seite { $number } von { $count }
meetings-next = Weiter
meetings-back = Zurück

## Die Erinnerung im Kanal für Treffen

meetings-reminder = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Komm, wie du bist. Du musst nichts sagen; Zuhören genügt.
meetings-all = Alle Treffen
