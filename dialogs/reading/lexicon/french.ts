import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = {
  polite:
    "s'il vous plait|s'il te plait|svp|stp|merci|merci beaucoup|ok|d'accord|bonjour|bonsoir|salut|alors|bon|eh bien|monsieur|madame|merci d'avance|je vous prie",
  but: 'mais',
  and: 'et',
  fillers:
    "et|maintenant|sur|le|la|les|l'|un|une|des|du|de|d'|mon|ma|mes|me|moi|je|j'|tu|vous|nous|on|veux|voudrais|souhaite|souhaiterais|aimerais|j'aimerais|dois|peux|peut|pouvez|pourrais|pourriez|pouvons|est-ce|que|qu'|ce|cet|cette|ca|cela|c'est|a|au|aux|avec|en|y|voir|montrez-moi|montrez|montre|afficher|affichez|ai|j'ai|tous|toutes|tout|votre|vos|se|s'",
  phrases: {
    help: "aide|a l'aide|aidez-moi|aide-moi|que pouvez-vous faire|qu'est-ce que vous pouvez faire|que puis-je faire|comment ca marche|comment ca fonctionne|commandes|menu|options",
    greet: 'slt|bjr|bonjour|bonsoir|salut|coucou|hello|bonne journee|bonjour a vous|salut ca va',
    goodbye:
      'au revoir|a bientot|bonne soiree|a plus|a plus tard|bonne journee|bonne fin de journee|ciao|salut a plus|merci au revoir|a la prochaine|je dois y aller|bonne nuit|bon week-end',
    thank:
      'merci bcp|merci bcp bonne journee|merci|merci beaucoup|merci bien|mille mercis|super|parfait|genial|excellent|tres bien merci|ok merci|parfait merci|super merci',
    doubt:
      "je vais reflechir|je dois reflechir|laissez-moi reflechir|laisse-moi reflechir|j'y reflechis|j'y pense|je reflechis|a voir|on verra|plus tard|pas maintenant|pas encore|pas tout de suite|une autre fois|je ne sais pas|je sais pas|sais pas|je ne sais pas encore|pas sur|pas sure|je ne suis pas sur|je ne suis pas sure|j'hesite|peut-etre|peut-etre plus tard|attends|attendez|un instant|un moment|une minute|une seconde|hmm|je vous redis|je reviens|je reviendrai|je vous tiens au courant|il faut que je reflechisse|j'ai besoin de temps|la nuit porte conseil",
    services:
      "mes services|voir mes services|afficher mes services|montrer mes services|services|mes services|service|afficher services|afficher mes services|voir mes services|voir services|montrer mes services|mes forfaits|mon forfait|forfait actuel|mes offres|qu'est-ce que j'ai|ce que j'ai|quels services ai-je|combien je paie|combien je paye|mes produits|mon compte|compte|mes abonnements",
    change:
      "changer|changer forfait|changer de forfait|changer d'offre|changer offre|changer de plan|changer mon forfait|changement de forfait|changement d'offre|modifier forfait|modifier mon forfait|nouveau forfait|autre forfait|changer service|passer a un autre forfait|migrer|changement",
    undo: 'annuler changement|annuler le changement|annuler mon changement|defaire|revenir sur changement|retirer changement|annulez changement|revenir sur mon changement|annule changement|retablir',
    back: 'retour|revenir|precedent|en arriere|etape precedente|revenir en arriere|retour en arriere',
    cancel:
      'je vais y reflechir|je vais devoir y penser|on verra plus tard|annuler|annule|annulez|arreter|arrete|stop|quitter|laisser tomber|laissez tomber|laisse tomber|oubliez|oublie|tant pis|peu importe|abandonner|terminer|rien',
    'start over': 'recommencer|tout recommencer|recommencez|repartir de zero|reprendre au debut|depuis le debut|a zero',
    support:
      "support|assistance|ticket|ouvrir ticket|ouvrir un ticket|nouveau ticket|contacter support|contacter le support|contacter l'assistance|demander au support|demander a l'assistance|demander support|parler a quelqu'un|parler a un conseiller|parler a une personne|parler a un humain|conseiller|humain|agent|operateur|service client|ecrire a l'assistance|ecrire assistance|ecrire au support|parler conseiller|parler quelqu'un|parler personne|parler humain",
    'sign out':
      'se deconnecter|deconnexion|me deconnecter|deconnecter|deconnectez-moi|changer de compte|fermer la session',
    yes: "nickel|impec|ca roule|ca me convient|ouais|oui je confirme|c'est bon pour moi|tres bien faites-le|faites-le|fais-le|allons-y|on y va|d'accord on y va|c'est parfait|c'est parfait je confirme|parfait je confirme|c'est d'accord|je valide|validez|valider|ok pour moi|banco|oui|bien sur|d'accord|ok|entendu|je confirme|confirmer|confirme|exact|exactement|c'est bon|allez-y|vas-y|parfait oui|oui merci|oui bien sur|volontiers|tout a fait|c'est ca|j'accepte|ca marche|ca me va|bien|oui s'il vous plait|certainement",
    understood:
      "ok|d'accord|je vois|compris|je comprends|entendu|tres bien|bien|ah ok|ah d'accord|bon|parfait|bon a savoir|c'est note|super|ca marche",
    no: "non merci c'est trop cher|aucun|aucune|aucun des deux|aucune des deux|ni l'un ni l'autre|bien sur que non|je confirme que non|certainement pas|surement pas|absolument pas|hors de question|jamais de la vie|pas question|ah non|oh non|non non|ca marche pas|ca ne va pas|ca va pas|non|non merci|pas du tout|plutot pas|surtout pas|je ne veux pas",
    keep: 'laisse|laissez|non laisse comme ca|laissez tel quel|garder|garder changement|garder le changement|conserver|conserver changement|gardez-le|garde|laisser ainsi|laissez comme ca|laisser comme ca|ne rien changer',
    send: "envoyer|envoyez|envoie|envoyer demande|envoyer la demande|envoyez la demande|rien|rien d'autre|rien a ajouter|non|c'est tout|c'est bon|termine|tout",
    request:
      'demander|demande|demander changement|demander le changement|faire la demande|faire une demande|envoyer une demande|envoyer demande|demander au support',
    'confirm change':
      'changer|changez|change|appliquer|confirmer changement|confirmer le changement|faire changement|valider|valider changement|commander',
    'change now':
      'changer maintenant|changez maintenant|changer tout de suite|changer immediatement|changer des maintenant|changer de suite|changer sans attendre',
    'undo this':
      'ouais vas-y annule|oui annule|vas-y annule|oui annulez|annule-le|defaire|annuler|annulez|annule|retablir',
    'how to agree':
      'comment confirmer|comment je confirme|comment faire pour confirmer|comment puis-je confirmer|que dois-je faire|et maintenant|je fais quoi maintenant|ou confirmer',
    'other date':
      'autre date|une autre date|autre jour|changer date|changer la date|changer de date|choisir autre date|choisir une autre date|date differente|nouvelle date|choisir date|modifier la date',
    'other plan':
      "trop cher|c'est trop cher|beaucoup trop cher|autre forfait|un autre forfait|autre offre|changer forfait|changer de forfait|choisir autre forfait|choisir un autre forfait|forfait different|nouveau forfait|tous les forfaits|afficher tous les forfaits|voir tous les forfaits|autres forfaits|voir les forfaits|un autre|autre",
  },
  numbers: {
    1: 'un|une',
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
    20: 'vingt|vingts',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
    70: 'septante',
    80: 'quatre-vingt|quatre-vingts|huitante|octante',
    90: 'nonante',
    100: 'cent|cents',
    1000: 'mille',
  },
  speeds: {
    '500 mbps': 'un demi giga|demi giga|un demi-giga|un demi-gigabit',
    '1000 mbps': 'un giga|un gigabit',
  },
  concepts: {
    change:
      'chang*|passer|passez|passe|bascul*|migr*|modifi*|monter|augment*|diminu*|reduire|baisser|descendre|remplac*|mettre|mettez|mets|mettez-moi|mets-moi|transfer*|evoluer',
    want: "je veux|je voudrais|j'aimerais|je souhaite|je souhaiterais|il me faut|donnez-moi|je prends|prendre|commander|souscrire|comment puis-je|comment je peux|comment faire|puis-je avoir|est-ce que je peux avoir|je cherche|je prefere|interesse",
    request: 'demand*',
    undo: "defaire|annuler le changement|annuler ce changement|annuler mon changement|annul*|revenir sur|retract*|changer d'avis|change d'avis|revenir en arriere",
    cancel: 'annul*|resili*|arret*|stopper|abandonn*|laisser tomber|mettre fin',
    'start over': 'recommenc*|repartir de zero|depuis le debut',
    support:
      'support|assistance|ticket|humain|une personne|conseiller*|agent|operateur|reclam*|plainte|parler a|parler avec|service client|rappelez-moi|appelez-moi',
    help: 'aide|aider|aidez*|comment ca marche',
    services:
      "mes services|mon service|mes forfaits|mon forfait|mon offre|quels services|quel forfait ai-je|quel est mon forfait|qu'est-ce que j'ai|forfait actuel|offre actuelle|je paie|je paye|mon compte",
    question:
      "que|qu'est-ce|qu'est-ce que|quel|quelle|quels|quelles|combien|quand|comment|ou|qui|pourquoi|est-ce|est-ce que|puis-je|peut-on|y a-t-il|vais-je|dois-je|suis-je|ai-je|serai-je|expliquez|dites-moi|c'est quoi|jusqu'a quand|serait-ce|serait",
    'verb first': '',
    'tell me':
      "dites-moi|dis-moi|je me demande|je veux savoir|je voudrais savoir|j'aimerais savoir|savoir si|savez-vous",
    'how much':
      'combien|combien coute|combien couterait|combien ca coute|quel prix|quel est le prix|prix de|prix du|prix|tarif|coute|couterait|cout|ca ferait|reviendrait|quel tarif|a quel prix|devis',
    why: "pourquoi|pour quelle raison|raison|expli*|c'est quoi|qu'est-ce que c'est|que veut dire|que signifie|a quoi correspond|d'ou vient|d'ou viennent",
    when: "quand|quel jour|a quelle date|quelle date|depuis quand|jusqu'a quand|a partir de quand|combien de temps",
    'what happens':
      "que se passe|que se passera|qu'arrive|qu'arrivera|que devient|que deviendra|et si|que va devenir|vais-je perdre|je perds|que se passerait|qu'advient",
    which: 'quels forfaits|quelles offres|quels|quelles|quels autres|options|disponibles|liste',
    plan: 'forfait*|offre*|tarif*|formule*|plan|plans|abonnement*',
    service: 'service*|produit*|ligne*|connexion*',
    date: 'date|jour',
    fee: 'frais|supplement|surcout|penalite*|frais de changement|cout supplementaire|prix du changement|commission',
    invoice: 'factur*|prelev*|paiement*|payer|paie|paye|paierai|debit*|regler|echeance',
    'next invoice':
      'prochaine facture|prochain prelevement|prochain paiement|jour de facturation|date de facturation|prochaine echeance|date de prelevement|jour de prelevement',
    refund:
      'mon argent|rembours*|un avoir|en avoir|credit*|recuper*|rend*|jours non utilises|non utilises|recevoir en retour|restitu*',
    old: "ancien|ancienne|vieux|actuel|actuelle|precedent|que j'ai|present",
    monthly: 'par mois|mensuel*|chaque mois|tous les mois|mensualite*|au mois',
    'due now': "maintenant|aujourd'hui|tout de suite|immediatement|au total|en tout|total|d'un coup",
    contract: 'contrat*|engagement*|engage',
    balance: 'solde|dois',
    unanswerable:
      'remise*|reduction*|rabais|ristourne|coupure|sans internet pendant|chez moi|mon numero|meme numero|sans internet|sans connexion|coup*|interrup*|deconnect*|hors ligne|garder mon numero|meme numero|mon numero|nouvelle box|nouveau routeur|technicien|perdre ma connexion',
    earlier: "plus tot|avant|pas aujourd'hui|pas demain|si tard|si longtemps|attendre|pas plus tot",
    later: 'plus tard|apres|ensuite|revenir a|rechanger|re-changer',
    offered:
      "propos*|disponible*|puis-je avoir|peux avoir|puis-je choisir|avez-vous|options|n'apparait pas|je ne vois pas|ne peux pas choisir|manque",
    'open change':
      'mon changement|en attente|programme*|prevu*|planifi*|est fait|a ete fait|ca a marche|statut|pris en compte|enregistre',
    start: "commence*|debute*|debut|prend effet|entre en vigueur|prise d'effet|s'active|demarre*",
    language: 'parle*|parlez|parlez-vous|langue|tradui*|comprenez|en francais',
    trouble:
      "change d'adresse|changement d'adresse|j'ai change d'adresse|passe oublie|lent|lente|rame|ne marche pas|ne marche plus|ne fonctionne pas|ne fonctionne plus|en panne|panne|coupe sans arret|pas de connexion|pas d'internet|plus d'internet|erreur|fausse|incorrecte|preleve deux fois|demenage*|nouvelle adresse|mot de passe|routeur|ma box",
    advice:
      'recommand*|conseil*|propos*|compar*|difference|differences|lequel est mieux|laquelle est mieux|quel est le mieux',
    doubt:
      "reflechir|y reflechir|j'y reflechis|en parler|en discuter|demander a ma femme|demander a mon mari|parler a ma femme|parler a mon mari|voir avec ma|voir avec mon|pas encore decide|pas encore sur|pas sur de|j'hesite|indecis*|je reviens vers|decider plus tard|dormir dessus",
    not: 'pas le|pas la|pas les|ne changez pas|ne change pas|ne veux pas|jamais|sans changer|au lieu de|plutot que|ne pas|je ne veux|pas de changement',
    maybe: 'peut-etre|et si|ou|que diriez-vous|pourquoi pas',
    instead:
      'plutot|en fait|finalement|je veux dire|je voulais dire|pardon|desole|non|attendez|attends|correction|erreur|changez la date|mettez la date|a la place',
    internet: 'internet|haut debit|fibre|wifi|wi-fi|adsl|box|connexion internet',
    voice: 'voix|telephone|fixe|mobile|portable|appels|telephonie|ligne telephonique|ligne fixe',
    recurring: 'tv|tele|television|hebergement|chaines|recurrent',
    cheaper:
      'payer moins|depenser moins|economiser|moins cher|moins chere|moins couteux|plus economique|inferieur|meilleur marche',
    dearer: 'plus cher|plus chere|superieur|meilleur|plus grand|plus gros',
    faster: 'plus rapide|plus vite|plus de debit|plus de vitesse',
    slower: 'plus lent|plus lente|moins rapide|moins de debit|moins vite',
    cheapest: 'le moins cher|la moins chere|les moins chers|le plus economique|le plus bas',
    dearest: 'le plus cher|la plus chere|le meilleur|la meilleure|le plus gros',
    fastest: 'le plus rapide|la plus rapide|vitesse maximale|debit maximal|meilleur debit|le plus de debit',
    slowest: 'le plus lent|la plus lente|le moins rapide',
    other: "l'autre|autre|un autre|une autre",
    number: 'numero|option|no',
    first: 'premier|premiere|1er|1ere',
    second: 'deuxieme|second|seconde|2e|2eme',
    third: 'troisieme|3e|3eme',
    fourth: 'quatrieme|4e|4eme',
    fifth: 'cinquieme|5e|5eme',
    last: 'dernier|derniere',
  },
};
