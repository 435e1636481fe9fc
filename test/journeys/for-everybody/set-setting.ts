import { readSecrets } from '../../../bot/secrets.ts';
import type { SettingName } from '../../../domain/settings/setting-keys.ts';
import type { RunningBot } from '../running-bot.ts';

/** Sets a setting of the Default partner, as an operator does; null takes it back. */
export async function setSetting(bot: RunningBot, name: SettingName, value: string | null): Promise<void> {
  const key = readSecrets(bot.dataDir)?.supportApiKey ?? '';
  const response = await fetch(`${bot.address}/operator/api/settings/${name}`, {
    method: value === null ? 'DELETE' : 'PUT',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    ...(value !== null && { body: JSON.stringify({ value }) }),
  });
  if (!response.ok) throw new Error(`${name} was not set: ${await response.text()}`);
}
