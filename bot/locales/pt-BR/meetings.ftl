### Draft: needs a native reader before a release
### Encontros regulares. { $start } e { $relative } são horários do Discord: cada pessoa os vê no próprio fuso.

## Comandos

cmd-meeting =
    .name = encontro
    .description = Para a equipe de facilitação: encontros que se repetem toda semana
cmd-meeting-create =
    .name = criar
    .description = Marque um encontro semanal, com um lembrete antes de cada um
cmd-meeting-create-title =
    .name = título
    .description = Como se chama, por exemplo Primeiros passos
cmd-meeting-create-day =
    .name = dia
    .description = Em que dia da semana
cmd-meeting-create-day-0 =
    .name = Segunda-feira
cmd-meeting-create-day-1 =
    .name = Terça-feira
cmd-meeting-create-day-2 =
    .name = Quarta-feira
cmd-meeting-create-day-3 =
    .name = Quinta-feira
cmd-meeting-create-day-4 =
    .name = Sexta-feira
cmd-meeting-create-day-5 =
    .name = Sábado
cmd-meeting-create-day-6 =
    .name = Domingo
cmd-meeting-create-at =
    .name = horário
    .description = Quando começa, na hora de lá, por exemplo 19:00
cmd-meeting-create-zone =
    .name = fuso
    .description = Fuso horário do encontro, por exemplo America/Sao_Paulo; sem ele, o do servidor
cmd-meeting-create-minutes =
    .name = minutos
    .description = Quantos minutos dura; 60 se você não disser
cmd-meeting-create-notice =
    .name = lembrete
    .description = Quantos minutos antes do início lembrar as pessoas; 30 se você não disser
cmd-meetings =
    .name = encontros
    .description = O que vem por aí neste servidor
cmd-meetings-list =
    .name = lista
    .description = Veja todos os encontros e quando é o próximo, no seu horário

## Partes de outros textos

meetings-every = { $day ->
        [0] toda segunda-feira
        [1] toda terça-feira
        [2] toda quarta-feira
        [3] toda quinta-feira
        [4] toda sexta-feira
        [5] todo sábado
       *[6] todo domingo
    } às { $at } ({ $zone })
meetings-length = { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
meetings-ahead = { $unit ->
        [days] { $amount ->
            [one] { $amount } dia
           *[other] { $amount } dias
        }
        [hours] { $amount ->
            [one] { $amount } hora
           *[other] { $amount } horas
        }
       *[minutes] { $amount ->
            [one] { $amount } minuto
           *[other] { $amount } minutos
        }
    }

## Marcar um

meetings-created = **{ $title }** está marcado: { meetings-every }, { meetings-length }.
    O próximo: { $start } ({ $relative }).
meetings-created-ahead = Um lembrete vai para { $room } { meetings-ahead } antes de cada um.
meetings-created-at-start = Um lembrete vai para { $room } quando cada um começa.
meetings-created-now = Um lembrete vai para { $room } { meetings-ahead } antes de cada um, e o do próximo vai agora mesmo.
meetings-already-there = Já existe um encontro com esse título nesse dia e horário; `/{ cmd-meetings.name } { cmd-meetings-list.name }` mostra.

## O que se pode digitar errado

meetings-blank-title = Um encontro precisa de um título que dê para ler, por exemplo `Primeiros passos`.
meetings-long-title = Esse título tem { $length } caracteres, e só cabem { $most }. Tente um mais curto, por exemplo `Primeiros passos`.
meetings-unknown-day = Não conheço esse dia. Escolha um da lista, por exemplo `Segunda-feira`.
meetings-unknown-time = Não entendo esse horário. Escreva assim: `19:00`.
meetings-no-zone = Este servidor ainda não tem um fuso horário. Por favor, diga um, por exemplo `America/Sao_Paulo`.
meetings-wrong-length = Um encontro pode durar de { $least } a { $most } minutos. Tente `60`.
meetings-wrong-notice = Um lembrete pode sair de { $least } a { $most } minutos antes do início. Tente `30`.
meetings-no-room = Os lembretes ainda não têm canal. Quem tem *Gerenciar servidor* pode escolher um com `/{ cmd-setup.name }`.

## A lista

meetings-none = Ainda não há encontros marcados. Quando a equipe de facilitação marcar um com `/{ cmd-meeting.name } { cmd-meeting-create.name }`, você o encontra aqui. Até lá, pergunte à equipe o que vem por aí.
meetings-list = Os encontros daqui, o mais próximo primeiro. Você vê os horários no seu fuso.
meetings-entry = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Acontece { meetings-every }
meetings-entry-running = **{ $title }**
    Acontecendo agora; começou { $since }. O seguinte:
    { $start } ({ $relative }), { meetings-length }
    Acontece { meetings-every }
meetings-page = Página { $number } de { $count }
meetings-next = Próxima
meetings-back = Voltar

## O lembrete, no canal dos encontros

meetings-reminder = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Venha do jeito que você estiver. Não precisa falar; ouvir já basta.
meetings-all = Todos os encontros
