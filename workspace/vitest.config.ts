import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: './tests/build-page.ts',
    // Real browsers and processes, on a machine that may be busy with other work.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
