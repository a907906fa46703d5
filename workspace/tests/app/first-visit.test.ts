import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { runToTheEnd } from './start-app.ts';
import { describeApp, visitApp } from './visit-app.ts';

describeApp('a first visit to the real app', () => {
  const visit = visitApp();

  it('offers three questions, and answers one at one click', async () => {
    const { page, main, next } = visit();
    const examples = main.getByRole('region', { name: 'Example questions' }).getByRole('button');
    await examples.first().waitFor();
    const questions = await examples.allTextContents();
    expect(questions).toHaveLength(3);
    const answer = await next(() => examples.first().click());
    await answer.getByText(/naar schatting 26\.280 naturalisaties ingewilligd/).waitFor();
    expect(await examples.count()).toBe(0);
    // The first answer also says what else can be asked, and how.
    await answer.getByRole('button', { name: 'naturalisatie 2019', exact: true }).waitFor();
    await page.reload();
    await main.getByText(String(questions[0])).first().waitFor();
    expect(await main.getByRole('article').count()).toBe(2);
  });

  it('answers in English what is asked in English', async () => {
    const { ask } = visit();
    const answer = await ask('How many people became Dutch in 2019?');
    await answer.getByText(/estimated 26,280 naturalisations were granted/).waitFor();
    await answer.getByRole('button', { name: /^Show as CSV/ }).waitFor();
  });
});

describeApp('the start of the real app', () => {
  it('says in a sentence that a port is in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, output } = await runToTheEnd(port);
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} on 127.0.0.1 is already in use.`);
    expect(output).not.toMatch(/at .*\.ts/);
  });
});
