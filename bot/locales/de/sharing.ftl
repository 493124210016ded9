### Draft: needs a native reader before a release
### Teilen ohne Namen: das Formular, der Beitrag, das Zurücknehmen und eine Pause für die schreibende Person.

cmd-share =
    .name = teilen
    .description = Teile etwas ohne deinen Namen
cmd-anon =
    .name = anonym
    .description = Für Begleitpersonen: auf einen Beitrag reagieren, ohne zu erfahren, von wem er ist
cmd-anon-block =
    .name = sperren
    .description = Wer einen Beitrag ohne Namen geschrieben hat, kann 90 Tage lang keinen mehr teilen
cmd-anon-block-message =
    .name = nachricht
    .description = Der Link des Beitrags: Nimm dafür „Nachrichtenlink kopieren“
cmd-anon-unblock =
    .name = entsperren
    .description = Wer einen Beitrag ohne Namen geschrieben hat, kann wieder teilen
cmd-anon-unblock-message =
    .name = nachricht
    .description = Der Link des Beitrags: Nimm dafür „Nachrichtenlink kopieren“
cmd-manage-my-share =
    .name = Meinen Beitrag verwalten

sharing-form-title = Ohne deinen Namen teilen
sharing-limits =
    - **Wer es lesen kann:** alle, die auf diesem Server den Kanal für Beiträge öffnen können. Ich veröffentliche es dort ohne deinen Namen.
    - **Wer nicht sehen kann, dass du es warst:** Mitglieder und Begleitpersonen. Begleitpersonen können einen Beitrag entfernen. Sie können der Person, die ihn geschrieben hat, das Teilen sperren. Auch dabei sehen sie nicht, wer es ist.
    - **Wer es herausfinden könnte:** Discord und wer diesen Bot betreibt, könnten es im Prinzip. Auch was du über dich erzählst, kann dich erkennbar machen.
    - **Wenn du es dir anders überlegst:** Du kannst es vier Wochen lang zurücknehmen.
    - **Das hier ist keine Krisenhilfe.** Niemand schaut Tag und Nacht darauf, und niemand hier kann dir Hilfe schicken. Wenn du jetzt Hilfe brauchst, nimm `/{ cmd-crisis.name }`.
sharing-form-label = Was möchtest du teilen?

sharing-heading = **Jemand hat geteilt:**

sharing-posted = Dein Beitrag ist veröffentlicht, ohne deinen Namen: { $link }
    Du kannst ihn bis zum <t:{ $until }:D> zurücknehmen: hier oder später mit *Apps* → *{ cmd-manage-my-share.name }* an der Nachricht.
sharing-on-its-way = Danke. Discord lässt mich gerade nichts veröffentlichen. Dein Beitrag liegt versiegelt bei mir und geht hinaus, sobald es möglich ist, innerhalb von { $hours } Stunden. Wenn es nicht klappt, lösche ich ihn ungelesen. Du kannst ihn weiter zurücknehmen: hier oder, sobald er veröffentlicht ist, mit *Apps* → *{ cmd-manage-my-share.name }* an der Nachricht.
sharing-unsure = Discord hat mir nicht gesagt, ob dein Beitrag veröffentlicht wurde. Bitte sieh in { $room } nach: Wenn er da ist, ist alles gut. Wenn nicht, nimm ihn hier zurück und teile ihn noch einmal.
sharing-own = Das ist dein Beitrag. Du kannst ihn bis zum <t:{ $until }:D> zurücknehmen: Dann wird die Nachricht gelöscht, und ich vergesse, dass er von dir war.
sharing-taken-back = Dein Beitrag ist weg, und auch meine Notiz, dass du ihn geschrieben hast. Du kannst jederzeit wieder etwas teilen, mit `/{ cmd-share.name }`.
sharing-taken-back-unsure = Ich habe diesen Beitrag vergessen und werde ihn nicht veröffentlichen. Discord hat mir nie gesagt, ob er schon veröffentlicht war: Wenn du ihn im Kanal siehst, bitte eine Begleitperson, ihn zu löschen.
sharing-button-take-back = Zurücknehmen
sharing-button-again = Noch einmal versuchen
sharing-your-text = Dein Text

sharing-blank = Da steht noch nichts, was sich lesen lässt. Drücke *{ sharing-button-again }* und schreib ein paar Worte, zum Beispiel: „Heute war es schwer, und ich bin trotzdem gekommen.“
sharing-too-long = Das sind { $length } Zeichen, und ein Beitrag kann { $limit } haben. Drücke *{ sharing-button-again }* und kürze ihn, oder teile ihn in zwei Teilen.
sharing-no-room = Es gibt keinen Kanal für Beiträge, in dem ich schreiben kann. Es wurde also nichts veröffentlicht. Bitte eine Begleitperson, das mit `/{ cmd-setup.name }` zu prüfen, und drücke dann *{ sharing-button-again }*. Wenn das dauern kann, kopiere deinen Text: Diese Nachricht verschwindet, wenn du Discord schließt.
sharing-not-posted = Discord hat mich im Kanal für Beiträge nichts veröffentlichen lassen. Es wurde nichts veröffentlicht und nichts aufbewahrt. Bitte eine Begleitperson, das mit `/{ cmd-setup.name }` zu prüfen, und drücke dann *{ sharing-button-again }*. Wenn das dauern kann, kopiere deinen Text: Diese Nachricht verschwindet, wenn du Discord schließt.
sharing-blocked = Das Teilen ohne Namen pausiert für dich bis zum <t:{ $until }:D>. Begleitpersonen haben das wegen eines deiner Beiträge entschieden, ohne zu sehen, von wem er ist. Du bist hier weiter willkommen: Du kannst in den anderen Kanälen schreiben oder eine Begleitperson danach fragen. Wenn du jetzt Hilfe brauchst: `/{ cmd-crisis.name }`.
sharing-no-turns-left = Du hast heute { $limit } Mal geteilt, das ist die Grenze für einen Tag. Du kannst <t:{ $until }:R> wieder teilen. Kopiere deinen Text bis dahin: Diese Nachricht verschwindet, wenn du Discord schließt. Wenn du jetzt Hilfe brauchst: `/{ cmd-crisis.name }`.
sharing-not-yours = Ich finde hier keinen Beitrag von dir, der sich noch zurücknehmen lässt. Vielleicht ist er schon weg oder älter als vier Wochen. Eine Begleitperson kann die Nachricht noch für dich löschen.
sharing-being-posted = Dein Beitrag wird gerade veröffentlicht, oder Discord hat mir noch nicht gesagt, ob es geklappt hat. Warte eine Minute und drücke dann noch einmal *{ sharing-button-take-back }*.
sharing-deleting-forbidden = Ich darf in diesem Kanal nicht mehr löschen. Dein Beitrag ist also noch da und noch deiner. Bitte eine Begleitperson, ihn zu löschen oder mir *Kanal ansehen* wiederzugeben. Drücke dann noch einmal *{ sharing-button-take-back }*.
sharing-deleting-failed = Discord hat die Nachricht nicht gelöscht. Dein Beitrag ist also noch da und noch deiner. Warte eine Minute und drücke dann noch einmal *{ sharing-button-take-back }*.

sharing-bad-link = Das ist kein Link zu einer Nachricht. Nimm *Nachrichtenlink kopieren* am Beitrag; der Link sieht so aus: `{ $example }`.
sharing-link-elsewhere = Dieser Link führt aus dem Server hinaus. Nimm *Nachrichtenlink kopieren* an einem Beitrag auf diesem Server; der Link sieht so aus: `{ $example }`.
sharing-no-such-share = Diese Nachricht ist kein Beitrag, bei dem ich noch etwas tun kann. Das geht nur bei Beiträgen der letzten vier Wochen, die nicht zurückgenommen wurden. Nimm *Nachrichtenlink kopieren* an einem Beitrag, so wie `{ $example }`.
sharing-blocked-author = Wer diesen Beitrag geschrieben hat, kann bis zum <t:{ $until }:D> nicht ohne Namen teilen. Ich zeige niemandem, wer es ist. Wenn auch der Beitrag weg soll, lösche die Nachricht.
sharing-unblocked-author = Wer diesen Beitrag geschrieben hat, kann wieder ohne Namen teilen.
