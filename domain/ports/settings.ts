import type { PartnerId } from '../ids.ts';
import type { Json } from '../json.ts';
import type { SettingOverrides } from '../settings/partner-settings.ts';
import type { SettingName } from '../settings/setting-keys.ts';

/** A partner, and what is stored for it; values that were stored past the checks are there too. */
export interface PartnerLevel {
  readonly id: PartnerId;
  readonly name: string;
  readonly isDefault: boolean;
  readonly overrides: SettingOverrides;
}

/** What operators see and do: the settings stored for each partner. A partner's row overrides Default's, key by key. */
export interface Settings {
  /** All partners as they are at one moment, Default first, then by id. */
  partners(): Promise<readonly PartnerLevel[]>;
  /** Stores a value for one partner; holds for its customers from their next message. Throws {@link PartnerUnknown}, `SettingInvalid`. */
  set(partner: PartnerId, name: SettingName, value: Json): Promise<void>;
  /**
   * Deletes what is stored for one partner, so that the inherited value holds; also under a key that no longer is a setting.
   * Gives false when nothing was stored. Throws {@link PartnerUnknown}.
   */
  reset(partner: PartnerId, key: string): Promise<boolean>;
}

/** There is no such partner; the message says which there are. `code` is stable. */
export class PartnerUnknown extends Error {
  override readonly name = 'PartnerUnknown';
  readonly code = 'PARTNER_UNKNOWN';
  constructor(sought: string, partners: readonly Pick<PartnerLevel, 'id' | 'name'>[]) {
    const named = partners.map(({ id, name }) => `${id} (${name})`);
    super(
      named.length > 0
        ? `There is no partner ${sought.slice(0, 80)}. Name one by its id or name: ${named.join(', ')}.`
        : `There is no partner ${sought.slice(0, 80)}, nor any other: the database has no partners yet. Add the Default partner and the others first.`,
    );
  }
}
