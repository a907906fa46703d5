import { expect, test } from 'vitest';
import { createTestDatabase, hasPostgres } from '../store/postgres.ts';
import { runReplicas } from './run-replicas.ts';

const CONVERSATIONS = 100;

test.runIf(hasPostgres)(
  'two processes, one of them killed half-way: every question is answered, none twice, every follow-up understood',
  { timeout: 240_000 },
  async () => {
    const database = await createTestDatabase();
    const figures = await runReplicas(CONVERSATIONS, database.url);
    await database.drop();
    const questions = 2 * CONVERSATIONS;
    expect(figures).toMatchObject({ questions, answered: questions, twice: 0, understood: CONVERSATIONS });
  },
);
