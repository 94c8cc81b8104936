import { Icon, IconButton } from '@fluentui/react';
import { type ReactNode, useState } from 'react';
import type { Method, MethodType } from '../types.ts';
import { usePage } from './context.ts';
import { PlainLink } from './PlainLink.tsx';
import { Press } from './press.tsx';
import { list } from './styles.ts';

const icons: Partial<Record<MethodType, string>> = {
  authenticator: 'AuthenticatorApp',
  passkeyInAuthenticator: 'AuthenticatorApp',
  totp: 'CellPhone',
  phone: 'Phone',
  alternatePhone: 'Phone',
  officePhone: 'Phone',
  password: 'PasswordField',
  email: 'Mail',
  certificate: 'Certificate',
  securityQuestions: 'Unknown',
};

const changeable = new Set<MethodType>([
  'phone',
  'alternatePhone',
  'officePhone',
  'email',
  'securityQuestions',
  'password',
]);

interface Props {
  method: Method;
  /** Its part of the semantic ids: `phone`, `authenticator#0`, … */
  name: string;
  onDelete: (method: Method) => void;
  onChange: (method: Method) => void;
}

function DeleteLink({ method, name, onDelete }: Omit<Props, 'onChange'>) {
  const { config, t } = usePage();
  const { deleteLink } = config.variants;
  const id = `row.delete:${name}`;
  if (deleteLink === 'anchor') {
    return (
      <Press id={id}>
        <a
          role="button"
          tabIndex={0}
          className="ms-Link"
          style={{ color: '#0067b8', cursor: 'pointer' }}
          onClick={() => onDelete(method)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
        >
          {t('list.delete')}
        </a>
      </Press>
    );
  }
  const label = t('list.deleteNamed', { name: t(`row.${method.type}`) });
  return (
    <PlainLink
      id={id}
      onClick={() => onDelete(method)}
      label={deleteLink === 'labelled' ? label : undefined}
    >
      {t('list.delete')}
    </PlainLink>
  );
}

function Value({ method }: { method: Method }) {
  const { t } = usePage();
  if (method.type === 'password') {
    return (
      <>
        <div>{t('list.lastUpdated')}</div>
        <div className={list.sub}>{method.value ?? t('list.ago')}</div>
      </>
    );
  }
  return <span>{method.value ?? ''}</span>;
}

/** One method: icon, name, value, Change, Delete, and a chevron for a phone. */
export function MethodRow({ method, name, onDelete, onChange }: Props) {
  const { config, t } = usePage();
  const { row, deleteLink } = config.variants;
  const [open, setOpen] = useState(false);
  const { type } = method;
  const title = t(`row.${type}`);
  const sub = type === 'authenticator' || type === 'totp' ? t(`row.${type}.sub`) : '';
  const cellRole = row === 'grid' ? { role: 'gridcell' } : {};
  const cell = (className: string, children: ReactNode) => (
    <div className={className} {...cellRole}>
      {children}
    </div>
  );
  const cells = (
    <>
      {cell(list.icon, <Icon iconName={icons[type] ?? 'Permissions'} />)}
      {cell(
        list.name,
        <>
          <span>{title}</span>
          {sub && <span className={list.sub}>{sub}</span>}
        </>,
      )}
      {cell(list.value, <Value method={method} />)}
      {cell(
        list.cell,
        changeable.has(type) && (
          <PlainLink
            id={`row.change:${name}`}
            onClick={() => onChange(method)}
            label={deleteLink === 'labelled' ? t('list.changeNamed', { name: title }) : undefined}
          >
            {t('list.change')}
          </PlainLink>
        ),
      )}
      {cell(
        list.cell,
        type !== 'password' && <DeleteLink method={method} name={name} onDelete={onDelete} />,
      )}
      {cell(
        list.chevron,
        type === 'phone' && (
          <Press id={`row.expand:${name}`}>
            <IconButton
              iconProps={{ iconName: open ? 'ChevronUp' : 'ChevronDown' }}
              ariaLabel={t('list.expand', { name: title })}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          </Press>
        ),
      )}
    </>
  );
  const more = open && <div className={list.more}>{t('list.details')}</div>;
  if (row === 'list') {
    return (
      <li>
        <div className={list.row}>{cells}</div>
        {more}
      </li>
    );
  }
  return (
    <>
      <div className={list.row} {...(row === 'grid' && { role: 'row' })}>
        {cells}
      </div>
      {more}
    </>
  );
}
