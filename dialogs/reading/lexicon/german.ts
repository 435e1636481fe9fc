import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  polite:
    'bitte|bitte schön|bitte sehr|danke|vielen dank|ok|okay|hallo|hi|guten tag|also|gut|na|mal|doch|eben|freundlicherweise|entschuldigung|ah|äh|ähm|hm|hmm|ach|oh|naja|tja|ups|och|hey|servus|moin|nun|ja nun',
  idioms:
    'als erstes|zuerst mal|zuerst einmal|erst mal|erstmal|zunächst|zum ersten mal|das erste mal|das letzte mal|letztes mal|eine frage|noch eine frage|kurze frage|letzte frage|übrigens|auf den ersten blick|guten tag|schönen tag|schoenen tag|guten morgen|guten abend|schönen abend|schönen tag noch|schönes wochenende',
  but: 'aber|sondern',
  notAtEnd: 'nicht|nich|nein',
  deniedByNo: '',
  and: 'und|dann',
  fillers:
    'würd|hätt|und|jetzt|nur noch|auf|ab|wieder|moin|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|mein|meine|meinen|meinem|meiner|meines|ich|wir|mich|mir|du|sie|uns|ihr|möchte|mochte|würde|wurde|gerne|gern|will|wollen|kann|können|könnte|konnte|könnten|kannst|es|von|vom|zu|zum|zur|für|mit|bitte|mal|doch|nur|haben|habe|hätte|bin|ist|werden|werde|alle|alles|zeig|zeige|zeigen|anzeigen|gib|geben|diese|dieser|dieses|diesen|hier',
  phrases: {
    help: 'hilfe|hilf mir|was kannst du|was können sie|was kann ich tun|was kann ich sagen|wie funktioniert das|wie geht das|befehle|menü|optionen|ich versteh nur bahnhof|ich verstehe nicht|versteh ich nicht|verstehe nur bahnhof|was machst du|was machst du eigentlich|was kannst du eigentlich|was kannst du alles|wer bist du|bist du ein bot|bist du ein roboter|bist du echt|hilf mir bitte|kannst du mir helfen|können sie mir helfen|brauche hilfe|ich brauche hilfe|was nun|wie läuft das|wie läuft das ab|anleitung|kommandos',
    greet:
      'hallo|hi|hey|guten morgen|guten tag|guten abend|moin|servus|grüß gott|grüezi|hallo zusammen|tag|moin moin|grüß dich|grüß euch|hallöchen|hallo nochmal|hallo wieder|bin wieder da|da bin ich wieder|na|guten tach|tach|servus zusammen|hi zusammen|morgen|abend|mahlzeit|hey du|ist da jemand|jemand da|hallo jemand da',
    goodbye:
      "tschüss|tschüss bis bald|auf wiedersehen|bis bald|bis später|bis dann|ciao|schönen tag noch|schönen sonntag noch|schönen abend noch|schönes wochenende|danke tschüss|ich muss los|muss los|machs gut|mach's gut|gute nacht|wiedersehen",
    thank:
      "danke dir|super danke dir schönen sonntag noch|danke|danke schön|dankeschön|vielen dank|besten dank|herzlichen dank|super|perfekt|klasse|prima|toll|ok danke|super danke|perfekt danke|alles klar danke|danke danke|dank dir|danke ihnen|ich danke dir|ich danke ihnen|vielen lieben dank|danke sehr|danke vielmals|tausend dank|merci|danke für die hilfe|danke für alles|danke das wars|danke das war's|danke das war alles|danke schön das wars|super das wars|alles klar danke schön|ok danke dir|ok super danke|ok vielen dank|top danke|cool danke|klasse danke|prima danke|perfekt dankeschön|nett von dir|sehr nett|spitze|mega|super danke dir|lieben dank",
    doubt:
      "ich überlege es mir noch|überlege es mir noch|überleg ich mir noch|überlege es mir|überlege noch|muss ich mir überlegen|muss überlegen|ich muss überlegen|muss noch überlegen|vielleicht später|ein andermal|vielleicht|mal sehen|mal schauen|weiß nicht|weiß noch nicht|ich weiß nicht|ich weiß noch nicht|nicht sicher|bin nicht sicher|ich bin nicht sicher|bin unsicher|unsicher|noch nicht|jetzt nicht|später|nicht jetzt|moment|einen moment|moment mal|warte|warte mal|warten sie|augenblick|sekunde|kleinen moment|hm|hmm|ich melde mich|melde mich später|ich melde mich später|ich schlafe drüber|schlafe drüber|eine nacht drüber schlafen|keine ahnung|noch nicht entschieden|muss ich erst besprechen|bedenkzeit|ich brauche bedenkzeit|noch nicht abschicken|noch nicht senden|schick noch nicht ab|noch nicht buchen|hm weiß nicht|weiß noch nicht so recht|bin mir nicht sicher|bin mir unsicher|noch unsicher|ich überlege noch|ich überleg noch|ich überlegs mir|überlegs mir|überleg ich mir|ich überleg's mir|lass mich überlegen|lassen sie mich überlegen|muss ich drüber nachdenken|muss drüber nachdenken|ich denk drüber nach|denk drüber nach|muss erst meine frau fragen|muss erst meinen mann fragen|da muss ich erst fragen|muss ich klären|kläre ich noch|muss ich noch klären|ich melde mich nochmal|melde mich|komme später wieder|ich komm später wieder|wart mal|wart|warte kurz|warten sie kurz|sekunde noch|eine sekunde|momentchen|momentan nicht|heute nicht|heute noch nicht|gerade nicht|grad nicht|jetzt noch nicht|puh|öhm|ähm|na ja|naja|mal gucken|schau mer mal|schauen wir mal|kommt drauf an|weiß ich noch nicht|möglicherweise|kann sein",
    services:
      'dienste|meine dienste|dienst|dienste zeigen|meine dienste zeigen|zeig meine dienste|verträge|meine verträge|leistungen|meine leistungen|mein tarif|meine tarife|aktueller tarif|was habe ich|welche dienste habe ich|was zahle ich|was bezahle ich|produkte|mein konto|konto|services|meine services|übersicht|was hab ich alles|was ich bei euch alles hab|was ich bei euch alles habe|was hab ich bei euch|was habe ich bei ihnen|was hab ich gebucht|was habe ich gebucht|meine buchungen|welche verträge habe ich|welche tarife habe ich|welchen tarif habe ich|welchen tarif hab ich|was zahl ich|was bezahl ich|was zahle ich gerade|meine abos|mein vertrag|überblick|zeig mir meine dienste|zeig mir alles',
    change:
      'wechseln|ändern|tarif wechseln|tarif ändern|meinen tarif wechseln|tarifwechsel|einen tarif wechseln|plan wechseln|plan ändern|umstellen|upgrade|downgrade|neuer tarif|neuen tarif|anderer tarif|anderen tarif|dienst ändern|vertrag ändern|wechsel|wechsle|ich will wechseln|ich möchte wechseln|möchte wechseln|tarif umstellen|umsteigen|umstieg|tarif upgraden|upgraden|downgraden|vertrag wechseln|meinen vertrag ändern|etwas ändern|was ändern|ich will was ändern|ich möchte etwas ändern|tarif anpassen|anpassen|paket wechseln|paket ändern|abo ändern|abo wechseln|neues paket|anderes paket',
    undo: 'rückgängig|rückgängig machen|wechsel rückgängig machen|wechsel rückgängig|änderung rückgängig machen|änderung rückgängig|zurücknehmen|wechsel zurücknehmen|änderung zurücknehmen|wechsel stornieren|änderung stornieren|stornieren|wechsel widerrufen|widerrufen|wechsel abbrechen|ich wills doch nicht mehr|wills doch nicht mehr|ich will es doch nicht mehr|will ich doch nicht mehr|doch nicht mehr|ich will doch nicht',
    solved:
      'hat sich erledigt|schon erledigt|nicht nötig|egal|ist egal|schon gut|habs gefunden|hab es gefunden|passt schon danke',
    back: 'zurück|zurück gehen|einen schritt zurück|schritt zurück|vorherige|vorige frage|geh zurück',
    cancel:
      "ach vergiss es|hab mich vertan|abbrechen|abbruch|stopp|stop|aufhören|beenden|vergiss es|vergessen sie es|lass|lassen|lassen wir das|lass es|verlassen|ne lass mal|lass mal|lassen wir es|lassen wirs|lass stecken|lass gut sein|schon okay|hat sich erledigt danke|vergiss das|vergessen sie das|ich bleib bei meinem|ich bleibe bei meinem|ich bleib dabei|ich bleibe bei meinem tarif|bleibe bei meinem|ich behalte meinen|ich behalte was ich habe|alles so lassen|alles bleibt so|ich will nichts ändern|ich möchte nichts ändern|ich will doch nicht wechseln|doch nicht wechseln|nicht wechseln|nicht senden|nicht abschicken|schick das nicht|schick es nicht|nichts schicken|bitte nicht senden|bitte nicht abschicken|brich ab|abbrechen bitte|bitte abbrechen|vorgang abbrechen|ich breche ab|raus hier|nein abbrechen|stopp mal|halt|kein wechsel|keine änderung|ich hab's mir anders überlegt|hab's mir anders überlegt|anders überlegt|ich habe es mir anders überlegt|falscher knopf|falsche taste|verklickt|hab mich verklickt|habe mich verklickt|war ein versehen|aus versehen|war ein fehler|mein fehler|falsch gedrückt|lassen sie es|doch nicht|dann lieber nicht|doch nichts|doch nicht danke|nichts danke|nix danke|doch nix|nicht mehr nötig",
    'start over':
      'neu anfangen|von vorne|von vorn|nochmal von vorne|neu starten|neustart|noch einmal|nochmal|alles neu|zurücksetzen',
    support:
      'support|ticket|ticket öffnen|ein ticket öffnen|ticket erstellen|neues ticket|support fragen|support kontaktieren|kundenservice|kundendienst|mitarbeiter|mensch|berater|agent|mit jemandem sprechen|jemandem sprechen|mit einem menschen sprechen|menschen sprechen|mit mitarbeiter sprechen|mitarbeiter sprechen|support sprechen|mit dem support sprechen|anrufen',
    'sign out': 'abmelden|ausloggen|logout|konto wechseln|mich abmelden',
    yes: "jau|abgemacht|machen wir so|passt so|stimmt so|ja genau so|genau so|leg los|legen sie los|mach das so|machen sie das|passt mir|ist ok|ist in ordnung|so machen wir das|dann mach mal|von mir aus|ja|jawohl|klar|na klar|sicher|natürlich|ok|okay|gerne|gern|einverstanden|bestätigen|bestätige|stimmt|richtig|genau|passt|in ordnung|mach|mach das|machen|ja gerne|ja gern|ja klar|los|los gehts|geht klar|alles klar|gut|jo|jep|jo passt mach das so|jo passt|jo mach|jo mach das|mach mal so|machs|mach's|mach's so|mach es|mach es so|machen sie es|machen sie es so|machen wir|machen wir das|so machen|bitte so machen|bitte machen|passt für mich|passt mir so|passt perfekt|perfekt so|perfekt machen|genau so machen|ja passt|ja passt so|ja mach|ja mach das|ja mach es|ja machen sie das|ja bitte|ja bitte machen|ja gerne bitte|ja bestätige ich|ja ich bestätige|ich bestätige|bestätigt|hiermit bestätige ich|nehm ich|nehme ich|das nehm ich|das nehme ich|den nehm ich|ich nehm das|ich nehme das|ich nehms|so nehm ich das|gekauft|deal|einverstanden so|ich bin einverstanden|bin einverstanden|bin dabei|bin damit einverstanden|alles klar machen|alles klar mach|alles gut mach|super machen|super mach das|sehr gut machen|klingt gut machen|klingt gut mach das|klingt gut|hört sich gut an|hört sich gut an mach|auf jeden fall|definitiv|unbedingt|absolut|natürlich ja|selbstverständlich|jepp|japp|joa mach|logo|aber sicher|aber klar|gern so|von mir aus gerne|ok mach|ok machen|ok bitte|ok ja|okay mach das|okay machen wir|dann los|na dann los|los geht's|ab dafür|in ordnung machen|in ordnung so|warum nicht|ja warum nicht|klar warum nicht|na gut mach",
    understood:
      'ok|okay|gut|alles klar|verstehe|verstanden|ich verstehe|ach so|achso|aha|in ordnung|na gut|stimmt|richtig|gut zu wissen|klar|genau|passt',
    no: 'nichts davon|keins davon|keinen davon|keins von beiden|keinen von beiden|klar nicht|natürlich nicht|sicher nicht|bestimmt nicht|auf gar keinen fall|auf keinen fall|niemals|kommt nicht in frage|bloß nicht|lass mal|nee lass mal|nein nein|ganz sicher nicht|nein|nein danke|nö|ne|nee|lieber nicht|auf keinen fall|nicht|ne lass mal|nee lass|ne lass|nee danke|ne danke|nö danke|nein lass|nein lass mal|nein lassen|nein bitte nicht|bitte nicht|nicht machen|mach das nicht|mach es nicht|mach nichts|nichts machen|nicht buchen|nichts buchen|nicht umstellen|nichts ändern|ändere nichts|nicht ändern|will ich nicht|das will ich nicht|möchte ich nicht|doch nicht|lieber doch nicht|eher nicht|wohl eher nicht|lieber nein|ach nein|ach ne|ach nee|nein doch nicht|kein interesse|kein bedarf|keine lust|keiner davon|keiner von beiden|weder noch|passt mir nicht|passt nicht|gefällt mir nicht|nix da|vergiss es nein|unter keinen umständen|ganz bestimmt nicht|nein niemals|nicht nötig|brauch ich nicht|brauche ich nicht|nope|nah',
    keep: 'lass mal so wie es ist|so wie es ist|ne lass mal so wie es ist|nein so lassen|dabei bleiben|lass so|nein lass so|lass es so|lass mal so|bleibt so|behalten|wechsel behalten|änderung behalten|beibehalten|so lassen|lassen wie es ist|so belassen|stehen lassen|lass die umstellung ruhig stehen|lass stehen|lass ihn stehen|lass es stehen|lass die umstellung|lass den wechsel|lass den wechsel stehen|soll so bleiben|soll bleiben|bleibt dabei|es bleibt dabei|nicht rückgängig machen|nicht rückgängig|doch nicht|nein doch nicht|nicht stornieren|nein nicht|nein behalten|ich behalte ihn|ich behalte es|behalte ich|alles lassen|alles so lassen|so soll es bleiben|nein bleibt|lass das so|lass das|finger weg|bitte nicht rückgängig machen',
    send: "kannst du abschicken|so kannst du abschicken|so abschicken|kannst abschicken|können sie abschicken|ab damit|so jetzt abschicken|senden|absenden|abschicken|schicken|schick|anfrage senden|anfrage abschicken|nichts|nichts weiter|nein|das war alles|das wars|war alles|wars|fertig|ja senden|einfach abschicken|einfach senden|einfach so abschicken|schick ab|schick's ab|schicks ab|schick es ab|schick das ab|schick es so ab|schicken sie es ab|schicken sie ab|bitte abschicken|bitte senden|ja abschicken|ja schick ab|ja bitte abschicken|so senden|nichts hinzuzufügen|nichts mehr|nichts dazu|keine ergänzung|ohne nachricht|ohne kommentar|das war's|das wars schon|passt so abschicken|passt so schick ab|raus damit|weiterleiten|leite es weiter|los damit",
    request:
      'anfragen|anfrage|anfrage senden|wechsel anfragen|anfrage stellen|beantragen|wechsel beantragen|support fragen|antrag|über den support|vom support machen lassen|der support soll das machen|support soll das machen|lieber über den support|bitte anfragen|als anfrage|als anfrage senden|anfrage bitte|anfrage an den support|beim support anfragen|antrag stellen',
    'confirm change':
      'wechseln|ändern|umstellen|wechsel bestätigen|änderung bestätigen|wechsel durchführen|durchführen|buchen|bestellen|übernehmen|einverstanden bitte buchen|bitte buchen|buchen sie das|buchen sie das so|so buchen|alles klar buchen|buchen bitte|ja bitte buchen|ja buchen|jetzt buchen bitte|ja wechseln|ja bitte wechseln|umstellen bitte|bitte umstellen|ja umstellen|ja stell um|wechsel bitte|bitte wechseln|bitte den wechsel durchführen|direkt buchen|buche es direkt|buchen sie es direkt|direkt wechseln|mach ich selbst|ich mache es selbst|mach es direkt|dann doch direkt|lieber direkt buchen',
    'change now':
      'jetzt wechseln|sofort wechseln|jetzt ändern|sofort ändern|heute wechseln|jetzt umstellen|sofort umstellen|wechseln sofort|wechseln jetzt|gleich wechseln',
    'undo this':
      'ja weg damit|weg damit|ja rückgängig machen|ja zurücknehmen|ja bitte rückgängig|rückgängig|rückgängig machen|zurücknehmen|widerrufen|ja bitte weg damit|ja zurück damit|ja mach rückgängig|ja mach das rückgängig|ja bitte rückgängig machen|mach es rückgängig|mach das rückgängig|machen sie es rückgängig|machen sie das rückgängig|ja nimm zurück|nimm es zurück|nimm das zurück|ja stornieren|stornieren|ja storniere|storniere es|ja widerrufen|ja widerrufe|ja raus damit|ja bitte stornieren|ja alles zurück|ja ich habe es mir anders überlegt|ja hab es mir anders überlegt|ja habs mir anders überlegt|mach es weg|mach weg|mach das weg|ja mach weg|nehmen sie es zurück|raus damit',
    'how to agree':
      'wie bestätige ich|wie bestätige ich das|wie kann ich bestätigen|wie buche ich|wie buche ich das|was muss ich tun|was muss ich jetzt tun|wie mache ich das|und jetzt|was jetzt',
    'other date':
      'anderes datum|ein anderes datum|anderer tag|anderen tag|einen anderen tag|datum ändern|datum wechseln|tag ändern|neues datum|anderes datum wählen|datum wählen|anderer termin|anderer tag bitte|ein anderer tag|anderen tag bitte|anderes datum bitte|lieber ein anderer tag|lieber anderes datum|datum passt nicht|der tag passt nicht|tag passt nicht|passt mir an dem tag nicht|an dem tag nicht|da kann ich nicht|da bin ich nicht da|früher|früher bitte|eher|anderer zeitpunkt|anderen zeitpunkt|datum verschieben|verschieben|termin ändern|termin verschieben|anderen termin|ein anderer termin',
    'other plan':
      'zu teuer|das ist zu teuer|viel zu teuer|ist mir zu teuer|anderer tarif|anderen tarif|einen anderen tarif|tarif ändern|tarif wechseln|anderen tarif wählen|neuer tarif|alle tarife|alle tarife zeigen|tarife zeigen|andere tarife|anderer plan|anderen plan|anderer|einen anderen|andere tarife zeigen|zeig andere tarife|zeig mir die anderen|zeig mir andere tarife|zurück zu den tarifen|nochmal die tarife|welche gibt es noch|der andere|den anderen|anderen bitte|lieber den anderen|ganz schön teuer|ist teuer|zu viel geld|ist mir zu viel|das ist mir zu viel|so viel will ich nicht zahlen|teuer|das andere|den anderen tarif|anderen tarif lieber',
  },
  numbers: {
    1: 'ein|eins|eine',
    2: 'zwei|zwo',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    20: 'zwanzig|zwanziger',
    30: 'dreißig|dreissig|dreißiger',
    40: 'vierzig|vierziger',
    50: 'fünfzig|fünfziger',
    60: 'sechzig|sechziger',
    70: 'siebzig',
    80: 'achtzig',
    90: 'neunzig',
    100: 'hundert|hunderter',
    1000: 'tausend|tausender',
  },
  speeds: {
    '500 mbps': 'ein halbes gigabit|halbes gigabit|halbes giga|ein halbes giga',
    '1000 mbps': 'ein gigabit|ein giga',
  },
  from: 'von|vom|von der|von dem',
  to: 'auf|zu|zum|zur|nach|in',
  planWords: {
    unlimited: 'unbegrenzt*|unlimitiert*|ohne limit|flat|flatrate|telefonflat|grenzenlos',
    basic: 'basis|einfach*|basic',
    premium: 'premium',
  },
  concepts: {
    had: 'was ich habe|was wir haben|das was ich habe|wie es ist|dem alten|den alten|beim alten',
    message: 'frage|nachricht|anfrage|ticket|anliegen',
    change:
      "buch * um|buch mich|umbuchen|wechsel*|wechsle|wechsl*|änder*|andern|umstell*|umsteig*|stell*|umzieh*|upgrade*|downgrade*|hochstuf*|runterstuf*|heraufsetz*|herabsetz*|verschieb*|tausch*|ersetz*|umwandel*|migrier*|aufstock*|umbuch*|geh* auf|runter auf|hoch auf|rauf auf|runtergehen|runter|downgraden|upgraden|umsteigen|anpass*|mach mir|mach aus|setz*|hol*|pack mich|pack mir|reduzier*|verringer*|erhöh*|schieb*|wechs*|tuns|tut's|tun's|reicht mir|reichen mir|leg auf",
    want: "will ich|möchte ich|hätte ich|brauche ich|nehme ich|nehm|nehm ich|ich nehm|ich hätt gern|ich würd gern|ich will nur noch|mach mir|stell mir|ich möchte|ich will|ich würde gerne|ich hätte gern|ich hätte gerne|ich brauche|gib mir|geben sie mir|ich nehme|nehmen|nehme|bestellen|buchen|wie kann ich|wie mache ich|kann ich haben|kann ich bekommen|könnte ich haben|bekommen|ich suche|interessiere|möchte|hätte gern|hätt gern|hätt ich gern|würde gern|würd gern|will|nimm|brauch|brauche|bräuchte|ich wär für|wäre für|entscheide mich|dann den|dann die|soll es sein|soll's sein|reicht|reichen|tuns|tun's|genügt|genügen|reicht auch|reicht mir|genügt mir|genügt auch|tuts auch",
    request:
      'anfrag*|beantrag*|antrag|prüfen|geprüft|drüberschau*|machen lassen|das machen|das übernehmen|übernimmt|übernehmen|kümmer*|weiterleit*|anfrage an|als anfrage|einer von euch|jemand von euch',
    undo: 'rückgängig* machen|rückgängig* zu machen|mach rückgängig*|mache rückgängig*|machen rückgängig*|nimm * * zurück|nimm * * * zurück|nimm * * * * zurück|nehmen sie * * zurück|nehmen sie * * * zurück|doch nicht wechseln|rückgängig*|zurücknehm*|nimm * zurück|widerruf*|storn*|zurücktreten|anders überleg*|rückgängig machen|zurücksetz*|hab mich vertan|habe mich vertan|vertan|verklickt|versehentlich|aus versehen|falsch gebucht|falsch ausgewählt|zurücknehmen|wieder zurück|zurück zum alten|alten tarif zurück|stornier*|anders überlegt|überlegt|rückabwickl*|doch nicht|doch nicht mehr|mach es weg|will das doch nicht|will es doch nicht',
    cancel: 'kündigen|kündig*|kündigung|abbrech*|beend*|stopp*|aufhör*|vergiss*|egal',
    'start over': 'neu anfangen|von vorne|von vorn|neu starten',
    support:
      'support|ticket|mensch*|mitarbeiter*|berater*|agent|kundenservice|kundendienst|beschwer*|reklam*|sprechen mit|mit jemandem|ruft mich an|rufen sie mich|ihre leute|eure leute|ihr team|euer team|ihre kollegen|berater|beraterin',
    help: 'hilfe|helfen|hilf|wie funktioniert|was kannst du',
    services:
      'meine dienste|mein dienst|meine leistungen|mein tarif|meine tarife|meine verträge|welche dienste|welchen tarif habe ich|welchen tarif hab ich|was habe ich|was hab ich|aktueller tarif|aktuellen tarif|bezahle ich|zahle ich|mein konto|bei euch alles hab|bei euch alles habe|ich bei euch hab|ich bei euch habe|ich bei ihnen habe|was zahl ich|zahl ich|bezahl ich|meine abos|mein abo|alles hab ich|welche verträge habe ich|welche verträge hab ich|welche dienste habe ich|was habe ich bei ihnen',
    question:
      'was|wie|wie viel|wieviel|wann|wo|wer|warum|wieso|weshalb|wozu|welche|welcher|welches|welchen|kann ich|könnte ich|darf ich|muss ich|gibt es|ist das|bin ich|werde ich|erkläre|erklären|sag mir|bis wann|wäre|habe ich|bekomme ich|würde das',
    'verb first':
      'ist das|ist es|ist die|ist der|sind das|kann ich|könnte ich|darf ich|muss ich|bekomme ich|bekomm ich|krieg ich|kriege ich|habe ich|hab ich|hätte ich|wird das|wird es|werde ich|geht das|geht es|geht auch|passt das|passt es|kostet das|kostet es|lohnt sich|verliere ich|spare ich|zahle ich|bezahle ich',
    'tell me':
      'sag mir was|sag mir wie|sag mir wann|sagen sie mir|sag mir nur|ich frage mich|wissen ob|ich möchte wissen|ich will wissen|würde gern wissen|wenn ich kann|nur wenn ich|solange ich|sofern ich|was genau|wie viel genau|wann genau',
    'how much':
      'wie viel|wieviel|was kostet|was kosten|was würde|was wäre|was macht|kostet|kosten|kosten würde|preis für|preis von|welcher preis|der preis|preis|wie teuer|angebot für|was kostet mich|was würd|was zahl|was zahle ich|was würde ich zahlen|wie viel kostet|wie viel zahle|wieviel kostet|wie viel wäre|wie viel würde|preise|preisliste|kostenpunkt|was macht das|spar ich|spare ich|wie viel spare|ersparnis|preisunterschied|teurer wird',
    why: 'warum|wieso|weshalb|wozu|wofür|grund|erklär*|was ist das|was ist die|was soll|woher kommt|was bedeutet|was heißt|wofür denn|was soll das|was sind das|was sind die|was ist das für|wie kommt|woher|wie setzt sich|zusammensetz*|begründ*',
    when: 'wann|an welchem tag|welcher tag|welches datum|ab wann|seit wann|bis wann|wie lange|zu welchem datum',
    'what happens':
      'was passiert|was geschieht|was wird|was ist mit|und wenn|was wäre wenn|verliere ich|was wenn|wird aus',
    which: 'welche tarife|welche|welchen|was für|welche anderen|optionen|verfügbar*|liste|zur auswahl',
    plan: 'tarif*|plan|pläne|paket*|angebot*|option',
    service: 'dienst*|produkt*|anschluss*|leitung*|verbindung*|abo*|vertrag|leistung*',
    date: 'datum|tag|termin',
    fee: 'gebühr*|wechselgebühr*|aufpreis|zusatzkosten|aufschlag|strafe|preis der änderung|preis für den wechsel|wechselkosten|entgelt|fallen gebühren|kostet der wechsel|kostet das wechseln|kostet ein wechsel|kosten für den wechsel|was kostet der wechsel|kostenlos|gratis|umsonst|extrakosten|zusätzliche kosten|strafgebühr|umstellungsgebühr*|bearbeitungsgebühr*|einmalig|nur einmal|einmal oder|kostet mich das wechseln|wird was berechnet|wird mir was berechnet',
    invoice:
      'rechnung*|abgerechnet|abrechn*|berechnet|abgebucht|abbuch*|zahl*|bezahl*|zahlung*|fällig*|bucht ihr ab|buchen sie ab|abbuchung|zieht ihr ein|eingezogen|lastschrift|wird abgebucht|rechnung|kassiert|kommt die rechnung|fällig|ich zahle|zahle ich|bezahle ich|zahlen',
    'next invoice':
      'nächste rechnung|nächsten rechnung|nächste abbuchung|nächste zahlung|abrechnungstag|rechnungstag|nächste abrechnung|zahltag|rechnungsdatum',
    refund:
      'erstatt*|rückerstatt*|gutschrift*|guthaben|zurückbekomm*|geld zurück|bekomme ich zurück|zurück erhalte|unbenutzte tage|ungenutzte tage|ungenutzt*|krieg ich was zurück|was zurück|etwas zurück|krieg ich zurück|bekomm ich zurück|bekomme ich was zurück|zurückerstatt*|gutgeschrieben|gutschreib*|restliche tage|restlichen tage|übrige tage|schon bezahlt|bereits bezahlt|anteilig|verrechnet|verrechn*|doppelt zahlen|doppelt bezahlen|zahle ich doppelt|bezahle ich doppelt|zweimal zahlen|zahl ich doppelt|doppelt',
    old: 'alt|alte|alter|alten|altem|bisherig*|jetzig*|aktuell*|derzeitig*|vorherig*|momentan*',
    monthly: 'im monat|pro monat|monatlich*|jeden monat|monatspreis|je monat',
    'due now': 'jetzt|heute|sofort|gleich|insgesamt|gesamt|auf einmal|im voraus',
    contract: 'vertrag*|vertragslaufzeit|mindestlaufzeit|laufzeit|bindung',
    balance:
      'kontostand|saldo|guthabenstand|schulde|kontoguthaben|was offen|noch offen|noch was offen|offene beträge|offener betrag',
    unanswerable:
      'rabatt*|nachlass|internet weg|weg sein|ausfall|unterbrech*|zu hause sein|meine nummer|meine rufnummer|gleiche nummer|ohne internet|ausfall*|unterbrech*|unterbroch*|offline|abgeschaltet|getrennt|neuer router|neuen router|techniker*|rufnummer behalten|meine nummer|gleiche nummer|nummer behalten|internet weg|reicht das für|reicht das|ruckelt|netflix|streamen|zahlungsarten|mit karte zahlen|kreditkarte|öffnungszeiten|offline sein|unterbrechung|gebühr erlassen|gebühr streichen|ohne die gebühr|kulanz|erlassen|verhandeln|besseres angebot|installation|installateur|techniker|bestätigungsmail|bestätigung per mail|bis jemand antwortet|als pdf|rechnung als pdf|rechnung finden|find ich die rechnung',
    earlier:
      "früher|eher|nicht heute|nicht morgen|so spät|so lange|warten|warum nicht heute|nicht schon heute|geht's nicht früher|geht es nicht früher|geht das nicht früher|welche tage|welche termine|welcher tag geht|ab wann geht|ab wann ginge|frühestens|wartezeit|rückwirkend",
    later:
      'später|danach|nachher|wieder zurück|zurückwechseln|wieder wechseln|danach noch|später noch|nochmal wechseln|noch mal wechseln|öfter wechseln|wie oft|mehrmals|noch anders überlegen|wieder zurückwechseln|zurück wechseln',
    offered:
      "angeboten|verfügbar*|gibt es|kann ich haben|kann ich bekommen|kann ich wählen|habt ihr|haben sie|optionen|nicht dabei|fehlt|nicht in der liste|sehe ich nicht|nicht wählen|nicht auswählen|gibt's|gibts|habt ihr auch|haben sie auch|gibts da|gibt es da|bietet ihr|bieten sie|noch was|sonst noch|was anderes|geht auch|wäre auch möglich",
    'open change':
      "mein wechsel|meine änderung|ausstehend*|geplant*|vorgemerkt*|gebucht|hat es geklappt|hat das geklappt|geklappt|erledigt|status|was habe ich gebucht|was hab ich gebucht|hat's geklappt|hats geklappt|ist das durch|ist es durch|steht das|bestätigt|wann ist es so weit|wann ist es soweit",
    stay: 'behalt*|bleib*|bleibe bei|bleib bei|bleiben bei|bleibe ich bei|behalte|behalten|bleibt bei|dabei bleiben|lieber bei',
    start:
      'beginnt|beginnen|startet|starten|anfängt|gilt ab|gilt|wirksam|aktiv|los geht|losgeht|tritt in kraft|los|losgehen|geht los|läuft ab|greift|ab wann gilt|aktiviert|umgestellt|freigeschaltet|freischalt*',
    language:
      'sprich*|sprech*|spricht|sprache|übersetz*|versteh*|wechsle die sprache|auf deutsch|reden|auf englisch|in englisch|englisch weitermachen|sprich englisch|auf spanisch|auf französisch|auf ukrainisch|auf arabisch|sprache wechseln|sprache ändern|weitermachen',
    trouble:
      'adresse geändert|umgezogen|ich ziehe um|neue anschrift|langsam|funktioniert nicht|geht nicht|läuft nicht|kaputt|störung|ausfall|abbrüche|bricht ab|kein internet|keine verbindung|kein empfang|falsch|fehler|fehlerhaft|doppelt abgebucht|zu viel abgebucht|umzug|ziehe um|neue adresse|passwort|router|fritzbox|blinkt|blinkt rot|rot|geht nix|nix geht|geht gar nichts|geht nichts|geht nicht mehr|spinnt|hängt|hakt|ruckelt ständig|bricht ständig ab|fällt aus|ausgefallen|ist weg|internet weg|kein netz|lahm|zu langsam|schneckentempo|störung*|gestört|rechnung zu hoch|zu viel berechnet|falsche rechnung|doppelt berechnet|pausier*|aussetzen|rechnungskopie|kopie der rechnung|neuen router|umziehen|techniker|lahmt|schnauze voll|unterirdisch|kacke|scheiße|zweimal abgebucht|keine rechnung bekommen|nicht bekommen|nicht erhalten|bekomme nur|krieg nur|kriege nur|kommen nur|kommt nur|habe nur|hab nur',
    advice:
      "empfehl*|empfiehl*|raten sie|rätst du|vorschlag*|vergleich*|unterschied|unterschiede|welcher ist besser|was ist besser|was raten sie|was rätst|was rät|was würdest du|was würden sie|unterschied*|welche tarife|welche angebote|welche gibt es|welche gibts|was gibt es|was gibts|was gibt's|was habt ihr|was bietet ihr|was bieten sie|infos zu|informationen|details zu|auskunft|such du aus|suchen sie aus|entscheiden sie|entscheide du|mir egal welche",
    doubt:
      'überleg* es mir|noch überlegen|mir überlegen|drüber schlafen|darüber schlafen|darüber nachdenken|drüber nachdenken|nachdenken|noch nachdenken|mit meiner frau|mit meinem mann|meine frau fragen|meinen mann fragen|meinen partner fragen|erst besprechen|noch besprechen|absprechen|noch nicht sicher|noch nicht entschieden|unentschlossen|melde mich später|melde mich wieder|bedenkzeit|komme darauf zurück|meine frau|mein mann|meinen mann|meiner frau|meinem mann|meinen chef|frau fragen|mann fragen|erst fragen|noch fragen|überlegen|überleg|noch unsicher|nicht ganz sicher|mir nicht sicher|mehr als ich dachte|mehr als gedacht|ganz schön viel|ist ja viel',
    not: 'nichts|nicht|kein|keine|keinen|nie|niemals|ohne|statt|anstatt|anstelle|weder|nix|nich|net|bloß nicht|auf keinen fall|keinesfalls|außer|alles außer|nur nicht|bitte nicht|gar nicht',
    objection:
      'zu teuer|teuer|zu viel|zuviel|zu viel geld|zu hoch|nicht wert|kostet zu viel|kostet mir zu viel|so viel zahle|zahle ich nicht|zahl ich nicht|nicht leisten|lohnt sich nicht|lohnt nicht|überteuert|wucher|abzocke|unverschämt|sprengt mein budget|für den preis|zu dem preis|bei dem preis|viel geld|mehr als ich dachte|heftig',
    also: 'auch|außerdem|zusätzlich|dazu|danach|ebenfalls|und dann|ebenso|obendrein|gleich noch|und noch|dann noch|beides|hinzu|anschließend',
    maybe: 'vielleicht|eventuell|wie wäre|oder|was wenn|womöglich',
    instead:
      'stattdessen|lieber|eigentlich|doch lieber|ich meine|ich meinte|meine|nein|moment|warte|korrektur|sorry|vielmehr|ändere das datum|ändern sie das datum|besser|versehen|ach ne|ach nee|nee|ne doch|doch die|doch den|quatsch|stopp|halt|korrigiere|gemeint|genauer|besser gesagt|nee wart|wart',
    internet:
      'internet|breitband|glasfaser|wlan|dsl|wifi|internetanschluss|netz|inet|leitung|internetleitung|internettarif|w-lan|festnetz internet|breitbandanschluss|dsl-anschluss|mbit leitung',
    voice:
      'telefon|telefonie|festnetz|sprache und telefon|handy|mobilfunk|anrufe|voice|telefonanschluss|festnetztelefon|telefontarif|telefonflat|telefonieren|anrufen|haustelefon|fon|ums telefon|rufnummer|festnetz*|hausanschluss',
    recurring:
      'tv|fernsehen|hosting|sender|fernseh*|glotze|fernseher|fernsehpaket|tv-paket|tv paket|kabelfernsehen|kabel|fernsehn',
    cheaper:
      'weniger zahlen|weniger bezahlen|sparen|billiger*|günstiger*|preiswerter*|weniger teuer|kleiner*|niedriger*|weniger ausgeben|billiger|günstiger|preiswerter|zu teuer|zu viel|senken|rechnung senken|kosten senken|weniger kosten|kleineren|kleiner|weniger|auch weniger',
    dearer: 'teurer*|besser*|größer*|höher*|mehr',
    faster:
      'schneller*|mehr geschwindigkeit|mehr speed|flotter*|schnelleres|was schnelleres|höhere geschwindigkeit|mehr tempo',
    slower: 'langsamer*|weniger geschwindigkeit',
    cheapest:
      'billigste*|am billigsten|günstigste*|am günstigsten|preiswerteste*|niedrigste*|kleinste*|den billigsten|den günstigsten|das günstigste|das billigste|am wenigsten|kleinsten|den kleinsten|niedrigsten|kleinern|kleineren von beiden',
    dearest:
      'teuerste*|am teuersten|beste|besten|größte*|das teure|den teuren|am meisten|größten|den größten|das größte|den besten|premium variante',
    fastest: 'schnellste*|am schnellsten|höchste geschwindigkeit|maximale geschwindigkeit',
    slowest: 'langsamste*|am langsamsten',
    other: 'der andere|die andere|das andere|den anderen|anderen|andere|anderer',
    number: 'nummer|option|nr|punkt',
    first: 'erste|erster|ersten|erstes',
    second: 'zweite|zweiter|zweiten|zweites|mittlere|der mittlere|die mittlere|das mittlere',
    third: 'dritte|dritter|dritten|drittes',
    fourth: 'vierte|vierter|vierten|viertes',
    fifth: 'fünfte|fünfter|fünften|fünftes',
    last: 'letzte|letzter|letzten|letztes',
    all: 'alle drei|alle|beide|alles|alle davon',
  },
};
