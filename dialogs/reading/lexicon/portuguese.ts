import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = {
  polite:
    'por favor|por gentileza|pf|ok|okay|bom|entao|ola|oi|obrigado|obrigada|muito obrigado|muito obrigada|ai|pfv|tudo bem|valeu|ah|aff|eita|hmm|hm|poxa|nossa|opa|olha|blz|beleza|gente|entao ta|ne|uai',
  idioms:
    'primeiro de tudo|antes de mais nada|antes de tudo|em primeiro lugar|pela primeira vez|a primeira vez|uma pergunta|outra pergunta|por ultimo|por último|a última vez|a ultima vez|a propósito|a proposito|aliás|bom dia|boa tarde|boa noite|tenha um bom dia',
  but: 'mas|porem',
  notAtEnd: 'nao',
  deniedByNo: 'e|esta|ta|sao|era|seria|custa|custam|vale|acho|parece|sai|foi|ficou',
  and: 'e',
  fillers:
    'voce|voces|pra|e|agora|consegue|o|a|os|as|um|uma|uns|umas|meu|minha|meus|minhas|me|eu|de|do|da|dos|das|no|na|ao|quero|queria|gostaria|preciso|posso|poderia|pode|podemos|que|se|te|com|ver|esse|essa|este|esta|isso|isto|ja|tenho|tem|fazer|mostre|mostra|mostrar|todos|todas|seu|sua|para|pra',
  phrases: {
    help: 'ajuda|socorro|o que voce pode fazer|o que voce faz|o que posso fazer|como funciona|como isso funciona|comandos|menu|opcoes|me ajuda|me ajude|me ajuda ai|preciso de ajuda|pode me ajudar|voce pode me ajudar|nao entendi|nao entendi nada|to perdido|to perdida|estou perdido|estou perdida|o que vc faz|o que vc pode fazer|o que voce sabe fazer|quem e voce|voce e um robo|vc e robo|e um robo|o que eu faco|como faco|instrucoes',
    greet:
      'oi|ola|bom dia|boa tarde|boa noite|oi tudo bem|ola tudo bem|e ai|opa|saudacoes|oi boa tarde|oi bom dia|oi boa noite|ola boa tarde|ola bom dia|ola boa noite|oie|oii|oiee|eae|e ai tudo bem|fala ai|salve|opa tudo bem|oi de novo|voltei|oi tudo bom|oi td bem|bom dia tudo bem|tudo bem|tudo bom|tudo certo|tem alguem ai|alguem ai|oi tem alguem ai',
    goodbye:
      'tchau|ate logo|ate mais|adeus|ate breve|ate amanha|falou|flw|tchau obrigado|tchau obrigada|tenho que ir|preciso ir|bom fim de semana|tenha um bom dia|boa noite tchau',
    thank:
      'obrigado|obrigada|muito obrigado|muito obrigada|valeu|brigado|brigada|otimo|perfeito|excelente|maravilha|ok obrigado|ok obrigada|legal|valeu demais|vlw|valeu mesmo|brigadao|obrigadao|muito grato|muito grata|agradeco|show|top|beleza obrigado|blz obrigado|ok valeu|ta bom obrigado|ta bom valeu|so isso obrigado|so isso mesmo obrigado|era so isso|era so isso obrigado|obrigado por tudo|perfeito obrigado|otimo obrigado|obg|obgd|mto obrigado',
    doubt:
      'vou pensar|deixa eu pensar|deixe eu pensar|preciso pensar|tenho que pensar|vou ver|vou ver ainda|depois eu vejo|depois vejo|mais tarde|depois|agora nao|ainda nao|nao sei|nao sei ainda|ainda nao sei|nao tenho certeza|to em duvida|estou em duvida|talvez|quem sabe|talvez depois|espera|espera ai|espere|pera|pera ai|calma|um momento|um minuto|um segundo|so um minuto|deixa pra depois|deixa para depois|te aviso|depois te falo|depois eu te falo|hmm|vou conversar em casa|preciso de tempo|outra hora|outro dia|nao manda ainda|nao envia ainda|ainda nao manda|vou pensar melhor|deixa eu ver|deixa ver|vou ver com minha esposa|vou ver com meu marido|preciso ver|preciso ver ainda|to pensando|estou pensando|to na duvida|na duvida|ainda to vendo|ainda estou vendo|ainda vou ver|sei la|sei nao|nao sei nao|hum|humm|perai|peraí|pera um pouco|espera um pouco|espera um minuto|um minutinho|um segundinho|so um segundo|so um momento|calma ai|depois te digo|depois eu decido|decido depois|nao decidi ainda|ainda nao decidi|nao hoje|hoje nao|volto depois|volto ja|ja volto|ja ja',
    services:
      'meus serviços|ver meus serviços|mostrar meus serviços|servicos|meus servicos|servico|mostrar servicos|mostrar meus servicos|ver servicos|ver meus servicos|meus planos|meu plano|plano atual|o que eu tenho|o que tenho|quais servicos eu tenho|quanto eu pago|quanto pago|produtos|minha conta|conta|o que eu tenho contratado|o q eu tenho contratado|o que tenho contratado|o que eu tenho ai|o que tenho com voces|o que eu tenho com voces|quais sao meus servicos|quais meus servicos|meus contratos|o que eu assino|minhas assinaturas|meu pacote|meus pacotes|qual meu plano|qual o meu plano|qual e meu plano|meu plano atual|resumo|ver meu plano',
    change:
      'mudar|trocar|mudar plano|mudar de plano|trocar plano|trocar de plano|alterar plano|mudar um plano|troca de plano|mudanca de plano|mudar servico|novo plano|outro plano|melhorar plano|migrar|upgrade|downgrade|alterar|mudar meu plano|trocar meu plano|to querendo trocar de plano|quero mudar algo|mudar algo|fazer uma mudanca|alterar meu plano|outro pacote|mudar pacote|mudar meu pacote|aumentar plano|diminuir plano|baixar plano|subir plano',
    undo: 'desfazer|desfaz|desfaca|desfazer mudanca|desfazer alteracao|desfazer troca|desfazer minha mudanca|cancelar mudanca|cancelar alteracao|cancelar troca|reverter|voltar atras na mudanca|anular mudanca|anular|cancela a mudanca|sim cancela a mudanca|pode cancelar a mudanca',
    solved: 'ja descobri|ja resolvi|nao precisa|nao importa|tanto faz',
    back: 'voltar|volta|volte|anterior|passo anterior|voltar atras|retornar',
    cancel:
      'esquece nao quero mais|nao quero mais|esquece nao quero mais mandar nada|nao quero mais mandar nada|vou pensar melhor|mais tarde talvez|cancelar|cancela|parar|pare|sair|deixa|deixa pra la|esquece|esqueca|abortar|encerrar|desistir|desisto|nada|deixa para la|deixa quieto|deixa como ta|deixa como esta|deixa assim|deixa assim mesmo|esquece isso|pode esquecer|desisti|quero desistir|mudei de ideia|nao quero mudar nada|nao quero mudar|nao quero trocar|vou ficar com o meu|fico com o meu|fico com o que tenho|vou ficar com o que tenho|fico como estou|prefiro ficar como estou|nao manda|nao envia|nao mande|nao envie|nao manda nada|nao precisa mandar|cancela isso|cancela tudo|pode cancelar|cancelar tudo|para|chega|deixa disso|botao errado|apertei errado|cliquei errado|foi engano|foi um engano|me enganei|sem querer|errei|melhor nao|ah deixa quieto|nao precisa mais',
    'start over':
      'comecar de novo|comecar do zero|recomecar|reiniciar|do inicio|desde o inicio|comecar outra vez|de novo',
    support:
      'suporte|chamado|abrir chamado|abrir um chamado|ticket|abrir ticket|perguntar ao suporte|perguntar suporte|falar com o suporte|falar com suporte|falar com alguem|falar com uma pessoa|falar com pessoa|falar com atendente|falar com um atendente|atendente|pessoa|humano|agente|operador|atendimento|contatar suporte|falar alguem|falar pessoa|falar atendente',
    'sign out': 'sair da conta|encerrar sessao|desconectar|fazer logout|logout|trocar de conta',
    yes: 'fechou|pode mandar|beleza pode|beleza confirma|confirma|pode confirmar|manda ver|manda bala|pode fazer|vai em frente|ta otimo|esse mesmo|essa mesma|faz isso|bora|sim|claro|com certeza|ok|pode|pode ser|pode sim|confirmo|confirmar|certo|isso|isso mesmo|sim por favor|de acordo|concordo|aceito|beleza|vamos|sim claro|quero|quero sim|faca|positivo|esta bem|ta bom|tudo bem|fechado|fechado pode confirmar|pode mandar ver|bora la|vamos la|vamos nessa|partiu|pode fechar|fecha|fecha ai|isso ai|e isso|e isso mesmo|e isso ai|exatamente|claro que sim|sim pode|sim pode fazer|sim pode confirmar|sim quero|sim confirmo|confirmado|confirma ai|confirma pra mim|beleza pode fazer|blz pode fazer|ta otimo pode fazer|ta bom pode fazer|ok pode fazer|perfeito pode fazer|pode seguir|segue|prossiga|prosseguir|pode prosseguir|pode ir|eu aceito|aceito sim|quero esse|quero assim|faca isso|faz ai|faz assim|por mim ok|por mim tudo bem|show|show de bola pode fazer|top pode fazer|uhum|aham|sim isso|ta certo|ta certo pode fazer|demorou|pode tocar|por que nao|pode ser sim|tenho certeza|sim tenho certeza|vai faz|faz|vai la|pode confirmar sim|vai',
    understood:
      'ok|certo|entendi|entendido|ta|ta bom|ta bem|tudo bem|beleza|blz|ah ok|ah ta|legal|bom|compreendi|bom saber|saquei|perfeito|correto',
    no: 'nah|nenhum|nenhuma|nenhum deles|nenhuma delas|claro que nao|com certeza nao|com certeza que nao|certo que nao|de jeito nenhum|de forma alguma|isso nao|ta louco|nao mesmo|pode ser que nao|deixa pra la nao|nada disso|nao|nao obrigado|nao obrigada|nao quero|melhor nao|negativo|nem pensar|nem a pau|nem morto|nao nao|nao faz|nao faca|nao faca isso|nao confirma|nao confirme|nao confirme nada|nao muda nada|nao mude nada|nao quero nao|quero nao|nao valeu|ta bom assim obrigado|estou bem assim|to bem assim|to de boa|nenhum desses|nenhum dos dois|nem um nem outro|nao me interessa|nao vale a pena|acho que nao|sim mas nao|deixa quieto nao|nunca',
    keep: 'mantem a mudanca|nao mantem a mudanca|opa nao mantem mudanca|mantem mudanca|mantem|deixa assim|nao deixa assim|deixa|manter|manter mudanca|mantenha|manter alteracao|manter troca|deixar assim|deixa assim|deixar como esta|deixa como esta|conservar|deixa la|deixa como ta|deixa assim mesmo|nao deixa|pode manter|mantem assim|nao desfaz|nao desfaca|nao desfazer|nao mexe|nao mexe nisso|fica assim|fica como ta|quero manter|prefiro manter|continua|continua assim',
    send: 'enviar|envia|envie|enviar solicitacao|enviar pedido|mandar|manda|nada|mais nada|nao|e so isso|so isso|pronto|e isso|tudo|nada a acrescentar so manda|so manda|so mandar|so envia|manda assim|manda assim mesmo|manda ai|pode mandar|pode enviar|pode mandar assim|pode enviar assim|envia assim|envia ai|nada a acrescentar|nao tenho nada a acrescentar|nada mais a acrescentar|sem mensagem|nada a dizer|nada mais|e so|so isso mesmo|sim manda|sim envia|sim pode mandar|sim pode enviar|ok manda|manda o pedido|enviar assim|nao precisa escrever nada|so enviar|e so enviar|envia assim mesmo|so isso manda|so isso pode mandar|nada nao|nada nao so manda',
    request:
      'solicitar|solicitacao|solicitar mudanca|solicitar alteracao|pedir|pedido|pedir mudanca|enviar solicitacao|fazer pedido|solicite|pede pro suporte|pede para o suporte|pedir ao suporte|manda pro suporte|manda para o suporte|solicita|quero solicitar|prefiro solicitar|faz o pedido|fazer solicitacao|abrir solicitacao|como solicitacao|manda como solicitacao|envia como solicitacao|mandar como solicitacao|mandar solicitacao|envie como solicitacao|envia pro suporte',
    'confirm change':
      'mudar|mude|trocar|troque|alterar|aplicar|confirmar mudanca|confirmar troca|fazer mudanca|fazer troca|contratar|pode mudar|pode trocar|pode agendar|agenda|agenda ai|pode marcar|faz direto|muda direto|agenda direto|eu mesmo faço|faço eu mesmo|eu mesma faço|prefiro mudar direto|prefiro fazer direto',
    'change now':
      'mudar agora|mude agora|trocar agora|troque agora|alterar agora|mudar ja|mudar hoje|trocar ja|mudar imediatamente',
    'undo this':
      'isso mesmo pode desfazer|pode desfazer|sim desfaz|desfazer|desfaz|desfaca|reverter|e isso mesmo desfazer|desfaz isso|sim desfazer|sim pode desfazer|sim pode cancelar|sim cancela|reverte|sim reverte|volta como era|sim volta como era|tira isso|pode tirar|sim tira|anula|anular|sim anula|sim mudei de ideia|sim me arrependi',
    'how to agree':
      'como confirmo|como eu confirmo|como faco para confirmar|como confirmar|o que eu faco agora|e agora|como aceito|onde confirmo',
    'other date':
      'outra data|mudar data|mudar a data|trocar data|trocar a data|alterar data|escolher outra data|data diferente|nova data|escolher data|outro dia|quero outra data|quero outro dia|muda a data|muda o dia|mudar o dia|trocar o dia|esse dia nao|esse dia nao da|nesse dia nao posso|nao da nesse dia|outro momento|mais cedo|antes|outra data por favor',
    'other plan':
      'muito caro|caro demais|ta caro|e muito caro|esta muito caro|outro plano|mudar plano|trocar plano|escolher outro plano|plano diferente|novo plano|todos os planos|ver todos os planos|ver planos|outros planos|mostrar todos planos|outro|so quero ver o outro plano|ver o outro plano|quero ver o outro plano|o outro plano|ver outros planos|ver os planos|mostra os planos|mostra os outros|me mostra os outros|voltar aos planos|quero outro plano|muda o plano|mudar o plano|trocar o plano|o outro|ta muito caro|achei caro|salgado|ta salgado|muito dinheiro|prefiro o outro|melhor o outro',
  },
  numbers: {
    1: 'um|uma',
    2: 'dois|duas',
    3: 'três',
    4: 'quatro',
    5: 'cinco',
    6: 'seis|meia',
    7: 'sete',
    8: 'oito',
    9: 'nove',
    10: 'dez',
    11: 'onze',
    12: 'doze',
    13: 'treze',
    14: 'catorze|quatorze',
    15: 'quinze',
    16: 'dezesseis',
    17: 'dezessete',
    18: 'dezoito',
    19: 'dezenove',
    20: 'vinte',
    30: 'trinta',
    40: 'quarenta',
    50: 'cinquenta',
    60: 'sessenta',
    70: 'setenta',
    80: 'oitenta',
    90: 'noventa',
    100: 'cem|cento',
    200: 'duzentos|duzentas',
    300: 'trezentos|trezentas',
    400: 'quatrocentos|quatrocentas',
    500: 'quinhentos|quinhentas',
    1000: 'mil',
  },
  speeds: {
    '500 mbps': 'meio giga|meio gigabit',
    '1000 mbps': 'um giga|um gigabit',
  },
  from: 'de|do|da|desde',
  to: 'para|pra|pro|a|ao',
  planWords: { unlimited: 'ilimitad*|sem limite|sem limites', basic: 'basic*', premium: 'premium' },
  concepts: {
    had: 'o que tenho|o que eu tenho|o que temos|como esta|como estou',
    message: 'pergunta|mensagem|solicitacao|pedido|chamado|ticket',
    change:
      'mudar|mudo|mude|muda|mudanca*|mudando|troc*|passar|passe|passa|alter*|migrar|migre|mover|mova|subir|suba|descer|baixar|melhorar|substitu*|atualizar|coloca*|coloque|bota|botar|upgrade|downgrade|mud*|passa*|diminui*|baix*|aument*|sub*|coloc*|poe|por no|poe no|joga|jogar|reduz*|migr*|transfer*|vou de|vou no|fica com|fico com|ficar com|mexer|quero mexer|deixa em|deixa no|melhor* meu',
    want: 'quero|queria|gostaria|desejo|preciso|me da|me de|contratar|prefiro|como posso|como faco|posso ter|tem como|da pra|da para|estou procurando|tenho interesse|to querendo|tava querendo|vou querer|me ve|vou de|vou no|preferia|to afim|to a fim|pode ser o|pode ser a|fico com|escolho|quero ficar',
    request:
      'solicit*|pedir|peco|pedido|manda pro|manda pra|manda para|mandar pro|mandar para|que o suporte faca|o suporte faca|o suporte faz|suporte fizesse|alguem do suporte fizesse|alguem do suporte faca|deem uma olhada|revisem|passa pro|passar pro|resolva|resolvam',
    undo: 'desfaz*|desfaca|anul*|revert*|voltar atras|me arrepend*|mudar de ideia|mudei de ideia|me enganei|foi engano|por engano|errei|fiz errado|me arrependi|arrependi|desfac*|reverte*|cancelar a mudanca|cancela a mudanca|cancelar a troca|voltar como era|volta como era|voltar pro plano|voltar para o plano|desist*',
    cancel: 'cancel*|encerrar|rescind*|dar baixa|parar|esquec*|desist*|terminar contrato',
    'start over': 'comecar de novo|recomecar|do inicio|do zero',
    support:
      'suporte|chamado|ticket|humano|pessoa|atendente|operador|atendimento|reclam*|queixa|falar com|me ligue|me ligar|sua equipe|seu time|sua turma|consultor|consultora|seus colegas',
    help: 'ajuda*|como funciona|o que voce faz',
    services:
      'meus servicos|meu servico|meus planos|meu plano|quais servicos|que plano eu tenho|qual plano eu tenho|qual e o meu plano|o que eu tenho|plano atual|estou pagando|eu pago|minha conta|tenho contratado|contratado ai|tenho com voces|tenho com vcs|to pagando|pago hoje|o que assino|eu tenho ai',
    question:
      'o que|qual|quais|quanto|quanta|quando|como|onde|quem|por que|porque|e possivel|existe|posso|da para|da pra|vou|tenho que|explica|explique|me diga|sera|ate quando|seria|oq|o q|sera que|tem|consigo|cade|onde esta|onde fica|onde vejo|e que|a que|em que|de que|com que|para que|pra que|desde que|que planos|que dia|que preco|que horas',
    'verb first': 'que|q',
    'tell me':
      'me diz|me diga|me fala quanto|me fala quando|so me diz|queria saber|gostaria de saber|quero saber|voce sabe|se der para desfazer|se eu puder|desde que eu possa|so se eu puder|o que exatamente|quanto exatamente',
    'how much':
      'quanto|quanto custa|quanto custaria|quanto fica|quanto ficaria|quanto sai|quanto sairia|quanto seria|quanto e|qual o preco|qual e o preco|qual o valor|preco|valor|custa|custaria|custo|ficaria|orcamento|quanto vou pagar|quanto eu pagaria|quanto eu pago|valores|precos|sairia|qual a diferenca de preco|mudava alguma coisa no valor|muda o valor|muda no valor|quanto economizo|economizaria|tabela de precos',
    why: 'por que|porque|por qual motivo|motivo|razao|expli*|o que e|para que|de onde vem|o que significa|por causa de que|pq|pra que|qual o motivo|o que e isso|o que e esse|o que e essa|a troco de que|que historia e essa|so pra trocar|so para trocar|do que se trata|explica|me explica',
    when: 'quando|que dia|qual dia|em que data|qual data|desde quando|ate quando|quanto tempo|a partir de quando|qdo',
    'what happens':
      'o que acontece|o que vai acontecer|que acontece|o que aconteceria|e se|o que sera|perco|vou perder|que fim leva',
    which: 'quais|quais planos|que planos|que outros|quais outros|opcoes|disponiveis|lista',
    plan: 'plano*|tarifa*|pacote*|oferta*',
    service: 'servico*|produto*|linha*|conexao|assinatura*',
    date: 'data|dia',
    fee: 'taxa*|tarifa de mudanca|multa|cobranca extra|custo extra|custo adicional|encargo|preco da mudanca|valor da mudanca|taxa|taxas|tarifa|cobram pra trocar|cobram para trocar|cobram pra mudar|cobram para mudar|pagar pra mudar|pagar para mudar|pagar pra trocar|custo da mudanca|custa pra mudar|custa para mudar|tem custo|de graca|gratis|gratuito|sem custo|penalidade|acrescimo|vao me cobrar|vou ser cobrado|me cobram para mudar|paga para mudar|cobram se|me cobram se|cobra se eu',
    invoice:
      'fatura*|cobr*|boleto*|conta de|pagamento|pagar|pagarei|pago|vencimento|cobrad*|cobram|cobrar|cobranca|descontam|debit*|conta vem|vem a conta|me cobram|vao cobrar|vou ser cobrad*|cai a cobranca|boleto|boletos|fatura|faturas|vira a fatura|fecha a fatura|vira fatura|eu pago|tudo que pago|vou pagar',
    'next invoice':
      'proxima fatura|proxima conta|proxima cobranca|proximo pagamento|dia de cobranca|data de cobranca|vencimento|dia do vencimento|fecha a fatura|fatura fecha',
    refund:
      'reembols*|devol*|estorn*|dinheiro de volta|de volta|credito|dias nao usados|nao usados|recebo|devolv*|o que ja paguei|ja paguei|dias que ja paguei|dias pagos|dias restantes|dias que sobram|abat*|ressarc*|proporcional|pago em dobro|pagar em dobro|pagar duas vezes|pago duas vezes|cobrado em dobro|cobram em dobro|pagar dobrado',
    old: 'antigo|antiga|velho|velha|atual|anterior|de agora|que tenho agora',
    monthly: 'por mes|ao mes|mensal*|todo mes|cada mes|mensalidade',
    'due now': 'agora|hoje|ja|de imediato|no total|total|na hora|de uma vez',
    contract: 'contrato*|fidelidade|fidelizacao',
    balance: 'saldo|devo|balanco|devendo|devo algo|tenho debito|to devendo|em aberto',
    unanswerable:
      'desconto*|ficar sem internet|vai cair|em casa|meu numero|mesmo numero|sem internet|sem conexao|corte|interrup*|desconect*|sem servico|mesmo numero|meu numero|novo roteador|roteador|tecnico|ficar sem|da conta de|da pra assistir|aguenta|suficiente|vou ficar sem|ficar sem sinal|formas de pagamento|pagar com cartao|cartao|horario|perco meu numero|perder meu numero|cai o sinal|cair|isentar|tirar a taxa|sem a taxa|negociar|oferta melhor|instalacao|instalador|demora para responder|e-mail de confirmacao|email de confirmacao|demoram para responder',
    earlier:
      'antes|mais cedo|nao hoje|nao amanha|tao tarde|demora*|tanto tempo|esperar|antes disso|quanto antes da|por que nao hoje|nao pode ser hoje|nao da pra ser hoje|qual o primeiro dia|que dias posso|que dia posso|quais dias|quais datas|qual a primeira data|desde quando posso|retroativo|retroativamente',
    later:
      'mais tarde|depois|voltar para|voltar ao|de novo para|depois volto|voltar depois|mudar de novo|trocar de novo|mais de uma vez|quantas vezes|me arrepender|se eu me arrepender|posso voltar',
    offered:
      'oferece*|disponive*|tem|posso ter|posso contratar|posso escolher|voces tem|opcoes|nao aparece|nao vejo|nao posso escolher|falta|tem algum|tem alguma|tem algo|nao tem algo|nao tem um|nao teria|tem outro|tem outros|o que mais|mais alguma opcao|outras opcoes|sera que nao tem|vcs tem|posso pegar|disponiv*',
    'open change':
      'minha mudanca|minha troca|pendente*|agendad*|programad*|planejad*|foi feita|foi feito|deu certo|status|andamento|vai valer|a partir de que dia mesmo|que dia mesmo|quando mesmo|ta feito|ja foi|ficou marcado|ficou agendado|o que eu marquei|o que eu agendei|quando muda|pra quando ficou|para quando ficou',
    stay: 'ficar|fico|manter|fico com|ficar com|continuar com|continuo com|manter o|manter meu|mantenho|permanecer',
    start:
      'comeca|comecar|comecara|inicia|iniciar|entra em vigor|passa a valer|ativa|ativado|vale a partir|vai valer|comeca a valer|quando comeca|quando vai comecar|a partir de quando|quando muda',
    language:
      'fala*|idioma|lingua|traduz*|voce fala|entende|fala em|falar em|fale em|em portugues|em ingles|em espanhol|mudar o idioma|muda o idioma|falamos em|continuar em',
    trouble:
      'vou mudar de casa|mudei de endereco|estou de mudanca|mudar de endereco|lenta|lento|nao funciona|nao esta funcionando|quebrado|caiu|fica caindo|cai toda hora|sem internet|sem conexao|sem sinal|errada|errado|cobrado duas vezes|cobraram a mais|mudanca de endereco|vou me mudar|novo endereco|senha|roteador|caindo|ta caindo|ta fora|fora do ar|lent*|travando|trava|nao ta funcionando|nao pega|ta ruim|oscil*|parou|cobrad* a mais|cobraram errado|cobranca errada|cobranca indevida|duas vezes|segunda via|pausar|suspender|congelar|me mudando|modem|tecnico|velocidade nao chega|nao chega nem|nao recebi|cobraram duas vezes|nao chegou|so chega|so chegam|so recebo|nao chega',
    advice:
      'recomend*|aconselh*|suger*|compara*|comparar|diferenca|diferencas|qual e melhor|qual o melhor|indica|indicam|sugere|sugerem|sugest*|qual compensa|compensa mais|vale mais a pena|o que tem de|quais tem|quais sao os planos|quais planos|que planos|informac*|detalhes|opcoes de|o que cabe|me convem|o que voce acha|o que vc acha|voce escolhe|vc escolhe|tanto faz qual',
    doubt:
      'pensar melhor|pensar um pouco|vou pensar|preciso pensar|falar com minha|falar com meu|falar com a minha|falar com o meu|conversar com|perguntar pra minha|perguntar para minha|perguntar pro meu|consultar minha|consultar meu|decidir depois|nao decidi|nao tenho certeza|indecis*|em duvida|depois eu volto|te aviso|volto depois|conversar com a minha|minha esposa|meu marido|minha mulher|meu chefe|pensar mais|pensando ainda|na duvida|ver com minha esposa|ver com meu marido|falar com minha esposa|falar com meu marido|ver com minha mulher|acho que sim|mais do que eu pensava|e muito|mais do que eu esperava',
    not: 'nao quero|nao mude|nao troque|nao mudar|nao trocar|nao o|nao a|nunca|jamais|em vez de|ao inves de|em lugar de|nao mexe|nao mexa|nem|nao e|nao era|menos a|menos o|exceto|tirando|a nao ser|qualquer um menos|nada de|sem mexer|nao no|nao na|nao em|e nao',
    objection:
      'caro demais|muito caro|demasiado caro|carissimo|caro|cara|demais|demasiado|muito dinheiro|dinheiro demais|custa muito|custa demais|custa caro|muito alta|muito alto|alta demais|nao vale a pena|nao compensa|nao pago isso|nao pago tanto|pago isso|pago tanto|vou pagar|posso pagar|um roubo|um assalto|por esse preco|por este preco|a esse preco|fora do orcamento|mais do que pensava|um absurdo|puxado|salgado',
    also: 'tambem|alem disso|depois|a seguir|ja agora|de seguida|em seguida|ainda|aproveita|ao mesmo tempo|igualmente|acrescenta|adiciona|ambos|os dois',
    maybe: 'talvez|quem sabe|e se|que tal|ou',
    instead:
      'melhor|na verdade|quero dizer|quis dizer|alias|desculpa|desculpe|nao|espera|corrigindo|me enganei|ou melhor|mude a data|muda a data|em vez disso|melhor dizendo|quer dizer|digo|brincadeira|nao espera|perdao|errei|em vez|no lugar',
    internet: 'internet|banda larga|fibra|wifi|wi-fi|adsl|net|a net|wi fi|mega|megas|conexao|inter',
    voice:
      'voz|telefone|fixo|celular|movel|ligacoes|chamadas|telefonia|linha telefonica|tel|fone|ligacao|ligar|liga|linha|minutos',
    recurring: 'tv|televisao|hospedagem|canais|recorrente|tele|tv a cabo|cabo|televisor',
    cheaper:
      'pagar menos|gastar menos|economizar|mais barato|mais barata|mais em conta|mais economico|menos caro|menor|inferior|mais barat*|baixar a conta|reduzir a conta|diminuir a conta|pagando muito|pago muito|caro demais|muito caro|ta caro|algo mais barato|menor preco|menor valor',
    dearer: 'mais caro|mais cara|superior|melhor plano|maior',
    faster: 'mais rapido|mais rapida|mais velocidade|mais veloz|mais mega|mais megas|mais rapid*|mais potente',
    slower: 'mais lento|mais lenta|menos velocidade|menos mega|menos megas',
    cheapest:
      'o mais barato|a mais barata|o mais em conta|o mais economico|mais barato de todos|de menor preco|mais barato que tiver|mais barato que tem|mais em conta|o menor|o de menor preco|o baratinho|o barato|o menorzinho|o mais simples|o basico de todos',
    dearest: 'o mais caro|a mais cara|o melhor|o superior|o maior|o top|o mais completo',
    fastest:
      'o mais rapido|a mais rapida|velocidade maxima|maior velocidade|o mais veloz|mais rapido de todos|mais rapido que tiver|mais rapido que tem|maxima velocidade|a maior velocidade',
    slowest: 'o mais lento|a mais lenta',
    other: 'o outro|a outra|outro|outra',
    number: 'numero|opcao|num',
    first: 'primeiro|primeira',
    second: 'segundo|segunda opcao|a segunda|segunda|o do meio|a do meio|do meio',
    third: 'terceiro|terceira',
    fourth: 'quarto',
    fifth: 'quinto',
    last: 'ultimo|ultima',
    all: 'os tres|as tres|todos eles|todas elas|ambos|os dois|tudo',
  },
};
