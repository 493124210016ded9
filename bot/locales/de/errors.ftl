### Draft: needs a native reader before a release
### Was man liest, wenn etwas nicht geht. Jeder Text sagt, was als Nächstes zu tun ist.

errors-unexpected = Bei mir ist etwas schiefgegangen, und vielleicht hat es nicht geklappt. Versuch es bitte noch einmal. Wenn es wieder passiert, sag einer Begleitperson diese Kennung: `{ $reference }`. Wenn du jetzt Hilfe brauchst: `/{ cmd-crisis.name }`, oder deine örtliche Notrufnummer.
errors-not-allowed = Das kannst du hier nicht tun. Eine Begleitperson kann dir dabei helfen.
errors-facilitators-only = Das können nur Begleitpersonen. Bitte eine von ihnen um Hilfe.
errors-managers-only = Das kann nur, wer die Berechtigung *Server verwalten* hat. Frag die Person, der der Server gehört.
errors-not-found = Das finde ich nicht mehr. Vielleicht wurde es entfernt. Eine Begleitperson kann dir beim Suchen helfen.
errors-invalid-input = Das konnte ich nicht lesen. Bitte prüfe es und versuch es noch einmal.
errors-not-set-up = Hearth ist auf diesem Server noch nicht eingerichtet. Wer *Server verwalten* hat, kann `/{ cmd-setup.name }` benutzen. `/{ cmd-crisis.name }` geht schon.
errors-database-unavailable = Ich komme gerade nicht an meine Aufzeichnungen, es wurde also nichts gespeichert. Versuch es bitte in ein paar Minuten noch einmal. `/{ cmd-crisis.name }` geht weiter.
errors-database-busy = Meine Aufzeichnungen sind gerade belegt, es wurde also nichts gespeichert. Versuch es bitte in einer Minute noch einmal. `/{ cmd-crisis.name }` geht weiter.
errors-not-here = Das geht nur auf einem Server. Öffne deinen Server und benutze es dort.
errors-command-changed = Dieser Befehl hat sich geändert. Starte Discord neu, um den neuen zu bekommen, und versuch es dann noch einmal.
errors-starting = Ich starte noch. Versuch es bitte in einer Minute noch einmal. `/{ cmd-crisis.name }` geht schon.
errors-feature-broken = Dieser Teil von mir geht gerade nicht. Bitte sag es einer Begleitperson, damit er repariert werden kann. `/{ cmd-crisis.name }` geht weiter.
errors-discord-forbids = Discord lässt mich das hier nicht tun. Bitte eine Begleitperson, mit `/{ cmd-setup.name }` meine Berechtigungen zu prüfen.
errors-discord-down = Discord hat mir nicht geantwortet. Versuch es bitte in einer Minute noch einmal.
errors-stale-panel = Dieses Feld geht nicht mehr. Benutze den Befehl noch einmal, dann bekommst du ein neues.
errors-unknown-zone = Diese Zeitzone kenne ich nicht. Wähle eine aus der Liste, oder schreib sie als Ort, zum Beispiel `Europe/Berlin`.
errors-unknown-target = Ich finde nicht, wen oder was du genannt hast. Wähle noch einmal aus der Liste von Discord.
