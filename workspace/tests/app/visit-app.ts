import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { hasBrowser, openBrowser } from '../page/open-browser.ts';
import { type AppProcess, hasApp, startApp } from './start-app.ts';

/** Somebody who has the workspace open, with the real app in it. */
export interface Visit {
  readonly page: Page;
  readonly main: Locator;
  readonly thread: Locator;
  go(channel: string): Promise<void>;
  /** Types a question, and hands back the answer as soon as it stands there. */
  ask(question: string, place?: Locator): Promise<Locator>;
  /** What the app says next, after something is done. */
  next(act: () => Promise<unknown>, place?: Locator): Promise<Locator>;
  /** Opens the thread under the message that was sent last. */
  openThread(): Promise<void>;
}

const WINDOW = { width: 1280, height: 900 };
const PATIENCE_MS = 30_000;

/** Skipped where there is no browser, or no app. */
export const describeApp = describe.skipIf(!hasBrowser() || !hasApp());

/**
 * Starts the app once for the tests of a file, and opens a window for each of them. Nothing may go wrong on the way:
 * no error in the console, nothing that Slack would refuse, and an app that ends when it is told to.
 */
export function visitApp(viewport = WINDOW): () => Visit {
  let app: AppProcess;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp(), openBrowser()]);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport, colorScheme: 'light' });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(app.url);
  });
  afterEach(async () => {
    faults.push(...(await findFaults(page)));
    await page.close();
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    const { code, output } = await app.end();
    expect({ code, failures: output.match(/^\S+ (?:error|warn) .*/gm) }).toEqual({ code: 0, failures: null });
  });
  return () => visitOn(page);
}

function visitOn(page: Page): Visit {
  const main = page.getByRole('main');
  const thread = page.getByRole('complementary', { name: 'Thread' });
  const next: Visit['next'] = async (act, place = main) => {
    await place.getByRole('textbox').waitFor();
    const answers = place.getByRole('article', { name: /^IND Cijfers/ });
    const before = await answers.count();
    await act();
    await answers.nth(before).waitFor();
    return answers.nth(before);
  };
  return {
    page,
    main,
    thread,
    next,
    go: async (channel) => {
      await page.getByRole('navigation').getByRole('button', { name: channel }).click();
      await page.getByRole('heading', { name: `# ${channel}`, level: 1 }).waitFor();
    },
    ask: (question, place = main) => next(() => send(place, question), place),
    openThread: async () => {
      await main
        .getByRole('button', { name: /^1 reply/ })
        .last()
        .click();
      await thread.waitFor();
    },
  };
}

/** Escape closes what is offered to complete the text. */
export async function send(place: Locator, text: string): Promise<void> {
  const box = place.getByRole('textbox');
  await box.fill(text);
  await box.press('Escape');
  await box.press('Enter');
}

/** What the developer look marks as a fault: refused calls, and envelopes that were not acknowledged. */
async function findFaults(page: Page): Promise<string[]> {
  await page.goto(`${new URL(page.url()).origin}/?faults`);
  await page
    .getByRole('button', { name: /Look inside/ })
    .first()
    .click();
  const look = page.getByRole('complementary', { name: 'Look inside' });
  await look.getByRole('checkbox', { name: 'only faults' }).check();
  const lines = look.locator('.log > li, .log-empty');
  await lines.first().waitFor();
  return (await lines.allTextContents()).filter((line) => line !== 'Nothing yet.');
}
