import type { Catalogue } from './messages.ts';

export const french: Catalogue = {
  greeting:
    'Bonjour {name} ! Je peux afficher vos services, changer un forfait et vous dire le prix avant que quoi que ce soit n’arrive, annuler un changement qui n’a pas commencé ou transmettre une demande à l’assistance. Que souhaitez-vous faire ?',
  'greeting.again': 'Bonjour {name} ! Que souhaitez-vous faire ?',
  'greeting.meanwhile': 'Bonjour {name} !',
  help: 'Vous pouvez dire « mes services » pour voir ce que vous avez et ce que cela coûte, « changer de forfait » pour passer à un autre forfait, « annuler le changement » pour revenir sur un changement qui n’a pas commencé, ou « assistance » pour ouvrir un ticket. « Retour », « annuler » et « recommencer » fonctionnent à tout moment.',
  thanks: 'Je vous en prie !',
  doubt:
    'Rien ne presse : rien ne change tant que vous ne l’avez pas confirmé. Vous pouvez reprendre ici quand vous voulez.',
  'doubt.nothing-open': 'Prenez votre temps. Je suis là quand vous voulez.',
  goodbye: 'Au revoir ! Rien ne change sans vous, et vous pouvez m’écrire à tout moment.',

  'services.total':
    '{count, plural, one {Vous avez # service actif} other {Vous avez # services actifs}}, {total} par mois au total{discounted, select, yes {, avant remises} other {}}.',
  'services.none': 'Vous n’avez pas de services à afficher ici. L’assistance peut vous en dire plus.',
  'services.hidden': 'Votre fournisseur n’affiche pas les services dans ce chat. L’assistance peut vous aider.',
  'services.pending': 'Passe à {plan} le {date}. Vous pouvez annuler ce changement jusqu’à la fin du {undoUntil}.',
  'services.pending.linked': 'Passe à {plan} le {date}, en même temps que {service}.',
  'services.starts': 'Commence le {date} à la place de {plan}.',

  'ask.service': 'Quel service souhaitez-vous changer ?',
  'ask.plan': 'Quel forfait souhaitez-vous à la place de {service} ({price} par mois) ?',
  'ask.date':
    'À partir de quel jour souhaitez-vous {plan} ?{again, select, yes {} other { Le premier jour possible est le {earliest}{because}. Vous pouvez aussi dire un autre jour, comme « {example} » ou « demain ».}}',
  'ask.date.days':
    'À partir de quel jour souhaitez-vous {plan} ? {allowed} Le premier jour possible est le {earliest}{because}. Vous pouvez aussi en dire un plus tard.',
  'ask.date.only': 'Le seul jour possible pour {plan} est le {earliest}{because}. Est-ce que cela vous convient ?',
  'ask.confirm':
    'Voici le prix pour passer {service} à {plan} le {date}. {by, select, support {C’est l’assistance qui fait ce changement : envoyez-le comme demande, et rien ne se passe avant sa réponse.} other {Rien ne se passe avant que vous confirmiez.}}',
  'ask.confirm.balance':
    'Voici le prix pour passer {service} à {plan} le {date}. Le solde de votre compte serait trop bas : il faut d’abord verser {missing} pour faire ce changement.{request, select, yes { Vous pouvez aussi l’envoyer comme demande à l’assistance.} other {}}',
  'ask.message':
    'Votre demande concernant {service} va à l’assistance, et rien ne change avant sa réponse. Écrivez ce qu’elle doit savoir, joignez des fichiers ou envoyez la demande telle quelle.',
  'ask.message.no-plans':
    'Il n’y a pas de forfait à choisir ici pour {service}, mais l’assistance peut en trouver un avec vous. Écrivez ce que vous souhaitez, joignez des fichiers si vous en avez et envoyez la demande.',
  'ask.message.more':
    'Votre demande dit : « {message} »{files, plural, =0 {} one {, avec # fichier} other {, avec # fichiers}}. Envoyez-la maintenant ou ajoutez autre chose.',
  'files.attached': '{files, plural, one {# fichier joint.} other {# fichiers joints.}}',

  'sign-in.ask': 'Je peux afficher et modifier vos services ici dès que je sais qui vous êtes.',
  'sign-in.how': 'Connectez-vous à votre espace client. Il vous donne un code à 6 chiffres : écrivez-le ici.',
  'sign-in.wrong-code':
    'Ce code ne convient pas ou a expiré. Connectez-vous de nouveau et écrivez ici le nouveau code.',
  'sign-in.out':
    'Vous êtes déconnecté. Personne ne peut voir vos services dans cette conversation avant une nouvelle connexion.',
  'sign-in.group': 'Je ne parle de vos services qu’en privé. Ouvrez une conversation avec moi et écrivez-moi là.',
  'files.not-taken.many':
    '{files, plural, =0 {Je ne peux pas prendre de fichiers ici. Écrivez votre message sans eux.} one {Je prends # fichier par message, et le vôtre en avait plus. Rien ne m’est parvenu : renvoyez-le avec un seul.} other {Je prends # fichiers par message, et le vôtre en avait plus. Rien ne m’est parvenu : renvoyez-le avec moins de fichiers.}}',
  'files.not-taken.large':
    '{named, select, yes {« {name} »} other {Votre fichier}} dépasse les {megabytes} Mo que je peux prendre, votre message ne m’est donc pas parvenu. Renvoyez-le avec un fichier plus petit, ou sans.',
  'files.not-taken.kind':
    '{named, select, yes {« {name} »} other {Votre fichier}} est d’un type que je ne peux pas prendre, votre message ne m’est donc pas parvenu. Je prends les images (PNG, JPEG, GIF, WebP), les PDF et le texte brut : renvoyez-le avec un tel fichier, ou sans.',
  'files.not-taken.reach':
    'Je n’ai pas pu récupérer {named, select, yes {« {name} »} other {votre fichier}} là où il se trouve, votre message ne m’est donc pas parvenu. Joignez le fichier et renvoyez-le, ou envoyez-le sans.',
  'files.not-taken.often':
    'Vous avez envoyé plus de fichiers que je ne peux en prendre en peu de temps, votre message ne m’est donc pas parvenu. Renvoyez-le sans fichiers, ou dans {minutes, plural, one {# minute} other {# minutes}}.',

  'ask.change': 'Quel changement souhaitez-vous annuler ?',
  'ask.undo': 'Annuler le passage de {service} à {plan} le {date} ? Tout redevient comme avant.',
  'ask.undo.linked': 'Cela annule aussi le passage de {changes}.',
  'ask.question':
    'Que souhaitez-vous demander à l’assistance ? Écrivez-le ici ; vous pouvez aussi joindre des fichiers.',
  'ask.question.draft':
    'Ceci n’a pas encore été envoyé : « {text} ». Dois-je l’envoyer à l’assistance ? Dites « envoyer », ou modifiez-le sur la carte.',

  'plan.more': '{difference} de plus par mois',
  'plan.less': '{difference} de moins par mois',
  'plan.same': 'Même prix qu’actuellement',
  'plan.price': '{price} par mois',
  'plan.paid-for-days': 'Payé d’avance : {price} pour {days, plural, one {# jour} other {# jours}}',
  'plan.along': 'Change en même temps : {changes}',
  'plan.speed': '{download} en réception, {upload} en envoi',

  'linked.item': '{service} vers {plan}',
  'linked.booked': 'Change en même temps : {changes}.',
  'linked.undone':
    '{count, plural, one {{services} reste aussi comme avant.} other {{services} restent aussi comme avant.}}',

  'cost.title': 'Ce que coûte ce changement',
  'cost.from-to': '{oldPlan} → {newPlan}',
  'cost.starts': 'Commence le {date}',
  'cost.at-once': 'Commence aujourd’hui, tout de suite',
  'cost.price-of-change': 'Prix du changement (frais)',
  'cost.price-of-change.none': 'Sans frais',
  'cost.refund': 'Remboursement de {plan}, {period}',
  'cost.charge': 'Premier débit pour {plan}, {period}',
  'cost.arithmetic': '{days} jours sur {outOf} de {base}',
  'cost.own-part': '{arithmetic} : {amount}',
  'cost.discount': 'remise {amount}',
  'cost.tax.share': 'taxe {amount}',
  'cost.tax': 'taxe de {rate} {amount}',
  'cost.includes-tax': 'dont {rate} de taxe, {amount}',
  'cost.folded': '{count, plural, one {# montant} other {# montants}} ensemble',
  'cost.rounding': 'Arrondi',
  'fee.dearer': 'Pour le passage à un forfait plus cher : {amount}',
  'fee.cheaper': 'Pour le passage à un forfait moins cher : {amount}',
  'fee.cool-down': 'Pour un nouveau changement si tôt : {amount}',
  'fee.early-change': 'Pour un changement avant la fin de votre contrat : {amount}',
  'cost.owed': 'À payer maintenant',
  'cost.credit': 'Vous recevez en avoir',
  'cost.nothing': 'Rien à payer maintenant',
  'cost.missing': 'À verser d’abord',
  'cost.next-invoice':
    '{services, plural, one {Prochaine facture de ce service, {date}} other {Prochaine facture de ces services, {date}}}',
  'cost.next-charge':
    '{services, plural, one {Prochain débit de ce service, {date}} other {Prochain débit de ces services, {date}}}',
  'cost.daily-charge': 'Débité chaque jour à partir du {date}',
  'cost.monthly': 'Nouveau prix mensuel à partir du {date}',
  'cost.monthly.later':
    '{discount, select, ends {À partir du {date}, à la fin de votre remise} other {À partir du {date}, au début de votre remise}}',
  'cost.along': 'Change en même temps : {changes}',
  'cost.rollover': 'Vos données non utilisées vous suivent et restent valables jusqu’au {until}.',
  'cost.rollover.for-good': 'Vos données non utilisées vous suivent et n’expirent pas.',
  'cost.monthly.before': 'Prix mensuel actuel : {price}',
  'cost.undo-until': 'Vous pouvez annuler ce changement jusqu’à la fin du {date}.',
  'cost.no-undo': 'Cela prend effet aujourd’hui, tout de suite, et ne peut pas être annulé.',
  'cost.balance-after': 'Solde du compte après ce changement',
  'cost.spoken':
    'Passage à {plan} le {date}. Prix du changement : {fee}. {outcome, select, owed {À payer maintenant : {total}.} credit {Vous recevez en avoir : {total}.} other {Rien à payer maintenant.}} Nouveau prix mensuel : {monthly}.',
  'cost.spoken.missing': 'Il faut d’abord verser {missing}.',

  'booked.scheduled':
    'C’est fait. {service} passe à {plan} le {date} ; vous n’avez plus rien à faire. Vous pouvez annuler ce changement jusqu’à la fin du {undoUntil}.',
  'booked.at-once':
    'C’est fait. Vous avez {plan} dès maintenant, à la place de {oldPlan}. Votre nouveau prix mensuel est de {monthly}.',
  'booked.no-undo': 'C’est en vigueur depuis aujourd’hui et ne peut pas être annulé.',
  'balance.still-too-low': 'Rien n’a été changé : le solde de votre compte est toujours trop bas.',
  'price.moved.nothing-done': 'Rien n’a été enregistré ni envoyé.',
  'moved.monthly-after': 'Le nouveau prix mensuel est maintenant de {after} au lieu de {before}.',
  'moved.monthly-before': 'Votre prix mensuel actuel est maintenant de {after} au lieu de {before}.',
  'moved.fee': 'Les frais sont maintenant de {after} au lieu de {before}.',
  'moved.refund': 'Le remboursement est maintenant de {after} au lieu de {before}.',
  'moved.first-charge': 'Le premier débit est maintenant de {after} au lieu de {before}.',
  'moved.next-invoice':
    '{isPrepaid, select, yes {Le prochain débit est maintenant de {after} au lieu de {before}.} other {La prochaine facture est maintenant de {after} au lieu de {before}.}}',
  'moved.balance-missing': 'Le montant à verser d’abord est maintenant de {after} au lieu de {before}.',
  'moved.balance-too-low': 'Le solde de votre compte est maintenant trop bas : il faut d’abord verser {missing}.',
  'moved.balance-enough': 'Le solde de votre compte est maintenant suffisant.',
  'moved.expired': 'Le prix que je vous ai montré était valable jusqu’au {until}. Il est toujours le même.',
  'moved.plan-name': '{before} s’appelle maintenant {after}.',
  'moved.plan-edited': 'Votre fournisseur a modifié {plan}. Ce que vous payez ne change pas.',
  'moved.linked-services': 'Ce qui change en même temps est maintenant : {changes}.',
  'moved.no-linked-services': 'Aucun autre service ne change plus en même temps.',
  'moved.undo': 'Vous pouvez maintenant annuler jusqu’à la fin du {date}.',
  'moved.no-undo': 'Cela prendrait maintenant effet tout de suite et ne pourrait pas être annulé.',
  'moved.next-invoice-date':
    '{isPrepaid, select, yes {Le prochain débit est maintenant le {after} au lieu du {before}.} other {La prochaine facture est maintenant le {after} au lieu du {before}.}}',
  'moved.no-next-invoice': 'Plus rien n’est débité le {before}.',
  'moved.monthly-later': 'Votre remise a changé : le prix mensuel sera de {amount} à partir du {date}.',
  'moved.no-monthly-later': 'Votre remise a changé : le nouveau prix mensuel reste le même dès le début.',
  'moved.rollover': 'La durée de validité de vos données non utilisées a changé.',
  'moved.details': 'Ce que vous payez ne change pas, mais se compose d’autres montants.',
  requested:
    'Envoyé. L’assistance a votre demande concernant {service} comme ticket n° {number} et répondra ici. Rien ne change d’ici là.',
  'requested.with-date':
    'Envoyé. L’assistance a votre demande de {plan} à partir du {date} comme ticket n° {number} et répondra ici. Rien ne change d’ici là.',
  undone: 'Annulé. {service} reste comme avant : le passage à {plan} n’aura pas lieu et votre compte est comme avant.',
  'undo.none': 'Vous n’avez aucun changement à annuler.',
  'undo.one-by-one':
    'J’annule un changement à la fois. Celui-ci d’abord ; dites « annuler le changement » de nouveau pour le suivant.',
  'undo.refused': `{because, select,
    undone {Ce changement a déjà été annulé.}
    started {Ce changement a déjà commencé et ne peut plus être annulé. Vous pouvez changer de forfait à nouveau.}
    other {Vous n’avez aucun changement à annuler.}}`,
  'undo.not-open': 'Ce changement n’est plus en attente.',
  'undo.still-open':
    'Le passage de {service} à {plan} le {date} est maintenu ; dites « annuler le changement » pour revenir dessus.',
  'undo.kept': 'Très bien, le passage à {plan} le {date} est maintenu.',
  'ticket.opened': 'Envoyé. L’assistance a votre question comme ticket n° {number} et répondra ici.',
  'files.kept':
    '{files, plural, one {J’ai gardé votre fichier. Il sera joint} other {J’ai gardé vos # fichiers. Ils seront joints}} quand vous enverrez une demande ou une question à l’assistance.',
  'files.added': `{files, plural, one {# fichier joint.} other {# fichiers joints.}} {to, select,
    request {Votre demande n’est pas encore envoyée : appuyez sur « Envoyer la demande » sur sa carte ou dites « envoyer ».}
    other {Votre question n’est pas encore envoyée : écrivez-la ici, ou sur sa carte et appuyez sur « Envoyer la question ».}}`,
  'files.too-many':
    'Une demande ou question à l’assistance peut contenir 10 fichiers, je n’ai donc pas ajouté ceux-ci. L’assistance peut vous dire où en envoyer d’autres.',
  'message.too-long':
    'Une demande ou question à l’assistance peut contenir 10 000 caractères, je ne l’ai donc pas ajoutée. Raccourcissez-la ou joignez-la en fichier.',
  'files.gone': 'Je n’ai plus trouvé ces fichiers. Veuillez les joindre à nouveau.',

  'date.same': 'C’est déjà le jour indiqué.',
  'plan.shown-already': 'C’est déjà le forfait indiqué.',
  'date.past': 'Le {date} est passé. Le premier jour possible est le {earliest}.',
  'date.too-early': 'Le {date} est trop tôt{because}. Le premier jour possible est le {earliest}.',
  'date.too-late': 'Le {date} est trop loin. Le dernier jour possible est le {latest}.',
  'date.only': 'Le {date} n’est pas possible. Le seul jour possible est le {only}{because}.',
  'date.not-allowed': '{allowed} Le {date} n’est donc pas possible ; le jour possible le plus proche est le {nearest}.',
  'date.allowed': `{days, select,
    first {Un forfait moins cher ne peut commencer que le premier jour d’un mois.}
    other {Un forfait moins cher ne peut commencer que votre jour de facturation, le {billingDay} de chaque mois.}}`,
  'date.because.charged':
    ', parce que {linked, select, yes {un service qui change en même temps} other {votre forfait actuel}} est débité jusqu’au {until}',
  'date.because.price-changed':
    ', parce que le prix ou la remise de {linked, select, yes {un service qui change en même temps} other {votre service}} a changé après le débit, qui va jusqu’au {until}',
  'date.because.contract':
    ', parce que le contrat de {linked, select, yes {un service qui change en même temps} other {votre service}} court jusqu’au {until}',
  'date.because.lead':
    ', parce que le passage à un forfait plus cher prend {days, plural, one {# jour} other {# jours}}',
  'date.because.notice':
    ', parce que le passage à un forfait moins cher demande un préavis de {days, plural, one {# jour} other {# jours}}',
  'date.because.service':
    ', parce que {linked, select, yes {un service qui change en même temps} other {votre service}} commence alors',
  'plan.in-contract': 'Votre service ne peut pas encore passer à {plan}, car son contrat court jusqu’au {until}.',
  'plan.linked':
    'Votre service ne peut pas passer à {plan} maintenant, car les services liés devraient changer aussi et ne le peuvent pas.',
  'plan.not-offered': 'Ce forfait n’est plus proposé pour ce service.',
  'plan.unknown': 'Il n’y a pas ici de tel forfait à choisir.',
  'plan.now': 'Votre forfait actuel est {plan}.',
  'request.closed':
    'Une demande pour {service} ne peut pas être envoyée d’ici. Vous pouvez tout de même écrire à l’assistance avec vos mots.',
  'self-change.closed-request-open':
    'Votre compte n’est pas actif, vous ne pouvez donc pas changer {service} vous-même, mais vous pouvez envoyer ceci comme demande à l’assistance.',

  'no-plans.contract':
    'Le contrat de {service} court jusqu’au {until}, son forfait ne peut donc pas encore être changé. L’assistance peut vous en dire plus.',
  'no-plans.linked':
    '{service} change avec les services liés, et l’un d’eux ne peut pas changer maintenant. L’assistance peut vous aider.',
  'no-plans.currency':
    '{service} est facturé dans une autre devise que votre compte et ne peut donc pas être changé dans ce chat. L’assistance peut vous aider.',
  'no-plans.request':
    '{why} Écrivez ce que vous souhaitez, joignez des fichiers si vous en avez et envoyez la demande.',

  'closed.menu-hides-services':
    'Votre fournisseur ne propose pas de changement de forfait dans ce chat. L’assistance peut vous aider.',
  'closed.not-allowed': '{service} ne peut pas être changé dans ce chat. L’assistance peut vous aider.',
  'closed.customer-blocked':
    'Votre compte n’est pas actif, {service} ne peut donc pas être changé ici. L’assistance peut vous aider.',
  'closed.change-pending':
    '{service} a déjà un changement qui n’a pas commencé. Annulez-le d’abord si vous en souhaitez un autre.',
  'closed.not-active': '{service} n’est pas actif et ne peut donc pas être changé. L’assistance peut vous aider.',
  'closed.ending': '{service} a déjà une date de fin et ne peut donc pas être changé. L’assistance peut vous aider.',
  'closed.in-bundle':
    '{service} fait partie d’un pack et ne peut donc pas être changé seul. L’assistance peut vous aider.',
  'closed.balance-too-low':
    'Le solde de votre compte est trop bas pour changer {service} maintenant. Versez d’abord un montant ou écrivez à l’assistance.',
  'closed.no-plans':
    'Il n’y a aucun forfait vers lequel {service} puisse changer. L’assistance peut vous en dire plus.',

  'answer.fee':
    '{several, select, no {Votre fournisseur prend des frais, une seule fois, pour ce changement.} other {Votre fournisseur prend des frais, une seule fois, pour ce changement : {fee} en tout.}} {reasons}.',
  'answer.fee.none': 'Ce changement est sans frais.',
  'answer.fee.general':
    'Les frais d’un changement dépendent du forfait et du jour. Je les montre avant que quoi que ce soit n’arrive.',
  'answer.old-plan': '{oldPlan} continue jusqu’à la fin du {last}, et {newPlan} le remplace le {date}.',
  'answer.old-plan.at-once': '{newPlan} remplace {oldPlan} aujourd’hui, tout de suite.',
  'answer.old-plan.general': 'Votre ancien forfait continue jusqu’à la veille du nouveau, et se termine alors.',
  'answer.refund':
    'Pour les jours de {plan} que vous avez payés et n’utiliserez pas, vous recevez {refund} en avoir sur votre compte.',
  'answer.refund.none': 'Ce changement ne donne lieu à aucun remboursement.',
  'answer.refund.general':
    'Le remboursement des jours déjà payés dépend du forfait et du jour. Je le montre avant que quoi que ce soit n’arrive.',
  'answer.invoice':
    '{isPrepaid, select, yes {Le prochain débit de ce service est le {date} : {amount}.} other {La prochaine facture de ce service est le {date} : {amount}.}}',
  'answer.invoice.none': 'Après ce changement, plus rien n’est débité pour ce service.',
  'answer.invoice.general': 'Votre prochain jour de facturation est le {date}.',
  'answer.due':
    '{outcome, select, owed {Avec ce changement, {total} sont à payer ({parts}).} credit {Avec ce changement, vous recevez {total} en avoir ({parts}).} other {Avec ce changement, il n’y a rien à payer maintenant ({parts}).}}',
  'answer.monthly': 'Vous payez {before} par mois actuellement, et {after} par mois à partir du {date}.',
  'answer.undo': 'Vous pouvez annuler ce changement jusqu’à la fin du {date} : dites « annuler le changement ».',
  'answer.undo.general':
    'Un changement peut être annulé jusqu’à la veille de son début : dites « annuler le changement ». Une fois commencé, vous pouvez changer de forfait à nouveau.',
  'answer.undoing':
    'Revenir en arrière ne coûte rien : {service} reste sur {plan} et votre compte redevient comme avant ce changement.',
  'answer.start': '{service} passe à {plan} le {date}.',
  'answer.start.general': 'Vous choisissez le jour vous-même, une fois le forfait choisi.',
  'answer.earliest': '{plan} peut commencer au plus tôt le {earliest}{because}.',
  'answer.contract': 'Le contrat de {service} court jusqu’au {until}.',
  'answer.contract.none': 'Aucun de vos services n’a de contrat avec une date de fin.',
  'answer.balance': 'Le solde de votre compte est de {balance}.',
  'answer.no-change': 'Vous n’avez aucun changement en attente.',
  'answer.none-faster': 'Aucun forfait plus rapide n’est proposé pour {service}.',
  'answer.none-cheaper': 'Aucun forfait moins cher n’est proposé pour {service}.',
  'answer.plans': '{service} peut passer à : {plans}.',
  'answer.plans.item': '{plan} ({price} par mois)',
  'answer.plan.current': 'Vous avez déjà {plan}.',
  'answer.plan.offered': '{service} peut passer à {plan}, pour {price} par mois.',
  'answer.plan.not-offered': '{plan} n’est pas proposé à la place de {service}. L’assistance peut vous en dire plus.',
  'answer.unknown': 'Je ne le sais pas, mais l’assistance peut vous le dire. Dois-je ouvrir un ticket ?',
  'answer.price':
    'Passer {service} à {plan} le {date}{isFirst, select, yes { (le premier jour possible)} other {}} : {outcome, select, owed {{total} sont à payer} credit {vous recevez {total} en avoir} other {rien à payer}} ({parts}). Ensuite, cela coûte {monthly} par mois au lieu de {before}. Je n’ai rien changé.',
  'answer.price.no-fee': 'sans frais',
  'answer.price.fee': 'frais {amount}',
  'answer.price.refund': 'remboursement {amount}',
  'answer.price.charge': 'premier montant {amount}',
  'suggest.change': 'Passer {service} à {plan} le {date}',

  'one-at-a-time': 'Je change un service à la fois : d’abord {service}. Ensuite, je reviendrai à {others}.',
  'one-at-a-time.undo': 'Une chose à la fois : d’abord cette question. Ensuite, je reviendrai à {others}.',
  'ending.only-support':
    'Seule l’assistance peut mettre fin à un service : dites « assistance » pour cela une fois ceci réglé.',
  'next-wish': 'Vous avez aussi parlé de {wish}. Je continue avec cela ?',
  'set-aside': 'J’ai laissé de côté le changement de {service} vers {plan} : rien n’a été changé.',
  'set-aside.service': '{service} reste comme il est pour l’instant.',
  'set-aside.request': 'Votre demande pour {service} n’a pas été envoyée.',
  'ask.service.which': 'De quel service parlez-vous ?',
  'ask.plan.which': 'De quel forfait parlez-vous pour {service} ?',
  'ask.date.which': 'De quel jour parlez-vous pour {plan} ?',
  'price.refreshed': 'Le prix que je vous ai montré était valable jusqu’au {until}. Le revoici à ce jour.',
  'welcome-back': 'Heureux de vous revoir, {name}. La dernière fois, nous en étions là :',

  'language.changed': 'Très bien, je parle français à partir de maintenant.',
  'language.which': 'Je parle {languages}. Laquelle préférez-vous ?',

  cancelled: 'Très bien, je m’arrête là. Rien n’a été changé.',
  'cancelled.nothing': 'Il n’y a rien à annuler.',
  'cancelled.change-stands':
    'Il n’y a rien à annuler ici. Votre passage à {plan} le {date} est maintenu ; dites « annuler le changement » pour revenir dessus.',
  'started-over': 'Recommençons. Rien n’a été changé. Que souhaitez-vous faire ?',
  resumed:
    'Ce chat a été mis à jour depuis la dernière fois. J’ai gardé vos réponses, nous pouvons donc continuer ici.',
  obsolete: 'Votre compte a changé depuis, ce que nous faisions n’est donc plus possible. Je n’ai rien changé.',
  stale: 'Ce bouton appartient à une étape précédente et ne fait plus rien.',
  'stale.change': `{now, select,
    booked {C’est déjà réservé : {service} passe à {plan} le {date}.}
    undone {Le passage de {service} à {plan} a déjà été annulé.}
    other {Ce changement a déjà eu lieu : {plan} a remplacé {service} le {date}.}}`,
  'stale.sent': 'C’est déjà envoyé, comme ticket n° {number}.',
  'stale.answered': 'J’ai déjà cette réponse.',
  'stale.not-sent':
    'Ce formulaire était fermé, ceci n’a donc pas été envoyé : « {text} ». Pour l’envoyer, dites « assistance » et collez-le là.',
  missed: `{question, select,
    service {Je n’ai pas compris de quel service vous parlez. Dites son nom ou son numéro dans la liste.}
    plan {Je n’ai pas compris de quel forfait vous parlez. Dites son nom, son prix ou son numéro dans la liste.}
    date {Je ne sais pas de quel jour vous parlez. Dites-le comme « {example} », « demain » ou « 2026-12-01 ».}
    change {Je n’ai pas compris de quel changement vous parlez. Dites le nom du service ou son numéro dans la liste.}
    undo {Je n’ai pas compris. Dites « annuler le changement » ou « garder ».}
    message {Écrivez ce que l’assistance doit savoir, ou dites « envoyer » ou « annuler ».}
    question {Écrivez votre question, ou dites « annuler ».}
    other {Je n’ai pas compris. Vous pouvez dire « mes services », « changer de forfait », « annuler le changement » ou « assistance ».}}`,
  'missed.confirm': `Je n’ai pas compris. {ways, select,
    none {Dites « autre date », « autre forfait » ou « annuler ».}
    request {Dites « demander » pour demander ce changement à l’assistance, ou « autre date », « autre forfait » ou « annuler ».}
    other {{when, select, now {Dites « changer maintenant »} other {Dites « changer le {date} »}} pour faire ce changement{ways, select,
      both {, « demander » pour le demander à l’assistance} other {}}, ou « autre date », « autre forfait » ou « annuler ».}}`,
  'beyond-this-chat':
    'Je ne peux pas faire cela dans ce chat, mais l’assistance peut vous aider. Dois-je ouvrir un ticket ?',
  'missed.ticket': 'Préférez-vous demander à l’assistance ? Je peux ouvrir un ticket.',
  'agreement.unclear': `{question, select,
    undo {Rien n’a encore été annulé. Pour annuler le changement, dites « annuler le changement » ou appuyez sur le bouton.}
    message {Rien n’a encore été envoyé. Pour envoyer votre demande, dites « envoyer » ou appuyez sur le bouton.}
    other {Je ne sais pas à quoi vous dites oui.}}`,
  'agreement.unclear.change':
    'Rien n’a encore été changé. Pour faire le changement, dites « changer le {date} » ou appuyez sur le bouton.',
  'agreement.unclear.at-once':
    'Rien n’a encore été changé. Ce changement prend effet aujourd’hui et ne peut pas être annulé, dites donc « changer maintenant » ou appuyez sur le bouton.',
  'what-next': 'Que souhaitez-vous faire ensuite ?',
  apology:
    'Désolé, un problème est survenu de notre côté et votre dernier message n’a eu aucun effet. Réessayez, ou écrivez à l’assistance en citant la référence {reference}.',

  'notice.change-applied': 'Votre forfait a changé : depuis le {date}, {newPlan} est actif à la place de {oldPlan}.',
  'notice.ticket-answered':
    '{resolved, select, yes {L’assistance a répondu et fermé le ticket n° {number} :} other {L’assistance a répondu au ticket n° {number} :}}',
  'notice.ticket-change-made':
    'L’assistance a fait le changement demandé dans le ticket n° {number} : {service} passe à {plan} le {date}.',
  'notice.ticket-change-made.undo': 'Vous pouvez l’annuler jusqu’à la fin du {undoUntil}.',

  'button.services': 'Voir mes services',
  'button.change': 'Changer de forfait',
  'button.change-service': 'Changer {service}',
  'button.help': 'Aide',
  'button.choose-plan': 'Choisir {plan}',
  'button.choose-picked': 'Choisir celui-ci',
  'button.change-from': 'Commencer le {date}',
  'button.change-from-today': 'Commencer aujourd’hui',
  'button.use-date': 'Utiliser cette date',
  'button.confirm': 'Changer le {date}',
  'button.confirm-today': 'Changer maintenant',
  'button.request': 'Demander le changement pour le {date}',
  'button.check-balance': 'Revérifier mon solde',
  'button.other-date': 'Choisir une autre date',
  'button.other-plan': 'Choisir un autre forfait',
  'button.all-plans': 'Voir tous les forfaits',
  'button.cancel': 'Annuler',
  'button.send-request': 'Envoyer la demande',
  'button.sign-in': 'Se connecter',
  'button.ask-support': 'Écrire à l’assistance',
  'button.send-question': 'Envoyer la question',
  'button.undo': 'Annuler le changement du {date}',
  'button.undo-any': 'Annuler mon changement',
  'button.undo-of': 'Annuler le changement de {service}',
  'button.undo-confirm': 'Annuler le passage à {plan}',
  'button.keep': 'Garder le changement du {date}',
  'button.open-ticket': 'Ouvrir un ticket',

  'label.service': 'Service',
  'label.plan': 'Nouveau forfait',
  'label.date': 'Date de début',
  'label.message': 'Message à l’assistance (facultatif)',
  'label.question': 'Votre question',
  'error.service': 'Choisissez un service',
  'error.plan': 'Choisissez un forfait',
  'error.date': 'Choisissez une date entre le {earliest} et le {latest}',
  'error.message': 'Écrivez au plus 2 000 caractères',
  'error.question': 'Écrivez votre question, au plus 2 000 caractères',

  type: '{type, select, internet {Internet} voice {Téléphonie} other {Récurrent}}',
  status: '{status, select, active {Actif} pending {En attente} disabled {Terminé} stopped {Suspendu} other {Archivé}}',
  'field.id': 'ID',
  'field.plan': 'Forfait',
  'field.price': 'Prix',
  'field.price.value': '{price} par mois',
  'field.price.plus-tax': '{price}, plus {rate} de taxe',
  'field.discount': 'Remise',
  'field.discount.value':
    '{off}{start, select, set { à partir du {from}} other {}}{end, select, set { jusqu’au {until}} other {}}',
  'field.price.value.days': '{price} pour {days, plural, one {# jour} other {# jours}}',
  'field.start-date': 'Date de début',
  'field.end-date': 'Se termine le',
  'field.invoiced-until': 'Facturé jusqu’au',
  'field.status': 'Statut',
  'field.days-left': 'Jours restants',
  'field.days-left.value': '{days, plural, one {# jour} other {# jours}}',
  'field.login': 'Identifiant du service',
  'field.ipv4': 'Adresse IPv4',
  'field.phone': 'Téléphone',
  'field.direction': 'Sens',
  direction: '{direction, select, incoming {Entrant} other {Sortant}}',
  'card.pressed': '✓ {title}',
  'card.answered': 'Répondu : {answer}',
  'card.asked-again': 'Redemandé ci-dessous.',
  'card.closed': 'N’est plus ouvert.',
};
