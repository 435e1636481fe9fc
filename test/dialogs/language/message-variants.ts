import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** The kinds of elements in a parsed ICU message, as its parser numbers them. */
const literal = 0;
const pound = 7;

/** Every way a message can be put, by its choices; arguments stand in it by name, as `{plan}`. */
export function variantsOf(message: string): string[] {
  return [...new Set(joined(new IntlMessageFormat(message, 'en').getAst()))];
}

/** The arguments that stand in such a text, each once. */
export function argumentsIn(variant: string): string[] {
  return [...new Set([...variant.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []))];
}

function joined(elements: readonly Element[]): string[] {
  return elements.reduce<string[]>(
    (texts, element) => texts.flatMap((text) => waysOf(element).map((way) => text + way)),
    [''],
  );
}

function waysOf(element: Element): string[] {
  if (element.type === literal) return [element.value];
  if (element.type === pound) return ['#'];
  return 'options' in element
    ? Object.values(element.options).flatMap(({ value }) => joined(value))
    : [`{${element.value}}`];
}
