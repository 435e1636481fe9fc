/**
 * Servers the bot deals with, by name. `*.` stands for one label or more. Only names of which every one belongs to Microsoft, so not
 * `*.trafficmanager.net` or `*.blob.core.windows.net`, where anybody rents one.
 */

/** Where channels of Azure's public cloud take what the bot says: Teams, Teams of US government tenants in that cloud, the others. */
const channelServers = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  '*.botframework.com',
];

/** Where Teams keeps what people attach: OneDrive and SharePoint of organisations, OneDrive of private people. */
const fileStores = [
  '*.sharepoint.com',
  'onedrive.live.com',
  '*.onedrive.live.com',
  '*.storage.live.com',
  '*.1drv.com',
  '*.microsoftpersonalcontent.com',
];

/** Whether this is the address of a server of a channel, which may be told what customers may read, and the bot's token. */
export function isChannelServer(address: string): boolean {
  return isAt(channelServers, address);
}

/** Whether this address lies in one of Teams' stores. */
export function isFileStore(address: string): boolean {
  return isAt(fileStores, address);
}

/** By https, on its port, and as nobody in particular: whatever else an address may hold is no address these servers give. */
function isAt(servers: readonly string[], address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return false;
  return servers.some((name) => (name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name));
}
