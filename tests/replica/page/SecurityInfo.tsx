import { CommandBarButton } from '@fluentui/react';
import { useCallback, useEffect, useState } from 'react';
import type { Method } from '../types.ts';
import { AddMethod } from './AddMethod.tsx';
import { api, type MethodList } from './api.ts';
import { bumpsNow, leaveToSignIn, useBumps } from './bumps.ts';
import { ChangeWizard } from './ChangeWizard.tsx';
import { usePage } from './context.ts';
import { DefaultLine } from './DefaultLine.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { Lingering } from './Lingering.tsx';
import { ListProblem } from './ListProblem.tsx';
import { LoadingRows, Rows } from './MethodRows.tsx';
import { OddDialog } from './OddDialog.tsx';
import { Press } from './press.tsx';
import { SignOutEverywhere } from './SignOutEverywhere.tsx';
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
  const [failed, setFailed] = useState(false);
  const { stacked } = useBumps();
  useStep('list', false, failed ? 'list.problem' : null);

  const load = useCallback(async () => {
    try {
      setData(await api.list());
      setFailed(false);
    } catch {
      setData(null);
      setFailed(true);
    }
  }, []);
  useEffect(() => {
    // Never-ending loading is one of the odd pages.
    if (config.odd === 'spinner') return;
    void api.authorize().then(({ requireRegistration }) => {
      if ((bumpsNow().signInOnLoad ?? 0) > 0) leaveToSignIn('load');
      else if (requireRegistration) leaveToSignIn('register');
      else void load();
    });
  }, [load, config.odd]);

  const add = (): void => {
    if ((bumpsNow().signInOnAdd ?? 0) > 0) leaveToSignIn('add');
    else setAdding(true);
  };

  const addLabel = t(variants.addLabel === 'short' ? 'list.addShort' : 'list.add');
  return (
    <>
      <h1 className={frame.title}>{t('nav.security-info')}</h1>
      <span className={frame.intro}>{t('list.intro')}</span>
      {data ? <DefaultLine data={data} onChanged={load} /> : <div className={frame.defaults} />}
      {failed ? (
        <ListProblem onRetry={load} />
      ) : !data && variants.loading !== 'oneByOne' ? (
        <LoadingRows />
      ) : (
        <div className={list.card}>
          <div className={list.command}>
            <Press id="list.add">
              <CommandBarButton
                iconProps={{ iconName: 'Add' }}
                text={addLabel}
                {...(config.wizard === 'old' && { name: addLabel })}
                onClick={add}
              />
            </Press>
          </div>
          <Rows methods={data?.methods ?? []} onDelete={setDeleting} onChange={setChanging} />
        </div>
      )}
      <div className={frame.lost}>
        <SignOutEverywhere />
      </div>
      <AddMethod
        data={adding ? data : null}
        stacked={stacked ?? false}
        onChanged={load}
        onClose={() => setAdding(false)}
      />
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
          <ChangeWizard method={changing} onChanged={load} onClose={() => setChanging(null)} />
        )}
      </Lingering>
      {config.odd === 'unknownDialog' && <OddDialog />}
    </>
  );
}
