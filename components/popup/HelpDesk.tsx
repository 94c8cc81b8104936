import { useState } from 'preact/hooks';
import type { T } from './words';

interface Props {
  readonly t: T;
  /** Asks the page's guide what it sees; empty where nothing answers. */
  readonly onReport: () => Promise<string>;
  /** The page on which IT sees the rest. */
  readonly diagnostics?: string;
}

/** The report for the help desk: it is shown before it is copied, so that nobody passes on what they have not seen. */
export function HelpDesk({ t, onReport, diagnostics }: Props) {
  const [report, setReport] = useState<string>();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const isOpen = report !== undefined;

  const toggle = async (): Promise<void> => {
    setCopied(undefined);
    setReport(isOpen ? undefined : await onReport());
  };
  const copy = async (text: string): Promise<void> => {
    const done = navigator.clipboard.writeText(text);
    setCopied(
      await done.then(
        () => 'yes',
        () => 'no',
      ),
    );
  };

  return (
    <section class={isOpen ? 'help-desk open' : 'help-desk'}>
      <button
        type="button"
        class="quiet"
        data-action="help-desk"
        aria-expanded={isOpen}
        onClick={() => void toggle()}
      >
        {t('help-desk/name')}
      </button>
      {isOpen && (
        <>
          <p class="small">{t('help-desk/what')}</p>
          <button type="button" data-action="copy-report" onClick={() => void copy(report)}>
            {t('help-desk/copy')}
          </button>
          <p role="status">{copied && t(`help-desk/copied/${copied}`)}</p>
          <textarea
            readOnly
            lang="en"
            rows={9}
            wrap="off"
            aria-label={t('help-desk/report')}
            value={report}
          />
          {diagnostics && (
            <a href={diagnostics} target="_blank" rel="noreferrer">
              {t('help-desk/diagnostics')}
            </a>
          )}
        </>
      )}
    </section>
  );
}
