import { expect } from 'vitest';

/** What every answer says of itself, beside its length, its moment and its request's id. */
const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', server: 'planswitch' };
const nothingLoads = "default-src 'none'; frame-ancestors 'none'";
export const json = {
  ...always,
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': nothingLoads,
};
export const asset = {
  ...always,
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': nothingLoads,
  vary: 'Accept-Encoding',
};
/** The rest of a page's policy is told by the pages' own tests. */
export const page = {
  ...always,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; .*; frame-ancestors /),
};
/** Portals that embed the chat show its pictures. */
export const picture = {
  ...always,
  'content-type': 'image/png',
  'content-disposition': "inline; filename*=UTF-8''bill.png",
  'cache-control': 'private, max-age=3600',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; sandbox",
};
/** To be saved, never shown. */
export const savedFile = {
  ...json,
  'content-type': 'application/octet-stream',
  'content-disposition': "attachment; filename*=UTF-8''bill.png",
};
