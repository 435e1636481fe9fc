import type { MessageKey } from '../../../dialogs/language/messages.ts';

/** What is said, and which message answers it. */
export type Step = readonly [says: string, answer: MessageKey];

/** What shows John Doe each kind of card, one after the other; those that were answered stay on the page, without their buttons. */
export const everyCard = {
  en: [
    ['my services', 'services.total'],
    ['change plan', 'ask.service'],
    ['Ethernet_500Mbps', 'ask.plan'],
    ['Ethernet_100Mbps', 'ask.date'],
    ['tomorrow', 'ask.confirm'],
    ['request', 'ask.message'],
    ['back', 'ask.confirm'],
    ['yes', 'booked.scheduled'],
    ['my services', 'services.total'],
    ['undo', 'ask.undo'],
    ['yes', 'undone'],
    ['support', 'ask.question'],
  ],
  de: [
    ['meine Dienste', 'services.total'],
    ['Tarif wechseln', 'ask.service'],
    ['Ethernet_500Mbps', 'ask.plan'],
    ['Ethernet_100Mbps', 'ask.date'],
    ['morgen', 'ask.confirm'],
    ['anfragen', 'ask.message'],
    ['zurück', 'ask.confirm'],
    ['ja', 'booked.scheduled'],
    ['meine Dienste', 'services.total'],
    ['rückgängig', 'ask.undo'],
    ['ja', 'undone'],
    ['Support', 'ask.question'],
  ],
  ar: [
    ['خدماتي', 'services.total'],
    ['تغيير الباقة', 'ask.service'],
    ['Ethernet_500Mbps', 'ask.plan'],
    ['Ethernet_100Mbps', 'ask.date'],
    ['غدا', 'ask.confirm'],
    ['طلب', 'ask.message'],
    ['رجوع', 'ask.confirm'],
    ['نعم', 'booked.scheduled'],
    ['خدماتي', 'services.total'],
    ['تراجع', 'ask.undo'],
    ['نعم', 'undone'],
    ['الدعم', 'ask.question'],
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>;
