import { Devices } from '../../components/popup/devices/Devices';
import type { AsideProps } from '../../components/popup/types';
import { devicesTexts } from '../../platform/devices-texts';

/** Going on on another device, with its words: a part of its own that the popup loads when it is asked for. */
export function Aside({ lang, ...rest }: AsideProps) {
  return <Devices t={devicesTexts(lang)} {...rest} />;
}
