import { afterAll, afterEach } from 'vitest';
import { type HttpApp, type HttpAppOptions, startHttpApp } from './http-app.ts';

/** One app for all tests of a file; Slack forgets after each what was asked of it, and how it should answer. */
export async function httpAppForFile(options?: HttpAppOptions): Promise<HttpApp> {
  const app = await startHttpApp(options);
  afterEach(() => app.slack.reset());
  afterAll(() => app.close());
  return app;
}
