import { Devices } from '../../components/popup/devices/Devices';
import type { AsideProps } from '../../components/popup/types';
import { useTexts } from './use-texts';

/** Going on on another device, with its words: a part of its own that the popup loads when it is asked for. */
export function Aside({ lang, ...rest }: AsideProps) {
  const t = useTexts(lang, 'devices');
  return t && <Devices t={t} {...rest} />;
}
