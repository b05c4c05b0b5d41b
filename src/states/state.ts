import type { Scene } from './scene';

/** One state of the page, and how it comes about. */
export interface PageState {
  /** In the address, and in the name of its pictures. */
  id: string;
  title: string;
  /** The moment it is shown at, in epoch milliseconds; for most the same Wednesday. */
  at?: number;
  /** Brings a page that has just been opened into this state. */
  play(scene: Scene): Promise<void> | void;
}
