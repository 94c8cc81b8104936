import { CommandBarButton } from '@fluentui/react';
import { useCallback, useEffect, useState } from 'react';
import type { Method } from '../types.ts';
import { AddMethod } from './AddMethod.tsx';
import { api, type MethodList } from './api.ts';
import { usePage } from './context.ts';
import { DefaultLine } from './DefaultLine.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { Lingering } from './Lingering.tsx';
import { LoadingRows, Rows } from './MethodRows.tsx';
import { OddDialog } from './OddDialog.tsx';
import { PhoneWizard } from './PhoneWizard.tsx';
import { PlainLink } from './PlainLink.tsx';
import { Press } from './press.tsx';
import { useStep } from './screen.ts';
import { frame, list } from './styles.ts';

/** The list of methods and whatever is open above it. */
export function SecurityInfo() {
  const { config, t } = usePage();
  const { variants } = config;
  const [data, setData] = useState<MethodList | null>(null);
  const [adding, setAdding] = useState(false);
  const [deleting, setDeleting] = useState<Method | null>(null);
  const [changing, setChanging] = useState<Method | null>(null);
  useStep('list');

  const load = useCallback(async () => setData(await api.list()), []);
  useEffect(() => {
    // Never-ending loading is one of the odd pages.
    if (config.odd === 'spinner') return;
    void api.authorize().then(load);
  }, [load, config.odd]);

  const addLabel = t(variants.addLabel === 'short' ? 'list.addShort' : 'list.add');
  return (
    <>
      <h1 className={frame.title}>{t('nav.security-info')}</h1>
      <span className={frame.intro}>{t('list.intro')}</span>
      {data ? <DefaultLine data={data} onChanged={load} /> : <div className={frame.defaults} />}
      {!data && variants.loading !== 'oneByOne' ? (
        <LoadingRows />
      ) : (
        <div className={list.card}>
          <div className={list.command}>
            <Press id="list.add">
              <CommandBarButton
                iconProps={{ iconName: 'Add' }}
                text={addLabel}
                {...(config.wizard === 'old' && { name: addLabel })}
                onClick={() => setAdding(true)}
              />
            </Press>
          </div>
          <Rows
            methods={data?.methods ?? []}
            onDelete={setDeleting}
            onChange={(method) => {
              if (method.type !== 'password') setChanging(method);
            }}
          />
        </div>
      )}
      <div className={frame.lost}>
        <b>{t('list.lost')}</b>{' '}
        <PlainLink id="list.signOut" onClick={() => {}}>
          {t('list.signOut')}
        </PlainLink>
      </div>
      <AddMethod data={adding ? data : null} onChanged={load} onClose={() => setAdding(false)} />
      <Lingering>
        {deleting && (
          <DeleteDialog
            key={deleting.id}
            method={deleting}
            onDone={load}
            onClose={() => setDeleting(null)}
          />
        )}
      </Lingering>
      <Lingering>
        {changing && (
          <PhoneWizard
            kind={changing.type === 'phone' ? 'phone' : 'alternatePhone'}
            replaces={changing.id}
            onChanged={load}
            onClose={() => setChanging(null)}
          />
        )}
      </Lingering>
      {config.odd === 'unknownDialog' && <OddDialog />}
    </>
  );
}
