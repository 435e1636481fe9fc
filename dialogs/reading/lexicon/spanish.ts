import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  polite:
    'por favor|porfa|porfavor|ok|vale|bueno|pues|hola|oye|gracias|muchas gracias|muy amable|entonces|disculpa|disculpe|perdon|buenas|ah|ay|uy|uf|uff|eh|mmm|mm|hmm|hm|mira|a ver|oiga|che|ey',
  idioms:
    'primero que nada|en primer lugar|ante todo|antes de nada|antes que nada|la primera vez|por primera vez|una pregunta|otra pregunta|por ultimo|la ultima vez|por cierto|en absoluto|al final del dia|buenos dias|buenos días|buenas tardes|buenas noches|buen dia|buen día|que tenga buen dia',
  but: 'pero|sino',
  notAtEnd: 'no',
  deniedByNo: 'es|esta|son|era|seria|cuesta|cuestan|vale|sale|me parece|parece|resulta|fue',
  and: 'y|e',
  fillers:
    'a|y|ahora|el|la|los|las|lo|un|una|unos|unas|mi|mis|me|mio|yo|de|del|al|quiero|quisiera|quería|queria|deseo|necesito|puedo|podria|puedes|puede|podrias|podemos|que|se|le|te|nos|con|ver|ese|esa|este|esta|esto|eso|ya|tengo|hay|favor|hacer|haz|ser|muéstrame|muestrame|ensename|dime|dame|todos|todas|tu|su|sus',
  phrases: {
    help: 'ayuda|ayudame|socorro|que puedes hacer|que puedo hacer|como funciona|como funciona esto|comandos|menu|opciones|estoy perdido|estoy perdida|no entiendo|no entiendo nada|no se que hacer|que hago|que puedo hacer aqui|que sabes hacer|que haces|quien eres|eres un bot|eres un robot|eres una persona|para que sirves|en que me puedes ayudar|como me puedes ayudar|necesito ayuda|me ayudas|me puedes ayudar|puedes ayudarme|instrucciones',
    greet:
      'hola|buenas|buenos dias|buen dia|buenas tardes|buenas noches|hola buenas|hola que tal|hola buenos dias|saludos|que tal|que onda|que hubo|hola buen dia|hola buenas tardes|hola buenas noches|holi|holaa|buenas buenas|ey|hola de nuevo|hola otra vez|ya volvi|buenass|hay alguien|hay alguien ahi|estas ahi',
    goodbye:
      'adios|hasta luego|chao|chau|hasta pronto|nos vemos|hasta mañana|hasta otra|bye|gracias adios|buenas noches adios|me tengo que ir|tengo que irme|cuidate|que tengas buen dia|que tenga buen dia',
    thank:
      'mil gracias majo|gracias|muchas gracias|mil gracias|muchisimas gracias|genial|perfecto|estupendo|excelente|ok gracias|perfecto gracias|genial gracias|grax|gracias majo|gracias maja|muchas gracias por todo|gracias por todo|te lo agradezco|se lo agradezco|muy agradecido|muy agradecida|eso es todo gracias|es todo gracias|nada mas gracias|listo gracias|ok muchas gracias|vale gracias|bueno gracias|perfecto muchas gracias|super gracias|gracias crack|gracias maestro|gracias tio|gracias amigo|te pasaste gracias',
    doubt:
      'lo pienso|me lo pienso|lo pensare|me lo voy a pensar|voy a pensarlo|dejame pensarlo|dejeme pensarlo|tengo que pensarlo|luego te digo|luego te aviso|te aviso|ya te aviso|ya vere|mas adelante|otro dia sera|todavia no|aun no|ahora no|mas tarde|luego|despues|no se|no lo se|no estoy seguro|no estoy segura|no estoy segura todavia|no se todavia|quizas|quiza|tal vez|a lo mejor|quizas mas tarde|espera|espere|un momento|un momentito|un segundo|dame un momento|deme un momento|ahorita no|al rato|hmm|mmm|lo consulto|lo consulto con la almohada|tengo que consultarlo|todavia no lo se|necesito tiempo|todavia no lo mandes|todavia no lo envies|aun no lo envies|no lo envies todavia|no lo mandes todavia|me lo estoy pensando|lo estoy pensando|me lo estoy pensando todavia|dejame ver|deja veo|deja lo pienso|dejame checarlo|dejame consultarlo|lo voy a pensar|voy a ver|ahora vuelvo|vuelvo luego|en un rato|mas rato|no tan rapido|no estoy convencido|no estoy convencida|no me decido|aun no se|aun no lo se|aguanta|aguanta tantito|esperate|esperame|un ratito|permiteme|hijole no se|pues no se|no sabria decirte',
    services:
      'q tengo contratado|cuales son mis servicios|mis servicios|ver mis servicios|mostrar mis servicios|servicios|mis servicios|servicio|mostrar servicios|mostrar mis servicios|ver servicios|ver mis servicios|mis planes|mi plan|plan actual|que tengo|que tengo contratado|que servicios tengo|cuanto pago|productos|mi cuenta|cuenta|mis productos|que tengo contratado ahora|que tarifas tengo|que tarifas tengo contratadas|que planes tengo|que tengo con ustedes|que tengo con vosotros|q servicios tengo|q tengo|que servicios tengo contratados|ver mi plan|ver mis planes|muestrame mis servicios|mis servicios contratados|mis contratos|lo que tengo contratado|resumen',
    change:
      'cambiar|cambio|cambiar plan|cambiar de plan|cambiar tarifa|cambiar de tarifa|cambio de plan|cambio de tarifa|cambiar un plan|cambiar servicio|nuevo plan|otro plan|mejorar plan|subir de plan|bajar de plan|mover|quiero cambiar|quiero cambiar algo|quiero hacer un cambio|hacer un cambio|cambiar mi plan|cambiar mi tarifa|cambiarme de plan|cambiarme de tarifa|subir plan|bajar plan|subir mi plan|bajar mi plan|mejorar mi plan|quisiera cambiar de plan|me quiero cambiar de plan|cambiar mi servicio|modificar plan|modificar mi plan|modificar tarifa|otra tarifa|nueva tarifa|cambiar paquete|cambiar mi paquete|kambiar plan|kambiar',
    undo: 'deshacer|deshacer cambio|deshaz|deshazlo|anular cambio|anula cambio|cancelar cambio|cancela cambio|revertir|revertir cambio|deshacer mi cambio|dar marcha atras|si cancela el cambio|cancela el cambio',
    solved: 'no importa|da igual|ya esta|ya lo encontre|ya lo resolvi',
    back: 'atras|volver|volver atras|vuelve|regresar|anterior|paso atras|ir atras',
    cancel:
      'cancelar|cancela|deja|parar|para|detener|salir|dejalo|olvidalo|olvida|nada|abortar|terminar|ya no|cancelalo|cancelarlo|cancelar todo|cancela todo|olvidemoslo|olvidarlo|mejor olvidalo|mejor dejalo|dejalo dejalo|dejemoslo|dejemoslo asi|me quedo como estoy|me quedo con lo que tengo|me quedo con el mio|me quedo igual|me quedo con mi plan|no quiero cambiar nada|no quiero cambiar|ya no quiero|ya no lo quiero cambiar|ya no me interesa|ya no gracias|no lo mandes|no lo envies|no mandes nada|no envies nada|no lo mande|no lo envie|cambie de opinion|cambio de idea|he cambiado de idea|he cambiado de opinion|salir de aqui|dejalo ya|basta|nada dejalo|no nada|que va dejalo|me equivoque de boton|boton equivocado|fue un error|ha sido un error|me equivoque|perdon me equivoque|sin querer|lo dejo|lo dejo asi|mejor lo dejo|mejor no|dejalo estar|bah dejalo|ya no quiero preguntar nada|ya no hace falta|no hace falta|nada olvidalo|no era nada',
    'start over':
      'empezar de nuevo|volver a empezar|empezar otra vez|reiniciar|de nuevo|desde el principio|comenzar de nuevo',
    support:
      'soporte|ayuda de soporte|ticket|abrir ticket|abrir un ticket|nuevo ticket|preguntar soporte|preguntar a soporte|contactar soporte|contactar con soporte|hablar con soporte|hablar con alguien|hablar con persona|hablar con una persona|hablar con agente|persona|agente|humano|operador|asesor|atencion al cliente|hablar persona|hablar alguien|hablar agente',
    'sign out': 'cerrar sesion|salir de mi cuenta|desconectarme|desconectar|cambiar de cuenta',
    yes: 'dale nomas|sale va|sale|orale|venga adelante con ello|adelante con ello|no hay problema dale|de una|listo dale|venga|venga va|confirma|si confirma|esta bien asi|me parece bien|hagalo|hazlo ya|adelante con eso|perfecto adelante|confirmado|procede|proceda|asi esta bien|si|claro|claro que si|por supuesto|vale|ok|de acuerdo|confirmo|confirmar|correcto|adelante|perfecto si|si claro|si confirmo|hazlo|dale|exacto|acepto|si por favor|esta bien|bien|venga va adelante|sale jalo|jalo|sale pues|va|va que va|dale va|ok dale|ok va|simon|arre|a darle|echale|hagale|hagamoslo|vamos con eso|me quedo con eso|me quedo con ese|asi mismo|asi lo quiero|tal cual|si adelante|si hazlo|por mi bien|de acuerdo adelante|si acepto|si quiero|si lo quiero|lo quiero asi|si de acuerdo|vale adelante|ok adelante|pues adelante|pues si|hecho|trato hecho|perfecto hazlo|me parece perfecto|todo bien adelante|todo correcto|correcto adelante|si todo correcto|cuando quieras adelante|puedes confirmarlo|puedes hacerlo|puede hacerlo|puede confirmarlo|confirmalo|confirmelo|si confirmalo|si confirmelo|procedan|proceder|tramitalo|tramitelo|si tramitalo|por que no|si por que no|claro por que no|dale si|estoy seguro|estoy segura|si estoy seguro|si estoy segura',
    understood:
      'ok|vale|bien|entiendo|entendido|ya veo|ah ok|ah vale|de acuerdo|esta bien|comprendo|claro|bueno|listo|perfecto|correcto|muy bien',
    no: 'nel|nel mejor no|ninguno|ninguna|ninguno me convence|ninguna me convence|claro que no|por supuesto que no|desde luego que no|confirmo que no|si que no|adelante no|ni hablar|de ninguna manera|en absoluto|ni loco|ni de broma|vale pero no|ok pero no|mejor me espero|no|no gracias|nop|mejor no|para nada|no quiero|negativo|no no|que no|que no que no|no para nada|no por favor|no lo hagas|no lo haga|no lo cambies|no confirmes|no confirmes nada|no confirmes todavia|no cambies nada|no reserves nada|mejor no gracias|asi estoy bien|estoy bien asi|asi esta bien gracias|no me interesa|no me convence|ninguno de esos|ninguno de los dos|ninguna de las dos|ni uno ni otro|no quiero nada|dejalo asi|nones|no vale la pena|ni hablar no|ninguno de estos|ninguna de estas|ninguno de los tres',
    keep: 'dejalo tal y como esta|no no dejalo tal y como esta|tal y como esta|dejalo tal cual|dejalo|no dejalo|dejalo estar|mantener|mantener cambio|manten|mantenlo|conservar|conservar cambio|dejar asi|dejalo asi|dejar como esta|dejalo como esta|dejalo como estaba programado|dejalo programado|que siga|que se quede|que se haga|dejalo como quedo|no lo toques|no toques nada|no no lo deshagas|no lo deshagas|no deshagas nada|sigue adelante con el cambio|mantenlo asi|mejor dejalo|mejor dejalo asi|no mejor dejalo|lo dejamos asi|dejalo asi nomas',
    send: 'listo mandalo|mandalo ya|ya mandalo|listo envialo|puedes enviarlo|puedes mandarlo|mandalo|nada mas mandalo|envialo|nada mas envialo|enviar|envia|enviar solicitud|enviar peticion|mandar|nada|nada mas|no|eso es todo|listo|ya esta|eso todo|todo|mandalo asi|mandalo sin mas|asi mandalo|solo mandalo|solo envialo|envialo sin mas|sin mensaje|nada que anadir|nada que agregar|no tengo nada que anadir|no hay nada que agregar|nada solo mandalo|nada mas que agregar|puede enviarlo|puede mandarlo|enviar asi|enviela|mandela|mande|mandenlo|si mandalo|si envialo|ya envialo|ok envialo|ya puedes enviarla|puedes enviarla|ya puedes enviarlo|enviala ya|mandala ya|ya la puedes enviar|puedes mandarla|ya puedes mandarla|enviala|mandala|mandelo|mandelo asi|envielo|envielo asi|nada mandelo asi',
    request:
      'solicitalo|solicitar|solicito|pidelo|pidelo a soporte|solicitar|solicitud|solicitar cambio|pedir|pedir cambio|pedirlo|enviar solicitud|peticion|hacer solicitud|solicita|solicitarlo|que lo haga soporte|que lo hagan ustedes|mandaselo a soporte|mandalo a soporte|envialo a soporte|solicitar a soporte|pidanlo|haz la solicitud|hacer la solicitud|prefiero solicitarlo|como solicitud|mandalo como solicitud|mejor mandalo como solicitud|envialo como solicitud|enviar como solicitud|mandar como solicitud|mejor como solicitud',
    'confirm change':
      'cambiar|cambia|cambialo|aplicar|aplicar cambio|confirmar cambio|hacer cambio|haz cambio|contratar|de acuerdo cambialo|si cambialo|si contratalo|contratalo|reservalo|si reservalo|acepto el cambio|confirmo el cambio|hazlo directamente|reservalo directamente|cambialo directamente|mejor lo cambio yo|lo hago yo|lo hago yo mismo|lo cambio yo mismo|mejor lo hago yo|adelante con el cambio|adelante con ello|confirmo adelante',
    'change now':
      'cambiar ahora|cambia ahora|cambialo ahora|cambiar ya|cambiar ahora mismo|cambiar hoy|cambiar inmediatamente|cambiar de inmediato',
    'undo this':
      'si quitalo|quitalo|si deshazlo|deshacer|deshazlo|deshaz|revertir|quitalo por favor|si por favor quitalo|si quitenlo|si deshacer|deshazlo por favor|si anulalo|anulalo|si cancelalo|si revertir|si reviertelo|reviertelo|si dejalo como estaba antes|si vuelve atras|echalo atras|si echalo atras|damelo de baja|si por favor deshazlo|si por favor anulalo|si he cambiado de idea|si cambie de idea|si me arrepenti|si me he arrepentido',
    'how to agree':
      'como confirmo|como lo confirmo|como confirmar|como hago para confirmar|que hago ahora|y ahora que|como acepto|donde confirmo|que tengo que decir',
    'other date':
      'otra fecha|otro dia|cambiar fecha|cambiar la fecha|cambiar de fecha|elegir otra fecha|fecha distinta|nueva fecha|elegir fecha|otro dia por favor|otro dia mejor|mejor otro dia|ese dia no puedo|ese dia no|el dia no me va|no me va el dia|otra fecha mejor|cambia la fecha|cambia el dia|quiero otra fecha|quiero otro dia|antes|mas pronto|otro momento|cambiar el dia|cambiar dia',
    'other plan':
      'muy caro|demasiado caro|es muy caro|es demasiado caro|que caro|otro plan|otra tarifa|cambiar plan|cambiar de plan|elegir otro plan|plan distinto|nuevo plan|todos los planes|ver todos los planes|ver planes|mostrar todos planes|otros planes|otro|quiero otro plan|quiero otra tarifa|mejor otro plan|mejor otra tarifa|ver los planes|ver otros planes|enseñame los otros|enseñame los planes|volver a los planes|los otros planes|que otros planes hay|muestrame otro|muestrame los otros|ensename los otros|la otra|el otro|se me va de precio|me sale muy caro|sale muy caro|esta muy caro|esta caro|es caro|carisimo|mejor el otro plan|el otro plan|prefiero el otro|el otro mejor',
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
  from: 'de|del|desde',
  to: 'a|al|hacia|para',
  planWords: { unlimited: 'ilimitad*|sin limite|sin limites', basic: 'basic*', premium: 'premium' },
  concepts: {
    had: 'lo que tengo|lo que tenemos|como estoy|como esta',
    message: 'pregunta|mensaje|solicitud|consulta|ticket',
    change:
      'cambi*|pasar|pasarme|pasame|pasa mi|pasa el|pasa la|pasa a|pon mi|pase|pasarlo|mover*|mueve*|muev*|subir|subirme|subeme|bajar|bajarme|bajame|actualizar|mejorar|migrar|sustituir|reemplaz*|ponme|poner|ponerme|traslad*|cambiame*|cambiarle|cambienme|cambiense|ponganme|pongame|pon *|dejame en|dejenme en|dejalo en|baj*|pasen|pasenme|paseme|modific*|quitame *|reduc*|aument*|quedarme con|cambiandome|kambi*|sube',
    want: 'quiero quedarme con|quedarme con|contratar|me gustaria contratar|me quedo con|quiero|quisiera|me gustaria|deseo|necesito|dame|contratar|prefiero|como puedo|como hago|puedo tener|puedo poner|me das|me interesa|busco|querria|quiero tener|quiero el|quiero la|quiero un|quiero una|ponme|pongame|me quedaria con|preferiria|voy a coger|cojo|me pones|me pone|me cambias|me cambian|kiero|qiero|kisiera',
    request:
      'solicit*|pedir|pido|peticion|mandaselo|mandalo a|mandarlo a|envialo a|enviarlo a|que lo haga|que lo hagan|que lo revisen|que lo revise|lo revisen|se encargue|se encarguen|pasalo a|pasaselo|que lo vea|que lo mire|lo vea antes|que lo vean',
    undo: 'deshac*|deshaz*|anul*|revert*|marcha atras|volver atras|echarme atras|arrepent*|cambio de opinion|cambiar de opinion|me equivoque|me he equivocado|me precipite|me he precipitado|por error|sin querer|echar atras|echarlo atras|echarme para atras|dar marcha atras|volver a como estaba|volver al plan|volver a mi plan|arrepenti*|ya no lo quiero|ya no quiero el cambio|quitalo|quiten el cambio|revertir*',
    cancel: 'cancel*|dar de baja|darme de baja|baja|rescind*|parar|olvida*|terminar contrato',
    'start over': 'empezar de nuevo|volver a empezar|desde el principio',
    support:
      'soporte|ticket|humano|persona|agente|operador|asesor|reclam*|queja|quejarme|hablar con|atencion al cliente|llamame|llamenme|tu equipo|vuestro equipo|su equipo|asesora|tus compañeros|que lo haga alguien|alguien de su equipo|otra persona',
    help: 'ayuda*|como funciona|que puedes hacer',
    services:
      'mis servicios|mi servicio|mis planes|mi plan|mi tarifa|que servicios|que plan tengo|que tengo|plan actual|tarifa actual|que tengo contratado|estoy pagando|cuanto pago|mi cuenta|tengo contratad*|tengo con ustedes|tengo con vosotros|pago ahora|traigo contratado|que traigo|mi plan actual|mis tarifas',
    question:
      'cual|cuales|cuanto|cuanta|cuando|como|donde|quien|por que|porque|es|son|hay|puedo|se puede|podre|tengo que|explicame|dime|hasta cuando|seria|q planes|q tarifas|y que|a que|en que|de que|con que|desde que|para que|que planes|que tarifas|que precio|que pasa|que dia|que tal|que tengo|que me',
    'verb first': 'que|q|k',
    'tell me':
      'dime que|dime cuanto|dime cuando|dime como|dime si|solo dime|me pregunto|quiero saber|quisiera saber|me gustaria saber|sabes si|si se puede deshacer|siempre que pueda|solo si puedo|que exactamente|cuanto exactamente',
    'how much':
      'cuanto|cuanto cuesta|cuanto costaria|cuanto vale|cuanto seria|cuanto saldria|que precio|precio de|precio del|precio|costo|coste|cuesta|costaria|valdria|presupuesto|tarifa de|a como|a cuanto|en cuanto sale|cuanto sale|cuanto me sale|cuanto me saldria|cuanto me costaria|cuanto costara|cuanto es|cuanto pagaria|cuanto tendria que pagar|cuanto me cobran|cuanto me cobrarian|que cuesta|que vale|que costaria|que valdria|precios|me sale mas barato|sale mas barato|cuanto me ahorro|cuanto ahorro|cuanto ahorraria|diferencia de precio|cuanto cambia',
    why: 'por que|porque|a que se debe|motivo|razon|explica*|que es|para que|de donde sale|que significa|a que viene|a que vienen|de que es|de que son|de que va|por que me|de donde salen|a cuento de que|por que son|para que son|y eso por que|como que|en concepto de que|a que corresponde|que paso|que ha pasado|como es que',
    when: 'cuando|que dia|en que fecha|que fecha|desde cuando|hasta cuando|cuanto tarda|a partir de cuando',
    'what happens':
      'que pasa|que pasara|que ocurre|que ocurrira|que sucede|que sera de|y si|que hay de|pierdo|perdere|que pasaria|q pasa',
    which: 'que planes|cuales|cual|que otros|que tarifas|que otras|opciones|disponibles|muestrame|lista',
    plan: 'plan*|tarifa*|paquete*|oferta*|bono*',
    service: 'servicio*|producto*|linea*|conexion*|suscripcion*',
    date: 'fecha|dia',
    fee: 'cargo|comision|tasa|penalizacion|recargo|coste adicional|coste extra|cargo extra|cuota de cambio|precio del cambio|cobran por cambiar|tarifa por cambiar|tarifa de cambio|cobran por el cambio|cobrais por cambiar|cobrais por el cambio|cuesta cambiar|cuesta el cambio|cuesta cambiarme|cuesta cambiarse|cargos|comisiones|multa|recargos|penalidad|gastos de cambio|cuota por cambiar|gratis|sin costo|coste del cambio|costo del cambio|cobro por cambiar|pagar por cambiar|me cobran algo|cobran algo|me cobran por cambiar|cuesta algo|una sola vez|un solo pago|unica vez|tiene coste|tiene costo|me cobrarian|me van a cobrar|cobraran por cambiar|me cuesta cambiar|me cobran si|cobran si|me cobrais si',
    invoice:
      'factura*|cobr*|recibo*|pago|pagar|pagare|pagos|cargan|cobran|cobrais|cobrarme|me cobran|me cobraran|me cobrais|sacan el dinero|sacais el dinero|me pasan el recibo|pasan el cargo|domicili*|me llega la factura|me va a llegar|llega el recibo|descuentan',
    'next invoice':
      'proxima factura|siguiente factura|proximo cobro|proximo pago|dia de facturacion|fecha de facturacion|proximo recibo|fecha de cobro|fecha de corte|dia de corte|dia de pago',
    refund:
      'reembols*|devol*|devuelv*|abono|abonan|saldo a favor|credito|dinero de vuelta|dias no usados|recupero|me devolv*|me devuelv*|me regres*|regresan el dinero|me abonan|lo que ya pague|lo que ya he pagado|ya pagado|ya pague|ya he pagado|dias que no use|dias que sobran|dias restantes|prorrate*|pago doble|pagar doble|pagar dos veces|pago dos veces|pagare doble|cobran doble|cobrar doble|pago los dos|pagar los dos|pago ambos|pagar ambos',
    old: 'viejo|mi plan de ahora|de ahora|que tengo ahorita|ahorita|antiguo|antigua|viejo|vieja|actual|anterior|de ahora|que tengo ahora|presente',
    monthly: 'al mes|por mes|mensual*|cada mes|mes a mes',
    'due now': 'ahora|hoy|ya|de inmediato|en total|total|al momento|de golpe',
    contract: 'contrato*|permanencia|compromiso',
    balance: 'saldo|balance|debo|debo algo|tengo deuda|cuanto debo',
    unanswerable:
      'descuento*|quedarme sin internet|se corta|corte|en casa|mi numero|mismo numero|sin internet|sin conexion|corte|cortes|cortan|interrup*|desconect*|sin servicio|mismo numero|mi numero|nuevo router|tecnico|conservar mi numero|se va a cortar|se cortara|pagar con tarjeta|formas de pago|metodos de pago|horario|aguanta para|da para|alcanza para|basta para|suficiente para|me quedo sin internet|me quedare sin internet|perdonar la comision|quitar la comision|quitarme la comision|sin comision|negociar|mejor oferta|instalacion|instalador|me responderan|correo de confirmacion|tardan en responder',
    earlier:
      'antes|mas pronto|no hoy|no manana|tan tarde|tanto tiempo|esperar|por que no hoy|por que no puede ser hoy|no puede ser antes|lo antes que|que dias puedo|que dia puedo|que fechas hay|que dias hay|desde cuando puedo|cual es el primer dia|que dia me recomiendas|retroactivo|retroactivamente|con fecha anterior',
    later:
      'mas tarde|despues|luego|volver a|otra vez al|arrepentirme|me puedo arrepentir|cambiar otra vez|volver atras luego|volver al de antes|mas de una vez|cuantas veces',
    offered:
      'ofrecen|ofreceis|disponible*|hay|puedo tener|puedo contratar|puedo elegir|teneis|tienen|opciones|no aparece|no veo|no puedo elegir|no me sale|falta|que otros|que mas hay|algo mas|que mas tienen|que mas teneis|hay algo|teneis algo|tienen algo|no teneis|no tienen|podria tener|podria ponerme',
    'open change':
      'mi cambio|pendiente*|programad*|planificad*|esta hecho|se hizo|se ha hecho|se realizo|estado|funciono|ha funcionado|salio bien|que he reservado|que reserve|que cambie|que acabo de cambiar|quedo hecho|quedo listo|ya quedo|se aplico|cuando me lo cambian|para cuando quedo',
    stay: 'quedarme|me quedo|mantener|seguir como|me quedo con|quedarme con|quedarme en|seguir con|sigo con|mantener el|mantener mi|mantengo|conservar',
    start:
      'empieza|empezar|empezara|comienza|comenzar|comenzara|entra en vigor|se activa|se hace efectivo|inicia|cuando entra|entra en vigencia|a partir de cuando|cuando seria efectivo|empieza a valer|cuando empieza a|cuando arranca|arranca',
    language:
      'habla*|hablas|idioma|lengua|en otro idioma|traduc*|cambiar idioma|entiendes|en ingles|en español|en frances|hablas español|hablamos en|sigue en|seguir en|cambiar el idioma|cambia el idioma',
    trouble:
      'cambio de direccion|cambiar de direccion|cambio de domicilio|lento|lenta|no funciona|no va|no me funciona|no me va|roto|averia|se corta|sin internet|no hay internet|no tengo internet|incorrecta|incorrecto|equivocada|mal cobrado|me han cobrado de mas|cobrado dos veces|mudanza|me mudo|nueva direccion|contraseña|router|se cae|se me cae|se va la señal|va lento|va muy lento|va fatal|anda lento|esta lento|esta fallando|falla*|no jala|no sirve|no conecta|no me conecta|sin señal|no tengo señal|no hay señal|pausar|suspender*|congelar|copia de la factura|duplicado|cobro doble|doble cobro|cobraron de mas|me cobraron mal|factura mal|muy alta la factura|domicilio|modem|ruter|la contraseña|factura carisima|factura altisima|no entiendo la factura|no entiendo mi factura|me cobraron dos veces|no me ha llegado|no me llego|no recibi|solo me llegan|solo llegan|me llegan solo|no me llegan|solo me llega',
    advice:
      'recomiend*|aconsej*|sugier*|compara*|comparar|diferencia|diferencias|cual es mejor|cual me conviene|me conviene|me recomiend*|convendria|que me aconsejas|cual es la diferencia|en que se diferencian|que diferencia hay|que planes hay|que tarifas hay|cuales hay|que hay|informacion sobre|info de|informacion de|detalles de|que ofrecen|que ofreceis|que tienes|tu eliges|elige tu|elija usted|lo que tu digas|me da igual cual',
    doubt:
      'pensarlo|pensarmelo|lo pienso|pensar un poco|consultarlo|consultar con|hablarlo con|hablar con mi|preguntar a mi|preguntarle a mi|decidirlo|decido luego|no me decido|no estoy segur*|no lo tengo claro|indecis*|te aviso|le aviso|vuelvo luego|con la almohada|me lo estoy pensando|lo estoy pensando|pensando todavia|tengo que hablarlo|hablarlo en casa|consultar a mi|checarlo con|platicarlo|lo platico|mi mujer|mi marido|mi esposa|mi esposo|mi jefe|consultarlo con|comentarlo con|mas de lo que pensaba|es mucho|mas de lo que creia',
    not: 'no quiero|no cambies|no cambiar|no el|no la|no los|nunca|jamas|sin cambiar|en vez de|en lugar de|no lo|no me cambies|ni|no toques|no tocar|no tocar ni|que no sea|menos la|menos el|excepto|salvo|tampoco|no me pongas|no es el|no es la|nada de|ni el|ni la|no en|y no',
    objection:
      'demasiado caro|muy caro|carisimo|caro|cara|demasiado|demasiado dinero|mucho dinero|cuesta mucho|cuesta demasiado|muy alta|muy alto|muy elevada|muy elevado|no vale la pena|no merece la pena|no pago eso|no pago tanto|pago eso|pago tanto|voy a pagar|puedo pagar|no me alcanza|un robo|una estafa|por ese precio|a ese precio|con ese precio|fuera de mi presupuesto|mas de lo que pensaba|un dineral|se pasa',
    also: 'tambien|ademas|luego|despues|de paso|aparte|asimismo|al mismo tiempo|igualmente|anade|agrega|ambos|los dos',
    maybe: 'quizas|quiza|tal vez|a lo mejor|y si|que tal|o',
    instead:
      'mejor|en realidad|quiero decir|quise decir|digo|perdon|no|espera|corrijo|me equivoque|mas bien|cambia la fecha|cambia el dia|en cambio|mejor dicho|o mejor|o sea no|perdon era|queria decir|me confundi|no espera|no perdon',
    internet:
      'internet|banda ancha|fibra|wifi|wi-fi|adsl|conexion a internet|inter|conexion|fibra optica|inet|el wifi|megas',
    voice:
      'voz|telefono|fijo|movil|celular|llamadas|linea telefonica|telefonia|linea|linea de voz|tel|cel|fono|linea fija|minutos|llamar|telefonica|el fijo',
    recurring: 'tv|tele|television|hosting|canales|recurrente|la tele|televisor|cable|tv por cable|teles',
    cheaper:
      'pagar menos|gastar menos|ahorrar|mas barato|mas barata|mas economico|mas economica|menos caro|mas bajo|inferior|menor|gasto menos|mas economic*|me salga mas barato|salga mas barato|bajar la factura|bajar el recibo|rebajar|bajarle|pago demasiado|pagando demasiado|pagando mucho|pago mucho|muy caro|demasiado caro|carisimo|mas en cuenta|me conviene mas|algo mas barato|menos dinero',
    dearer: 'mas caro|mas cara|superior|mejor plan|mas grande|mayor',
    faster:
      'mas rapido|mas rapida|mas velocidad|mas veloz|mas megas|subir la velocidad|subir velocidad|aumentar la velocidad',
    slower: 'mas lento|mas lenta|menos velocidad|menos megas',
    cheapest:
      'el mas barato|la mas barata|lo mas barato|el mas economico|la mas economica|el de menor precio|mas barato de todos|mas barato que haya|mas barato que tengan|mas barato que tengais|mas barata que haya|mas economico que tengan|el barato|la barata|el mas bajo|lo mas economico|el mas chico|el menor|el mas pequeño|mas barato de los dos|mas barata de las dos|mas baratito|el baratito|mas economico|economiquito',
    dearest:
      'el mas caro|la mas cara|lo mas caro|el mejor|el superior|mas caro de los tres|mas caro de los dos|el caro|la cara|el mas grande|el mas alto|mas cara de las tres|que mas cuesta|que mas pago',
    fastest:
      'el mas rapido|la mas rapida|lo mas rapido|maxima velocidad|la mayor velocidad|el de mas velocidad|el mas veloz|mas rapido que haya|mas rapido que tengan|mas rapido que tengais|mas rapido que tienen|mas velocidad que haya|el mas rapido de todos|a tope',
    slowest: 'el mas lento|la mas lenta|lo mas lento',
    other: 'el otro|la otra|otro|otra',
    number: 'numero|opcion|num|nro',
    first: 'primero|primer|primera',
    second: 'segundo|segunda|el del medio|la del medio|el de en medio|la de en medio',
    third: 'tercero|tercer|tercera',
    fourth: 'cuarto|cuarta',
    fifth: 'quinto|quinta',
    last: 'ultimo|ultima',
    all: 'los tres|las tres|todos|todas|ambos|ambas|los dos|todo',
  },
};
