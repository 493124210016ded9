### Draft: needs a native reader before a release
### Was das Begleitteam im Teamkanal liest, wenn etwas nicht zugestellt werden konnte.

notices-place-share = den Kanal für Beiträge
notices-place-meetings = den Kanal für Treffen
notices-place-staff = den Teamkanal
notices-place-start = den Kanal mit *{ onboarding-button-start }*
notices-place-member = die Direktnachrichten eines Mitglieds
notices-place-channel = einen Kanal, der dafür gewählt wurde

notices-problem-forbidden = Eine Nachricht für { $place } wurde nicht gesendet: Discord lässt mich dort nicht schreiben. Bitte gib mir dort *Kanal ansehen* und *Nachrichten senden*, oder wähle mit `/{ cmd-setup.name }` einen anderen Kanal.
notices-problem-unknown-channel = Ich finde { $place } nicht mehr. Eine Nachricht dafür wurde deshalb nicht gesendet. Bitte wähle mit `/{ cmd-setup.name }` einen Kanal.
notices-problem-unset = Noch hat niemand { $place } gewählt. Eine Nachricht dafür wurde deshalb nicht gesendet. Bitte wähle mit `/{ cmd-setup.name }` einen Kanal.
notices-problem-exposed = Mitglieder können { $place } sehen. Eine Nachricht, die nur für das Begleitteam ist, habe ich deshalb zurückgehalten. Bitte verbirg diesen Kanal vor @everyone und vor der Mitgliederrolle, oder wähle mit `/{ cmd-setup.name }` einen anderen.
notices-problem-rejected = Discord hat eine Nachricht für { $place } nicht angenommen, sie wurde also nicht gesendet. Bitte sag es der Person, die diesen Bot betreibt: Der Grund steht in seinem Protokoll.
notices-problem-dms-closed = Eine Nachricht für { $place } wurde nicht zugestellt, weil dort keine von mir ankommt. Wenn du sie erwartet hast, sag es der Person bitte auf einem anderen Weg.
notices-problem-unsure = Beim Senden einer Nachricht für { $place } wurde ich unterbrochen. Ich kann nicht prüfen, ob sie angekommen ist. Bitte sieh nach, und sag den Leuten selbst Bescheid, wenn sie fehlt. Damit ich es nächstes Mal prüfen kann, gib mir dort bitte *Kanal ansehen* und *Nachrichtenverlauf lesen*.
notices-problem-late = Eine Nachricht für { $place } konnte ich nicht rechtzeitig senden. Ich habe sie weggelassen, weil sie nicht mehr aktuell ist. Bitte sieh nach, ob die Leute stattdessen von dir hören sollten.
