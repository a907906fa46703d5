/** Processor time of one call in milliseconds, the least of some: what else the machine does hardly counts. */
export function costMs(work: () => unknown, times = 3): number {
  const costs = Array.from({ length: times }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
