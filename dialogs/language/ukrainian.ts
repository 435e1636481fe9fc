import type { Catalogue } from './messages.ts';

export const ukrainian: Partial<Catalogue> = {
  greeting:
    'Вітаю, {name}! Я можу показати ваші послуги, змінити тариф і назвати ціну, перш ніж щось станеться, скасувати зміну, яка ще не почалася, або передати запит у підтримку. Що бажаєте зробити?',
  'greeting.again': 'Вітаю, {name}! Що бажаєте зробити?',
  'greeting.meanwhile': 'Вітаю, {name}!',
  help: 'Скажіть «мої послуги», щоб побачити, що у вас є і скільки це коштує, «змінити тариф», щоб перейти на інший тариф, «скасувати зміну», щоб відмінити зміну, яка ще не почалася, або «підтримка», щоб створити запит. «Назад», «скасувати» і «почати спочатку» діють будь-коли.',
  thanks: 'Будь ласка!',

  'services.total':
    '{count, plural, one {У вас # активна послуга} few {У вас # активні послуги} many {У вас # активних послуг} other {У вас # активної послуги}}, разом {total} на місяць{discounted, select, yes {, без урахування знижок} other {}}.',
  'services.none': 'У вас немає послуг, які можна тут показати. Підтримка розповість більше.',
  'services.hidden': 'Ваш провайдер не показує послуги в цьому чаті. Підтримка може допомогти.',
  'services.pending': 'Зміниться на {plan}: {date}. Скасувати можна до кінця дня {undoUntil}.',
  'services.pending.linked': 'Зміниться на {plan} разом із {service}: {date}.',
  'services.starts': 'Почнеться замість {plan}: {date}.',

  'ask.service': 'Яку послугу бажаєте змінити?',
  'ask.plan': 'Який тариф бажаєте замість {service} ({price} на місяць)?',
  'ask.date':
    'З якого дня бажаєте {plan}? Перший можливий день: {earliest}{because}. Можна також назвати інший день, наприклад «1 грудня» або «завтра».',
  'ask.date.days':
    'З якого дня бажаєте {plan}? {allowed} Перший можливий день: {earliest}{because}. Можна також назвати пізніший.',
  'ask.date.only': 'Єдиний можливий день для {plan}: {earliest}{because}. Почати тоді?',
  'ask.confirm': 'Ось ціна зміни {service} на {plan}, дата: {date}. Нічого не станеться, доки ви не підтвердите.',
  'ask.confirm.balance':
    'Ось ціна зміни {service} на {plan}, дата: {date}. Баланс вашого рахунку був би замалим, тож перед цією зміною треба внести {missing}.{request, select, yes { Її також можна надіслати як запит у підтримку.} other {}}',
  'ask.message':
    'Ваш запит щодо {service} іде в підтримку, і до відповіді нічого не зміниться. Напишіть, що їм варто знати, додайте файли або надішліть запит як є.',
  'ask.message.no-plans':
    'Тут немає тарифу на вибір для {service}, але підтримка може підібрати його разом з вами. Напишіть, чого бажаєте, додайте файли, якщо маєте, і надішліть запит.',
  'ask.message.more':
    '{files, plural, =0 {Додано до вашого запиту.} one {Додано до вашого запиту, у ньому # файл.} few {Додано до вашого запиту, у ньому # файли.} many {Додано до вашого запиту, у ньому # файлів.} other {Додано до вашого запиту, у ньому # файлу.}} Надішліть його зараз або додайте ще.',
  'files.attached':
    '{files, plural, one {Додано # файл.} few {Додано # файли.} many {Додано # файлів.} other {Додано # файлу.}}',
  'ask.change': 'Яку зміну бажаєте скасувати?',
  'ask.undo': 'Скасувати зміну {service} на {plan}, дата: {date}? Усе стане, як було.',
  'ask.undo.linked': 'Це також скасує зміну: {changes}.',
  'ask.question': 'Що бажаєте запитати в підтримки? Напишіть тут; можна також додати файли.',

  'plan.more': 'На {difference} більше на місяць',
  'plan.less': 'На {difference} менше на місяць',
  'plan.same': 'Така сама ціна, як зараз',
  'plan.price': '{price} на місяць',
  'plan.paid-for-days':
    'Сплата наперед: {price} за {days, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  'plan.along': 'Зміниться разом: {changes}',
  'plan.speed': '{download} завантаження, {upload} відвантаження',

  'linked.item': '{service} на {plan}',
  'linked.booked': 'Разом зміниться: {changes}.',
  'linked.undone':
    '{count, plural, one {{services} теж лишається, як було.} few {{services} теж лишаються, як були.} many {{services} теж лишаються, як були.} other {{services} теж лишаються, як були.}}',

  'cost.title': 'Скільки коштує ця зміна',
  'cost.from-to': '{oldPlan} → {newPlan}',
  'cost.starts': 'Початок: {date}',
  'cost.at-once': 'Починається сьогодні, одразу',
  'cost.price-of-change': 'Ціна зміни (комісія)',
  'cost.price-of-change.none': 'Без комісії',
  'cost.refund': 'Повернення за {plan}, {period}',
  'cost.charge': 'Перше нарахування за {plan}, {period}',
  'cost.arithmetic': '{days} з {outOf} днів від {base}',
  'cost.own-part': '{arithmetic}: {amount}',
  'cost.discount': 'знижка {amount}',
  'cost.tax.share': 'податок {amount}',
  'cost.tax': 'податок {rate} {amount}',
  'cost.includes-tax': 'у тому числі податок {rate}, {amount}',
  'cost.folded': 'разом {count, plural, one {# сума} few {# суми} many {# сум} other {# суми}}',
  'cost.rounding': 'Округлення',
  'fee.dearer': 'За перехід на дорожчий тариф: {amount}',
  'fee.cheaper': 'За перехід на дешевший тариф: {amount}',
  'fee.cool-down': 'За повторну зміну так скоро: {amount}',
  'fee.early-change': 'За зміну до кінця вашого договору: {amount}',
  'cost.owed': 'До сплати зараз',
  'cost.credit': 'Повертається вам на рахунок',
  'cost.nothing': 'Зараз нічого платити',
  'cost.missing': 'Треба внести спершу',
  'cost.next-invoice':
    '{services, plural, one {Наступний рахунок за цю послугу, {date}} few {Наступний рахунок за ці послуги, {date}} many {Наступний рахунок за ці послуги, {date}} other {Наступний рахунок за ці послуги, {date}}}',
  'cost.next-charge':
    '{services, plural, one {Наступне списання за цю послугу, {date}} few {Наступне списання за ці послуги, {date}} many {Наступне списання за ці послуги, {date}} other {Наступне списання за ці послуги, {date}}}',
  'cost.daily-charge': 'Списується щодня з {date}',
  'cost.monthly': 'Нова місячна ціна з {date}',
  'cost.monthly.later':
    '{discount, select, ends {З {date}, коли закінчиться знижка} other {З {date}, коли почнеться знижка}}',
  'cost.along': 'Зміниться разом: {changes}',
  'cost.rollover': 'Невикористані дані переходять з вами. Останній день: {until}.',
  'cost.rollover.for-good': 'Невикористані дані переходять з вами і не згорають.',
  'cost.monthly.before': 'Місячна ціна зараз: {price}',
  'cost.undo-until': 'Скасувати можна до кінця дня {date}.',
  'cost.no-undo': 'Діє одразу, скасувати не можна.',
  'cost.balance-after': 'Баланс рахунку після цієї зміни',
  'cost.spoken':
    'Зміна на {plan}, дата: {date}. Ціна зміни: {fee}. {outcome, select, owed {До сплати зараз: {total}.} credit {Повертається вам на рахунок: {total}.} other {Зараз нічого платити.}} Нова місячна ціна: {monthly}.',
  'cost.spoken.missing': 'Спершу треба внести {missing}.',

  'booked.scheduled':
    'Готово. {service} зміниться на {plan}, дата: {date}; більше нічого робити не треба. Скасувати можна до кінця дня {undoUntil}.',
  'booked.at-once': 'Готово. Відтепер у вас {plan} замість {oldPlan}. Нова місячна ціна: {monthly}.',
  'balance.still-too-low': 'Нічого не змінено: баланс вашого рахунку все ще замалий.',
  'price.moved.nothing-done': 'Нічого не заплановано і не надіслано.',
  'moved.monthly-after': 'Нова місячна ціна тепер {after} замість {before}.',
  'moved.monthly-before': 'Ваша поточна місячна ціна тепер {after} замість {before}.',
  'moved.fee': 'Комісія тепер {after} замість {before}.',
  'moved.refund': 'Повернення тепер {after} замість {before}.',
  'moved.first-charge': 'Перше нарахування тепер {after} замість {before}.',
  'moved.next-invoice':
    '{isPrepaid, select, yes {Наступне списання тепер {after} замість {before}.} other {Наступний рахунок тепер {after} замість {before}.}}',
  'moved.balance-missing': 'Внести спершу треба тепер {after} замість {before}.',
  'moved.balance-too-low': 'Баланс вашого рахунку тепер замалий: спершу треба внести {missing}.',
  'moved.balance-enough': 'Балансу вашого рахунку тепер достатньо.',
  'moved.expired': 'Показана ціна діяла до: {until}. Вона не змінилася.',
  'moved.plan-name': '{before} тепер називається {after}.',
  'moved.plan-edited': 'Ваш провайдер щось змінив у {plan}. Ви платите стільки ж.',
  'moved.linked-services': 'Разом тепер зміниться: {changes}.',
  'moved.no-linked-services': 'Жодна інша послуга разом уже не змінюється.',
  'moved.undo': 'Тепер скасувати можна до кінця дня {date}.',
  'moved.no-undo': 'Тепер зміна діяла б одразу, і скасувати її не можна було б.',
  'moved.next-invoice-date':
    '{isPrepaid, select, yes {Дата наступного списання тепер {after} замість {before}.} other {Дата наступного рахунку тепер {after} замість {before}.}}',
  'moved.no-next-invoice': 'Більше нічого не нараховується: {before}.',
  'moved.monthly-later': 'Ваша знижка змінилася: місячна ціна буде {amount} з {date}.',
  'moved.no-monthly-later': 'Ваша знижка змінилася: нова місячна ціна однакова від початку.',
  'moved.rollover': 'Змінилося, як довго діють ваші невикористані дані.',
  'moved.details': 'Ви платите стільки ж, але сума складається з інших частин.',
  requested:
    'Надіслано. Підтримка має ваш запит щодо {service} під номером {number} і відповість тут. Доти нічого не зміниться.',
  'requested.with-date':
    'Надіслано. Підтримка має ваш запит на {plan} (дата: {date}) під номером {number} і відповість тут. Доти нічого не зміниться.',
  undone: 'Скасовано. {service} лишається, як було: зміни на {plan} не буде, і ваш рахунок такий, як раніше.',
  'undo.none': 'У вас немає зміни, яку можна скасувати.',
  'undo.refused': `{because, select,
    undone {Цю зміну вже скасовано.}
    started {Ця зміна вже почалася, і скасувати її не можна. Ви можете змінити тариф знову.}
    other {У вас немає зміни, яку можна скасувати.}}`,
  'undo.not-open': 'Ця зміна вже не очікує.',
  'undo.still-open':
    'Зміна {service} на {plan} лишається в силі, дата: {date}. Скажіть «скасувати зміну», щоб її відмінити.',
  'undo.kept': 'Добре, зміна на {plan} лишається в силі, дата: {date}.',
  'ticket.opened': 'Надіслано. Підтримка має ваше запитання під номером {number} і відповість тут.',
  'files.kept':
    '{files, plural, one {Ваш файл збережено. Він додасться} few {Ваші # файли збережено. Вони додадуться} many {Ваші # файлів збережено. Вони додадуться} other {Ваші # файлу збережено. Вони додадуться}}, коли ви надішлете запит або запитання в підтримку.',
  'files.added': `{files, plural, one {Додано # файл.} few {Додано # файли.} many {Додано # файлів.} other {Додано # файлу.}} {to, select,
    request {Ваш запит ще не надіслано: натисніть «Надіслати запит» на картці або скажіть «надіслати».}
    other {Ваше запитання ще не надіслано: напишіть його тут або на картці й натисніть «Надіслати запитання».}}`,
  'files.too-many':
    'Запит або запитання в підтримку вміщує 10 файлів, тому ці не додано. Підтримка скаже, куди надіслати більше.',
  'message.too-long':
    'Запит або запитання в підтримку вміщує 10 000 знаків, тому це не додано. Скоротіть текст або додайте його файлом.',
  'files.gone': 'Цих файлів уже не знайдено. Додайте їх ще раз.',

  'date.past': 'Цей день уже минув: {date}. Перший можливий день: {earliest}.',
  'date.too-early': 'Зарано: {date}{because}. Перший можливий день: {earliest}.',
  'date.too-late': 'Задалеко: {date}. Останній можливий день: {latest}.',
  'date.only': 'Цей день неможливий: {date}. Єдиний можливий день: {only}{because}.',
  'date.not-allowed': '{allowed} Тому цей день неможливий: {date}. Найближчий можливий: {nearest}.',
  'date.allowed': `{days, select,
    first {Дешевший тариф може почати діяти лише першого числа місяця.}
    other {Дешевший тариф може почати діяти лише у ваш розрахунковий день, {billingDay}-го числа місяця.}}`,
  'date.because.charged':
    ', бо {linked, select, yes {послугу, що змінюється разом,} other {ваш поточний тариф}} нараховано до дня {until}',
  'date.because.price-changed':
    ', бо ціна або знижка {linked, select, yes {послуги, що змінюється разом,} other {вашої послуги}} змінилася після нарахування, яке діє до дня {until}',
  'date.because.contract':
    ', бо договір {linked, select, yes {послуги, що змінюється разом,} other {вашої послуги}} діє до дня {until}',
  'date.because.lead':
    ', бо перехід на дорожчий тариф триває {days, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  'date.because.notice':
    ', бо про перехід на дешевший тариф треба попередити за {days, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  'date.because.service':
    ', бо тоді починається {linked, select, yes {послуга, що змінюється разом} other {ваша послуга}}',
  'plan.in-contract': 'Ваша послуга ще не може перейти на {plan}, бо її договір діє до дня {until}.',
  'plan.linked':
    'Ваша послуга зараз не може перейти на {plan}, бо пов’язані послуги теж мали б змінитися, а не можуть.',
  'plan.not-offered': 'Цей тариф для цієї послуги більше не пропонується.',
  'request.closed':
    'Запит щодо {service} звідси надіслати не можна. Але ви можете написати в підтримку своїми словами.',
  'self-change.closed-request-open':
    'Зараз ви не можете змінити {service} самостійно, але можете надіслати це як запит у підтримку.',

  'no-plans.contract':
    'Договір {service} діє до дня {until}, тому тариф ще не можна змінити. Підтримка розповість більше.',
  'no-plans.linked':
    '{service} змінюється разом із пов’язаними послугами, а одна з них зараз не може змінитися. Підтримка може допомогти.',
  'no-plans.currency':
    '{service} оплачується в іншій валюті, ніж ваш рахунок, тому в цьому чаті змінити її не можна. Підтримка може допомогти.',
  'no-plans.request': '{why} Напишіть, чого бажаєте, додайте файли, якщо маєте, і надішліть запит.',

  'closed.menu-hides-services': 'Ваш провайдер не пропонує зміну тарифу в цьому чаті. Підтримка може допомогти.',
  'closed.not-allowed': '{service} не можна змінити в цьому чаті. Підтримка може допомогти.',
  'closed.customer-blocked':
    'Ваш обліковий запис неактивний, тому {service} тут змінити не можна. Підтримка може допомогти.',
  'closed.change-pending': '{service} вже має зміну, яка ще не почалася. Спершу скасуйте її, якщо бажаєте іншу.',
  'closed.not-active': '{service} неактивна, тому змінити її не можна. Підтримка може допомогти.',
  'closed.ending': '{service} вже має дату завершення, тому змінити її не можна. Підтримка може допомогти.',
  'closed.in-bundle': '{service} входить у пакет, тому окремо змінити її не можна. Підтримка може допомогти.',
  'closed.balance-too-low':
    'Баланс вашого рахунку замалий, щоб змінити {service} зараз. Спершу поповніть його або запитайте підтримку.',
  'closed.no-plans': 'Немає тарифу, на який можна змінити {service}. Підтримка розповість більше.',

  'answer.fee': 'За цю зміну ваш провайдер один раз бере комісію {fee}. {reasons}.',
  'answer.fee.none': 'Ця зміна без комісії.',
  'answer.fee.general': 'Чи є комісія за зміну, залежить від тарифу й дня. Я покажу її, перш ніж щось станеться.',
  'answer.old-plan': '{oldPlan} діє до кінця дня {last}, а {newPlan} починає діяти замість нього: {date}.',
  'answer.old-plan.at-once': '{newPlan} замінює {oldPlan} сьогодні, одразу.',
  'answer.old-plan.general': 'Ваш старий тариф діє до дня перед початком нового й тоді завершується.',
  'answer.refund': 'За дні {plan}, які ви оплатили й не використаєте, на ваш рахунок повернеться {refund}.',
  'answer.refund.none': 'За цієї зміни гроші не повертаються.',
  'answer.refund.general':
    'Чи повертаються гроші за оплачені дні, залежить від тарифу й дня. Я покажу це, перш ніж щось станеться.',
  'answer.invoice':
    '{isPrepaid, select, yes {Наступне списання за цю послугу: {date}, {amount}.} other {Наступний рахунок за цю послугу: {date}, {amount}.}}',
  'answer.invoice.none': 'Після цієї зміни за цю послугу більше нічого не нараховується.',
  'answer.invoice.general': 'Ваш наступний розрахунковий день: {date}.',
  'answer.due':
    '{outcome, select, owed {За цієї зміни до сплати {total}.} credit {За цієї зміни на ваш рахунок повернеться {total}.} other {За цієї зміни зараз нічого платити.}}',
  'answer.monthly': 'Зараз ви платите {before} на місяць, а з {date} {after} на місяць.',
  'answer.undo': 'Цю зміну можна скасувати до кінця дня {date}: скажіть «скасувати зміну».',
  'answer.undo.general':
    'Зміну можна скасувати до дня перед її початком: скажіть «скасувати зміну». Коли вона почалася, тариф можна змінити знову.',
  'answer.start': '{service} зміниться на {plan}, дата: {date}.',
  'answer.start.general': 'День ви обираєте самі, коли оберете тариф.',
  'answer.earliest': '{plan} може почати діяти найраніше: {earliest}{because}.',
  'answer.contract': 'Договір {service} діє до дня {until}.',
  'answer.contract.none': 'Жодна з ваших послуг не має договору з датою завершення.',
  'answer.balance': 'Баланс вашого рахунку: {balance}.',
  'answer.no-change': 'У вас немає зміни, яка чекає на початок.',
  'answer.plans': '{service} можна змінити на: {plans}.',
  'answer.plans.item': '{plan} ({price} на місяць)',
  'answer.plan.current': '{service} вже на тарифі {plan}.',
  'answer.plan.offered': '{service} можна змінити на {plan}, {price} на місяць.',
  'answer.plan.not-offered': '{plan} не пропонується замість {service}. Підтримка розповість більше.',
  'answer.unknown': 'Цього я не знаю, але підтримка може сказати. Створити запит?',
  'answer.price':
    'Зміна {service} на {plan}, дата: {date}. {outcome, select, owed {До сплати {total}} credit {На ваш рахунок повернеться {total}} other {Нічого платити}}{fee, select, none {, без комісії} other {, у тому числі комісія {amount}}}. Далі {monthly} на місяць замість {before}. Я нічого не змінив.',
  'suggest.change': 'Змінити {service} на {plan} з {date}',

  'ask.service.which': 'Яку з цих послуг ви маєте на увазі?',
  'ask.plan.which': 'Який із цих тарифів ви маєте на увазі для {service}?',
  'ask.date.which': 'Який день ви маєте на увазі для {plan}?',
  'price.refreshed': 'Показана раніше ціна діяла до: {until}. Ось вона знову станом на сьогодні.',
  'welcome-back': 'З поверненням, {name}. Минулого разу ми зупинилися тут:',

  'language.changed': 'Добре, відтепер я говорю українською.',
  'language.which': 'Я розмовляю такими мовами: {languages}. Яку бажаєте?',

  cancelled: 'Добре, зупинено. Нічого не змінено.',
  'cancelled.nothing': 'Скасовувати нічого.',
  'cancelled.change-stands':
    'Тут скасовувати нічого. Ваша зміна на {plan} лишається в силі, дата: {date}. Скажіть «скасувати зміну», щоб її відмінити.',
  'started-over': 'Почнімо спочатку. Нічого не змінено. Що бажаєте зробити?',
  resumed: 'Цей чат оновився з минулого разу. Ваші відповіді збережено, тож можемо продовжити звідси.',
  obsolete: 'Відтоді ваш рахунок змінився, тож те, що ми робили, вже неможливе. Нічого не змінено.',
  stale: 'Ця кнопка з попереднього кроку й більше нічого не робить.',
  missed: `{question, select,
    service {Незрозуміло, яку послугу ви маєте на увазі. Назвіть її або її номер у списку.}
    plan {Незрозуміло, який тариф ви маєте на увазі. Назвіть його, його ціну або номер у списку.}
    date {Незрозуміла дата. Скажіть, наприклад, «1 грудня», «завтра» або «2026-12-01».}
    undo {Незрозуміло. Скажіть «скасувати зміну» або «залишити».}
    message {Напишіть, що має знати підтримка, або скажіть «надіслати» чи «скасувати».}
    question {Напишіть запитання або скажіть «скасувати».}
    other {Незрозуміло. Можна сказати «мої послуги», «змінити тариф», «скасувати зміну» або «підтримка».}}`,
  'missed.confirm': `Незрозуміло. {ways, select,
    none {Скажіть «інша дата», «інший тариф» або «скасувати».}
    request {Скажіть «запит», щоб попросити про цю зміну підтримку, або «інша дата», «інший тариф» чи «скасувати».}
    other {{when, select, now {Скажіть «змінити зараз»} other {Скажіть «змінити {date}»}}, щоб зробити цю зміну{ways, select,
      both {, «запит», щоб попросити підтримку} other {}}, або «інша дата», «інший тариф» чи «скасувати».}}`,
  'beyond-this-chat': 'У цьому чаті я цього зробити не можу, але підтримка може допомогти. Створити запит?',
  'missed.ticket': 'Може, краще запитати підтримку? Я можу створити запит.',
  'agreement.unclear': `{question, select,
    undo {Ще нічого не скасовано. Щоб скасувати зміну, скажіть «скасувати зміну» або натисніть кнопку.}
    message {Ще нічого не надіслано. Щоб надіслати запит, скажіть «надіслати» або натисніть кнопку.}
    other {Незрозуміло, з чим ви погоджуєтеся.}}`,
  'agreement.unclear.change': 'Ще нічого не змінено. Щоб змінити, скажіть «змінити {date}» або натисніть кнопку.',
  'agreement.unclear.at-once':
    'Ще нічого не змінено. Ця зміна діє одразу, тож скажіть «змінити зараз» або натисніть кнопку.',
  'what-next': 'Що бажаєте зробити далі?',
  apology:
    'Вибачте, у нас щось пішло не так, і ваше останнє повідомлення не подіяло. Спробуйте ще раз або зверніться в підтримку й назвіть номер {reference}.',

  'notice.change-applied': 'Ваш тариф змінено: {newPlan} діє замість {oldPlan}, дата: {date}.',
  'notice.ticket-answered':
    '{resolved, select, yes {Підтримка відповіла на запит {number} і закрила його:} other {Підтримка відповіла на запит {number}:}}',
  'notice.ticket-change-made':
    'Підтримка зробила зміну із запиту {number}: {service} зміниться на {plan}, дата: {date}.',
  'notice.ticket-change-made.undo': 'Скасувати можна до кінця дня {undoUntil}.',

  'button.services': 'Показати мої послуги',
  'button.change': 'Змінити тариф',
  'button.change-service': 'Змінити {service}',
  'button.help': 'Допомога',
  'button.choose-plan': 'Обрати {plan}',
  'button.choose-picked': 'Обрати цей',
  'button.change-from': 'Почати {date}',
  'button.change-from-today': 'Почати сьогодні',
  'button.use-date': 'Взяти цю дату',
  'button.confirm': 'Змінити {date}',
  'button.confirm-today': 'Змінити зараз',
  'button.request': 'Запит на зміну, {date}',
  'button.check-balance': 'Перевірити баланс ще раз',
  'button.other-date': 'Обрати іншу дату',
  'button.other-plan': 'Обрати інший тариф',
  'button.all-plans': 'Показати всі тарифи',
  'button.cancel': 'Скасувати',
  'button.send-request': 'Надіслати запит',
  'button.ask-support': 'Запитати підтримку',
  'button.send-question': 'Надіслати запитання',
  'button.undo': 'Скасувати зміну, {date}',
  'button.undo-any': 'Скасувати мою зміну',
  'button.undo-of': 'Скасувати зміну {service}',
  'button.undo-confirm': 'Скасувати зміну на {plan}',
  'button.keep': 'Залишити зміну, {date}',
  'button.open-ticket': 'Створити запит',

  'label.service': 'Послуга',
  'label.plan': 'Новий тариф',
  'label.date': 'Дата початку',
  'label.message': 'Повідомлення підтримці (необов’язково)',
  'label.question': 'Ваше запитання',
  'error.service': 'Оберіть послугу',
  'error.plan': 'Оберіть тариф',
  'error.date': 'Оберіть дату від {earliest} до {latest}',
  'error.message': 'Напишіть не більше 2000 знаків',
  'error.question': 'Напишіть запитання, не більше 2000 знаків',

  type: '{type, select, internet {Інтернет} voice {Телефонія} other {Регулярні}}',
  status:
    '{status, select, active {Активна} pending {Очікує} disabled {Завершена} stopped {Зупинена} other {В архіві}}',
  'field.id': 'ID',
  'field.plan': 'Тариф',
  'field.price': 'Ціна',
  'field.price.value': '{price} на місяць',
  'field.price.plus-tax': '{price}, плюс податок {rate}',
  'field.discount': 'Знижка',
  'field.discount.value': '{off}{start, select, set { з {from}} other {}}{end, select, set { до {until}} other {}}',
  'field.price.value.days': '{price} за {days, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  'field.start-date': 'Дата початку',
  'field.end-date': 'Завершується',
  'field.invoiced-until': 'Рахунок до',
  'field.status': 'Статус',
  'field.days-left': 'Лишилося днів',
  'field.days-left.value': '{days, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  'field.login': 'Логін послуги',
  'field.ipv4': 'Адреса IPv4',
  'field.phone': 'Телефон',
  'field.direction': 'Напрямок',
  direction: '{direction, select, incoming {Вхідний} other {Вихідний}}',
  'card.pressed': '✓ {title}',
  'card.answered': 'Відповідь: {answer}',
  'card.asked-again': 'Питання повторено нижче.',
  'card.closed': 'Вже закрито.',
};
