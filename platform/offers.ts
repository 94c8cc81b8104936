import { type CodeRead, readCode } from '../flow/hand-over-code';
import { createBox } from './box';

/** A hand-over that has come and waits for the person's word. */
export interface Offers {
  /** What waits; undefined where nothing does. */
  read(): Promise<Extract<CodeRead, { ok: true }> | undefined>;
  /** A code has come: by a link (not again, once it was answered), or typed by the person. */
  came(text: string, by: 'link' | 'hand'): Promise<CodeRead>;
  /** The person has answered, whatever they said. */
  answered(): Promise<void>;
}

/** Kept until it is answered: the sign-in may come in between, and so may a night. */
export function createOffers(): Offers {
  const box = createBox('offer');

  async function stored(): Promise<{ code: string; isAnswered: boolean } | undefined> {
    const { value } = await box.read();
    if (typeof value !== 'object' || value === null) return undefined;
    const { version, code, isAnswered } = value as Readonly<Record<string, unknown>>;
    if (version !== 1 || typeof code !== 'string') return undefined;
    return { code, isAnswered: isAnswered === true };
  }
  const keep = (code: string, isAnswered: boolean): Promise<boolean> =>
    box.write({ version: 1, code, isAnswered });

  return {
    async read() {
      const known = await stored();
      if (known === undefined || known.isAnswered) return undefined;
      const read = readCode(known.code);
      return read.ok ? read : undefined;
    },
    async came(text, by) {
      const read = readCode(text);
      if (!read.ok) return read;
      const known = await stored();
      const isOld = by === 'link' && known?.code === read.code;
      if (!isOld) await keep(read.code, false);
      return read;
    },
    async answered() {
      const known = await stored();
      if (known !== undefined) await keep(known.code, true);
    },
  };
}
