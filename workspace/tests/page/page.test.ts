import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExampleSession, startExampleSession } from '../protocol/example-session.ts';
import { findBarriers } from './find-barriers.ts';
import { hasBrowser, openBrowser } from './open-browser.ts';

describe.skipIf(!hasBrowser())('the page', () => {
  let browser: Browser;
  let session: ExampleSession;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    session = await startExampleSession({ ack: 600 });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(session.workspace.url);
  });
  afterEach(async () => {
    await page.close();
    await session.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const composer = () => page.getByRole('main').getByRole('textbox', { name: /^Message/ });
  const channel = (name: string) => page.getByRole('navigation').getByRole('button', { name }).click();
  const answers = () => page.getByRole('article', { name: /^Example App/ });
  const send = async (text: string) => {
    await composer().fill(text);
    await composer().press('Escape');
    await composer().press('Enter');
  };
  const isSeen = (locator: Locator) => locator.first().waitFor();

  it('offers three examples on a first visit, one click each, and says that it is not Slack', async () => {
    await isSeen(page.getByText('This is not Slack.'));
    const examples = page.getByRole('region', { name: 'Example questions' }).getByRole('button');
    await examples.first().waitFor();
    expect(await examples.allTextContents()).toEqual(['table', 'chart', 'all blocks']);
    await examples.first().click();
    const table = page.getByRole('table', { name: 'Naturalisations per year' });
    await isSeen(table.getByRole('rowheader', { name: '2014' }));
    await isSeen(page.getByText(/read as: words: table/));
    expect(await page.getByTestId('announcer').textContent()).toBe('Example App: Naturalisations 2014–2020');
    await page.reload();
    await isSeen(page.getByRole('rowheader', { name: '2014' }));
  });

  it('pages, sorts and filters a data table', async () => {
    await send('table');
    const cells = page.getByRole('rowheader');
    await cells.first().waitFor();
    expect(await cells.allTextContents()).toEqual(['2014', '2015', '2016', '2017', '2018']);
    await page.getByRole('button', { name: /^Persons/ }).click();
    await page.getByRole('button', { name: /^Persons/ }).click();
    expect((await cells.allTextContents())[0]).toBe('2020');
    await page.getByRole('button', { name: 'Next page' }).click();
    expect(await cells.allTextContents()).toEqual(['2015', '2014']);
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('2019');
    expect(await cells.allTextContents()).toEqual(['2019']);
  });

  it('draws lines straight from point to point and from zero, and says every value', async () => {
    await send('chart');
    const chart = page.getByRole('img', { name: /^Line chart: Applications 2017–2020\. 2017: Asylum 100, Study 150;/ });
    const lines = chart.locator('path[fill="none"][stroke-width="2"]');
    await lines.nth(1).waitFor();
    for (const line of await lines.all()) expect(await line.getAttribute('d')).not.toMatch(/[CQS]/i);
    await isSeen(chart.getByText('0', { exact: true }));
    await page.getByRole('button', { name: 'As a table' }).click();
    const table = page.getByRole('table', { name: 'Applications 2017–2020' });
    await isSeen(table.getByRole('columnheader', { name: 'Study' }));
    await isSeen(table.getByRole('rowheader', { name: '2018' }));
  });

  it('draws containers, and tables whose columns and rows have heads', async () => {
    await send('all blocks');
    await page.getByText('Footnotes and source').click();
    await isSeen(page.getByText('¹ Provisional figure.'));
    await send('plain table');
    await isSeen(page.getByRole('columnheader', { name: 'Region' }));
    await isSeen(page.getByRole('rowheader', { name: 'North' }));
  });

  it('completes commands and mentions, and keeps what is only for you apart', async () => {
    await channel('general');
    await composer().pressSequentially('/a');
    await isSeen(page.getByRole('option', { name: /\/ask table/ }));
    await composer().press('Enter');
    await composer().pressSequentially('share');
    await composer().press('Enter');
    await isSeen(answers().getByText('Only visible to you'));
    await page.getByRole('button', { name: 'Share in channel' }).click();
    await isSeen(page.getByText('Shared by'));
    await composer().pressSequentially('hello @ex');
    await composer().press('Tab');
    await composer().pressSequentially('and good day');
    await composer().press('Enter');
    await page.getByRole('button', { name: /1 reply/ }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await isSeen(thread.getByText('You said: hello and good day'));
    await thread.getByRole('textbox', { name: 'Reply in thread' }).fill('/ask x');
    await thread.getByRole('textbox', { name: 'Reply in thread' }).press('Enter');
    await isSeen(thread.getByText('/ask is not supported in threads. Sorry!'));
  });

  it('asks before a button that wants to be confirmed', async () => {
    await send('share');
    await page.getByRole('button', { name: 'Remove' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove the answer?' });
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await isSeen(page.getByText('Removed'));
  });

  it('opens a modal by a shortcut, by keyboard alone, with errors beside the fields', async () => {
    await page.getByRole('button', { name: 'Shortcuts' }).press('Enter');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Look up a figure' });
    await isSeen(dialog);
    await page.keyboard.type('stud');
    await isSeen(dialog.getByRole('option', { name: 'Study' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('then');
    await page.keyboard.press('Enter');
    await isSeen(dialog.getByText('Type a year, such as 2019.'));
    expect(await dialog.getByRole('textbox', { name: 'Year' }).getAttribute('aria-invalid')).toBe('true');
    await dialog.getByRole('textbox', { name: 'Year' }).fill('2019');
    await dialog.getByText('Type a year, such as 2019.').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await isSeen(page.getByRole('dialog', { name: 'Result' }).getByText('Study'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('forgets an open modal when the page is loaded again', async () => {
    await page.getByRole('button', { name: 'Shortcuts' }).press('Enter');
    await page.keyboard.press('Enter');
    await isSeen(page.getByRole('dialog', { name: 'Look up a figure' }));
    await page.reload();
    await isSeen(page.getByRole('button', { name: 'Shortcuts' }));
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows the Home tab and a message shortcut', async () => {
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Count' }).click();
    await isSeen(page.getByText('You asked 1 things here.'));
    await channel('key-figures');
    await page.getByRole('article', { name: /^Sanne/ }).hover();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: /Answer this message/ }).click();
    await isSeen(page.getByRole('button', { name: /1 reply/ }));
  });

  it('shows what goes wrong: silence, a refused call, a bot that is gone', async () => {
    await channel('general');
    await send('/ask silence');
    await isSeen(page.getByText('is answering…'));
    await isSeen(page.getByText('/ask failed with the error "dispatch_failed"'));
    await session.call('chat.postMessage', { channel: 'C0NOWHERE', text: 'x' });
    await page
      .getByRole('button', { name: /Look inside/ })
      .first()
      .click();
    await isSeen(page.getByText('chat.postMessage: channel_not_found'));
    await session.app.stop();
    await isSeen(page.getByRole('alert').getByText('Example App is not connected.'));
  });

  it('runs a Workflow Builder step', async () => {
    await page.getByRole('button', { name: /Look inside/ }).click();
    const step = page.getByRole('form', { name: 'Workflow step Look up a figure' });
    await step.getByRole('textbox', { name: 'Topic' }).fill('Study');
    await step.getByRole('textbox', { name: 'Year' }).fill('2019');
    await step.getByRole('button', { name: 'Run the step' }).click();
    await isSeen(step.getByText('Study 2019: 12,345'));
  });

  it('has no barriers for assistive technology that axe can find, light and dark', async () => {
    await send('all blocks');
    await isSeen(page.getByRole('img', { name: /Line chart/ }));
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    await channel('general');
    await send('/ask share');
    await isSeen(answers().getByText('Only visible to you'));
    await page
      .getByRole('button', { name: /Look inside/ })
      .first()
      .click();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem').click();
    await isSeen(page.getByRole('dialog'));
    expect(await findBarriers(page)).toEqual([]);
  });

  it('fits a phone and turns dark', async () => {
    await page.setViewportSize({ width: 390, height: 780 });
    await send('all blocks');
    await isSeen(page.getByRole('img', { name: /Line chart/ }));
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(390);
    await page.getByRole('button', { name: 'Show or hide the conversations' }).click();
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  });
});
