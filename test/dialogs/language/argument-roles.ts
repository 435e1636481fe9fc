import type { Language } from '../../../dialogs/language/languages.ts';

const listed = (places: string) => places.split('·').map((place) => place.trim().replace(/\s+/g, ' '));

/** Places that are the same in every language: a reason and a sum have signs of their own, a period comes last. */
export const rolesEverywhere: readonly string[] = [
  ...[' {!because}', '{!because} ', '({parts|price})', '({!plan} '],
  ...['{!amount}: {}', '{!amount} : {}', '{!period}, {}', '{!period}، {}', '{oldPlan} → {}', '{} → {newPlan}'],
];

/**
 * Whose place it is, by the words around it: wherever a message has an argument there, it is one of those named, or any but `!this`; `{}`
 * is any argument. So two arguments cannot stand in each other's place, however a translation is worded.
 */
export const argumentRoles: Readonly<Record<Language, readonly string[]>> = {
  en: listed(`to {plan|plans|newPlan|others} · on {date|after|before|plan|earliest} · until the end of {undoUntil|last|date} · until {until}
    · instead of {before} · price is now {after} · fee is now {after} · refund is now {after} · charge is now {after}
    · invoice is now {after} · first is now {after} · called {after} · possible day is {earliest|latest|only|nearest}
    · place of {service|plan|oldPlan} · have {plan} · like {plan} · {newPlan} takes its · {newPlan|plan} takes · {oldPlan} goes on
    · {days} of {} days · days of {base|plan} · {rate} tax · change: {fee} · Due now: {total} · {total} is due
    · you get {total|refund} · credit: {total} · New monthly price: {monthly} · price is {monthly} · costs {monthly} · pay {before}
    · {download} down · one service at a time, so {service} · low for it, so {missing} · between {earliest} · from {from|date}
    · such as "{example}" · for {plan|service|earliest|price|amount|days|fee|date} · ticket #{number} · day for {plan}
    · your request about {service} · {price|before|after|monthly|total} a month · “{name|message|text}” · {plan} is not offered
    · {fee} in all · {service} can change · {date} is too · {date} is not possible · {date} is in the · contract of {service}
    · {plan} can start`),
  es: listed(`{} a {plan} · Cambia a {plan} · Cambiar {service} · cambiar a {plan} · cambia a {plan} · cambio a {plan}
    · el {date|after|earliest|until|latest|nearest|before|only|from} · hasta el final del {undoUntil|last|date} · hasta el {until}
    · en lugar de {before|service|plan|oldPlan} · en lugar del {before} · mensual es ahora {after} · es ahora el {after}
    · llama ahora {after} · posible es el {earliest|latest|only} · cercano es el {nearest} · mensual actual es ahora {after}
    · cargo es ahora {after} · devolución es ahora {after} · cobro es ahora {after} · factura es ahora {after}
    · antes es ahora {after} · Tienes {plan} · quieres {plan} · {newPlan} ocupa · {oldPlan} sigue hasta · {days} de {} días
    · días de {base|plan} · {rate} de impuesto · impuesto del {rate} · cambio: {fee} · A pagar ahora: {total} · a favor: {total}
    · pagar {total} · recibes {total|refund} · sigue con {plan} · mensual: {monthly} · cuesta {monthly} · pagas {before}
    · por {price} · {download} de bajada · primero va {service} · ingresar {missing} · entre el {earliest} · desde el {from|date}
    · como «{example}» · n.º {number} · {megabytes} MB · {allowed} El · {allowed} Por · {plan} sustituyó · {plan} no se ofrece
    · {service} puede cambiar · {plan} puede empezar`),
  'pt-BR':
    listed(`{} para {plan} · Muda para {plan} · Mudança para {plan} · Sua mudança para {plan} · muda para {plan} · mudar para {plan|plans}
    · mudança para {plan} em · mudança para {plan} não · dia possível para {plan} · até {until}
    · em {date|after|before|plan|earliest} · no mínimo em {earliest} · até o fim de {undoUntil|last|date} · em vez de {before}
    · agora é em {after} · se chama {after} · mensal agora é {after} · atual agora é {after} · taxa agora é {after}
    · devolução agora é {after} · cobrança agora é {after} · fatura agora é {after} · antes agora é {after}
    · possível é {earliest|latest|only} · próximo é {nearest} · no lugar de {service|plan|oldPlan} · tem {plan} · quer {plan}
    · {newPlan} entra · {oldPlan} continua até · {days} de {} dias · dias de {base|plan} · {rate} de imposto · imposto de {rate}
    · mudança: {fee} · A pagar agora: {total} · crédito: {total} · há {total} · recebe {total|refund} · continua com {plan}
    · mensal: {monthly} · custa {monthly} · paga {before} · {download} de download · primeiro vem {service} · depositar {missing}
    · entre {earliest} · desde {date} · a partir de {from|date} · como "{example}" · nº {number} · {megabytes} MB · {allowed} O
    · {allowed} Por · contrato de {service} · {date} é cedo · {date} não é possível · {plan} substituiu · {plan} não é oferecido
    · {service} pode mudar`),
  fr: listed(`{} à {plan} · Passe à {plan} · passe à {plan} · passage à {plan} · passer à {plan} · vers {plan}
    · jusqu’à la fin du {undoUntil|last|date} · le {date|after|earliest|before|latest|only|nearest|billingDay} · jusqu’au {until}
    · au lieu de {before} · au lieu du {before} · maintenant de {after} · appelle maintenant {after} · maintenant le {after}
    · possible est le {earliest|latest|only} · pour {plan|service|price} · proche est le {nearest}
    · à la place de {service|plan|oldPlan} · avez {plan} · souhaitez-vous {plan} · {newPlan} remplace · {newPlan} le remplace
    · {oldPlan} continue · {days} jours sur · {} de {base} · {rate} de taxe · taxe de {rate} · changement : {fee}
    · À payer maintenant : {total} · avoir : {total} · recevez {total|refund} · {total} sont · mensuel : {monthly} · coûte {monthly}
    · payez {before} · {download} en réception · à la fois : d’abord {service} · verser {missing} · entre le {earliest}
    · à partir du {from|date} · comme « {example} » · n° {number} · {megabytes} Mo · {allowed} Le · {service|services} reste
    · {plan} a remplacé · {plan} n’est pas proposé · {service} peut passer · {plan} peut commencer`),
  de: listed(`{} zu {plan} · zu {plan} wechseln · wechselt am {} zu {plan} · Wechsel zu {plan} · bleibt bei {plan}
    · am {date|after|before|earliest} · bis {until} · bis zum Ende von {undoUntil|last|date} · statt {before} · statt am {before}
    · ist jetzt {after} · sind jetzt {after} · heißt jetzt {after} · jetzt am {after}
    · mögliche Tag ist {earliest|latest|only|nearest} · Tag für {plan} · anstelle von {service|plan|oldPlan} · möchten Sie {plan}
    · ab jetzt {plan} · {newPlan} tritt · {oldPlan} läuft bis zum · Stelle von {oldPlan} · {days} von {} Tagen · Tagen von {base}
    · Tage von {plan} · {rate} Steuer · Wechsels: {fee} · Gebühren, zusammen {fee} · zu zahlen: {total} · zurück: {total}
    · erhalten Sie {refund|total} · {total} sind · Sie erhalten {total} · Monatspreis: {monthly} · kostet es {monthly}
    · zahlen jetzt {before} · für {price|plan} im · {download} im Download · zuerst also {service} · müssen {missing}
    · zwischen {earliest} · ab {from|date} · Ab {date} ist · etwa „{example}“ · Nr. {number} · {megabytes} MB · {allowed} Der
    · {allowed} Darum · {date} ist zu · {date} ist nicht möglich · {plan} hat am · {plan} wird anstelle · {service} kann zu
    · {service} kann wechseln · {plan} kann frühestens`),
  uk: listed(`{} на {plan} · зміниться на {plan} · змінити на {plan|plans} · зміни на {plan} · залишається на {plan} · разом із {service}
    · до кінця дня {undoUntil|last|date} · замість {before|service|plan|oldPlan} · тепер {after} · називається {after}
    · дата: {date} · можливий день: {earliest|latest|only} · день для {plan} · найраніше: {earliest} · можливий: {nearest}
    · у вас {plan} · бажаєте {plan} · {newPlan} починає · {newPlan} замінює · {oldPlan} діє до кінця · {days} з {} днів
    · днів від {base} · дні {plan} · податок {rate|amount} · податок {rate} {} · податок {rate}, · до дня {until} · на: {plans}
    · {plan}, {price} на · з {from} до · до {until|others|latest} · Зміна {service} · {service} зміниться · на {} {date}
    · нього: {date} · {} з {from|date|outOf} · Зміниться на {plan} разом · {service} можна змінити · зміни: {fee}
    · комісії, разом {fee} · сплати зараз: {total} · сплати {total} · рахунок: {total} · повернеться {total|refund}
    · ціна: {monthly} · Далі {monthly} · платите {before} · {download} завантаження · спершу {service} · внести {missing}
    · від {earliest|base} · з {from|date|outOf} · наприклад «{example}» · номером {number} · запиту {number} · {megabytes} МБ
    · щодо {service} · {allowed} Перший · {allowed} Тому · Зарано: {date} · неможливий: {date} · Зміниться на {plan}: {date}
    · на {}: {date} · послугу: {date} · {plan} замінив {service} · {plan} не пропонується`),
  ar: listed(`{} إلى {plan} · تغيير {service|changes|date} · إلى: {plans} · في {date|after|before|plan|earliest}
    · حتى نهاية يوم {undoUntil|last|date} · حتى {until} · بدلًا من {before|service|plan|oldPlan} · الحالي أصبح {after}
    · الجديد أصبح {after} · اسم {before} · ممكن هو {earliest|latest|only|nearest} · الوحيد الممكن هو {only|earliest} · للباقة {plan}
    · لديك {plan} · تريد {plan} · تبقى {service} · تحل {newPlan} · محل {oldPlan|service} · تستمر {oldPlan} · {oldPlan} ←
    · {days} من {} يومًا · يومًا من {base} · أيام {plan} · ضريبة {rate|amount} · ضريبة {rate} {} · ضريبة {rate} قدرها
    · تتغير إلى {plan} · التغيير إلى {plan} · تغييرك إلى {plan} · و{after|latest} · ابتداءً من {date} · أن تبدأ {plan}
    · أصبحت {newPlan} نشطة · غيّر {service} · {megabytes} ميغابايت · التغيير: {fee} · مجموعها {fee} · المستحق الآن: {total}
    · كرصيد: {total} · إليك {total|refund} · يستحق {total} · الجديد: {monthly} · التكلفة {monthly} · تدفع الآن {before}
    · {download} تنزيل · نبدأ بـ{service} · بين {earliest} · من {from} حتى · مثل «{example}» · رقم {number} · بشأن {service}
    · {allowed} أول يوم · {allowed} لذا · {date} غير ممكن · {date} مبكر · حلت {plan} · {plan} غير متاحة`),
};
