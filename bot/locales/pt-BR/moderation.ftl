### Draft: needs a native reader before a release
### Relatos à equipe de facilitação e casos. Não se culpa ninguém: os textos dizem o que houve e o que vem depois.

cmd-report-to-facilitators =
    .name = Relatar à equipe de facilitação
cmd-case =
    .name = caso
    .description = Para a equipe: dizer a alguém que algo não combinou com os acordos e ver casos abertos.
cmd-case-warn =
    .name = advertir
    .description = Diga em particular o que não combinou com os acordos. Fica guardado 180 dias.
cmd-case-warn-member =
    .name = pessoa
    .description = De quem se trata
cmd-case-warn-reason =
    .name = motivo
    .description = O que não combinou. A pessoa lê por extenso.
cmd-case-warn-reason-unkind =
    .name = Palavras que magoam
cmd-case-warn-reason-no-advice =
    .name = Conselhos que ninguém pediu
cmd-case-warn-reason-privacy =
    .name = A privacidade de alguém
cmd-case-warn-reason-spam =
    .name = Propaganda ou mensagens repetidas
cmd-case-warn-reason-off-topic =
    .name = Fora do assunto
cmd-case-warn-reason-unsafe-detail =
    .name = Detalhes que podem fazer mal a outras pessoas
cmd-case-warn-reason-other =
    .name = Outra coisa
cmd-case-warn-note =
    .name = nota
    .description = Opcional. Suas próprias palavras para a pessoa, no máximo 280 caracteres.
cmd-case-history =
    .name = histórico
    .description = Casos abertos de uma pessoa, do mais novo ao mais antigo. Só você vê.
cmd-case-history-member =
    .name = pessoa
    .description = De quem ver os casos

## Motivos, como vêm depois de dois-pontos

moderation-reason-unkind = palavras que magoam
moderation-reason-no-advice = conselhos que ninguém pediu
moderation-reason-privacy = a privacidade de outra pessoa
moderation-reason-spam = propaganda ou mensagens repetidas
moderation-reason-off-topic = fora do assunto daqui
moderation-reason-unsafe-detail = detalhes que podem fazer mal a outras pessoas
moderation-reason-other = algo que não está na nossa lista

## O formulário

moderation-form-title = Relatar à equipe de facilitação
moderation-form-to-staff = Isto vai para a equipe de facilitação deste servidor. Ela não fica sabendo quem enviou, e talvez não esteja on-line agora.
moderation-form-to-owner = Isto é sobre alguém da equipe de facilitação, então vai para a pessoa dona deste servidor, e não para a equipe. Ela não fica sabendo quem enviou, e talvez não esteja on-line agora.
moderation-form-about-owner = Isto é sobre a pessoa dona deste servidor, então vai para a equipe de facilitação. A equipe não fica sabendo quem enviou. A pessoa dona pode abrir todos os canais daqui, o da equipe também. Se isso não for seguro para você, denuncie ao Discord.
moderation-form-unsure = Isto vai para a equipe de facilitação deste servidor. Se for sobre alguém da equipe, ou se eu não souber, vai para a pessoa dona do servidor. Ninguém fica sabendo quem enviou, e talvez não haja ninguém on-line agora.
moderation-form-danger = Se alguém está em perigo agora, ligue para o seu número de emergência. `/{ cmd-crisis.name }` mostra qual é.
moderation-form-note = O que aconteceu?
moderation-form-note-hint = Opcional. Se puder, não escreva nomes.
moderation-form-answer = Aviso você quando alguém receber?
moderation-form-answer-hint = Aí guardo em sigilo quem enviou: uma semana após essa DM, 90 dias sem DM. Ninguém aqui vê.
moderation-form-answer-no = Sem DM, por favor
moderation-form-answer-yes = Sim, me mande uma só DM

## O que se diz a quem relata

moderation-sent-to-staff = Agradeço. A equipe de facilitação recebeu seu relato. Ele não diz quem enviou.
moderation-sent-to-owner = Agradeço. A pessoa dona deste servidor recebeu seu relato, e a equipe de facilitação não. Ele não diz quem enviou.
moderation-sent-to-owner-after-all = Agradeço. Isto é, ou pode ser, sobre alguém da equipe de facilitação. Por isso a pessoa dona deste servidor recebeu seu relato, e a equipe não. Ele não diz quem enviou.
moderation-sent-later = Agradeço, recebi seu relato. O Discord ainda não aceitou minha mensagem, então continuo tentando. Ela não diz quem enviou.
moderation-sent-answer = Vou mandar uma só DM quando alguém receber.
moderation-sent-no-answer = Alguém vai olhar assim que puder. Não vou mandar DM sobre isso.
moderation-sent-crisis = Se precisar de ajuda agora, ou se alguém está em perigo: `/{ cmd-crisis.name }`.
moderation-undelivered-staff = Recebi seu relato, mas não consigo chegar ao canal da equipe de facilitação, então ninguém leu. Por favor, fale você com alguém da equipe ou com a pessoa dona deste servidor. Guardo o relato por 90 dias.
moderation-undelivered-owner = Recebi seu relato, mas a pessoa dona deste servidor não aceita minhas DMs, então ninguém leu. Por favor, escreva você para ela, ou para alguém da equipe de facilitação em quem você confia. Guardo o relato por 90 dias.
moderation-unsure-staff = Recebi seu relato, mas não sei se minha mensagem chegou ao canal da equipe de facilitação. Por favor, pergunte à equipe ou à pessoa dona deste servidor. Guardo o relato por 90 dias.
moderation-unsure-owner = Recebi seu relato, mas não sei se minha mensagem chegou à pessoa dona deste servidor. Por favor, pergunte a ela, ou a alguém da equipe de facilitação em quem você confia. Guardo o relato por 90 dias.
moderation-your-words = Suas palavras, para que nada se perca
moderation-try-again = Tentar de novo
moderation-form-outdated = Este formulário não vale mais. Abra mais uma vez o menu da mensagem ou da pessoa e escolha *{ cmd-report-to-facilitators.name }*.
moderation-note-too-long = São { $length } caracteres, e posso passar adiante { $most }. Encurte, por exemplo, para o que aconteceu e quando.

## O que a equipe de facilitação ou a pessoa dona lê

moderation-report-message = **Um relato sobre uma mensagem:** { $link }
moderation-report-person = **Um relato sobre uma pessoa:** { $person }
moderation-report-from = De { $server }. Vem para você, e não para a equipe de facilitação, porque pode ser sobre alguém da equipe.
moderation-report-words = O que a pessoa escreveu:
moderation-report-no-words = A pessoa não acrescentou nada.
moderation-report-next = Quem enviou fica em sigilo; por favor, não tente descobrir. Aperte *{ moderation-acknowledge }* para que saibam que alguém está cuidando. Quem enviou fica sabendo disso, se pediu.
moderation-acknowledge = Recebi
moderation-acknowledged-by = **Recebido** por { $who }, { $when }.
moderation-report-acknowledged-already = Alguém já recebeu este relato, então você não precisa fazer nada.
moderation-report-gone = Não tenho mais este relato: guardo um relato por 90 dias. Você não precisa fazer nada aqui.
moderation-owner-only = Só a pessoa dona daquele servidor pode marcar este relato como recebido. Peça a ela que aperte nas DMs dela.

## O que lê quem relatou, se pediu

moderation-answer-staff =
    Agradeço por você ter falado. Alguém já leu e está cuidando disso. Esta é a única mensagem que você pediu.

    É sobre o seu relato à equipe de facilitação de { $server }.
moderation-answer-owner =
    Agradeço por você ter falado. Alguém já leu e está cuidando disso. Esta é a única mensagem que você pediu.

    É sobre o seu relato à pessoa dona de { $server }.
moderation-answer-once = Não vou escrever de novo sobre isso. Se precisar de ajuda agora: `/{ cmd-crisis.name }`.

## Advertências, como a pessoa lê

moderation-warning-title =
    {"**"}Um recado particular para você**
    Seu lugar aqui continua, e nada é tirado de você. Leia o resto quando tiver um momento tranquilo.

    Vem da equipe de facilitação de { $server }.
moderation-warning-reason = Algo que você escreveu ou fez lá não combinou com os acordos do grupo: { $reason }.
moderation-warning-note = A equipe de facilitação acrescenta:
moderation-warning-meaning = A equipe de facilitação pode ver esta nota até { $until }; depois ela é apagada.
moderation-warning-appeal = Se você vê isso de outro jeito, diga à equipe de facilitação ou à pessoa dona do servidor: alguém que não escreveu esta nota vai olhar de novo.
moderation-warning-help = Se hoje está difícil: o botão abaixo e `/{ cmd-crisis.name }` mostram quem está aí para você. Ninguém vê que você olhou.

## Advertências, como a equipe lê

moderation-warned = { $person } já tem uma DM minha: { $reason }. O caso fica aberto até { $until }. Se a pessoa discordar, quem responde não é você.
moderation-warned-closed = { $person } não aceita minhas DMs, então nada chegou. O caso continua até { $until }: { $reason }. Por favor, diga você à pessoa, com gentileza e em particular.
moderation-warned-failed = O Discord não entregou minha DM a { $person }. O caso continua até { $until }: { $reason }. Por favor, diga você à pessoa, com gentileza e em particular.
moderation-warned-unsure = O caso continua até { $until }: { $reason }. Não sei se minha DM chegou a { $person }. Por favor, pergunte, com gentileza e em particular.
moderation-warned-no-agreements = { $person } não aceitou os acordos, então não posso lhe escrever. O caso continua até { $until }: { $reason }. Por favor, diga você à pessoa, com gentileza e em particular.
moderation-warned-later = O caso continua até { $until }: { $reason }. O Discord ainda não aceitou minha DM a { $person }, então continuo tentando por um dia.
moderation-unknown-reason = Não conheço esse motivo. Escolha um da lista, por exemplo *{ cmd-case-warn-reason-unkind.name }*.
moderation-warn-oneself = Você não pode advertir a si. Escolha a pessoa de quem se trata.
moderation-warn-bot = Isso é um app, e apps não leem advertências. A pessoa dona do servidor pode mudar o que ele pode fazer em Configurações do servidor, Integrações.
moderation-warn-stranger = Essa pessoa não está mais no servidor, então não há a quem dizer. `/{ cmd-case.name } { cmd-case-history.name }` mostra os casos abertos dela.
moderation-warn-facilitator = Essa pessoa também é da equipe de facilitação. Fale com ela ou com a pessoa dona do servidor, que pode usar este comando para a equipe.
moderation-warn-owner = O servidor é dessa pessoa. Fale com ela, junto com outra pessoa da equipe de facilitação.
moderation-warned-just-now = Essa pessoa recebeu uma advertência pelo mesmo motivo há menos de cinco minutos, então fiz isso só uma vez. `/{ cmd-case.name } { cmd-case-history.name }` mostra.

## Histórico

moderation-history-empty = Não há casos abertos de { $person }. É uma boa notícia.
moderation-history-title = Casos abertos de { $person }, do mais novo ao mais antigo:
moderation-history-case = **{ $number }. Advertência:** { $reason }. De { $opened }, aberta até { $until }.
moderation-history-kept = **{ $number }. Advertência:** { $reason }. A pessoa apagou os dados dela depois; só o motivo fica guardado, até { $until }.
moderation-history-more = { $count ->
    [one] Um caso mais antigo não cabe aqui.
   *[other] { $count } casos mais antigos não cabem aqui.
}

## Alguém se preocupa com alguém. Quem lê o alerta não sabe quem pediu.

moderation-button-worry = Avisar a equipe de facilitação
moderation-button-alert = Enviar
moderation-button-not-now = Agora não
moderation-worry-first = **Se alguém pode estar em perigo agora, o número de emergência vem primeiro.** *{ crisis-button-help }* mostra qual é.
moderation-worry-ask-message = Quer que eu avise a equipe de facilitação? Ela leria que alguém aqui se preocupa com outra pessoa, com um link para a mensagem.
moderation-worry-ask-someone = Quer que eu avise a equipe de facilitação? Ela leria que alguém aqui se preocupa com outra pessoa, e nada mais. Para mostrar que mensagem preocupa você, use o menu dessa mensagem.
moderation-worry-to-staff = São pessoas voluntárias, e talvez não estejam aqui agora.
moderation-worry-to-owner = Esta mensagem é de alguém da equipe de facilitação. Por isso o alerta iria para a pessoa dona deste servidor, que talvez não esteja aqui agora.
moderation-worry-to-unsure = São pessoas voluntárias, e talvez não estejam aqui agora. Se a mensagem for de alguém da equipe, ou se eu não souber, o alerta vai para a pessoa dona deste servidor.
moderation-worry-unnamed = O alerta não diz quem pediu, e eu não guardo isso.
moderation-worry-not-sent = Nada foi enviado. Você pode voltar a isso quando quiser.
moderation-worry-sent-staff = Agradeço. A equipe de facilitação recebeu o alerta. Ele não diz quem pediu.
moderation-worry-sent-owner = Agradeço. A pessoa dona deste servidor recebeu o alerta. Ele não diz quem pediu.
moderation-worry-later = Agradeço. O Discord ainda não aceitou minha mensagem, então continuo tentando. Se não puder esperar, escreva você a alguém da equipe de facilitação.
moderation-worry-undelivered-staff = Não consigo chegar ao canal da equipe de facilitação, então ninguém leu. Por favor, escreva você a alguém da equipe ou à pessoa dona deste servidor.
moderation-worry-undelivered-owner = A pessoa dona deste servidor não aceita minhas DMs, então ninguém leu. Por favor, escreva você a ela, ou a alguém da equipe de facilitação em quem você confia.
moderation-worry-unsure-staff = Não sei se minha mensagem chegou ao canal da equipe de facilitação. Por favor, pergunte à equipe ou à pessoa dona deste servidor.
moderation-worry-unsure-owner = Não sei se minha mensagem chegou à pessoa dona deste servidor. Por favor, pergunte a ela, ou a alguém da equipe de facilitação em quem você confia.
moderation-worry-care = Você percebeu, e fez alguma coisa. O que vem agora não pesa só sobre você. Cuide de você também: uma respiração, um pouco de água, alguém para conversar. `/{ cmd-crisis.name }` está aí para você também.
moderation-worry-already = Já existe um alerta sobre esta mensagem, então não mandei outro. Agradeço o cuidado. Se não pode esperar, escreva você a alguém da equipe de facilitação. Se alguém pode estar em perigo agora, ligue para o número de emergência: `/{ cmd-crisis.name }` mostra qual é.
moderation-worry-just-now = Já houve um alerta assim nos últimos cinco minutos, então não mandei outro. Se o seu é sobre outra pessoa, use o menu de uma das mensagens dela, ou escreva a alguém da equipe. Se alguém pode estar em perigo agora, ligue para o número de emergência: `/{ cmd-crisis.name }` mostra qual é.
moderation-worry-too-many = A equipe de facilitação recebeu muitos alertas na última hora, então não mandei outro. Escreva a alguém da equipe, ou use *{ cmd-report-to-facilitators.name }* no menu da mensagem. Se alguém pode estar em perigo agora, ligue para o número de emergência: `/{ cmd-crisis.name }` mostra qual é.
moderation-worry-message = **Alguém aqui se preocupa com outra pessoa.** A mensagem: { $link }
moderation-worry-someone = **Alguém aqui se preocupa com outra pessoa.** Nenhum nome foi dito.
moderation-worry-next = { $about ->
        [message] Por favor, veja como está quem a escreveu, com gentileza e em particular.
       *[someone] Por favor, veja como as pessoas estão, com gentileza e em particular.
    } Se uma vida pode estar em perigo, o número de emergência vem primeiro: `/{ cmd-crisis.name }` mostra qual é. Não fica guardado quem pediu. Aperte *{ moderation-acknowledge }* para que saibam que alguém está cuidando.
