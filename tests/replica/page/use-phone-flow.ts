import { useCallback, useEffect, useState } from 'react';
import { apiType, verification } from '../types.ts';
import { api, type Challenge, type PhoneRequest } from './api.ts';
import { usePage } from './context.ts';
import { countries } from './countries.ts';
import { problemKey } from './problems.ts';
import type { StringKey } from './strings/index.ts';

export type PhoneStep = 'number' | 'captcha' | 'call' | 'code' | 'done';
export type PhoneChoice = 'call' | 'text';

export interface PhoneFlowOptions {
  kind: PhoneRequest['kind'];
  replaces?: string | undefined;
  onChanged: () => Promise<void>;
}

const pollEvery = 250;

function useFields(kind: PhoneRequest['kind']) {
  const { config } = usePage();
  const { countryDefault, choiceDefault } = config.variants;
  const preselected = { japan: 'JP', other: 'US', none: null }[countryDefault];
  const [country, setCountry] = useState<string | null>(preselected);
  const [number, setNumber] = useState('');
  const first = kind !== 'phone' ? 'call' : choiceDefault === 'text' ? 'text' : null;
  const [choice, setChoice] = useState<PhoneChoice | null>(first);
  const [code, setCode] = useState('');
  const dial = countries('en').find((one) => one.code === country)?.dial ?? '';
  const complete = number.trim() !== '' && country !== null && choice !== null;
  return {
    ...{ country, setCountry, number, setNumber, choice, setChoice, code, setCode },
    ...{ dial, complete, shown: `+${dial} ${number.replace(/\D/g, '').replace(/^0/, '')}` },
  };
}

/** The registration of a phone: what is entered, what runs, what comes next. */
export function usePhoneFlow({ kind, replaces, onChanged }: PhoneFlowOptions) {
  const { config } = usePage();
  const fields = useFields(kind);
  const { number, choice, code, dial, complete } = fields;
  const [step, setStep] = useState<PhoneStep>('number');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<StringKey | null>(null);
  const [context, setContext] = useState('');
  const [ringing, setRinging] = useState(false);
  const [challenge, setChallenge] = useState<Challenge | null>(null);
  const [letters, setLetters] = useState('');

  const showCaptcha = async (): Promise<void> => {
    setLetters('');
    setChallenge(await api.captcha());
    setStep('captcha');
  };

  const start = async (): Promise<void> => {
    if (!complete || choice === null) {
      setError('phone.errorEmpty');
      return;
    }
    setBusy(true);
    setError(null);
    const answer = await api.newPhone(choice, {
      ...{ kind, phoneNumber: number, countryCode: dial },
      ...(replaces === undefined ? {} : { replaces }),
    });
    if (answer.state === verification.captchaRequired) await showCaptcha();
    setBusy(false);
    if (answer.state === verification.captchaRequired) return;
    if (answer.state !== verification.pending) {
      setError(problemKey(answer));
      return;
    }
    fields.setCode('');
    setContext(answer.context);
    setRinging(choice === 'call');
    setStep(choice === 'call' ? 'call' : 'code');
  };

  const finish = useCallback(async () => {
    await onChanged();
    setStep('done');
  }, [onChanged]);

  const sendCode = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const answer = await api.verify(apiType.sms, context, code);
    if (answer.state === verification.verified) await finish();
    else if (answer.state === verification.captchaRequired) await showCaptcha();
    else {
      setError(problemKey(answer, 'phone.errorCode'));
      if (config.variants.codeAfterError === 'cleared') fields.setCode('');
    }
    setBusy(false);
  };

  /** The picture was read: what it had stopped goes on, with a new code. */
  const sendLetters = async (): Promise<void> => {
    if (!challenge) return;
    setBusy(true);
    setError(null);
    if (await api.solveCaptcha(challenge, letters)) return start();
    await showCaptcha();
    setError('captcha.error');
    setBusy(false);
  };

  useEffect(() => {
    if (!ringing) return;
    const timer = setInterval(async () => {
      const answer = await api.verify(apiType.call, context, null);
      if (answer.state === verification.pending) return;
      clearInterval(timer);
      setRinging(false);
      if (answer.state === verification.verified) await finish();
      else setError(problemKey(answer, 'phone.errorCall'));
    }, pollEvery);
    return () => clearInterval(timer);
  }, [ringing, context, finish]);

  const back = (): void => {
    setRinging(false);
    setError(null);
    setStep('number');
  };
  return {
    ...{ ...fields, kind, step, busy, error, ringing, start, sendCode, back },
    ...{ challenge, letters, setLetters, sendLetters, changes: replaces !== undefined },
  };
}

export type PhoneFlow = ReturnType<typeof usePhoneFlow>;
