/** Where a text has an argument in a place that is another one's: the words of the place, and what stands there. */
export function misplacedIn(text: string, places: readonly string[]): string[] {
  return places.flatMap((place) => {
    const [, before = '', roles = '', after = ''] = /^(.*?)\{([^}]+)\}(.*)$/.exec(place) ?? [];
    const found = new RegExp(`${asWritten(before)}\\{(\\w+)\\}${asWritten(after)}`, 'gu');
    return [...text.matchAll(found)].flatMap(([, name = '']) =>
      belongs(name, roles) ? [] : [`{${name}} in the place of "${place}"`],
    );
  });
}

function belongs(name: string, roles: string): boolean {
  return roles.startsWith('!') ? roles !== `!${name}` : roles.split('|').includes(name);
}

/** Words begin where a word does; empty braces are any argument. */
function asWritten(words: string): string {
  const exactly = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\\{\\}', '\\{\\w+\\}');
  return exactly.replace(/^(?=\p{L})/u, '(?<!\\p{L})');
}

/** The text with these two arguments in each other's place. */
export function swapped(text: string, one: string, other: string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) =>
    name === one ? `{${other}}` : name === other ? `{${one}}` : whole,
  );
}
