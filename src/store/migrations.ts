/** The schema, a step for each version; a step that was released is never changed, another is added. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE record (
     owner TEXT NOT NULL,
     kind TEXT NOT NULL,
     id TEXT NOT NULL,
     value TEXT NOT NULL,
     version BIGINT NOT NULL,
     until BIGINT NOT NULL,
     PRIMARY KEY (owner, kind, id)
   );
   CREATE INDEX record_until ON record (until);
   CREATE INDEX record_kind ON record (kind, owner)`,
];

/** The database is from a newer version of this program: it is left alone. */
export class NewerSchemaError extends Error {
  constructor(version: number) {
    super(
      `the database has version ${version} of the schema, and this program knows ${MIGRATIONS.length}. Start the newer program, or restore a backup.`,
    );
    this.name = 'NewerSchemaError';
  }
}

export function migrationsFrom(version: number): readonly string[] {
  if (version > MIGRATIONS.length) throw new NewerSchemaError(version);
  return MIGRATIONS.slice(version);
}
