/** What is used of a client of Socket Mode: it tells when it is connected, and when its connection closes. */
interface SocketEvents {
  on(event: string, listener: () => void): unknown;
}

const MOST_SILENCE_MS = 120_000;

/**
 * Tells when there has been no connection for two minutes. The clients reconnect by themselves, but they are known to give
 * up without a word; then only a new process helps.
 */
export function watchSockets(
  clients: readonly SocketEvents[],
  onLost: () => void,
  mostMs: number = MOST_SILENCE_MS,
): { isConnected(): boolean } {
  const connected = new Set<SocketEvents>(clients);
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  const look = () => {
    if (stopping || connected.size > 0) {
      clearTimeout(timer);
      timer = undefined;
    } else timer ??= setTimeout(onLost, mostMs).unref();
  };
  for (const client of clients) {
    client.on('connected', () => {
      connected.add(client);
      look();
    });
    for (const event of ['close', 'reconnecting'])
      client.on(event, () => {
        connected.delete(client);
        look();
      });
    client.on('disconnecting', () => {
      stopping = true;
      look();
    });
  }
  return { isConnected: () => connected.size > 0 };
}
