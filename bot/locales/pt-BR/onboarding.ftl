### Draft: needs a native reader before a release
### Configurar um servidor, o passeio para quem chega e os acordos.
### Quando as palavras dos acordos mudam, AGREEMENTS_VERSION sobe também.

cmd-setup =
    .name = configurar
    .description = Configure este servidor: cargos, canais, idioma e fuso. Precisa de Gerenciar servidor.
cmd-setup-facilitators =
    .name = facilitação
    .description = O cargo da equipe de facilitação
cmd-setup-members =
    .name = membros
    .description = O cargo que as pessoas recebem ao aceitar os acordos
cmd-setup-share =
    .name = compartilhar
    .description = O canal de texto onde aparecem os textos sem nome
cmd-setup-meetings =
    .name = encontros
    .description = O canal de texto para os lembretes de encontros
cmd-setup-staff =
    .name = equipe
    .description = O canal de texto da equipe de facilitação, escondido das outras pessoas
cmd-setup-language =
    .name = idioma
    .description = O idioma do que eu publico neste servidor
cmd-setup-language-en =
    .name = English
cmd-setup-language-es =
    .name = Español
cmd-setup-language-de =
    .name = Deutsch
cmd-setup-language-fr =
    .name = Français
cmd-setup-language-pt-br =
    .name = Português (Brasil)
cmd-setup-zone =
    .name = fuso
    .description = O fuso horário do servidor, como America/Sao_Paulo. Digite uma cidade ou um país.
cmd-setup-check =
    .name = verificar
    .description = Só verifica: diz o que atrapalha e o que seria guardado, e não muda nada
cmd-start =
    .name = começar
    .description = O que é esta comunidade, quem pode ler o quê e os acordos. Só você vê.

## Botões e menus

onboarding-button-start = Comece aqui
onboarding-button-next = Próxima
onboarding-button-back = Voltar
onboarding-button-agree = Aceito
onboarding-button-not-now = Agora não
onboarding-button-read-again = Ler de novo
onboarding-button-again = Tentar de novo
onboarding-button-finish = Concluir
onboarding-button-change = Mudar algo
onboarding-button-zone = Outro fuso horário
onboarding-menu-facilitators = Escolha o cargo da equipe de facilitação
onboarding-menu-members = Escolha o cargo de membros
onboarding-menu-share = Escolha o canal de compartilhar
onboarding-menu-meetings = Escolha o canal dos encontros
onboarding-menu-staff = Escolha o canal da equipe de facilitação
onboarding-menu-language = Escolha o idioma do servidor
onboarding-menu-zone = Escolha o fuso horário do servidor
onboarding-form-zone = O fuso horário do servidor
onboarding-form-zone-label = Cidade, país ou fuso horário
onboarding-form-zone-hint = Por exemplo: São Paulo, ou America/Sao_Paulo

## O que /setup pergunta

onboarding-setting-facilitators = Cargo da equipe de facilitação
onboarding-setting-members = Cargo de membros
onboarding-setting-share = Canal de compartilhar
onboarding-setting-meetings = Canal dos encontros
onboarding-setting-staff = Canal da equipe de facilitação
onboarding-setting-language = Idioma
onboarding-setting-zone = Fuso horário
onboarding-setting-line = - { $setting }: { $value }
onboarding-setting-unknown = ainda sem escolha

onboarding-step-1 = **Configuração, 1 de 3: cargos**
    A *equipe de facilitação* conduz os encontros e cuida dos relatos. *Membros* é o cargo que as pessoas recebem ao aceitar os acordos. Todo o resto do seu servidor pode se apoiar nele.
onboarding-step-2 = **Configuração, 2 de 3: canais**
    Os textos sem nome aparecem no primeiro e os lembretes de encontros no segundo: é bom que os membros vejam os dois. O terceiro é só para a equipe de facilitação: os relatos chegam lá.
onboarding-step-3 = **Configuração, 3 de 3: idioma e fuso horário**
    O idioma é o do que eu publico. Em particular, respondo a cada pessoa no idioma dela. Os encontros seguem o fuso horário, também no horário de verão.
onboarding-step-kept = O que você escolhe fica guardado na hora.

## O que precisa ser resolvido antes

onboarding-problems = { $count ->
        [one] Uma coisa está atrapalhando, e nada foi mudado. Resolva e aperte *{ onboarding-button-again }*, ou aperte *{ onboarding-button-change }*:
       *[other] { $count } coisas estão atrapalhando, e nada foi mudado. Resolva e aperte *{ onboarding-button-again }*, ou aperte *{ onboarding-button-change }*:
    }
onboarding-problem-here = O painel *{ onboarding-button-start }* precisa de um canal de texto. Use `/{ cmd-setup.name }` no canal em que as pessoas novas chegam.
onboarding-problem-manage-roles = Preciso da permissão **Gerenciar cargos** para dar o cargo de membros. Ative em Configurações do servidor → Cargos → { $bot }.
onboarding-problem-gone = { $setting }: não está mais neste servidor. Escolha outra opção.
onboarding-problem-same-role = A equipe de facilitação e os membros têm o mesmo cargo. Escolha dois diferentes.
onboarding-problem-everyone = { $setting }: não pode ser @everyone. Escolha um cargo que se dê às pessoas.
onboarding-problem-managed = { $setting }: { $role } pertence a um app ou a uma integração, e ninguém mais pode ter. Escolha outro ou crie um cargo novo.
onboarding-problem-powers = Cargo de membros: quem aceitar os acordos receberia o que { $role } permite: { $permissions }. Tire isso do cargo ou escolha outro.
onboarding-problem-above = Não posso dar { $role }, porque não está abaixo do meu próprio cargo. Em Configurações do servidor → Cargos, arraste { $bot } para cima dele.
onboarding-problem-same-channel = O canal de compartilhar e o da equipe de facilitação são o mesmo. Escolha dois canais diferentes.
onboarding-problem-not-text = { $setting }: { $channel } não é um canal de texto simples. Escolha um que seja.
onboarding-problem-staff-everyone = @everyone pode ver { $channel }, e os relatos chegariam lá. Nas configurações do canal → Permissões, desative Ver canal para @everyone ou escolha outro canal.
onboarding-problem-staff-members = Membros podem ver { $channel } por meio de { $role }, e os relatos chegariam lá. Nas configurações do canal → Permissões, desative Ver canal para esse cargo ou escolha outro canal.
onboarding-problem-permissions = Em { $channel } preciso de { $permissions }. Nas configurações do canal → Permissões, adicione { $bot } e permita isso.
onboarding-problem-zone = Não conheço esse fuso horário. Escreva como um lugar, por exemplo `America/Sao_Paulo`, ou escolha um da lista.
onboarding-problem-language = Ainda não falo esse idioma. Escolha um da lista.

onboarding-permission-administrator = Administrador
onboarding-permission-ban-members = Banir membros
onboarding-permission-kick-members = Expulsar membros
onboarding-permission-manage-channels = Gerenciar canais
onboarding-permission-manage-expressions = Gerenciar expressões
onboarding-permission-manage-guild = Gerenciar servidor
onboarding-permission-manage-messages = Gerenciar mensagens
onboarding-permission-manage-roles = Gerenciar cargos
onboarding-permission-manage-threads = Gerenciar tópicos
onboarding-permission-manage-webhooks = Gerenciar webhooks
onboarding-permission-moderate-members = Colocar membros de castigo
onboarding-permission-pin-messages = Fixar mensagens
onboarding-permission-read-message-history = Ver histórico de mensagens
onboarding-permission-send-messages = Enviar mensagens
onboarding-permission-view-channel = Ver canal

## A resposta de uma verificação

onboarding-check-problems = { $count ->
        [one] Nada foi mudado. Uma coisa atrapalharia:
       *[other] Nada foi mudado. { $count } coisas atrapalhariam:
    }
onboarding-check-fine = **Nada foi mudado, e nada atrapalha.** Isto seria guardado:
onboarding-check-asked = Eu perguntaria o que ainda falta escolher.
onboarding-check-panel = O painel *{ onboarding-button-start }* ficaria em { $channel } e em nenhum outro lugar. Para fazer tudo isso, use `/{ cmd-setup.name }` de novo sem `{ cmd-setup-check.name }`.

## A resposta quando está tudo lá

onboarding-posted-done = **O Hearth está configurado.** O painel *{ onboarding-button-start }* está em { $channel }.
onboarding-posted-later = **Suas configurações estão guardadas.** O Discord não aceitou agora o painel *{ onboarding-button-start }* para { $channel }; continuo tentando. Aperte *{ onboarding-button-again }* para ver se já está lá.
onboarding-posted-refused = **Suas configurações estão guardadas, mas o painel *{ onboarding-button-start }* ainda não foi publicado.** O Discord não me deixa escrever em { $channel }. Verifique minhas permissões lá e depois aperte *{ onboarding-button-again }*.
onboarding-posted-unsure = **Suas configurações estão guardadas.** Não sei se o painel *{ onboarding-button-start }* chegou a { $channel }. Verifique se eu posso ver o histórico de mensagens lá e depois aperte *{ onboarding-button-again }*.
onboarding-done-next = Agora aperte *{ onboarding-button-start }* e leia como quem acabou de chegar. Para mudar uma só coisa depois, use `/{ cmd-setup.name }` só com essa opção.
onboarding-old-panel = Não consegui remover o painel antigo em { $channel }. Por favor, apague lá, para que as pessoas encontrem só um.
onboarding-hint-here = Vale a pena olhar: quem chega não consegue ver { $channel }, então não vai encontrar o painel.
onboarding-hint-members = Vale a pena olhar: os membros não conseguem ver { $channel }.
onboarding-hint-staff = Vale a pena olhar: o cargo da equipe de facilitação não consegue ver { $channel }.
onboarding-hint-card-permissions = Vale a pena olhar: não consigo manter em dia o cartão de ajuda em { $channel }. Nas configurações do canal → Permissões, adicione { $bot } e permita { $permissions }.
onboarding-hint-card-pin = Vale a pena olhar: não posso fixar o cartão de ajuda em { $channel }. Nas configurações do canal → Permissões, adicione { $bot } e permita { $permissions }. Ou fixe à mão.
onboarding-hint-card-deleted = Vale a pena olhar: alguém apagou o cartão de ajuda em { $channel }. Em *{ local-button-open }* você pode trazer de volta ou esquecer.
onboarding-hint-card-gone = Vale a pena olhar: um canal com um cartão de ajuda não existe mais. Em *{ local-button-open }* você pode escolher outro.

## O painel que fica no servidor

onboarding-panel = **Boas-vindas a uma comunidade de apoio entre pares.**
    Aqui as pessoas compartilham o que vivem e escutam umas às outras. Não é terapia, nem um serviço de crise.
    Aperte *{ onboarding-button-start }* para um passeio curto: o que é isto, quem pode ler o quê e nossos acordos. Só você vê, e não precisa escrever nada.
    Se precisar de ajuda agora, a qualquer hora: *{ crisis-button-help }* ou `/{ cmd-crisis.name }`.

## O passeio

onboarding-page-1 = **Boas-vindas: o que é isto (1 de 3)**
    Aqui as pessoas compartilham o que vivem e escutam umas às outras. Todo mundo está em pé de igualdade, a equipe de facilitação também.

    {"**"}O que não é**
    - Não é terapia nem orientação médica. Vai bem ao lado das duas.
    - Não é um serviço de crise. Talvez não haja ninguém quando você escrever. Ninguém sabe onde você está, então ninguém pode mandar ajuda até você.
    - Ninguém espera nada de você. Pode só ler, pelo tempo que quiser.
onboarding-page-2 = **Quem pode ler o quê (2 de 3)**
    - **Os membros** leem o que você escreve nos canais que eles veem, e poderiam copiar.
    - **A equipe de facilitação** tem também um canal próprio, onde chegam os relatos. Ela não vê quem escreveu um texto sem nome.
    - **A pessoa dona do servidor** e quem o administra podem ver todos os canais.
    - **O Discord** guarda todas as mensagens e sabe quem as enviou.
    - **Quem me hospeda**, a mim, o bot, tem meu banco de dados e a chave dele, e em princípio poderia abrir o que há lá.

    {"**"}O que eu guardo:** que você aceitou os acordos, e quando; o que você me pede para guardar ou enviar, por tempo limitado; e o que a equipe de facilitação anota quando adverte ou retira alguém. Eu não leio os canais. `/{ cmd-privacy.name } { cmd-privacy-show.name }` mostra, e `/{ cmd-privacy.name } { cmd-privacy-delete.name }` apaga. Só ficam, sem o seu nome e por no máximo 12 meses, o motivo de uma advertência aberta e uma pausa de compartilhar em andamento.
onboarding-page-3 = **Nossos acordos (3 de 3)**
    1. O que se diz aqui fica aqui. O limite: quando a vida de alguém pode estar em perigo, ou uma criança não está em segurança.
    2. Falo de mim: “eu senti”, “o que me ajudou”.
    3. Só dou conselho quando alguém pede.
    4. Não digo a ninguém para começar, parar ou mudar uma medicação.
    5. Deixo de fora os detalhes de como as pessoas se machucam.
    6. Deixo espaço para os outros. Sempre se pode passar a vez, e também fazer uma pausa.
    7. Respeito quem cada pessoa é e o caminho que escolheu.
    8. Não faço gravações nem capturas de tela.
    9. Pergunto antes de mandar uma mensagem privada a alguém.
    10. A equipe de facilitação pode esconder uma mensagem, dar uma pausa a alguém ou retirar alguém. Ela diz por quê, e se a pessoa discordar, quem responde é outra.

    Com *{ onboarding-button-agree }*, eu guardo a versão e a hora do seu acordo e dou a você o cargo de membros. A partir daí posso lhe escrever sobre uma decisão de moderação que envolva você. Sobre mais nada, a não ser que você peça.
onboarding-page-3-changed = Os acordos mudaram desde que você os aceitou em { $date }. Por favor, leia de novo.
onboarding-page-help = Se precisar de ajuda agora, a qualquer hora: *{ crisis-button-help }* ou `/{ cmd-crisis.name }`. Ninguém mais vê.

onboarding-role-given = **Pronto, você já faz parte.** Você aceitou os acordos em { $date } e tem o cargo { $role }.

    Se quiser, dê uma olhada:
    - `/{ cmd-meetings.name } { cmd-meetings-list.name }`: o que vem por aí
    - `/{ cmd-share.name }`: compartilhar algo sem o seu nome
    - `/{ cmd-privacy.name } { cmd-privacy-show.name }`: o que fica guardado sobre você

    Ninguém espera nada disso de você. Pode só ler.
onboarding-not-now =
    Tudo bem. Nada foi guardado, e nada muda para você.
    {"*"}{ onboarding-button-start }* e `/{ cmd-start.name }` estão aí quando você quiser.
onboarding-role-refused = **Seu acordo de { $date } está guardado.** Não consegui dar a você o cargo de membros, porque algo nas configurações do servidor atrapalha. A equipe de facilitação já sabe.
    Aperte *{ onboarding-button-again }* mais tarde, ou use `/{ cmd-start.name }`.
onboarding-role-later = **Seu acordo de { $date } está guardado.** O Discord não respondeu quando eu dei a você o cargo de membros.
    Aperte *{ onboarding-button-again }* em um minuto, ou use `/{ cmd-start.name }`.
onboarding-role-reason = Aceitou os acordos, versão { $version }

## À equipe de facilitação

onboarding-role-problem = **Não consigo dar o cargo de membros { $role }.** Alguém acabou de aceitar os acordos e está esperando por ele.
    Quem tem *Gerenciar servidor* pode usar `/{ cmd-setup.name }` no canal do painel *{ onboarding-button-start }*: ele diz o que atrapalha. Depois, a pessoa aperta *{ onboarding-button-again }*.
