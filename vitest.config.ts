import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // No test leaves anything behind in the modules that it loads, and loading them afresh takes longer than all tests.
    isolate: false,
    // Many tests wait for a process: a core left free would stand idle.
    maxWorkers: '100%',
    // Real servers, sockets and processes, on a machine that may be busy with other work.
    testTimeout: 90_000,
  },
});
