import { IconButton } from '@fluentui/react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Bumps } from '../bumps.ts';
import { useBumps } from './bumps.ts';
import { usePage } from './context.ts';
import { findNamed, Press } from './press.tsx';
import { frame } from './styles.ts';

const targets = { add: 'list.add', delete: 'row.delete', next: 'wizard.next' } as const;

interface Place {
  /** In a dialog, which lets nothing outside of it be pressed; else the body. */
  parent: Element;
  top: number;
  left: number;
}

/** Where the target is, as soon as it is there. */
function usePlace(over: Bumps['toastOver']): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    setPlace(null);
    if (!over) return;
    const timer = setInterval(() => {
      const target = findNamed(targets[over]);
      if (!target) return;
      clearInterval(timer);
      const { top, left } = target.getBoundingClientRect();
      const parent = target.closest('dialog, .ms-Dialog-main, .ms-Modal') ?? document.body;
      setPlace({ parent, top: top - 16, left: Math.max(0, left - 140) });
    }, 50);
    return () => clearInterval(timer);
  }, [over]);
  return place;
}

/** A note of the page that lies over what is to be pressed. */
export function ToastOver() {
  const { t } = usePage();
  const { toastOver, toastStays } = useBumps();
  const place = usePlace(toastOver);
  const [gone, setGone] = useState<Place | null>(null);
  useEffect(() => {
    if (!place || toastStays) return;
    const timer = setTimeout(() => setGone(place), 5000);
    return () => clearTimeout(timer);
  }, [place, toastStays]);
  if (!place || gone === place) return null;
  return createPortal(
    <div className={frame.toastOver} role="status" style={{ top: place.top, left: place.left }}>
      <span>{t('toast.news')}</span>
      <Press id="toast.close">
        <IconButton
          iconProps={{ iconName: 'Cancel' }}
          ariaLabel={t('button.close')}
          onClick={() => setGone(place)}
        />
      </Press>
    </div>,
    place.parent,
  );
}
