import type { Catalogue } from './messages.ts';

export const german: Catalogue = {
  greeting:
    'Hallo {name}! Ich kann Ihre Dienste zeigen, einen Tarif wechseln und den Preis nennen, bevor etwas geschieht, einen Wechsel rückgängig machen, der noch nicht begonnen hat, oder eine Anfrage an den Support weitergeben. Was möchten Sie tun?',
  'greeting.again': 'Hallo {name}! Was möchten Sie tun?',
  'greeting.meanwhile': 'Hallo {name}!',
  help: 'Sagen Sie „meine Dienste“, um zu sehen, was Sie haben und was es kostet, „Tarif wechseln“ für einen anderen Tarif, „rückgängig“, um einen Wechsel zurückzunehmen, der noch nicht begonnen hat, oder „Support“, um ein Ticket zu öffnen. „Zurück“, „abbrechen“ und „von vorne“ gehen jederzeit.',
  thanks: 'Gern geschehen!',
  doubt: 'Keine Eile: Es ändert sich nichts, bis Sie es bestätigen. Sie können jederzeit hier weitermachen.',
  'doubt.nothing-open': 'Lassen Sie sich Zeit. Ich bin da, wann immer Sie möchten.',
  goodbye: 'Auf Wiedersehen! Ohne Sie ändert sich nichts, und Sie können mir jederzeit schreiben.',

  'services.total':
    '{count, plural, one {Sie haben # aktiven Dienst} other {Sie haben # aktive Dienste}}, zusammen {total} im Monat{discounted, select, yes {, vor Rabatten} other {}}.',
  'services.none': 'Sie haben keine Dienste, die hier gezeigt werden können. Der Support weiß mehr.',
  'services.hidden': 'Ihr Anbieter zeigt in diesem Chat keine Dienste. Der Support kann Ihnen helfen.',
  'services.pending': 'Wechselt am {date} zu {plan}. Sie können das bis zum Ende von {undoUntil} rückgängig machen.',
  'services.pending.linked': 'Wechselt am {date} zu {plan}, zusammen mit {service}.',
  'services.starts': 'Beginnt am {date} anstelle von {plan}.',

  'ask.service': 'Welchen Dienst möchten Sie wechseln?',
  'ask.plan': 'Welchen Tarif möchten Sie anstelle von {service} ({price} im Monat)?',
  'ask.date':
    'Ab welchem Tag möchten Sie {plan}?{again, select, yes {} other { Der erste mögliche Tag ist {earliest}{because}. Sie können auch einen anderen Tag nennen, etwa „{example}“ oder „morgen“.}}',
  'ask.date.days':
    'Ab welchem Tag möchten Sie {plan}? {allowed} Der erste mögliche Tag ist {earliest}{because}. Sie können auch einen späteren nennen.',
  'ask.date.only': 'Der einzige mögliche Tag für {plan} ist {earliest}{because}. Soll der Wechsel dann beginnen?',
  'ask.confirm':
    'Das ist der Preis für den Wechsel von {service} zu {plan} am {date}. {by, select, support {Diesen Wechsel macht der Support: Senden Sie ihn als Anfrage. Vor der Antwort geschieht nichts.} other {Bevor Sie bestätigen, geschieht nichts.}}',
  'ask.confirm.balance':
    'Das ist der Preis für den Wechsel von {service} zu {plan} am {date}. Ihr Kontostand wäre dafür zu niedrig: Vor diesem Wechsel müssen {missing} eingezahlt werden.{request, select, yes { Sie können ihn auch als Anfrage an den Support senden.} other {}}',
  'ask.message':
    'Ihre Anfrage zu {service} geht an den Support, und bis zu dessen Antwort ändert sich nichts. Schreiben Sie, was der Support wissen soll, hängen Sie Dateien an oder senden Sie die Anfrage so ab.',
  'ask.message.no-plans':
    'Für {service} gibt es hier keinen Tarif zur Auswahl, aber der Support kann mit Ihnen einen finden. Schreiben Sie, was Sie möchten, hängen Sie Dateien an, wenn Sie welche haben, und senden Sie die Anfrage ab.',
  'ask.message.more':
    'In Ihrer Anfrage steht: „{message}“{files, plural, =0 {} one {, mit # Datei} other {, mit # Dateien}}. Senden Sie sie ab oder ergänzen Sie noch etwas.',
  'files.attached': '{files, plural, one {# Datei ist angehängt.} other {# Dateien sind angehängt.}}',

  'sign-in.ask': 'Ich kann Ihre Dienste hier zeigen und ändern, sobald ich weiß, wer Sie sind.',
  'sign-in.how':
    'Melden Sie sich in Ihrem Kundenportal an. Es nennt Ihnen einen Code mit 6 Ziffern: Schreiben Sie ihn hierher.',
  'sign-in.wrong-code':
    'Dieser Code passt nicht oder ist zu alt. Melden Sie sich noch einmal an und schreiben Sie den neuen Code hierher.',
  'sign-in.out': 'Sie sind abgemeldet. Niemand sieht Ihre Dienste in diesem Chat, bis Sie sich wieder anmelden.',
  'sign-in.group':
    'Über Ihre Dienste spreche ich nur unter vier Augen. Öffnen Sie einen Chat mit mir allein und schreiben Sie mir dort.',
  'files.not-taken.many':
    '{files, plural, =0 {Dateien kann ich hier nicht annehmen. Bitte schreiben Sie Ihre Nachricht ohne sie.} one {Mit einer Nachricht nehme ich # Datei an, Ihre hatte mehr. Nichts davon ist angekommen: Bitte senden Sie sie noch einmal mit einer.} other {Mit einer Nachricht nehme ich # Dateien an, Ihre hatte mehr. Nichts davon ist angekommen: Bitte senden Sie sie noch einmal mit weniger.}}',
  'files.not-taken.large':
    '{named, select, yes {„{name}“} other {Ihre Datei}} ist größer als die {megabytes} MB, die ich annehmen kann; Ihre Nachricht ist daher nicht angekommen. Bitte senden Sie sie noch einmal mit einer kleineren Datei oder ohne.',
  'files.not-taken.kind':
    '{named, select, yes {„{name}“} other {Ihre Datei}} ist von einer Art, die ich nicht annehmen kann; Ihre Nachricht ist daher nicht angekommen. Ich nehme Bilder (PNG, JPEG, GIF, WebP), PDF und reinen Text: Bitte senden Sie sie noch einmal mit so einer Datei oder ohne.',
  'files.not-taken.reach':
    'Ich konnte {named, select, yes {„{name}“} other {Ihre Datei}} dort, wo sie liegt, nicht abholen; Ihre Nachricht ist daher nicht angekommen. Bitte hängen Sie die Datei neu an und senden Sie noch einmal, oder senden Sie ohne sie.',
  'files.not-taken.often':
    'Sie haben mehr Dateien gesendet, als ich in kurzer Zeit annehmen kann; Ihre Nachricht ist daher nicht angekommen. Bitte senden Sie sie noch einmal ohne Dateien oder in {minutes, plural, one {# Minute} other {# Minuten}}.',

  'ask.change': 'Welchen Wechsel möchten Sie rückgängig machen?',
  'ask.undo': 'Den Wechsel von {service} zu {plan} am {date} rückgängig machen? Alles wird wieder, wie es war.',
  'ask.undo.linked': 'Das macht auch diesen Wechsel rückgängig: {changes}.',
  'ask.question': 'Was möchten Sie den Support fragen? Schreiben Sie es hier; Sie können auch Dateien anhängen.',
  'ask.question.draft':
    'Das wurde noch nicht gesendet: „{text}“. Soll ich es an den Support senden? Sagen Sie „senden“, oder ändern Sie es auf der Karte.',

  'plan.more': '{difference} mehr im Monat',
  'plan.less': '{difference} weniger im Monat',
  'plan.same': 'Gleicher Preis wie jetzt',
  'plan.price': '{price} im Monat',
  'plan.paid-for-days': 'Im Voraus bezahlt: {price} für {days, plural, one {# Tag} other {# Tage}}',
  'plan.along': 'Wechselt mit: {changes}',
  'plan.speed': '{download} im Download, {upload} im Upload',

  'linked.item': '{service} zu {plan}',
  'linked.booked': 'Es wechselt mit: {changes}.',
  'linked.undone':
    '{count, plural, one {{services} bleibt ebenfalls, wie es war.} other {{services} bleiben ebenfalls, wie sie waren.}}',

  'cost.title': 'Was dieser Wechsel kostet',
  'cost.from-to': '{oldPlan} → {newPlan}',
  'cost.starts': 'Beginnt am {date}',
  'cost.at-once': 'Beginnt heute, sofort',
  'cost.price-of-change': 'Preis des Wechsels (Gebühr)',
  'cost.price-of-change.none': 'Keine Gebühr',
  'cost.refund': 'Erstattung für {plan}, {period}',
  'cost.charge': 'Erste Berechnung für {plan}, {period}',
  'cost.arithmetic': '{days} von {outOf} Tagen von {base}',
  'cost.own-part': '{arithmetic}: {amount}',
  'cost.discount': 'Rabatt {amount}',
  'cost.tax.share': 'Steuer {amount}',
  'cost.tax': '{rate} Steuer {amount}',
  'cost.includes-tax': 'darin {rate} Steuer von {amount}',
  'cost.folded': '{count, plural, one {# Betrag} other {# Beträge}} zusammen',
  'cost.rounding': 'Rundung',
  'fee.dearer': 'Für den Wechsel zu einem teureren Tarif: {amount}',
  'fee.cheaper': 'Für den Wechsel zu einem günstigeren Tarif: {amount}',
  'fee.cool-down': 'Für einen erneuten Wechsel nach so kurzer Zeit: {amount}',
  'fee.early-change': 'Für den Wechsel vor dem Ende Ihres Vertrags: {amount}',
  'cost.owed': 'Jetzt zu zahlen',
  'cost.credit': 'Sie erhalten als Guthaben zurück',
  'cost.nothing': 'Jetzt nichts zu zahlen',
  'cost.missing': 'Vorher einzuzahlen',
  'cost.next-invoice':
    '{services, plural, one {Nächste Rechnung für diesen Dienst, {date}} other {Nächste Rechnung für diese Dienste, {date}}}',
  'cost.next-charge':
    '{services, plural, one {Nächste Abbuchung für diesen Dienst, {date}} other {Nächste Abbuchung für diese Dienste, {date}}}',
  'cost.daily-charge': 'Für jeden Tag berechnet ab {date}',
  'cost.monthly': 'Neuer Monatspreis ab {date}',
  'cost.monthly.later':
    '{discount, select, ends {Ab {date}, wenn Ihr Rabatt endet} other {Ab {date}, wenn Ihr Rabatt beginnt}}',
  'cost.along': 'Wechselt mit: {changes}',
  'cost.rollover': 'Ihr ungenutztes Datenvolumen geht mit und gilt bis {until}.',
  'cost.rollover.for-good': 'Ihr ungenutztes Datenvolumen geht mit und verfällt nicht.',
  'cost.monthly.before': 'Monatspreis jetzt: {price}',
  'cost.undo-until': 'Sie können das bis zum Ende von {date} rückgängig machen.',
  'cost.no-undo': 'Das gilt ab heute, sofort, und kann nicht rückgängig gemacht werden.',
  'cost.balance-after': 'Kontostand nach diesem Wechsel',
  'cost.spoken':
    'Wechsel zu {plan} am {date}. Preis des Wechsels: {fee}. {outcome, select, owed {Jetzt zu zahlen: {total}.} credit {Sie erhalten als Guthaben zurück: {total}.} other {Jetzt nichts zu zahlen.}} Neuer Monatspreis: {monthly}.',
  'cost.spoken.missing': 'Vorher müssen {missing} eingezahlt werden.',

  'booked.scheduled':
    'Erledigt. {service} wechselt am {date} zu {plan}; Sie müssen nichts weiter tun. Sie können das bis zum Ende von {undoUntil} rückgängig machen.',
  'booked.at-once': 'Erledigt. Sie haben ab jetzt {plan} anstelle von {oldPlan}. Ihr neuer Monatspreis ist {monthly}.',
  'booked.no-undo': 'Das gilt seit heute und kann nicht rückgängig gemacht werden.',
  'balance.still-too-low': 'Es wurde nichts geändert: Ihr Kontostand ist noch zu niedrig.',
  'price.moved.nothing-done': 'Es wurde nichts gebucht oder gesendet.',
  'moved.monthly-after': 'Der neue Monatspreis ist jetzt {after} statt {before}.',
  'moved.monthly-before': 'Ihr bisheriger Monatspreis ist jetzt {after} statt {before}.',
  'moved.fee': 'Die Gebühr ist jetzt {after} statt {before}.',
  'moved.refund': 'Die Erstattung ist jetzt {after} statt {before}.',
  'moved.first-charge': 'Die erste Berechnung ist jetzt {after} statt {before}.',
  'moved.next-invoice':
    '{isPrepaid, select, yes {Die nächste Abbuchung ist jetzt {after} statt {before}.} other {Die nächste Rechnung ist jetzt {after} statt {before}.}}',
  'moved.balance-missing': 'Vorher einzuzahlen sind jetzt {after} statt {before}.',
  'moved.balance-too-low': 'Ihr Kontostand ist jetzt zu niedrig: Vorher müssen {missing} eingezahlt werden.',
  'moved.balance-enough': 'Ihr Kontostand ist jetzt hoch genug.',
  'moved.expired': 'Der Preis, den ich Ihnen gezeigt habe, galt bis {until}. Er ist noch derselbe.',
  'moved.plan-name': '{before} heißt jetzt {after}.',
  'moved.plan-edited': 'Ihr Anbieter hat etwas an {plan} geändert. Was Sie zahlen, bleibt gleich.',
  'moved.linked-services': 'Es wechselt jetzt mit: {changes}.',
  'moved.no-linked-services': 'Es wechselt kein anderer Dienst mehr mit.',
  'moved.undo': 'Sie können das jetzt bis zum Ende von {date} rückgängig machen.',
  'moved.no-undo': 'Das würde jetzt sofort gelten und könnte nicht rückgängig gemacht werden.',
  'moved.next-invoice-date':
    '{isPrepaid, select, yes {Die nächste Abbuchung ist jetzt am {after} statt am {before}.} other {Die nächste Rechnung ist jetzt am {after} statt am {before}.}}',
  'moved.no-next-invoice': 'Am {before} wird nichts mehr berechnet.',
  'moved.monthly-later': 'Ihr Rabatt hat sich geändert: Ab {date} ist der Monatspreis {amount}.',
  'moved.no-monthly-later': 'Ihr Rabatt hat sich geändert: Der neue Monatspreis gilt unverändert von Anfang an.',
  'moved.rollover': 'Wie lange Ihr ungenutztes Datenvolumen gilt, hat sich geändert.',
  'moved.details': 'Was Sie zahlen, bleibt gleich, setzt sich aber aus anderen Beträgen zusammen.',
  requested:
    'Gesendet. Der Support hat Ihre Anfrage zu {service} als Ticket Nr. {number} und antwortet hier. Bis dahin ändert sich nichts.',
  'requested.with-date':
    'Gesendet. Der Support hat Ihre Anfrage zu {plan} ab {date} als Ticket Nr. {number} und antwortet hier. Bis dahin ändert sich nichts.',
  undone:
    'Rückgängig gemacht. {service} bleibt, wie es war: Der Wechsel zu {plan} findet nicht statt, und Ihr Konto ist wie zuvor.',
  'undo.none': 'Sie haben keinen Wechsel, der rückgängig gemacht werden könnte.',
  'undo.one-by-one':
    'Ich mache einen Wechsel nach dem anderen rückgängig. Dieser kommt zuerst; für den nächsten sagen Sie noch einmal „rückgängig“.',
  'undo.refused': `{because, select,
    undone {Dieser Wechsel wurde schon rückgängig gemacht.}
    started {Dieser Wechsel hat schon begonnen und kann nicht rückgängig gemacht werden. Sie können den Tarif wieder wechseln.}
    other {Sie haben keinen Wechsel, der rückgängig gemacht werden könnte.}}`,
  'undo.not-open': 'Dieser Wechsel steht nicht mehr aus.',
  'undo.still-open':
    'Der Wechsel von {service} zu {plan} am {date} bleibt bestehen; sagen Sie „rückgängig“, um ihn zurückzunehmen.',
  'undo.kept': 'In Ordnung, der Wechsel zu {plan} am {date} bleibt bestehen.',
  'ticket.opened': 'Gesendet. Der Support hat Ihre Frage als Ticket Nr. {number} und antwortet hier.',
  'files.kept':
    '{files, plural, one {Ich habe Ihre Datei behalten. Sie geht mit} other {Ich habe Ihre # Dateien behalten. Sie gehen mit}}, wenn Sie eine Anfrage oder Frage an den Support senden.',
  'files.added': `{files, plural, one {# Datei ist angehängt.} other {# Dateien sind angehängt.}} {to, select,
    request {Ihre Anfrage ist noch nicht gesendet: Drücken Sie auf der Karte „Anfrage senden“ oder sagen Sie „senden“.}
    other {Ihre Frage ist noch nicht gesendet: Schreiben Sie sie hier, oder auf der Karte und drücken Sie „Frage senden“.}}`,
  'files.too-many':
    'Eine Anfrage oder Frage an den Support fasst 10 Dateien, darum habe ich diese nicht angehängt. Der Support sagt Ihnen, wohin Sie weitere senden können.',
  'message.too-long':
    'Eine Anfrage oder Frage an den Support fasst 10.000 Zeichen, darum habe ich das nicht übernommen. Bitte kürzen Sie es oder hängen Sie es als Datei an.',
  'files.gone': 'Ich konnte diese Dateien nicht mehr finden. Bitte hängen Sie sie noch einmal an.',

  'date.same': 'Das ist der Tag, der schon dasteht.',
  'plan.shown-already': 'Das ist der Tarif, der schon dasteht.',
  'date.past': '{date} liegt in der Vergangenheit. Der erste mögliche Tag ist {earliest}.',
  'date.too-early': '{date} ist zu früh{because}. Der erste mögliche Tag ist {earliest}.',
  'date.too-late': '{date} liegt zu weit in der Zukunft. Der letzte mögliche Tag ist {latest}.',
  'date.only': '{date} ist nicht möglich. Der einzige mögliche Tag ist {only}{because}.',
  'date.not-allowed': '{allowed} Darum ist {date} nicht möglich; der nächste mögliche Tag ist {nearest}.',
  'date.allowed': `{days, select,
    first {Ein günstigerer Tarif kann nur am ersten Tag eines Monats beginnen.}
    other {Ein günstigerer Tarif kann nur an Ihrem Abrechnungstag beginnen, dem {billingDay}. eines Monats.}}`,
  'date.because.charged':
    ', weil {linked, select, yes {ein Dienst, der mitwechselt,} other {Ihr jetziger Tarif}} bis {until} berechnet ist',
  'date.because.price-changed':
    ', weil sich Preis oder Rabatt {linked, select, yes {eines Dienstes, der mitwechselt,} other {Ihres Dienstes}} nach der Berechnung geändert hat, die bis {until} reicht',
  'date.because.contract':
    ', weil der Vertrag {linked, select, yes {eines Dienstes, der mitwechselt,} other {Ihres Dienstes}} bis {until} läuft',
  'date.because.lead': ', weil ein Wechsel zu einem teureren Tarif {days, plural, one {# Tag} other {# Tage}} dauert',
  'date.because.notice':
    ', weil ein Wechsel zu einem günstigeren Tarif {days, plural, one {# Tag} other {# Tage}} vorher angemeldet werden muss',
  'date.because.service': ', weil {linked, select, yes {ein Dienst, der mitwechselt,} other {Ihr Dienst}} dann beginnt',
  'plan.in-contract': 'Ihr Dienst kann noch nicht zu {plan} wechseln, weil sein Vertrag bis {until} läuft.',
  'plan.linked':
    'Ihr Dienst kann jetzt nicht zu {plan} wechseln, weil die verbundenen Dienste mitwechseln müssten und das nicht können.',
  'plan.not-offered': 'Dieser Tarif wird für diesen Dienst nicht mehr angeboten.',
  'plan.unknown': 'Einen solchen Tarif gibt es hier nicht zur Auswahl.',
  'plan.now': 'Ihr jetziger Tarif ist {plan}.',
  'request.closed':
    'Eine Anfrage zu {service} kann von hier nicht gesendet werden. Sie können den Support trotzdem in eigenen Worten fragen.',
  'self-change.closed-request-open':
    'Ihr Konto ist nicht aktiv, darum können Sie {service} nicht selbst wechseln, aber Sie können das als Anfrage an den Support senden.',

  'no-plans.contract':
    'Der Vertrag von {service} läuft bis {until}, darum kann der Tarif noch nicht gewechselt werden. Der Support weiß mehr.',
  'no-plans.linked':
    '{service} wechselt zusammen mit den verbundenen Diensten, und einer davon kann jetzt nicht wechseln. Der Support kann Ihnen helfen.',
  'no-plans.currency':
    '{service} wird in einer anderen Währung abgerechnet als Ihr Konto und kann darum in diesem Chat nicht gewechselt werden. Der Support kann Ihnen helfen.',
  'no-plans.request':
    '{why} Schreiben Sie, was Sie möchten, hängen Sie Dateien an, wenn Sie welche haben, und senden Sie die Anfrage ab.',

  'closed.menu-hides-services':
    'Ihr Anbieter bietet in diesem Chat keinen Tarifwechsel an. Der Support kann Ihnen helfen.',
  'closed.not-allowed': '{service} kann in diesem Chat nicht gewechselt werden. Der Support kann Ihnen helfen.',
  'closed.customer-blocked':
    'Ihr Konto ist nicht aktiv, darum kann {service} hier nicht gewechselt werden. Der Support kann Ihnen helfen.',
  'closed.change-pending':
    '{service} hat schon einen Wechsel, der noch nicht begonnen hat. Machen Sie ihn zuerst rückgängig, wenn Sie einen anderen möchten.',
  'closed.not-active':
    '{service} ist nicht aktiv und kann darum nicht gewechselt werden. Der Support kann Ihnen helfen.',
  'closed.ending':
    '{service} hat schon ein Enddatum und kann darum nicht gewechselt werden. Der Support kann Ihnen helfen.',
  'closed.in-bundle':
    '{service} ist Teil eines Pakets und kann darum nicht einzeln gewechselt werden. Der Support kann Ihnen helfen.',
  'closed.balance-too-low':
    'Ihr Kontostand ist zu niedrig, um {service} jetzt zu wechseln. Zahlen Sie zuerst ein oder fragen Sie den Support.',
  'closed.no-plans': 'Es gibt keinen Tarif, zu dem {service} wechseln kann. Der Support weiß mehr.',

  'answer.fee':
    '{several, select, no {Ihr Anbieter nimmt für diesen Wechsel einmalig eine Gebühr.} other {Ihr Anbieter nimmt für diesen Wechsel einmalig Gebühren, zusammen {fee}.}} {reasons}.',
  'answer.fee.none': 'Dieser Wechsel hat keine Gebühr.',
  'answer.fee.general':
    'Ob ein Wechsel eine Gebühr hat, hängt vom Tarif und vom Tag ab. Ich zeige sie, bevor etwas geschieht.',
  'answer.old-plan': '{oldPlan} läuft bis zum Ende von {last} weiter, und {newPlan} tritt am {date} an seine Stelle.',
  'answer.old-plan.at-once': '{newPlan} tritt heute sofort an die Stelle von {oldPlan}.',
  'answer.old-plan.general': 'Ihr alter Tarif läuft bis zum Tag vor dem Beginn des neuen weiter und endet dann.',
  'answer.refund':
    'Für die Tage von {plan}, die Sie bezahlt haben und nicht mehr nutzen, erhalten Sie {refund} als Guthaben auf Ihr Konto zurück.',
  'answer.refund.none': 'Bei diesem Wechsel gibt es kein Geld zurück.',
  'answer.refund.general':
    'Ob es für bezahlte Tage Geld zurück gibt, hängt vom Tarif und vom Tag ab. Ich zeige es, bevor etwas geschieht.',
  'answer.invoice':
    '{isPrepaid, select, yes {Die nächste Abbuchung für diesen Dienst ist am {date}: {amount}.} other {Die nächste Rechnung für diesen Dienst kommt am {date}: {amount}.}}',
  'answer.invoice.none': 'Nach diesem Wechsel wird für diesen Dienst nichts mehr berechnet.',
  'answer.invoice.general': 'Ihr nächster Abrechnungstag ist {date}.',
  'answer.due':
    '{outcome, select, owed {Bei diesem Wechsel sind {total} zu zahlen ({parts}).} credit {Bei diesem Wechsel erhalten Sie {total} als Guthaben zurück ({parts}).} other {Bei diesem Wechsel ist jetzt nichts zu zahlen ({parts}).}}',
  'answer.monthly': 'Sie zahlen jetzt {before} im Monat und ab {date} {after} im Monat.',
  'answer.undo': 'Sie können diesen Wechsel bis zum Ende von {date} rückgängig machen: Sagen Sie „rückgängig“.',
  'answer.undo.general':
    'Ein Wechsel kann bis zum Tag vor seinem Beginn rückgängig gemacht werden: Sagen Sie „rückgängig“. Hat er begonnen, können Sie den Tarif wieder wechseln.',
  'answer.undoing':
    'Das Rückgängigmachen kostet nichts: {service} bleibt bei {plan}, und Ihr Konto ist wieder wie vor diesem Wechsel.',
  'answer.start': '{service} wechselt am {date} zu {plan}.',
  'answer.start.general': 'Den Tag wählen Sie selbst, sobald Sie einen Tarif gewählt haben.',
  'answer.earliest': '{plan} kann frühestens am {earliest} beginnen{because}.',
  'answer.contract': 'Der Vertrag von {service} läuft bis {until}.',
  'answer.contract.none': 'Keiner Ihrer Dienste hat einen Vertrag mit Enddatum.',
  'answer.balance': 'Ihr Kontostand ist {balance}.',
  'answer.no-change': 'Sie haben keinen Wechsel, der noch beginnen wird.',
  'answer.none-faster': 'Für {service} gibt es keinen schnelleren Tarif.',
  'answer.none-cheaper': 'Für {service} gibt es keinen günstigeren Tarif.',
  'answer.plans': '{service} kann wechseln zu: {plans}.',
  'answer.plans.item': '{plan} ({price} im Monat)',
  'answer.plan.current': 'Sie haben {plan} bereits.',
  'answer.plan.offered': '{service} kann zu {plan} wechseln, für {price} im Monat.',
  'answer.plan.not-offered': '{plan} wird anstelle von {service} nicht angeboten. Der Support weiß mehr.',
  'answer.unknown': 'Das weiß ich nicht, aber der Support kann es Ihnen sagen. Soll ich ein Ticket öffnen?',
  'answer.price':
    'Wechsel von {service} zu {plan} am {date}{isFirst, select, yes { (dem ersten möglichen Tag)} other {}}: {outcome, select, owed {{total} sind zu zahlen} credit {Sie erhalten {total} als Guthaben zurück} other {es ist nichts zu zahlen}} ({parts}). Danach kostet es {monthly} im Monat statt {before}. Ich habe nichts geändert.',
  'answer.price.no-fee': 'keine Gebühr',
  'answer.price.fee': 'Gebühr {amount}',
  'answer.price.refund': 'Erstattung {amount}',
  'answer.price.charge': 'erste Berechnung {amount}',
  'suggest.change': '{service} am {date} zu {plan} wechseln',

  'one-at-a-time':
    'Ich wechsle einen Dienst nach dem anderen, zuerst also {service}. Danach komme ich auf {others} zurück.',
  'one-at-a-time.undo': 'Eins nach dem anderen: zuerst diese Frage. Danach komme ich auf {others} zurück.',
  'ending.only-support':
    'Einen Dienst kann nur der Support beenden: Sagen Sie dafür „Support“, wenn dies hier erledigt ist.',
  'next-wish': 'Sie haben auch von {wish} gesprochen. Soll ich damit weitermachen?',
  'set-aside': 'Den Wechsel von {service} zu {plan} habe ich vorerst gelassen: Es wurde nichts geändert.',
  'set-aside.service': '{service} bleibt vorerst, wie es ist.',
  'set-aside.request': 'Ihre Anfrage zu {service} wurde nicht gesendet.',
  'ask.service.which': 'Welchen dieser Dienste meinen Sie?',
  'ask.plan.which': 'Welchen dieser Tarife meinen Sie für {service}?',
  'ask.date.which': 'Welchen Tag meinen Sie für {plan}?',
  'price.refreshed':
    'Der Preis, den ich Ihnen gezeigt habe, galt bis {until}. Hier ist er noch einmal mit dem Stand von heute.',
  'welcome-back': 'Willkommen zurück, {name}. Zuletzt waren wir hier:',

  'language.changed': 'In Ordnung, ich spreche ab jetzt Deutsch.',
  'language.which': 'Ich spreche {languages}. Welche Sprache möchten Sie?',

  cancelled: 'In Ordnung, ich habe aufgehört. Es wurde nichts geändert.',
  'cancelled.nothing': 'Es gibt nichts abzubrechen.',
  'cancelled.change-stands':
    'Hier gibt es nichts abzubrechen. Ihr Wechsel zu {plan} am {date} bleibt bestehen; sagen Sie „rückgängig“, um ihn zurückzunehmen.',
  'started-over': 'Fangen wir von vorne an. Es wurde nichts geändert. Was möchten Sie tun?',
  resumed:
    'Dieser Chat wurde seit dem letzten Mal aktualisiert. Ich habe Ihre Antworten behalten, wir können also hier weitermachen.',
  obsolete:
    'Ihr Konto hat sich seitdem geändert, darum ist das, woran wir waren, nicht mehr möglich. Ich habe nichts geändert.',
  stale: 'Diese Schaltfläche gehört zu einem früheren Schritt und bewirkt nichts mehr.',
  'stale.change': `{now, select,
    booked {Das ist schon gebucht: {service} wechselt am {date} zu {plan}.}
    undone {Der Wechsel von {service} zu {plan} wurde schon rückgängig gemacht.}
    other {Dieser Wechsel ist schon erfolgt: {plan} hat am {date} {service} abgelöst.}}`,
  'stale.sent': 'Das wurde schon gesendet, als Ticket Nr. {number}.',
  'stale.answered': 'Diese Antwort habe ich schon.',
  'stale.not-sent':
    'Das Formular war schon geschlossen, deshalb wurde dies nicht gesendet: „{text}“. Um es zu senden, sagen Sie „Support“ und fügen Sie es dort ein.',
  missed: `{question, select,
    service {Ich konnte nicht erkennen, welchen Dienst Sie meinen. Nennen Sie seinen Namen oder seine Nummer in der Liste.}
    plan {Ich konnte nicht erkennen, welchen Tarif Sie meinen. Nennen Sie seinen Namen, seinen Preis oder seine Nummer in der Liste.}
    date {Ich weiß nicht, welchen Tag Sie meinen. Sagen Sie ihn etwa so: „{example}“, „morgen“ oder „2026-12-01“.}
    change {Ich konnte nicht erkennen, welchen Wechsel Sie meinen. Nennen Sie den Dienst oder die Nummer in der Liste.}
    undo {Das habe ich nicht verstanden. Sagen Sie „Wechsel rückgängig machen“ oder „behalten“.}
    message {Schreiben Sie, was der Support wissen soll, oder sagen Sie „senden“ oder „abbrechen“.}
    question {Schreiben Sie Ihre Frage oder sagen Sie „abbrechen“.}
    other {Das habe ich nicht verstanden. Sie können „meine Dienste“, „Tarif wechseln“, „rückgängig“ oder „Support“ sagen.}}`,
  'missed.confirm': `Das habe ich nicht verstanden. {ways, select,
    none {Sagen Sie „anderes Datum“, „anderer Tarif“ oder „abbrechen“.}
    request {Sagen Sie „anfragen“, um diesen Wechsel beim Support anzufragen, oder „anderes Datum“, „anderer Tarif“ oder „abbrechen“.}
    other {{when, select, now {Sagen Sie „jetzt wechseln“} other {Sagen Sie „am {date} wechseln“}}, um zu wechseln{ways, select,
      both {, „anfragen“, um den Support zu bitten} other {}}, oder „anderes Datum“, „anderer Tarif“ oder „abbrechen“.}}`,
  'beyond-this-chat':
    'Das kann ich in diesem Chat nicht tun, aber der Support kann Ihnen helfen. Soll ich ein Ticket öffnen?',
  'missed.ticket': 'Möchten Sie lieber den Support fragen? Ich kann ein Ticket für Sie öffnen.',
  'agreement.unclear': `{question, select,
    undo {Es wurde noch nichts rückgängig gemacht. Sagen Sie dafür „Wechsel rückgängig machen“ oder drücken Sie die Schaltfläche.}
    message {Es wurde noch nichts gesendet. Sagen Sie dafür „senden“ oder drücken Sie die Schaltfläche.}
    other {Ich bin nicht sicher, womit Sie einverstanden sind.}}`,
  'agreement.unclear.change':
    'Es wurde noch nichts geändert. Sagen Sie „am {date} wechseln“ oder drücken Sie die Schaltfläche, um zu wechseln.',
  'agreement.unclear.at-once':
    'Es wurde noch nichts geändert. Dieser Wechsel gilt ab heute und kann nicht rückgängig gemacht werden, sagen Sie darum „jetzt wechseln“ oder drücken Sie die Schaltfläche.',
  'what-next': 'Was möchten Sie als Nächstes tun?',
  apology:
    'Entschuldigung, auf unserer Seite ist etwas schiefgegangen, und Ihre letzte Nachricht hatte keine Wirkung. Bitte versuchen Sie es noch einmal, oder fragen Sie den Support und nennen Sie {reference}.',

  'notice.change-applied': 'Ihr Tarif hat gewechselt: Ab {date} ist {newPlan} anstelle von {oldPlan} aktiv.',
  'notice.ticket-answered':
    '{resolved, select, yes {Der Support hat Ticket Nr. {number} beantwortet und geschlossen:} other {Der Support hat Ticket Nr. {number} beantwortet:}}',
  'notice.ticket-change-made':
    'Der Support hat den Wechsel aus Ticket Nr. {number} vorgenommen: {service} wechselt am {date} zu {plan}.',
  'notice.ticket-change-made.undo': 'Sie können das bis zum Ende von {undoUntil} rückgängig machen.',

  'button.services': 'Meine Dienste zeigen',
  'button.change': 'Tarif wechseln',
  'button.change-service': '{service} wechseln',
  'button.help': 'Hilfe',
  'button.choose-plan': '{plan} wählen',
  'button.choose-picked': 'Diesen wählen',
  'button.change-from': 'Beginn am {date}',
  'button.change-from-today': 'Beginn heute',
  'button.use-date': 'Dieses Datum nehmen',
  'button.confirm': 'Am {date} wechseln',
  'button.confirm-today': 'Jetzt wechseln',
  'button.request': 'Wechsel zum {date} anfragen',
  'button.check-balance': 'Kontostand erneut prüfen',
  'button.other-date': 'Anderes Datum wählen',
  'button.other-plan': 'Anderen Tarif wählen',
  'button.all-plans': 'Alle Tarife zeigen',
  'button.cancel': 'Abbrechen',
  'button.send-request': 'Anfrage senden',
  'button.sign-in': 'Anmelden',
  'button.ask-support': 'Support fragen',
  'button.send-question': 'Frage senden',
  'button.undo': 'Wechsel am {date} rückgängig machen',
  'button.undo-any': 'Meinen Wechsel rückgängig machen',
  'button.undo-of': 'Wechsel von {service} rückgängig machen',
  'button.undo-confirm': 'Wechsel zu {plan} rückgängig machen',
  'button.keep': 'Wechsel am {date} behalten',
  'button.open-ticket': 'Ticket öffnen',

  'label.service': 'Dienst',
  'label.plan': 'Neuer Tarif',
  'label.date': 'Startdatum',
  'label.message': 'Nachricht an den Support (optional)',
  'label.question': 'Ihre Frage',
  'error.service': 'Wählen Sie einen Dienst',
  'error.plan': 'Wählen Sie einen Tarif',
  'error.date': 'Wählen Sie ein Datum zwischen {earliest} und {latest}',
  'error.message': 'Schreiben Sie höchstens 2.000 Zeichen',
  'error.question': 'Schreiben Sie Ihre Frage, höchstens 2.000 Zeichen',

  type: '{type, select, internet {Internet} voice {Telefonie} other {Wiederkehrend}}',
  status:
    '{status, select, active {Aktiv} pending {Ausstehend} disabled {Beendet} stopped {Angehalten} other {Archiviert}}',
  'field.id': 'ID',
  'field.plan': 'Tarif',
  'field.price': 'Preis',
  'field.price.value': '{price} im Monat',
  'field.price.plus-tax': '{price}, zuzüglich {rate} Steuer',
  'field.discount': 'Rabatt',
  'field.discount.value': '{off}{start, select, set { ab {from}} other {}}{end, select, set { bis {until}} other {}}',
  'field.price.value.days': '{price} für {days, plural, one {# Tag} other {# Tage}}',
  'field.start-date': 'Startdatum',
  'field.end-date': 'Endet am',
  'field.invoiced-until': 'Abgerechnet bis',
  'field.status': 'Status',
  'field.days-left': 'Verbleibende Tage',
  'field.days-left.value': '{days, plural, one {# Tag} other {# Tage}}',
  'field.login': 'Dienst-Login',
  'field.ipv4': 'IPv4-Adresse',
  'field.phone': 'Telefon',
  'field.direction': 'Richtung',
  direction: '{direction, select, incoming {Eingehend} other {Ausgehend}}',
  'card.pressed': '✓ {title}',
  'card.answered': 'Beantwortet: {answer}',
  'card.asked-again': 'Wird unten noch einmal gefragt.',
  'card.closed': 'Nicht mehr offen.',
};
