import { Refusal } from '../refusal.ts';
import { type Answer, type Call, need } from './call.ts';

/** assistant.threads.setStatus: a sentence such as "is looking it up…"; empty takes it away. */
export function assistantThreadsSetStatus(call: Call): Answer {
  return setStatus(call, String(call.args.status ?? ''));
}

/** agents.sessions.setStatus: only `processing` shows. */
export function agentsSessionsSetStatus(call: Call): Answer {
  return setStatus(call, call.args.status === 'processing' ? 'is working on it…' : '');
}

function setStatus(call: Call, status: string): Answer {
  const channel = need(call, 'channel_id');
  const { thread_ts: threadTs } = call.args;
  if (!call.workspace.channels.find(channel)) throw new Refusal('channel_not_found');
  call.workspace.statuses.set({ channel, status, ...(typeof threadTs === 'string' && threadTs ? { threadTs } : {}) });
  return {};
}
