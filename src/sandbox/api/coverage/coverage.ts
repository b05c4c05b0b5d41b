import type { Covered } from './claim';
import { coveredContacts } from './contacts';
import { coveredPeople } from './people';

/**
 * What of Webex's two APIs the sandbox does, and which test proves it. A test holds this against the routes
 * that are registered, against Webex's description and against the tests that it names.
 */
export const coverage: readonly Covered[] = [...coveredContacts, ...coveredPeople];
