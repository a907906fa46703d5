import { readFileSync } from 'node:fs';
import type { App } from '@slack/bolt';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { SCOPES as ASKED } from '../src/slack/install/install-routes.ts';
import { register } from '../src/slack/register.ts';
import { bot } from './bot.ts';
import { edge } from './slack/test-edge.ts';

/** The published shape of a manifest, as far as this one uses it. A name that is not in it is a mistake. */
const snake = z.string().regex(/^[a-z][a-z0-9_]{0,99}$/);
const parameters = z.strictObject({
  properties: z.record(
    snake,
    z.strictObject({
      type: z.enum(['string', 'integer', 'number', 'boolean']),
      title: z.string().min(1),
      description: z.string().min(1),
    }),
  ),
  required: z.array(z.string()),
});
const manifestShape = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.number() }),
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/), always_online: z.boolean() }),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z0-9-_]{1,31}$/),
          description: z.string().max(2000),
          usage_hint: z.string().max(1000),
          should_escape: z.boolean(),
          url: z.url().optional(),
        }),
      )
      .max(50),
    shortcuts: z
      .array(
        z.strictObject({
          type: z.enum(['global', 'message']),
          name: z.string().max(24),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      )
      .max(10),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.boolean() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
    function_runtime: z.literal('remote'),
  }),
  functions: z.record(
    snake,
    z.strictObject({
      title: z.string(),
      description: z.string(),
      input_parameters: parameters,
      output_parameters: parameters,
    }),
  ),
});

const manifest = manifestShape.parse(parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8')));

interface Registered {
  readonly method: string;
  readonly first: unknown;
}
const registered: Registered[] = [];
const named = (method: string) => registered.filter((one) => one.method === method).map(({ first }) => first);

beforeAll(() => {
  const recorder = new Proxy(
    {},
    { get: (_, method) => (first: unknown) => registered.push({ method: String(method), first }) },
  );
  register(recorder as App, edge);
});

test('the commands are those of the code, and of the data', () => {
  const { command } = bot.dataset.organisation;
  expect(manifest.features.slash_commands.map((one) => one.command)).toEqual([command]);
  expect(named('command')).toEqual([command]);
  expect(manifest.display_information.name).toBe(bot.dataset.organisation.app);
  expect(bot.dataset.organisation.examples.nl).toContain(manifest.features.slash_commands[0]?.usage_hint);
});

test('the shortcuts are those of the code', () => {
  const ours = named('shortcut').map((one) => {
    const { callback_id, type } = one as { callback_id: string; type: string };
    return `${type === 'shortcut' ? 'global' : 'message'} ${callback_id}`;
  });
  expect(manifest.features.shortcuts.map(({ type, callback_id }) => `${type} ${callback_id}`).sort()).toEqual(
    ours.sort(),
  );
});

test('the steps are those of the code', () => {
  expect(Object.keys(manifest.functions)).toEqual(named('function'));
});

test('the events are those of the code', () => {
  const needed = [
    ...named('event'),
    ...named('message').map(() => 'message.im'),
    ...named('function').map(() => 'function_executed'),
  ];
  expect(manifest.settings.event_subscriptions.bot_events).toEqual([...new Set(needed)].sort());
});

/** Which scope each thing that the app does needs: nothing else is asked for. */
const SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  command: 'commands',
  shortcut: 'commands',
  posting: 'chat:write',
};

test('the scopes are no more than the events, the commands and posting need', () => {
  const does = [...manifest.settings.event_subscriptions.bot_events, 'command', 'shortcut', 'posting'];
  expect(manifest.oauth_config.scopes.bot).toEqual([...new Set(does.flatMap((one) => SCOPES[one] ?? []))].sort());
});

test('what the surfaces need is switched on', () => {
  expect(manifest.settings.interactivity.is_enabled).toBe(true);
  expect(manifest.features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
  expect(manifest.features.slash_commands.every(({ should_escape }) => should_escape)).toBe(true);
  expect(manifest.settings.org_deploy_enabled).toBe(true);
});

test('installing asks for what the manifest asks for', () => {
  expect([...ASKED].sort()).toEqual([...manifest.oauth_config.scopes.bot].sort());
});
