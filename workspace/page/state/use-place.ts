import { useEffect, useState } from 'react';

export type Pane = 'messages' | 'home';

/** Where the reader is: a conversation, its tab, perhaps a thread. Kept in the address, so that a reload stays. */
export interface Place {
  readonly channel: string;
  readonly pane: Pane;
  readonly threadTs?: string;
}

export function usePlace(fallback: string): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => parsePlace(location.hash, fallback));
  useEffect(() => {
    const listen = () => setPlace(parsePlace(location.hash, fallback));
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, [fallback]);
  const go = (next: Place) => {
    location.hash = [next.channel, next.pane, next.threadTs].filter(Boolean).join('/');
    setPlace(next);
  };
  return [place, go];
}

function parsePlace(hash: string, fallback: string): Place {
  const [channel, pane, threadTs] = hash.replace('#', '').split('/');
  return {
    channel: channel || fallback,
    pane: pane === 'home' ? 'home' : 'messages',
    ...(threadTs ? { threadTs } : {}),
  };
}
