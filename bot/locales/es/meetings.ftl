### Draft: needs a native reader before a release
### Reuniones que se repiten. { $start } y { $relative } son marcas de tiempo de Discord: cada persona las ve en su zona horaria.

## Comandos

cmd-meeting =
    .name = reunión
    .description = Para facilitar: reuniones que se repiten cada semana
cmd-meeting-create =
    .name = crear
    .description = Fija una reunión semanal, con un recordatorio antes de cada una
cmd-meeting-create-title =
    .name = título
    .description = Cómo se llama, por ejemplo Bienvenida
cmd-meeting-create-day =
    .name = día
    .description = Qué día de la semana
cmd-meeting-create-day-0 =
    .name = Lunes
cmd-meeting-create-day-1 =
    .name = Martes
cmd-meeting-create-day-2 =
    .name = Miércoles
cmd-meeting-create-day-3 =
    .name = Jueves
cmd-meeting-create-day-4 =
    .name = Viernes
cmd-meeting-create-day-5 =
    .name = Sábado
cmd-meeting-create-day-6 =
    .name = Domingo
cmd-meeting-create-at =
    .name = hora
    .description = A qué hora empieza allí, por ejemplo 19:00
cmd-meeting-create-zone =
    .name = zona
    .description = Zona horaria de la reunión, por ejemplo Europe/Madrid; si no la pones, la del servidor
cmd-meeting-create-minutes =
    .name = minutos
    .description = Cuánto dura, en minutos; si no lo pones, 60
cmd-meeting-create-notice =
    .name = aviso
    .description = Cuántos minutos antes del comienzo se recuerda; si no lo pones, 30
cmd-meetings =
    .name = reuniones
    .description = Lo que viene en este servidor
cmd-meetings-list =
    .name = lista
    .description = Todas las reuniones y cuándo es la próxima, en tu hora

## Partes de otros textos

meetings-every = todos los { $day ->
        [0] lunes
        [1] martes
        [2] miércoles
        [3] jueves
        [4] viernes
        [5] sábados
       *[6] domingos
    } a las { $at } ({ $zone })
meetings-length = { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }
meetings-ahead = { $unit ->
        [days] { $amount ->
            [one] 1 día
           *[other] { $amount } días
        }
        [hours] { $amount ->
            [one] 1 hora
           *[other] { $amount } horas
        }
       *[minutes] { $amount ->
            [one] 1 minuto
           *[other] { $amount } minutos
        }
    }

## Fijar una

meetings-created = **{ $title }** queda fijada: { meetings-every }, { meetings-length }.
    La próxima es el { $start } ({ $relative }).
meetings-created-ahead = El recordatorio sale en { $room } { meetings-ahead } antes de cada una.
meetings-created-at-start = El recordatorio sale en { $room } cuando empieza cada una.
meetings-created-now = El recordatorio sale en { $room } { meetings-ahead } antes de cada una, y el de esta próxima sale ahora mismo.
meetings-already-there = Ya hay una reunión con ese título para ese día y esa hora; la verás con `/{ cmd-meetings.name } { cmd-meetings-list.name }`.

## Lo que se puede escribir mal

meetings-blank-title = La reunión necesita un título que se pueda leer, por ejemplo `Bienvenida`.
meetings-long-title = Ese título tiene { $length } caracteres y solo caben { $most }; prueba con uno más corto, por ejemplo `Bienvenida`.
meetings-unknown-day = No conozco ese día; elige uno de la lista, por ejemplo `Lunes`.
meetings-unknown-time = No entiendo esa hora; escríbela así: `19:00` o `7:30 pm`.
meetings-no-zone = Este servidor aún no tiene zona horaria propia, así que indica una, por ejemplo `Europe/Madrid`.
meetings-wrong-length = Una reunión puede durar de { $least } a { $most } minutos; prueba con `60`.
meetings-wrong-notice = El recordatorio puede salir de { $least } a { $most } minutos antes del comienzo; prueba con `30`.
meetings-no-room = Los recordatorios aún no tienen canal; quien tenga *Gestionar servidor* puede elegirlo con `/{ cmd-setup.name }`.

## La lista

meetings-none = Aún no hay reuniones previstas. Cuando una persona facilitadora fije una con `/{ cmd-meeting.name } { cmd-meeting-create.name }`, la encontrarás aquí. Mientras tanto, puedes preguntarle qué hay previsto.
meetings-list = Las reuniones de aquí, primero las más próximas. Ves las horas en tu zona horaria.
meetings-entry = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Se celebra { meetings-every }
meetings-entry-running = **{ $title }**
    Está en marcha; empezó { $since }. La siguiente:
    { $start } ({ $relative }), { meetings-length }
    Se celebra { meetings-every }
meetings-page = Página { $number } de { $count }
meetings-next = Siguiente
meetings-back = Atrás

## El recordatorio, en el canal de reuniones

meetings-reminder = **{ $title }**
    { $start } ({ $relative }), { meetings-length }
    Ven tal como estés. No hace falta que hables; basta con escuchar.
meetings-all = Todas las reuniones
