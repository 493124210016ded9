### Draft: needs a native reader before a release
### Ce que lit l’équipe d’animation dans son salon quand quelque chose n’a pas pu être remis.

notices-place-share = le salon de partage
notices-place-meetings = le salon des rencontres
notices-place-staff = le salon de l’équipe
notices-place-start = le salon avec *{ onboarding-button-start }*
notices-place-member = les messages privés d’une personne
notices-place-channel = un salon choisi pour cela

notices-problem-forbidden = Discord ne me laisse pas publier ici : { $place }. Un message qui devait y aller n’a pas été envoyé. Donne-moi *Voir le salon* et *Envoyer des messages* à cet endroit, ou choisis un autre salon avec `/{ cmd-setup.name }`.
notices-problem-unknown-channel = Je ne trouve plus { $place }, donc un message qui devait y aller n’a pas été envoyé. Choisis un salon avec `/{ cmd-setup.name }`.
notices-problem-unset = Personne n’a encore choisi { $place }, donc un message qui devait y aller n’a pas été envoyé. Choisis un salon avec `/{ cmd-setup.name }`.
notices-problem-exposed = Les membres peuvent voir { $place }. J’ai donc retenu un message réservé à l’équipe d’animation. Cache ce salon à @everyone et au rôle des membres, ou choisis-en un autre avec `/{ cmd-setup.name }`.
notices-problem-rejected = Discord n’a pas accepté un message prévu pour { $place }, donc il n’a pas été envoyé. Dis-le à la personne qui héberge ce bot : la raison est dans son journal.
notices-problem-dms-closed = Un message prévu pour { $place } n’a pas été remis : les miens n’y sont pas acceptés. Si tu attendais qu’il arrive, contacte la personne autrement.
notices-problem-unsure = Une interruption m’a arrêté pendant que je publiais ici : { $place }. Je ne peux pas vérifier si le message y est. Regarde, et préviens toi-même les gens s’il manque. Pour que je puisse vérifier la prochaine fois, donne-moi *Voir le salon* et *Voir les anciens messages* à cet endroit.
notices-problem-late = Je n’ai pas pu envoyer à temps un message prévu pour { $place }. Je l’ai laissé de côté, car il n’est plus d’actualité. Regarde si les gens ont besoin d’avoir de tes nouvelles à la place.
