import type { DateWords } from '../date-words.ts';

export const portuguese: DateWords = {
  locale: 'pt-BR',
  today: 'hoje|hoje mesmo|agora|agora mesmo|ja|imediatamente|de imediato|na hora',
  tomorrow: 'amanha|amanha mesmo',
  dayAfterTomorrow: 'depois de amanha',
  earliest:
    'o? mais cedo possivel|o? quanto antes|assim que possivel|assim que der|logo que possivel|o? mais rapido possivel|o? primeiro dia possivel|a? primeira data possivel|o? mais breve possivel',
  nextBillingDay:
    'o? proximo dia de faturamento|a? proxima data de faturamento|a? proxima fatura|a? proxima cobranca|o? dia de faturamento|o? dia da fatura|o? proximo vencimento|o? dia do vencimento|o? proximo ciclo|o? dia de cobranca|o? proximo dia de cobranca|o? dia de vencimento',
  contractEnd:
    'quando o? meu? contrato acabar|quando o? meu? contrato terminar|quando o? meu? contrato vencer|quando acabar o? meu? contrato|quando terminar o? meu? contrato|no fim do meu? contrato|no final do meu? contrato|ao fim do contrato|ao final do contrato|depois do contrato|apos o contrato|fim do contrato|fim da fidelidade|quando acabar a? minha? fidelidade',
  endOfMonth:
    'o? fim do mes|no? final do mes|o? ultimo dia do mes|final de mes|fim de mes|fim deste mes|o? final deste mes',
  endOfNextMonth:
    'o? fim do proximo mes|o? final do proximo mes|o? ultimo dia do proximo mes|fim do mes que vem|final do mes que vem',
  firstOfNextMonth:
    'o? primeiro do mes que vem|o? primeiro dia do mes que vem|o? primeiro dia do proximo mes|o? dia 1 do proximo mes|o? dia 1 do mes que vem|o? primeiro do proximo mes|o? inicio do mes|o? comeco do mes|o? inicio do proximo mes|o? comeco do proximo mes|o? mes que vem|o? proximo mes|o? primeiro dia do mes|o? comeco do mes que vem|o? inicio do mes que vem|dia primeiro|o? dia primeiro',
  nextWeek: 'a? semana que vem|a? proxima semana',
  beginningOf: 'o? inicio de|o? comeco de|inicios de|comecinho de',
  middleOf: 'meados de|o? meio de',
  endOf: 'o? fim de|o? final de|finais de',
  next: 'proximo|proxima|que vem|seguinte',
  coming: 'esta|este|nesta|neste|essa|nessa',
  of: 'de|do',
  first: 'primeiro|1o|dia primeiro',
  ordinalEnding: 'º|o',
  beforeDay: 'dia|o dia|no dia|do dia',
  endingMakesDay: 'never',
  in: 'em|daqui a|dentro de|daqui',
  fromNow: 'a partir de hoje|a partir de agora|mais tarde|de hoje',
  days: 'dia|dias',
  weeks: 'semana|semanas',
  months: 'mes|meses',
  numbers: ['um|uma', 'dois|duas|um par de', 'tres', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  otherMonths: { jan: 1, fev: 2, mar: 3, abr: 4, mai: 5, jun: 6, jul: 7, ago: 8, set: 9, out: 10, nov: 11, dez: 12 },
  otherWeekdays: { segunda: 1, terca: 2, quarta: 3, quinta: 4, sexta: 5 },
  before:
    'desde|a partir de|a partir do|a partir da|de|do|da|para|para o|pra|pro|no|na|em|o|a|ao|comecando|comecando em|comecando no|ate|por|com inicio em|a contar de',
  not: 'nao|nao no|nao na|em vez de|ao inves de|em lugar de|menos|nada de',
  correction: 'nao|melhor|na verdade|quer dizer|quero dizer|desculpa|alias|ou melhor|espera',
  or: 'ou',
  noDayBefore: 'mega|megas|mbps|gbps|plano*|opcao|opcoes|reais|linha|da lista',
  around:
    'o|a|no|na|em|de|do|da|ao|desde|partir|por|favor|ok|sim|claro|mas|e|que|melhor|seja|seria|quero|queria|gostaria|me|para|pra|com|dia|data|comecar|comece|comeca|comecando|mudar|muda|mude|troca|trocar|troque|plano|pode|ser|entao|bom|talvez|nao|desculpa|bem|poderia|novo|meu|um|uma|so|espera|isso|este|esta|coloca|coloque|deixa|prefiro|passa|passe|se|der|possivel|quem|sabe',
};
