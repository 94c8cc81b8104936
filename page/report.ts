import type { Reason } from './patch-reasons';
import type { NodeSeen, PageSeen, Seen, TextSeen } from './seen';

/** What the report says besides the page. */
export interface Around {
  readonly version: string;
  /** The browser's user agent; of it only the name and the major version are told. */
  readonly agent: string;
  readonly lang: string;
  /** Undefined where no move is under way. */
  readonly move:
    | {
        readonly route: string;
        readonly setup: string;
        readonly phases: string;
        /** As read out to the help desk (`flow/step-code.ts`). */
        readonly code: string;
      }
    | undefined;
  readonly patch:
    | { readonly is: 'in-force'; readonly version: string }
    | { readonly is: 'refused'; readonly reasons: readonly Reason[] }
    | undefined;
}

/**
 * The report for the help desk, in English, line by line. Nothing in it is a text of the page. `seen`: undefined where
 * no guide answers.
 */
export function reportOf(seen: Seen | undefined, around: Around): string {
  const { version, agent, lang, move, patch } = around;
  return [
    `Norikae ${version}: what the guide sees`,
    'No text of the page is in this report: [keys] stand for labels that the guide knows, (n) for n other signs.',
    `browser: ${browserOf(agent)} · guide in: ${lang}`,
    `page patch: ${patchLine(patch)}`,
    `move: ${move ? `${move.route}, ${move.setup}, phases ${move.phases}, step code ${move.code}` : 'none'}`,
    ...(seen === undefined ? ['page: no guide answers from the tab'] : seenLines(seen)),
  ].join('\n');
}

function browserOf(agent: string): string {
  // Edge calls itself Chrome too, before its own name.
  for (const name of ['Edg', 'Firefox', 'Chrome']) {
    const major = new RegExp(`${name}/(\\d{1,3})\\b`).exec(agent)?.[1];
    if (major !== undefined) return `${name} ${major}`;
  }
  return 'other';
}

function patchLine(patch: Around['patch']): string {
  if (patch === undefined) return 'none';
  if (patch.is === 'in-force') return `in force, version ${patch.version}`;
  return `refused: ${patch.reasons.map(({ fault, at }) => `${fault} (${at})`).join(', ')}`;
}

function seenLines({ page, said }: Seen): string[] {
  if (page === undefined) return ['page: a guide answers; no move is under way there'];
  return [
    `page: ${page.path} · languages: ${page.langs.join(', ')} · account shown: ${page.account ? 'yes' : 'no'}`,
    `generation: ${generationOf(page)}`,
    `screen: ${[page.screen, ...Object.entries(page.facts).map(([name, value]) => `${name}=${value}`)].join(' ')}`,
    ...(said
      ? [
          `says: phase ${said.phase}, step ${said.step}, ${said.kind}, "${said.say}", target ${said.target}, ${said.pointed ? 'pointed at' : 'nothing pointed at'}`,
        ]
      : []),
    ...page.rows.map(
      ({ kind, deletable, remove }) => `row: ${kind}${deletable ? `, delete ${remove}` : ''}`,
    ),
    ...(['found', 'ambiguous'] as const).map((is) => `${is}: ${landmarks(page, is)}`),
    ...(page.dialog
      ? [
          `dialog says: ${page.dialog.says}`,
          `dialog titles: ${page.dialog.titles}`,
          `dialog has: ${page.dialog.has}`,
        ]
      : []),
    'structure:',
    ...page.structure.flatMap((node) => nodeLines(node, 1)),
  ];
}

function landmarks(page: PageSeen, is: string): string {
  const all = Object.entries(page.landmarks).filter(([, answer]) => answer === is);
  return all.map(([landmark]) => landmark).join(' ') || 'none';
}

/** By the hooks of the newest wizard and the form of the picker; most screens tell only what they are not. */
function generationOf({ screen, facts, structure }: PageSeen): string {
  if (structure.some(isReskin)) return 'g3';
  if (facts.form === 'dropdown') return 'g1';
  if (facts.form === 'tiles') return 'g2 or g3';
  return /^(?:phone|app)-/.test(screen) ? 'g1 or g2' : 'not told by this screen';
}

function isReskin({ hooks = [], children }: NodeSeen): boolean {
  return hooks.some((hook) => hook.includes('=reskin-')) || children.some(isReskin);
}

function nodeLines(node: NodeSeen, depth: number): string[] {
  const { tag, role, type, hooks = [], states = [], text, name, children } = node;
  const line = [
    tag,
    ...(role ? [`role=${role}`] : []),
    ...(type ? [`type=${type}`] : []),
    ...hooks,
    ...states,
    ...(text === undefined ? [] : [textLine(text)]),
    ...(name === undefined ? [] : [`name ${textLine(name)}`]),
  ].join(' ');
  return [
    '  '.repeat(Math.min(depth, 12)) + line,
    ...children.flatMap((child) => nodeLines(child, depth + 1)),
  ];
}

function textLine(text: TextSeen): string {
  return typeof text === 'number' ? `(${text})` : `[${text.join(' ')}]`;
}
