/** The moment that a message timestamp stands for. */
export function momentOf(ts: string): Date {
  return new Date(Number(ts) * 1000);
}

export function dayOf(ts: string): string {
  return momentOf(ts).toDateString();
}

export function dayLabel(ts: string): string {
  if (dayOf(ts) === new Date().toDateString()) return 'Today';
  return momentOf(ts).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}

export function clockTime(ts: string): string {
  return momentOf(ts).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** A duration as a developer reads it. */
export function duration(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}
