export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** One database. Its SQL is what SQLite and PostgreSQL have in common, with `?1`, `?2` for the values. */
export interface Driver {
  read(sql: string, values: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Gives the number of rows that changed. When it resolves, the change survives a crash of the machine. */
  write(sql: string, values: readonly SqlValue[]): Promise<number>;
  /** Runs statements as one change that no other process comes between. */
  migrate(next: (version: number) => readonly string[]): Promise<void>;
  /** Makes what was deleted unreadable, as far as the database can. */
  scrub(): Promise<void>;
  readonly isShared: boolean;
  close(): Promise<void>;
}
