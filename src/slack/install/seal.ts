import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import * as z from 'zod';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;

/** What a sealed text is kept as; `key` tells which of the keys it was sealed with. */
const sealed = z.object({ key: z.string(), iv: z.string(), tag: z.string(), text: z.string() });
export type Sealed = Readonly<z.infer<typeof sealed>>;

/** Seals texts with the first of its keys, and opens what was sealed with any of them. */
export interface Seal {
  /** `about`: what the text belongs to, without which it does not open. */
  close(text: string, about: string): Sealed;
  /** Undefined when it is none, was sealed with a key that is gone, or was changed. */
  open(value: unknown, about: string): { readonly text: string; readonly isOldKey: boolean } | undefined;
  /** A secret of its own for another purpose, the same for every process with these keys. */
  secretFor(purpose: string): string;
}

/** To rotate, put a new secret before the old one, and take the old one out when all is sealed afresh. */
export function createSeal(secrets: readonly string[]): Seal {
  const keys = secrets.map((secret) => {
    const key = derive(secret, 'installations');
    return { key, name: createHash('sha256').update(key).digest('hex').slice(0, 12) };
  });
  const [first] = keys;
  if (!first) throw new Error('a seal needs a key');
  return {
    close: (text, about) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, first.key, iv).setAAD(Buffer.from(about));
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const inText = (bytes: Buffer) => bytes.toString('base64');
      return { key: first.name, iv: inText(iv), tag: inText(cipher.getAuthTag()), text: inText(closed) };
    },
    open: (value, about) => {
      const { data } = sealed.safeParse(value);
      const key = keys.find(({ name }) => name === data?.key);
      if (!data || !key) return undefined;
      try {
        const decipher = createDecipheriv(CIPHER, key.key, Buffer.from(data.iv, 'base64'), { authTagLength: 16 });
        decipher.setAAD(Buffer.from(about)).setAuthTag(Buffer.from(data.tag, 'base64'));
        const text = decipher.update(data.text, 'base64', 'utf8') + decipher.final('utf8');
        return { text, isOldKey: key !== first };
      } catch {
        return undefined;
      }
    },
    secretFor: (purpose) => derive(secrets[0] ?? '', purpose).toString('hex'),
  };
}

function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES));
}
