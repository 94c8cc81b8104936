import { parseSync } from 'vite';
import { type SourceFile, shipped } from './repo.ts';

/** A house rule about text: what must not stand where, and what to do instead. */
export interface Rule {
  name: string;
  where: RegExp;
  /** Every match is a complaint. */
  never: RegExp;
  instead: string;
  /** Comments may say it. */
  codeOnly?: boolean;
}

const source = /\.(ts|tsx|mts|mjs|js|json|css|html|md)$/;

export const rules: readonly Rule[] = [
  {
    name: 'typed values',
    where: /^page\/dom\/.*\.ts$/,
    never: /\.value\b|\bvalueAsNumber\b|\bFormData\b/,
    instead: 'ask :placeholder-shown, the input event, or whether Next is disabled',
    codeOnly: true,
  },
  {
    name: 'markup from texts',
    where: shipped,
    never: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/,
    instead: 'make elements, or let Preact do it',
    codeOnly: true,
  },
  {
    name: 'the browser as only tests know it',
    // Its type is there for all (tests/chrome.d.ts); the product has one for every browser.
    where: shipped,
    never: /\bchrome\./,
    instead: "import it: 'wxt/browser', in platform/",
    codeOnly: true,
  },
  {
    name: 'sleeps and retries',
    // The replica's page may have clocks of its own, as the real one has.
    where: /^tests\/(?!replica\/page\/).*\.tsx?$/,
    never: /waitForTimeout|setTimeout\([^,]*,\s*\d{3,}\)|retries:\s*[1-9]|\.retry\(/,
    instead: 'wait for a state',
    codeOnly: true,
  },
  {
    name: 'tests set aside',
    where: /^tests\/.*\.tsx?$/,
    never: /\b(?:describe|test|it)\.(?:only|skip|fixme|todo|fails)\b(?![^\n]*\b20\d\d-\d\d-\d\d\b)/,
    instead: 'make it pass, or give a reason and a date (yyyy-mm-dd) on that line',
  },
  {
    name: 'expectations that expect nothing',
    where: /^tests\/.*\.tsx?$/,
    never: /\bexpect\([^()]*(?:\([^()]*\)[^()]*)*\)\s*;/,
    instead: 'say what is expected',
    codeOnly: true,
  },
  {
    name: 'paths of one machine',
    where: source,
    never: /(?<![\w.])\/(?:work|root|farm|tmp|home|Users)\/[a-z]|\.\.\/shared\/|[.]library\b/,
    instead: 'make it from import.meta, or leave it out',
  },
  {
    name: 'undated reminders',
    where: /\.(ts|tsx|mjs)$/,
    never: /\b(?:TODO|FIXME|XXX)\b(?![^\n]*\b20\d\d-\d\d-\d\d\b)/,
    instead: 'do it now, or give a date and a reason',
  },
];

/** The same text with its comments blanked out, so that positions stay. */
function withoutComments({ path, text }: SourceFile): string {
  const { comments } = parseSync(path, text);
  return comments.reduce((rest, { start, end }) => {
    const blank = rest.slice(start, end).replace(/[^\n]/g, ' ');
    return rest.slice(0, start) + blank + rest.slice(end);
  }, text);
}

/** Every place that breaks one of the rules, ready to be read. */
export function complaints(files: readonly SourceFile[], which = rules): string[] {
  return which.flatMap((rule) =>
    files
      .filter(({ path }) => rule.where.test(path) && !path.startsWith('tests/house/'))
      .flatMap((file) => {
        const text = rule.codeOnly ? withoutComments(file) : file.text;
        return [...text.matchAll(new RegExp(rule.never, 'g'))].map((match) => {
          const line = text.slice(0, match.index).split('\n').length;
          return `${file.path}:${line} ${rule.name}: ${match[0]} (${rule.instead})`;
        });
      }),
  );
}

const DATA =
  /^(page\/wording\/|page\/(landmarks|screens)\.ts|flow\/steps\.ts|policy\/words\/|locales\/)|\.json$/;

/** A test file reads from top to bottom, and its length is its cases: more than code may have. */
const TESTS = /^tests\//;

function limitOf(path: string): number {
  return DATA.test(path) ? 400 : TESTS.test(path) ? 300 : 200;
}

/** Files that have outgrown their plan: 200 lines, tests 300, data 400. */
export function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1, limit: limitOf(path) }))
    .filter(({ lines, limit }) => lines > limit)
    .map(({ path, lines, limit }) => `${path}: ${lines} lines of ${limit}`);
}

/** Test files in which nothing is asserted. */
export function withoutAssertion(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /\.(spec|test)\.tsx?$/.test(path))
    .filter((file) => !/\bexpect(?:\.\w+)?\(/.test(withoutComments(file)))
    .map(({ path }) => path);
}
