import type { GuideResources } from './resources';

/** A text of the guide by the path to it (`say/x.loading/title`), its `{{name}}`s filled in. */
export type PageTexts = (key: string, options?: Readonly<Record<string, unknown>>) => string;

/**
 * The guide's texts in the page. The background has chosen the language and filled the gaps; what is left to do is to
 * look up and to fill in, and i18next for that would be 15 of the 50 kB that a page may load (2026-11). A text that is
 * missing is `options.defaultValue`, else its path.
 */
export function createPageTexts(resources: Partial<GuideResources>): PageTexts {
  return (key, options = {}) => {
    const found = key
      .split('/')
      .reduce<unknown>(
        (at, part) => (at as Record<string, unknown> | undefined)?.[part],
        resources,
      );
    const text = typeof found === 'string' ? found : String(options.defaultValue ?? key);
    return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(options[name] ?? ''));
  };
}
