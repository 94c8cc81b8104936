import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { figureOf } from '../phone/Figure';
import { CODE, EXAMPLE, NUMBER } from './account';
import type { Account, GuideT, PracticeT, Press } from './types';

interface Props {
  readonly t: PracticeT;
  readonly guide: GuideT;
  readonly account: Account;
  readonly onPress: (press: Press) => void;
}

/** The phone of the practice: shows what a real one would show now, and is pressed in its place. */
export function PracticePhone(props: Props) {
  const { t, guide, account } = props;
  const busy = isBusy(account);
  return (
    <aside class="handset" data-busy={busy || undefined}>
      <h2>
        {t('phone/name')}{' '}
        <small>{guide(account.isChanged ? 'answer/new-phone' : 'answer/old-phone')}</small>
      </h2>
      <div role="status">
        <Screen {...props} />
      </div>
    </aside>
  );
}

function isBusy({ at, isLinked }: Account): boolean {
  return ['number', 'call', 'code', 'qr', 'match'].includes(at) || (at === 'link' && isLinked);
}

function Screen({ t, guide, account, onPress }: Props) {
  const { at, isLinked, isPaired } = account;
  const shows = (drawing: string): ComponentChildren =>
    figureOf(drawing, (word) => guide(`phone/${word}`));
  if (at === 'number') return <p>{t('phone/example', { number: EXAMPLE })}</p>;
  if (at === 'call')
    return (
      <>
        {shows('answer-call')}
        <Button act="answer" text={t('phone/answer')} onPress={() => onPress({ on: 'answer' })} />
      </>
    );
  if (at === 'code') return <p class="message">{t('phone/message', { code: CODE })}</p>;
  if ((at === 'qr' || at === 'link') && isPaired)
    return (
      <>
        {shows('app-account-added')}
        <p>{t('phone/added')}</p>
      </>
    );
  if (at === 'qr')
    return (
      <>
        {shows('qr-scan')}
        <Button act="pair" text={t('phone/scan')} onPress={() => onPress({ on: 'pair' })} />
      </>
    );
  if (at === 'link' && isLinked)
    return <Button act="pair" text={t('phone/open')} onPress={() => onPress({ on: 'pair' })} />;
  if (at === 'match') return <Match t={t} account={account} onPress={onPress} />;
  return <p class="idle">{t('phone/idle')}</p>;
}

function Match({ t, account, onPress }: Omit<Props, 'guide'>) {
  const field = useRef<HTMLInputElement>(null);
  const approve = () => onPress({ on: 'approve', right: field.current?.validity.valid === true });
  return (
    <>
      <label>
        {t('phone/number')}
        <input
          ref={field}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          required
          pattern={NUMBER}
          maxLength={2}
        />
      </label>
      {account.isRefused && <p>{t('refused/match')}</p>}
      <Button act="approve" text={t('phone/approve')} onPress={approve} />
    </>
  );
}

interface ButtonProps {
  readonly act: string;
  readonly text: string;
  readonly onPress: () => void;
}

function Button({ act, text, onPress }: ButtonProps) {
  return (
    <button type="button" class="main" data-phone={act} onClick={onPress}>
      {text}
    </button>
  );
}
