import { browser } from 'wxt/browser';

/** The first pause before a file is asked for again, and the longest, ms: each is twice the one before. */
const FIRST = 250;
const LONGEST = 4000;

/** In words that need no file: none can be read. */
const REOPEN = 'Norikae could not load its texts. Please close this page and open it again.';

let note: HTMLElement | undefined;

/**
 * What `load` brings, asked for again while it fails, as while the extension is being replaced. Undefined where nobody waits
 * for it any more (`isOver`), and where it stays so: then the page says what to do.
 */
export async function patiently<T>(
  load: () => Promise<T>,
  isOver: () => boolean,
): Promise<T | undefined> {
  for (let pause = FIRST; ; pause *= 2) {
    const loaded = await load().catch(() => undefined);
    if (isOver()) return undefined;
    if (loaded !== undefined) {
      note?.remove();
      return loaded;
    }
    if (pause > LONGEST) {
      say();
      return undefined;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

function say(): void {
  note ??= document.createElement('section');
  note.className = 'notice';
  note.dataset.hint = 'reopen';
  note.setAttribute('role', 'alert');
  const { lang, text } = local();
  note.replaceChildren(...(text === REOPEN ? [] : [line(lang, text)]), line('en', REOPEN));
  document.body.prepend(note);
  // Who pressed something far down has the top out of sight.
  note.scrollIntoView({ block: 'nearest' });
}

function line(lang: string, text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { lang, textContent: text });
}

/** The same in the browser's own language, as far as the browser still says anything. */
function local(): { readonly lang: string; readonly text: string } {
  try {
    const { i18n } = browser;
    const lang = i18n.getMessage('@@ui_locale').replaceAll('_', '-');
    return { lang, text: i18n.getMessage('reopen') || REOPEN };
  } catch {
    return { lang: 'en', text: REOPEN };
  }
}
