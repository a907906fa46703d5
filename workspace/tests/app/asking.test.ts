import { expect, it } from 'vitest';
import { describeApp, visitApp } from './visit-app.ts';

describeApp('asking the real app', () => {
  const visit = visitApp();

  it('answers a command for the asker alone, with a table', async () => {
    const { go, ask } = visit();
    await go('general');
    const answer = await ask('/ind naturalisatie 2019');
    await answer.getByText('Only visible to you').waitFor();
    await answer.getByText(/44\.400 aanvragen, 27\.090 beslissingen, 97% ingewilligd/).waitFor();
    const rows = await answer.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/).join(' '))).toEqual([
      'Naturalisatie 2018 2019 2020',
      'Aanvragen 26.080 44.400 43.660',
      'Beslissingen 22.410 27.090 50.870',
      'Inwilligingen 96% 97% 97%',
    ]);
  });

  it('answers a mention in its thread, and a follow-up there', async () => {
    const { page, main, thread, go, ask, openThread } = visit();
    await go('general');
    const composer = main.getByRole('textbox');
    await composer.pressSequentially('@ind');
    await composer.press('Tab');
    await composer.pressSequentially('naturalisatie 2019');
    await composer.press('Enter');
    await openThread();
    await thread.getByText(/Naturalisatie in 2019: 44\.400 aanvragen/).waitFor();
    const answer = await ask('@IND Cijfers en in 2018?', thread);
    await answer.getByText(/Naturalisatie in 2018: 26\.080 aanvragen/).waitFor();
    await page.getByRole('button', { name: 'Close the thread' }).click();
    await main.getByRole('button', { name: /^3 replies/ }).waitFor();
  });

  it('answers a direct message, and a follow-up in its thread', async () => {
    const { page, thread, ask } = visit();
    const answer = await ask('Hoeveel meer klachten in 2020 dan in 2019?');
    await answer
      .getByText(/1\.020 meer klachten dan in 2019 \(\+54,3%\): 2\.900 in 2020, 1\.880 in 2019/)
      .first()
      .waitFor();
    await answer.hover();
    await answer.getByRole('button', { name: 'Reply in thread' }).click();
    const followUp = await ask('en in 2018?', thread);
    await followUp
      .getByText(/2\.010/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Close the thread' }).click();
  });

  it('offers what an ambiguous question can mean as buttons', async () => {
    const { go, ask, main } = visit();
    await go('general');
    const answer = await ask('/ind klachten vorig jaar');
    await answer.getByText('Welke bedoelt u?').waitFor();
    await answer.getByRole('button', { name: /^Klachten, 2020/ }).waitFor();
    await answer.getByRole('button', { name: /^Klachten, 2019/ }).click();
    await main.getByText('Klachten in 2019: 1.880 ontvangen, 82% tijdig afgehandeld.').waitFor();
  });

  it('says what is not available rather than something near it', async () => {
    const { go, ask } = visit();
    await go('general');
    const answer = await ask('/ind naturalisatie 2023');
    await answer.getByText(/Voor 2023 zijn er geen cijfers: deze editie heeft 2018, 2019 en 2020/).waitFor();
    expect(await answer.getByRole('table').count()).toBe(0);
  });

  it('answers a message of somebody else by its shortcut', async () => {
    const { page, thread, go, main, openThread } = visit();
    await go('key-figures');
    await main.getByRole('article', { name: /^Sanne/ }).hover();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: /Cijfers bij bericht/ }).click();
    await openThread();
    await thread
      .getByText(/1,020 more complaints than in 2019 \(\+54\.3%\): 2,900 in 2020, 1,880 in 2019/)
      .first()
      .waitFor();
  });
});
