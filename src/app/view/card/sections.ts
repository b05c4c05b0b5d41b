import type { ComponentType } from 'preact';
import type { SectionProps } from './section';
import { Failures } from './sections/Failures';
import { LetterKeys } from './sections/LetterKeys';
import { Manage } from './sections/Manage';
import { Place } from './sections/Place';
import { Reach } from './sections/Reach';
import { Sources } from './sections/Sources';
import { VCard } from './sections/VCard';
import { Work } from './sections/Work';

/** The blocks under the head of the card, in their order; each draws itself, or nothing. */
export const sections: readonly { id: string; Section: ComponentType<SectionProps> }[] = [
  { id: 'reach', Section: Reach },
  { id: 'failures', Section: Failures },
  { id: 'work', Section: Work },
  { id: 'place', Section: Place },
  { id: 'sources', Section: Sources },
  { id: 'vcard', Section: VCard },
  { id: 'manage', Section: Manage },
  { id: 'letters', Section: LetterKeys },
];
