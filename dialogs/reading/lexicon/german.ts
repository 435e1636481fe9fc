import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  polite:
    'bitte|bitte schön|bitte sehr|danke|vielen dank|ok|okay|hallo|hi|guten tag|also|gut|na|mal|doch|eben|freundlicherweise|entschuldigung',
  but: 'aber|sondern',
  notAtEnd: 'nicht|nich|nein',
  and: 'und|dann',
  fillers:
    'würd|hätt|und|jetzt|nur noch|auf|ab|wieder|moin|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|mein|meine|meinen|meinem|meiner|meines|ich|wir|mich|mir|du|sie|uns|ihr|möchte|mochte|würde|wurde|gerne|gern|will|wollen|kann|können|könnte|konnte|könnten|kannst|es|von|vom|zu|zum|zur|für|mit|bitte|mal|doch|nur|haben|habe|hätte|bin|ist|werden|werde|alle|alles|zeig|zeige|zeigen|anzeigen|gib|geben|diese|dieser|dieses|diesen|hier',
  phrases: {
    help: 'hilfe|hilf mir|was kannst du|was können sie|was kann ich tun|was kann ich sagen|wie funktioniert das|wie geht das|befehle|menü|optionen',
    greet: 'hallo|hi|hey|guten morgen|guten tag|guten abend|moin|servus|grüß gott|grüezi|hallo zusammen|tag',
    goodbye:
      "tschüss|tschüss bis bald|auf wiedersehen|bis bald|bis später|bis dann|ciao|schönen tag noch|schönen sonntag noch|schönen abend noch|schönes wochenende|danke tschüss|ich muss los|muss los|machs gut|mach's gut|gute nacht|wiedersehen",
    thank:
      'danke dir|super danke dir schönen sonntag noch|danke|danke schön|dankeschön|vielen dank|besten dank|herzlichen dank|super|perfekt|klasse|prima|toll|ok danke|super danke|perfekt danke|alles klar danke',
    doubt:
      'ich überlege es mir noch|überlege es mir noch|überleg ich mir noch|überlege es mir|überlege noch|muss ich mir überlegen|muss überlegen|ich muss überlegen|muss noch überlegen|vielleicht später|ein andermal|vielleicht|mal sehen|mal schauen|weiß nicht|weiß noch nicht|ich weiß nicht|ich weiß noch nicht|nicht sicher|bin nicht sicher|ich bin nicht sicher|bin unsicher|unsicher|noch nicht|jetzt nicht|später|nicht jetzt|moment|einen moment|moment mal|warte|warte mal|warten sie|augenblick|sekunde|kleinen moment|hm|hmm|ich melde mich|melde mich später|ich melde mich später|ich schlafe drüber|schlafe drüber|eine nacht drüber schlafen|keine ahnung|noch nicht entschieden|muss ich erst besprechen|bedenkzeit|ich brauche bedenkzeit',
    services:
      'dienste|meine dienste|dienst|dienste zeigen|meine dienste zeigen|zeig meine dienste|verträge|meine verträge|leistungen|meine leistungen|mein tarif|meine tarife|aktueller tarif|was habe ich|welche dienste habe ich|was zahle ich|was bezahle ich|produkte|mein konto|konto|services|meine services|übersicht',
    change:
      'wechseln|ändern|tarif wechseln|tarif ändern|meinen tarif wechseln|tarifwechsel|einen tarif wechseln|plan wechseln|plan ändern|umstellen|upgrade|downgrade|neuer tarif|neuen tarif|anderer tarif|anderen tarif|dienst ändern|vertrag ändern|wechsel',
    undo: 'rückgängig|rückgängig machen|wechsel rückgängig machen|wechsel rückgängig|änderung rückgängig machen|änderung rückgängig|zurücknehmen|wechsel zurücknehmen|änderung zurücknehmen|wechsel stornieren|änderung stornieren|stornieren|wechsel widerrufen|widerrufen|wechsel abbrechen',
    back: 'zurück|zurück gehen|einen schritt zurück|schritt zurück|vorherige|vorige frage|geh zurück',
    cancel:
      'ach vergiss es|hab mich vertan|abbrechen|abbruch|stopp|stop|aufhören|beenden|vergiss es|vergessen sie es|egal|lass|lassen|lassen wir das|lass es|schon gut|nichts|verlassen',
    'start over':
      'neu anfangen|von vorne|von vorn|nochmal von vorne|neu starten|neustart|noch einmal|nochmal|alles neu|zurücksetzen',
    support:
      'support|ticket|ticket öffnen|ein ticket öffnen|ticket erstellen|neues ticket|support fragen|support kontaktieren|kundenservice|kundendienst|mitarbeiter|mensch|berater|agent|mit jemandem sprechen|jemandem sprechen|mit einem menschen sprechen|menschen sprechen|mit mitarbeiter sprechen|mitarbeiter sprechen|support sprechen|mit dem support sprechen|anrufen',
    'sign out': 'abmelden|ausloggen|logout|konto wechseln|mich abmelden',
    yes: 'einverstanden bitte buchen|bitte buchen|buchen sie das|buchen sie das so|so buchen|jau|abgemacht|machen wir so|passt so|stimmt so|ja genau so|genau so|alles klar buchen|leg los|legen sie los|mach das so|machen sie das|passt mir|ist ok|ist in ordnung|buchen bitte|ja bitte buchen|so machen wir das|dann mach mal|von mir aus|ja|jawohl|klar|na klar|sicher|natürlich|ok|okay|gerne|gern|einverstanden|bestätigen|bestätige|stimmt|richtig|genau|passt|in ordnung|mach|mach das|machen|ja gerne|ja gern|ja klar|los|los gehts|geht klar|alles klar|gut|jo|jep',
    understood:
      'ok|okay|gut|alles klar|verstehe|verstanden|ich verstehe|ach so|achso|aha|in ordnung|na gut|stimmt|richtig|gut zu wissen|klar|genau|passt',
    no: 'nichts davon|keins davon|keinen davon|keins von beiden|keinen von beiden|klar nicht|natürlich nicht|sicher nicht|bestimmt nicht|auf gar keinen fall|auf keinen fall|niemals|kommt nicht in frage|bloß nicht|lass mal|nee lass mal|nein nein|ganz sicher nicht|nein|nein danke|nö|ne|nee|lieber nicht|auf keinen fall|nicht',
    keep: 'lass mal so wie es ist|so wie es ist|ne lass mal so wie es ist|nein so lassen|dabei bleiben|lass so|nein lass so|lass es so|lass mal so|bleibt so|behalten|wechsel behalten|änderung behalten|beibehalten|so lassen|lassen wie es ist|so belassen|stehen lassen',
    send: 'kannst du abschicken|so kannst du abschicken|so abschicken|kannst abschicken|können sie abschicken|ab damit|so jetzt abschicken|senden|absenden|abschicken|schicken|schick|anfrage senden|anfrage abschicken|nichts|nichts weiter|nein|das war alles|das wars|war alles|wars|fertig|ja senden',
    request:
      'anfragen|anfrage|anfrage senden|wechsel anfragen|anfrage stellen|beantragen|wechsel beantragen|support fragen|antrag',
    'confirm change':
      'wechseln|ändern|umstellen|wechsel bestätigen|änderung bestätigen|wechsel durchführen|durchführen|buchen|bestellen|übernehmen',
    'change now':
      'jetzt wechseln|sofort wechseln|jetzt ändern|sofort ändern|heute wechseln|jetzt umstellen|sofort umstellen|wechseln sofort|wechseln jetzt|gleich wechseln',
    'undo this':
      'ja weg damit|weg damit|ja rückgängig machen|ja zurücknehmen|ja bitte rückgängig|rückgängig|rückgängig machen|zurücknehmen|widerrufen',
    'how to agree':
      'wie bestätige ich|wie bestätige ich das|wie kann ich bestätigen|wie buche ich|wie buche ich das|was muss ich tun|was muss ich jetzt tun|wie mache ich das|und jetzt|was jetzt',
    'other date':
      'anderes datum|ein anderes datum|anderer tag|anderen tag|einen anderen tag|datum ändern|datum wechseln|tag ändern|neues datum|anderes datum wählen|datum wählen|anderer termin',
    'other plan':
      'zu teuer|das ist zu teuer|viel zu teuer|ist mir zu teuer|anderer tarif|anderen tarif|einen anderen tarif|tarif ändern|tarif wechseln|anderen tarif wählen|neuer tarif|alle tarife|alle tarife zeigen|tarife zeigen|andere tarife|anderer plan|anderen plan|anderer|einen anderen',
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
  concepts: {
    change:
      'buch * um|buch mich|umbuchen|wechsel*|wechsle|wechsl*|änder*|andern|umstell*|umsteig*|stell*|umzieh*|upgrade*|downgrade*|hochstuf*|runterstuf*|heraufsetz*|herabsetz*|verschieb*|tausch*|ersetz*|umwandel*|migrier*|aufstock*|umbuch*|geh* auf',
    want: 'will ich|möchte ich|hätte ich|brauche ich|nehme ich|nehm|nehm ich|ich nehm|ich hätt gern|ich würd gern|ich will nur noch|mach mir|stell mir|ich möchte|ich will|ich würde gerne|ich hätte gern|ich hätte gerne|ich brauche|gib mir|geben sie mir|ich nehme|nehmen|nehme|bestellen|buchen|wie kann ich|wie mache ich|kann ich haben|kann ich bekommen|könnte ich haben|bekommen|ich suche|interessiere',
    request: 'anfrag*|beantrag*|antrag',
    undo: 'nimm * * zurück|nimm * * * zurück|nimm * * * * zurück|nehmen sie * * zurück|nehmen sie * * * zurück|doch nicht wechseln|rückgängig*|zurücknehm*|nimm * zurück|widerruf*|storn*|zurücktreten|anders überleg*|rückgängig machen|zurücksetz*',
    cancel: 'kündigen|kündig*|kündigung|abbrech*|beend*|stopp*|aufhör*|vergiss*|egal',
    'start over': 'neu anfangen|von vorne|von vorn|neu starten',
    support:
      'support|ticket|mensch*|mitarbeiter*|berater*|agent|kundenservice|kundendienst|beschwer*|reklam*|sprechen mit|mit jemandem|ruft mich an|rufen sie mich',
    help: 'hilfe|helfen|hilf|wie funktioniert|was kannst du',
    services:
      'meine dienste|mein dienst|meine leistungen|mein tarif|meine tarife|meine verträge|welche dienste|welchen tarif habe ich|welchen tarif hab ich|was habe ich|was hab ich|aktueller tarif|aktuellen tarif|bezahle ich|zahle ich|mein konto',
    question:
      'was|wie|wie viel|wieviel|wann|wo|wer|warum|wieso|weshalb|wozu|welche|welcher|welches|welchen|kann ich|könnte ich|darf ich|muss ich|gibt es|ist das|bin ich|werde ich|erkläre|erklären|sag mir|bis wann|wäre|habe ich|bekomme ich|würde das',
    'verb first': '',
    'tell me':
      'sag mir was|sag mir wie|sag mir wann|sagen sie mir|sag mir nur|ich frage mich|wissen ob|ich möchte wissen|ich will wissen|würde gern wissen',
    'how much':
      'wie viel|wieviel|was kostet|was kosten|was würde|was wäre|was macht|kostet|kosten|kosten würde|preis für|preis von|welcher preis|der preis|preis|wie teuer|angebot für',
    why: 'warum|wieso|weshalb|wozu|wofür|grund|erklär*|was ist das|was ist die|was soll|woher kommt|was bedeutet|was heißt',
    when: 'wann|an welchem tag|welcher tag|welches datum|ab wann|seit wann|bis wann|wie lange|zu welchem datum',
    'what happens':
      'was passiert|was geschieht|was wird|was ist mit|und wenn|was wäre wenn|verliere ich|was wenn|wird aus',
    which: 'welche tarife|welche|welchen|was für|welche anderen|optionen|verfügbar*|liste|zur auswahl',
    plan: 'tarif*|plan|pläne|paket*|angebot*|option',
    service: 'dienst*|produkt*|anschluss*|leitung*|verbindung*|abo*|vertrag|leistung*',
    date: 'datum|tag|termin',
    fee: 'gebühr*|wechselgebühr*|aufpreis|zusatzkosten|aufschlag|strafe|preis der änderung|preis für den wechsel|wechselkosten|entgelt',
    invoice: 'rechnung*|abgerechnet|abrechn*|berechnet|abgebucht|abbuch*|zahl*|bezahl*|zahlung*|fällig*',
    'next invoice':
      'nächste rechnung|nächsten rechnung|nächste abbuchung|nächste zahlung|abrechnungstag|rechnungstag|nächste abrechnung|zahltag|rechnungsdatum',
    refund:
      'erstatt*|rückerstatt*|gutschrift*|guthaben|zurückbekomm*|geld zurück|bekomme ich zurück|zurück erhalte|unbenutzte tage|ungenutzte tage|ungenutzt*',
    old: 'alt|alte|alter|alten|altem|bisherig*|jetzig*|aktuell*|derzeitig*|vorherig*|momentan*',
    monthly: 'im monat|pro monat|monatlich*|jeden monat|monatspreis|je monat',
    'due now': 'jetzt|heute|sofort|gleich|insgesamt|gesamt|auf einmal|im voraus',
    contract: 'vertrag*|vertragslaufzeit|mindestlaufzeit|laufzeit|bindung',
    balance: 'kontostand|saldo|guthabenstand|schulde|kontoguthaben',
    unanswerable:
      'rabatt*|nachlass|internet weg|weg sein|ausfall|unterbrech*|zu hause sein|meine nummer|meine rufnummer|gleiche nummer|ohne internet|ausfall*|unterbrech*|unterbroch*|offline|abgeschaltet|getrennt|neuer router|neuen router|techniker*|rufnummer behalten|meine nummer|gleiche nummer|nummer behalten|internet weg',
    earlier: 'früher|eher|nicht heute|nicht morgen|so spät|so lange|warten',
    later: 'später|danach|nachher|wieder zurück|zurückwechseln|wieder wechseln',
    offered:
      'angeboten|verfügbar*|gibt es|kann ich haben|kann ich bekommen|kann ich wählen|habt ihr|haben sie|optionen|nicht dabei|fehlt|nicht in der liste|sehe ich nicht|nicht wählen|nicht auswählen',
    'open change':
      'mein wechsel|meine änderung|ausstehend*|geplant*|vorgemerkt*|gebucht|hat es geklappt|hat das geklappt|geklappt|erledigt|status',
    start: 'beginnt|beginnen|startet|starten|anfängt|gilt ab|gilt|wirksam|aktiv|los geht|losgeht|tritt in kraft',
    language: 'sprich*|sprech*|spricht|sprache|übersetz*|versteh*|wechsle die sprache|auf deutsch|reden',
    trouble:
      'adresse geändert|umgezogen|ich ziehe um|neue anschrift|langsam|funktioniert nicht|geht nicht|läuft nicht|kaputt|störung|ausfall|abbrüche|bricht ab|kein internet|keine verbindung|kein empfang|falsch|fehler|fehlerhaft|doppelt abgebucht|zu viel abgebucht|umzug|ziehe um|neue adresse|passwort|router|fritzbox',
    advice:
      'empfehl*|empfiehl*|raten sie|rätst du|vorschlag*|vergleich*|unterschied|unterschiede|welcher ist besser|was ist besser',
    doubt:
      'überleg* es mir|noch überlegen|mir überlegen|drüber schlafen|darüber schlafen|darüber nachdenken|drüber nachdenken|nachdenken|noch nachdenken|mit meiner frau|mit meinem mann|meine frau fragen|meinen mann fragen|meinen partner fragen|erst besprechen|noch besprechen|absprechen|noch nicht sicher|noch nicht entschieden|unentschlossen|melde mich später|melde mich wieder|bedenkzeit|komme darauf zurück',
    not: 'nichts|nicht|kein|keine|keinen|nie|niemals|ohne|statt|anstatt|anstelle',
    maybe: 'vielleicht|eventuell|wie wäre|oder|was wenn|womöglich',
    instead:
      'stattdessen|lieber|eigentlich|doch lieber|ich meine|ich meinte|meine|nein|moment|warte|korrektur|sorry|vielmehr|ändere das datum|ändern sie das datum|besser|versehen',
    internet: 'internet|breitband|glasfaser|wlan|dsl|wifi|internetanschluss|netz',
    voice: 'telefon|telefonie|festnetz|sprache und telefon|handy|mobilfunk|anrufe|voice|telefonanschluss',
    recurring: 'tv|fernsehen|hosting|sender|fernseh*',
    cheaper:
      'weniger zahlen|weniger bezahlen|sparen|billiger*|günstiger*|preiswerter*|weniger teuer|kleiner*|niedriger*',
    dearer: 'teurer*|besser*|größer*|höher*|mehr',
    faster: 'schneller*|mehr geschwindigkeit|mehr speed|flotter*',
    slower: 'langsamer*|weniger geschwindigkeit',
    cheapest: 'billigste*|am billigsten|günstigste*|am günstigsten|preiswerteste*|niedrigste*|kleinste*',
    dearest: 'teuerste*|am teuersten|beste|besten|größte*',
    fastest: 'schnellste*|am schnellsten|höchste geschwindigkeit|maximale geschwindigkeit',
    slowest: 'langsamste*|am langsamsten',
    other: 'der andere|die andere|das andere|den anderen|anderen|andere|anderer',
    number: 'nummer|option|nr|punkt',
    first: 'erste|erster|ersten|erstes',
    second: 'zweite|zweiter|zweiten|zweites',
    third: 'dritte|dritter|dritten|drittes',
    fourth: 'vierte|vierter|vierten|viertes',
    fifth: 'fünfte|fünfter|fünften|fünftes',
    last: 'letzte|letzter|letzten|letztes',
  },
};
