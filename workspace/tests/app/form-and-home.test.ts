import { expect, it } from 'vitest';
import { describeApp, visitApp } from './visit-app.ts';

describeApp('the form and the Home tab of the real app', () => {
  const visit = visitApp();

  it('looks a figure up by a form: type-ahead, errors next to the field, the answer', async () => {
    const { page } = visit();
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem', { name: /Cijfer opzoeken/ }).click();
    const form = page.getByRole('dialog', { name: 'Cijfer opzoeken' });
    await form.getByRole('button', { name: 'Zoek op' }).click();
    await form.locator('.input-error').first().waitFor();
    const topic = form.getByRole('combobox', { name: /Onderwerp of cijfer/ });
    expect(await topic.getAttribute('aria-invalid')).toBe('true');
    await topic.click();
    await page.keyboard.type('brex');
    await form
      .getByRole('option', { name: /^Brexit/ })
      .first()
      .click();
    await form.getByRole('combobox', { name: /Jaren/ }).click();
    await form.getByRole('option', { name: '2018' }).click();
    await form.getByRole('button', { name: 'Zoek op' }).click();
    await form.getByText(/Voor 2018 is dit cijfer er niet/).waitFor();
    await form.getByRole('button', { name: 'Remove 2018' }).click();
    await form.getByRole('button', { name: 'Zoek op' }).click();
    await form.getByText(/Bron: IND-jaarcijfers 2020/).waitFor();
    await form.getByRole('button', { name: 'Close' }).click();
    await form.waitFor({ state: 'hidden' });
  });

  it('has a Home tab to browse the topics, in the language of choice', async () => {
    const { page, ask } = visit();
    await page.getByRole('tab', { name: 'Home' }).click();
    const home = page.getByRole('tabpanel', { name: 'Home' });
    await home.getByRole('button', { name: 'Klachten', exact: true }).click();
    const answer = page.getByRole('dialog', { name: 'IND Cijfers' });
    await answer.getByText('2020: 2.900').waitFor();
    await answer.getByRole('button', { name: 'Close' }).click();
    await home.getByRole('combobox').click();
    await home.getByRole('option', { name: 'English' }).click();
    await home.getByRole('button', { name: 'Complaints', exact: true }).click();
    await answer.getByText('2020: 2,900').waitFor();
    await answer.locator('.dialog-foot').getByRole('button', { name: 'Close' }).click();
    await answer.waitFor({ state: 'hidden' });
    // The choice holds for answers too.
    await page.getByRole('tab', { name: 'Messages' }).click();
    await (await ask('klachten 2019')).getByText(/^Complaints in 2019: 1,880 received/).waitFor();
  });
});
