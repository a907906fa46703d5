/** What is used of the client of Socket Mode: it tells when it is connected, and when its connection closes. */
interface SocketEvents {
  on(event: string, listener: () => void): unknown;
}

const MOST_SILENCE_MS = 120_000;

/**
 * Tells when the connection has been gone for two minutes. The client reconnects by itself, but it is known to give up
 * without a word; then only a new process helps.
 */
export function watchSocket(client: SocketEvents, onLost: () => void, mostMs: number = MOST_SILENCE_MS): void {
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  const connected = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const gone = () => {
    if (stopping) return;
    timer ??= setTimeout(onLost, mostMs).unref();
  };
  client.on('connected', connected);
  client.on('close', gone);
  client.on('reconnecting', gone);
  client.on('disconnecting', () => {
    stopping = true;
    connected();
  });
}
