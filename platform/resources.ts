import { browser } from 'wxt/browser';
import type en from '../locales/en.json';
import type { Lang } from './lang';

type File = typeof en;

/** A part of a language's texts, as `text-files.ts` parts them: what one page or part of ours needs. */
export type Section = Exclude<keyof File, 'direction'>;

/** All texts of a language, in sections; each knows which way the language is written. */
export type Resources = {
  readonly [S in Section]: File[S] & { readonly direction: string };
};

export type GuideResources = Resources['guide'];

const loaded = new Map<string, Promise<unknown>>();

/** A section of a language's texts, from the extension's own files; read once for as long as the page or worker lives. */
export function resourcesOf<S extends Section>(lang: Lang, section: S): Promise<Resources[S]> {
  const path = `/texts/${lang}/${section}.json`;
  const known = loaded.get(path) ?? load(path);
  loaded.set(path, known);
  // Not kept where it failed, as while the extension is being replaced: the next time it is asked for again.
  known.catch(() => loaded.delete(path));
  return known as Promise<Resources[S]>;
}

async function load(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path as '/popup.html'));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** The same with the words for another country than Japan; `code` is its dialling code. */
export function withDialCode(guide: GuideResources, code: string | undefined): GuideResources {
  if (code === undefined) return guide;
  const { country, ...say } = guide.say;
  const text = country.elsewhere.replace('{{code}}', code);
  const thing = { ...guide.thing, 'phone.country-option': `(${code})` };
  return { ...guide, thing, say: { ...say, country: { ...country, text } } };
}

/** What the page needs while no move is under way: the launcher's words. */
export function launcherResources({
  direction,
  launcher,
}: GuideResources): Partial<GuideResources> {
  return { direction, launcher };
}
