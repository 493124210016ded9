### Draft: needs a native reader before a release
### Meldungen an das Begleitteam und Fälle. Niemandem wird Schuld gegeben: Texte sagen, was war und was kommt.

cmd-report-to-facilitators =
    .name = Dem Begleitteam melden
cmd-case =
    .name = fall
    .description = Für Begleitpersonen: einem Mitglied sagen, was nicht passte, und offene Fälle sehen.
cmd-case-warn =
    .name = verwarnen
    .description = Sag einem Mitglied privat, was nicht zu den Vereinbarungen passte. 180 Tage gespeichert.
cmd-case-warn-member =
    .name = person
    .description = Um wen es geht
cmd-case-warn-reason =
    .name = grund
    .description = Was nicht passte. Die Person liest es in ganzen Worten.
cmd-case-warn-reason-unkind =
    .name = Verletzende Worte
cmd-case-warn-reason-no-advice =
    .name = Rat, um den niemand gebeten hat
cmd-case-warn-reason-privacy =
    .name = Privates von anderen
cmd-case-warn-reason-spam =
    .name = Werbung oder wiederholte Nachrichten
cmd-case-warn-reason-off-topic =
    .name = Nicht beim Thema
cmd-case-warn-reason-unsafe-detail =
    .name = Einzelheiten, die anderen schaden können
cmd-case-warn-reason-other =
    .name = Etwas anderes
cmd-case-warn-note =
    .name = notiz
    .description = Freiwillig. Deine eigenen Worte an die Person, höchstens 280 Zeichen.
cmd-case-history =
    .name = verlauf
    .description = Offene Fälle eines Mitglieds, das Neueste zuerst. Nur du siehst die Antwort.
cmd-case-history-member =
    .name = person
    .description = Wessen Fälle du sehen möchtest

## Gründe, wie sie nach einem Doppelpunkt stehen

moderation-reason-unkind = verletzende Worte
moderation-reason-no-advice = Rat, um den niemand gebeten hat
moderation-reason-privacy = Privates von anderen
moderation-reason-spam = Werbung oder wiederholte Nachrichten
moderation-reason-off-topic = hier nicht beim Thema
moderation-reason-unsafe-detail = Einzelheiten, die anderen schaden können
moderation-reason-other = etwas, das nicht auf unserer Liste steht

## Das Formular

moderation-form-title = Dem Begleitteam melden
moderation-form-to-staff = Das geht an die Begleitpersonen dieses Servers. Sie erfahren nicht, von wem es kommt, und sind vielleicht gerade nicht online.
moderation-form-to-owner = Hier geht es um eine Begleitperson. Deshalb geht es an die Person, der dieser Server gehört, und nicht an das Begleitteam. Sie erfährt nicht, von wem es kommt, und ist vielleicht gerade nicht online.
moderation-form-about-owner = Hier geht es um die Person, der dieser Server gehört. Deshalb geht es an das Begleitteam. Es erfährt nicht, von wem es kommt. Die Person kann hier jeden Kanal öffnen, auch den des Teams. Wenn das für dich nicht sicher ist, melde es stattdessen bei Discord.
moderation-form-unsure = Das geht an die Begleitpersonen dieses Servers. Wenn es um eine von ihnen geht oder ich es nicht weiß, geht es stattdessen an die Person, der der Server gehört. Niemand erfährt, von wem es kommt, und vielleicht ist gerade niemand online.
moderation-form-danger = Wenn jetzt jemand in Gefahr ist, ruf deine Notrufnummer an. `/{ cmd-crisis.name }` zeigt sie.
moderation-form-note = Was ist passiert?
moderation-form-note-hint = Freiwillig. Lass Namen weg, wenn du kannst.
moderation-form-answer = Soll ich Bescheid geben, wenn es ankommt?
moderation-form-answer-hint = Dann bleibt versiegelt, von wem es kommt: mit DM eine Woche danach, sonst 90 Tage. Niemand sieht es.
moderation-form-answer-no = Keine DM, bitte
moderation-form-answer-yes = Ja, schick mir eine DM

## Was man nach dem Melden liest

moderation-sent-to-staff = Danke. Das Begleitteam hat deine Meldung. Sie sagt nicht, von wem sie kommt.
moderation-sent-to-owner = Danke. Die Person, der dieser Server gehört, hat deine Meldung, das Begleitteam nicht. Sie sagt nicht, von wem sie kommt.
moderation-sent-to-owner-after-all = Danke. Es geht um eine Begleitperson, oder vielleicht. Deshalb hat die Person, der dieser Server gehört, deine Meldung, das Begleitteam nicht. Sie sagt nicht, von wem sie kommt.
moderation-sent-later = Danke, ich habe deine Meldung. Discord hat meine Nachricht dazu noch nicht angenommen, ich versuche es weiter. Sie sagt nicht, von wem sie kommt.
moderation-sent-answer = Ich schicke dir eine DM, wenn sie jemand angenommen hat.
moderation-sent-no-answer = Jemand sieht sie sich so bald wie möglich an. Ich schicke dir keine DM dazu.
moderation-sent-crisis = Wenn du jetzt Hilfe brauchst oder jemand in Gefahr ist: `/{ cmd-crisis.name }`.
moderation-undelivered-staff = Ich habe deine Meldung, aber ich erreiche den Teamkanal nicht, also hat sie niemand gelesen. Bitte sag es selbst einer Begleitperson oder der Person, der dieser Server gehört. Ich bewahre die Meldung 90 Tage auf.
moderation-undelivered-owner = Ich habe deine Meldung, aber die Person, der dieser Server gehört, nimmt keine DMs von mir an, also hat sie niemand gelesen. Bitte schreib ihr selbst, oder einer Begleitperson, der du vertraust. Ich bewahre die Meldung 90 Tage auf.
moderation-unsure-staff = Ich habe deine Meldung, aber ich weiß nicht, ob meine Nachricht dazu im Teamkanal angekommen ist. Bitte frag eine Begleitperson oder die Person, der dieser Server gehört. Ich bewahre die Meldung 90 Tage auf.
moderation-unsure-owner = Ich habe deine Meldung, aber ich weiß nicht, ob meine Nachricht die Person erreicht hat, der dieser Server gehört. Bitte frag sie, oder eine Begleitperson, der du vertraust. Ich bewahre die Meldung 90 Tage auf.
moderation-your-words = Deine Worte, damit nichts verloren geht
moderation-try-again = Noch einmal versuchen
moderation-form-outdated = Dieses Formular ist veraltet. Öffne noch einmal das Menü der Nachricht oder der Person und wähle *{ cmd-report-to-facilitators.name }*.
moderation-note-too-long = Das sind { $length } Zeichen, und ich kann { $most } weitergeben. Kürze es, zum Beispiel auf das, was passiert ist, und wann.

## Was das Begleitteam oder die Person liest, der der Server gehört

moderation-report-message = **Eine Meldung zu einer Nachricht:** { $link }
moderation-report-person = **Eine Meldung zu einer Person:** { $person }
moderation-report-from = Aus { $server }. Sie kommt zu dir und nicht zum Begleitteam, weil es um eine Begleitperson gehen kann.
moderation-report-words = Die Worte dazu:
moderation-report-no-words = Ohne Worte dazu.
moderation-report-next = Von wem sie kommt, bleibt privat. Bitte versuch nicht, es herauszufinden. Drücke *{ moderation-acknowledge }*, damit andere wissen, dass sich jemand kümmert. Wer gemeldet hat, erfährt davon, wenn das gewünscht war.
moderation-acknowledge = Ich kümmere mich
moderation-acknowledged-by = **Angenommen** von { $who }, { $when }.
moderation-report-acknowledged-already = Diese Meldung hat schon jemand angenommen. Du musst nichts tun.
moderation-report-gone = Diese Meldung habe ich nicht mehr: Ich bewahre eine Meldung 90 Tage auf. Du musst hier nichts tun.
moderation-owner-only = Nur die Person, der jener Server gehört, kann diese Meldung annehmen. Bitte sie, in ihren DMs darauf zu drücken.

## Was liest, wer gemeldet hat und eine Antwort wollte

moderation-answer-staff =
    Danke, dass du etwas gesagt hast. Jemand hat es gelesen und kümmert sich darum. Das ist die eine Nachricht, um die du gebeten hast.

    Es geht um deine Meldung an das Begleitteam von { $server }.
moderation-answer-owner =
    Danke, dass du etwas gesagt hast. Jemand hat es gelesen und kümmert sich darum. Das ist die eine Nachricht, um die du gebeten hast.

    Es geht um deine Meldung an die Person, der { $server } gehört.
moderation-answer-once = Ich schreibe dir dazu nicht noch einmal. Wenn du jetzt Hilfe brauchst: `/{ cmd-crisis.name }`.

## Verwarnungen, wie das Mitglied sie liest

moderation-warning-title =
    {"**"}Eine private Nachricht für dich**
    Du bist weiter willkommen, und dir wird nichts weggenommen. Bitte lies weiter, wenn du einen ruhigen Moment hast.

    Sie kommt vom Begleitteam von { $server }.
moderation-warning-reason = Etwas, das du dort geschrieben oder getan hast, passte nicht zu den Vereinbarungen der Gruppe: { $reason }.
moderation-warning-note = Eine Begleitperson schreibt dazu:
moderation-warning-meaning = Begleitpersonen können diese Notiz bis zum { $until } sehen, dann wird sie gelöscht.
moderation-warning-appeal = Wenn du es anders siehst, sag es einer Begleitperson oder der Person, der der Server gehört: Jemand, der diese Notiz nicht geschrieben hat, sieht es sich noch einmal an.
moderation-warning-help = Wenn heute ein schwerer Tag ist: Der Knopf unten und `/{ cmd-crisis.name }` zeigen, wer für dich da ist. Niemand sieht, dass du nachgesehen hast.

## Verwarnungen, wie die Begleitperson sie liest

moderation-warned = { $person } hat jetzt eine DM von mir: { $reason }. Der Fall ist bis zum { $until } offen. Wenn die Person widerspricht, antwortet jemand anderes als du.
moderation-warned-closed = { $person } nimmt keine DMs von mir an, also ist nichts angekommen. Der Fall bleibt bis zum { $until }: { $reason }. Bitte sag es der Person selbst, freundlich und privat.
moderation-warned-failed = Discord hat meine DM an { $person } nicht zugestellt. Der Fall bleibt bis zum { $until }: { $reason }. Bitte sag es der Person selbst, freundlich und privat.
moderation-warned-unsure = Der Fall bleibt bis zum { $until }: { $reason }. Ich weiß nicht, ob meine DM { $person } erreicht hat. Bitte frag nach, freundlich und privat.
moderation-warned-no-agreements = { $person } hat die Vereinbarungen nicht angenommen, deshalb darf ich dorthin nicht schreiben. Der Fall bleibt bis zum { $until }: { $reason }. Bitte sag es der Person selbst, freundlich und privat.
moderation-warned-later = Der Fall bleibt bis zum { $until }: { $reason }. Discord hat meine DM an { $person } noch nicht angenommen, ich versuche es einen Tag lang weiter.
moderation-unknown-reason = Diesen Grund kenne ich nicht. Wähle einen aus der Liste, zum Beispiel *{ cmd-case-warn-reason-unkind.name }*.
moderation-warn-oneself = Dich selbst kannst du nicht verwarnen. Wähle das Mitglied, um das es geht.
moderation-warn-bot = Das ist eine App, und Apps lesen keine Verwarnungen. Wem der Server gehört, kann unter Servereinstellungen, Integrationen ändern, was sie tun darf.
moderation-warn-stranger = Diese Person ist nicht mehr auf dem Server, es gibt also niemanden, der es lesen könnte. `/{ cmd-case.name } { cmd-case-history.name }` zeigt ihre offenen Fälle.
moderation-warn-facilitator = Diese Person gehört auch zum Begleitteam. Sprich mit ihr oder mit der Person, der der Server gehört: Sie kann diesen Befehl auch für Begleitpersonen benutzen.
moderation-warn-owner = Dieser Person gehört der Server. Sprich mit ihr, zusammen mit einer anderen Begleitperson.
moderation-warned-just-now = Dieses Mitglied wurde in den letzten fünf Minuten schon aus demselben Grund verwarnt. Ich habe es nur einmal getan. `/{ cmd-case.name } { cmd-case-history.name }` zeigt es.

## Verlauf

moderation-history-empty = Keine offenen Fälle für { $person }. Das ist eine gute Nachricht.
moderation-history-title = Offene Fälle von { $person }, das Neueste zuerst:
moderation-history-case = **{ $number }. Verwarnung:** { $reason }. Vom { $opened }, offen bis zum { $until }.
moderation-history-kept = **{ $number }. Verwarnung:** { $reason }. Die Person hat ihre Daten seitdem gelöscht; nur der Grund bleibt, bis zum { $until }.
moderation-history-more = { $count ->
    [one] Ein älterer Fall passt hier nicht mehr hin.
   *[other] { $count } ältere Fälle passen hier nicht mehr hin.
}

## Jemand sorgt sich um jemanden. Wer den Hinweis liest, erfährt nicht, von wem er kommt.

moderation-button-worry = Dem Begleitteam sagen
moderation-button-alert = Senden
moderation-button-not-now = Jetzt nicht
moderation-worry-first = **Wenn jetzt jemand in Gefahr sein kann, kommt zuerst die Notrufnummer.** *{ crisis-button-help }* zeigt sie.
moderation-worry-ask-message = Soll ich es dem Begleitteam sagen? Es würde lesen, dass sich hier jemand um ein anderes Mitglied sorgt, mit einem Link zur Nachricht.
moderation-worry-ask-someone = Soll ich es dem Begleitteam sagen? Es würde lesen, dass sich hier jemand um ein anderes Mitglied sorgt, und nicht mehr. Um zu zeigen, welche Nachricht dir Sorgen macht, nimm das Menü dieser Nachricht.
moderation-worry-to-staff = Das sind Freiwillige, und vielleicht sind sie gerade nicht da.
moderation-worry-to-owner = Diese Nachricht ist von einer Begleitperson. Deshalb ginge es an die Person, der dieser Server gehört. Vielleicht ist sie gerade nicht da.
moderation-worry-to-unsure = Das sind Freiwillige, und vielleicht sind sie gerade nicht da. Wenn die Nachricht von einer Begleitperson ist oder ich es nicht weiß, geht es stattdessen an die Person, der dieser Server gehört.
moderation-worry-unnamed = Der Hinweis sagt nicht, von wem er kommt, und ich speichere das nicht.
moderation-worry-not-sent = Es wurde nichts gesendet. Du kannst jederzeit darauf zurückkommen.
moderation-worry-sent-staff = Danke. Das Begleitteam hat den Hinweis. Er sagt nicht, von wem er kommt.
moderation-worry-sent-owner = Danke. Die Person, der dieser Server gehört, hat den Hinweis. Er sagt nicht, von wem er kommt.
moderation-worry-later = Danke. Discord hat meine Nachricht noch nicht angenommen, ich versuche es weiter. Wenn es nicht warten kann, schreib bitte selbst einer Begleitperson.
moderation-worry-undelivered-staff = Ich erreiche den Teamkanal nicht, also hat es niemand gelesen. Bitte schreib selbst einer Begleitperson oder der Person, der dieser Server gehört.
moderation-worry-undelivered-owner = Die Person, der dieser Server gehört, nimmt keine DMs von mir an, also hat es niemand gelesen. Bitte schreib ihr selbst, oder einer Begleitperson, der du vertraust.
moderation-worry-unsure-staff = Ich weiß nicht, ob meine Nachricht im Teamkanal angekommen ist. Bitte frag eine Begleitperson oder die Person, der dieser Server gehört.
moderation-worry-unsure-owner = Ich weiß nicht, ob meine Nachricht die Person erreicht hat, der dieser Server gehört. Bitte frag sie, oder eine Begleitperson, der du vertraust.
moderation-worry-care = Du hast hingesehen und etwas getan. Was jetzt kommt, liegt nicht allein auf deinen Schultern. Sorg auch für dich: ein Atemzug, etwas Wasser, jemand zum Reden. `/{ cmd-crisis.name }` ist auch für dich da.
moderation-worry-already = Zu dieser Nachricht gibt es schon einen Hinweis, ich habe keinen zweiten gesendet. Danke, dass du achtgibst. Wenn es nicht warten kann, schreib bitte selbst einer Begleitperson. Wenn jetzt jemand in Gefahr sein kann, ruf die Notrufnummer an: `/{ cmd-crisis.name }` zeigt sie.
moderation-worry-just-now = In den letzten fünf Minuten gab es schon so einen Hinweis, ich habe keinen zweiten gesendet. Wenn es dir um jemand anderen geht, nimm das Menü einer Nachricht dieser Person, oder schreib einer Begleitperson. Wenn jetzt jemand in Gefahr sein kann, ruf die Notrufnummer an: `/{ cmd-crisis.name }` zeigt sie.
moderation-worry-too-many = Das Begleitteam hat in der letzten Stunde viele Hinweise bekommen, ich habe keinen weiteren gesendet. Schreib bitte selbst einer Begleitperson, oder nimm *{ cmd-report-to-facilitators.name }* im Menü der Nachricht. Wenn jetzt jemand in Gefahr sein kann, ruf die Notrufnummer an: `/{ cmd-crisis.name }` zeigt sie.
moderation-worry-message = **Hier sorgt sich jemand um ein anderes Mitglied.** Die Nachricht: { $link }
moderation-worry-someone = **Hier sorgt sich jemand um ein anderes Mitglied.** Es wurde kein Name genannt.
moderation-worry-next = { $about ->
        [message] Bitte frag freundlich und privat nach, wie es der Person geht, die sie geschrieben hat.
       *[someone] Bitte sieh nach den Leuten hier, freundlich und privat.
    } Wenn ein Leben in Gefahr sein kann, kommt zuerst die Notrufnummer: `/{ cmd-crisis.name }` zeigt sie. Von wem der Hinweis kommt, ist nicht gespeichert. Drücke *{ moderation-acknowledge }*, damit andere wissen, dass sich jemand kümmert.
