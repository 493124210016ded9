### Draft: needs a native reader before a release
### O que a equipe de facilitação lê no canal dela quando algo não pôde ser entregue.

notices-place-share = o canal de compartilhar
notices-place-meetings = o canal dos encontros
notices-place-staff = o canal da equipe
notices-place-start = o canal com *{ onboarding-button-start }*
notices-place-member = as mensagens diretas de uma pessoa
notices-place-channel = um canal escolhido para isso

notices-problem-forbidden = O Discord não me deixa publicar aqui: { $place }. Uma mensagem que ia para lá não foi enviada. Por favor, me dê *Ver canal* e *Enviar mensagens* lá, ou escolha outro canal com `/{ cmd-setup.name }`.
notices-problem-unknown-channel = Não encontro mais { $place }, então uma mensagem que ia para lá não foi enviada. Por favor, escolha um canal com `/{ cmd-setup.name }`.
notices-problem-unset = Ninguém escolheu ainda { $place }, então uma mensagem que ia para lá não foi enviada. Por favor, escolha um com `/{ cmd-setup.name }`.
notices-problem-exposed = Membros podem ver { $place }. Por isso segurei uma mensagem que é só para a equipe de facilitação. Por favor, esconda esse canal de @everyone e do cargo de membros, ou escolha outro com `/{ cmd-setup.name }`.
notices-problem-rejected = O Discord não aceitou uma mensagem para { $place }, então ela não foi enviada. Por favor, avise quem hospeda este bot: o motivo está no registro dele.
notices-problem-dms-closed = Uma mensagem para { $place } não foi entregue: as minhas não são aceitas ali. Se você esperava que chegasse, por favor fale com a pessoa de outro jeito.
notices-problem-unsure = Algo me interrompeu enquanto eu publicava aqui: { $place }. Não consigo verificar se a mensagem está lá. Por favor, olhe e, se faltar, avise as pessoas. Para eu poder verificar da próxima vez, me dê *Ver canal* e *Ver histórico de mensagens* lá.
notices-problem-late = Não consegui enviar a tempo uma mensagem para { $place }. Deixei de lado, porque já não está em dia. Por favor, veja se as pessoas precisam ouvir de você.
