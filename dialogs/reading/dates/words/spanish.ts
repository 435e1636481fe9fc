import type { DateWords } from '../date-words.ts';

export const spanish: DateWords = {
  locale: 'es-ES',
  today: 'hoy|hoy mismo|ahora|ahora mismo|ya|ya mismo|de inmediato|inmediatamente|enseguida|al momento',
  tomorrow: 'mañana|manana mismo',
  dayAfterTomorrow: 'pasado mañana',
  earliest:
    'lo antes posible|cuanto antes|tan pronto como sea posible|en cuanto se pueda|en cuanto sea posible|lo mas pronto posible|el? primer dia posible|la? primera fecha posible|lo mas rapido posible|cuando antes',
  nextBillingDay:
    'el? proximo dia de facturacion|el? siguiente dia de facturacion|la? proxima fecha de facturacion|la? proxima factura|la? siguiente factura|el? dia de facturacion|la? fecha de facturacion|el? proximo ciclo de facturacion|el? proximo periodo|el? proximo cobro',
  contractEnd:
    'cuando termine mi? el? contrato|cuando acabe mi? el? contrato|cuando finalice mi? el? contrato|cuando venza mi? el? contrato|al terminar mi? el? contrato|al final del contrato|al acabar el? contrato|despues del contrato|despues de mi contrato|el? fin del contrato|cuando se acabe el? mi? contrato|al finalizar el? mi? contrato|cuando termina mi? el? contrato',
  endOfMonth:
    'a? fin de mes|a? finales de mes|a? final de mes|al final del mes|el? final del mes|el? ultimo dia del mes|el? fin de este mes|final de este mes',
  endOfNextMonth:
    'a? finales del proximo mes|el? fin del proximo mes|el? final del mes que viene|el? ultimo dia del proximo mes|a? finales del mes que viene',
  firstOfNextMonth:
    'el? primero del mes que viene|el? primero del proximo mes|el? 1 del proximo mes|el? 1 del mes que viene|el? primer dia del mes|el? primero de mes|el? uno de mes|a? principios de mes|a? principios del proximo mes|a? principios del mes que viene|el? mes que viene|el? proximo mes|el? mes proximo|el? primer dia del proximo mes|el? principio del mes|el? primero del mes',
  nextWeek: 'la? semana que viene|la? proxima semana|la? semana proxima|la? siguiente semana',
  beginningOf: 'a? principios de|el? principio de|el? comienzo de|inicios de|el? inicio de',
  middleOf: 'a? mediados de|la? mitad de',
  endOf: 'a? finales de|el? final de|el? fin de|a? fines de',
  next: 'proximo|siguiente|que viene',
  coming: 'este|el',
  of: 'de|del',
  first: 'primero|primer dia|uno',
  ordinalEnding: 'º|o',
  beforeDay: 'el|dia|el dia',
  endingMakesDay: 'never',
  in: 'en|dentro de|de aqui a',
  fromNow: 'a partir de hoy|a partir de ahora|mas tarde|desde hoy',
  days: 'dia|dias',
  weeks: 'semana|semanas',
  months: 'mes|meses',
  numbers: ['un|una|uno', 'dos|un par de', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  otherMonths: { setiembre: 9, ene: 1, feb: 2, mar: 3, abr: 4, ago: 8, sep: 9, sept: 9, oct: 10, nov: 11, dic: 12 },
  otherWeekdays: {},
  before:
    'desde|a partir de|a partir del|del|de|para|para el|el|al|en|el dia|a|desde el|empezando|empezando el|comenzando|comenzando el|hasta|por|que empiece|con fecha|con fecha de|con fecha del',
  not: 'no|no el|en vez de|en vez del|en lugar de|en lugar del|mejor que|nada de|menos',
  correction: 'no|mejor|en realidad|digo|perdon|mas bien|quiero decir|espera|o mejor',
  or: 'o|u',
  noDayBefore: 'megas|mega|mbps|gbps|plan*|tarifa*|opcion*|euros|linea|de la lista',
  around:
    'el|la|en|a|al|de|del|desde|partir|por|favor|ok|vale|si|claro|pero|y|que|mejor|sea|seria|quiero|quisiera|me|gustaria|lo|para|con|dia|fecha|empezar|empiece|cambiar|cambia|cambio|cambialo|plan|hazlo|ponlo|pon|pasa|entonces|pues|bueno|quizas|tal|vez|digo|no|perdon|bien|puede|ser|podria|nuevo|tambien|mi|un|una|solo|espera|esta|este|se|dejalo|mueve|muevelo|prefiero|como|si|posible',
};
