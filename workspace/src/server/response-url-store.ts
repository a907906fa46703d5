import { newSecret } from './identity.ts';

const USES = 5;

/** What a response_url remembers of the interaction it was given out for. */
export interface ResponseTarget {
  readonly kind: 'commands' | 'actions';
  readonly channel: string;
  readonly actionId: string;
  readonly sourceTs?: string;
}

export type ResponseUse =
  | { readonly kind: 'ok'; readonly target: ResponseTarget }
  | { readonly kind: 'unknown' | 'used_url' | 'expired_url' };

export interface ResponseUrlStore {
  issue(target: ResponseTarget): string;
  use(secret: string): ResponseUse;
}

/** response_urls: at most five uses within thirty minutes. */
export function createResponseUrlStore(baseUrl: () => string, lifetime: number): ResponseUrlStore {
  const issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>();
  return {
    issue: (target) => {
      const secret = newSecret();
      issued.set(secret, { target, at: Date.now(), uses: 0 });
      return `${baseUrl()}/${target.kind}/${secret}`;
    },
    use: (secret) => {
      const entry = issued.get(secret);
      if (!entry) return { kind: 'unknown' };
      if (Date.now() - entry.at > lifetime) return { kind: 'expired_url' };
      if (entry.uses >= USES) return { kind: 'used_url' };
      entry.uses += 1;
      return { kind: 'ok', target: entry.target };
    },
  };
}
