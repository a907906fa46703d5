import { newSecret } from './identity.ts';
import { Refusal } from './refusal.ts';

export interface TriggerStore {
  issue(viewId?: string): string;
  exchange(id: unknown): { readonly viewId?: string };
}

/** trigger_ids: good for one use, for three seconds. */
export function createTriggerStore(lifetime: number): TriggerStore {
  const issued = new Map<string, { at: number; isUsed: boolean; viewId?: string }>();
  return {
    issue: (viewId) => {
      const now = Date.now();
      for (const [id, trigger] of issued) if (now - trigger.at > 10 * lifetime) issued.delete(id);
      const id = `${now}.${now % 100_000}.${newSecret()}`;
      issued.set(id, { at: now, isUsed: false, ...(viewId ? { viewId } : {}) });
      return id;
    },
    exchange: (id) => {
      const trigger = typeof id === 'string' ? issued.get(id) : undefined;
      if (!trigger) throw new Refusal(isOldTrigger(id, lifetime) ? 'expired_trigger_id' : 'invalid_trigger_id');
      if (Date.now() - trigger.at > lifetime) throw new Refusal('expired_trigger_id');
      if (trigger.isUsed) throw new Refusal('exchanged_trigger_id');
      trigger.isUsed = true;
      return trigger.viewId ? { viewId: trigger.viewId } : {};
    },
  };
}

function isOldTrigger(id: unknown, lifetime: number): boolean {
  const at = typeof id === 'string' && /^\d+\.\d+\.[0-9a-f]{32}$/.test(id) ? Number(id.split('.')[0]) : Number.NaN;
  return Date.now() - at > lifetime;
}
