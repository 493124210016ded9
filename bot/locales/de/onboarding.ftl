### Draft: needs a native reader before a release
### Einen Server einrichten, der Rundgang für Neue und die Vereinbarungen.
### Wenn sich die Worte der Vereinbarungen ändern, steigt AGREEMENTS_VERSION mit.

cmd-setup =
    .name = einrichten
    .description = Richte den Server ein: Rollen, Kanäle, Sprache, Zeitzone. Braucht „Server verwalten“.
cmd-setup-facilitators =
    .name = begleitung
    .description = Die Rolle der Begleitpersonen
cmd-setup-members =
    .name = mitglieder
    .description = Die Rolle, die man bekommt, wenn man die Vereinbarungen annimmt
cmd-setup-share =
    .name = teilen
    .description = Der Textkanal, in dem Beiträge ohne Namen erscheinen
cmd-setup-meetings =
    .name = treffen
    .description = Der Textkanal für Erinnerungen an Treffen
cmd-setup-staff =
    .name = team
    .description = Der eigene Textkanal des Begleitteams, vor allen anderen verborgen
cmd-setup-language =
    .name = sprache
    .description = Die Sprache, in der ich auf diesem Server schreibe
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
    .name = zeitzone
    .description = Die Zeitzone des Servers, zum Beispiel Europe/Berlin. Schreib eine Stadt oder ein Land.
cmd-setup-check =
    .name = prüfen
    .description = Nur prüfen: sagen, was im Weg ist und was gespeichert würde, und nichts ändern
cmd-start =
    .name = start
    .description = Was diese Gemeinschaft ist, wer was lesen kann, die Vereinbarungen. Nur du siehst es.

## Knöpfe und Menüs

onboarding-button-start = Hier anfangen
onboarding-button-next = Weiter
onboarding-button-back = Zurück
onboarding-button-agree = Ich nehme an
onboarding-button-not-now = Jetzt nicht
onboarding-button-read-again = Noch einmal lesen
onboarding-button-again = Noch einmal versuchen
onboarding-button-finish = Fertig
onboarding-button-change = Etwas ändern
onboarding-button-zone = Andere Zeitzone
onboarding-menu-facilitators = Wähle die Rolle der Begleitpersonen
onboarding-menu-members = Wähle die Mitgliederrolle
onboarding-menu-share = Wähle den Kanal für Beiträge
onboarding-menu-meetings = Wähle den Kanal für Treffen
onboarding-menu-staff = Wähle den eigenen Kanal des Begleitteams
onboarding-menu-language = Wähle die Sprache des Servers
onboarding-menu-zone = Wähle die Zeitzone des Servers
onboarding-form-zone = Die Zeitzone des Servers
onboarding-form-zone-label = Stadt, Land oder Zeitzone
onboarding-form-zone-hint = Zum Beispiel: Berlin oder Europe/Berlin

## Wonach /setup fragt

onboarding-setting-facilitators = Rolle der Begleitpersonen
onboarding-setting-members = Mitgliederrolle
onboarding-setting-share = Kanal für Beiträge
onboarding-setting-meetings = Kanal für Treffen
onboarding-setting-staff = Teamkanal
onboarding-setting-language = Sprache
onboarding-setting-zone = Zeitzone
onboarding-setting-line = - { $setting }: { $value }
onboarding-setting-unknown = noch nicht gewählt

onboarding-step-1 = **Einrichten, 1 von 3: Rollen**
    {"*"}Begleitpersonen* leiten Treffen und kümmern sich um Meldungen. *Mitglieder* ist die Rolle, die man bekommt, wenn man die Vereinbarungen annimmt. Alles andere auf deinem Server kann darauf aufbauen.
onboarding-step-2 = **Einrichten, 2 von 3: Kanäle**
    Im ersten erscheinen Beiträge, im zweiten Erinnerungen an Treffen: Mitglieder sollten beide sehen. Der dritte ist nur für das Begleitteam: Dort kommen Meldungen an.
onboarding-step-3 = **Einrichten, 3 von 3: Sprache und Zeitzone**
    Die Sprache ist die, in der ich öffentlich schreibe. Privat bekommen alle Antworten in ihrer eigenen. Treffen folgen der Zeitzone, auch in der Sommerzeit.
onboarding-step-kept = Was du wählst, ist sofort gespeichert.

## Was zuerst in Ordnung kommen muss

onboarding-problems = { $count ->
        [one] Eine Sache ist im Weg, und nichts wurde geändert. Bring sie in Ordnung und drücke *{ onboarding-button-again }*, oder drücke *{ onboarding-button-change }*:
       *[other] { $count } Dinge sind im Weg, und nichts wurde geändert. Bring sie in Ordnung und drücke *{ onboarding-button-again }*, oder drücke *{ onboarding-button-change }*:
    }
onboarding-problem-here = Das Feld *{ onboarding-button-start }* braucht einen Textkanal. Benutze `/{ cmd-setup.name }` in dem Kanal, in dem neue Leute ankommen.
onboarding-problem-manage-roles = Ich brauche die Berechtigung **Rollen verwalten**, um die Mitgliederrolle zu vergeben. Schalte sie ein unter Servereinstellungen → Rollen → { $bot }.
onboarding-problem-gone = { $setting }: gibt es auf diesem Server nicht mehr. Wähle etwas anderes.
onboarding-problem-same-role = Begleitpersonen und Mitglieder haben dieselbe Rolle. Wähle zwei verschiedene.
onboarding-problem-everyone = { $setting }: @everyone geht hier nicht. Wähle eine Rolle, die vergeben wird.
onboarding-problem-managed = { $setting }: { $role } gehört zu einer App oder Integration, und sonst kann niemand sie haben. Wähle eine andere oder erstelle eine neue Rolle.
onboarding-problem-powers = Mitgliederrolle: Wer die Vereinbarungen annimmt, bekäme, was { $role } erlaubt: { $permissions }. Nimm das der Rolle weg oder wähle eine andere.
onboarding-problem-above = Ich kann { $role } nicht vergeben, weil sie nicht unter meiner eigenen Rolle steht. Zieh { $bot } unter Servereinstellungen → Rollen darüber.
onboarding-problem-same-channel = Der Kanal für Beiträge und der Teamkanal sind derselbe. Wähle zwei verschiedene Kanäle.
onboarding-problem-not-text = { $setting }: { $channel } ist kein einfacher Textkanal. Wähle einen, der es ist.
onboarding-problem-staff-everyone = @everyone kann { $channel } sehen, und dort kämen Meldungen an. Schalte in seinen Einstellungen → Berechtigungen für @everyone Kanal ansehen aus, oder wähle einen anderen Kanal.
onboarding-problem-staff-members = Mitglieder können { $channel } durch { $role } sehen, und dort kämen Meldungen an. Schalte in seinen Einstellungen → Berechtigungen für diese Rolle Kanal ansehen aus, oder wähle einen anderen Kanal.
onboarding-problem-permissions = In { $channel } brauche ich { $permissions }. Füge in seinen Einstellungen → Berechtigungen { $bot } hinzu und erlaube das.
onboarding-problem-zone = Diese Zeitzone kenne ich nicht. Schreib sie als Ort, zum Beispiel `Europe/Berlin`, oder wähle eine aus der Liste.
onboarding-problem-language = Diese Sprache spreche ich noch nicht. Wähle eine aus der Liste.

onboarding-permission-administrator = Administrator
onboarding-permission-ban-members = Mitglieder bannen
onboarding-permission-kick-members = Mitglieder kicken
onboarding-permission-manage-channels = Kanäle verwalten
onboarding-permission-manage-expressions = Ausdrücke verwalten
onboarding-permission-manage-guild = Server verwalten
onboarding-permission-manage-messages = Nachrichten verwalten
onboarding-permission-manage-roles = Rollen verwalten
onboarding-permission-manage-threads = Threads verwalten
onboarding-permission-manage-webhooks = Webhooks verwalten
onboarding-permission-moderate-members = Mitglieder in Timeout versetzen
onboarding-permission-pin-messages = Nachrichten anpinnen
onboarding-permission-read-message-history = Nachrichtenverlauf lesen
onboarding-permission-send-messages = Nachrichten senden
onboarding-permission-view-channel = Kanal ansehen

## Die Antwort einer Prüfung

onboarding-check-problems = { $count ->
        [one] Es wurde nichts geändert. Eine Sache wäre im Weg:
       *[other] Es wurde nichts geändert. { $count } Dinge wären im Weg:
    }
onboarding-check-fine = **Es wurde nichts geändert, und nichts ist im Weg.** Das würde gespeichert:
onboarding-check-asked = Was noch nicht gewählt ist, würde ich fragen.
onboarding-check-panel = Das Feld *{ onboarding-button-start }* stünde in { $channel } und sonst nirgends. Um all das zu tun, benutze `/{ cmd-setup.name }` noch einmal ohne `{ cmd-setup-check.name }`.

## Die Antwort, wenn alles da ist

onboarding-posted-done = **Hearth ist eingerichtet.** Das Feld *{ onboarding-button-start }* steht in { $channel }.
onboarding-posted-later = **Deine Einstellungen sind gespeichert.** Discord hat das Feld *{ onboarding-button-start }* für { $channel } gerade nicht angenommen; ich versuche es weiter. Drücke *{ onboarding-button-again }*, um zu sehen, ob es da ist.
onboarding-posted-refused = **Deine Einstellungen sind gespeichert, aber das Feld *{ onboarding-button-start }* steht noch nicht da.** Discord lässt mich in { $channel } nicht schreiben. Prüfe dort meine Berechtigungen und drücke dann *{ onboarding-button-again }*.
onboarding-posted-unsure = **Deine Einstellungen sind gespeichert.** Ich weiß nicht, ob das Feld *{ onboarding-button-start }* in { $channel } angekommen ist. Prüfe, ob ich dort den Nachrichtenverlauf lesen kann, und drücke dann *{ onboarding-button-again }*.
onboarding-done-next = Drücke jetzt selbst *{ onboarding-button-start }* und lies es so, als wärst du neu hier. Um später eine Sache zu ändern, benutze `/{ cmd-setup.name }` nur mit dieser Option.
onboarding-old-panel = Das alte Feld in { $channel } konnte ich nicht entfernen. Bitte lösche es dort, damit alle nur eines finden.
onboarding-hint-here = Sieh es dir einmal an: Wer neu ist, kann { $channel } nicht sehen und findet das Feld dort nicht.
onboarding-hint-members = Sieh es dir einmal an: Mitglieder können { $channel } nicht sehen.
onboarding-hint-staff = Sieh es dir einmal an: Die Rolle der Begleitpersonen kann { $channel } nicht sehen.
onboarding-hint-card-permissions = Sieh es dir einmal an: Ich kann die Krisenkarte in { $channel } nicht aktuell halten. Füge in seinen Einstellungen → Berechtigungen { $bot } hinzu und erlaube { $permissions }.
onboarding-hint-card-pin = Sieh es dir einmal an: Ich darf die Krisenkarte in { $channel } nicht anpinnen. Füge in seinen Einstellungen → Berechtigungen { $bot } hinzu und erlaube { $permissions }. Oder pinne sie von Hand an.
onboarding-hint-card-deleted = Sieh es dir einmal an: Jemand hat die Krisenkarte in { $channel } gelöscht. Unter *{ local-button-open }* kannst du sie zurückholen oder vergessen.
onboarding-hint-card-gone = Sieh es dir einmal an: Ein Kanal mit einer Krisenkarte ist weg. Unter *{ local-button-open }* kannst du einen anderen wählen.

## Das Feld, das auf dem Server steht

onboarding-panel = **Willkommen. Hier unterstützen Menschen einander, die Ähnliches erleben.**
    Wir erzählen von unseren Erfahrungen und hören einander zu. Das ist keine Therapie und keine Krisenhilfe.
    Drücke *{ onboarding-button-start }* für einen kurzen Rundgang: was das hier ist, wer was lesen kann und unsere Vereinbarungen. Nur du siehst ihn, und du musst nichts schreiben.
    Wenn du jetzt Hilfe brauchst, zu jeder Zeit: *{ crisis-button-help }* oder `/{ cmd-crisis.name }`.

## Der Rundgang

onboarding-page-1 = **Willkommen: was das hier ist (1 von 3)**
    Hier erzählen Menschen von ihren Erfahrungen und hören einander zu. Alle sind auf Augenhöhe, auch die Begleitpersonen.

    {"**"}Was es nicht ist**
    - Es ist keine Therapie und kein ärztlicher Rat. Es passt gut neben beides.
    - Es ist keine Krisenhilfe. Vielleicht ist niemand da, wenn du schreibst. Niemand weiß, wo du bist, und kann dir Hilfe schicken.
    - Niemand erwartet etwas von dir. Du kannst einfach mitlesen, so lange du möchtest.
onboarding-page-2 = **Wer was lesen kann (2 von 3)**
    - **Mitglieder** lesen, was du in den Kanälen schreibst, die sie sehen, und könnten es kopieren.
    - **Begleitpersonen** haben außerdem einen eigenen Kanal, in dem Meldungen ankommen. Sie sehen nicht, wer einen Beitrag ohne Namen geschrieben hat.
    - **Die Person, der der Server gehört,** und alle, die ihn verwalten, können jeden Kanal sehen.
    - **Discord** speichert alle Nachrichten und weiß, von wem sie sind.
    - **Wer mich betreibt**, den Bot, hat meine Datenbank und ihren Schlüssel und könnte im Prinzip öffnen, was darin steht.

    {"**"}Was ich speichere:** dass du die Vereinbarungen angenommen hast und wann; was ich auf deine Bitte aufbewahre oder sende, für begrenzte Zeit; und was Begleitpersonen notieren, wenn sie jemanden verwarnen oder entfernen. Die Kanäle lese ich nicht. `/{ cmd-privacy.name } { cmd-privacy-show.name }` zeigt es, und `/{ cmd-privacy.name } { cmd-privacy-delete.name }` löscht es. Nur der Grund einer offenen Verwarnung und eine laufende Pause beim Teilen bleiben, ohne deinen Namen, höchstens 12 Monate.
onboarding-page-3 = **Unsere Vereinbarungen (3 von 3)**
    1. Was hier gesagt wird, bleibt hier. Die Grenze: wenn ein Leben in Gefahr sein könnte oder ein Kind nicht sicher ist.
    2. Ich spreche von mir: „ich habe gefühlt“, „mir hat geholfen“.
    3. Rat gebe ich nur, wenn jemand darum bittet.
    4. Ich sage niemandem, Medikamente zu nehmen, abzusetzen oder zu ändern.
    5. Ich lasse weg, wie genau sich jemand verletzt.
    6. Ich lasse anderen Raum. Aussetzen ist immer in Ordnung, eine Pause auch.
    7. Ich achte, wer jemand ist und welchen Weg die Person gewählt hat.
    8. Ich mache keine Aufnahmen und keine Bildschirmfotos.
    9. Ich frage, bevor ich jemandem privat schreibe.
    10. Begleitpersonen können eine Nachricht verbergen, jemandem eine Pause geben oder jemanden entfernen. Sie sagen, warum. Wer widerspricht, bekommt Antwort von einer anderen Person.

    Mit *{ onboarding-button-agree }* speichere ich Version und Zeitpunkt deiner Zusage und gebe dir die Mitgliederrolle. Ich darf dir dann zu einer Moderationsentscheidung schreiben, die dich betrifft, und zu nichts anderem, außer du bittest mich darum.
onboarding-page-3-changed = Die Vereinbarungen haben sich geändert, seit du sie am { $date } angenommen hast. Bitte lies sie noch einmal.
onboarding-page-help = Wenn du jetzt Hilfe brauchst, zu jeder Zeit: *{ crisis-button-help }* oder `/{ cmd-crisis.name }`. Sonst sieht es niemand.

onboarding-role-given = **Du bist dabei.** Du hast die Vereinbarungen am { $date } angenommen und hast die Rolle { $role }.

    Wenn du magst, schau dir das an:
    - `/{ cmd-meetings.name } { cmd-meetings-list.name }`: was bevorsteht
    - `/{ cmd-share.name }`: etwas ohne deinen Namen teilen
    - `/{ cmd-privacy.name } { cmd-privacy-show.name }`: was über dich gespeichert ist

    Nichts davon wird von dir erwartet. Mitlesen genügt.
onboarding-not-now =
    Das ist in Ordnung. Nichts wurde gespeichert, und für dich ändert sich nichts.
    {"*"}{ onboarding-button-start }* und `/{ cmd-start.name }` sind da, wann immer du magst.
onboarding-role-refused = **Deine Zusage vom { $date } ist gespeichert.** Ich konnte dir die Mitgliederrolle nicht geben, weil in den Einstellungen des Servers etwas im Weg ist. Das Begleitteam weiß Bescheid.
    Drücke später *{ onboarding-button-again }*, oder benutze `/{ cmd-start.name }`.
onboarding-role-later = **Deine Zusage vom { $date } ist gespeichert.** Discord hat nicht geantwortet, als ich dir die Mitgliederrolle gab.
    Drücke in einer Minute *{ onboarding-button-again }*, oder benutze `/{ cmd-start.name }`.
onboarding-role-reason = Hat die Vereinbarungen angenommen, Version { $version }

## An das Begleitteam

onboarding-role-problem = **Ich kann die Mitgliederrolle { $role } nicht vergeben.** Jemand hat gerade die Vereinbarungen angenommen und wartet darauf.
    Wer *Server verwalten* hat, kann `/{ cmd-setup.name }` im Kanal des Feldes *{ onboarding-button-start }* benutzen: Dort steht, was im Weg ist. Danach drückt die Person *{ onboarding-button-again }*.
