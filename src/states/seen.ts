import type { Person } from '../contract/people';
import { ok } from './api';
import type { Scene } from './scene';

/** So long a row rests in view before its presence is asked for, in milliseconds. */
const rest = 300;

/** The rows of these colleagues come into view, and their records arrive. */
export async function show(scene: Scene, people: readonly Person[]): Promise<void> {
  scene.answers.person = (id) => {
    const person = people.find((one) => one.id === id);
    return person && ok(person);
  };
  scene.store.people.see(people.map(({ id }) => id));
  scene.clock.pass(rest);
  await scene.settle();
}
