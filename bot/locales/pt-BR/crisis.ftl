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
## Botões e formulários

crisis-button-help = Ajuda agora
crisis-button-another = Estou em outro país
crisis-menu-countries = Escolha seu país
crisis-form-title = Outro país
crisis-form-country = Em que país você está?
crisis-form-country-hint = O nome em qualquer idioma, ou o código. Por exemplo: Espanha, España ou ES.
crisis-link-chat = Chat: { $name }

## O cartão. $country é um nome como “Reino Unido”, sem artigo.

crisis-title = **Ajuda agora: { $country }**
crisis-title-anywhere = **Ajuda agora**
crisis-alone = Você não precisa passar por isso sem companhia.
crisis-emergency = **Número de emergência, { $country }: { $numbers }**
crisis-emergency-several = **Números de emergência:** { $numbers }
crisis-emergency-one = { $country } { $numbers }
crisis-emergency-anywhere = **Número de emergência, em qualquer país: o local.** Se você não sabe qual é, { $numbers } de um celular chega aos serviços de emergência em muitos países.
crisis-danger = Se você ou alguém com você corre perigo imediato, ligue agora, ou peça a alguém por perto que ligue.
crisis-or = { $numbers } ou { $last }
crisis-guess = Este país é um palpite pelo idioma do seu Discord.
crisis-choose = O idioma do seu Discord é falado em vários países. Escolha o seu no menu abaixo.
crisis-choose-plain = O idioma do seu Discord é falado em vários países.
crisis-how = Para escolher um país, aperte “{ crisis-button-another }” ou use `/{ cmd-crisis.name }` com o nome dele.
crisis-how-plain = Para escolher um país, use `/{ cmd-crisis.name }` com o nome dele.
crisis-not-understood = Não entendi que país é esse. Vale o nome em qualquer idioma, ou o código, como ES.
crisis-unknown = Diga seu país para ver as linhas de apoio dele.
crisis-no-lines = Minha lista ainda não tem uma linha de apoio para este país.
crisis-anywhere = **Isto ajuda em qualquer país:**
crisis-lines = **Linhas de apoio, { $country }:**
crisis-more = **Mais linhas de apoio:** { $link }
crisis-worried = Alguém preocupa você? Muitas linhas ajudam com isso também. Se a pessoa corre perigo, ligue para o número de emergência de onde ela está.
crisis-talk = Não é emergência? As linhas com “{ crisis-topic-emotional-support }” estão aí para conversar.
crisis-talk-elsewhere = Não é emergência? Também há linhas só para conversar: { $link }
crisis-compiled = Números reunidos em { $month }, ainda não verificados. Se um não funcionar, tente outro.
crisis-compiled-partly = Linhas sem data de verificação: reunidas em { $month }, ainda não verificadas. Se um número não funcionar, tente outro.
crisis-reviewed = Se um número não funcionar, tente outro.
crisis-private = Só você vê isto. Não guardo nenhum registro.

crisis-local = **Deste servidor. A equipe de facilitação cuida destas linhas:**
crisis-local-line = - **{ $name }**.
crisis-local-hours = Horário: { $hours }.

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
crisis-hours-spans = Atende { $spans }, hora local.
crisis-hours-spans-as-of = Atende { $spans }, hora local, segundo uma lista de { $year }.
crisis-hours-spans-disputed = Atende { $spans }, hora local, mas as listas não coincidem.
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
crisis-topic-crisis = crise
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

## Não é emergência

## Alguém me preocupa

## O arquivo para guardar

## Exercícios de calma. Um passo de cada vez; as palavras devem funcionar lidas em voz alta.

