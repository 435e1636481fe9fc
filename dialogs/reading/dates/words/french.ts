import type { DateWords } from '../date-words.ts';

export const french: DateWords = {
  locale: 'fr-FR',
  today:
    "aujourd'hui|aujourd hui|aujourdhui|maintenant|tout de suite|immediatement|de suite|sur-le-champ|ce jour|des maintenant|des aujourd'hui",
  tomorrow: 'demain|des demain',
  dayAfterTomorrow: 'apres-demain|apres demain',
  earliest:
    'des que possible|le? plus tot possible|au plus tot|au plus vite|le? plus vite possible|aussitot que possible|le? premier jour possible|la? premiere date possible|le? plus rapidement possible|des que vous pouvez',
  nextBillingDay:
    'le? prochain jour de facturation|la? prochaine facture|la? prochaine facturation|le? jour de facturation|la? prochaine date de facturation|la? date de facturation|le? prochain prelevement|la? prochaine echeance|le? prochain cycle de facturation|la? prochaine periode',
  contractEnd:
    "a la fin de mon contrat|a la fin du contrat|a la fin de l'engagement|a la fin de mon engagement|quand mon contrat se termine|quand le contrat se termine|quand mon contrat prend fin|quand mon contrat finit|quand mon contrat expire|quand mon contrat sera termine|quand mon engagement se termine|apres mon contrat|apres la fin de mon contrat|la? fin de mon contrat|fin de contrat|fin du contrat|des la fin de mon contrat|lorsque mon contrat se termine",
  endOfMonth: 'a? la? fin du mois|fin de mois|le? dernier jour du mois|a? la? fin de ce mois|fin du mois-ci',
  endOfNextMonth: 'a? la? fin du mois prochain|le? dernier jour du mois prochain|a? la? fin du prochain mois',
  firstOfNextMonth:
    'le? 1er du mois prochain|le? premier du mois prochain|le? premier jour du mois prochain|au? debut du mois prochain|le? mois prochain|le? 1er du mois|le? premier du mois|au? debut du mois|le? premier jour du mois|le? prochain mois|debut de mois|le? 1 du mois prochain',
  nextWeek: 'la? semaine prochaine|la? prochaine semaine',
  beginningOf: 'au? debut de|debut|au? commencement de',
  middleOf: 'mi|a? la? mi|au? milieu de|courant',
  endOf: "a? la? fin de|fin|a? la? fin d'",
  next: 'prochain|prochaine|suivant',
  coming: 'ce|le',
  of: 'de|du',
  first: 'premier|1er',
  ordinalEnding: 'er|e|eme',
  beforeDay: 'le|au|du',
  endingMakesDay: 'never',
  in: "dans|d'ici|sous",
  fromNow: "a partir d'aujourd'hui|a partir de maintenant|plus tard",
  days: 'jour|jours',
  weeks: 'semaine|semaines',
  months: 'mois',
  numbers: ['un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  otherMonths: { janv: 1, fevr: 2, fev: 2, avr: 4, juil: 7, aou: 8, sept: 9, oct: 10, nov: 11, dec: 12 },
  otherWeekdays: { lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 },
  before:
    "a partir du|a partir de|a partir d'|des|des le|depuis|depuis le|le|la|du|de|au|pour|pour le|en|a|a compter du|a compter de|commencant|commencant le|jusqu'au|d'|a la|pour la|debutant le",
  not: 'pas|pas le|pas pour|au lieu du|au lieu de|plutot que|sauf',
  correction: 'non|plutot|en fait|finalement|pardon|je veux dire|ou plutot|attendez|desole',
  or: 'ou|ou bien',
  noDayBefore: 'mega|megas|mbps|gbps|forfait*|offre*|option*|euros|ligne|de la liste|mb',
  around:
    "le|la|les|l'|a|au|du|de|des|en|partir|ce|cette|s'il|vous|plait|svp|stp|ok|oui|bien|sur|mais|et|que|mieux|plutot|soit|serait|veux|voudrais|j'aimerais|je|me|pour|avec|jour|date|commencer|commence|changer|changez|change|forfait|faites|faites-le|mettez|mettez-le|mets|alors|donc|bon|peut-etre|non|pardon|d'accord|nouveau|mon|un|une|attendez|ca|passe|passez|preferer|prefere|comme|si|possible|fait|finalement|c'est|bien",
};
