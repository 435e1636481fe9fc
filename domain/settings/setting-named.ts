import { type SettingName, settingKeys, settingNames } from './setting-keys.ts';

/** Somebody named a setting that there is not. The message has the ones that are spelled most alike, and all. `code` is stable. */
export class SettingUnknown extends Error {
  override readonly name = 'SettingUnknown';
  readonly code = 'SETTING_UNKNOWN';
  constructor(key: string) {
    super(`Setting ${key.slice(0, MOST_SHOWN)}: ${noSuchSetting(key)}`);
  }
}

const MOST_SHOWN = 80;
const MOST_NEAR = 3;

export function isSettingName(key: string): key is SettingName {
  return Object.hasOwn(settingKeys, key);
}

/** The setting of that name. Throws {@link SettingUnknown}. */
export function settingNamed(key: string): SettingName {
  if (!isSettingName(key)) throw new SettingUnknown(key);
  return key;
}

/** That there is no such setting, which ones may be meant, and all that there are. */
export function noSuchSetting(key: string): string {
  const near = nearestSettings(key);
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `there is no such setting.${meant} There are: ${settingNames.join(', ')}.`;
}

/** The names spelled most like `key`, or having it as a part, nearest first; none when nothing is like it. */
export function nearestSettings(key: string): readonly SettingName[] {
  const sought = key.slice(0, MOST_SHOWN).toLowerCase();
  const furthest = Math.floor(sought.length / 3);
  const near = settingNames
    .map((name) => ({ name, distance: isPartOf(sought, name) ? 0 : editDistance(sought, name) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance);
  const nearest = near[0]?.distance ?? 0;
  return near
    .filter(({ distance }) => distance <= nearest + 2)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

/** As for `fee-cheaper` or `services.voice`: whole words of the name. */
function isPartOf(sought: string, name: SettingName): boolean {
  return sought !== '' && `.${name}.`.includes(`.${sought}.`);
}

/** How many letters have to be put in, taken out or changed to make one text the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const [diagonal = 0, above = 0] = row.slice(column);
      const left = next[column] ?? 0;
      next.push(Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
