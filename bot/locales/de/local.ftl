### Draft: needs a native reader before a release
### Krisenhilfe, die ein Server selbst ergänzt: eigene Hilfsangebote und Karten in seinen Kanälen.

## Das private Feld, aus /setup

local-button-open = Krisenhilfe einrichten
local-button-back = Zurück
local-button-add = Ein Hilfsangebot hinzufügen
local-button-lines = Ein Hilfsangebot ändern oder entfernen
local-button-cards = Karte in einem Kanal
local-button-change = Ändern
local-button-remove = Entfernen
local-button-again = Noch einmal versuchen
local-button-put-back = Wieder aufnehmen
local-button-country = Anderes Land
local-button-away = Eine Karte entfernen

local-panel = **Krisenhilfe einrichten**
    Was du hier hinzufügst, steht auf den Krisenkarten dieses Servers, als eures gekennzeichnet. Füge nur Hilfsangebote hinzu, die du selbst angerufen hast oder deren eigene Seite du gelesen hast.
local-panel-lines = **Eure Hilfsangebote:**
local-panel-no-lines = Noch habt ihr keine eigenen Hilfsangebote. Eine Stelle an der Hochschule oder ein Zuhörtelefon vor Ort ist hier gut zu haben.
local-panel-cards = **Karten stehen in:** { $channels }
local-panel-no-cards = Noch steht keine Karte in einem Kanal. Dort kann man sie auch lesen, während ich offline bin.
local-kept = **Gespeichert.** { $cards ->
        [0] `/{ cmd-crisis.name }` zeigt es ab jetzt.
       *[other] Karten in Kanälen folgen gleich.
    }
local-removed = **Entfernt.** Es wird nicht mehr gezeigt. Das stand dort:

## Ein Hilfsangebot

local-menu-line = Wähle ein Hilfsangebot
local-form-title = Ein eigenes Hilfsangebot
local-form-name = Name
local-form-name-hint = Zum Beispiel: Beratung an der Hochschule
local-form-call = Telefonnummer
local-form-call-hint = Freiwillig. Zum Beispiel: +49 30 000000
local-form-text = Nummer für SMS
local-form-text-hint = Freiwillig. Zum Beispiel: 85258
local-form-web = Webadresse
local-form-web-hint = Freiwillig. Zum Beispiel: https://example.org/help
local-form-note = Zeiten, und was man wissen sollte
local-form-note-hint = Freiwillig. Zum Beispiel: Montag bis Freitag, für Studierende

local-problems = Noch wurde nichts geändert. Bring das in Ordnung und drücke *{ local-button-again }*:
local-problem-name = { local-form-name }: fehlt. Zum Beispiel: Beratung an der Hochschule.
local-problem-name-long = { local-form-name }: höchstens 60 Zeichen. Zum Beispiel: Beratung an der Hochschule.
local-problem-unreachable = Es lässt sich noch nicht erreichen. Gib eine Telefonnummer an, zum Beispiel `+49 30 000000`, eine Nummer für SMS oder eine Webadresse.
local-problem-call = { local-form-call }: nur Ziffern und Leerzeichen, zum Beispiel `116 123` oder `+49 30 000000`. Worte gehören ins letzte Feld.
local-problem-call-long = { local-form-call }: nur eine Nummer, zum Beispiel `+49 30 000000`. Eine zweite gehört ins letzte Feld.
local-problem-text = { local-form-text }: nur Ziffern und Leerzeichen, zum Beispiel `85258`. Ein Stichwort gehört ins letzte Feld.
local-problem-text-long = { local-form-text }: nur eine Nummer, zum Beispiel `85258`.
local-problem-web = { local-form-web }: beginnt mit `https://` und zeigt, wohin sie führt, zum Beispiel `https://example.org/help`.
local-problem-web-long = { local-form-web }: höchstens 150 Zeichen, zum Beispiel `https://example.org/help`.
local-problem-link = Eine Webadresse gehört in *{ local-form-web }* und sonst nirgends hin: Dort prüfe ich sie.
local-problem-note-long = { local-form-note }: höchstens 120 Zeichen. Zum Beispiel: Montag bis Freitag, für Studierende.
local-problem-wording = „{ $words }“ kann Menschen verletzen, die es hier lesen. Sag stattdessen: { $instead }.
local-too-many-lines = Es gibt { $most } Hilfsangebote, und mehr passen nicht auf eine Karte. Entferne erst eines.
local-no-room = Alle Hilfsangebote zusammen sind { $over } Zeichen zu lang für eine Karte. Kürze dieses, oder entferne ein anderes.
local-line-gone = Dieses Hilfsangebot ist nicht mehr da: Jemand hat es entfernt. Drücke *{ local-button-back }*, um zu sehen, was es gibt.

## Karten in Kanälen

local-cards = **Eine Krisenkarte in einem Kanal**
    Sie zeigt die Notrufnummer, die wichtigsten Hilfsangebote und eure. Man kann sie lesen, während ich offline bin. Ich halte sie aktuell.
    Land: **{ $country }**. Wähle unten ihre Kanäle, höchstens { $most } auf diesem Server. { $named ->
        [yes] Steht dort schon eine Karte, wechselt sie zu diesem Land.
       *[no] Steht dort schon eine Karte, wird sie aktualisiert und behält ihr Land.
    }
local-country-any = jedes Land
local-country-title = Das Land der Karte
local-country-label = Für welches Land ist die Karte?
local-country-hint = Sein Name in irgendeiner Sprache oder sein Kürzel. Zum Beispiel: Spanien, España oder ES.
local-country-similar = Meintest du eines davon?
local-menu-channels = Wähle Kanäle für die Karte
local-cards-standing = **Karten auf diesem Server:**
local-card-pinned = - { $channel }, { $country }: angepinnt.
local-card-unpinned = - { $channel }, { $country }: veröffentlicht, nicht angepinnt.
local-card-coming = - { $channel }, { $country }: Discord hat sie noch nicht angenommen, ich versuche es weiter.
local-card-deleted = - { $channel }: Jemand hat sie dort gelöscht, und ich habe das als Nein verstanden. Um sie wiederzuhaben, wähle den Kanal noch einmal.
local-card-gone = - Ein Kanal, den es nicht mehr gibt. Drücke *{ local-button-away }*, um den Eintrag zu löschen.
local-card-forbidden = - { $channel }: Discord lässt mich nicht. Erlaube mir dort **Kanal ansehen**, **Nachrichten senden** und **Nachrichtenverlauf lesen**, und wähle den Kanal dann noch einmal.
local-card-rejected = - { $channel }: Discord hat sie nicht angenommen. Bitte sag es der Person, die diesen Bot betreibt: Der Grund steht in seinem Protokoll.
local-card-unsure = - { $channel }: Ich weiß nicht, ob sie angekommen ist. Erlaube mir dort **Kanal ansehen** und **Nachrichtenverlauf lesen**, und wähle den Kanal dann noch einmal.
local-cards-unpinned = Um eine Karte anzupinnen, wähle ihren Kanal noch einmal. Oder pinne sie von Hand an: Öffne das Menü ihrer Nachricht und wähle *Nachricht anpinnen*.
local-cards-pin-by-hand = Um eine Karte anzupinnen, öffne das Menü ihrer Nachricht und wähle *Nachricht anpinnen*. Oder erlaube mir in ihrem Kanal **Nachrichten anpinnen** und wähle den Kanal noch einmal.
local-card-too-many = In { $channels } wurde keine Karte veröffentlicht, weil höchstens { $most } möglich sind. Entferne erst eine.
local-cards-away = Welche Karte soll weg? Ich lösche ihre Nachricht.
local-menu-card = Wähle eine Karte
local-channel-gone = Ein Kanal, den es nicht mehr gibt
local-card-removed = Die Karte in { $channel } ist weg.
local-card-left = Ich pflege die Karte in { $channel } nicht mehr, aber Discord lässt mich ihre Nachricht nicht löschen. Bitte lösche sie dort von Hand: Sie würde veralten.
local-card-going = Discord hat nicht geantwortet. Die Karte in { $channel } verschwindet, sobald es das tut.
local-card-offline = Diese Karte bleibt hier, auch wenn ich offline bin. Der Knopf und `/{ cmd-crisis.name }` brauchen mich: Sie zeigen jedes Land, und nur dir.

## An das Begleitteam

local-told-forbidden = **Die Krisenkarte in { $channel } kann ich nicht aktuell halten.** Discord lässt mich nicht. Wer *Server verwalten* hat, kann mir dort **Kanal ansehen**, **Nachrichten senden** und **Nachrichtenverlauf lesen** erlauben. Bis dahin kann auf der Karte Altes stehen.
local-told-gone = **Ein Kanal mit einer Krisenkarte ist weg.** Wenn man die Karte woanders finden soll, kann jemand mit *Server verwalten* einen Kanal wählen: `/{ cmd-setup.name }`, dann *{ local-button-open }*.
local-told-rejected = **Die Krisenkarte in { $channel } kann ich nicht aktuell halten.** Discord hat sie nicht angenommen. Bitte sagt es der Person, die diesen Bot betreibt: Der Grund steht in seinem Protokoll.
local-told-unsure = **Ich weiß nicht, ob die Krisenkarte in { $channel } angekommen ist.** Bitte seht nach. Wer *Server verwalten* hat, kann mir dort **Kanal ansehen** und **Nachrichtenverlauf lesen** erlauben und den Kanal noch einmal wählen: `/{ cmd-setup.name }`, dann *{ local-button-open }*.
