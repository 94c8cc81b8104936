import type { Fact, RefusalView, SettingView } from '../../components/diagnostics/types';
import type { DiagnosticsT } from '../../components/diagnostics/words';
import type { Diagnosis } from '../../platform/diagnostics';
import type { Lang } from '../../platform/lang';
import { catalogue, docsLangFor } from '../../policy/catalogue';
import type { Refusal } from '../../policy/read';
import type { Settings } from '../../policy/settings';

/** So much of what was handed over is shown; in characters. */
const MOST = 20_000;

const INSTALLS = ['admin', 'normal', 'sideload', 'development'] as const;

/** What runs here. */
export function factsIn(diagnosis: Diagnosis, t: DiagnosticsT): readonly Fact[] {
  const { version, id, agent, install, isOnToolbar } = diagnosis;
  const by = INSTALLS.find((one) => one === install) ?? 'other';
  const pinned = isOnToolbar === undefined ? 'unknown' : isOnToolbar ? 'yes' : 'no';
  return [
    [t('about/version'), version],
    [t('about/id'), id],
    [t('about/install'), t(`install/${by}`)],
    [t('about/toolbar'), t(`toolbar/${pinned}`)],
    [t('about/browser'), agent],
  ];
}

/** Every setting: of one that was set each value, of one that was not what holds instead. */
export function settingsIn(
  { settings }: Diagnosis['read'],
  lang: Lang,
  t: DiagnosticsT,
): readonly SettingView[] {
  const all = catalogue(docsLangFor(lang));
  /** With the names of what it is part of: "Help desk › Phone number". */
  const whole = (path: readonly string[]): string =>
    path
      .map((_, at) => all.find(({ key }) => key === path.slice(0, at + 1).join('.'))?.title)
      .join(' › ');
  return all.flatMap(({ key, path, node }): readonly SettingView[] => {
    const title = whole(path);
    const [first = '', ...rest] = path;
    const found = path.reduce<unknown>(
      (at, part) => (isObject(at) ? at[part] : undefined),
      settings,
    );
    if (found === undefined) {
      const value = t(`default/${first as keyof Settings}`);
      return rest.length > 0 ? [] : [{ key, title, value, isSet: false }];
    }
    return node.kind === 'group' ? [] : [{ key, title, value: shown(found), isSet: true }];
  });
}

/** What was left out, with the reason in words. */
export function refusalsIn(refusals: readonly Refusal[], t: DiagnosticsT): readonly RefusalView[] {
  return refusals.map(({ key, fault, limit = '' }) => ({
    key: key || '{ }',
    reason: t(`fault/${fault}`, { limit }),
  }));
}

/** What the browser handed over, as JSON; its end is cut off where it is too long to be looked at. */
export function rawIn(given: unknown): string | undefined {
  if (given === undefined) return undefined;
  const text = JSON.stringify(given, null, 2);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
