import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readFeedback } from './start-app.ts';
import { describeApp, visitApp } from './visit-app.ts';

describeApp('the buttons of the real app', () => {
  const visit = visitApp();

  it('shares a private answer once, under the name of who shares it', async () => {
    const { page, go, ask, main } = visit();
    await go('general');
    const answer = await ask('/ind nareizigers 2019');
    await answer.getByText('Only visible to you').waitFor();
    await answer.getByText(/Exclusief Nareis 8 EVRM bij AMV/).waitFor();
    await pressTwice(page, answer.getByRole('button', { name: /^Deel in kanaal/ }));
    await main.getByText('Dit antwoord is al gedeeld.').waitFor();
    const shared = main.getByRole('article').filter({ hasText: 'Gedeeld door' });
    await shared.getByText('@You').waitFor();
    await shared.getByText('“nareizigers 2019”').waitFor();
    await shared.getByRole('table').waitFor();
    await main.getByText('Only visible to you · /ind nareizigers 2019').waitFor({ state: 'detached' });
    expect(await shared.count()).toBe(1);
    expect(await shared.getByRole('button', { name: /^Deel in kanaal/ }).count()).toBe(0);
  });

  it('draws a chart when it is asked for, and at once for a development', async () => {
    const { ask, next } = visit();
    const answer = await ask('ontvangen klachten 2019');
    expect(await answer.getByRole('img').count()).toBe(0);
    const chart = await next(() => answer.getByRole('button', { name: /^Grafiek/ }).click());
    await chart.getByRole('img', { name: /chart: Klachten/ }).waitFor();
    const trend = await ask('trend in complaints received');
    await trend.getByRole('img', { name: /^Bar chart: Complaints.* 2018: 2.010/ }).waitFor();
    await trend.getByText(/890 more complaints than in 2018/).waitFor();
  });

  it('shows all years in place of one, and the table as CSV', async () => {
    const { go, ask, next } = visit();
    await go('key-figures');
    const answer = await ask('/ind documenten 2020');
    await answer.getByRole('button', { name: /^Alle jaren/ }).click();
    await answer.getByText('“Documenten, 2018–2020”').waitFor();
    await answer.getByRole('columnheader', { name: '2018' }).waitFor();
    const csv = await next(() => answer.getByRole('button', { name: /^Toon als CSV/ }).click());
    await csv.getByText('Kopieer dit, en plak het in een spreadsheet:').waitFor();
    await csv.getByText(/2018\s2019\s2020/).waitFor();
  });

  it('asks what was wrong with an answer, and lets maintainers read it', async () => {
    const { page, go, ask } = visit();
    await go('general');
    const answer = await ask('/ind telefonie 2019');
    await answer.getByRole('button', { name: 'Dit antwoord klopt niet' }).click();
    const dialog = page.getByRole('dialog', { name: 'Wat klopte er niet?' });
    await dialog.getByRole('radio', { name: 'Ik bedoelde een ander jaar' }).check();
    await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Het ging om 2017');
    await dialog.getByRole('button', { name: 'Verstuur' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await readFeedback()).output).toMatch(/^wrong\t.*\ttelefonie 2019\t.*\tyear\tHet ging om 2017$/m);
  });

  it('follows a topic where its answer stands, for all to read, and ends it on the Home tab', async () => {
    const { page, go, ask, next } = visit();
    await go('key-figures');
    const answer = await ask('/ind klachten 2020');
    const told = await next(() => answer.getByRole('button', { name: /^Volg dit onderwerp/ }).click());
    await told.getByText(/laat dit kanaal Klachten volgen/).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'IND Cijfers' }).click();
    await page.getByRole('tab', { name: 'Home' }).click();
    const home = page.getByRole('tabpanel', { name: 'Home' });
    await home.getByText('Klachten, in #key-figures').waitFor();
    await home.getByRole('button', { name: 'Niet meer: Klachten' }).click();
    await home.getByText('Klachten wordt niet meer gevolgd.').waitFor();
  });

  it('thanks for a judgement', async () => {
    const { go, ask, main } = visit();
    await go('general');
    const answer = await ask('/ind klachten 2020');
    await answer.getByRole('button', { name: 'Dit antwoord klopt', exact: true }).click();
    await main.getByText(/^Dank u\./).waitFor();
  });
});

/** Twice at the same moment: the page itself lets nobody press a button again that is at work. */
async function pressTwice(page: Page, button: Locator): Promise<void> {
  await page.route('**/page/request', async (route, request) => {
    const again = fetch(request.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: request.postData(),
    });
    await Promise.all([again, route.continue()]);
  });
  await button.click();
  await page.unroute('**/page/request');
}
