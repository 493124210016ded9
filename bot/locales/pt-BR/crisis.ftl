### Draft: needs a native reader before a release
### Ajuda agora. Palavras simples, uma ideia por frase; os números ficam entre `…` para copiar.
### Escolha das palavras: “morreu por suicídio”, nunca “cometeu”; sem métodos, sem lugares; existe ajuda.
### `/crisis` tem este nome em todos os idiomas: quem leu o nome encontra, seja qual for o idioma do Discord.

cmd-crisis =
    .name = crisis
    .description = Ajuda agora: número de emergência e linhas de apoio. Só você vê a resposta.
cmd-crisis-country =
    .name = país
    .description = O país em que você está. Comece a digitar o nome.
cmd-grounding =
    .name = acalmar
    .description = Exercícios curtos para se firmar, um passo de cada vez. Só você vê.
cmd-i-m-worried-about-them =
    .name = Esta pessoa me preocupa

## Botões e formulários

crisis-button-help = Ajuda agora
crisis-button-another = Estou em outro país
crisis-button-worried = Alguém me preocupa
crisis-button-talk = Não é emergência
crisis-button-grounding = Exercícios de calma
crisis-button-file = Guardar em um arquivo
crisis-button-next = Próximas linhas
crisis-button-first = Primeiras linhas
crisis-button-back = Voltar
crisis-menu-countries = Escolha seu país
crisis-menu-lines = Mais linhas: por assunto, ou por ligação, SMS ou chat
crisis-form-title = Outro país
crisis-form-country = Em que país você está?
crisis-form-country-hint = O nome em qualquer idioma, ou o código. Por exemplo: Espanha, España ou ES.
crisis-link-chat = Chat: { $name }
crisis-link-more = Mais linhas de apoio: findahelpline.com

## O cartão. $country é um nome como “Reino Unido”, sem artigo.

crisis-title = **Ajuda agora: { $country }**
crisis-title-anywhere = **Ajuda agora**
crisis-alone = Você não precisa enfrentar isso sem ajuda.
crisis-emergency = **Emergência, { $country }: ligue para { $number }.**
crisis-emergency-also = Também: { $numbers }.
crisis-emergency-several = **Números de emergência:**
crisis-emergency-one = - { $country }: **{ $number }**.
crisis-emergency-anywhere = **Ligue para o número de emergência do lugar em que você está.** Não sabe qual é? De um celular, { $numbers } funciona em muitos países.
crisis-danger = Se você ou alguém com você corre perigo imediato, ligue agora, ou peça a alguém por perto que ligue.
crisis-or = { $numbers } ou { $last }
crisis-guess = Deduzi este país pelo idioma do seu Discord. Está em outro lugar? Aperte “{ crisis-button-another }”.
crisis-guess-plain = Deduzi este país pelo idioma do seu Discord. Está em outro lugar? Use `/{ cmd-crisis.name }` com o nome do país.
crisis-understood = Entendi { $country }. Não é isso? Aperte “{ crisis-button-another }”.
crisis-understood-plain = Entendi { $country }. Não é isso? Use `/{ cmd-crisis.name }` com o nome do país.
crisis-choose = O idioma do seu Discord é falado em vários países. Escolha o seu no menu abaixo.
crisis-choose-plain = O idioma do seu Discord é falado em vários países.
crisis-how = Para escolher um país, aperte “{ crisis-button-another }” ou use `/{ cmd-crisis.name }` com o nome dele.
crisis-how-plain = Para escolher um país, use `/{ cmd-crisis.name }` com o nome dele.
crisis-not-understood = Não reconheci esse país. Escreva um país, não uma cidade nem um estado. Por exemplo: Espanha, España ou ES.
crisis-similar = Não reconheci esse país. Se o seu estiver no menu abaixo, escolha por ali.
crisis-unknown = Diga seu país para ver as linhas de apoio dele.
crisis-no-lines = Minha lista ainda não tem uma linha de apoio para este país.
crisis-anywhere = **Isto ajuda em qualquer país:**
crisis-lines = **Linhas de apoio:**
crisis-lines-language = Todas em { $languages }.
crisis-more = **Mais linhas de apoio:** { $link }
crisis-worried = Você se preocupa com alguém? Muitas linhas ajudam com isso também. Se a pessoa corre perigo, ligue para o número de emergência de onde ela está.
crisis-talk = Não é emergência? As linhas com “{ crisis-topic-emotional-support }” estão aí para conversar.
crisis-talk-elsewhere = Não é emergência? Também há linhas só para conversar: { $link }
crisis-compiled = Números reunidos em { $month }, ainda não verificados. Se um não funcionar, tente outro.
crisis-compiled-partly = Linhas sem data de verificação: reunidas em { $month }, ainda não verificadas. Se um número não funcionar, tente outro.
crisis-reviewed = Se um número não funcionar, tente outro.
crisis-private = Não guardo nenhum registro disto.
crisis-again = **Perigo agora? Ligue para { $number }.**
crisis-again-guess = **Perigo agora? Ligue para { $number }.** País deduzido: { $country }.

crisis-local = **Linhas deste servidor, mantidas em dia pela equipe de facilitação:**
crisis-local-line = - **{ $name }**.

## Uma linha da lista

crisis-line = - **{ $name }**: { $topics }.
crisis-line-audience = - **{ $name }**, para { $audience }: { $topics }.
crisis-line-audience-only = - **{ $name }**, para { $audience }.
crisis-line-languages = Em { $languages }.
crisis-line-region = Só para: { $region }.
crisis-line-call = Ligue para { $number }.
crisis-line-call-free = Ligue grátis para { $number }.
crisis-line-call-rate = Ligue para { $number }, com tarifa normal.
crisis-line-text = SMS para { $number }.
crisis-line-text-keyword = SMS com { $keyword } para { $number }.
crisis-line-whatsapp = WhatsApp { $number }.
crisis-line-chat = Chat: { $link }.
crisis-line-chat-button = Chat com o botão abaixo.
crisis-line-web = No site.
crisis-line-checked = Verificado em { $month }.

crisis-hours-always = Dia e noite.
crisis-hours-always-as-of = Dia e noite, segundo uma lista de { $year }.
crisis-hours-always-disputed = Dia e noite, mas as listas não coincidem.
crisis-hours-unknown = Horário não confirmado.
crisis-hours-limited = Horário limitado.
crisis-hours-spans = Atende { $spans }, { $time }.
crisis-hours-spans-as-of = Atende { $spans }, { $time }, segundo uma lista de { $year }.
crisis-hours-spans-disputed = Atende { $spans }, { $time }, mas as listas não coincidem.
crisis-local-time = hora local
crisis-open-now = Atende agora.
crisis-open-now-unless-holiday = Atende agora, se não for feriado.
crisis-opens = Não atende agora, abre { $when }.
crisis-opens-unless-holiday = Não atende agora, abre { $when } se não for feriado.
crisis-span = { $days } das { $opens } às { $closes }
crisis-days = de { $first } a { $last }
crisis-day = { $day ->
    [daily] todos os dias
    [weekdays] em dias úteis
    [weekends] nos fins de semana
    [mon] segunda
    [tue] terça
    [wed] quarta
    [thu] quinta
    [fri] sexta
    [sat] sábado
   *[sun] domingo
}
crisis-month = { $month ->
    [m1] janeiro
    [m2] fevereiro
    [m3] março
    [m4] abril
    [m5] maio
    [m6] junho
    [m7] julho
    [m8] agosto
    [m9] setembro
    [m10] outubro
    [m11] novembro
   *[m12] dezembro
} de { $year }

crisis-topic-bereavement = luto
crisis-topic-child-protection = proteção de crianças
crisis-topic-crisis = qualquer crise
crisis-topic-disaster = depois de um desastre
crisis-topic-domestic-violence = violência em casa
crisis-topic-eating-disorder = transtornos alimentares
crisis-topic-emotional-support = alguém para conversar
crisis-topic-gambling = jogos e apostas
crisis-topic-information = informação
crisis-topic-lgbtq = LGBTQ+
crisis-topic-mental-health = saúde mental
crisis-topic-sexual-violence = violência sexual
crisis-topic-substance-use = álcool e drogas
crisis-topic-suicide = pensamentos de suicídio
crisis-topic-veterans = quem serviu nas Forças Armadas

crisis-audience-carers = famílias e quem cuida
crisis-audience-indigenous = povos indígenas
crisis-audience-lgbtq = pessoas LGBTQ+
crisis-audience-men = homens
crisis-audience-muslims = pessoas muçulmanas
crisis-audience-serving-military = militares da ativa
crisis-audience-students = estudantes
crisis-audience-veterans = quem serviu nas Forças Armadas
crisis-audience-women = mulheres
crisis-audience-youth = crianças e jovens

## Listas por assunto e por forma de contato: uma entrada do menu e o título da lista

crisis-list-title = **{ $list }: { $country }**
crisis-list-more = Nem todas as linhas cabem aqui. Para ver as outras, aperte “{ crisis-button-next }”.
crisis-list-last = Estas são as últimas linhas desta lista. Para ver as primeiras, aperte “{ crisis-button-first }”.
crisis-list-more-plain = Nem todas as linhas cabem aqui. Há mais: { $link }
crisis-list-crisis = Crise e pensamentos de suicídio
crisis-list-talk = Alguém para conversar
crisis-list-violence = Violência doméstica ou sexual
crisis-list-substance-use = Álcool e drogas
crisis-list-eating-disorder = Transtornos alimentares
crisis-list-youth = Crianças e jovens
crisis-list-lgbtq = LGBTQ+
crisis-list-veterans = Militares, da ativa ou não
crisis-list-carers = Famílias e quem cuida
crisis-list-bereavement = Luto
crisis-list-gambling = Jogos e apostas
crisis-list-women = Mulheres
crisis-list-men = Homens
crisis-list-students = Estudantes
crisis-list-indigenous = Povos indígenas
crisis-list-muslims = Pessoas muçulmanas
crisis-list-disaster = Depois de um desastre
crisis-list-call = Linhas para ligar
crisis-list-text = Linhas por SMS
crisis-list-chat = Linhas por chat na internet
crisis-list-server = Deste servidor
crisis-list-file = Todas as linhas, em um arquivo

## Não é emergência

crisis-talk-title = **Não é emergência: { $country }**
crisis-talk-title-anywhere = **Não é emergência**
crisis-talk-intro = Não precisa ser uma crise para receber apoio. Estas linhas estão aí para conversar sobre o que pesa em você, seja o que for.
crisis-talk-others = Muitas outras linhas de apoio também escutam, antes que seja uma emergência.
crisis-talk-helplines = Muitas linhas de apoio também escutam, antes que seja uma emergência.
crisis-talk-none = Não precisa ser uma crise para receber apoio. Este site encontra linhas que estão aí só para conversar: { $link }
crisis-talk-grounding = Exercícios curtos também podem ajudar: aperte “{ crisis-button-grounding }”.
crisis-talk-grounding-plain = Exercícios curtos também podem ajudar: use `/{ cmd-grounding.name }`.
crisis-talk-emergency = Se virar uma emergência, ligue para **{ $number }**.
crisis-talk-emergency-anywhere = Se virar uma emergência, ligue para o número de emergência local. De um celular, { $numbers } funciona em muitos países.

## Preocupação com alguém

crisis-worried-title = **Preocupação com alguém**
crisis-worried-danger = **Se a pessoa corre perigo agora,** ligue para o número de emergência de onde ela está. Ligue se ela estiver ferida, ou se disser que vai tirar a própria vida. Ligue também se ela se despediu e não responde mais.
crisis-worried-elsewhere = Seu número de emergência talvez não alcance outro país. `/{ cmd-crisis.name }` mostra o número de qualquer país.
    Se você não sabe onde a pessoa está, pergunte. Por favor, não investigue.
    Você também pode denunciar a mensagem ao Discord, que pode avisar as autoridades.
crisis-worried-say = **O que você pode dizer**
    - “Vi sua mensagem e quero saber como você está.”
    - “Você está pensando em suicídio?” Perguntar não põe a ideia na cabeça de ninguém.
    - “Que bom que você me contou. O que ajudaria agora?”
    - “Quer procurar comigo uma linha de apoio?” A pessoa pode usar `/{ cmd-crisis.name }`.
crisis-worried-not = **Melhor evitar**
    - Prometer guardar segredo.
    - Discutir, culpar ou pedir detalhes.
    - Carregar isso sem ajuda. Fale com a equipe de facilitação ou com alguém de confiança.
crisis-worried-you = **E você**
    Você pode cuidar sem resolver tudo. As linhas de apoio também estão aí para quem se preocupa. Faça uma pausa quando precisar.

## O arquivo para guardar

crisis-file-here = Aqui está, em um arquivo, cada linha de apoio da minha lista para este país: { $country }. Guarde onde você procuraria. Ninguém mais pode ver o arquivo aqui.
crisis-file-title = Ajuda agora: { $country }
crisis-file-date = Escrito em { $date }.
crisis-file-emergency = Emergência: ligue para { $number }.
crisis-file-line = { $name }: { $topics }
crisis-file-line-audience = { $name }, para { $audience }: { $topics }
crisis-file-line-audience-only = { $name }, para { $audience }
crisis-file-tel = Para ligar: { $link }
crisis-file-web = Site: { $link }
crisis-file-compiled = Números reunidos em { $month }. Os que não têm data de verificação ainda não foram verificados. Se um não funcionar, tente outro.
crisis-file-more = Mais linhas de apoio: { $link }

## Exercícios de calma. Um passo de cada vez; as palavras devem funcionar lidas em voz alta.

crisis-ground-title = **Exercícios de calma**
crisis-ground-intro = Exercícios curtos para quando o que você sente é forte, ou quando você se sente longe de tudo. Um passo de cada vez, no seu ritmo. Você pode parar em qualquer passo. Nem todo exercício serve para todo mundo: escolha o que serve para você.
crisis-ground-next = Próximo
crisis-ground-skip = Pular este exercício
crisis-ground-stop = Parar
crisis-ground-again = Outro exercício
crisis-ground-step = **{ $exercise }: passo { $step } de { $steps }**
crisis-ground-end = Por enquanto é isso. Tirar um momento para você conta, por mais curto que seja. Se ainda estiver difícil, aperte “{ crisis-button-help }”.
crisis-ground-end-plain = É isso. Tirar um momento para você conta, por mais curto que seja. Se ainda estiver difícil, use `/{ cmd-crisis.name }`.

crisis-ground-senses = Cinco sentidos
crisis-ground-senses-1 = Olhe ao seu redor. Diga cinco coisas que você pode ver, em voz alta ou na cabeça. Valem as pequenas: um canto, uma sombra, uma letra.
crisis-ground-senses-2 = Diga quatro coisas que você pode sentir no corpo. Por exemplo: os pés no chão, a manga da roupa, o ar no rosto.
crisis-ground-senses-3 = Diga três coisas que você pode ouvir, perto ou longe. Se você não ouve, diga mais três que pode sentir no corpo.
crisis-ground-senses-4 = Diga dois cheiros ao seu redor. Se não houver nenhum, pense em dois cheiros de que você gosta.
crisis-ground-senses-5 = Diga uma coisa de que você sente o gosto. Um gole de água também vale. Ou pense em um gosto de que você gosta.
crisis-ground-senses-6 = Perceba como você se sente agora. Se algo mudou, tudo bem, e se não mudou, também.

crisis-ground-breathing = Respirar devagar
crisis-ground-breathing-1 = Fique em uma posição confortável. Seus olhos podem ficar abertos. Exercícios de respiração incomodam algumas pessoas. Se for o seu caso, pule este em qualquer passo.
crisis-ground-breathing-2 = Inspire com calma enquanto conta até quatro na cabeça. Solte o ar devagar enquanto conta até seis. Uma respiração comum basta. Se ficar longo, conte menos.
crisis-ground-breathing-3 = Se sentir tontura, respire como sempre por um tempo. Se os pensamentos se distraírem, é normal. Volte na próxima vez que soltar o ar.
crisis-ground-breathing-4 = Agora siga assim: quatro para dentro, seis para fora. Nenhum relógio está correndo. Umas trinta respirações levam cinco minutos, e mais tempo também é bom. Continue quando quiser.
crisis-ground-breathing-5 = Deixe a respiração ir como quiser. Perceba como você se sente agora. Se algo mudou, tudo bem, e se não mudou, também.

crisis-ground-around = Olhar ao redor
crisis-ground-around-1 = Deixe os olhos passearem devagar pelo lugar em que você está. Vire a cabeça, se for confortável. Se você não enxerga, faça isso com os ouvidos e as mãos.
crisis-ground-around-2 = Encontre uma coisa que esteja parada. Diga o que é e de que é feita.
crisis-ground-around-3 = Sinta o que sustenta você: o chão, uma cadeira, uma parede. Apoie os pés ou as mãos com força por um momento. Depois solte.
crisis-ground-around-4 = Diga onde você está e que dia é hoje. Depois diga uma coisa pequena que vai fazer em seguida.
crisis-ground-around-5 = Perceba como você se sente agora. Se algo mudou, tudo bem, e se não mudou, também.
