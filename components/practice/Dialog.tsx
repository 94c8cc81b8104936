import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Label, Labels } from './types';

interface Button {
  readonly label: Label;
  /** The next best known of its words. */
  readonly nth?: number;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

interface Props {
  readonly label: Labels;
  readonly title: string;
  /** The step's own heading, where the title is that of the whole wizard. */
  readonly heading?: string;
  /** What went wrong, with the language of its words. */
  readonly problem?: { readonly text: string; readonly lang: string } | undefined;
  readonly aside?: Button | undefined;
  readonly next?: Button | undefined;
  /** Undefined where the real dialog has no X. */
  readonly onClose?: () => void;
  readonly children?: ComponentChildren;
}

/** A dialog of the exercise page, as the real page builds its own: title, text, the way back and the way on. */
export function Dialog(props: Props) {
  const { label, title, heading, problem, aside, next, onClose, children } = props;
  const id = useId();
  return (
    <div class="layer">
      <div class="dialog" role="dialog" aria-modal="true" aria-labelledby={id}>
        <div class="title">
          <Title key={`${title} ${heading}`} id={id} text={title} />
          {onClose && (
            <button type="button" class="close" aria-label={label('close')} onClick={onClose}>
              <span aria-hidden="true">✕</span>
            </button>
          )}
        </div>
        {heading && <h3>{heading}</h3>}
        {problem && (
          <p class="problem" role="alert" lang={problem.lang}>
            {problem.text}
          </p>
        )}
        {children}
        <div class="buttons">
          {aside && (
            <button type="button" onClick={aside.onPress}>
              {label(aside.label)}
            </button>
          )}
          {next && (
            <button type="submit" disabled={next.isOff === true} onClick={next.onPress}>
              {label(next.label, next.nth)}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

/** The real page moves the focus to the heading at each step. */
function Title({ id, text }: { readonly id: string; readonly text: string }) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <h2 id={id} ref={top} tabIndex={-1}>
      {text}
    </h2>
  );
}
