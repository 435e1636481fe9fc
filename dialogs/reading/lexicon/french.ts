import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = {
  polite:
    "s'il vous plait|s'il te plait|svp|stp|merci|merci beaucoup|ok|d'accord|bonjour|bonsoir|salut|alors|bon|eh bien|monsieur|madame|merci d'avance|je vous prie|ah|euh|oh|hmm|hm|ben|bah|hein|dites|dis donc|voila|slt|bjr|coucou|bof|oula|ouais",
  idioms:
    "tout d'abord|en premier lieu|avant tout|pour la première fois|la première fois|la dernière fois|une question|encore une question|une dernière question|pour finir|au fait|du tout|bonne journee|bonne journée|bonne soiree|bonne soirée|bonne après-midi",
  but: 'mais',
  notAtEnd: 'non|pas',
  deniedByNo: '',
  and: 'et',
  fillers:
    "et|maintenant|sur|le|la|les|l'|un|une|des|du|de|d'|mon|ma|mes|me|moi|je|j'|tu|vous|nous|on|veux|voudrais|souhaite|souhaiterais|aimerais|j'aimerais|dois|peux|peut|pouvez|pourrais|pourriez|pouvons|est-ce|que|qu'|ce|cet|cette|ca|cela|c'est|a|au|aux|avec|en|y|voir|montrez-moi|montrez|montre|afficher|affichez|ai|j'ai|tous|toutes|tout|votre|vos|se|s'",
  phrases: {
    help: "aide|a l'aide|aidez-moi|aide-moi|que pouvez-vous faire|qu'est-ce que vous pouvez faire|que puis-je faire|comment ca marche|comment ca fonctionne|commandes|menu|options|jsuis perdu|je suis perdu|je suis perdue|je comprends rien|je ne comprends pas|je comprends pas|j'ai pas compris|je n'ai pas compris|tu peux faire quoi|vous pouvez faire quoi|tu fais quoi|vous faites quoi|tu sers a quoi|a quoi tu sers|qui es-tu|qui etes-vous|t'es un robot|vous etes un robot|tu es un robot|besoin d'aide|j'ai besoin d'aide|aidez moi|aide moi|je fais quoi|comment faire|comment je fais|instructions",
    greet:
      "slt|bjr|bonjour|bonsoir|salut|coucou|hello|bonne journee|bonjour a vous|salut ca va|re|rebonjour|re bonjour|bonjour tout le monde|hey|yo|hello bonjour|bonsoir a vous|salut toi|me revoila|bjr a vous|slt ca va|il y a quelqu'un|y a quelqu'un|quelqu'un est la",
    goodbye:
      "au revoir|a bientot|bonne soiree|a plus|a plus tard|bonne journee|bonne fin de journee|ciao|salut a plus|merci au revoir|a la prochaine|je dois y aller|bonne nuit|bon week-end|ok nickel bonne journee|bonne journee a vous|merci bonne journee|ok bonne journee|a+|bye|bye bye|a demain|bon dimanche|je vous laisse|je te laisse|j'y vais",
    thank:
      "merci bcp|merci bcp bonne journee|merci|merci beaucoup|merci bien|mille mercis|super|parfait|genial|excellent|tres bien merci|ok merci|parfait merci|super merci|merci a vous|mci|un grand merci|merci pour tout|merci pour votre aide|merci de votre aide|top merci|nickel merci|nickel|ok nickel|ok super|ok merci beaucoup|c'est gentil|je vous remercie|je te remercie|parfait merci beaucoup|genial merci|ok merci c'est tout|c'est tout merci|impeccable|impec|top|cool merci|d'accord merci",
    doubt:
      "je vais reflechir|je dois reflechir|laissez-moi reflechir|laisse-moi reflechir|j'y reflechis|j'y pense|je reflechis|a voir|on verra|plus tard|pas maintenant|pas encore|pas tout de suite|une autre fois|je ne sais pas|je sais pas|sais pas|je ne sais pas encore|pas sur|pas sure|je ne suis pas sur|je ne suis pas sure|j'hesite|peut-etre|peut-etre plus tard|attends|attendez|un instant|un moment|une minute|une seconde|hmm|je vous redis|je reviens|je reviendrai|je vous tiens au courant|il faut que je reflechisse|j'ai besoin de temps|la nuit porte conseil|n'envoyez pas encore|n'envoie pas encore|attendez avant d'envoyer|euh attendez|attendez un peu|attends un peu|minute|deux minutes|deux secondes|je vais voir|je verrai|on verra plus tard|on verra bien|faut voir|bof|mouais|mouais bof|mouais|je sais pas trop|je ne sais pas trop|je suis pas sur|je suis pas sure|pas convaincu|pas convaincue|je ne suis pas convaincu|je n'en suis plus si sur|je n'en suis plus sur|plus trop sur|j'en suis plus sur|je dois demander a ma femme|je dois demander a mon mari|je vais en parler|je vais en parler a ma femme|il faut que j'en parle|je vous dirai|je vous recontacte|je reviens vers vous|je me tate|je me tate encore|pas decide|pas encore decide|j'ai pas decide|peut etre|peut etre plus tard|un autre jour|pas aujourd'hui|hum|heu|euh|non pas encore",
    services:
      "mes services|voir mes services|afficher mes services|montrer mes services|services|mes services|service|afficher services|afficher mes services|voir mes services|voir services|montrer mes services|mes forfaits|mon forfait|forfait actuel|mes offres|qu'est-ce que j'ai|ce que j'ai|quels services ai-je|combien je paie|combien je paye|mes produits|mon compte|compte|mes abonnements|ce que j'ai chez vous|qu'est ce que j'ai|qu'est-ce que j'ai chez vous|mes abonnements chez vous|ce que j'ai comme abonnements|quels sont mes services|quels sont mes abonnements|mon abonnement|mes contrats|mes lignes|mon offre|j'ai quoi comme abonnement|j'ai quoi|j'ai quoi chez vous|je paie quoi|je paye quoi|recapitulatif|resume|voir mon abonnement",
    change:
      "changer|changer forfait|changer de forfait|changer d'offre|changer offre|changer de plan|changer mon forfait|changement de forfait|changement d'offre|modifier forfait|modifier mon forfait|nouveau forfait|autre forfait|changer service|passer a un autre forfait|migrer|changement|changer mon abonnement|changer d'abonnement|changer un truc|modifier|modifier mon abonnement|passer a une autre offre|faire un changement|je veux changer|nouvel abonnement|nouvelle offre|upgrade|augmenter mon forfait|baisser mon forfait|evoluer",
    undo: 'annuler changement|annuler le changement|annuler mon changement|defaire|revenir sur changement|retirer changement|annulez changement|revenir sur mon changement|annule changement|retablir|oui annulez la modif|annulez la modif|annulez le changement|annule le changement|oui annulez le changement|oui annuler le changement|supprimez le changement',
    solved:
      "c'est bon j'ai trouve|j'ai trouve|c'est regle|pas besoin|peu importe|c bon|laissez tomber c bon|c'est bon laissez tomber",
    back: 'retour|revenir|precedent|en arriere|etape precedente|revenir en arriere|retour en arriere',
    cancel:
      "je vais y reflechir|je vais devoir y penser|on verra plus tard|annuler|annule|annulez|arreter|arrete|stop|quitter|laisser tomber|laissez tomber|laisse tomber|oubliez|oublie|tant pis|abandonner|terminer|rien|laisse tomber on verra plus tard|laissez|laisse|laissez comme ca|laisse comme ca|on laisse tomber|on oublie|oubliez ca|oublie ca|j'abandonne|je renonce|je laisse tomber|je garde le mien|finalement je garde le mien|je garde ce que j'ai|je garde mon forfait|je garde mon offre|je reste comme ca|je reste comme je suis|je reste avec le mien|je ne veux rien changer|je ne veux plus changer|je veux plus changer|je ne change rien|j'ai change d'avis|finalement non|finalement non merci|non finalement|arretez|arretez tout|stoppez|on arrete|on arrete la|n'envoyez pas|n'envoie pas|ne l'envoyez pas|ne l'envoie pas|n'envoyez rien|annulez tout|ca ne fait rien|c'est pas grave|pas grave|sortir|mauvais bouton|c'etait une erreur|c'est une erreur|je me suis trompe|je me suis trompee|par erreur|erreur|plus besoin|pas la peine|laisse beton",
    'start over': 'recommencer|tout recommencer|recommencez|repartir de zero|reprendre au debut|depuis le debut|a zero',
    support:
      "support|assistance|ticket|ouvrir ticket|ouvrir un ticket|nouveau ticket|contacter support|contacter le support|contacter l'assistance|demander au support|demander a l'assistance|demander support|parler a quelqu'un|parler a un conseiller|parler a une personne|parler a un humain|conseiller|humain|agent|operateur|service client|ecrire a l'assistance|ecrire assistance|ecrire au support|parler conseiller|parler quelqu'un|parler personne|parler humain",
    'sign out':
      'se deconnecter|deconnexion|me deconnecter|deconnecter|deconnectez-moi|changer de compte|fermer la session',
    yes: "nickel|impec|ca roule|ca me convient|ouais|oui je confirme|c'est bon pour moi|tres bien faites-le|faites-le|fais-le|allons-y|on y va|d'accord on y va|c'est parfait|c'est parfait je confirme|parfait je confirme|c'est d'accord|je valide|validez|valider|ok pour moi|banco|oui|bien sur|d'accord|ok|entendu|je confirme|confirmer|confirme|exact|exactement|c'est bon|allez-y|vas-y|parfait oui|oui merci|oui bien sur|volontiers|tout a fait|c'est ca|j'accepte|ca marche|ca me va|bien|oui s'il vous plait|certainement|c'est parfait vous pouvez valider|vous pouvez valider|tu peux valider|valide|c'est bon vous pouvez y aller|vous pouvez y aller|tu peux y aller|allez y|vas y|go|ca me va comme ca|tres bien allez-y|tres bien faites|parfait allez-y|ok allez-y|ok vas-y|ok c'est bon|ok je prends|je prends|je le prends|je suis d'accord|d'accord allez-y|d'accord pour moi|faites le|faites|faites comme ca|oui faites|oui allez-y|oui vas-y|oui c'est bon|oui c'est ca|oui je valide|oui svp|oui d'accord|oui parfait|oui volontiers|avec plaisir|evidemment|carrement|absolument|affirmatif|ouaip|ouais vas-y|yes|yep|confirmez|oui confirmez|oui confirme|lancez|lance|on lance|c'est parti|marche conclu|vendu|adjuge|nickel allez-y|nickel vas-y|impeccable allez-y|je l'accepte|accepte|c bon|c bon validez|c bon pour moi|allez-y validez|vas-y valide|pourquoi pas|oui pourquoi pas|allez pourquoi pas|j'en suis sur|j'en suis sure|je suis sur|je suis sure|oui j'en suis sur|allez on y va|allez",
    understood:
      "ok|d'accord|je vois|compris|je comprends|entendu|tres bien|bien|ah ok|ah d'accord|bon|parfait|bon a savoir|c'est note|super|ca marche",
    no: "non merci c'est trop cher|aucun|aucune|aucun des deux|aucune des deux|ni l'un ni l'autre|bien sur que non|je confirme que non|certainement pas|surement pas|absolument pas|hors de question|jamais de la vie|pas question|ah non|oh non|non non|ca marche pas|ca ne va pas|ca va pas|non|non merci|pas du tout|plutot pas|surtout pas|je ne veux pas|non pas du tout|jamais|pas envie|non laissez|non laisse|ca ne m'interesse pas|ca m'interesse pas|pas interesse|pas interessee|ca ira|ca ira merci|non ca ira|non c'est bon merci|aucun d'entre eux|ne faites rien|ne fais rien|ne changez rien|ne validez pas|ne valide pas|ne confirmez pas|ne confirmez rien|ne le faites pas|n'en faites rien|plutot non|sans facon|nan|nan merci|nope|que non|aucun des trois|aucune des trois|bof aucun des deux|aucun des deux me plait|aucun ne me plait|aucun des deux ne me plait|ni l un ni l autre",
    keep: "laisse|laissez|non laisse comme ca|laissez tel quel|garder|garder changement|garder le changement|conserver|conserver changement|gardez-le|garde|laisser ainsi|laissez comme ca|laisser comme ca|ne rien changer|laisse comme ca|non laissez|non laisse|non laissez comme ca|on garde|on le garde|garde-le|gardez|je le garde|non je garde|non gardez|je prefere garder|conservez|maintenez|on maintient|ne touchez a rien|n'annulez pas|n'annule pas|ne pas annuler|non n'annulez pas|laissez le changement|tel quel|non c'est bon gardez le|c'est bon gardez le|gardez le|non gardez-le|laissez-le",
    send: "envoyer|envoyez|envoie|envoyer demande|envoyer la demande|envoyez la demande|rien|rien d'autre|rien a ajouter|non|c'est tout|c'est bon|termine|tout|envoyez comme ca|envoie comme ca|envoyez tel quel|envoyez-la|envoie-la|oui envoyez|oui envoie|vous pouvez envoyer|tu peux envoyer|c'est tout vous pouvez envoyer|rien de plus|rien a dire|je n'ai rien a ajouter|j'ai rien a ajouter|sans message|pas de message|c'est bon envoyez|ok envoyez|ok envoie|parfait envoyez|transmettez|vous pouvez l'envoyer|tu peux l'envoyer|envoyez-le|vous pouvez la transmettre",
    request:
      "demander|demande|demander changement|demander le changement|faire la demande|faire une demande|envoyer une demande|envoyer demande|demander au support|demandez au support|demandez a l'assistance|faites la demande|je prefere une demande|passer par l'assistance|passez par le support|envoyez au support|envoyez a l'assistance|transmettez au support",
    'confirm change':
      'changer|changez|change|appliquer|confirmer changement|confirmer le changement|faire changement|valider|valider changement|commander|reservez|programmez-le|programmez|oui programmez|faites-le directement|changez-le directement|je le fais moi-meme|reservez-le directement|fais-le directement|je prefere le faire moi-meme|validez directement|validez|en fait validez directement|valide directement|confirmez directement|reservez directement',
    'change now':
      'changer maintenant|changez maintenant|changer tout de suite|changer immediatement|changer des maintenant|changer de suite|changer sans attendre',
    'undo this':
      "ouais vas-y annule|oui annule|vas-y annule|oui annulez|annule-le|defaire|annuler|annulez|annule|retablir|oui defaites|defaites|defaites-le|oui defaire|oui revenez en arriere|revenez en arriere|oui revenir en arriere|oui supprimez|oui retirez-le|retirez|enlevez|enlevez-le|oui enlevez|oui on annule|on annule|oui j'ai change d'avis|oui je change d'avis|enleve|enleve ca|enlevez ca|oui enleve|retire ca|retirez-le",
    'how to agree':
      'comment confirmer|comment je confirme|comment faire pour confirmer|comment puis-je confirmer|que dois-je faire|et maintenant|je fais quoi maintenant|ou confirmer',
    'other date':
      'autre date|une autre date|autre jour|changer date|changer la date|changer de date|choisir autre date|choisir une autre date|date differente|nouvelle date|choisir date|modifier la date|un autre jour|changez la date|change la date|changez de date|pas ce jour-la|pas ce jour la|ce jour-la je ne peux pas|plus tot|plus tot si possible|plus tard dans le mois|decaler|decaler la date',
    'other plan':
      "trop cher|c'est trop cher|beaucoup trop cher|autre forfait|un autre forfait|autre offre|changer forfait|changer de forfait|choisir autre forfait|choisir un autre forfait|forfait different|nouveau forfait|tous les forfaits|afficher tous les forfaits|voir tous les forfaits|autres forfaits|voir les forfaits|un autre|autre|une autre offre|changer d'offre|les autres offres|les autres forfaits|voir les autres|voir les autres offres|montrez-moi les autres|revenir aux forfaits|retour aux forfaits|retour aux offres|l'autre|l'autre forfait|l'autre offre|c'est cher|un peu cher|trop cher pour moi|hors de prix|ca fait beaucoup|ca fait cher|je prefere l'autre|l'autre plutot|plutot l'autre",
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
  from: "de|du|d'|depuis",
  to: 'a|au|vers|pour',
  planWords: { unlimited: 'illimite*|sans limite|sans limites', basic: 'basique|de base|basic', premium: 'premium' },
  concepts: {
    had: "ce que j'ai|ce qu'on a|ce que nous avons|comme c'est",
    message: 'question|message|demande|ticket',
    change:
      'chang*|passer|passez|passe|bascul*|migr*|modifi*|monter|augment*|diminu*|reduire|baisser|descendre|remplac*|mettre|mettez|mets|mettez-moi|mets-moi|transfer*|evoluer|modif*|pass*|mettez-le|basculer|baiss*|descend*|mont*|reduis*|prendrais bien|souscri*|bouger|decaler|repousser|avancer la date|reporter',
    want: "je veux|je voudrais|j'aimerais|je souhaite|je souhaiterais|il me faut|donnez-moi|je prends|prendre|commander|souscrire|comment puis-je|comment je peux|comment faire|puis-je avoir|est-ce que je peux avoir|je cherche|je prefere|interesse|je prendrais|je vais prendre|je prendrai|donne-moi|il me faudrait|j'ai besoin|je prefererais|je partirais sur|je pars sur|va pour|on part sur|ce sera|ca sera|je choisis|j'opte|mettez-moi|je me contente",
    request:
      "demand*|s'en charge|s'en occupe|s'en occuper|le fasse|le fassent|la demande|transmett*|envoyez-le|envoyez le|jette un oeil|verifie|verifier|demand* au|demand* a",
    undo: "defaire|annuler le changement|annuler ce changement|annuler mon changement|annul*|revenir sur|retract*|changer d'avis|change d'avis|revenir en arriere|me suis trompe|me suis trompee|je me suis trompe|par erreur|erreur de ma part|faire marche arriere|marche arriere|me retracter|retracter|defais*|annuler la modif*|annulez la modif*|annulez le changement|revenir a mon ancien|revenir a l'ancien|reprendre mon ancien|retour a l'ancien|plus envie|n'en veux plus|je n'en veux plus|n'en voulons plus",
    cancel: 'annul*|resili*|arret*|stopper|abandonn*|laisser tomber|mettre fin',
    'start over': 'recommenc*|repartir de zero|depuis le debut',
    support:
      'support|assistance|ticket|humain|une personne|conseiller*|agent|operateur|reclam*|plainte|parler a|parler avec|service client|rappelez-moi|appelez-moi|votre equipe|vos collegues|conseiller|conseillere|vos equipes',
    help: 'aide|aider|aidez*|comment ca marche|peux faire quoi|pouvez faire quoi|suis perdu|suis perdue|sais faire',
    services:
      "mes services|mon service|mes forfaits|mon forfait|mon offre|quels services|quel forfait ai-je|quel est mon forfait|qu'est-ce que j'ai|forfait actuel|offre actuelle|je paie|je paye|mon compte|j'ai comme abonnement|j'ai comme abonnements|comme abonnements|abonnements chez vous|j'ai chez vous|mes abonnements|mon abonnement|je paie actuellement|je paye actuellement|ce que j'ai|me coute actuellement|coute actuellement|g koi|j ai quoi|quoi comme abonnement|quel abonnement|comme abonnement",
    question:
      "qu'est-ce|qu'est-ce que|quel|quelle|quels|quelles|combien|quand|comment|ou|qui|pourquoi|est-ce|est-ce que|puis-je|peut-on|y a-t-il|vais-je|dois-je|suis-je|ai-je|serai-je|expliquez|dites-moi|c'est quoi|jusqu'a quand|serait-ce|serait|et que|que se passe|que faire|que devient|que dois|que vais",
    'verb first': 'que',
    'tell me':
      "dites-moi|dis-moi|je me demande|je veux savoir|je voudrais savoir|j'aimerais savoir|savoir si|savez-vous|si je peux|a condition de pouvoir|seulement si je peux|si on peut|quoi exactement|combien exactement",
    'how much':
      "combien|combien coute|combien couterait|combien ca coute|quel prix|quel est le prix|prix de|prix du|prix|tarif|coute|couterait|cout|ca ferait|reviendrait|quel tarif|a quel prix|devis|c combien|c'est combien|combien ca fait|combien ca couterait|ca coute combien|ca fait combien|ca donnerait quoi|ca donne quoi|ca ferait combien|quels tarifs|le prix|prix pour|a combien|tarif de|tarif du|combien d'economie|j'economise combien|on gagne combien",
    why: "pourquoi|pour quelle raison|raison|expli*|c'est quoi|qu'est-ce que c'est|que veut dire|que signifie|a quoi correspond|d'ou vient|d'ou viennent|pk|pq|pourkoi|a quoi correspondent|c quoi|d'ou sort|en quel honneur|ca veut dire quoi|c'est pour quoi|expliqu*",
    when: "quand|quel jour|a quelle date|quelle date|depuis quand|jusqu'a quand|a partir de quand|combien de temps",
    'what happens':
      "que se passe|que se passera|qu'arrive|qu'arrivera|que devient|que deviendra|et si|que va devenir|vais-je perdre|je perds|que se passerait|qu'advient",
    which: 'quels forfaits|quelles offres|quels|quelles|quels autres|options|disponibles|liste',
    plan: 'forfait*|offre*|tarif*|formule*|plan|plans|abonnement*',
    service: 'service*|produit*|ligne*|connexion*',
    date: 'date|jour',
    fee: "frais|supplement|surcout|penalite*|frais de changement|cout supplementaire|prix du changement|commission|penalite|penalites|facture le changement|facturez le changement|payant|payer pour changer|coute de changer|cout du changement|changer est gratuit|c'est gratuit|gratuit|gratuitement|une seule fois|une fois seulement|unique|on me facture|vais-je payer des frais|ca me coute de changer|couter de changer",
    invoice:
      "factur*|prelev*|paiement*|payer|paie|paye|paierai|debit*|regler|echeance|preleve|preleves|prelevement|me prelevez|prend l'argent|prenez l'argent|l'argent|je paie|je paye|vais payer|a payer",
    'next invoice':
      'prochaine facture|prochain prelevement|prochain paiement|jour de facturation|date de facturation|prochaine echeance|date de prelevement|jour de prelevement',
    refund:
      'mon argent|rembours*|un avoir|en avoir|credit*|recuper*|rend*|jours non utilises|non utilises|recevoir en retour|restitu*|avoir|ristourne|deja paye|deja payes|deja payee|jours payes|jours restants|trop percu|prorata|au prorata|rendu|rendez|payer double|paie double|payer deux fois|paye deux fois|payer le double|facture deux fois',
    old: "ancien|ancienne|vieux|actuel|actuelle|precedent|que j'ai|present",
    monthly: 'par mois|mensuel*|chaque mois|tous les mois|mensualite*|au mois',
    'due now': "maintenant|aujourd'hui|tout de suite|immediatement|au total|en tout|total|d'un coup",
    contract: 'contrat*|engagement*|engage',
    balance: 'solde|dois|reste a payer|dois encore|me reste a payer|combien je dois|ce que je dois',
    unanswerable:
      'remise*|reduction*|rabais|ristourne|coupure|sans internet pendant|chez moi|mon numero|meme numero|sans internet|sans connexion|coup*|interrup*|deconnect*|hors ligne|garder mon numero|meme numero|mon numero|nouvelle box|nouveau routeur|technicien|perdre ma connexion|perd son numero|perdre mon numero|perd sa box|box|coupure pendant|serai coupe|interruption|moyens de paiement|payer par carte|horaires|suffit pour|suffisant pour|assez pour|tient la route|enlever les frais|sans les frais|supprimer les frais|annuler les frais|geste commercial|negocier|meilleure offre|installation|installateur|mail de confirmation|email de confirmation|delai de reponse',
    earlier:
      "plus tot|avant|pas aujourd'hui|pas demain|si tard|si longtemps|attendre|pas plus tot|avant ca|pourquoi pas aujourd'hui|pas possible aujourd'hui|combien de temps a l'avance|a l'avance|quels jours|quelles dates|quel est le premier jour|premiere date|delai|au plus tot quand|retroactif|retroactivement",
    later:
      'plus tard|apres|ensuite|revenir a|rechanger|re-changer|revenir apres|changer a nouveau|encore changer|plusieurs fois|combien de fois|revenir ensuite|faire marche arriere|si je regrette',
    offered:
      "propos*|disponible*|puis-je avoir|peux avoir|puis-je choisir|avez-vous|options|n'apparait pas|je ne vois pas|ne peux pas choisir|manque|il n'y aurait pas|il y aurait|y a-t-il|y a t il|il y a|vous avez|vous auriez|auriez-vous|proposez|quoi d'autre|autre chose|d'autres offres|d'autres forfaits|disponib*|je peux avoir|peut-on avoir",
    'open change':
      "mon changement|en attente|programme*|prevu*|planifi*|est fait|a ete fait|ca a marche|statut|pris en compte|enregistre|c'est fait|c'est passe|c'est bien pris|bien enregistre|qu'est-ce que j'ai reserve|j'ai change quoi|ca en est ou|ou en est|programme",
    stay: 'garder|garde|je garde|rester|reste|conserve|je reste sur|je reste avec|rester sur|rester avec|rester a|je garde|garder mon|garder le|conserver',
    start:
      "commence*|debute*|debut|prend effet|entre en vigueur|prise d'effet|s'active|demarre*|ca demarre|demarre|effectif|ca commence|commence quand|sera actif|sera active|active quand|a partir de quand|des quand",
    language:
      'parle*|parlez|parlez-vous|langue|tradui*|comprenez|en francais|en anglais|en espagnol|parler anglais|parlez anglais|parlez francais|changer de langue|changer la langue|continuer en',
    trouble:
      "change d'adresse|changement d'adresse|j'ai change d'adresse|passe oublie|lent|lente|rame|ne marche pas|ne marche plus|ne fonctionne pas|ne fonctionne plus|en panne|panne|coupe sans arret|pas de connexion|pas d'internet|plus d'internet|erreur|fausse|incorrecte|preleve deux fois|demenage*|nouvelle adresse|mot de passe|routeur|ma box|ca rame|coupe|coupures|coupure|marche pas|fonctionne pas|saute|deconnect*|plus de connexion|plus internet|plus de reseau|pas de reseau|trop lent|bug|bugge|probleme|souci|facture trop elevee|trop elevee|deux fois|surfactur*|demenag*|modem|technicien|suspendre|mettre en pause|duplicata|copie de|pas compris|comprends pas|ne comprends pas|comprend pas|pas recu|toujours pas recu|debite deux fois|facture deux fois|inadmissible|je n'ai que|n'ai que|je ne recois que|recois que",
    advice:
      "recommand*|conseil*|propos*|compar*|difference|differences|lequel est mieux|laquelle est mieux|quel est le mieux|conseill*|lequel choisir|quelle difference|quels forfaits|quelles offres|quels sont les forfaits|infos sur|informations sur|renseignements|details|que proposez-vous|vous proposez quoi|vous avez quoi|avez-vous quoi|qu'avez-vous|vous choisissez|choisissez pour moi|comme vous voulez|tu choisis|a vous de voir",
    doubt:
      "reflechir|y reflechir|j'y reflechis|en parler|en discuter|demander a ma femme|demander a mon mari|parler a ma femme|parler a mon mari|voir avec ma|voir avec mon|pas encore decide|pas encore sur|pas sur de|j'hesite|indecis*|je reviens vers|decider plus tard|dormir dessus|plus si sur|plus sur|pas trop sur|je me tate|en parler a|en parler avec|demander a mon|demander a ma|mon mari|ma femme|mon patron|je reflechis|reflechir encore|pas decide|on verra plus tard|en parle a|j'en parle|que j'en parle|je reviens|plus que je pensais|plus que prevu|c'est beaucoup|plus cher que prevu|plus que ce que je pensais|plus que je ne pensais",
    not: "pas le|pas la|pas les|ne changez pas|ne change pas|ne veux pas|jamais|sans changer|au lieu de|plutot que|ne pas|je ne veux|pas de changement|ni|pas celui|pas celle|pas internet|pas l'internet|pas la tele|pas le fixe|sauf|a part|excepte|tout sauf|ne touchez pas|touchez pas|et pas|je ne veux pas|je veux pas|non pas",
    objection:
      "trop cher|trop chere|cher|trop|beaucoup trop|coute trop|trop eleve|trop eleves|trop elevee|trop elevees|vaut pas|vaut pas le coup|pas les moyens|je ne paie pas|je paie pas|paie pas|paye pas|exorbitant|du vol|de l'arnaque|arnaque|a ce prix|pour ce prix|trop d'argent|hors budget|hors de mon budget|hors de prix|plus que je pensais|abuse",
    also: 'aussi|egalement|en plus|de plus|ensuite|puis|en meme temps|par la meme occasion|ainsi que|apres ca|ajoute|ajoutez|les deux',
    maybe: 'peut-etre|et si|ou|que diriez-vous|pourquoi pas',
    instead:
      "plutot|en fait|finalement|je veux dire|je voulais dire|pardon|desole|non|attendez|attends|correction|erreur|changez la date|mettez la date|a la place|enfin non|non plutot|ah non|excusez|oups|rectification|ou plutot|au lieu|j'avais demande|je me suis trompe",
    internet:
      'internet|haut debit|fibre|wifi|wi-fi|adsl|box|connexion internet|le net|connexion|connection|la fibre|box internet|la box|debit|mega|megas',
    voice:
      'voix|telephone|fixe|mobile|portable|appels|telephonie|ligne telephonique|ligne fixe|tel|ligne vocale|vocal|vocale|minutes',
    recurring: 'tv|tele|television|hebergement|chaines|recurrent|la tele|bouquet|cable',
    cheaper:
      'payer moins|depenser moins|economiser|moins cher|moins chere|moins couteux|plus economique|inferieur|meilleur marche|faire des economies|reduire ma facture|baisser ma facture|reduire la facture|trop cher|un peu cher|bon marche|paie trop|paye trop|ca fait beaucoup',
    dearer: 'plus cher|plus chere|superieur|meilleur|plus grand|plus gros',
    faster:
      'plus rapide|plus vite|plus de debit|plus de vitesse|plus vite que|meilleur debit|plus performant|plus de megas|augmenter le debit|un meilleur debit',
    slower: 'plus lent|plus lente|moins rapide|moins de debit|moins vite',
    cheapest:
      'le moins cher|la moins chere|les moins chers|le plus economique|le plus bas|le moins couteux|le moins cher des deux|le plus petit|le moins eleve|premier prix',
    dearest:
      'le plus cher|la plus chere|le meilleur|la meilleure|le plus gros|le plus complet|le plus eleve|le haut de gamme|coute le plus',
    fastest:
      'le plus rapide|la plus rapide|vitesse maximale|debit maximal|meilleur debit|le plus de debit|le plus performant|debit maximum',
    slowest: 'le plus lent|la plus lente|le moins rapide',
    other: "l'autre|autre|un autre|une autre|l'autre forfait",
    number: 'numero|option|no',
    first: 'premier|premiere|1er|1ere',
    second: 'deuxieme|second|seconde|2e|2eme|celui du milieu|celle du milieu|du milieu',
    third: 'troisieme|3e|3eme',
    fourth: 'quatrieme|4e|4eme',
    fifth: 'cinquieme|5e|5eme',
    last: 'dernier|derniere',
    all: 'les trois|tous les trois|toutes les trois|tous|toutes|les deux|tout',
  },
};
