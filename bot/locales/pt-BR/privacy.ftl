### Draft: needs a native reader before a release
### O que fica guardado sobre uma pessoa: ver, levar, apagar.

cmd-privacy =
    .name = privacidade
    .description = O que eu guardo sobre você: veja, leve com você, apague
cmd-privacy-show =
    .name = ver
    .description = Veja o que eu guardo sobre você agora
cmd-privacy-export =
    .name = exportar
    .description = Receba em um arquivo o que eu guardo sobre você
cmd-privacy-delete =
    .name = apagar
    .description = Apague o que eu guardo sobre você

privacy-show-here = **O que eu guardo sobre você neste servidor**
privacy-show-everywhere = **O que eu guardo sobre você, em todos os servidores em que estou**
privacy-show-server = **{ $server }**
privacy-server-unknown = Um servidor em que não estou mais
privacy-show-nothing-here = Nada. Não há nenhuma anotação sobre você neste servidor.
privacy-show-nothing-everywhere = Nada. Não há nenhuma anotação sobre você em nenhum servidor.
privacy-show-more =
    { $count ->
        [one] Há algo em mais um servidor: `/{ cmd-privacy.name } { cmd-privacy-export.name }` traz tudo.
       *[other] Há algo em mais { $count } servidores: `/{ cmd-privacy.name } { cmd-privacy-export.name }` traz tudo.
    }

privacy-held-members =
    { $contact ->
        [yes] Uma anotação que me permite reconhecer você, e seu ID do Discord, em sigilo, porque você aceitou que eu lhe escreva.
       *[no] Uma anotação que me permite reconhecer você. Ela não contém seu ID do Discord.
    }
privacy-held-agreements = Os acordos do grupo: você aceitou a versão { $version } em <t:{ $since }:D>.
privacy-held-audit_entries =
    { $count ->
        [one] Uma coisa que você fez ao facilitar ou administrar. Eu esqueço em <t:{ $until }:D>.
       *[other] { $count } coisas que você fez ao facilitar ou administrar. Eu esqueço a última em <t:{ $until }:D>.
    }
privacy-held-notices =
    { $count ->
        [one] Que eu mandei uma mensagem a você, ou vou mandar. Eu esqueço em <t:{ $until }:D>.
       *[other] Que eu mandei { $count } mensagens a você, ou vou mandar. Eu esqueço a última em <t:{ $until }:D>.
    }
privacy-held-shares =
    { $count ->
        [one] Um texto sem o seu nome. Até <t:{ $until }:D> guardo em sigilo que foi você, e você pode retirar.
       *[other] { $count } textos sem o seu nome. No máximo até <t:{ $until }:D> guardo em sigilo que foi você, e você pode retirar.
    }
privacy-held-share_turns =
    { $count ->
        [one] Que você compartilhou uma vez hoje. Eu esqueço <t:{ $until }:R>.
       *[other] Que você compartilhou { $count } vezes hoje. Eu esqueço <t:{ $until }:R>.
    }
privacy-held-share_blocks = Que compartilhar sem nome está em pausa para você até <t:{ $until }:D>.
privacy-held-reports =
    { $count ->
        [one] Um relato seu à equipe de facilitação, que pede resposta. Eu esqueço em <t:{ $until }:D>.
       *[other] { $count } relatos seus à equipe de facilitação, que pedem resposta. Eu esqueço o último em <t:{ $until }:D>.
    }
privacy-held-cases =
    { $count ->
        [one] Uma advertência da equipe de facilitação. Eu esqueço em <t:{ $until }:D>.
       *[other] { $count } advertências da equipe de facilitação. Eu esqueço a última em <t:{ $until }:D>.
    }
privacy-held-kept_cases =
    { $count ->
        [one] O motivo de uma advertência que estava aberta quando você apagou tudo, sem o seu nome. Eu esqueço em <t:{ $until }:D>.
       *[other] Os motivos de { $count } advertências que estavam abertas quando você apagou tudo, sem o seu nome. Eu esqueço o último em <t:{ $until }:D>.
    }

privacy-show-not-held = **O que eu não guardo:** o que você escreve nos canais, o texto do que você compartilha depois de publicado, seu nome ou qualquer coisa sobre sua saúde. Também não guardo o que você olhou nem com quem você conversa. Se alguém relatou algo sobre você, isso é dessa pessoa e não aparece aqui. Eu esqueço em até { $days } dias.
privacy-show-next = **O que você pode fazer:** `/{ cmd-privacy.name } { cmd-privacy-export.name }` traz tudo em um arquivo, e `/{ cmd-privacy.name } { cmd-privacy-delete.name }` apaga.
privacy-what-stays = Se você apagar tudo, duas coisas ficam, por no máximo 12 meses: uma pausa de compartilhar em andamento e o motivo de cada advertência aberta. As duas ficam como um código do qual ninguém consegue ler seu nome.

privacy-export-here = Aqui está tudo o que eu guardo sobre você neste servidor, em um arquivo que programas e pessoas podem ler.
privacy-export-everywhere = Aqui está tudo o que eu guardo sobre você, em todos os servidores em que estou, em um arquivo que programas e pessoas podem ler.

privacy-delete-here = **Apagar tudo o que eu guardo sobre você neste servidor?**
privacy-delete-everywhere = **Apagar tudo o que eu guardo sobre você, em todos os servidores em que estou?**
privacy-delete-what = **O que some:** minha anotação sobre você, que você aceitou os acordos, e que eu lhe escrevi. Que foi você quem escreveu seus textos, e os textos que esperam para sair. Sua ligação com seus relatos, suas advertências com as notas, e o que você fez ao facilitar.
privacy-delete-shares = **O que você compartilhou continua publicado** e depois não dá mais para retirar, porque ninguém vai saber que é seu. Se quiser que algo suma, retire antes: *Apps* → *{ cmd-manage-my-share.name }* na mensagem.
privacy-delete-stays = **O que fica**, por no máximo 12 meses: uma pausa de compartilhar em andamento e o motivo de cada advertência aberta. As duas ficam como um código do qual ninguém consegue ler seu nome. Suas mensagens e seus cargos são do Discord: lá você pode apagar suas mensagens e sair do servidor.
privacy-delete-once = Não dá para desfazer.
privacy-button-delete = Apagar tudo
privacy-button-back = Voltar
privacy-kept-all = Nada foi apagado. `/{ cmd-privacy.name } { cmd-privacy-show.name }` diz o que eu guardo.

privacy-deleted-here = Tudo o que eu guardava sobre você neste servidor foi apagado.
privacy-deleted-everywhere = Tudo o que eu guardava sobre você foi apagado, em todos os servidores em que estou.
privacy-deleted-nothing-here = Não havia nada para apagar: não guardo nada sobre você neste servidor.
privacy-deleted-nothing-everywhere = Não havia nada para apagar: não guardo nada sobre você em nenhum servidor.
privacy-deleted-but = Isto fica até terminar, como um código sem o seu nome:
privacy-deleted-later = Você pode voltar quando quiser com `/{ cmd-start.name }`.
