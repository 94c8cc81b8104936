import { DefaultButton, Icon, Link } from '@fluentui/react';
import { type KeyboardEvent, useState } from 'react';
import { type Choice, choiceName } from './choices.ts';
import { usePage } from './context.ts';
import type { PickerProps } from './PickerDropdown.tsx';
import { Press } from './press.tsx';
import { ReskinDialog } from './ReskinDialog.tsx';
import { useStep } from './screen.ts';
import type { StringKey } from './strings/index.ts';
import { picker } from './styles.ts';

function Tile({ choice, onPick }: { choice: Choice; onPick: () => void }) {
  const { config, t } = usePage();
  const { key, api, icon } = choice;
  const testKey = key === 'phone' ? config.variants.phoneTile : api;
  const content = (
    <>
      <Icon iconName={icon} className={picker.icon} />
      <div>
        <p className={picker.title}>{t(choiceName(key))}</p>
        <div className={picker.text}>{t(`tile.${key}` as StringKey)}</div>
      </div>
    </>
  );
  const testid = config.changed.tiles?.[key] ?? `authmethod-picker-${testKey}`;
  const common = { className: picker.tile, 'data-testid': testid };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' || event.key === ' ') event.currentTarget.click();
  };
  const tiles = {
    button: (
      <button type="button" {...common} onClick={onPick}>
        {content}
      </button>
    ),
    roleButton: (
      <div role="button" tabIndex={0} {...common} onClick={onPick} onKeyDown={onKeyDown}>
        {content}
      </div>
    ),
    listitem: (
      <div role="listitem" {...common}>
        <button type="button" className={picker.plainButton} onClick={onPick}>
          {content}
        </button>
      </div>
    ),
    plain: (
      <div {...common} onClick={onPick}>
        {content}
      </div>
    ),
  };
  return <Press id={`picker.tile:${key}`}>{tiles[config.variants.tile]}</Press>;
}

/** The new picker: a tile for each method; a press opens its wizard at once. */
export function PickerTiles({ choices, onPick, onClose }: PickerProps) {
  const { config, t } = usePage();
  const [all, setAll] = useState(config.variants.tiles === 'all');
  useStep('picker');
  const first =
    config.variants.recommended === 'passkey' ? 'passkeyInAuthenticator' : 'authenticatorApp';
  const recommended = choices.find((choice) => choice.key === first);
  const shown = all || !recommended ? choices : [recommended];
  return (
    <ReskinDialog title={t('picker.title')} closeId="picker.close" onClose={onClose}>
      <div role={config.variants.tile === 'listitem' ? 'list' : undefined}>
        {shown.map((choice) => (
          <Tile key={choice.key} choice={choice} onPick={() => onPick(choice.key)} />
        ))}
      </div>
      {shown !== choices && (
        <Press id="picker.more">
          <DefaultButton text={t('picker.more')} onClick={() => setAll(true)} />
        </Press>
      )}
      <div className={picker.learn}>
        {t('picker.learn')}{' '}
        <Press id="picker.learn">
          <Link href="https://support.microsoft.com/" target="_blank">
            {t('picker.learnLink')}
          </Link>
        </Press>
      </div>
    </ReskinDialog>
  );
}
