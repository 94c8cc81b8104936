import { useCallback, useEffect, useMemo, useState } from 'react';
import { Wizard } from './AddMethod.tsx';
import { api, type MethodList } from './api.ts';
import { type ChoiceKey, offeredChoices } from './choices.ts';
import { Context, usePage } from './context.ts';
import { useDefaultName } from './DefaultLine.tsx';
import { Lingering } from './Lingering.tsx';
import { PickerDropdown } from './PickerDropdown.tsx';
import { PickerTiles } from './PickerTiles.tsx';
import { PlainLink } from './PlainLink.tsx';
import { OnRegister } from './RegisterFrame.tsx';
import { frame, wizard } from './styles.ts';
import { WizardFrame } from './WizardFrame.tsx';

/** The sign-in goes on: here, to the list. */
const goOn = (): void => location.assign('/security-info');

const nothingYet: MethodList = { methods: [], defaultMethod: null };

/** The end, whatever was registered. */
function Success({ data }: { data: MethodList }) {
  const { config, t } = usePage();
  const named = useDefaultName();
  const chosen = data.methods.find((method) => method.id === data.defaultMethod);
  return (
    <WizardFrame
      step="register.done"
      title="register.success"
      titleOnce
      busy={false}
      next={{ label: 'button.done', onClick: goOn }}
      onClose={goOn}
    >
      <p className={wizard.text}>{t('register.successText')}</p>
      {config.wizard === 'old' && chosen && (
        <div>
          <b>{t('list.default')}</b>
          <div>{named(chosen)}</div>
        </div>
      )}
    </WizardFrame>
  );
}

/** Below each step: the other methods, and in the newer design a way past it all. */
function Links({ onOther }: { onOther: () => void }) {
  const { config, t } = usePage();
  const old = config.wizard === 'old';
  return (
    <div className={wizard.pageLinks}>
      <PlainLink id="register.other" domId="other" onClick={onOther}>
        {t(old ? 'register.oldOther' : 'register.other')}
      </PlainLink>
      {!old && (
        <PlainLink id="register.skip" onClick={() => void api.skipRegistration().then(goOn)}>
          {t('register.skip')}
        </PlainLink>
      )}
    </div>
  );
}

/** The page of an interrupted sign-in: the wizards as a page of their own. */
export function Register() {
  const page = usePage();
  const { config, t } = page;
  const old = config.wizard === 'old';
  const [data, setData] = useState(nothingYet);
  const [choosing, setChoosing] = useState(false);
  // The app comes first; `turn` counts the choices, for each begins its wizard anew.
  const [{ chosen, turn }, setChosen] = useState({
    chosen: 'authenticatorApp' as ChoiceKey,
    turn: 0,
  });
  const [ended, setEnded] = useState(false);
  // No list is shown here: without one everything is offered.
  const load = useCallback(() => api.list().then(setData, () => {}), []);
  useEffect(() => void load(), [load]);
  // Nor are there the list's notes.
  const quiet = useMemo(() => ({ ...page, toast: () => {} }), [page]);

  const picker = {
    choices: offeredChoices(old ? 'dropdown' : 'tiles', data),
    onPick: (key: ChoiceKey) => {
      setChosen({ chosen: key, turn: turn + 1 });
      setChoosing(false);
    },
    onClose: () => setChoosing(false),
  };
  const links = ended ? false : <Links onOther={() => setChoosing(true)} />;
  return (
    <Context.Provider value={quiet}>
      <h1 className={frame.title}>{t('register.title')}</h1>
      {old && <p className={frame.intro}>{t('register.intro')}</p>}
      <OnRegister.Provider value={links}>
        {ended ? (
          <Success data={data} />
        ) : (
          <Wizard key={turn} chosen={chosen} onChanged={load} onClose={() => setEnded(true)} />
        )}
      </OnRegister.Provider>
      <Lingering>
        {choosing && (old ? <PickerDropdown {...picker} instead /> : <PickerTiles {...picker} />)}
      </Lingering>
    </Context.Provider>
  );
}
