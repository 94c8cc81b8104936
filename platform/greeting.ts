import { moveFor } from './account';
import { today } from './day';
import type { Keeper } from './keeper';
import { readKeys } from './keys';
import type { PageKnowledge } from './knowledge';
import type { Language } from './language';
import type { FromPage, Hello } from './messages';
import { swept } from './moves';
import type { Offers } from './offers';
import { readPolicy } from './policy';
import { launcherResources, resourcesOf, withDialCode } from './resources';
import type { Speaker } from './speaker';
import type { Tabs } from './tabs';
import { asTold } from './told';

interface Parts extends Pick<PageKnowledge, 'mapFor' | 'readPatch'> {
  readonly keeper: Keeper;
  readonly offers: Offers;
  readonly language: Language;
  readonly tabs: Tabs;
  readonly speaker: Speaker;
}

/** The organisation has switched the guide off: no move, no word, and no keys. */
const SILENT = {
  ...{ move: undefined, resources: undefined, map: undefined, isOffered: false },
  ...{ keys: undefined, isSuggested: false },
} as const;

/** The answer to a page that reports itself: its move, by what it is read, and our words. */
export async function greet(
  { keeper, offers, language, tabs, speaker, mapFor, readPatch }: Parts,
  message: FromPage & { type: 'hello' },
  tab: number | undefined,
): Promise<Hello> {
  await Promise.all([keeper.change(swept(today())), keeper.pull()]);
  const [lang, policy, offer, isOther, keys] = await Promise.all([
    language.read(),
    readPolicy(),
    offers.read(),
    speaker.isOther(tab),
    readKeys(),
  ]);
  const guide = await resourcesOf(lang, 'guide');
  const patch = readPatch(policy.pagePatch);
  // Read last: what this page has told before must be in the answer, and nothing that is told after it.
  const { stored, kept } = await keeper.read();
  const move = await moveFor(stored, message.account);
  if (tab !== undefined) void tabs.reported(tab, move?.id ?? null);
  if (policy.enabled === false) return { ...SILENT, kept, lang };
  const whole = (): Hello['resources'] =>
    message.have === lang ? undefined : withDialCode(guide, policy.dialCode);
  const inForce = patch?.ok ? patch.patch : undefined;
  return {
    move: move && asTold(move, today(), policy.order, isOther),
    kept,
    lang,
    resources: move ? whole() : launcherResources(guide),
    map: move && mapFor(message.pageLangs ?? [], inForce, policy.dialCode),
    organisation: policy.registrationNote?.[lang],
    isOffered: offer !== undefined && policy.handOver !== false,
    ...keys,
  };
}
