import * as z from 'zod';

/** What an answer to a phrasing must be. Exactly one of the `accept` sets, all of `result`, `top` first in the ranking. */
export const expectationSchema = z.strictObject({
  kind: z.enum(['figures', 'explanation', 'catalogue', 'unavailable', 'unknown']),
  kinds: z.array(z.string()).optional(),
  accept: z.array(z.array(z.string())).optional(),
  result: z.array(z.number()).optional(),
  top: z.array(z.string()).optional(),
  footnote: z.array(z.string()).optional(),
  ambiguous: z.boolean().optional(),
});
export type Expectation = z.infer<typeof expectationSchema>;
