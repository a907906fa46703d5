import { expect, it } from 'vitest';
import { findBarriers } from '../page/find-barriers.ts';
import { describeApp, visitApp } from './visit-app.ts';

const PHONE = { width: 390, height: 780 };

describeApp('the real app on a phone', () => {
  const visit = visitApp(PHONE);

  it('fits: nothing scrolls sideways but wide tables, light and dark', async () => {
    const { page, main, ask } = visit();
    const pageWidth = () => page.evaluate('document.documentElement.scrollWidth');
    await (await ask('nareizigers 2019')).getByRole('table').waitFor();
    await (await ask('top 5 asiel 2020')).getByRole('img', { name: /^Bar chart/ }).waitFor();
    expect(await pageWidth()).toBe(PHONE.width);
    const list = main.getByRole('region', { name: 'Messages' });
    expect(await list.evaluate((element: { scrollWidth: number }) => element.scrollWidth)).toBe(PHONE.width);
    await page.getByRole('button', { name: 'Show or hide the conversations' }).click();
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^IND Cijfers/ })
      .click();
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('tabpanel', { name: 'Home' }).getByRole('button', { name: 'Klachten', exact: true }).waitFor();
    expect(await pageWidth()).toBe(PHONE.width);
    expect(await findBarriers(page)).toEqual([]);
  });
});
