import { Trouble } from '../../components/popup/trouble/Trouble';
import type { TroubleProps } from '../../components/popup/types';
import { troubleTexts } from '../../platform/trouble-texts';

/** The cards with their words: a part of its own that the popup loads when it is asked for. */
export function Cards({ lang, ...rest }: TroubleProps) {
  return <Trouble t={troubleTexts(lang)} {...rest} />;
}
