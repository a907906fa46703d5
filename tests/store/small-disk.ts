import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes of it. */
  fill(bytesLeft?: number): void;
  free(): void;
  remove(): void;
}

/** Undefined where there are no rights to mount one. */
export function mountSmallDisk(size = '2m'): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const filling = join(folder, 'filling');
  return {
    folder,
    fill: (bytesLeft = 0) => {
      const { bavail: blocks, bsize: size } = statfsSync(folder);
      appendFileSync(filling, Buffer.alloc(Math.max(0, blocks * size - bytesLeft)));
    },
    free: () => rmSync(filling, { force: true }),
    remove: () => execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  };
}
