import type { T } from './words';

interface Props {
  readonly t: T;
  readonly onPress: () => void;
}

/** To the page on which Microsoft is asked. */
export function ConfirmButton({ t, onPress }: Props) {
  return (
    <button type="button" class="quiet" data-action="confirm" onClick={() => onPress()}>
      {t('confirm')}
    </button>
  );
}
