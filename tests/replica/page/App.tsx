import { IconButton } from '@fluentui/react';
import { useCallback, useMemo, useState } from 'react';
import type { PageConfig } from '../types.ts';
import { Context } from './context.ts';
import { Header } from './Header.tsx';
import { LeftNav, navItems } from './LeftNav.tsx';
import { Overview } from './Overview.tsx';
import { Press } from './press.tsx';
import { Register } from './Register.tsx';
import { useNarrow, usePath } from './routing.ts';
import { SecurityInfo } from './SecurityInfo.tsx';
import { translator } from './strings/index.ts';
import { frame } from './styles.ts';
import { Toast } from './Toast.tsx';
import { ToastOver } from './ToastOver.tsx';

function Page({ path }: { path: string }) {
  if (path === '/security-info') return <SecurityInfo />;
  if (path === '/register') return <Register />;
  if (path === '/') return <Overview />;
  const key = navItems.find((item) => item.path === path)?.key ?? 'overview';
  return <Overview title={`nav.${key}`} />;
}

/** The whole page, under `#root`. */
export function App({ config }: { config: PageConfig }) {
  const [path, go] = usePath();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState<{
    text: string;
    kind: 'error' | undefined;
    turn: number;
  } | null>(null);
  const toast = useCallback((text: string, kind?: 'error') => {
    setNote((last) => ({ text, kind, turn: (last?.turn ?? 0) + 1 }));
  }, []);
  const page = useMemo(
    () => ({ config, t: translator(config.lang, config.changed.words), toast }),
    [config, toast],
  );
  const { t } = page;
  // An interrupted sign-in has nothing of the site around it.
  const alone = path === '/register';
  return (
    <Context.Provider value={page}>
      <Header bare={alone} />
      <div className={frame.body}>
        {!alone && (!narrow || open) && (
          <LeftNav
            path={path}
            go={(to) => {
              setOpen(false);
              go(to);
            }}
          />
        )}
        <main className={frame.main} id="maincontent" tabIndex={-1}>
          {!alone && narrow && (
            <Press id="nav.menu">
              <IconButton
                iconProps={{ iconName: 'GlobalNavButton' }}
                ariaLabel={t('nav.menu')}
                onClick={() => setOpen(!open)}
              />
            </Press>
          )}
          <Page path={path} />
        </main>
      </div>
      <ToastOver />
      {note && (
        <Toast key={note.turn} text={note.text} kind={note.kind} onDismiss={() => setNote(null)} />
      )}
    </Context.Provider>
  );
}
