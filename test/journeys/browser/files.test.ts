import { expect, it } from 'vitest';
import { ChatPage } from '../chat-page.ts';
import { contrastFaults } from '../for-everybody/contrast-faults.ts';
import { setSetting } from '../for-everybody/set-setting.ts';
import { describeInBrowser } from './stage.ts';

const bill = { name: 'last bill.txt', mimeType: 'text/plain', buffer: Buffer.from('Ethernet_500Mbps: 200.00\n') };
const photo = { name: 'router.heic', mimeType: '', buffer: Buffer.from('\0\0\0\x18ftypheic', 'latin1') };
const archive = { name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\x03\x04') };
const disguised = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('MZ\x90\0', 'latin1') };

/** Web Chat says so of pictures that the browser cannot show, as HEIC; it does without a small one then. */
const noPreview = /The source image could not be decoded/;

describeInBrowser('files', (stage) => {
  const open = (options: Parameters<typeof ChatPage.open>[3] = {}) =>
    ChatPage.open(stage.browser, stage.bot.address, 'Inês Costa', options);

  it('have a name, a size and a way to take them out before they are sent', async () => {
    const chat = await open({ expected: [noPreview] });
    await chat.attach([bill, photo]);
    const files = chat.page.locator('#files li');
    await expect
      .poll(() => files.allInnerTexts())
      .toEqual([expect.stringMatching(/last bill\.txt\s*.?1 kB/), expect.stringMatching(/router\.heic\s*.?1 kB/)]);
    await chat.page.getByRole('button', { name: 'Remove last bill.txt' }).click();
    await expect.poll(() => files.count()).toBe(1);
    await chat.say('Here is my router.');
    const sent = chat.messages().filter({ hasText: 'Here is my router.' });
    await sent.filter({ hasText: 'router.heic' }).waitFor();
    expect(await sent.innerText()).not.toContain('last bill.txt');
    await expect.poll(() => files.count()).toBe(0);
    await chat.close();
  });

  it.each([
    ['dropped', 'on the messages', '.webchat__basic-transcript'],
    ['dropped', 'on the header', '#header'],
    ['pasted', 'into the box', '[data-id="webchat-sendbox-input"]'],
  ] as const)('%s %s stand beside the message, after those that were there', async (how, _where, place) => {
    const chat = await open();
    await chat.attach([bill]);
    const files = chat.page.locator('#files li');
    await expect.poll(() => files.count()).toBe(1);
    await chat.page.locator(place).evaluate((element, given) => {
      const data = new DataTransfer();
      data.items.add(new File(['second'], 'second "bill".txt', { type: 'text/plain' }));
      const options = { bubbles: true, cancelable: true };
      const event =
        given === 'dropped'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data });
      element.dispatchEvent(event);
    }, how);
    await expect.poll(() => files.allInnerTexts()).toHaveLength(2);
    await chat.say('Both bills.');
    const sent = chat.messages().filter({ hasText: 'Both bills.' });
    await sent.filter({ hasText: 'last bill.txt' }).filter({ hasText: 'second "bill".txt' }).waitFor();
    await chat.close();
  });

  it('of a kind that is not taken are refused at once, in words; the text and the other files are sent', async () => {
    const chat = await open();
    expect(await chat.page.locator('#chat input[type=file]').getAttribute('accept')).toMatch(/\.pdf.*\.docx/);
    await chat.attach([archive, bill]);
    const reason = chat.page.locator('#files-refused');
    await expect.poll(() => reason.innerText()).toMatch(/all\.zip.* cannot be sent\. You can send .*PDF/);
    await chat.say('All my papers.');
    const sent = chat.messages().filter({ hasText: 'All my papers.' });
    await sent.filter({ hasText: 'last bill.txt' }).waitFor();
    expect(await sent.innerText()).not.toContain('all.zip');
    await chat.close();
  });

  it('whose content is not what their name says are refused by the bot, in words, and the text is sent, once', async () => {
    const chat = await open({ expected: [noPreview, /status of 415/] });
    await chat.attach([disguised]);
    await chat.say('my services');
    await chat.until('active service');
    await expect.poll(() => chat.page.locator('#files-refused').innerText()).toMatch(/sent without its files.*PDF/);
    expect((await chat.history()).filter((text) => text.includes('my services'))).toHaveLength(1);
    expect(await chat.page.getByText('Send failed').count()).toBe(0);
    await chat.close();
  });

  it('too many or too large, or empty, are refused in words', async () => {
    const chat = await open();
    const reason = chat.page.locator('#files-refused');
    await chat.attach([{ ...bill, buffer: Buffer.alloc(6 * 1024 * 1024, 'x') }]);
    await expect.poll(() => reason.innerText()).toMatch(/too large.*5 MB/);
    await chat.attach([{ ...bill, buffer: Buffer.alloc(0) }]);
    await expect.poll(() => reason.innerText()).toMatch(/is empty/);
    await chat.attach(Array.from({ length: 6 }, (_, index) => ({ ...bill, name: `${index}.txt` })));
    await expect.poll(() => reason.innerText()).toMatch(/5.* files at once/);
    await expect.poll(() => chat.page.locator('#files li').count()).toBe(5);
    await chat.close();
  });

  it.each([
    ['light', null],
    ['dark', null],
    ['light', '#ffcc00'],
    ['dark', '#00205b'],
    ['light', '#808080'],
  ] as const)(
    'can be read, before and after they are sent, as everything else: %s, brand %s',
    async (colorScheme, color) => {
      await setSetting(stage.bot, 'portal.color', color);
      const chat = await ChatPage.open(stage.browser, stage.bot.address, 'John Doe', { colorScheme });
      await chat.attach([bill, archive]);
      await chat.page.locator('#files li').waitFor();
      expect(await contrastFaults(chat.page)).toEqual([]);
      await chat.say('my services');
      await chat.until('active services');
      expect(await contrastFaults(chat.page)).toEqual([]);
      await chat.close();
      await setSetting(stage.bot, 'portal.color', null);
    },
  );
});
