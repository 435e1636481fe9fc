import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  polite:
    'por favor|porfa|porfavor|ok|vale|bueno|pues|hola|oye|gracias|muchas gracias|muy amable|entonces|disculpa|disculpe|perdon|buenas',
  but: 'pero|sino',
  and: 'y|e',
  fillers:
    'a|y|ahora|el|la|los|las|lo|un|una|unos|unas|mi|mis|me|mio|yo|de|del|al|quiero|quisiera|quería|queria|deseo|necesito|puedo|podria|puedes|puede|podrias|podemos|que|se|le|te|nos|con|ver|ese|esa|este|esta|esto|eso|ya|tengo|hay|favor|hacer|haz|ser|muéstrame|muestrame|ensename|dime|dame|todos|todas|tu|su|sus',
  phrases: {
    help: 'ayuda|ayudame|socorro|que puedes hacer|que puedo hacer|como funciona|como funciona esto|comandos|menu|opciones',
    greet:
      'hola|buenas|buenos dias|buen dia|buenas tardes|buenas noches|hola buenas|hola que tal|hola buenos dias|saludos|que tal',
    goodbye:
      'adios|hasta luego|chao|chau|hasta pronto|nos vemos|hasta mañana|hasta otra|bye|gracias adios|buenas noches adios|me tengo que ir|tengo que irme|cuidate|que tengas buen dia|que tenga buen dia',
    thank:
      'mil gracias majo|gracias|muchas gracias|mil gracias|muchisimas gracias|genial|perfecto|estupendo|excelente|ok gracias|perfecto gracias|genial gracias',
    doubt:
      'lo pienso|me lo pienso|lo pensare|me lo voy a pensar|voy a pensarlo|dejame pensarlo|dejeme pensarlo|tengo que pensarlo|luego te digo|luego te aviso|te aviso|ya te aviso|ya vere|mas adelante|otro dia sera|todavia no|aun no|ahora no|mas tarde|luego|despues|no se|no lo se|no estoy seguro|no estoy segura|no estoy segura todavia|no se todavia|quizas|quiza|tal vez|a lo mejor|quizas mas tarde|espera|espere|un momento|un momentito|un segundo|dame un momento|deme un momento|ahorita no|al rato|hmm|mmm|lo consulto|lo consulto con la almohada|tengo que consultarlo|todavia no lo se|necesito tiempo',
    services:
      'q tengo contratado|cuales son mis servicios|mis servicios|ver mis servicios|mostrar mis servicios|servicios|mis servicios|servicio|mostrar servicios|mostrar mis servicios|ver servicios|ver mis servicios|mis planes|mi plan|plan actual|que tengo|que tengo contratado|que servicios tengo|cuanto pago|productos|mi cuenta|cuenta|mis productos',
    change:
      'cambiar|cambio|cambiar plan|cambiar de plan|cambiar tarifa|cambiar de tarifa|cambio de plan|cambio de tarifa|cambiar un plan|cambiar servicio|nuevo plan|otro plan|mejorar plan|subir de plan|bajar de plan|mover',
    undo: 'deshacer|deshacer cambio|deshaz|deshazlo|anular cambio|anula cambio|cancelar cambio|cancela cambio|revertir|revertir cambio|deshacer mi cambio|dar marcha atras',
    back: 'atras|volver|volver atras|vuelve|regresar|anterior|paso atras|ir atras',
    cancel:
      'cancelar|cancela|parar|para|detener|salir|dejalo|olvidalo|olvida|no importa|nada|da igual|abortar|terminar|ya no',
    'start over':
      'empezar de nuevo|volver a empezar|empezar otra vez|reiniciar|de nuevo|desde el principio|comenzar de nuevo',
    support:
      'soporte|ayuda de soporte|ticket|abrir ticket|abrir un ticket|nuevo ticket|preguntar soporte|preguntar a soporte|contactar soporte|contactar con soporte|hablar con soporte|hablar con alguien|hablar con persona|hablar con una persona|hablar con agente|persona|agente|humano|operador|asesor|atencion al cliente|hablar persona|hablar alguien|hablar agente',
    'sign out': 'cerrar sesion|salir de mi cuenta|desconectarme|desconectar|cambiar de cuenta',
    yes: 'dale nomas|sale va|sale|orale|venga adelante con ello|adelante con ello|no hay problema dale|de una|listo dale|venga|venga va|confirma|si confirma|de acuerdo cambialo|cambialo|esta bien asi|me parece bien|hagalo|hazlo ya|adelante con eso|perfecto adelante|confirmado|procede|proceda|asi esta bien|si|claro|claro que si|por supuesto|vale|ok|de acuerdo|confirmo|confirmar|correcto|adelante|perfecto si|si claro|si confirmo|hazlo|dale|exacto|acepto|si por favor|esta bien|bien',
    understood:
      'ok|vale|bien|entiendo|entendido|ya veo|ah ok|ah vale|de acuerdo|esta bien|comprendo|claro|bueno|listo|perfecto|correcto|muy bien',
    no: 'nel|nel mejor no|ninguno|ninguna|ninguno me convence|ninguna me convence|claro que no|por supuesto que no|desde luego que no|confirmo que no|si que no|adelante no|ni hablar|de ninguna manera|en absoluto|ni loco|ni de broma|vale pero no|ok pero no|mejor me espero|no|no gracias|nop|mejor no|para nada|no quiero|negativo',
    keep: 'dejalo tal y como esta|no no dejalo tal y como esta|tal y como esta|dejalo tal cual|dejalo|no dejalo|dejalo estar|mantener|mantener cambio|manten|mantenlo|conservar|conservar cambio|dejar asi|dejalo asi|dejar como esta|dejalo como esta',
    send: 'listo mandalo|mandalo ya|ya mandalo|listo envialo|puedes enviarlo|puedes mandarlo|mandalo|nada mas mandalo|envialo|nada mas envialo|enviar|envia|envialo|enviar solicitud|enviar peticion|mandar|mandalo|nada|nada mas|no|eso es todo|listo|ya esta|eso todo|todo',
    request:
      'solicitalo|solicitar|solicito|pidelo|pidelo a soporte|solicitar|solicitud|solicitar cambio|pedir|pedir cambio|pedirlo|enviar solicitud|peticion|hacer solicitud|solicita|solicitarlo',
    'confirm change':
      'cambiar|cambia|cambialo|aplicar|aplicar cambio|confirmar cambio|hacer cambio|haz cambio|contratar',
    'change now':
      'cambiar ahora|cambia ahora|cambialo ahora|cambiar ya|cambiar ahora mismo|cambiar hoy|cambiar inmediatamente|cambiar de inmediato',
    'undo this': 'si quitalo|quitalo|si deshazlo|deshacer|deshazlo|deshaz|revertir',
    'how to agree':
      'como confirmo|como lo confirmo|como confirmar|como hago para confirmar|que hago ahora|y ahora que|como acepto|donde confirmo|que tengo que decir',
    'other date':
      'otra fecha|otro dia|cambiar fecha|cambiar la fecha|cambiar de fecha|elegir otra fecha|fecha distinta|nueva fecha|elegir fecha',
    'other plan':
      'muy caro|demasiado caro|es muy caro|es demasiado caro|que caro|otro plan|otra tarifa|cambiar plan|cambiar de plan|elegir otro plan|plan distinto|nuevo plan|todos los planes|ver todos los planes|ver planes|mostrar todos planes|otros planes|otro',
  },
  numbers: {
    1: 'un|uno|una',
    2: 'dos',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
    10: 'diez',
    11: 'once',
    12: 'doce',
    13: 'trece',
    14: 'catorce',
    15: 'quince',
    16: 'dieciséis',
    17: 'diecisiete',
    18: 'dieciocho',
    19: 'diecinueve',
    20: 'veinte',
    22: 'veintidós',
    25: 'veinticinco',
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    100: 'cien|ciento',
    200: 'doscientos|doscientas',
    300: 'trescientos|trescientas',
    400: 'cuatrocientos|cuatrocientas',
    500: 'quinientos|quinientas',
    1000: 'mil',
  },
  speeds: {
    '500 mbps': 'medio giga|medio gigabit',
    '1000 mbps': 'un giga|un gigabit',
  },
  concepts: {
    change:
      'cambi*|pasar|pasarme|pasame|pasa mi|pasa el|pasa la|pasa a|pon mi|pase|pasarlo|mover*|mueve*|muev*|subir|subirme|subeme|bajar|bajarme|bajame|actualizar|mejorar|migrar|sustituir|reemplaz*|ponme|poner|ponerme|traslad*',
    want: 'quiero quedarme con|quedarme con|contratar|me gustaria contratar|me quedo con|quiero|quisiera|me gustaria|deseo|necesito|dame|contratar|prefiero|como puedo|como hago|puedo tener|puedo poner|me das|me interesa|busco',
    request: 'solicit*|pedir|pido|peticion',
    undo: 'deshac*|deshaz*|anul*|revert*|marcha atras|volver atras|echarme atras|arrepent*|cambio de opinion|cambiar de opinion',
    cancel: 'cancel*|dar de baja|darme de baja|baja|rescind*|parar|olvida*|terminar contrato',
    'start over': 'empezar de nuevo|volver a empezar|desde el principio',
    support:
      'soporte|ticket|humano|persona|agente|operador|asesor|reclam*|queja|quejarme|hablar con|atencion al cliente|llamame|llamenme',
    help: 'ayuda*|como funciona|que puedes hacer',
    services:
      'mis servicios|mi servicio|mis planes|mi plan|mi tarifa|que servicios|que plan tengo|que tengo|plan actual|tarifa actual|que tengo contratado|estoy pagando|cuanto pago|mi cuenta',
    question:
      'que|cual|cuales|cuanto|cuanta|cuando|como|donde|quien|por que|porque|es|son|hay|puedo|se puede|podre|tengo que|explicame|dime|hasta cuando|seria',
    'verb first': '',
    'tell me':
      'dime que|dime cuanto|dime cuando|dime como|dime si|solo dime|me pregunto|quiero saber|quisiera saber|me gustaria saber|sabes si',
    'how much':
      'cuanto|cuanto cuesta|cuanto costaria|cuanto vale|cuanto seria|cuanto saldria|que precio|precio de|precio del|precio|costo|coste|cuesta|costaria|valdria|presupuesto|tarifa de',
    why: 'por que|porque|a que se debe|motivo|razon|explica*|que es|para que|de donde sale|que significa',
    when: 'cuando|que dia|en que fecha|que fecha|desde cuando|hasta cuando|cuanto tarda|a partir de cuando',
    'what happens':
      'que pasa|que pasara|que ocurre|que ocurrira|que sucede|que sera de|y si|que hay de|pierdo|perdere|que pasaria',
    which: 'que planes|cuales|cual|que otros|que tarifas|que otras|opciones|disponibles|muestrame|lista',
    plan: 'plan*|tarifa*|paquete*|oferta*|bono*',
    service: 'servicio*|producto*|linea*|conexion*|suscripcion*',
    date: 'fecha|dia',
    fee: 'cargo|comision|tasa|penalizacion|recargo|coste adicional|coste extra|cargo extra|cuota de cambio|precio del cambio|cobran por cambiar',
    invoice: 'factura*|cobr*|recibo*|pago|pagar|pagare|pagos|cargan|cobran',
    'next invoice':
      'proxima factura|siguiente factura|proximo cobro|proximo pago|dia de facturacion|fecha de facturacion|proximo recibo|fecha de cobro|fecha de corte|dia de corte|dia de pago',
    refund: 'reembols*|devol*|devuelv*|abono|abonan|saldo a favor|credito|dinero de vuelta|dias no usados|recupero',
    old: 'viejo|mi plan de ahora|de ahora|que tengo ahorita|ahorita|antiguo|antigua|viejo|vieja|actual|anterior|de ahora|que tengo ahora|presente',
    monthly: 'al mes|por mes|mensual*|cada mes|mes a mes',
    'due now': 'ahora|hoy|ya|de inmediato|en total|total|al momento|de golpe',
    contract: 'contrato*|permanencia|compromiso',
    balance: 'saldo|balance|debo',
    unanswerable:
      'descuento*|quedarme sin internet|se corta|corte|en casa|mi numero|mismo numero|sin internet|sin conexion|corte|cortes|cortan|interrup*|desconect*|sin servicio|mismo numero|mi numero|nuevo router|tecnico|conservar mi numero',
    earlier: 'antes|mas pronto|no hoy|no manana|tan tarde|tanto tiempo|esperar',
    later: 'mas tarde|despues|luego|volver a|otra vez al',
    offered:
      'ofrecen|ofreceis|disponible*|hay|puedo tener|puedo contratar|puedo elegir|teneis|tienen|opciones|no aparece|no veo|no puedo elegir|no me sale|falta',
    'open change':
      'mi cambio|pendiente*|programad*|planificad*|esta hecho|se hizo|se ha hecho|se realizo|estado|funciono|ha funcionado|salio bien',
    start: 'empieza|empezar|empezara|comienza|comenzar|comenzara|entra en vigor|se activa|se hace efectivo|inicia',
    language: 'habla*|hablas|idioma|lengua|en otro idioma|traduc*|cambiar idioma|entiendes',
    trouble:
      'cambio de direccion|cambiar de direccion|cambio de domicilio|lento|lenta|no funciona|no va|no me funciona|no me va|roto|averia|se corta|sin internet|no hay internet|no tengo internet|incorrecta|incorrecto|equivocada|mal cobrado|me han cobrado de mas|cobrado dos veces|mudanza|me mudo|nueva direccion|contraseña|router',
    advice: 'recomiend*|aconsej*|sugier*|compara*|comparar|diferencia|diferencias|cual es mejor|cual me conviene',
    doubt:
      'pensarlo|pensarmelo|lo pienso|pensar un poco|consultarlo|consultar con|hablarlo con|hablar con mi|preguntar a mi|preguntarle a mi|decidirlo|decido luego|no me decido|no estoy segur*|no lo tengo claro|indecis*|te aviso|le aviso|vuelvo luego|con la almohada',
    not: 'no quiero|no cambies|no cambiar|no el|no la|no los|nunca|jamas|sin cambiar|en vez de|en lugar de|no lo|no me cambies',
    maybe: 'quizas|quiza|tal vez|a lo mejor|y si|que tal|o',
    instead:
      'mejor|en realidad|quiero decir|quise decir|digo|perdon|no|espera|corrijo|me equivoque|mas bien|cambia la fecha|cambia el dia|en cambio',
    internet: 'internet|banda ancha|fibra|wifi|wi-fi|adsl|conexion a internet',
    voice: 'voz|telefono|fijo|movil|celular|llamadas|linea telefonica|telefonia|linea',
    recurring: 'tv|tele|television|hosting|canales|recurrente',
    cheaper:
      'pagar menos|gastar menos|ahorrar|mas barato|mas barata|mas economico|mas economica|menos caro|mas bajo|inferior|menor',
    dearer: 'mas caro|mas cara|superior|mejor plan|mas grande|mayor',
    faster: 'mas rapido|mas rapida|mas velocidad|mas veloz|mas megas',
    slower: 'mas lento|mas lenta|menos velocidad|menos megas',
    cheapest:
      'el mas barato|la mas barata|lo mas barato|el mas economico|la mas economica|el de menor precio|mas barato de todos',
    dearest: 'el mas caro|la mas cara|lo mas caro|el mejor|el superior',
    fastest:
      'el mas rapido|la mas rapida|lo mas rapido|maxima velocidad|la mayor velocidad|el de mas velocidad|el mas veloz',
    slowest: 'el mas lento|la mas lenta|lo mas lento',
    other: 'el otro|la otra|otro|otra',
    number: 'numero|opcion|num|nro',
    first: 'primero|primer|primera',
    second: 'segundo|segunda',
    third: 'tercero|tercer|tercera',
    fourth: 'cuarto|cuarta',
    fifth: 'quinto|quinta',
    last: 'ultimo|ultima',
  },
};
