import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { startApp } from '../tests/app/start-app.ts';
import buildPage from '../tests/build-page.ts';
import { openBrowser } from '../tests/page/open-browser.ts';

/** Takes the pictures of the README anew, of the real app in the local workspace: `npm run pictures`. */

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const WINDOW = { width: 1180, height: 860 };
const PHONE = { width: 390, height: 920 };
/** High enough for a whole answer, which is cut out, and no wider than it. */
const NARROW = { viewport: { width: 950, height: 1400 } };
/** The newest answer in the conversation. */
const LAST = '.message-list .message';

interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

type Shot = (name: string, look: Look, arrange: (page: Page) => Promise<void>, cropTo?: string) => Promise<void>;

await buildPage();
await mkdir(FOLDER, { recursive: true });
const [app, browser] = await Promise.all([startApp(), openBrowser()]);
const shoot = shooter(app.url, browser);
try {
  await shoot('dark', { colorScheme: 'dark' }, (page) => inChannel(page, 'key-figures', '/ind studenten 2019'));
  await shoot('home', { viewport: { width: 1180, height: 1620 } }, async (page) => {
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('tabpanel', { name: 'Home' }).getByRole('button').first().waitFor();
  });
  await shoot('phone', { viewport: PHONE }, (page) => inChannel(page, 'general', '/ind naturalisatie 2019'));
  await shoot('answer', NARROW, (page) => inChannel(page, 'general', '/ind nareizigers 2019'), LAST);
  await shoot(
    'chart',
    NARROW,
    (page) => inChannel(page, 'board', '/ind trend nareizigers aanvragen en beslissingen'),
    LAST,
  );
} finally {
  await browser.close();
  await app.end();
}

function shooter(url: string, browser: Browser): Shot {
  return async (name, { viewport = WINDOW, colorScheme = 'light' }, arrange, cropTo) => {
    const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 2 });
    await page.goto(url);
    await page.getByRole('textbox').waitFor();
    await arrange(page);
    await page.evaluate('document.fonts.ready');
    // Nothing of where the mouse or the cursor happens to be.
    await page.mouse.move(0, 0);
    await page.addStyleTag({ content: '* { caret-color: transparent !important; transition: none !important; }' });
    const path = `${FOLDER}${name}.png`;
    await page.screenshot({ path, ...(cropTo ? { clip: await wholePixels(page.locator(cropTo).last()) } : {}) });
    console.log(path);
    await page.close();
  };
}

/** What is around it would show at the edges. */
async function wholePixels(part: Locator) {
  const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [Math.ceil(x), Math.ceil(y)];
  return { x: left, y: top, width: Math.floor(x + width) - left, height: Math.floor(y + height) - top };
}

async function ask(page: Page, question: string): Promise<void> {
  const answers = page.getByRole('article', { name: /^IND Cijfers/ });
  const before = await answers.count();
  const box = page.getByRole('main').getByRole('textbox');
  await box.fill(question);
  await box.press('Escape');
  await box.press('Enter');
  await answers.nth(before).waitFor();
}

async function inChannel(page: Page, channel: string, question: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Show or hide the conversations' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('navigation').getByRole('button', { name: channel }).click();
  await page.getByRole('heading', { name: `# ${channel}`, level: 1 }).waitFor();
  await ask(page, question);
}
