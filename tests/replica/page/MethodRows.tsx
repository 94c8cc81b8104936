import { Shimmer, Spinner, SpinnerSize } from '@fluentui/react';
import { Fragment, useEffect, useState } from 'react';
import type { Method } from '../types.ts';
import { useTurn } from './bumps.ts';
import { usePage } from './context.ts';
import { MethodRow } from './MethodRow.tsx';
import { list } from './styles.ts';

/** The place of the list before it is loaded. */
export function LoadingRows() {
  const { config, t } = usePage();
  return (
    <div className={`${list.card} ${list.loading}`}>
      {config.variants.loading === 'shimmer' ? (
        <>
          <Shimmer ariaLabel={t('list.loading')} />
          <br />
          <Shimmer />
        </>
      ) : (
        <Spinner size={SpinnerSize.large} label={t('list.loading')} />
      )}
    </div>
  );
}

const kinds: Method['type'][] = [
  'phone',
  'alternatePhone',
  'officePhone',
  'email',
  'password',
  'totp',
  'authenticator',
];

const place = (method: Method): number => {
  const at = kinds.indexOf(method.type);
  return at < 0 ? kinds.length : at;
};

function useShownCount(total: number): number {
  const { config } = usePage();
  const gradual = config.variants.loading === 'oneByOne';
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!gradual || count >= total) return;
    const timer = setTimeout(() => setCount(count + 1), 150);
    return () => clearTimeout(timer);
  }, [gradual, count, total]);
  return gradual ? count : total;
}

interface Props {
  methods: Method[];
  onDelete: (method: Method) => void;
  onChange: (method: Method) => void;
}

/** The rows, in the container that the variant asks for. */
export function Rows({ methods, onDelete, onChange }: Props) {
  const { config } = usePage();
  const { row, rowOrder } = config.variants;
  const ordered =
    rowOrder === 'byKind' ? [...methods].sort((a, b) => place(a) - place(b)) : methods;
  const shown = ordered.slice(0, useShownCount(ordered.length));
  const turn = useTurn('rows');
  const seen = new Map<string, number>();
  const rows = shown.map((method) => {
    const index = seen.get(method.type) ?? 0;
    seen.set(method.type, index + 1);
    const name = method.type === 'authenticator' ? `authenticator#${index}` : method.type;
    return (
      <Fragment key={`${method.id}.${turn}`}>
        <MethodRow method={method} name={name} onDelete={onDelete} onChange={onChange} />
      </Fragment>
    );
  });
  if (row === 'list')
    return (
      <ul key={turn} className={list.rows}>
        {rows}
      </ul>
    );
  if (row === 'grid')
    return (
      <div key={turn} role="grid">
        {rows}
      </div>
    );
  return <div key={turn}>{rows}</div>;
}
