import { Link } from '@fluentui/react';
import type { ReactNode } from 'react';
import { Press } from './press.tsx';

interface Props {
  id: string;
  onClick: () => void;
  children: ReactNode;
  label?: string | undefined;
  role?: string;
  testId?: string;
  domId?: string;
}

/** A link of the library without a target: rendered as a `button.ms-Link`. */
export function PlainLink({ id, onClick, children, label, role, testId, domId }: Props) {
  return (
    <Press id={id}>
      <Link onClick={onClick} id={domId} aria-label={label} role={role} data-testid={testId}>
        {children}
      </Link>
    </Press>
  );
}
