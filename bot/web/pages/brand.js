// @ts-check
/** What the page shows of the partner whose customer chats: title, logo and colours, from the partner's settings. */

import { words } from './language.js';

/**
 * As `GET /chat/brand` answers it.
 * @typedef {{ fill: string, onFill: string, accent: { light: string, dark: string } }} BrandColors
 * @typedef {{ title: string | null, logo: string | null, colors: BrandColors | null, spoken: string | null, languages: string[] }} Brand
 */

const header = /** @type {HTMLElement} */ (document.getElementById('header'));
const title = /** @type {HTMLElement} */ (document.getElementById('title'));
const logo = /** @type {HTMLImageElement} */ (document.getElementById('logo'));
const ownLogo = logo.src;

/** Without a brand the chat is to work all the same, so it is not waited for longer than this. */
const PATIENCE_MS = 5000;

/**
 * Whose page it is; null when the bot did not say.
 * @param {string} token
 * @returns {Promise<Brand | null>}
 */
export async function fetchBrand(token) {
  try {
    const response = await fetch('/chat/brand', {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/**
 * Shows it in the language of the page. Called again when that changes.
 * @param {Brand | null} brand
 */
export function showBrand(brand) {
  title.textContent = brand?.title ?? words().portal;
  document.title = `${words().chat} · ${title.textContent}`;
  showLogo(brand?.logo ?? null);
  if (brand?.colors) showColors(brand.colors);
  header.hidden = false;
}

/** @param {string | null} address */
function showLogo(address) {
  if (logo.src === (address ?? ownLogo)) return;
  logo.onerror = () => {
    logo.onerror = null;
    showLogo(null);
  };
  logo.classList.toggle('partners', address !== null);
  logo.src = address ?? ownLogo;
}

/** @param {BrandColors} colors */
function showColors({ fill, onFill, accent }) {
  const { style } = document.documentElement;
  style.setProperty('--brand-fill', fill);
  style.setProperty('--brand-on-fill', onFill);
  style.setProperty('--brand-accent-light', accent.light);
  style.setProperty('--brand-accent-dark', accent.dark);
}
