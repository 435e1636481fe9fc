import type { Catalogue } from './messages.ts';

export const english: Catalogue = {
  greeting:
    'Hello {name}! I can show your services, change a plan and tell you the price before anything happens, undo a change that has not started, or pass a request to support. What would you like to do?',
  'greeting.again': 'Hello {name}! What would you like to do?',
  'greeting.meanwhile': 'Hello {name}!',
  help: 'You can say "my services" to see what you have and what it costs, "change plan" to move to another plan, "undo" to take back a change that has not started, or "support" to open a ticket. "Back", "cancel" and "start over" work at any time.',
  thanks: 'You are welcome!',
  doubt: 'No hurry: nothing changes until you confirm it. Come back to this whenever you like.',
  'doubt.nothing-open': 'Take your time. I am here whenever you like.',
  goodbye: 'Goodbye! Nothing changes without you, and you can write to me at any time.',

  'services.total':
    '{count, plural, one {You have # active service} other {You have # active services}}, {total} a month in total{discounted, select, yes {, before discounts} other {}}.',
  'services.none': 'You have no services that can be shown here. Support can tell you more.',
  'services.hidden': 'Your provider does not show services in this chat. Support can help you.',
  'services.pending': 'Changes to {plan} on {date}. You can undo this until the end of {undoUntil}.',
  'services.pending.linked': 'Changes to {plan} on {date}, along with {service}.',
  'services.starts': 'Starts on {date} in place of {plan}.',

  'ask.service': 'Which service would you like to change?',
  'ask.plan': 'Which plan would you like in place of {service} ({price} a month)?',
  'ask.date':
    'From which day would you like {plan}?{again, select, yes {} other { The first possible day is {earliest}{because}. You can also say another day, such as "{example}" or "tomorrow".}}',
  'ask.date.days':
    'From which day would you like {plan}? {allowed} The first possible day is {earliest}{because}. You can also say a later one.',
  'ask.date.only': 'The only possible day for {plan} is {earliest}{because}. Shall it start then?',
  'ask.confirm':
    'Here is the price for changing {service} to {plan} on {date}. {by, select, support {Support makes this change for you: send it as a request, and nothing happens before they have answered.} other {Nothing happens before you confirm it.}}',
  'ask.confirm.balance':
    'Here is the price for changing {service} to {plan} on {date}. Your account balance would be too low for it, so {missing} has to be paid in before you can make this change.{request, select, yes { You can also send it as a request to support.} other {}}',
  'ask.message':
    'Your request about {service} goes to support, and nothing changes before they have answered. Write anything they should know, attach files, or send the request as it is.',
  'ask.message.no-plans':
    'There is no plan to choose here for {service}, but support can find one with you. Write what you would like, attach files if you have any, and send the request.',
  'ask.message.more':
    'Your request says: “{message}”{files, plural, =0 {} one {, with # file} other {, with # files}}. Send it now, or add more.',
  'files.attached': '{files, plural, one {# file is attached.} other {# files are attached.}}',

  'sign-in.ask': 'I can show and change your services here once I know who you are.',
  'sign-in.how': 'Sign in to your customer portal. It gives you a code of 6 digits: type it here.',
  'sign-in.wrong-code': 'That code does not fit, or is too old. Sign in again and type the new code here.',
  'sign-in.out': 'You are signed out. Nobody can see your services in this chat until you sign in again.',
  'sign-in.group': 'I talk about your services only when we are alone. Open a chat with me and write to me there.',
  'files.not-taken.many':
    '{files, plural, =0 {I cannot take files here. Please write your message without them.} one {I take # file with one message, and yours had more. Nothing of it reached me: please send it again with one.} other {I take # files with one message, and yours had more. Nothing of it reached me: please send it again with fewer.}}',
  'files.not-taken.large':
    '{named, select, yes {“{name}”} other {Your file}} is larger than the {megabytes} MB I can take, so your message did not reach me. Please send it again with a smaller file, or without it.',
  'files.not-taken.kind':
    '{named, select, yes {“{name}”} other {Your file}} is of a kind I cannot take, so your message did not reach me. I take pictures (PNG, JPEG, GIF, WebP), PDF and plain text: please send it again with one of those, or without it.',
  'files.not-taken.reach':
    'I could not fetch {named, select, yes {“{name}”} other {your file}} from where it is kept, so your message did not reach me. Please attach the file and send it again, or send it without.',
  'files.not-taken.often':
    'You have sent more files than I can take in a short time, so your message did not reach me. Please send it again without files, or in {minutes, plural, one {# minute} other {# minutes}}.',

  'ask.change': 'Which change would you like to undo?',
  'ask.undo': 'Undo the change of {service} to {plan} on {date}? Everything goes back to how it was.',
  'ask.undo.linked': 'This also undoes the change of {changes}.',
  'ask.question': 'What would you like to ask support? Write it here; you can attach files too.',
  'ask.question.draft':
    'This was not sent yet: “{text}”. Shall I send it to support? Say "send", or change it on the card.',

  'plan.more': '{difference} more a month',
  'plan.less': '{difference} less a month',
  'plan.same': 'Same price as now',
  'plan.price': '{price} a month',
  'plan.paid-for-days': 'Paid ahead: {price} for {days, plural, one {# day} other {# days}}',
  'plan.along': 'Changes along: {changes}',
  'plan.speed': '{download} down, {upload} up',

  'linked.item': '{service} to {plan}',
  'linked.booked': 'Changing along with it: {changes}.',
  'linked.undone': '{count, plural, one {{services} stays as it was too.} other {{services} stay as they were too.}}',

  'cost.title': 'What this change costs',
  'cost.from-to': '{oldPlan} → {newPlan}',
  'cost.starts': 'Starts on {date}',
  'cost.at-once': 'Starts today, at once',
  'cost.price-of-change': 'Price of change (fee)',
  'cost.price-of-change.none': 'No fee',
  'cost.refund': 'Refund for {plan}, {period}',
  'cost.charge': 'First charge for {plan}, {period}',
  'cost.arithmetic': '{days} of {outOf} days of {base}',
  'cost.own-part': '{arithmetic}: {amount}',
  'cost.discount': 'discount {amount}',
  'cost.tax.share': 'tax {amount}',
  'cost.tax': '{rate} tax {amount}',
  'cost.includes-tax': 'includes {rate} tax of {amount}',
  'cost.folded': '{count, plural, one {# amount} other {# amounts}} together',
  'cost.rounding': 'Rounding',
  'fee.dearer': 'For changing to a dearer plan: {amount}',
  'fee.cheaper': 'For changing to a cheaper plan: {amount}',
  'fee.cool-down': 'For changing again so soon: {amount}',
  'fee.early-change': 'For changing before your contract ends: {amount}',
  'cost.owed': 'Due now',
  'cost.credit': 'You get back as credit',
  'cost.nothing': 'Nothing to pay now',
  'cost.missing': 'To be paid in first',
  'cost.next-invoice':
    '{services, plural, one {Next invoice for this service, {date}} other {Next invoice for these services, {date}}}',
  'cost.next-charge':
    '{services, plural, one {Next charge for this service, {date}} other {Next charge for these services, {date}}}',
  'cost.daily-charge': 'Charged for each day from {date}',
  'cost.monthly': 'New monthly price from {date}',
  'cost.monthly.later':
    '{discount, select, ends {From {date}, when your discount ends} other {From {date}, when your discount begins}}',
  'cost.along': 'Changes along: {changes}',
  'cost.rollover': 'Your unused data moves along and can be used until {until}.',
  'cost.rollover.for-good': 'Your unused data moves along and does not expire.',
  'cost.monthly.before': 'Monthly price now: {price}',
  'cost.undo-until': 'You can undo this until the end of {date}.',
  'cost.no-undo': 'This takes effect today, at once, and cannot be undone.',
  'cost.balance-after': 'Account balance after this change',
  'cost.spoken':
    'Changing to {plan} on {date}. Price of change: {fee}. {outcome, select, owed {Due now: {total}.} credit {You get back as credit: {total}.} other {Nothing to pay now.}} New monthly price: {monthly}.',
  'cost.spoken.missing': '{missing} has to be paid in first.',

  'booked.scheduled':
    'Done. {service} changes to {plan} on {date}; you do not need to do anything else. You can undo this until the end of {undoUntil}.',
  'booked.at-once': 'Done. You have {plan} from now on, in place of {oldPlan}. Your new monthly price is {monthly}.',
  'booked.no-undo': 'It took effect today and cannot be undone.',
  'balance.still-too-low': 'Nothing was changed: your account balance is still too low.',
  'price.moved.nothing-done': 'Nothing was booked or sent.',
  'moved.monthly-after': 'The new monthly price is now {after} instead of {before}.',
  'moved.monthly-before': 'Your present monthly price is now {after} instead of {before}.',
  'moved.fee': 'The fee is now {after} instead of {before}.',
  'moved.refund': 'The refund is now {after} instead of {before}.',
  'moved.first-charge': 'The first charge is now {after} instead of {before}.',
  'moved.next-invoice':
    '{isPrepaid, select, yes {The next charge is now {after} instead of {before}.} other {The next invoice is now {after} instead of {before}.}}',
  'moved.balance-missing': 'What has to be paid in first is now {after} instead of {before}.',
  'moved.balance-too-low': 'Your account balance is too low now: {missing} has to be paid in first.',
  'moved.balance-enough': 'Your account balance is high enough now.',
  'moved.expired': 'The price I showed you was good until {until}. It is still the same.',
  'moved.plan-name': '{before} is now called {after}.',
  'moved.plan-edited': 'Your provider has changed something about {plan}. What you pay is the same.',
  'moved.linked-services': 'What changes along with it is now {changes}.',
  'moved.no-linked-services': 'No other service changes along with it any more.',
  'moved.undo': 'You can now undo it until the end of {date}.',
  'moved.no-undo': 'It would now take effect at once and could not be undone.',
  'moved.next-invoice-date':
    '{isPrepaid, select, yes {The next charge is now on {after} instead of {before}.} other {The next invoice is now on {after} instead of {before}.}}',
  'moved.no-next-invoice': 'Nothing more is charged on {before}.',
  'moved.monthly-later': 'Your discount has changed: the monthly price will be {amount} from {date}.',
  'moved.no-monthly-later': 'Your discount has changed: the new monthly price stays the same from the start.',
  'moved.rollover': 'How long your unused data lasts has changed.',
  'moved.details': 'What you pay is the same, but it is made up of other amounts.',
  requested:
    'Sent. Support has your request about {service} as ticket #{number} and will answer here. Nothing changes until then.',
  'requested.with-date':
    'Sent. Support has your request for {plan} from {date} as ticket #{number} and will answer here. Nothing changes until then.',
  undone:
    'Undone. {service} stays as it was: the change to {plan} will not happen, and your account is as it was before.',
  'undo.none': 'You have no change that could be undone.',
  'undo.one-by-one': 'I undo one change at a time. This one comes first; say “undo” again for the next.',
  'undo.refused': `{because, select,
    undone {That change was undone already.}
    started {That change has already started and cannot be undone. You can change the plan again.}
    other {You have no change that could be undone.}}`,
  'undo.not-open': 'That change is not open any more.',
  'undo.still-open': 'The change of {service} to {plan} on {date} stands; say "undo" to take it back.',
  'undo.kept': 'All right, the change to {plan} on {date} stands.',
  'ticket.opened': 'Sent. Support has your question as ticket #{number} and will answer here.',
  'files.kept':
    '{files, plural, one {I have kept your file. It goes along} other {I have kept your # files. They go along}} when you send a request or a question to support.',
  'files.added': `{files, plural, one {# file is attached.} other {# files are attached.}} {to, select,
    request {Your request is not sent yet: press "Send request" on its card, or say "send".}
    other {Your question is not sent yet: write it here, or on its card and press "Send question".}}`,
  'files.too-many':
    'A request or question to support can hold 10 files, so I have not added those. Support can tell you where to send more.',
  'message.too-long':
    'A request or question to support can hold 10,000 characters, so I have not added that. Please shorten it, or attach it as a file.',
  'files.gone': 'I could not find those files any more. Please attach them again.',

  'date.same': 'That is the day shown already.',
  'plan.shown-already': 'That is the plan shown already.',
  'date.past': '{date} is in the past. The first possible day is {earliest}.',
  'date.too-early': '{date} is too early{because}. The first possible day is {earliest}.',
  'date.too-late': '{date} is too far ahead. The last possible day is {latest}.',
  'date.only': '{date} is not possible. The only possible day is {only}{because}.',
  'date.not-allowed': '{allowed} So {date} is not possible; the nearest possible day is {nearest}.',
  'date.allowed': `{days, select,
    first {A cheaper plan can only start on the first day of a month.}
    other {A cheaper plan can only start on your billing day, the {billingDay, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of a month.}}`,
  'date.because.charged':
    ', because {linked, select, yes {a service that changes along} other {your current plan}} is charged until {until}',
  'date.because.price-changed':
    ', because the price or discount of {linked, select, yes {a service that changes along} other {your service}} changed after it was charged, which is until {until}',
  'date.because.contract':
    ', because the contract of {linked, select, yes {a service that changes along} other {your service}} runs until {until}',
  'date.because.lead': ', because a change to a dearer plan takes {days, plural, one {# day} other {# days}}',
  'date.because.notice':
    ', because a change to a cheaper plan needs {days, plural, one {# day} other {# days}} of notice',
  'date.because.service':
    ', because {linked, select, yes {a service that changes along} other {your service}} starts then',
  'plan.in-contract': 'Your service cannot change to {plan} yet, because its contract runs until {until}.',
  'plan.linked':
    'Your service cannot change to {plan} now, because the services linked to it would have to change too and cannot.',
  'plan.not-offered': 'That plan is not offered for this service any more.',
  'plan.unknown': 'There is no such plan to change to here.',
  'plan.now': 'Your plan now is {plan}.',
  'request.closed': 'A request for {service} cannot be sent from here. You can still ask support in your own words.',
  'self-change.closed-request-open':
    'Your account is not active, so you cannot change {service} by yourself, but you can send this as a request to support.',

  'no-plans.contract':
    'The contract of {service} runs until {until}, so its plan cannot be changed yet. Support can tell you more.',
  'no-plans.linked':
    '{service} changes together with the services linked to it, and one of those cannot change now. Support can help you.',
  'no-plans.currency':
    '{service} is billed in another currency than your account, so it cannot be changed in this chat. Support can help you.',
  'no-plans.request': '{why} Write what you would like, attach files if you have any, and send the request.',

  'closed.menu-hides-services': 'Your provider does not offer plan changes in this chat. Support can help you.',
  'closed.not-allowed': '{service} cannot be changed in this chat. Support can help you.',
  'closed.customer-blocked': 'Your account is not active, so {service} cannot be changed here. Support can help you.',
  'closed.change-pending':
    '{service} already has a change that has not started. Undo that one first if you would like another.',
  'closed.not-active': '{service} is not active, so it cannot be changed. Support can help you.',
  'closed.ending': '{service} already has an end date, so it cannot be changed. Support can help you.',
  'closed.in-bundle': '{service} is part of a bundle, so it cannot be changed by itself. Support can help you.',
  'closed.balance-too-low': 'Your account balance is too low to change {service} now. Pay in first, or ask support.',
  'closed.no-plans': 'There is no plan that {service} can be changed to. Support can tell you more.',

  'answer.fee':
    '{several, select, no {Your provider takes a fee once for this change.} other {Your provider takes fees once for this change, {fee} in all.}} {reasons}.',
  'answer.fee.none': 'This change has no fee.',
  'answer.fee.general':
    'Whether a change has a fee depends on the plan and the day. I show it before anything happens.',
  'answer.old-plan': '{oldPlan} goes on until the end of {last}, and {newPlan} takes its place on {date}.',
  'answer.old-plan.at-once': '{newPlan} takes the place of {oldPlan} today, at once.',
  'answer.old-plan.general': 'Your old plan goes on until the day before the new one starts, and ends then.',
  'answer.refund':
    'For the days of {plan} that you have paid for and will not use, you get {refund} back as credit on your account.',
  'answer.refund.none': 'No money comes back with this change.',
  'answer.refund.general':
    'Whether money comes back for days you have paid for depends on the plan and the day. I show it before anything happens.',
  'answer.invoice':
    '{isPrepaid, select, yes {The next charge for this service is on {date}: {amount}.} other {The next invoice for this service is on {date}: {amount}.}}',
  'answer.invoice.none': 'Nothing more is going to be charged for this service after this change.',
  'answer.invoice.general': 'Your next billing day is {date}.',
  'answer.due':
    '{outcome, select, owed {With this change {total} is due ({parts}).} credit {With this change you get {total} back as credit ({parts}).} other {With this change there is nothing to pay now ({parts}).}}',
  'answer.monthly': 'You pay {before} a month now, and {after} a month from {date}.',
  'answer.undo': 'You can undo this change until the end of {date}: say "undo".',
  'answer.undo.general':
    'A change can be undone until the day before it starts: say "undo". Once it has started you can change the plan again.',
  'answer.undoing':
    'Undoing costs nothing: {service} stays on {plan}, and your account is as it was before this change.',
  'answer.start': '{service} changes to {plan} on {date}.',
  'answer.start.general': 'You choose the day yourself, once you have chosen a plan.',
  'answer.earliest': '{plan} can start on {earliest} at the earliest{because}.',
  'answer.contract': 'The contract of {service} runs until {until}.',
  'answer.contract.none': 'None of your services has a contract with an end date.',
  'answer.balance': 'Your account balance is {balance}.',
  'answer.no-change': 'You have no change that is waiting to start.',
  'answer.none-faster': 'No faster plan is offered for {service}.',
  'answer.none-cheaper': 'No cheaper plan is offered for {service}.',
  'answer.plans': '{service} can change to: {plans}.',
  'answer.plans.item': '{plan} ({price} a month)',
  'answer.plan.current': 'You have {plan} already.',
  'answer.plan.offered': '{service} can change to {plan}, for {price} a month.',
  'answer.plan.not-offered': '{plan} is not offered in place of {service}. Support can tell you more.',
  'answer.unknown': 'I do not know that, but support can tell you. Shall I open a ticket?',
  'answer.price':
    'Changing {service} to {plan} on {date}{isFirst, select, yes { (the first possible day)} other {}}: {outcome, select, owed {{total} is due} credit {you get {total} back as credit} other {nothing is due}} ({parts}). From then on it costs {monthly} a month instead of {before}. I have not changed anything.',
  'answer.price.no-fee': 'no fee',
  'answer.price.fee': 'fee {amount}',
  'answer.price.refund': 'refund {amount}',
  'answer.price.charge': 'first charge {amount}',
  'suggest.change': 'Change {service} to {plan} on {date}',

  'one-at-a-time': 'I change one service at a time, so {service} comes first. After that I will come back to {others}.',
  'one-at-a-time.undo': 'One thing at a time: this question first. After that I will come back to {others}.',
  'ending.only-support': 'Only support can end a service: say “support” for that once this is settled.',
  'next-wish': 'You also spoke of {wish}. Shall I go on with that?',
  'set-aside': 'I have left the change of {service} to {plan} for now: nothing was changed.',
  'set-aside.service': '{service} stays as it is for now.',
  'set-aside.request': 'Your request about {service} was not sent.',
  'ask.service.which': 'Which of these services do you mean?',
  'ask.plan.which': 'Which of these plans do you mean for {service}?',
  'ask.date.which': 'Which day do you mean for {plan}?',
  'price.refreshed': 'The price I showed you earlier was good until {until}. Here it is again as of today.',
  'welcome-back': 'Welcome back, {name}. Last time we were here:',

  'language.changed': 'All right, I speak English from here on.',
  'language.which': 'I speak {languages}. Which one would you like?',

  cancelled: 'All right, I stopped there. Nothing was changed.',
  'cancelled.nothing': 'There is nothing to cancel.',
  'cancelled.change-stands':
    'There is nothing to cancel here. Your change to {plan} on {date} stands; say "undo" to take it back.',
  'started-over': 'Let us start over. Nothing was changed. What would you like to do?',
  resumed: 'This chat was updated since we last talked. I have kept your answers, so we can go on from here.',
  obsolete:
    'Your account has changed since then, so what we were doing is no longer possible. I have not changed anything.',
  stale: 'That button belongs to an earlier step and does nothing any more.',
  'stale.change': `{now, select,
    booked {That is booked already: {service} changes to {plan} on {date}.}
    undone {That change of {service} to {plan} was undone already.}
    other {That change has been made already: {plan} took the place of {service} on {date}.}}`,
  'stale.sent': 'That was sent already, as ticket #{number}.',
  'stale.answered': 'I have had that answer already.',
  'stale.not-sent':
    'That form was closed, so this was not sent: “{text}”. To send it, say "support" and paste it there.',
  missed: `{question, select,
    service {I could not tell which service you mean. Say its name or its number in the list.}
    plan {I could not tell which plan you mean. Say its name, its price or its number in the list.}
    date {I could not tell which day you mean. Say it like "{example}", "tomorrow" or "2026-12-01".}
    change {I could not tell which change you mean. Say the name of its service or its number in the list.}
    undo {I did not understand that. Say "undo change" or "keep".}
    message {Write what support should know, or say "send" or "cancel".}
    question {Write your question, or say "cancel".}
    other {I did not understand that. You can say "my services", "change plan", "undo" or "support".}}`,
  'missed.confirm': `I did not understand that. {ways, select,
    none {Say "another date", "another plan" or "cancel".}
    request {Say "request" to ask support for this change. "Another date", "another plan" and "cancel" work too.}
    other {{when, select, now {Say "change now"} other {Say "change on {date}"}} to make this change{ways, select,
      both {, or "request" to ask support for it} other {}}. "Another date", "another plan" and "cancel" work too.}}`,
  'beyond-this-chat': 'I cannot do that in this chat, but support can help you. Shall I open a ticket?',
  'missed.ticket': 'Would you rather ask support? I can open a ticket for you.',
  'agreement.unclear': `{question, select,
    undo {Nothing was undone yet. To undo the change, say "undo change" or press the button.}
    message {Nothing was sent yet. To send your request, say "send" or press the button.}
    other {I am not sure what you agree to.}}`,
  'agreement.unclear.change':
    'Nothing was changed yet. To make the change, say "change on {date}" or press the button.',
  'agreement.unclear.at-once':
    'Nothing was changed yet. This change takes effect today and cannot be undone, so say "change now" or press the button.',
  'what-next': 'What would you like to do next?',
  apology:
    'Sorry, something went wrong on our side and your last message had no effect. Please try again, or ask support and mention reference {reference}.',

  'notice.change-applied': 'Your plan has changed: from {date}, {newPlan} is active in place of {oldPlan}.',
  'notice.ticket-answered':
    '{resolved, select, yes {Support answered and closed ticket #{number}:} other {Support answered ticket #{number}:}}',
  'notice.ticket-change-made':
    'Support has made the change you asked for in ticket #{number}: {service} changes to {plan} on {date}.',
  'notice.ticket-change-made.undo': 'You can undo it until the end of {undoUntil}.',

  'button.services': 'Show my services',
  'button.change': 'Change a plan',
  'button.change-service': 'Change {service}',
  'button.help': 'Help',
  'button.choose-plan': 'Choose {plan}',
  'button.choose-picked': 'Choose this one',
  'button.change-from': 'Start on {date}',
  'button.change-from-today': 'Start today',
  'button.use-date': 'Use this date',
  'button.confirm': 'Change on {date}',
  'button.confirm-today': 'Change now',
  'button.request': 'Request change for {date}',
  'button.check-balance': 'Check my balance again',
  'button.other-date': 'Pick another date',
  'button.other-plan': 'Pick another plan',
  'button.all-plans': 'Show all plans',
  'button.cancel': 'Cancel',
  'button.send-request': 'Send request',
  'button.sign-in': 'Sign in',
  'button.ask-support': 'Ask support',
  'button.send-question': 'Send question',
  'button.undo': 'Undo change on {date}',
  'button.undo-any': 'Undo my change',
  'button.undo-of': 'Undo change of {service}',
  'button.undo-confirm': 'Undo change to {plan}',
  'button.keep': 'Keep change on {date}',
  'button.open-ticket': 'Open a ticket',

  'label.service': 'Service',
  'label.plan': 'New plan',
  'label.date': 'Start date',
  'label.message': 'Message to support (optional)',
  'label.question': 'Your question',
  'error.service': 'Choose a service',
  'error.plan': 'Choose a plan',
  'error.date': 'Choose a date between {earliest} and {latest}',
  'error.message': 'Write at most 2,000 characters',
  'error.question': 'Write your question, at most 2,000 characters',

  type: '{type, select, internet {Internet} voice {Voice} other {Recurring}}',
  status: '{status, select, active {Active} pending {Pending} disabled {Ended} stopped {Stopped} other {Archived}}',
  'field.id': 'ID',
  'field.plan': 'Plan',
  'field.price': 'Price',
  'field.price.value': '{price} a month',
  'field.price.plus-tax': '{price}, plus {rate} tax',
  'field.discount': 'Discount',
  'field.discount.value':
    '{off}{start, select, set { from {from}} other {}}{end, select, set { until {until}} other {}}',
  'field.price.value.days': '{price} for {days, plural, one {# day} other {# days}}',
  'field.start-date': 'Start date',
  'field.end-date': 'Ends on',
  'field.invoiced-until': 'Invoiced until',
  'field.status': 'Status',
  'field.days-left': 'Days left',
  'field.days-left.value': '{days, plural, one {# day} other {# days}}',
  'field.login': 'Service login',
  'field.ipv4': 'IPv4 address',
  'field.phone': 'Phone',
  'field.direction': 'Direction',
  direction: '{direction, select, incoming {Incoming} other {Outgoing}}',
  'card.pressed': '✓ {title}',
  'card.answered': 'Answered: {answer}',
  'card.asked-again': 'Asked again below.',
  'card.closed': 'No longer open.',
};
