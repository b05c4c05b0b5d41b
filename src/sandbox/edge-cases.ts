import { driftedContacts } from './drifted-contacts';
import { broadworksContacts, edgeContacts, groupContacts } from './edge-contacts';
import { edgePeople } from './edge-people';

/** Every named case of the main org, so that a test or a picker can say which one it means. */
export const edgeCases = {
  people: edgePeople,
  contacts: edgeContacts,
  /** Seen by the field group only. */
  group: groupContacts,
  /** Seen by BroadWorks callers only. */
  broadworks: broadworksContacts,
  /** Outside Webex's published enums; listed only when asked for by name. */
  drifted: driftedContacts,
} as const;
