import { describe, expect, it } from 'vitest';
import { describeApp, readManifest } from '../../src/server/read-manifest.ts';

describe('readManifest', () => {
  it('takes from the manifest what the workspace shows and checks', async () => {
    const app = await readManifest(new URL('../../example/manifest.yml', import.meta.url));
    expect(app).toMatchObject({
      name: 'Example App',
      botName: 'example-app',
      accentColor: '#154273',
      examples: ['table', 'chart', 'all blocks'],
      commands: [{ command: '/ask', usageHint: 'table | chart | secret', shouldEscape: true }],
      hasHomeTab: true,
      events: ['app_home_opened', 'app_mention', 'function_executed', 'message.im'],
    });
    expect(app.shortcuts.map(({ kind }) => kind)).toEqual(['global', 'message']);
    expect(app.steps[0]?.inputs).toMatchObject([
      { name: 'topic', isRequired: true },
      { name: 'year', type: 'integer', isRequired: true },
    ]);
  });

  it('reads the flat parameters of older manifests', () => {
    const step = { title: 'Step', input_parameters: { word: { type: 'string', is_required: true } } };
    expect(describeApp({ functions: { step } }).steps[0]?.inputs).toMatchObject([{ name: 'word', isRequired: true }]);
  });
});
