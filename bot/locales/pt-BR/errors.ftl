### Draft: needs a native reader before a release
### O que se lê quando algo não pode ser feito. Cada texto diz o que fazer depois.

errors-unexpected = Algo deu errado do meu lado, e talvez isto não tenha funcionado. Tente mais uma vez. Se acontecer de novo, passe esta referência à equipe de facilitação: `{ $reference }`. Se precisar de ajuda agora: `/{ cmd-crisis.name }`, ou o seu número de emergência local.
errors-not-allowed = Você não pode fazer isso aqui. A equipe de facilitação pode ajudar.
errors-facilitators-only = Só a equipe de facilitação pode fazer isso. Peça ajuda a ela.
errors-managers-only = Só quem tem a permissão *Gerenciar servidor* pode fazer isso. Fale com a pessoa dona do servidor.
errors-not-found = Não encontro mais isso. Talvez tenha sido removido. A equipe de facilitação pode ajudar você a procurar.
errors-invalid-input = Não consegui ler isso. Por favor, confira e tente de novo.
errors-not-set-up = O Hearth ainda não está configurado neste servidor. Quem tem *Gerenciar servidor* pode usar `/{ cmd-setup.name }`. `/{ cmd-crisis.name }` já funciona.
errors-database-unavailable = Não consigo acessar meus registros agora, então nada foi salvo. Tente de novo em alguns minutos. `/{ cmd-crisis.name }` continua funcionando.
errors-database-busy = Meus registros estão ocupados agora, então nada foi salvo. Tente de novo em um minuto. `/{ cmd-crisis.name }` continua funcionando.
errors-not-here = Isso só funciona dentro de um servidor. Abra o seu servidor e use lá.
errors-command-changed = Este comando mudou. Reinicie o Discord para receber o novo e tente de novo.
errors-starting = Ainda estou iniciando. Tente de novo em um minuto. `/{ cmd-crisis.name }` já funciona.
errors-feature-broken = Esta parte minha não funciona agora. Avise a equipe de facilitação, para que se possa consertar. `/{ cmd-crisis.name }` continua funcionando.
errors-discord-forbids = O Discord não me deixa fazer isso aqui. Peça à equipe de facilitação que verifique minhas permissões com `/{ cmd-setup.name }`.
errors-discord-down = O Discord não me respondeu. Tente de novo em um minuto.
errors-stale-panel = Este painel não funciona mais. Use o comando de novo para abrir um novo.
errors-unknown-zone = Não conheço esse fuso horário. Escolha um da lista ou escreva como um lugar, por exemplo `America/Sao_Paulo`.
errors-unknown-target = Não encontro quem ou o que você indicou. Escolha de novo na lista do Discord.
