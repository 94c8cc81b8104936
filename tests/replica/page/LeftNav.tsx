import { type INavLink, Nav, Persona, PersonaSize } from '@fluentui/react';
import type { MouseEvent } from 'react';
import { usePage } from './context.ts';
import { Press } from './press.tsx';
import { frame } from './styles.ts';

/** The items of the left menu. */
export const navItems = [
  { key: 'overview', path: '/', icon: 'Contact' },
  { key: 'security-info', path: '/security-info', icon: 'Edit' },
  { key: 'devices', path: '/device-list', icon: 'Devices' },
  { key: 'password', path: '/password-change', icon: 'PasswordField' },
  { key: 'organizations', path: '/organizations', icon: 'Work' },
  { key: 'settings', path: '/settings', icon: 'Lock' },
  { key: 'activity', path: '/recent-activity', icon: 'History' },
] as const;

/** The menu at the left; an item is an anchor that changes the path without loading. */
export function LeftNav({ path, go }: { path: string; go: (path: string) => void }) {
  const { config, t } = usePage();
  const { name, mail } = config.account;
  const reskin = config.wizard === 'reskin';
  const links: INavLink[] = navItems.map((item) => ({
    key: item.key,
    name: t(`nav.${item.key}`),
    url: item.path,
    iconProps: { iconName: item.icon },
    isExpanded: true,
  }));
  const selected = navItems.find((item) => item.path === path)?.key ?? 'overview';
  const onClick = (event?: MouseEvent<HTMLElement>, item?: INavLink): void => {
    event?.preventDefault();
    if (item) go(item.url);
  };
  return (
    <div className={`${frame.nav} ${reskin ? frame.navGrey : ''}`}>
      {reskin && (
        <div className={frame.persona}>
          <Persona text={name} secondaryText={mail} size={PersonaSize.size40} />
        </div>
      )}
      <Nav
        ariaLabel={t('nav.label')}
        groups={[{ links }]}
        selectedKey={selected}
        onLinkClick={onClick}
        onRenderLink={(link) => (
          <Press id={`nav.${link?.key}`}>
            <div className="ms-Nav-linkText">{link?.name}</div>
          </Press>
        )}
      />
    </div>
  );
}
