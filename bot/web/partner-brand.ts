import type { z } from 'zod';
import type { PartnerId } from '../../domain/ids.ts';
import type { Json } from '../../domain/json.ts';
import type { PartnerLevel } from '../../domain/ports/settings.ts';
import { type SettingName, settingKeys } from '../../domain/settings/setting-keys.ts';
import { type BrandColors, brandColors } from './brand-colors.ts';

/** A partner as its customers see it on the chat page. */
export interface PartnerBrand {
  /** Null where nobody gave the portal a title: the page then has a word of its own, in the customer's language. */
  readonly title: string | null;
  /** An https address. */
  readonly logo: string | null;
  readonly colors: BrandColors | null;
  /** In which customers are spoken to whose language is not known. */
  readonly language: string;
}

/** The longest list of logo hosts that goes into a policy: proxies refuse answers with long headers. */
const LONGEST_HOSTS = 3000;

/**
 * A partner's brand: its own settings, else Default's, else the factory's. A value that was stored past the checks counts as not set, so
 * that the page is there also for a partner whose customers cannot be served.
 */
export function brandOf(partners: readonly PartnerLevel[], id: PartnerId): PartnerBrand {
  const levels = [partners.find((partner) => partner.id === id), partners.find(({ isDefault }) => isDefault)];
  const stored = (name: SettingName) => levels.map((level) => level?.overrides.get(name));
  const title = firstFitting(settingKeys['portal.title'], stored('portal.title'));
  const logo = firstFitting(settingKeys['portal.logo'], stored('portal.logo'));
  const color = firstFitting(settingKeys['portal.color'], stored('portal.color'));
  return {
    title: title === settingKeys['portal.title'].factory ? null : title,
    logo: logoHost(logo) === null ? null : logo,
    colors: color === 'None' ? null : brandColors(color),
    language: firstFitting(settingKeys['portal.language'], stored('portal.language')),
  };
}

/** Where the logos of all partners are, such as `https://cdn.example`: the page is sent before it is known for whom. */
export function logoHosts(partners: readonly PartnerLevel[]): string[] {
  const hosts = new Set(partners.flatMap(({ id }) => logoHost(brandOf(partners, id).logo) ?? []));
  let length = 0;
  return [...hosts].filter((host) => {
    length += host.length + 1;
    return length <= LONGEST_HOSTS;
  });
}

/** Null for a host with characters that mean something in a policy: `https://a;b` is an address, too. */
function logoHost(logo: string | null): string | null {
  if (logo === null || !URL.canParse(logo)) return null;
  const { origin } = new URL(logo);
  return /^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin) ? origin : null;
}

function firstFitting<Value>(
  { values, factory }: { readonly values: z.ZodType<Value>; readonly factory: Value },
  stored: ReadonlyArray<Json | undefined>,
): Value {
  for (const value of stored) {
    const fitting = values.safeParse(value);
    if (fitting.success) return fitting.data;
  }
  return factory;
}
