import { Trouble } from '../../components/popup/trouble/Trouble';
import type { AsideProps } from '../../components/popup/types';
import { useTexts } from './use-texts';

/** The cards with their words: a part of its own that the popup loads when it is asked for. */
export function Aside({ lang, ...rest }: AsideProps) {
  const t = useTexts(lang, 'trouble');
  return t && <Trouble t={t} {...rest} />;
}
