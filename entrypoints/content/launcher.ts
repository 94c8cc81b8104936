import type { OverlayModel } from '../../components/overlay/model';
import type { Hello } from '../../platform/messages';
import { createPageTexts } from '../../platform/page-texts';
import { LAUNCHER } from './opens';

/** The address of the page of the methods. Read as a text: a `Location` is made at first sight, a fifth of a millisecond. */
const METHODS = /^[^?#]+\/security-info\/?(?:[?#]|$)/;

/** Without a move: on the page of the methods a small way to the popup, which also says that a hand-over waits there. */
export function launcherOn(
  address: string,
  { resources, isOffered }: Pick<Hello, 'resources' | 'isOffered'>,
): OverlayModel {
  if (resources === undefined || !METHODS.test(address)) return {};
  const t = createPageTexts(resources);
  return { launcher: { id: LAUNCHER, label: t(`launcher/${isOffered ? 'offer' : 'begin'}`) } };
}
