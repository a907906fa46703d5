import type { AppDescription } from './app-description.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  readonly color: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'im';
  readonly topic: string;
  readonly hasApp: boolean;
}

/** What a developer wants to know of a message of the bot. */
export interface DeveloperLook {
  readonly via: string;
  readonly cause?: string;
  readonly tookMs?: number;
}

export interface ChatMessage {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly threadTs?: string;
  readonly blocks?: readonly Json[];
  readonly metadata?: Json;
  readonly isEphemeral: boolean;
  readonly isEdited: boolean;
  readonly isNotice: boolean;
  readonly look?: DeveloperLook;
}

export type ActionKind = 'command' | 'message' | 'click' | 'shortcut' | 'submission' | 'home' | 'step';

/** Something the user did that the bot has to answer, and how far the bot is. */
export interface UserAction {
  readonly id: string;
  readonly kind: ActionKind;
  readonly label: string;
  readonly at: number;
  readonly channel?: string;
  readonly threadTs?: string;
  readonly source?: string;
  readonly state: 'sent' | 'acknowledged' | 'answered' | 'failed';
  readonly error?: string;
  readonly ackMs?: number;
}

/** A modal or a Home tab as Slack hands it back to the app. */
export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly blocks: readonly Json[];
  readonly hash: string;
  readonly title?: { readonly text: string };
  readonly submit?: { readonly text: string };
  readonly close?: { readonly text: string };
  readonly callback_id: string;
  readonly external_id: string;
  readonly private_metadata: string;
  readonly clear_on_close: boolean;
  readonly notify_on_close: boolean;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
}

/** One line of the developer look: a Web API call, an envelope, or a warning. */
export interface LogEntry {
  readonly id: number;
  readonly at: number;
  readonly direction: 'to-bot' | 'from-bot' | 'workspace';
  readonly name: string;
  readonly isFault: boolean;
  readonly details: readonly string[];
  readonly tookMs?: number;
}

export interface StepRun {
  readonly id: string;
  readonly callbackId: string;
  readonly inputs: Json;
  readonly state: 'running' | 'completed' | 'failed';
  readonly outputs?: Json;
  readonly error?: string;
  readonly tookMs?: number;
}

/** What the bot says it is doing in a conversation. */
export interface BotStatus {
  readonly channel: string;
  readonly threadTs?: string;
  readonly status: string;
}

export interface Snapshot {
  readonly app: AppDescription;
  readonly you: string;
  readonly bot: string;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly messages: readonly ChatMessage[];
  readonly modals: readonly View[];
  readonly home: View | null;
  readonly actions: readonly UserAction[];
  readonly log: readonly LogEntry[];
  readonly runs: readonly StepRun[];
  readonly statuses: readonly BotStatus[];
  readonly connections: number;
}

/** What the server tells the page, one change at a time. */
export type Change =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'message'; readonly message: ChatMessage }
  | { readonly kind: 'message-removed'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'channels'; readonly channels: readonly Channel[] }
  | { readonly kind: 'modals'; readonly modals: readonly View[] }
  | { readonly kind: 'home'; readonly home: View }
  | { readonly kind: 'action'; readonly action: UserAction }
  | { readonly kind: 'log'; readonly entry: LogEntry }
  | { readonly kind: 'run'; readonly run: StepRun }
  | { readonly kind: 'statuses'; readonly statuses: readonly BotStatus[] }
  | { readonly kind: 'connections'; readonly connections: number };
