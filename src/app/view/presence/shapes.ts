import meeting from '@momentum-design/icons/dist/svg/camera-presence-filled.svg?raw';
import doNotDisturb from '@momentum-design/icons/dist/svg/dnd-presence-filled.svg?raw';
import call from '@momentum-design/icons/dist/svg/handset-filled.svg?raw';
import outOfOffice from '@momentum-design/icons/dist/svg/pto-presence-filled.svg?raw';
import inactive from '@momentum-design/icons/dist/svg/recents-presence-filled.svg?raw';
import presenting from '@momentum-design/icons/dist/svg/share-screen-filled.svg?raw';
import type { Presence } from '../../../contract/people';

/** A shape for each presence, as Webex's own clients draw them: never by colour alone (WCAG 2.2, 1.4.1). */
export const shapes: Record<Presence['status'], string | undefined> = {
  // A dot and a dashed ring, drawn by style alone.
  active: undefined,
  pending: undefined,
  call,
  DoNotDisturb: doNotDisturb,
  inactive,
  meeting,
  OutOfOffice: outOfOffice,
  presenting,
};
