import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Real servers, sockets and processes: slower than a unit, never slow.
    testTimeout: 15_000,
  },
});
