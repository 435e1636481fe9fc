// @ts-check
/** The page's own words in every language of the bot; Web Chat has its own, and cards come in the language of the conversation. */

const english = {
  chat: 'Chat',
  heading: 'Chat about your plans',
  portal: 'Customer portal',
  switchCustomer: 'Switch customer',
  demoDate: 'Demo date',
  nextDay: 'Next day',
  moveToDate: 'Move the demo to a date',
  goToDate: 'Go to date',
  connectionLost: 'The connection was lost. Connecting again …',
  /** What Web Chat lacks, or has wrong, by its own keys. @type {Record<string, string>} */
  webChat: {},
};

/** @typedef {typeof english} PageWords */

/** By language, without a region. @type {Readonly<Record<string, PageWords>>} */
export const pageWords = {
  en: english,
  es: {
    chat: 'Chat',
    heading: 'Chat sobre sus planes',
    portal: 'Portal del cliente',
    switchCustomer: 'Cambiar de cliente',
    demoDate: 'Fecha de la demo',
    nextDay: 'Día siguiente',
    moveToDate: 'Llevar la demo a una fecha',
    goToDate: 'Ir a la fecha',
    connectionLost: 'Se ha perdido la conexión. Conectando de nuevo…',
    webChat: {
      TEXT_INPUT_DROP_ZONE: 'Suelte aquí los archivos',
      TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'El mensaje es demasiado largo',
    },
  },
  pt: {
    chat: 'Chat',
    heading: 'Chat sobre os seus planos',
    portal: 'Portal do cliente',
    switchCustomer: 'Trocar de cliente',
    demoDate: 'Data da demonstração',
    nextDay: 'Dia seguinte',
    moveToDate: 'Levar a demonstração para uma data',
    goToDate: 'Ir para a data',
    connectionLost: 'A conexão foi perdida. Conectando novamente…',
    webChat: {
      TEXT_INPUT_DROP_ZONE: 'Solte os arquivos aqui',
      TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'A mensagem é longa demais',
    },
  },
  fr: {
    chat: 'Chat',
    heading: 'Chat sur vos forfaits',
    portal: 'Espace client',
    switchCustomer: 'Changer de client',
    demoDate: 'Date de la démo',
    nextDay: 'Jour suivant',
    moveToDate: 'Avancer la démo à une date',
    goToDate: 'Aller à la date',
    connectionLost: 'La connexion a été perdue. Nouvelle tentative…',
    webChat: {
      TEXT_INPUT_DROP_ZONE: 'Déposez les fichiers ici',
      TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Le message est trop long',
    },
  },
  de: {
    chat: 'Chat',
    heading: 'Chat über Ihre Tarife',
    portal: 'Kundenportal',
    switchCustomer: 'Kunden wechseln',
    demoDate: 'Datum der Demo',
    nextDay: 'Nächster Tag',
    moveToDate: 'Die Demo auf ein Datum stellen',
    goToDate: 'Zum Datum',
    connectionLost: 'Die Verbindung ist abgebrochen. Sie wird wieder aufgebaut …',
    webChat: {
      TEXT_INPUT_DROP_ZONE: 'Dateien hier ablegen',
      TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Die Nachricht ist zu lang',
    },
  },
  uk: {
    chat: 'Чат',
    heading: 'Чат про ваші тарифи',
    portal: 'Портал клієнта',
    switchCustomer: 'Змінити клієнта',
    demoDate: 'Дата демо',
    nextDay: 'Наступний день',
    moveToDate: 'Перевести демо на дату',
    goToDate: 'До дати',
    connectionLost: 'З’єднання втрачено. Підключаємося знову…',
    webChat: {
      TEXT_INPUT_DROP_ZONE: 'Перетягніть файли сюди',
      TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Повідомлення задовге',
    },
  },
  ar: {
    chat: 'الدردشة',
    heading: 'الدردشة بشأن باقاتك',
    portal: 'بوابة العملاء',
    switchCustomer: 'تبديل العميل',
    demoDate: 'تاريخ العرض التجريبي',
    nextDay: 'اليوم التالي',
    moveToDate: 'نقل العرض التجريبي إلى تاريخ',
    goToDate: 'الانتقال إلى التاريخ',
    connectionLost: 'انقطع الاتصال. جارٍ إعادة الاتصال…',
    webChat: {
      ACTIVITY_BOT_SAID_ALT: 'قال الروبوت $1:',
      TEXT_INPUT_DROP_ZONE: 'أفلت الملفات هنا',
      TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'الرسالة طويلة جدًا',
    },
  },
};
