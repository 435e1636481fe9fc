import type { Catalogue } from './messages.ts';

export const spanish: Catalogue = {
  greeting:
    '¡Hola, {name}! Puedo mostrarte tus servicios, cambiar un plan y decirte el precio antes de que pase nada, deshacer un cambio que aún no ha empezado o enviar una solicitud a soporte. ¿Qué quieres hacer?',
  'greeting.again': '¡Hola, {name}! ¿Qué quieres hacer?',
  'greeting.meanwhile': '¡Hola, {name}!',
  help: 'Puedes decir «mis servicios» para ver lo que tienes y lo que cuesta, «cambiar plan» para pasar a otro plan, «deshacer» para anular un cambio que aún no ha empezado o «soporte» para abrir un ticket. «Atrás», «cancelar» y «empezar de nuevo» funcionan en cualquier momento.',
  thanks: '¡De nada!',
  doubt: 'Sin prisa: nada cambia hasta que lo confirmes. Puedes seguir aquí cuando quieras.',
  'doubt.nothing-open': 'Tómate tu tiempo. Aquí estoy cuando quieras.',
  goodbye: '¡Hasta luego! Nada cambia sin ti, y puedes escribirme cuando quieras.',

  'services.total':
    '{count, plural, one {Tienes # servicio activo} other {Tienes # servicios activos}}, {total} al mes en total{discounted, select, yes {, antes de descuentos} other {}}.',
  'services.none': 'No tienes servicios que se puedan mostrar aquí. Soporte puede darte más información.',
  'services.hidden': 'Tu proveedor no muestra servicios en este chat. Soporte puede ayudarte.',
  'services.pending': 'Cambia a {plan} el {date}. Puedes deshacerlo hasta el final del {undoUntil}.',
  'services.pending.linked': 'Cambia a {plan} el {date}, junto con {service}.',
  'services.starts': 'Empieza el {date} en lugar de {plan}.',

  'ask.service': '¿Qué servicio quieres cambiar?',
  'ask.plan': '¿Qué plan quieres en lugar de {service} ({price} al mes)?',
  'ask.date':
    '¿Desde qué día quieres {plan}?{again, select, yes {} other { El primer día posible es el {earliest}{because}. También puedes decir otro día, como «{example}» o «mañana».}}',
  'ask.date.days':
    '¿Desde qué día quieres {plan}? {allowed} El primer día posible es el {earliest}{because}. También puedes decir uno posterior.',
  'ask.date.only': 'El único día posible para {plan} es el {earliest}{because}. ¿Empieza entonces?',
  'ask.confirm':
    'Este es el precio de cambiar {service} a {plan} el {date}. {by, select, support {Este cambio lo hace soporte: envíalo como solicitud y no pasará nada hasta que respondan.} other {No pasa nada hasta que lo confirmes.}}',
  'ask.confirm.balance':
    'Este es el precio de cambiar {service} a {plan} el {date}. El saldo de tu cuenta sería demasiado bajo, así que hay que ingresar {missing} antes de hacer este cambio.{request, select, yes { También puedes enviarlo como solicitud a soporte.} other {}}',
  'ask.message':
    'Tu solicitud sobre {service} va a soporte, y nada cambia hasta que respondan. Escribe lo que deban saber, adjunta archivos o envía la solicitud tal cual.',
  'ask.message.no-plans':
    'Aquí no hay ningún plan que elegir para {service}, pero soporte puede buscar uno contigo. Escribe lo que te gustaría, adjunta archivos si los tienes y envía la solicitud.',
  'ask.message.more':
    'Tu solicitud dice: «{message}»{files, plural, =0 {} one {, con # archivo} other {, con # archivos}}. Envíala ahora o añade más.',
  'files.attached': '{files, plural, one {Hay # archivo adjunto.} other {Hay # archivos adjuntos.}}',

  'sign-in.ask': 'Aquí puedo mostrar y cambiar tus servicios en cuanto sepa quién eres.',
  'sign-in.how': 'Inicia sesión en tu portal de cliente. Te dará un código de 6 cifras: escríbelo aquí.',
  'sign-in.wrong-code': 'Ese código no vale o ha caducado. Inicia sesión otra vez y escribe aquí el código nuevo.',
  'sign-in.out': 'Has cerrado la sesión. Nadie puede ver tus servicios en este chat hasta que vuelvas a iniciarla.',
  'sign-in.group': 'Solo hablo de tus servicios cuando estamos a solas. Abre un chat conmigo y escríbeme allí.',
  'files.not-taken.many':
    '{files, plural, =0 {Aquí no puedo aceptar archivos. Escribe tu mensaje sin ellos.} one {Acepto # archivo por mensaje y el tuyo tenía más. No me ha llegado nada: envíalo otra vez con uno solo.} other {Acepto # archivos por mensaje y el tuyo tenía más. No me ha llegado nada: envíalo otra vez con menos.}}',
  'files.not-taken.large':
    '{named, select, yes {«{name}»} other {Tu archivo}} supera los {megabytes} MB que puedo aceptar, así que tu mensaje no me ha llegado. Envíalo otra vez con un archivo más pequeño, o sin él.',
  'files.not-taken.kind':
    '{named, select, yes {«{name}»} other {Tu archivo}} es de un tipo que no puedo aceptar, así que tu mensaje no me ha llegado. Acepto imágenes (PNG, JPEG, GIF, WebP), PDF y texto sin formato: envíalo otra vez con un archivo así, o sin él.',
  'files.not-taken.reach':
    'No he podido obtener {named, select, yes {«{name}»} other {tu archivo}} de donde está guardado, así que tu mensaje no me ha llegado. Adjunta el archivo y envíalo otra vez, o envíalo sin él.',
  'files.not-taken.often':
    'Has enviado más archivos de los que puedo aceptar en poco tiempo, así que tu mensaje no me ha llegado. Envíalo otra vez sin archivos, o dentro de {minutes, plural, one {# minuto} other {# minutos}}.',

  'ask.change': '¿Qué cambio quieres deshacer?',
  'ask.undo': '¿Deshacer el cambio de {service} a {plan} el {date}? Todo vuelve a como estaba.',
  'ask.undo.linked': 'Esto también deshace el cambio de {changes}.',
  'ask.question': '¿Qué quieres preguntar a soporte? Escríbelo aquí; también puedes adjuntar archivos.',
  'ask.question.draft':
    'Esto aún no se ha enviado: «{text}». ¿Lo envío a soporte? Di «enviar», o cámbialo en la tarjeta.',

  'plan.more': '{difference} más al mes',
  'plan.less': '{difference} menos al mes',
  'plan.same': 'El mismo precio que ahora',
  'plan.price': '{price} al mes',
  'plan.paid-for-days': 'Pago por adelantado: {price} por {days, plural, one {# día} other {# días}}',
  'plan.along': 'Cambia a la vez: {changes}',
  'plan.speed': '{download} de bajada, {upload} de subida',

  'linked.item': '{service} a {plan}',
  'linked.booked': 'Cambia a la vez: {changes}.',
  'linked.undone':
    '{count, plural, one {{services} también se queda como estaba.} other {{services} también se quedan como estaban.}}',

  'cost.title': 'Lo que cuesta este cambio',
  'cost.from-to': '{oldPlan} → {newPlan}',
  'cost.starts': 'Empieza el {date}',
  'cost.at-once': 'Empieza hoy, de inmediato',
  'cost.price-of-change': 'Precio del cambio (cargo)',
  'cost.price-of-change.none': 'Sin cargo',
  'cost.refund': 'Devolución de {plan}, {period}',
  'cost.charge': 'Primer cobro de {plan}, {period}',
  'cost.arithmetic': '{days} de {outOf} días de {base}',
  'cost.own-part': '{arithmetic}: {amount}',
  'cost.discount': 'descuento {amount}',
  'cost.tax.share': 'impuesto {amount}',
  'cost.tax': 'impuesto del {rate} {amount}',
  'cost.includes-tax': 'incluye {rate} de impuesto, {amount}',
  'cost.folded': '{count, plural, one {# importe} other {# importes}} en total',
  'cost.rounding': 'Redondeo',
  'fee.dearer': 'Por cambiar a un plan más caro: {amount}',
  'fee.cheaper': 'Por cambiar a un plan más barato: {amount}',
  'fee.cool-down': 'Por volver a cambiar tan pronto: {amount}',
  'fee.early-change': 'Por cambiar antes de que termine tu contrato: {amount}',
  'cost.owed': 'A pagar ahora',
  'cost.credit': 'Recibes como saldo a favor',
  'cost.nothing': 'Nada que pagar ahora',
  'cost.missing': 'A ingresar antes',
  'cost.next-invoice':
    '{services, plural, one {Próxima factura de este servicio, {date}} other {Próxima factura de estos servicios, {date}}}',
  'cost.next-charge':
    '{services, plural, one {Próximo cobro de este servicio, {date}} other {Próximo cobro de estos servicios, {date}}}',
  'cost.daily-charge': 'Se cobra por cada día desde el {date}',
  'cost.monthly': 'Nuevo precio mensual desde el {date}',
  'cost.monthly.later':
    '{discount, select, ends {Desde el {date}, cuando acaba tu descuento} other {Desde el {date}, cuando empieza tu descuento}}',
  'cost.along': 'Cambia a la vez: {changes}',
  'cost.rollover': 'Tus datos sin usar pasan contigo y puedes usarlos hasta el {until}.',
  'cost.rollover.for-good': 'Tus datos sin usar pasan contigo y no caducan.',
  'cost.monthly.before': 'Precio mensual ahora: {price}',
  'cost.undo-until': 'Puedes deshacerlo hasta el final del {date}.',
  'cost.no-undo': 'Tiene efecto hoy mismo, de inmediato, y no se puede deshacer.',
  'cost.balance-after': 'Saldo de la cuenta después de este cambio',
  'cost.spoken':
    'Cambio a {plan} el {date}. Precio del cambio: {fee}. {outcome, select, owed {A pagar ahora: {total}.} credit {Recibes como saldo a favor: {total}.} other {Nada que pagar ahora.}} Nuevo precio mensual: {monthly}.',
  'cost.spoken.missing': 'Antes hay que ingresar {missing}.',

  'booked.scheduled':
    'Hecho. {service} cambia a {plan} el {date}; no tienes que hacer nada más. Puedes deshacerlo hasta el final del {undoUntil}.',
  'booked.at-once': 'Hecho. Tienes {plan} desde ahora, en lugar de {oldPlan}. Tu nuevo precio mensual es {monthly}.',
  'booked.no-undo': 'Tiene efecto desde hoy y no se puede deshacer.',
  'balance.still-too-low': 'No se ha cambiado nada: el saldo de tu cuenta sigue siendo demasiado bajo.',
  'price.moved.nothing-done': 'No se ha reservado ni enviado nada.',
  'moved.monthly-after': 'El nuevo precio mensual es ahora {after} en lugar de {before}.',
  'moved.monthly-before': 'Tu precio mensual actual es ahora {after} en lugar de {before}.',
  'moved.fee': 'El cargo es ahora {after} en lugar de {before}.',
  'moved.refund': 'La devolución es ahora {after} en lugar de {before}.',
  'moved.first-charge': 'El primer cobro es ahora {after} en lugar de {before}.',
  'moved.next-invoice':
    '{isPrepaid, select, yes {El próximo cobro es ahora {after} en lugar de {before}.} other {La próxima factura es ahora {after} en lugar de {before}.}}',
  'moved.balance-missing': 'Lo que hay que ingresar antes es ahora {after} en lugar de {before}.',
  'moved.balance-too-low': 'El saldo de tu cuenta es ahora demasiado bajo: antes hay que ingresar {missing}.',
  'moved.balance-enough': 'El saldo de tu cuenta ya es suficiente.',
  'moved.expired': 'El precio que te mostré era válido hasta el {until}. Sigue siendo el mismo.',
  'moved.plan-name': '{before} se llama ahora {after}.',
  'moved.plan-edited': 'Tu proveedor ha cambiado algo en {plan}. Lo que pagas es lo mismo.',
  'moved.linked-services': 'Lo que cambia a la vez es ahora {changes}.',
  'moved.no-linked-services': 'Ya no cambia ningún otro servicio a la vez.',
  'moved.undo': 'Ahora puedes deshacerlo hasta el final del {date}.',
  'moved.no-undo': 'Ahora tendría efecto de inmediato y no se podría deshacer.',
  'moved.next-invoice-date':
    '{isPrepaid, select, yes {El próximo cobro es ahora el {after} en lugar del {before}.} other {La próxima factura es ahora el {after} en lugar del {before}.}}',
  'moved.no-next-invoice': 'El {before} ya no se cobra nada más.',
  'moved.monthly-later': 'Tu descuento ha cambiado: el precio mensual será {amount} desde el {date}.',
  'moved.no-monthly-later': 'Tu descuento ha cambiado: el nuevo precio mensual es el mismo desde el principio.',
  'moved.rollover': 'El tiempo que duran tus datos sin usar ha cambiado.',
  'moved.details': 'Lo que pagas es lo mismo, pero se compone de otros importes.',
  requested:
    'Enviado. Soporte tiene tu solicitud sobre {service} como ticket n.º {number} y responderá aquí. Nada cambia hasta entonces.',
  'requested.with-date':
    'Enviado. Soporte tiene tu solicitud de {plan} desde el {date} como ticket n.º {number} y responderá aquí. Nada cambia hasta entonces.',
  undone: 'Deshecho. {service} se queda como estaba: el cambio a {plan} no se hará y tu cuenta está como antes.',
  'undo.none': 'No tienes ningún cambio que se pueda deshacer.',
  'undo.one-by-one': 'Deshago los cambios de uno en uno. Este va primero; di «deshacer» otra vez para el siguiente.',
  'undo.refused': `{because, select,
    undone {Ese cambio ya se deshizo.}
    started {Ese cambio ya ha empezado y no se puede deshacer. Puedes volver a cambiar el plan.}
    other {No tienes ningún cambio que se pueda deshacer.}}`,
  'undo.not-open': 'Ese cambio ya no está pendiente.',
  'undo.still-open': 'El cambio de {service} a {plan} el {date} sigue en pie; di «deshacer» para anularlo.',
  'undo.kept': 'De acuerdo, el cambio a {plan} el {date} sigue en pie.',
  'ticket.opened': 'Enviado. Soporte tiene tu pregunta como ticket n.º {number} y responderá aquí.',
  'files.kept':
    '{files, plural, one {He guardado tu archivo. Se enviará} other {He guardado tus # archivos. Se enviarán}} cuando mandes una solicitud o una pregunta a soporte.',
  'files.added': `{files, plural, one {Hay # archivo adjunto.} other {Hay # archivos adjuntos.}} {to, select,
    request {Tu solicitud aún no se ha enviado: pulsa «Enviar solicitud» en su tarjeta o di «enviar».}
    other {Tu pregunta aún no se ha enviado: escríbela aquí, o en su tarjeta y pulsa «Enviar pregunta».}}`,
  'files.too-many':
    'Una solicitud o pregunta a soporte puede llevar 10 archivos, así que no he añadido esos. Soporte puede decirte dónde enviar más.',
  'message.too-long':
    'Una solicitud o pregunta a soporte puede tener 10.000 caracteres, así que no la he añadido. Acórtala o adjúntala como archivo.',
  'files.gone': 'Ya no he podido encontrar esos archivos. Adjúntalos otra vez.',

  'date.same': 'Ese es ya el día indicado.',
  'plan.shown-already': 'Ese es ya el plan indicado.',
  'date.past': 'El {date} ya ha pasado. El primer día posible es el {earliest}.',
  'date.too-early': 'El {date} es demasiado pronto{because}. El primer día posible es el {earliest}.',
  'date.too-late': 'El {date} está demasiado lejos. El último día posible es el {latest}.',
  'date.only': 'El {date} no es posible. El único día posible es el {only}{because}.',
  'date.not-allowed': '{allowed} Por eso el {date} no es posible; el día posible más cercano es el {nearest}.',
  'date.allowed': `{days, select,
    first {Un plan más barato solo puede empezar el primer día de un mes.}
    other {Un plan más barato solo puede empezar en tu día de facturación, el día {billingDay} de cada mes.}}`,
  'date.because.charged':
    ', porque {linked, select, yes {un servicio que cambia a la vez} other {tu plan actual}} está cobrado hasta el {until}',
  'date.because.price-changed':
    ', porque el precio o el descuento de {linked, select, yes {un servicio que cambia a la vez} other {tu servicio}} cambió después de cobrarse, lo que llega hasta el {until}',
  'date.because.contract':
    ', porque el contrato de {linked, select, yes {un servicio que cambia a la vez} other {tu servicio}} dura hasta el {until}',
  'date.because.lead': ', porque un cambio a un plan más caro tarda {days, plural, one {# día} other {# días}}',
  'date.because.notice':
    ', porque un cambio a un plan más barato requiere {days, plural, one {# día} other {# días}} de preaviso',
  'date.because.service':
    ', porque {linked, select, yes {un servicio que cambia a la vez} other {tu servicio}} empieza entonces',
  'plan.in-contract': 'Tu servicio aún no puede cambiar a {plan}, porque su contrato dura hasta el {until}.',
  'plan.linked':
    'Tu servicio no puede cambiar a {plan} ahora, porque los servicios vinculados también tendrían que cambiar y no pueden.',
  'plan.not-offered': 'Ese plan ya no se ofrece para este servicio.',
  'plan.unknown': 'Aquí no hay un plan así para elegir.',
  'plan.now': 'Tu plan actual es {plan}.',
  'request.closed':
    'Desde aquí no se puede enviar una solicitud para {service}. Aun así puedes preguntar a soporte con tus palabras.',
  'self-change.closed-request-open':
    'Tu cuenta no está activa, así que no puedes cambiar {service} por tu cuenta, pero puedes enviarlo como solicitud a soporte.',

  'no-plans.contract':
    'El contrato de {service} dura hasta el {until}, así que su plan aún no se puede cambiar. Soporte puede darte más información.',
  'no-plans.linked':
    '{service} cambia junto con los servicios vinculados, y uno de ellos no puede cambiar ahora. Soporte puede ayudarte.',
  'no-plans.currency':
    '{service} se factura en otra moneda que tu cuenta, así que no se puede cambiar en este chat. Soporte puede ayudarte.',
  'no-plans.request': '{why} Escribe lo que te gustaría, adjunta archivos si los tienes y envía la solicitud.',

  'closed.menu-hides-services': 'Tu proveedor no ofrece cambios de plan en este chat. Soporte puede ayudarte.',
  'closed.not-allowed': '{service} no se puede cambiar en este chat. Soporte puede ayudarte.',
  'closed.customer-blocked':
    'Tu cuenta no está activa, así que {service} no se puede cambiar aquí. Soporte puede ayudarte.',
  'closed.change-pending': '{service} ya tiene un cambio que aún no ha empezado. Deshazlo primero si quieres otro.',
  'closed.not-active': '{service} no está activo, así que no se puede cambiar. Soporte puede ayudarte.',
  'closed.ending': '{service} ya tiene fecha de fin, así que no se puede cambiar. Soporte puede ayudarte.',
  'closed.in-bundle':
    '{service} forma parte de un paquete, así que no se puede cambiar por separado. Soporte puede ayudarte.',
  'closed.balance-too-low':
    'El saldo de tu cuenta es demasiado bajo para cambiar {service} ahora. Ingresa dinero antes o pregunta a soporte.',
  'closed.no-plans': 'No hay ningún plan al que pueda cambiar {service}. Soporte puede darte más información.',

  'answer.fee':
    '{several, select, no {Tu proveedor cobra un cargo, una sola vez, por este cambio.} other {Tu proveedor cobra cargos, una sola vez, por este cambio: {fee} en total.}} {reasons}.',
  'answer.fee.none': 'Este cambio no tiene ningún cargo.',
  'answer.fee.general': 'Que un cambio tenga cargo depende del plan y del día. Te lo muestro antes de que pase nada.',
  'answer.old-plan': '{oldPlan} sigue hasta el final del {last}, y {newPlan} ocupa su lugar el {date}.',
  'answer.old-plan.at-once': '{newPlan} ocupa el lugar de {oldPlan} hoy, de inmediato.',
  'answer.old-plan.general': 'Tu plan anterior sigue hasta el día antes de que empiece el nuevo, y termina entonces.',
  'answer.refund':
    'Por los días de {plan} que has pagado y no vas a usar recibes {refund} como saldo a favor en tu cuenta.',
  'answer.refund.none': 'Con este cambio no se devuelve dinero.',
  'answer.refund.general':
    'Que se devuelva dinero por los días pagados depende del plan y del día. Te lo muestro antes de que pase nada.',
  'answer.invoice':
    '{isPrepaid, select, yes {El próximo cobro de este servicio es el {date}: {amount}.} other {La próxima factura de este servicio es el {date}: {amount}.}}',
  'answer.invoice.none': 'Después de este cambio no se cobra nada más por este servicio.',
  'answer.invoice.general': 'Tu próximo día de facturación es el {date}.',
  'answer.due':
    '{outcome, select, owed {Con este cambio hay que pagar {total} ({parts}).} credit {Con este cambio recibes {total} como saldo a favor ({parts}).} other {Con este cambio no hay nada que pagar ahora ({parts}).}}',
  'answer.monthly': 'Ahora pagas {before} al mes, y {after} al mes desde el {date}.',
  'answer.undo': 'Puedes deshacer este cambio hasta el final del {date}: di «deshacer».',
  'answer.undo.general':
    'Un cambio se puede deshacer hasta el día antes de que empiece: di «deshacer». Cuando ha empezado, puedes volver a cambiar el plan.',
  'answer.undoing':
    'Deshacerlo no cuesta nada: {service} sigue con {plan} y tu cuenta queda como estaba antes de este cambio.',
  'answer.start': '{service} cambia a {plan} el {date}.',
  'answer.start.general': 'Tú eliges el día, cuando hayas elegido un plan.',
  'answer.earliest': '{plan} puede empezar como pronto el {earliest}{because}.',
  'answer.contract': 'El contrato de {service} dura hasta el {until}.',
  'answer.contract.none': 'Ninguno de tus servicios tiene un contrato con fecha de fin.',
  'answer.balance': 'El saldo de tu cuenta es {balance}.',
  'answer.no-change': 'No tienes ningún cambio pendiente de empezar.',
  'answer.none-faster': 'No hay ningún plan más rápido para {service}.',
  'answer.none-cheaper': 'No hay ningún plan más barato para {service}.',
  'answer.plans': '{service} puede cambiar a: {plans}.',
  'answer.plans.item': '{plan} ({price} al mes)',
  'answer.plan.current': 'Ya tienes {plan}.',
  'answer.plan.offered': '{service} puede cambiar a {plan}, por {price} al mes.',
  'answer.plan.not-offered': '{plan} no se ofrece en lugar de {service}. Soporte puede darte más información.',
  'answer.unknown': 'No lo sé, pero soporte puede decírtelo. ¿Abro un ticket?',
  'answer.price':
    'Cambiar {service} a {plan} el {date}{isFirst, select, yes { (el primer día posible)} other {}}: {outcome, select, owed {hay que pagar {total}} credit {recibes {total} como saldo a favor} other {no hay nada que pagar}} ({parts}). Desde entonces cuesta {monthly} al mes en lugar de {before}. No he cambiado nada.',
  'answer.price.no-fee': 'sin cargo',
  'answer.price.fee': 'cargo {amount}',
  'answer.price.refund': 'reembolso {amount}',
  'answer.price.charge': 'primer cobro {amount}',
  'suggest.change': 'Cambiar {service} a {plan} el {date}',

  'one-at-a-time': 'Cambio los servicios de uno en uno, así que primero va {service}. Después vuelvo a {others}.',
  'one-at-a-time.undo': 'Una cosa a la vez: primero esta pregunta. Después vuelvo a {others}.',
  'ending.only-support': 'Solo soporte puede dar de baja un servicio: di «soporte» para eso cuando esto esté resuelto.',
  'next-wish': 'También hablaste de {wish}. ¿Sigo con eso?',
  'set-aside': 'He dejado por ahora el cambio de {service} a {plan}: no se ha cambiado nada.',
  'set-aside.service': '{service} se queda como está por ahora.',
  'set-aside.request': 'Tu solicitud sobre {service} no se ha enviado.',
  'ask.service.which': '¿A cuál de estos servicios te refieres?',
  'ask.plan.which': '¿A cuál de estos planes te refieres para {service}?',
  'ask.date.which': '¿A qué día te refieres para {plan}?',
  'price.refreshed': 'El precio que te mostré era válido hasta el {until}. Aquí lo tienes de nuevo a día de hoy.',
  'welcome-back': 'Hola de nuevo, {name}. La última vez estábamos aquí:',

  'language.changed': 'De acuerdo, a partir de ahora hablo español.',
  'language.which': 'Hablo {languages}. ¿Cuál prefieres?',

  cancelled: 'De acuerdo, lo dejo aquí. No se ha cambiado nada.',
  'cancelled.nothing': 'No hay nada que cancelar.',
  'cancelled.change-stands':
    'Aquí no hay nada que cancelar. Tu cambio a {plan} el {date} sigue en pie; di «deshacer» para anularlo.',
  'started-over': 'Empecemos de nuevo. No se ha cambiado nada. ¿Qué quieres hacer?',
  resumed:
    'Este chat se ha actualizado desde la última vez. He guardado tus respuestas, así que podemos seguir desde aquí.',
  obsolete:
    'Tu cuenta ha cambiado desde entonces, así que lo que estábamos haciendo ya no es posible. No he cambiado nada.',
  stale: 'Ese botón es de un paso anterior y ya no hace nada.',
  'stale.change': `{now, select,
    booked {Eso ya está reservado: {service} cambia a {plan} el {date}.}
    undone {El cambio de {service} a {plan} ya se deshizo.}
    other {Ese cambio ya se ha hecho: {plan} sustituyó a {service} el {date}.}}`,
  'stale.sent': 'Eso ya se envió, como ticket n.º {number}.',
  'stale.answered': 'Esa respuesta ya la tengo.',
  'stale.not-sent':
    'Ese formulario estaba cerrado, así que esto no se envió: «{text}». Para enviarlo, di «soporte» y pégalo allí.',
  missed: `{question, select,
    service {No sé a qué servicio te refieres. Di su nombre o su número en la lista.}
    plan {No sé a qué plan te refieres. Di su nombre, su precio o su número en la lista.}
    date {No sé qué día quieres decir. Dilo como «{example}», «mañana» o «2026-12-01».}
    change {No sé a qué cambio te refieres. Di el nombre del servicio o su número en la lista.}
    undo {No lo he entendido. Di «deshacer cambio» o «mantener».}
    message {Escribe lo que soporte debe saber, o di «enviar» o «cancelar».}
    question {Escribe tu pregunta, o di «cancelar».}
    other {No lo he entendido. Puedes decir «mis servicios», «cambiar plan», «deshacer» o «soporte».}}`,
  'missed.confirm': `No lo he entendido. {ways, select,
    none {Di «otra fecha», «otro plan» o «cancelar».}
    request {Di «solicitar» para pedir este cambio a soporte, o «otra fecha», «otro plan» o «cancelar».}
    other {{when, select, now {Di «cambiar ahora»} other {Di «cambiar el {date}»}} para hacer este cambio{ways, select,
      both {, «solicitar» para pedirlo a soporte} other {}}, o «otra fecha», «otro plan» o «cancelar».}}`,
  'beyond-this-chat': 'Eso no puedo hacerlo en este chat, pero soporte puede ayudarte. ¿Abro un ticket?',
  'missed.ticket': '¿Prefieres preguntar a soporte? Puedo abrir un ticket.',
  'agreement.unclear': `{question, select,
    undo {Aún no se ha deshecho nada. Para deshacer el cambio, di «deshacer cambio» o pulsa el botón.}
    message {Aún no se ha enviado nada. Para enviar tu solicitud, di «enviar» o pulsa el botón.}
    other {No sé con qué estás de acuerdo.}}`,
  'agreement.unclear.change':
    'Aún no se ha cambiado nada. Para hacer el cambio, di «cambiar el {date}» o pulsa el botón.',
  'agreement.unclear.at-once':
    'Aún no se ha cambiado nada. Este cambio tiene efecto hoy y no se puede deshacer, así que di «cambiar ahora» o pulsa el botón.',
  'what-next': '¿Qué quieres hacer ahora?',
  apology:
    'Lo siento, algo ha fallado por nuestra parte y tu último mensaje no ha tenido efecto. Inténtalo de nuevo o pregunta a soporte y menciona la referencia {reference}.',

  'notice.change-applied': 'Tu plan ha cambiado: desde el {date}, {newPlan} está activo en lugar de {oldPlan}.',
  'notice.ticket-answered':
    '{resolved, select, yes {Soporte ha respondido y cerrado el ticket n.º {number}:} other {Soporte ha respondido al ticket n.º {number}:}}',
  'notice.ticket-change-made':
    'Soporte ha hecho el cambio que pediste en el ticket n.º {number}: {service} cambia a {plan} el {date}.',
  'notice.ticket-change-made.undo': 'Puedes deshacerlo hasta el final del {undoUntil}.',

  'button.services': 'Ver mis servicios',
  'button.change': 'Cambiar un plan',
  'button.change-service': 'Cambiar {service}',
  'button.help': 'Ayuda',
  'button.choose-plan': 'Elegir {plan}',
  'button.choose-picked': 'Elegir este',
  'button.change-from': 'Empezar el {date}',
  'button.change-from-today': 'Empezar hoy',
  'button.use-date': 'Usar esta fecha',
  'button.confirm': 'Cambiar el {date}',
  'button.confirm-today': 'Cambiar ahora',
  'button.request': 'Solicitar el cambio para el {date}',
  'button.check-balance': 'Volver a mirar mi saldo',
  'button.other-date': 'Elegir otra fecha',
  'button.other-plan': 'Elegir otro plan',
  'button.all-plans': 'Ver todos los planes',
  'button.cancel': 'Cancelar',
  'button.send-request': 'Enviar solicitud',
  'button.sign-in': 'Iniciar sesión',
  'button.ask-support': 'Preguntar a soporte',
  'button.send-question': 'Enviar pregunta',
  'button.undo': 'Deshacer el cambio del {date}',
  'button.undo-any': 'Deshacer mi cambio',
  'button.undo-of': 'Deshacer el cambio de {service}',
  'button.undo-confirm': 'Deshacer el cambio a {plan}',
  'button.keep': 'Mantener el cambio del {date}',
  'button.open-ticket': 'Abrir un ticket',

  'label.service': 'Servicio',
  'label.plan': 'Nuevo plan',
  'label.date': 'Fecha de inicio',
  'label.message': 'Mensaje para soporte (opcional)',
  'label.question': 'Tu pregunta',
  'error.service': 'Elige un servicio',
  'error.plan': 'Elige un plan',
  'error.date': 'Elige una fecha entre el {earliest} y el {latest}',
  'error.message': 'Escribe como máximo 2.000 caracteres',
  'error.question': 'Escribe tu pregunta, como máximo 2.000 caracteres',

  type: '{type, select, internet {Internet} voice {Voz} other {Recurrente}}',
  status:
    '{status, select, active {Activo} pending {Pendiente} disabled {Terminado} stopped {Detenido} other {Archivado}}',
  'field.id': 'ID',
  'field.plan': 'Plan',
  'field.price': 'Precio',
  'field.price.value': '{price} al mes',
  'field.price.plus-tax': '{price}, más {rate} de impuestos',
  'field.discount': 'Descuento',
  'field.discount.value':
    '{off}{start, select, set { desde el {from}} other {}}{end, select, set { hasta el {until}} other {}}',
  'field.price.value.days': '{price} por {days, plural, one {# día} other {# días}}',
  'field.start-date': 'Fecha de inicio',
  'field.end-date': 'Termina el',
  'field.invoiced-until': 'Facturado hasta',
  'field.status': 'Estado',
  'field.days-left': 'Días restantes',
  'field.days-left.value': '{days, plural, one {# día} other {# días}}',
  'field.login': 'Usuario del servicio',
  'field.ipv4': 'Dirección IPv4',
  'field.phone': 'Teléfono',
  'field.direction': 'Dirección',
  direction: '{direction, select, incoming {Entrante} other {Saliente}}',
  'card.pressed': '✓ {title}',
  'card.answered': 'Respondido: {answer}',
  'card.asked-again': 'Se pregunta de nuevo más abajo.',
  'card.closed': 'Ya no está abierto.',
};
