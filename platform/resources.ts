import { guide as en } from '../locales/en.json';
import { guide as ja } from '../locales/ja.json';
import { filled } from './filled';
import type { GuideResources, Lang } from './texts';

// Only for the background: the content script must not carry any language, and the popup needs none of these.

const ALL: Readonly<Record<Lang, unknown>> = { en, ja };

/** The guide's texts in one language, gaps filled from English. */
export function guideResources(lang: Lang): GuideResources {
  return filled(en, ALL[lang]);
}

/** What the page needs while no move is under way: the launcher's words. */
export function launcherResources(lang: Lang): Partial<GuideResources> {
  const guide = guideResources(lang);
  return 'launcher' in guide ? { launcher: guide.launcher } : {};
}
