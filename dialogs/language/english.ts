import type { Catalogue } from './messages.ts';

const reason = `{reason, select,
  charged {your current plan is charged until {until}}
  service {your service starts then}
  other {it can start today}}`;

export const english: Catalogue = {
  greeting:
    'Hello {name}! I can show your services, change a plan and tell you the price before anything happens, undo a change that has not started, or pass a request to support. What would you like to do?',
  'greeting.again': 'Hello {name}! What would you like to do?',
  help: 'You can say: "my services" to see what you have and pay, "change plan" to move to another plan, "undo" to take back a change that has not started, "support" to open a ticket. "back", "cancel" and "start over" work at any time.',
  thanks: 'You are welcome!',

  'services.total':
    '{count, plural, one {You have # active service} other {You have # active services}}, {total} a month in total.',
  'services.none': 'You have no services that can be shown here. Support can tell you more.',
  'services.hidden': 'Your provider does not show services in this chat. Support can help you.',
  'services.pending': 'Changes to {plan} on {date}. Can be undone until {undoUntil}.',
  'services.starts': 'Starts on {date} in place of {plan}.',

  'ask.service': 'Which service would you like to change?',
  'ask.plan': 'Which plan would you like in place of {service} ({price} a month)?',
  'ask.date': 'From which day would you like {plan}? The first possible day is {earliest}.',
  'ask.date.because': `${reason}.`,
  'ask.confirm': 'This is what changing {service} to {plan} on {date} costs.',
  'ask.message':
    'Your request goes to support; nothing changes before they have made it. Would you like to add something about {service}? Write it here, attach files, or send the request as it is.',
  'ask.message.no-plans':
    'There is no plan to choose from for {service} here, but support can find one with you. Write what you would like, attach files, and send the request.',
  'ask.message.more':
    '{files, plural, =0 {I have added that to your request.} one {I have added that, with # file.} other {I have added that, with # files.}} Send it now, or add more.',
  'ask.change': 'Which change would you like to undo?',
  'ask.undo': 'Undo the change of {service} to {plan} on {date}? Everything goes back to how it was.',
  'ask.question': 'What would you like to ask support? Write it here; you can attach files too.',

  'plan.more': '{difference} more a month',
  'plan.less': '{difference} less a month',
  'plan.same': 'Same price as now',
  'plan.price': '{price} a month',
  'plan.speed': '{download} down, {upload} up',

  'cost.title': 'What this change costs',
  'cost.from-to': '{oldPlan} → {newPlan}',
  'cost.starts': 'Starts on {date}',
  'cost.at-once': 'Starts today, at once',
  'cost.price-of-change': 'Price of change (fee)',
  'cost.price-of-change.none': 'No fee',
  'cost.refund': 'Refund for {plan}, {period}',
  'cost.fee': 'Fee for changing the plan',
  'cost.charge': 'First charge for {plan}, {period}',
  'cost.arithmetic': '{days} of {daysInPeriod} days of {price} a month',
  'cost.owed': 'You pay for this change',
  'cost.credit': 'You get back as credit',
  'cost.nothing': 'Nothing to pay now',
  'cost.next-invoice': 'Next invoice for this service, {date}',
  'cost.monthly': 'New monthly price from {date}',
  'cost.monthly.before': 'now {price}',
  'cost.undo-until': 'You can undo this until the end of {date}.',
  'cost.no-undo': 'This takes effect at once and cannot be undone.',
  'cost.balance-after': 'Account balance after booking',
  'cost.spoken':
    'Changing to {plan} on {date}. Price of change {fee}. Together with refund and first charge {total}. New monthly price {monthly}.',

  'booked.scheduled':
    'Done. {service} changes to {plan} on {date}, by itself. You can undo this until the end of {undoUntil}.',
  'booked.at-once': 'Done. You have {plan} from now on.',
  'price.moved':
    'Something this price rests on has changed since I showed it. Nothing was booked. Here is the price as it is now.',
  requested:
    'Sent. Support has your request about {service} as ticket #{number} and will answer here. Nothing changes until then.',
  'requested.with-date':
    'Sent. Support has your request for {plan} from {date} as ticket #{number} and will answer here. Nothing changes until then.',
  undone:
    'Undone. {service} stays as it was, the change to {plan} will not happen, and your account is as it was before.',
  'undo.none': 'You have no change that could be undone.',
  'undo.too-late': 'That change has already started and cannot be undone. You can change the plan again.',
  'undo.kept': 'All right, the change to {plan} on {date} stands.',
  'ticket.opened': 'Sent. Support has your question as ticket #{number} and will answer here.',
  'files.kept':
    '{files, plural, one {I have kept your file.} other {I have kept your # files.}} It goes along when you send a request or a question to support.',
  'files.gone': 'I could not find those files any more. Please attach them again.',

  'date.past': '{date} is in the past. The first possible day is {earliest}.',
  'date.too-early': `{date} is too early: ${reason}. The first possible day is {earliest}.`,
  'date.too-late': '{date} is too far ahead. The last possible day is {latest}.',
  'plan.not-offered': 'That plan is not offered for this service any more.',
  'request.closed': 'A request for {service} cannot be sent from here. You can still ask support in your own words.',
  'self-change.closed-request-open': 'You cannot change {service} alone right now, but you can send a request.',

  'closed.menu-hides-services': 'Your provider does not allow changes in this chat.',
  'closed.not-allowed': '{service} cannot be changed in this chat. Support can help you.',
  'closed.customer-blocked': 'Your account is not active, so {service} cannot be changed here. Support can help you.',
  'closed.change-pending': '{service} already has a change that has not started. Undo that one first to make another.',
  'closed.not-active': '{service} is not active, so it cannot be changed.',
  'closed.ending': '{service} already has an end date, so it cannot be changed. Support can help you.',
  'closed.billing-type-unsupported': '{service} is prepaid; its plan cannot be changed here yet. Support can help you.',
  'closed.no-plans': 'There is no plan that {service} can be changed to. Support can tell you more.',

  cancelled: 'All right, I stopped there. Nothing was changed.',
  'cancelled.nothing': 'There is nothing to cancel.',
  'cancelled.change-stands':
    'There is nothing open to cancel. Your change to {plan} on {date} stands; say "undo" to take it back.',
  'started-over': 'Let us start over. Nothing was changed.',
  resumed: 'I was updated since we last talked. Here is where we were.',
  obsolete: 'Something changed on your account since then, so I cannot go on with that. Nothing was changed.',
  stale: 'That button belongs to an earlier step and does nothing any more. Here is where we are.',
  missed: `{question, select,
    service {I did not find that service. Say its name or its number in the list.}
    plan {I did not find that plan. Say its name, its price or its number in the list.}
    date {I did not understand that date. Say it like "1 December", "tomorrow" or "2026-12-01".}
    confirm {Please say "change", "request", "another date", or "cancel".}
    undo {Please say "undo" or "keep".}
    other {I did not understand that.}
    ready {I did not understand that. You can say "my services", "change plan", "undo" or "support".}}`,
  'missed.ticket': 'Would you rather ask support? I can open a ticket for you.',
  'what-next': 'What would you like to do next?',
  apology:
    'Sorry, something went wrong on our side and your last message had no effect. Please try again, or ask support and mention reference {reference}.',

  'notice.change-applied': '{newPlan} is active since {date}, in place of {oldPlan}.',
  'notice.ticket-answered':
    '{resolved, select, yes {Support answered and closed ticket #{number}:} other {Support answered ticket #{number}:}}',
  'notice.ticket-change-made':
    'Support has made the change from ticket #{number}: {service} changes to {plan} on {date}.',
  'notice.ticket-change-made.undo': 'You can undo it until the end of {undoUntil}.',

  'button.services': 'Show my services',
  'button.change': 'Change a plan',
  'button.change-service': 'Change {service}',
  'button.help': 'Help',
  'button.choose-plan': 'Choose {plan}',
  'button.choose-picked': 'Choose this one',
  'button.change-from': 'From {date}',
  'button.change-from-today': 'From today',
  'button.use-date': 'Use this date',
  'button.confirm': 'Change on {date}',
  'button.confirm-today': 'Change now',
  'button.request': 'Request change for {date}',
  'button.other-date': 'Pick another date',
  'button.other-plan': 'Pick another plan',
  'button.cancel': 'Cancel',
  'button.send-request': 'Send request',
  'button.ask-support': 'Ask support',
  'button.send-question': 'Send question',
  'button.undo': 'Undo change on {date}',
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
  'error.question': 'Write your question',

  type: '{type, select, internet {Internet} voice {Voice} other {Recurring}}',
  status: '{status, select, active {Active} pending {Pending} disabled {Ended} stopped {Stopped} other {Archived}}',
  'field.id': 'ID',
  'field.plan': 'Plan',
  'field.price': 'Price',
  'field.price.value': '{price} a month',
  'field.start-date': 'Start date',
  'field.end-date': 'Ends on',
  'field.invoiced-until': 'Invoiced until',
  'field.status': 'Status',
  'field.login': 'Service login',
  'field.ipv4': 'IPv4 address',
  'field.phone': 'Phone',
  'field.direction': 'Direction',
  direction: '{direction, select, incoming {Incoming} other {Outgoing}}',
  answered: 'Answered: {answer}',
};
