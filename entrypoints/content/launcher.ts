import type { OverlayModel } from '../../components/overlay/model';
import type { Hello } from '../../platform/messages';
import { createPageTexts } from '../../platform/page-texts';
import { LAUNCHER } from './opens';

/** Without a move: on the page of the methods a small way to the popup, which also says that a hand-over waits there. */
export function launcherOn(
  { pathname }: Location,
  { resources, isOffered }: Pick<Hello, 'resources' | 'isOffered'>,
): OverlayModel {
  if (resources === undefined || !/\/security-info\/?$/.test(pathname)) return {};
  const t = createPageTexts(resources);
  return { launcher: { id: LAUNCHER, label: t(`launcher/${isOffered ? 'offer' : 'begin'}`) } };
}
