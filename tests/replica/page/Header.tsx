import { Icon, IconButton, Persona, PersonaSize } from '@fluentui/react';
import { usePage } from './context.ts';
import { Press } from './press.tsx';
import { frame } from './styles.ts';

/** The bar at the top; `bare`: without what belongs to the account. */
export function Header({ bare = false }: { bare?: boolean }) {
  const { config, t } = usePage();
  const { name, mail } = config.account;
  return (
    <>
      <Press id="header.skip">
        <button
          type="button"
          className={frame.skip}
          onClick={() => document.getElementById('maincontent')?.focus()}
        >
          {t('header.skip')}
        </button>
      </Press>
      <header className={frame.header} role="banner">
        <div className={frame.logo}>
          <span>{t('header.title')}</span>
          <Icon iconName="ChevronDownMed" />
        </div>
        {!bare && (
          <Press id="header.organizations">
            <IconButton iconProps={{ iconName: 'Org' }} ariaLabel={t('nav.organizations')} />
          </Press>
        )}
        {!bare && config.wizard === 'old' && (
          <Press id="header.account">
            <button
              type="button"
              title={mail}
              aria-label={t('header.account', { name })}
              style={{ border: 'none', background: 'transparent' }}
            >
              <Persona text={name} secondaryText={mail} size={PersonaSize.size32} />
            </button>
          </Press>
        )}
      </header>
    </>
  );
}
