### Draft: needs a native reader before a release
### Was über eine Person gespeichert ist: ansehen, mitnehmen, löschen.

cmd-privacy =
    .name = datenschutz
    .description = Was ich über dich gespeichert habe: sieh es an, nimm es mit, lösche es
cmd-privacy-show =
    .name = anzeigen
    .description = Sieh, was ich gerade über dich gespeichert habe
cmd-privacy-export =
    .name = exportieren
    .description = Du bekommst als Datei, was ich über dich gespeichert habe
cmd-privacy-delete =
    .name = löschen
    .description = Lösche, was ich über dich gespeichert habe

privacy-show-here = **Was ich auf diesem Server über dich gespeichert habe**
privacy-show-everywhere = **Was ich über dich gespeichert habe, auf allen Servern, auf denen ich bin**
privacy-show-server = **{ $server }**
privacy-server-unknown = Ein Server, auf dem ich nicht mehr bin
privacy-show-nothing-here = Nichts. Auf diesem Server gibt es keinen Eintrag über dich.
privacy-show-nothing-everywhere = Nichts. Auf keinem Server gibt es einen Eintrag über dich.
privacy-show-more =
    { $count ->
        [one] Auf einem weiteren Server gibt es etwas: `/{ cmd-privacy.name } { cmd-privacy-export.name }` enthält alles.
       *[other] Auf { $count } weiteren Servern gibt es etwas: `/{ cmd-privacy.name } { cmd-privacy-export.name }` enthält alles.
    }

privacy-held-members =
    { $contact ->
        [yes] Ein Eintrag, an dem ich dich wiedererkenne, und versiegelt deine Discord-ID, weil ich dir mit deinem Einverständnis schreiben darf.
       *[no] Ein Eintrag, an dem ich dich wiedererkenne. Deine Discord-ID steht nicht darin.
    }
privacy-held-agreements = Die Vereinbarungen der Gruppe: Du hast Version { $version } am <t:{ $since }:D> angenommen.
privacy-held-audit_entries =
    { $count ->
        [one] Etwas, das du beim Begleiten oder Verwalten getan hast. Ich vergesse es am <t:{ $until }:D>.
       *[other] { $count } Dinge, die du beim Begleiten oder Verwalten getan hast. Ich vergesse das letzte am <t:{ $until }:D>.
    }
privacy-held-notices =
    { $count ->
        [one] Dass ich dir eine Nachricht geschickt habe oder schicken werde. Ich vergesse es am <t:{ $until }:D>.
       *[other] Dass ich dir { $count } Nachrichten geschickt habe oder schicken werde. Ich vergesse die letzte am <t:{ $until }:D>.
    }
privacy-held-shares =
    { $count ->
        [one] Ein Beitrag ohne deinen Namen. Bis zum <t:{ $until }:D> bewahre ich versiegelt auf, dass du ihn geschrieben hast, und du kannst ihn zurücknehmen.
       *[other] { $count } Beiträge ohne deinen Namen. Längstens bis zum <t:{ $until }:D> bewahre ich versiegelt auf, dass du sie geschrieben hast, und du kannst sie zurücknehmen.
    }
privacy-held-share_turns =
    { $count ->
        [one] Dass du heute einmal geteilt hast. Ich vergesse es <t:{ $until }:R>.
       *[other] Dass du heute { $count } Mal geteilt hast. Ich vergesse es <t:{ $until }:R>.
    }
privacy-held-share_blocks = Dass das Teilen ohne Namen für dich bis zum <t:{ $until }:D> pausiert.
privacy-held-reports =
    { $count ->
        [one] Eine Meldung von dir an Begleitpersonen, für die du eine Antwort möchtest. Ich vergesse sie am <t:{ $until }:D>.
       *[other] { $count } Meldungen von dir an Begleitpersonen, für die du eine Antwort möchtest. Ich vergesse die letzte am <t:{ $until }:D>.
    }
privacy-held-cases =
    { $count ->
        [one] Eine Verwarnung von Begleitpersonen. Ich vergesse sie am <t:{ $until }:D>.
       *[other] { $count } Verwarnungen von Begleitpersonen. Ich vergesse die letzte am <t:{ $until }:D>.
    }
privacy-held-kept_cases =
    { $count ->
        [one] Der Grund einer Verwarnung, die offen war, als du alles gelöscht hast, ohne deinen Namen. Ich vergesse ihn am <t:{ $until }:D>.
       *[other] Die Gründe von { $count } Verwarnungen, die offen waren, als du alles gelöscht hast, ohne deinen Namen. Ich vergesse den letzten am <t:{ $until }:D>.
    }

privacy-show-not-held = **Was ich nicht speichere:** was du in Kanälen schreibst, den Text von Beiträgen, sobald sie veröffentlicht sind, deinen Namen oder etwas über deine Gesundheit. Ich bewahre auch nicht auf, was du angesehen hast und mit wem du sprichst. Wenn jemand etwas über dich gemeldet hat, gehört das dieser Person und steht nicht hier. Ich vergesse es innerhalb von { $days } Tagen.
privacy-show-next = **Was du tun kannst:** `/{ cmd-privacy.name } { cmd-privacy-export.name }` gibt dir alles als Datei, und `/{ cmd-privacy.name } { cmd-privacy-delete.name }` löscht es.
privacy-what-stays = Wenn du alles löschst, bleiben zwei Dinge, und nicht länger als 12 Monate: eine laufende Pause beim Teilen und der Grund jeder offenen Verwarnung. Beides bleibt als Code, aus dem niemand deinen Namen lesen kann.

privacy-export-here = Hier ist alles, was ich auf diesem Server über dich gespeichert habe, als Datei, die Programme und Menschen lesen können.
privacy-export-everywhere = Hier ist alles, was ich über dich gespeichert habe, auf allen Servern, auf denen ich bin, als Datei, die Programme und Menschen lesen können.

privacy-delete-here = **Alles löschen, was ich auf diesem Server über dich gespeichert habe?**
privacy-delete-everywhere = **Alles löschen, was ich über dich gespeichert habe, auf allen Servern, auf denen ich bin?**
privacy-delete-what = **Was verschwindet:** mein Eintrag über dich, dass du die Vereinbarungen angenommen hast, und dass ich dir geschrieben habe. Dass du deine Beiträge geschrieben hast, und Beiträge, die noch warten. Deine Verbindung zu deinen Meldungen, deine Verwarnungen mit ihren Notizen, und was du beim Begleiten getan hast.
privacy-delete-shares = **Deine Beiträge bleiben stehen** und lassen sich danach nicht mehr zurücknehmen, weil dann niemand mehr weiß, dass sie von dir sind. Wenn welche weg sollen, nimm sie vorher zurück: *Apps* → *{ cmd-manage-my-share.name }* an der Nachricht.
privacy-delete-stays = **Was bleibt**, nicht länger als 12 Monate: eine laufende Pause beim Teilen und der Grund jeder offenen Verwarnung. Beides bleibt als Code, aus dem niemand deinen Namen lesen kann. Deine Nachrichten und Rollen liegen bei Discord: Dort kannst du deine Nachrichten löschen und den Server verlassen.
privacy-delete-once = Das lässt sich nicht rückgängig machen.
privacy-button-delete = Alles löschen
privacy-button-back = Zurück
privacy-kept-all = Es wurde nichts gelöscht. `/{ cmd-privacy.name } { cmd-privacy-show.name }` sagt dir, was ich gespeichert habe.

privacy-deleted-here = Alles, was ich auf diesem Server über dich gespeichert hatte, ist gelöscht.
privacy-deleted-everywhere = Alles, was ich über dich gespeichert hatte, ist gelöscht, auf allen Servern, auf denen ich bin.
privacy-deleted-nothing-here = Es gab nichts zu löschen: Auf diesem Server habe ich nichts über dich gespeichert.
privacy-deleted-nothing-everywhere = Es gab nichts zu löschen: Ich habe auf keinem Server etwas über dich gespeichert.
privacy-deleted-but = Das bleibt, bis es endet, als Code ohne deinen Namen:
privacy-deleted-later = Du kannst jederzeit wiederkommen, mit `/{ cmd-start.name }`.
