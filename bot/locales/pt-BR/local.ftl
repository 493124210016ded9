### Draft: needs a native reader before a release
### Ajuda em crise que um servidor acrescenta: linhas próprias e cartões nos seus canais.

## O painel privado, a partir de /setup

local-button-open = Configurar a ajuda em crise
local-button-back = Voltar
local-button-add = Acrescentar uma linha
local-button-lines = Mudar ou remover uma linha
local-button-cards = Cartão em um canal
local-button-change = Mudar
local-button-remove = Remover
local-button-again = Tentar de novo
local-button-put-back = Colocar de volta
local-button-country = Outro país
local-button-away = Remover um cartão

local-panel = **Configurar a ajuda em crise**
    O que você acrescenta aqui fica nos cartões de ajuda deste servidor, marcado como dele. Só acrescente linhas para as quais você ligou ou cujo próprio site você leu.
local-panel-lines = **Linhas deste servidor:**
local-panel-no-lines = Ainda não há linhas deste servidor. Uma linha da faculdade ou uma linha local de escuta vem bem aqui.
local-panel-cards = **Há cartões em:** { $channels }
local-panel-no-cards = Ainda não há um cartão em nenhum canal. Lá dá para ler mesmo quando eu não estou on-line.
local-kept = **Guardado.** { $cards ->
        [0] O `/{ cmd-crisis.name }` já mostra.
       *[other] Os cartões nos canais mudam em um instante.
    }
local-removed = **Removida.** Ela não aparece mais. Dizia isto:

## Uma linha

local-menu-line = Escolha uma linha
local-form-title = Uma linha deste servidor
local-form-name = Nome
local-form-name-hint = Por exemplo: Apoio da faculdade
local-form-call = Número de telefone
local-form-call-hint = Opcional. Por exemplo: +55 11 0000 0000
local-form-text = Número para SMS
local-form-text-hint = Opcional. Por exemplo: 85258
local-form-web = Endereço na internet
local-form-web-hint = Opcional. Por exemplo: https://example.org/help
local-form-note = Horário, e o que é bom saber
local-form-note-hint = Opcional. Por exemplo: De segunda a sexta, para estudantes

local-problems = Nada foi mudado ainda. Corrija isto e aperte *{ local-button-again }*:
local-problem-name = { local-form-name }: falta. Por exemplo: Apoio da faculdade.
local-problem-name-long = { local-form-name }: no máximo 60 caracteres. Por exemplo: Apoio da faculdade.
local-problem-unreachable = Ainda não há como entrar em contato. Dê um telefone, como `+55 11 0000 0000`, um número para SMS ou um endereço na internet.
local-problem-call = { local-form-call }: só algarismos e espaços, como `188` ou `+55 11 0000 0000`. Palavras vão no último campo.
local-problem-call-long = { local-form-call }: um só número, como `+55 11 0000 0000`. O segundo vai no último campo.
local-problem-text = { local-form-text }: só algarismos e espaços, como `85258`. Uma palavra-chave vai no último campo.
local-problem-text-long = { local-form-text }: um só número, como `85258`.
local-problem-web = { local-form-web }: começa com `https://` e mostra aonde leva, como `https://example.org/help`.
local-problem-web-long = { local-form-web }: no máximo 150 caracteres, como `https://example.org/help`.
local-problem-link = Um endereço na internet vai em *{ local-form-web }* e em nenhum outro campo: ali eu o verifico.
local-problem-note-long = { local-form-note }: no máximo 120 caracteres. Por exemplo: De segunda a sexta, para estudantes.
local-problem-wording = “{ $words }” pode machucar quem lê aqui. Diga em vez disso: { $instead }.
local-too-many-lines = Há { $most } linhas, e um cartão não comporta mais. Remova uma primeiro.
local-no-room = Todas as linhas juntas passam { $over } caracteres do que cabe em um cartão. Encurte esta ou remova outra.
local-line-gone = Essa linha não está mais aí: alguém a removeu. Aperte *{ local-button-back }* para ver o que há.

## Cartões em canais

local-cards = **Um cartão de ajuda em um canal**
    Ele mostra o número de emergência, as linhas principais e as deste servidor. Dá para ler quando eu não estou on-line. Eu o mantenho em dia.
    País: **{ $country }**. Escolha abaixo os canais dele, no máximo { $most } neste servidor. { $named ->
        [yes] Onde já há um cartão, ele muda para este país.
       *[no] Onde já há um cartão, ele é atualizado e mantém o país dele.
    }
local-country-any = qualquer país
local-country-title = O país do cartão
local-country-label = Para que país é o cartão?
local-country-hint = O nome em qualquer idioma, ou o código. Por exemplo: Espanha, España ou ES.
local-country-similar = Você quis dizer um destes?
local-menu-channels = Escolha canais para o cartão
local-cards-standing = **Cartões neste servidor:**
local-card-pinned = - { $channel }, { $country }: fixado.
local-card-unpinned = - { $channel }, { $country }: publicado, não fixado.
local-card-coming = - { $channel }, { $country }: o Discord ainda não aceitou, continuo tentando.
local-card-deleted = - { $channel }: alguém apagou lá, e entendi isso como um não. Para ter de volta, escolha o canal de novo.
local-card-gone = - Um canal que não existe mais. Aperte *{ local-button-away }* para limpar a entrada.
local-card-forbidden = - { $channel }: o Discord não me deixa. Permita-me **Ver canal**, **Enviar mensagens** e **Ver histórico de mensagens** lá, depois escolha o canal de novo.
local-card-rejected = - { $channel }: o Discord não aceitou. Por favor, avise quem hospeda este bot: o motivo está no registro dele.
local-card-unsure = - { $channel }: não sei se chegou. Permita-me **Ver canal** e **Ver histórico de mensagens** lá, depois escolha o canal de novo.
local-cards-unpinned = Para fixar um cartão, escolha o canal dele de novo. Ou fixe à mão: abra o menu da mensagem dele e escolha *Fixar mensagem*.
local-cards-pin-by-hand = Para fixar um cartão, abra o menu da mensagem dele e escolha *Fixar mensagem*. Ou me permita **Fixar mensagens** no canal dele e escolha o canal de novo.
local-card-too-many = Nenhum cartão foi publicado em { $channels }, porque o máximo é { $most }. Remova um primeiro.
local-cards-away = Que cartão deve sair? Eu apago a mensagem dele.
local-menu-card = Escolha um cartão
local-channel-gone = Um canal que não existe mais
local-card-removed = O cartão em { $channel } não está mais lá.
local-card-left = Não cuido mais do cartão em { $channel }, mas o Discord não me deixa apagar a mensagem dele. Por favor, apague lá à mão: ele ficaria velho.
local-card-going = O Discord não respondeu. O cartão em { $channel } sai assim que ele responder.
local-card-offline = Este cartão fica aqui quando eu não estou on-line. O botão e `/{ cmd-crisis.name }` precisam de mim: mostram todos os países, só para você.

## À equipe de facilitação

local-told-forbidden = **Não consigo manter em dia o cartão de ajuda em { $channel }.** O Discord não me deixa. Quem tem *Gerenciar servidor* pode me permitir **Ver canal**, **Enviar mensagens** e **Ver histórico de mensagens** lá. Até então, o que está no cartão pode ser antigo.
local-told-gone = **Um canal com um cartão de ajuda não existe mais.** Se as pessoas devem achar o cartão em outro lugar, quem tem *Gerenciar servidor* pode escolher um canal: `/{ cmd-setup.name }`, depois *{ local-button-open }*.
local-told-rejected = **Não consigo manter em dia o cartão de ajuda em { $channel }.** O Discord não aceitou. Por favor, avise quem hospeda este bot: o motivo está no registro dele.
local-told-unsure = **Não sei se o cartão de ajuda em { $channel } chegou.** Por favor, olhe. Quem tem *Gerenciar servidor* pode me permitir **Ver canal** e **Ver histórico de mensagens** lá, e escolher o canal de novo: `/{ cmd-setup.name }`, depois *{ local-button-open }*.
