### Draft: needs a native reader before a release
### Partager sans nom : le formulaire, la publication, le retrait, et la pause pour qui a écrit.

cmd-share =
    .name = partager
    .description = Partage quelque chose sans ton nom
cmd-anon =
    .name = anonyme
    .description = Pour l’équipe : agir sur un partage sans savoir qui l’a écrit
cmd-anon-block =
    .name = bloquer
    .description = Empêche qui a écrit un partage de partager pendant 90 jours
cmd-anon-block-message =
    .name = message
    .description = Le lien du partage : utilise « Copier le lien du message »
cmd-anon-unblock =
    .name = débloquer
    .description = Permet à qui a écrit un partage de partager à nouveau
cmd-anon-unblock-message =
    .name = message
    .description = Le lien du partage : utilise « Copier le lien du message »
cmd-manage-my-share =
    .name = Gérer mon partage

sharing-form-title = Partager sans ton nom
sharing-limits =
    - **Qui peut le lire :** toutes les personnes qui peuvent ouvrir le salon de partage de ce serveur. Je le publie là, sans ton nom.
    - **Qui ne peut pas voir que c’est toi :** les membres et l’équipe d’animation. L’équipe peut retirer un partage et empêcher la personne qui l’a écrit de partager, toujours sans voir qui c’est.
    - **Qui pourrait le savoir :** Discord, et qui héberge ce bot, le pourraient en principe. Ce que tu racontes de toi peut aussi te trahir.
    - **Si tu changes d’avis :** tu peux le retirer pendant quatre semaines.
    - **Ce n’est pas un service de crise.** Personne ne le surveille jour et nuit, et personne ici ne peut t’envoyer de l’aide. Pour de l’aide maintenant, utilise `/{ cmd-crisis.name }`.
sharing-form-label = Qu’aimerais-tu partager ?

sharing-heading = **Quelqu’un a partagé :**

sharing-posted = Ton partage est publié, sans ton nom : { $link }
    Tu peux le retirer jusqu’au <t:{ $until }:D> : ici, ou plus tard avec *Applications* → *{ cmd-manage-my-share.name }* sur le message.
sharing-on-its-way = Merci. Discord ne me laisse pas publier en ce moment. Ton partage est gardé sous scellé et part dès que possible, dans les { $hours } heures. Si ce n’est pas possible, je le supprime sans que personne ne le lise. Tu peux encore le retirer : ici ou, une fois publié, avec *Applications* → *{ cmd-manage-my-share.name }* sur le message.
sharing-unsure = Discord ne m’a pas dit si ton partage a été publié. Regarde dans { $room } : s’il y est, c’est bon. Sinon, retire-le ici et partage-le à nouveau.
sharing-own = C’est ton partage. Tu peux le retirer jusqu’au <t:{ $until }:D> : le message est supprimé, et j’oublie qu’il était de toi.
sharing-taken-back = Ton partage a disparu, et ma note disant que tu l’as écrit aussi. Tu peux partager à nouveau avec `/{ cmd-share.name }` quand tu veux.
sharing-taken-back-unsure = J’ai oublié ce partage et je ne le publierai pas. Discord ne m’a jamais dit s’il était déjà publié : si tu le vois dans le salon, demande à l’équipe d’animation de le supprimer.
sharing-button-take-back = Retirer
sharing-button-again = Réessayer
sharing-your-text = Ton texte

sharing-blank = Il n’y a encore rien à lire. Appuie sur *{ sharing-button-again }* et écris quelques mots, par exemple : « C’était une journée difficile, et je suis là quand même. »
sharing-too-long = Cela fait { $length } caractères, et un partage peut en avoir { $limit }. Appuie sur *{ sharing-button-again }* et raccourcis-le, ou partage-le en deux fois.
sharing-no-room = Il n’y a pas de salon de partage où je peux écrire, donc rien n’a été publié. Demande à l’équipe d’animation de vérifier avec `/{ cmd-setup.name }`, puis appuie sur *{ sharing-button-again }*. Si cela peut durer, copie ton texte : ce message disparaît quand tu fermes Discord.
sharing-not-posted = Discord ne m’a pas laissé publier dans le salon de partage, donc rien n’a été publié ni gardé. Demande à l’équipe d’animation de vérifier avec `/{ cmd-setup.name }`, puis appuie sur *{ sharing-button-again }*. Si cela peut durer, copie ton texte : ce message disparaît quand tu fermes Discord.
sharing-blocked = Le partage sans nom est en pause pour toi jusqu’au <t:{ $until }:D>. L’équipe d’animation l’a décidé à propos d’un de tes partages, sans voir qui l’a écrit. Tu as toujours ta place ici : tu peux écrire dans les autres salons, ou en parler à l’équipe. Pour de l’aide maintenant : `/{ cmd-crisis.name }`.
sharing-no-turns-left = Tu as partagé { $limit } fois aujourd’hui, c’est la limite pour une journée. Tu pourras partager à nouveau <t:{ $until }:R>. Copie ton texte d’ici là : ce message disparaît quand tu fermes Discord. Pour de l’aide maintenant : `/{ cmd-crisis.name }`.
sharing-not-yours = Je ne trouve ici aucun partage de toi qui puisse encore être retiré. Il a peut-être déjà disparu, ou il a plus de quatre semaines. L’équipe d’animation peut encore supprimer le message pour toi.
sharing-being-posted = Ton partage est en train d’être publié, ou Discord ne m’a pas encore dit s’il l’a été. Attends une minute, puis appuie à nouveau sur *{ sharing-button-take-back }*.
sharing-deleting-forbidden = Je ne peux plus supprimer dans ce salon, donc ton partage est toujours là, et toujours à toi. Demande à l’équipe d’animation de le supprimer, ou de me redonner *Voir le salon*. Puis appuie à nouveau sur *{ sharing-button-take-back }*.
sharing-deleting-failed = Discord n’a pas supprimé le message, donc ton partage est toujours là, et toujours à toi. Attends une minute, puis appuie à nouveau sur *{ sharing-button-take-back }*.

sharing-bad-link = Ce n’est pas un lien vers un message. Utilise *Copier le lien du message* sur le partage ; cela ressemble à `{ $example }`.
sharing-link-elsewhere = Ce lien mène hors de ce serveur. Utilise *Copier le lien du message* sur un partage de ce serveur ; cela ressemble à `{ $example }`.
sharing-no-such-share = Ce message n’est pas un partage sur lequel je peux encore agir. C’est possible seulement pour ceux des quatre dernières semaines qui n’ont pas été retirés. Utilise *Copier le lien du message* sur un partage, comme `{ $example }`.
sharing-blocked-author = La personne qui a écrit ce partage ne peut pas partager sans nom jusqu’au <t:{ $until }:D>. Je ne montre à personne qui c’est. Pour retirer aussi le partage, supprime le message.
sharing-unblocked-author = La personne qui a écrit ce partage peut à nouveau partager sans nom.
