import { describe, expect, it } from 'vitest';
import { brandOf, logoHosts } from '../../../bot/web/partner-brand.ts';
import { partnerIdSchema } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { PartnerLevel } from '../../../domain/ports/settings.ts';

function partner(id: string, settings: JsonObject = {}): PartnerLevel {
  const isDefault = id === 'default';
  return { id: partnerIdSchema.parse(id), name: id, isDefault, overrides: new Map(Object.entries(settings)) };
}
const ofHarbour = (...partners: PartnerLevel[]) => brandOf(partners, partnerIdSchema.parse('harbour'));
const logoAt = (address: string) => ({ 'portal.logo': address });

describe('the brand of a partner', () => {
  it('is its own, else that of Default, key by key', () => {
    const byDefault = partner('default', { 'portal.title': 'Northwind', 'portal.color': '#0055aa' });
    const own = partner('harbour', { 'portal.title': 'Harbour Net', 'portal.language': 'de' });
    expect(ofHarbour(byDefault, own)).toMatchObject({
      ...{ title: 'Harbour Net', language: 'de', logo: null },
      colors: { fill: '#0055aa' },
    });
  });

  it('is nothing where nobody set any of it', () => {
    const nothing = { title: null, logo: null, colors: null, language: 'en' };
    expect(ofHarbour(partner('default'), partner('harbour'))).toEqual(nothing);
    expect(ofHarbour()).toEqual(nothing);
  });

  it('leaves out what was stored past the checks', () => {
    const bad = {
      'portal.title': '',
      'portal.color': 'red;',
      'portal.language': 7,
      'portal.logo': 'http://a.example/',
    };
    const byDefault = partner('default', { 'portal.title': 'Northwind', 'no.such.key': true });
    expect(ofHarbour(byDefault, partner('harbour', bad))).toEqual({
      ...{ title: 'Northwind', logo: null, colors: null, language: 'en' },
    });
  });
});

describe('the hosts of logos', () => {
  it('are named once each, without what follows them', () => {
    const partners = [
      partner('default', logoAt('https://cdn.example/default.svg')),
      partner('harbour', logoAt('https://CDN.example/harbour.svg?v=2')),
      partner('lakeside', logoAt('https://lakeside.example:8443/logo.png')),
      partner('summit'),
    ];
    expect(logoHosts(partners)).toEqual(['https://cdn.example', 'https://lakeside.example:8443']);
  });

  it.each([
    'https://a.example;script-src/logo.svg',
    "https://a.example'self'/logo.svg",
    'https://*/logo.svg',
    'https://a.example,b/logo.svg',
    'javascript:alert(1)',
    'data:image/png;base64,AA==',
  ])('cannot say anything else in a policy: %s', (address) => {
    const partners = [partner('default'), partner('harbour', logoAt(address))];
    expect(logoHosts(partners)).toEqual([]);
    expect(ofHarbour(...partners).logo).toBeNull();
  });

  it('stay short enough for a header, however many partners there are', () => {
    const many = Array.from({ length: 400 }, (_, index) => partner(`p${index}`, logoAt(`https://p${index}.example/a`)));
    const hosts = logoHosts(many);
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.join(' ').length).toBeLessThanOrEqual(3000);
  });
});
