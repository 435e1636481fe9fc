import { type Language, languageOf, languages } from '../language/languages.ts';
import type { Concept, Phrase } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { type Listening, listeningWith } from './lexicon/listening.ts';
import { mendSpelling } from './mend-spelling.ts';
import { plainText } from './plain-text.ts';

/** What was heard in a message, before it is held against the conversation and the customer's services. */
export interface Heard {
  /** As it was written. */
  readonly text: string;
  /** As it is compared; spelling mended. */
  readonly plain: string;
  /** Everything the whole message can mean. */
  readonly phrases: ReadonlySet<Phrase>;
  /** The same where nothing but politeness is left out: what counts while a person writes to support in free words. */
  readonly strictly: ReadonlySet<Phrase>;
  /** What its parts speak of. Parts that are denied count as `not` only. */
  readonly concepts: ReadonlySet<Concept>;
  /** What its parts speak of, denied or not. */
  readonly mentioned: ReadonlySet<Concept>;
  /** The parts that are not denied, as they were written: "not the 500, the 100" affirms "the 100". */
  readonly affirmed: string;
  /** Whether it is put as a question. */
  readonly asks: boolean;
  /** Whose words it is in, as far as that can be told. */
  readonly listening: Listening;
}

const ready = new Map<Language, Listening>();

function listeningIn(language: Language): Listening {
  const made = ready.get(language) ?? listeningWith(lexicons[language]);
  ready.set(language, made);
  return made;
}

/**
 * Listens to a message in the customer's language and in English; in the others only if those two hear nothing. `names` are words of
 * plans and services, which are never taken for misspelt words of the language.
 */
export function hear(text: string, locale: string, names: readonly string[] = []): Heard {
  const own = languageOf(locale)?.language ?? 'en';
  // A word of the customer's own language is no misspelt word of another.
  const known = [...names, ...listeningIn(own).vocabulary];
  const listenIn = (spoken: readonly Language[]) =>
    spoken.map((language) => hearIn(listeningIn(language), text, language === own ? names : known));
  const first = listenIn([...new Set([own, 'en' as const])]);
  const heard = strongest(first);
  if (heard && weightOf(heard) > 0) return heard;
  const others = languages.map(({ language }) => language).filter((language) => language !== own && language !== 'en');
  return strongest([...first, ...listenIn(others)]) ?? hearIn(listeningIn('en'), text, names);
}

/** A whole message that is known tells more than words inside it. */
function weightOf({ phrases, concepts }: Heard): number {
  return (phrases.size > 0 ? 100 : 0) + concepts.size;
}

function strongest([first, ...others]: readonly Heard[]): Heard | undefined {
  return others.reduce((best, heard) => (best && weightOf(best) >= weightOf(heard) ? best : heard), first);
}

function hearIn(listening: Listening, text: string, names: readonly string[]): Heard {
  const plain = mendSpelling(plainText(text), listening.vocabulary, names);
  const polite = listening.withoutPoliteness(plain);
  const bare = listening.withoutFillers(polite);
  const strictly = new Set(listening.politely(plain).flatMap(listening.phrasesIn));
  const written = listening.clausesOf(text);
  const clauses = written.map((clause) => mendSpelling(plainText(clause), listening.vocabulary, names));
  const heardIn = clauses.map((clause) => new Set(listening.conceptsIn(clause)));
  const spoken = heardIn.flatMap((spokenOf) => (spokenOf.has('not') ? ['not' as const] : [...spokenOf]));
  const concepts = new Set(spoken);
  return {
    text,
    plain,
    phrases: new Set([...strictly, ...listening.phrasesIn(bare)]),
    strictly,
    concepts,
    mentioned: new Set(heardIn.flatMap((spokenOf) => [...spokenOf])),
    affirmed: written.filter((_, index) => !heardIn[index]?.has('not')).join(', '),
    asks: /[?؟]\s*$/.test(text) || listening.conceptsIn(firstWords(clauses)).includes('question'),
    listening,
  };
}

function firstWords([first = '']: readonly string[]): string {
  return first.split(' ').slice(0, 4).join(' ');
}
