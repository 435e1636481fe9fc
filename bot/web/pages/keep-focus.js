// @ts-check

/**
 * A card that was answered is replaced by one without buttons, and with the pressed button the focus would be gone: whoever works by
 * keyboard would begin at the top of the page again. It goes to the messages instead, from where Enter leads into the newest.
 * @param {HTMLElement} chat
 */
export function keepFocus(chat) {
  /** @type {Element | null} */
  let focused = null;
  chat.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element ? target : null;
  });
  const observer = new MutationObserver(() => {
    if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
    focused = null;
    const messages = /** @type {HTMLElement | null} */ (chat.querySelector('.webchat__basic-transcript'));
    messages?.focus({ preventScroll: true });
  });
  observer.observe(chat, { childList: true, subtree: true });
}
