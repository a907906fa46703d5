import { startApp } from '/work/main/workspace/tests/app/start-app.ts';
import { openBrowser } from '/work/main/workspace/tests/page/open-browser.ts';
const app = await startApp(); console.log(app.startedInMs);
const b = await openBrowser();
const page = await b.newPage({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
page.setDefaultTimeout(5000);
page.on('console', m => console.log('console', m.type(), m.text())); page.on('pageerror', e => console.log('pageerror', e.message));
await page.goto(app.url);
await page.getByText('Try one of these').waitFor();
await page.screenshot({ path: '/tmp/p1.png' });
const box = page.getByRole('main').getByRole('textbox');
const ask = async (t: string) => { const a = page.getByRole('main').getByRole('article', { name: /^IND/ }); const n = await a.count(); await box.fill(t); await box.press('Escape'); await box.press('Enter'); await a.nth(n).waitFor(); return a.nth(n); };
let n = 0;
for (const q of ['Hoeveel mensen werden er in 2019 Nederlander, en was dat meer dan in 2018?', 'trend in complaints', 'klachten vorig jaar', 'naturalisatie 2023', '/ind nareizigers 2019', '/ind naturalisatie 2019', 'top 5 asiel 2020']) {
  const a = await ask(q); await page.waitForTimeout(300); await a.screenshot({ path: `/tmp/m${n++}.png` });
}
await page.screenshot({ path: '/tmp/p2.png' });
await page.getByRole('tab', { name: 'Home' }).click(); await page.getByText('Onderwerpen').waitFor(); await page.waitForTimeout(300);
await page.screenshot({ path: '/tmp/p3.png' });
await page.locator('.home-tab').evaluate('e => 0').catch(()=>{});
await page.setViewportSize({ width: 1280, height: 1900 }); await page.screenshot({ path: '/tmp/p4.png' });
await b.close(); const e = await app.end(); console.log(e);
