import * as v from 'valibot';
import { Contact } from './contacts';
import { Person } from './people';

const savedOf = <Record extends v.GenericSchema>(record: Record) =>
  v.object({
    /** As a fresh read of Webex gives it, not as it was sent. */
    record,
    /** Names of sent fields that Webex has not taken over as sent. */
    differing: v.array(v.string()),
    /** What Webex complained of although it did the work. */
    warnings: v.array(v.string()),
  });

/** Answer of every write to one contact. */
export const SavedContact = savedOf(Contact);
export type SavedContact = v.InferOutput<typeof SavedContact>;

/** Answer of every write to one person. */
export const SavedPerson = savedOf(Person);
export type SavedPerson = v.InferOutput<typeof SavedPerson>;
