import type { Driver, Row } from './driver.ts';
import { migrationsFrom } from './migrations.ts';
import type { Json, Kept, Key, Store } from './store.ts';

const ONE = 'owner = ?1 AND kind = ?2 AND id = ?3';
const COLUMNS = '(owner, kind, id, value, version, until)';

/** The records of a database, whichever it is. Times are milliseconds since 1970. */
export async function openRecordStore(driver: Driver, now: () => number = Date.now): Promise<Store> {
  await driver.migrate(migrationsFrom);
  const until = (lifeSeconds: number) => Math.round(now() + lifeSeconds * 1000);
  const insert = (key: Key, value: Json, lifeSeconds: number, onlyWhenGone: boolean) =>
    driver.write(
      `INSERT INTO record ${COLUMNS} VALUES (?1, ?2, ?3, ?4, 1, ?5)
       ON CONFLICT (owner, kind, id)
       DO UPDATE SET value = excluded.value, until = excluded.until, version = record.version + 1
       WHERE record.until <= ?6`,
      [...nameOf(key), JSON.stringify(value), until(lifeSeconds), onlyWhenGone ? now() : Number.MAX_SAFE_INTEGER],
    );
  return {
    isShared: driver.isShared,
    get: async (key) => {
      const [row] = await driver.read(`SELECT value, version FROM record WHERE ${ONE} AND until > ?4`, [
        ...nameOf(key),
        now(),
      ]);
      return row && keptOf(row);
    },
    set: async (key, value, lifeSeconds) => {
      await insert(key, value, lifeSeconds, false);
    },
    swap: async (key, version, value, lifeSeconds) => {
      if (version === undefined) return (await insert(key, value, lifeSeconds, true)) === 1;
      const changed = await driver.write(
        `UPDATE record SET value = ?4, until = ?5, version = version + 1 WHERE ${ONE} AND version = ?6`,
        [...nameOf(key), JSON.stringify(value), until(lifeSeconds), version],
      );
      return changed === 1;
    },
    delete: async (key) => {
      await driver.write(`DELETE FROM record WHERE ${ONE}`, nameOf(key));
    },
    deleteAll: async (owner, kind, idPrefix = '') => {
      if (kind === undefined) await driver.write('DELETE FROM record WHERE owner = ?1', [owner]);
      else
        await driver.write('DELETE FROM record WHERE owner = ?1 AND kind = ?2 AND id >= ?3 AND id < ?4', [
          owner,
          kind,
          ...range(idPrefix),
        ]);
    },
    find: async (kind, owner, idPrefix = '') => {
      const mine = owner === undefined ? '' : 'AND owner = ?5';
      const rows = await driver.read(
        `SELECT owner, id, value, version FROM record
         WHERE kind = ?1 AND until > ?2 AND id >= ?3 AND id < ?4 ${mine} ORDER BY owner, id`,
        [kind, now(), ...range(idPrefix), ...(owner === undefined ? [] : [owner])],
      );
      return rows.map((row) => ({
        owner: String(row.owner),
        kind,
        id: String(row.id),
        ...keptOf(row),
      }));
    },
    sweep: () => driver.write('DELETE FROM record WHERE until <= ?1', [now()]),
    scrub: driver.scrub,
    check: async () => {
      await driver.read('SELECT 1 AS one', []);
    },
    close: driver.close,
  };
}

/** Ids are compared byte by byte, and no character is higher than the last one. */
function range(idPrefix: string): readonly [string, string] {
  return [idPrefix, `${idPrefix}\u{10ffff}`];
}

function nameOf({ owner, kind, id }: Key): string[] {
  return [owner, kind, id];
}

/** What cannot be read counts as a record without a value. */
function keptOf({ value, version }: Row): Kept {
  try {
    return { value: JSON.parse(String(value)), version: Number(version) };
  } catch {
    return { value: undefined, version: Number(version) };
  }
}
