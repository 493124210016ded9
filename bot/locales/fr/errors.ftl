### Draft: needs a native reader before a release
### Ce qu’on lit quand quelque chose n’est pas possible. Chaque texte dit quoi faire ensuite.

errors-unexpected = Quelque chose a mal tourné de mon côté, et cela n’a peut-être pas marché. Réessaie une fois. Si cela recommence, donne cette référence à l’équipe d’animation : `{ $reference }`. Pour de l’aide maintenant : `/{ cmd-crisis.name }`, ou ton numéro d’urgence local.
errors-not-allowed = Tu ne peux pas faire cela ici. L’équipe d’animation peut t’aider.
errors-facilitators-only = C’est réservé à l’équipe d’animation. Demande-lui de t’aider.
errors-managers-only = C’est réservé aux personnes qui ont la permission *Gérer le serveur*. Demande à la personne propriétaire du serveur.
errors-not-found = Je ne trouve plus cela. Peut-être que cela a été retiré. L’équipe d’animation peut t’aider à chercher.
errors-invalid-input = Je n’ai pas pu lire cela. Vérifie, puis réessaie.
errors-not-set-up = Hearth n’est pas encore configuré sur ce serveur. Une personne qui a *Gérer le serveur* peut utiliser `/{ cmd-setup.name }`. `/{ cmd-crisis.name }` marche déjà.
errors-database-unavailable = Je n’ai pas accès à mes données en ce moment, donc rien n’a été enregistré. Réessaie dans quelques minutes. `/{ cmd-crisis.name }` marche toujours.
errors-database-busy = Mes données sont occupées en ce moment, donc rien n’a été enregistré. Réessaie dans une minute. `/{ cmd-crisis.name }` marche toujours.
errors-not-here = Cela marche seulement sur un serveur. Ouvre ton serveur et utilise-le là.
errors-command-changed = Cette commande a changé. Redémarre Discord pour avoir la nouvelle, puis réessaie.
errors-starting = Je suis encore en train de démarrer. Réessaie dans une minute. `/{ cmd-crisis.name }` marche déjà.
errors-feature-broken = Cette partie de moi ne marche pas en ce moment. Préviens l’équipe d’animation, pour que ce soit réparé. `/{ cmd-crisis.name }` marche toujours.
errors-discord-forbids = Discord ne me laisse pas faire cela ici. Demande à l’équipe d’animation de vérifier mes permissions avec `/{ cmd-setup.name }`.
errors-discord-down = Discord ne m’a pas répondu. Réessaie dans une minute.
errors-stale-panel = Ce panneau ne marche plus. Utilise à nouveau la commande pour en avoir un neuf.
errors-unknown-zone = Je ne connais pas ce fuseau horaire. Choisis-en un dans la liste, ou écris-le comme un lieu, par exemple `Europe/Paris`.
errors-unknown-target = Je ne trouve pas ce que tu as indiqué, ou la personne. Choisis à nouveau dans la liste de Discord.
