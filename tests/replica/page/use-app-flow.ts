import { useEffect, useRef, useState } from 'react';
import { apiType, verification } from '../types.ts';
import { type AppSession, api } from './api.ts';
import { usePage } from './context.ts';
import { problemKey } from './problems.ts';
import { looksMobile } from './routing.ts';
import type { StringKey } from './strings/index.ts';

export type AppStep = 'install' | 'account' | 'qr' | 'pair' | 'try' | 'done' | 'totp';

const pollEvery = 250;

/** The registration of the app: what runs and what comes next. */
export function useAppFlow(onChanged: () => Promise<void>) {
  const { config } = usePage();
  const [step, setStep] = useState<AppStep>('install');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<StringKey | null>(null);
  const [session, setSession] = useState<AppSession | null>(null);
  const [test, setTest] = useState({ context: '', number: '', running: false });
  const [manual, setManual] = useState(false);
  const onPhone = config.setup === null ? looksMobile() : config.setup === 'link';

  const initialize = async (then: AppStep): Promise<void> => {
    setBusy(true);
    setSession(await api.initializeApp());
    setBusy(false);
    setStep(then);
  };

  // An answer to a step that has been left says nothing about the one that is there now.
  const visit = useRef(0);

  const startTest = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const asked = visit.current;
    const answer = await api.newApp(session?.ActivationCode ?? '');
    setBusy(false);
    if (asked !== visit.current) return;
    if (answer.state !== verification.pending) {
      const problem = problemKey(answer);
      setError(problem);
      return;
    }
    setTest({ context: answer.context, number: answer.entropy, running: true });
    setStep('try');
  };

  useEffect(() => {
    if (!test.running) return;
    const timer = setInterval(async () => {
      const answer = await api.verify(apiType.app, test.context, null);
      if (answer.state === verification.pending) return;
      clearInterval(timer);
      setTest((last) => ({ ...last, running: false }));
      if (answer.state === verification.verified) {
        await onChanged();
        setStep('done');
      } else setError(problemKey(answer, 'app.errorNumber'));
    }, pollEvery);
    return () => clearInterval(timer);
  }, [test, onChanged]);

  const go = (to: AppStep): void => {
    visit.current += 1;
    setTest((last) => ({ ...last, running: false }));
    setError(null);
    setManual(false);
    setStep(to);
  };
  /** Next, where the code was told to be too old and Next to make a new one. */
  const renew = async (): Promise<void> => {
    await initialize(step);
    setError(null);
  };
  const tryOrRenew = () => (error === 'app.errorExpiredNext' ? renew() : startTest());
  const next: Partial<Record<AppStep, () => Promise<void> | void>> = {
    install: () => (onPhone ? initialize('pair') : go('account')),
    account: () => initialize('qr'),
    qr: tryOrRenew,
    pair: tryOrRenew,
    try: startTest,
  };
  return {
    ...{ step, busy, error, session, onPhone, manual, setManual, go },
    number: test.number,
    running: test.running,
    next: () => void next[step]?.(),
  };
}

export type AppFlow = ReturnType<typeof useAppFlow>;
