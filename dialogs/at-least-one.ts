/** A list that is never empty, known to the compiler: what is shown to be chosen from, and what a card is made of. */
export type AtLeastOne<Item> = readonly [Item, ...Item[]];

/** The list as one that is not empty; null where it is. */
export function atLeastOne<Item>([first, ...others]: readonly Item[]): AtLeastOne<Item> | null {
  return first === undefined ? null : [first, ...others];
}

/** Makes something of each item; as many come out as went in. */
export function ofEach<Item, Made>(
  [first, ...others]: AtLeastOne<Item>,
  make: (item: Item, index: number) => Made,
): AtLeastOne<Made> {
  return [make(first, 0), ...others.map((item, index) => make(item, index + 1))];
}
