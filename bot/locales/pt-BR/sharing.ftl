### Draft: needs a native reader before a release
### Compartilhar sem nome: o formulário, a publicação, a retirada e a pausa para quem escreveu.

cmd-share =
    .name = compartilhar
    .description = Compartilhe algo sem o seu nome
cmd-anon =
    .name = anônimo
    .description = Para a equipe: agir sobre um texto compartilhado sem saber quem escreveu
cmd-anon-block =
    .name = bloquear
    .description = Impede por 90 dias que quem escreveu um texto sem nome compartilhe outros
cmd-anon-block-message =
    .name = mensagem
    .description = O link do texto: use “Copiar link da mensagem”
cmd-anon-unblock =
    .name = desbloquear
    .description = Permite que quem escreveu um texto sem nome volte a compartilhar
cmd-anon-unblock-message =
    .name = mensagem
    .description = O link do texto: use “Copiar link da mensagem”
cmd-manage-my-share =
    .name = Gerenciar o que compartilhei

sharing-form-title = Compartilhar sem o seu nome
sharing-limits =
    - **Quem pode ler:** todas as pessoas que podem abrir o canal de compartilhar deste servidor. Eu publico lá, sem o seu nome.
    - **Quem não pode ver que foi você:** membros e a equipe de facilitação. A equipe pode tirar um texto do ar e impedir que quem escreveu compartilhe outros, ainda sem ver quem é.
    - **Quem poderia descobrir:** o Discord, e quem hospeda este bot, em princípio poderiam. O que você conta sobre si também pode revelar quem você é.
    - **Se você mudar de ideia:** dá para retirar durante quatro semanas.
    - **Isto não é um serviço de crise.** Ninguém acompanha dia e noite, e ninguém aqui pode mandar ajuda até você. Se precisar de ajuda agora, use `/{ cmd-crisis.name }`.
sharing-form-label = O que você gostaria de compartilhar?

sharing-heading = **Alguém compartilhou:**

sharing-posted = Seu texto foi publicado, sem o seu nome: { $link }
    Você pode retirar até <t:{ $until }:D>: aqui, ou mais tarde com *Apps* → *{ cmd-manage-my-share.name }* na mensagem.
sharing-on-its-way = Agradeço por compartilhar. O Discord não me deixa publicar agora. Seu texto fica guardado em sigilo e sai assim que der, em até { $hours } horas. Se não der, eu apago sem que ninguém leia. Você ainda pode retirar: aqui ou, depois de publicado, com *Apps* → *{ cmd-manage-my-share.name }* na mensagem.
sharing-unsure = O Discord não me disse se o seu texto foi publicado. Veja em { $room }: se estiver lá, tudo certo. Se não estiver, retire aqui e compartilhe de novo.
sharing-own = Este texto é seu. Você pode retirar até <t:{ $until }:D>: a mensagem é apagada, e eu esqueço que era sua.
sharing-taken-back = Seu texto não está mais lá, nem minha anotação de que foi você. Você pode compartilhar de novo com `/{ cmd-share.name }` quando quiser.
sharing-taken-back-unsure = Esqueci esse texto e não vou publicar. O Discord não me disse se ele já tinha sido publicado: se você vir o texto no canal, peça à equipe de facilitação que apague.
sharing-button-take-back = Retirar
sharing-button-again = Tentar de novo
sharing-your-text = Seu texto

sharing-blank = Ainda não há nada para ler aí. Aperte *{ sharing-button-again }* e escreva algumas palavras, por exemplo: “Hoje foi difícil, e eu vim mesmo assim.”
sharing-too-long = São { $length } caracteres, e cabem { $limit }. Aperte *{ sharing-button-again }* e encurte, ou compartilhe em duas partes.
sharing-no-room = Não há um canal de compartilhar em que eu possa escrever, então nada foi publicado. Peça à equipe de facilitação que verifique com `/{ cmd-setup.name }` e depois aperte *{ sharing-button-again }*. Se isso puder demorar, copie seu texto: esta mensagem some quando você fecha o Discord.
sharing-not-posted = O Discord não me deixou publicar no canal de compartilhar, então nada foi publicado nem guardado. Peça à equipe de facilitação que verifique com `/{ cmd-setup.name }` e depois aperte *{ sharing-button-again }*. Se isso puder demorar, copie seu texto: esta mensagem some quando você fecha o Discord.
sharing-blocked = Compartilhar sem nome está em pausa para você até <t:{ $until }:D>. A equipe de facilitação decidiu isso por causa de um texto seu, sem ver quem escreveu. Você continua tendo seu lugar aqui: pode escrever nos outros canais ou perguntar à equipe. Se precisar de ajuda agora: `/{ cmd-crisis.name }`.
sharing-no-turns-left = Você compartilhou { $limit } vezes hoje, que é o limite de um dia. Você pode compartilhar de novo <t:{ $until }:R>. Copie seu texto até lá: esta mensagem some quando você fecha o Discord. Se precisar de ajuda agora: `/{ cmd-crisis.name }`.
sharing-not-yours = Não encontro aqui nenhum texto seu que ainda dê para retirar. Talvez ele já não exista, ou tenha mais de quatro semanas. A equipe de facilitação ainda pode apagar a mensagem para você.
sharing-being-posted = Seu texto está sendo publicado agora, ou o Discord ainda não me disse se foi. Espere um minuto e aperte *{ sharing-button-take-back }* de novo.
sharing-deleting-forbidden = Não posso mais apagar nesse canal, então seu texto continua lá e continua seu. Peça à equipe de facilitação que apague, ou que me devolva *Ver canal*. Depois aperte *{ sharing-button-take-back }* de novo.
sharing-deleting-failed = O Discord não apagou a mensagem, então seu texto continua lá e continua seu. Espere um minuto e aperte *{ sharing-button-take-back }* de novo.

sharing-bad-link = Isso não é um link de mensagem. Use *Copiar link da mensagem* no texto; é algo como `{ $example }`.
sharing-link-elsewhere = Esse link leva para fora deste servidor. Use *Copiar link da mensagem* em um texto deste servidor; é algo como `{ $example }`.
sharing-no-such-share = Essa mensagem não é um texto sobre o qual eu ainda possa agir. Só dá com os das últimas quatro semanas que não foram retirados. Use *Copiar link da mensagem* em um texto, como `{ $example }`.
sharing-blocked-author = Quem escreveu esse texto não pode compartilhar sem nome até <t:{ $until }:D>. Não mostro quem é, a ninguém. Para tirar também o texto do ar, apague a mensagem.
sharing-unblocked-author = Quem escreveu esse texto pode compartilhar sem nome de novo.
