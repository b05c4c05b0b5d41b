import type { Managing } from '../app/store/managing/managing';
import type { Task } from '../app/store/state';
import type { Right } from '../contract/session';
import type { Scene } from './scene';

/** Of somebody who may put everything right. */
export const rights: Right[] = ['search', 'presence', 'write_contacts', 'write_people'];

/** Opens the screen of a task, in the session of an administrator. */
export async function openTask(scene: Scene, task: Task): Promise<Managing> {
  await scene.open({ rights });
  scene.store.manage(task);
  const managing = await scene.store.managing();
  await scene.settle();
  return managing;
}
