import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = {
  polite:
    'por favor|por gentileza|pf|ok|okay|bom|entao|ola|oi|obrigado|obrigada|muito obrigado|muito obrigada|ai|pfv|tudo bem|valeu',
  but: 'mas|porem',
  and: 'e',
  fillers:
    'voce|voces|pra|e|agora|consegue|o|a|os|as|um|uma|uns|umas|meu|minha|meus|minhas|me|eu|de|do|da|dos|das|no|na|ao|quero|queria|gostaria|preciso|posso|poderia|pode|podemos|que|se|te|com|ver|esse|essa|este|esta|isso|isto|ja|tenho|tem|fazer|mostre|mostra|mostrar|todos|todas|seu|sua|para|pra',
  phrases: {
    help: 'ajuda|socorro|o que voce pode fazer|o que voce faz|o que posso fazer|como funciona|como isso funciona|comandos|menu|opcoes|me ajuda|me ajude',
    greet: 'oi|ola|bom dia|boa tarde|boa noite|oi tudo bem|ola tudo bem|e ai|opa|saudacoes',
    goodbye:
      'tchau|ate logo|ate mais|adeus|ate breve|ate amanha|falou|flw|tchau obrigado|tchau obrigada|tenho que ir|preciso ir|bom fim de semana|tenha um bom dia|boa noite tchau',
    thank:
      'obrigado|obrigada|muito obrigado|muito obrigada|valeu|brigado|brigada|otimo|perfeito|excelente|maravilha|ok obrigado|ok obrigada|legal',
    doubt:
      'vou pensar|deixa eu pensar|deixe eu pensar|preciso pensar|tenho que pensar|vou ver|vou ver ainda|depois eu vejo|depois vejo|mais tarde|depois|agora nao|ainda nao|nao sei|nao sei ainda|ainda nao sei|nao tenho certeza|to em duvida|estou em duvida|talvez|quem sabe|talvez depois|espera|espera ai|espere|pera|pera ai|calma|um momento|um minuto|um segundo|so um minuto|deixa pra depois|deixa para depois|te aviso|depois te falo|depois eu te falo|hmm|vou conversar em casa|preciso de tempo|outra hora|outro dia',
    services:
      'meus serviços|ver meus serviços|mostrar meus serviços|servicos|meus servicos|servico|mostrar servicos|mostrar meus servicos|ver servicos|ver meus servicos|meus planos|meu plano|plano atual|o que eu tenho|o que tenho|quais servicos eu tenho|quanto eu pago|quanto pago|produtos|minha conta|conta',
    change:
      'mudar|trocar|mudar plano|mudar de plano|trocar plano|trocar de plano|alterar plano|mudar um plano|troca de plano|mudanca de plano|mudar servico|novo plano|outro plano|melhorar plano|migrar|upgrade|downgrade|alterar',
    undo: 'desfazer|desfaz|desfaca|desfazer mudanca|desfazer alteracao|desfazer troca|desfazer minha mudanca|cancelar mudanca|cancelar alteracao|cancelar troca|reverter|voltar atras na mudanca|anular mudanca|anular',
    back: 'voltar|volta|volte|anterior|passo anterior|voltar atras|retornar',
    cancel:
      'esquece nao quero mais|nao quero mais|esquece nao quero mais mandar nada|nao quero mais mandar nada|vou pensar melhor|mais tarde talvez|cancelar|cancela|parar|pare|sair|deixa|deixa pra la|esquece|esqueca|nao importa|abortar|encerrar|desistir|desisto|nada',
    'start over':
      'comecar de novo|comecar do zero|recomecar|reiniciar|do inicio|desde o inicio|comecar outra vez|de novo',
    support:
      'suporte|chamado|abrir chamado|abrir um chamado|ticket|abrir ticket|perguntar ao suporte|perguntar suporte|falar com o suporte|falar com suporte|falar com alguem|falar com uma pessoa|falar com pessoa|falar com atendente|falar com um atendente|atendente|pessoa|humano|agente|operador|atendimento|contatar suporte|falar alguem|falar pessoa|falar atendente',
    'sign out': 'sair da conta|encerrar sessao|desconectar|fazer logout|logout|trocar de conta',
    yes: 'fechou|pode mandar|beleza pode|beleza confirma|confirma|pode confirmar|manda ver|manda bala|pode fazer|pode mudar|pode trocar|vai em frente|ta otimo|esse mesmo|essa mesma|faz isso|bora|sim|claro|com certeza|ok|pode|pode ser|pode sim|confirmo|confirmar|certo|isso|isso mesmo|sim por favor|de acordo|concordo|aceito|beleza|vamos|sim claro|quero|quero sim|faca|positivo|esta bem|ta bom|tudo bem|fechado',
    understood:
      'ok|certo|entendi|entendido|ta|ta bom|ta bem|tudo bem|beleza|blz|ah ok|ah ta|legal|bom|compreendi|bom saber|saquei|perfeito|correto',
    no: 'nenhum|nenhuma|nenhum deles|nenhuma delas|claro que nao|com certeza nao|com certeza que nao|certo que nao|de jeito nenhum|de forma alguma|isso nao|ta louco|nao mesmo|pode ser que nao|deixa pra la nao|nada disso|nao|nao obrigado|nao obrigada|nao quero|melhor nao|negativo|nem pensar',
    keep: 'mantem a mudanca|nao mantem a mudanca|opa nao mantem mudanca|mantem mudanca|mantem|deixa assim|nao deixa assim|deixa|manter|manter mudanca|mantenha|manter alteracao|manter troca|deixar assim|deixa assim|deixar como esta|deixa como esta|conservar',
    send: 'enviar|envia|envie|enviar solicitacao|enviar pedido|mandar|manda|nada|mais nada|nao|e so isso|so isso|pronto|e isso|tudo',
    request:
      'solicitar|solicitacao|solicitar mudanca|solicitar alteracao|pedir|pedido|pedir mudanca|enviar solicitacao|fazer pedido|solicite',
    'confirm change':
      'mudar|mude|trocar|troque|alterar|aplicar|confirmar mudanca|confirmar troca|fazer mudanca|fazer troca|contratar',
    'change now':
      'mudar agora|mude agora|trocar agora|troque agora|alterar agora|mudar ja|mudar hoje|trocar ja|mudar imediatamente',
    'undo this': 'isso mesmo pode desfazer|pode desfazer|sim desfaz|desfazer|desfaz|desfaca|reverter',
    'how to agree':
      'como confirmo|como eu confirmo|como faco para confirmar|como confirmar|o que eu faco agora|e agora|como aceito|onde confirmo',
    'other date':
      'outra data|mudar data|mudar a data|trocar data|trocar a data|alterar data|escolher outra data|data diferente|nova data|escolher data',
    'other plan':
      'muito caro|caro demais|ta caro|e muito caro|esta muito caro|outro plano|mudar plano|trocar plano|escolher outro plano|plano diferente|novo plano|todos os planos|ver todos os planos|ver planos|outros planos|mostrar todos planos|outro',
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
  concepts: {
    change:
      'mudar|mudo|mude|muda|mudanca*|mudando|troc*|passar|passe|passa|alter*|migrar|migre|mover|mova|subir|suba|descer|baixar|melhorar|substitu*|atualizar|coloca*|coloque|bota|botar|upgrade|downgrade',
    want: 'quero|queria|gostaria|desejo|preciso|me da|me de|contratar|prefiro|como posso|como faco|posso ter|tem como|da pra|da para|estou procurando|tenho interesse',
    request: 'solicit*|pedir|peco|pedido',
    undo: 'desfaz*|desfaca|anul*|revert*|voltar atras|me arrepend*|mudar de ideia|mudei de ideia',
    cancel: 'cancel*|encerrar|rescind*|dar baixa|parar|esquec*|desist*|terminar contrato',
    'start over': 'comecar de novo|recomecar|do inicio|do zero',
    support:
      'suporte|chamado|ticket|humano|pessoa|atendente|operador|atendimento|reclam*|queixa|falar com|me ligue|me ligar',
    help: 'ajuda*|como funciona|o que voce faz',
    services:
      'meus servicos|meu servico|meus planos|meu plano|quais servicos|que plano eu tenho|qual plano eu tenho|qual e o meu plano|o que eu tenho|plano atual|estou pagando|eu pago|minha conta',
    question:
      'o que|que|qual|quais|quanto|quanta|quando|como|onde|quem|por que|porque|e possivel|existe|posso|da para|da pra|vou|tenho que|explica|explique|me diga|sera|ate quando|seria',
    'verb first': '',
    'tell me':
      'me diz|me diga|me fala quanto|me fala quando|so me diz|queria saber|gostaria de saber|quero saber|voce sabe',
    'how much':
      'quanto|quanto custa|quanto custaria|quanto fica|quanto ficaria|quanto sai|quanto sairia|quanto seria|quanto e|qual o preco|qual e o preco|qual o valor|preco|valor|custa|custaria|custo|ficaria|orcamento',
    why: 'por que|porque|por qual motivo|motivo|razao|expli*|o que e|para que|de onde vem|o que significa|por causa de que',
    when: 'quando|que dia|qual dia|em que data|qual data|desde quando|ate quando|quanto tempo|a partir de quando',
    'what happens':
      'o que acontece|o que vai acontecer|que acontece|o que aconteceria|e se|o que sera|perco|vou perder|que fim leva',
    which: 'quais|quais planos|que planos|que outros|quais outros|opcoes|disponiveis|lista',
    plan: 'plano*|tarifa*|pacote*|oferta*',
    service: 'servico*|produto*|linha*|conexao|assinatura*',
    date: 'data|dia',
    fee: 'taxa*|tarifa de mudanca|multa|cobranca extra|custo extra|custo adicional|encargo|preco da mudanca|valor da mudanca',
    invoice: 'fatura*|cobr*|boleto*|conta de|pagamento|pagar|pagarei|pago|vencimento',
    'next invoice':
      'proxima fatura|proxima conta|proxima cobranca|proximo pagamento|dia de cobranca|data de cobranca|vencimento|dia do vencimento|fecha a fatura|fatura fecha',
    refund: 'reembols*|devol*|estorn*|dinheiro de volta|de volta|credito|dias nao usados|nao usados|recebo',
    old: 'antigo|antiga|velho|velha|atual|anterior|de agora|que tenho agora',
    monthly: 'por mes|ao mes|mensal*|todo mes|cada mes|mensalidade',
    'due now': 'agora|hoje|ja|de imediato|no total|total|na hora|de uma vez',
    contract: 'contrato*|fidelidade|fidelizacao',
    balance: 'saldo|devo|balanco',
    unanswerable:
      'desconto*|ficar sem internet|vai cair|em casa|meu numero|mesmo numero|sem internet|sem conexao|corte|interrup*|desconect*|sem servico|mesmo numero|meu numero|novo roteador|roteador|tecnico|ficar sem',
    earlier: 'antes|mais cedo|nao hoje|nao amanha|tao tarde|demora*|tanto tempo|esperar',
    later: 'mais tarde|depois|voltar para|voltar ao|de novo para',
    offered:
      'oferece*|disponive*|tem|posso ter|posso contratar|posso escolher|voces tem|opcoes|nao aparece|nao vejo|nao posso escolher|falta',
    'open change':
      'minha mudanca|minha troca|pendente*|agendad*|programad*|planejad*|foi feita|foi feito|deu certo|status|andamento',
    start: 'comeca|comecar|comecara|inicia|iniciar|entra em vigor|passa a valer|ativa|ativado|vale a partir',
    language: 'fala*|idioma|lingua|traduz*|voce fala|entende',
    trouble:
      'vou mudar de casa|mudei de endereco|estou de mudanca|mudar de endereco|lenta|lento|nao funciona|nao esta funcionando|quebrado|caiu|fica caindo|cai toda hora|sem internet|sem conexao|sem sinal|errada|errado|cobrado duas vezes|cobraram a mais|mudanca de endereco|vou me mudar|novo endereco|senha|roteador',
    advice: 'recomend*|aconselh*|suger*|compara*|comparar|diferenca|diferencas|qual e melhor|qual o melhor',
    doubt:
      'pensar melhor|pensar um pouco|vou pensar|preciso pensar|falar com minha|falar com meu|falar com a minha|falar com o meu|conversar com|perguntar pra minha|perguntar para minha|perguntar pro meu|consultar minha|consultar meu|decidir depois|nao decidi|nao tenho certeza|indecis*|em duvida|depois eu volto|te aviso|volto depois',
    not: 'nao quero|nao mude|nao troque|nao mudar|nao trocar|nao o|nao a|nunca|jamais|em vez de|ao inves de|em lugar de',
    maybe: 'talvez|quem sabe|e se|que tal|ou',
    instead:
      'melhor|na verdade|quero dizer|quis dizer|alias|desculpa|desculpe|nao|espera|corrigindo|me enganei|ou melhor|mude a data|muda a data|em vez disso',
    internet: 'internet|banda larga|fibra|wifi|wi-fi|adsl|net',
    voice: 'voz|telefone|fixo|celular|movel|ligacoes|chamadas|telefonia|linha telefonica',
    recurring: 'tv|televisao|hospedagem|canais|recorrente',
    cheaper:
      'pagar menos|gastar menos|economizar|mais barato|mais barata|mais em conta|mais economico|menos caro|menor|inferior',
    dearer: 'mais caro|mais cara|superior|melhor plano|maior',
    faster: 'mais rapido|mais rapida|mais velocidade|mais veloz|mais mega|mais megas',
    slower: 'mais lento|mais lenta|menos velocidade|menos mega|menos megas',
    cheapest: 'o mais barato|a mais barata|o mais em conta|o mais economico|mais barato de todos|de menor preco',
    dearest: 'o mais caro|a mais cara|o melhor|o superior',
    fastest: 'o mais rapido|a mais rapida|velocidade maxima|maior velocidade|o mais veloz|mais rapido de todos',
    slowest: 'o mais lento|a mais lenta',
    other: 'o outro|a outra|outro|outra',
    number: 'numero|opcao|num',
    first: 'primeiro|primeira',
    second: 'segundo|segunda opcao|a segunda|segunda',
    third: 'terceiro|terceira',
    fourth: 'quarto',
    fifth: 'quinto',
    last: 'ultimo|ultima',
  },
};
