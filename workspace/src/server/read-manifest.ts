import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isJsonObject, type JsonObject } from '../block-kit/rules.ts';
import type { AppDescription, Parameter, WorkflowStep } from '../model/app-description.ts';

const DEFAULT_COLOR = '#4a154b';

/** Reads a Slack app manifest (YAML or JSON) as far as the workspace needs it. */
export async function readManifest(path: string | URL): Promise<AppDescription> {
  return describeApp(parse(await readFile(path, 'utf8')));
}

/** The app that a parsed manifest declares. */
export function describeApp(manifest: unknown): AppDescription {
  const at = (...names: string[]) => names.reduce<unknown>((value, name) => field(value, name), manifest);
  const info = at('display_information');
  const name = text(field(info, 'name')) || 'App';
  return {
    name,
    description: text(field(info, 'description')),
    botName: text(at('features', 'bot_user', 'display_name')) || name,
    accentColor: text(field(info, 'background_color')) || DEFAULT_COLOR,
    examples: objects(at('features', 'agent_view', 'suggested_prompts')).map((prompt) => text(prompt.message)),
    commands: objects(at('features', 'slash_commands')).map((command) => ({
      command: text(command.command),
      description: text(command.description),
      usageHint: text(command.usage_hint),
      shouldEscape: command.should_escape === true,
    })),
    shortcuts: objects(at('features', 'shortcuts')).map((shortcut) => ({
      kind: shortcut.type === 'message' ? 'message' : 'global',
      name: text(shortcut.name),
      callbackId: text(shortcut.callback_id),
      description: text(shortcut.description),
    })),
    steps: Object.entries(asObject(at('functions'))).map(([callbackId, step]) => describeStep(callbackId, step)),
    hasHomeTab: at('features', 'app_home', 'home_tab_enabled') === true,
    events: strings(at('settings', 'event_subscriptions', 'bot_events')),
    scopes: strings(at('oauth_config', 'scopes', 'bot')),
  };
}

function describeStep(callbackId: string, step: unknown): WorkflowStep {
  return {
    callbackId,
    title: text(field(step, 'title')) || callbackId,
    description: text(field(step, 'description')),
    inputs: describeParameters(field(step, 'input_parameters')),
    outputs: describeParameters(field(step, 'output_parameters')),
  };
}

function describeParameters(parameters: unknown): Parameter[] {
  const properties = field(parameters, 'properties');
  const required = strings(field(parameters, 'required'));
  return Object.entries(asObject(properties ?? parameters)).map(([name, parameter]) => ({
    name,
    type: text(field(parameter, 'type')) || 'string',
    title: text(field(parameter, 'title')) || name,
    description: text(field(parameter, 'description')),
    isRequired: required.includes(name) || field(parameter, 'is_required') === true,
  }));
}

function field(value: unknown, name: string): unknown {
  return isJsonObject(value) ? value[name] : undefined;
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
