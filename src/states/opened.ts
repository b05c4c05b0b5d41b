import type { Failure } from '../app/api/failure';
import type { Contact } from '../contract/contacts';
import type { Person } from '../contract/people';
import type { Entry } from '../contract/search';
import { failed, ok } from './api';
import { nothingKept, type Scene } from './scene';

/** Lets these records be read; all others are gone. */
export function serve(scene: Scene, people: readonly Person[], contacts: readonly Contact[] = []): void {
  scene.answers.person = (wanted) => {
    const person = people.find(({ id }) => id === wanted);
    return person ? ok(person) : failed('not_found');
  };
  scene.answers.contact = (wanted) => {
    const contact = contacts.find(({ id }) => id === wanted);
    return contact ? ok(contact) : failed('not_found');
  };
}

/** Opens the card of an entry, in a session that stands, and waits for what can be read. */
export async function openCard(scene: Scene, entry: Entry, isFavourite = false): Promise<void> {
  await scene.open({ kept: { ...nothingKept, favourites: isFavourite ? [entry] : [] } });
  scene.store.card.open(entry);
  await scene.settle();
}

/** Lets every record fail in one way. */
export function refuse(scene: Scene, code: Failure['code'], retryAfter?: number): void {
  scene.answers.person = () => failed(code, retryAfter);
  scene.answers.contact = () => failed(code, retryAfter);
}
