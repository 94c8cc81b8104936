import { normalize } from './normalize';
import { entriesOf, type Refuse, textsIn } from './patch-reasons';
import { en } from './wording/en';
import type { WordKey } from './wording/keys';
import { LANGUAGES, nameOf, wordingsFor } from './wording/languages';
import { type Language, policy } from './wording/sources';
import { createWords, type Words } from './words';

/** Words that an organisation adds, by the name of our file for their language. */
export type PatchWords = ReadonlyMap<string, Language>;

const MOST_TEXTS = 10;
const LONGEST = 120;

/** Pairs that the page itself words alike in some language: the first may repeat a word of the second. */
const MAY_REPEAT: { readonly [K in WordKey]?: readonly WordKey[] } = {
  confirm: ['delete'],
  pickerTitle: ['addSignInMethod'],
  phoneTitle: ['method.phone', 'whatPhoneNumber'],
  captchaField: ['captcha'],
};

/** Sentences with a number or a name in them. Anywhere else a `*` would stand for too much. */
const WITH_STAR: ReadonlySet<string> = new Set<WordKey>(['callingNow', 'codeSent']);

/** A text that the patch gives to a key. */
interface Given {
  readonly lang: string;
  readonly key: WordKey;
  readonly text: string;
}

/** The words of a patch; what cannot be taken is refused. */
export function wordsIn(part: unknown, refuse: Refuse): PatchWords {
  const given: Given[] = [];
  for (const [tag, keys] of entriesOf(part, 'words', refuse)) {
    const lang = nameOf(tag);
    if (lang === '') refuse('unknown-language', tag);
    for (const [key, list] of entriesOf(keys, `words.${tag}`, refuse)) {
      const at = `${tag} ${key}`;
      if (!isWordKey(key)) refuse('unknown-word', at);
      else
        for (const text of textsIn(list, MOST_TEXTS, at, refuse)) {
          const fault = faultOf(key, text);
          if (fault === undefined) given.push({ lang, key, text });
          else refuse(fault, `${at}: ${text}`);
        }
    }
  }
  const known = new Map<string, Words>();
  for (const one of given)
    for (const other of [...knownAs(one, known), ...givenTo(one, given)])
      if (!mayShare(one.key, other)) refuse('clash', `${one.key} / ${other}: ${one.text}`);
  return asLanguages(given);
}

function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}

/** Too short to tell anything apart (「次へ」 has two signs, "Add" three), too long for a label, or a `*` too many. */
function faultOf(key: WordKey, text: string): 'bad-text' | 'star' | undefined {
  const plain = normalize(text.replaceAll('*', ''));
  const isLatin = /^[\u0020-\u024F]*$/.test(plain);
  if (plain.length < (isLatin ? 3 : 2) || text.length > LONGEST) return 'bad-text';
  const stars = text.split('*').length - 1;
  return stars === 0 || (stars === 1 && WITH_STAR.has(key) && plain.length >= 6)
    ? undefined
    : 'star';
}

/** What the text is known as already, where both can stand on one page: English is on every page. */
function knownAs({ lang, text }: Given, known: Map<string, Words>): readonly WordKey[] {
  const langs = lang === 'en' ? [...LANGUAGES.keys()] : [lang];
  const words = known.get(lang) ?? createWords(wordingsFor(langs));
  known.set(lang, words);
  return [...words.keysOf(text)];
}

/** To which keys the patch gives this text too. */
function givenTo({ lang, text }: Given, given: readonly Given[]): readonly WordKey[] {
  return given
    .filter((other) => lang === other.lang || lang === 'en' || other.lang === 'en')
    .filter((other) => normalize(other.text) === normalize(text))
    .map(({ key }) => key);
}

/** A text that is known as another key may be given only where the page itself words the two alike. */
function mayShare(key: WordKey, other: WordKey): boolean {
  return key === other || isRepeat(key, other) || isRepeat(other, key);
}

function isRepeat(key: WordKey, of: WordKey): boolean {
  return MAY_REPEAT[key]?.includes(of) === true;
}

function asLanguages(given: readonly Given[]): PatchWords {
  const languages = new Map<string, Language>();
  for (const { lang, key, text } of given) {
    const language = languages.get(lang) ?? {};
    languages.set(lang, { ...language, [key]: [...(language[key] ?? []), policy(text)] });
  }
  return languages;
}
