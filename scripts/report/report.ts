import type { Told } from '../../tests/harness/tell.ts';

/** What is used of Playwright's JSON report. */
export interface Report {
  readonly suites: readonly Suite[];
  readonly stats: { readonly startTime: string; readonly duration: number };
}
interface Suite {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}
interface Spec {
  readonly title: string;
  readonly file: string;
  readonly tests: readonly { readonly status: string; readonly results: readonly Result[] }[];
}
interface Result {
  readonly duration: number;
  readonly attachments: readonly { readonly name: string; readonly body?: string }[];
}

/** One test as it ended. */
export interface Ending {
  /** From the folder of the tests. */
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
  readonly ms: number;
  /** What it told of itself (`tests/harness/tell.ts`). */
  readonly told: readonly Told[];
}

/** All tests of a report. */
export function endingsOf(report: Pick<Report, 'suites'>): Ending[] {
  const specs = (suite: Suite): Spec[] => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap(specs),
  ];
  return report.suites.flatMap(specs).flatMap(({ title, file, tests }) =>
    tests.map(({ status, results }) => ({
      file,
      title,
      passed: status === 'expected',
      ms: results.reduce((sum, { duration }) => sum + duration, 0),
      told: results.flatMap(toldIn),
    })),
  );
}

function toldIn({ attachments }: Result): Told[] {
  return attachments
    .filter(({ name, body }) => name === 'told' && body !== undefined)
    .map(({ body = '' }) => JSON.parse(Buffer.from(body, 'base64').toString('utf8')) as Told);
}

/** The rows that no test which ended well has come by. */
export function rowsWithout(endings: readonly Ending[], rows: readonly string[]): string[] {
  const well = endings.filter(({ passed }) => passed);
  const visited = new Set(well.flatMap(({ told }) => told.flatMap(({ steps }) => steps)));
  return rows.filter((row) => !visited.has(row));
}
