import {
  DefaultButton,
  Dialog,
  DialogFooter,
  DialogType,
  Dropdown,
  PrimaryButton,
} from '@fluentui/react';
import { useState } from 'react';
import { defaultKinds, type Method } from '../types.ts';
import { api, type MethodList } from './api.ts';
import { usePage } from './context.ts';
import { Lingering, useOpen } from './Lingering.tsx';
import { PlainLink } from './PlainLink.tsx';
import { Press, reportChoice } from './press.tsx';
import { useStep } from './screen.ts';
import { frame } from './styles.ts';

/** What the record of presses calls each of them: as the rows of the list. */
function namesOf(methods: Method[]): string[] {
  const apps = methods.filter((method) => method.type === 'authenticator');
  return methods.map((method) =>
    method.type === 'authenticator' ? `authenticator#${apps.indexOf(method)}` : method.type,
  );
}

function DefaultDialog(props: {
  choices: Method[];
  now: string | null;
  onPick: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = usePage();
  const named = useDefaultName();
  const [picked, setPicked] = useState(props.now);
  useStep('default');
  const open = useOpen();
  const names = namesOf(props.choices);
  const idOf = (key: unknown): string =>
    `default.option:${names[props.choices.findIndex((method) => method.id === key)]}`;
  return (
    <Dialog
      hidden={!open}
      onDismiss={props.onClose}
      dialogContentProps={{
        type: DialogType.close,
        title: t('default.title'),
        subText: t('default.question'),
        closeButtonAriaLabel: t('button.close'),
      }}
      modalProps={{ isBlocking: true }}
      minWidth={440}
    >
      <Press id="default.open">
        <Dropdown
          ariaLabel={t('default.question')}
          selectedKey={picked}
          options={props.choices.map((method) => ({ key: method.id, text: named(method) }))}
          onChange={(event, option) => {
            reportChoice(idOf(option?.key), event);
            setPicked(String(option?.key));
          }}
          onRenderOption={(option) => (
            <Press id={idOf(option?.key)}>
              <span className="ms-Dropdown-optionText">{option?.text}</span>
            </Press>
          )}
        />
      </Press>
      <DialogFooter>
        <Press id="default.cancel">
          <DefaultButton text={t('button.cancel')} onClick={props.onClose} />
        </Press>
        <Press id="default.confirm">
          <PrimaryButton
            text={t('default.confirm')}
            disabled={picked === null}
            onClick={() => picked && props.onPick(picked)}
          />
        </Press>
      </DialogFooter>
    </Dialog>
  );
}

/** How a method is called where it is the default. */
export function useDefaultName(): (method: Method) => string {
  const { t } = usePage();
  return ({ type, value = '' }) => {
    if (type === 'authenticator' || type === 'totp') return t(`default.${type}`);
    if (type === 'phone') return t('default.phone', { value });
    return t(`row.${type}`);
  };
}

/** The line above the list that names the default method. */
export function DefaultLine({ data, onChanged }: { data: MethodList; onChanged: () => void }) {
  const { config, t } = usePage();
  const named = useDefaultName();
  const [open, setOpen] = useState(false);
  const chosen = data.methods.find((method) => method.id === data.defaultMethod);
  const choices = data.methods.filter((method) => defaultKinds.has(method.type));
  const name = chosen ? named(chosen) : '';
  const change = (key: 'list.change' | 'list.setDefault') => (
    <PlainLink id="list.changeDefault" onClick={() => setOpen(true)}>
      {t(key)}
    </PlainLink>
  );
  return (
    <div className={frame.defaults}>
      {config.defaultLine === 'old' ? (
        <div>
          {chosen && (
            <>
              <b>{t('list.default')}</b> <span>{name}</span> {change('list.change')}
            </>
          )}
          {!chosen && choices.length > 0 && change('list.setDefault')}
        </div>
      ) : (
        chosen && (
          <>
            <div>{t('list.advisable')}</div>
            <div className={frame.small}>
              <span>{t('list.fallback')}</span> <span>{name}</span>{' '}
              {choices.length > 1 && change('list.change')}
            </div>
          </>
        )
      )}
      <Lingering>
        {open && (
          <DefaultDialog
            choices={choices}
            now={data.defaultMethod}
            onClose={() => setOpen(false)}
            onPick={(id) => {
              setOpen(false);
              void api.setDefault(id).then(onChanged);
            }}
          />
        )}
      </Lingering>
    </div>
  );
}
