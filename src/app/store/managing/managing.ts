// What an administrator's screens are made with. All of it comes when the first of them is opened.
// It knows the calls of `api/managing.ts` by their types and tells the rest of the store what was written.
import type { StoreApi } from 'zustand/vanilla';
import type { ManagingApi } from '../../api/managing';
import { readInWorker } from '../../import/reader';
import type { CardActions } from '../card';
import type { MakerDeps } from '../deps';
import type { Known } from '../known';
import type { SearchActions } from '../search';
import type { State, Task } from '../state';
import { createDeleting, type DeletingActions } from './deleting';
import { createExporting, type ExportingActions } from './exporting';
import { type ContactForm, type ContactTask, createContactForm } from './forms/contact-form';
import { createPersonForm, type PersonForm, type PersonTask } from './forms/person-form';
import { hideLeaving } from './hiding';
import { createImporting, type Importing } from './importing';
import { createList, type ListActions } from './list';
import { createPending, type PendingActions } from './pending';

/** What each maker of this room is given. */
export interface ManagingDeps extends Pick<MakerDeps, 'clock' | 'get'> {
  api: ManagingApi;
  /** To be called after a write: what the page remembers of the directory is no longer so. */
  onWritten(): void;
  /** A new key for a write. */
  newKey(): string;
}

export interface Managing extends ManagingDeps {
  /** A form of its own for each time it is opened. */
  contactForm(task: ContactTask): ContactForm;
  personForm(task: PersonTask): PersonForm;
  pending: PendingActions;
  list: ListActions;
  deleting: DeletingActions;
  exporting: ExportingActions;
  importing: Importing;
}

/** What of the page remembers the directory. */
export interface Remembering {
  card: Pick<CardActions, 'close'>;
  known: Pick<Known, 'forget'>;
  search: Pick<SearchActions, 'forget' | 'again'>;
  /** Called when nothing about people may stay in the page. */
  holders: (() => void)[];
  subscribe: StoreApi<State>['subscribe'];
}

const made = new WeakMap<MakerDeps, Promise<Managing>>();

/** The one of a store; it stays while tasks come and go, so that nothing on its way is lost. */
export function managingOf(deps: MakerDeps, remembering: Remembering): Promise<Managing> {
  const known = made.get(deps) ?? create(deps, remembering);
  made.set(deps, known);
  // Code that could not be fetched is fetched anew with the next task.
  known.catch(() => made.delete(deps));
  return known;
}

async function create(
  deps: MakerDeps,
  { card, known, search, holders, subscribe }: Remembering,
): Promise<Managing> {
  const { clock, get, set } = deps;
  const api = await deps.api.managing();
  if (!api) throw new TypeError('the code of the API could not be fetched');
  const newKey = () => crypto.randomUUID();
  const list = createList({ api, clock });

  /** What was found before somebody put it right is found anew. */
  function renew() {
    known.forget();
    search.forget();
    search.again();
    list.renew();
  }
  function onWritten() {
    card.close();
    renew();
  }
  /** The card under a screen goes with what it showed; whoever has left the screen may have opened another. */
  const savedOn = (task: Task) => () => (get().task === task ? onWritten() : renew());

  hideLeaving({ get, set, subscribe });
  const shared: ManagingDeps = { api, clock, get, onWritten, newKey };
  // Whoever has opened another card meanwhile keeps it.
  const pending = createPending({
    ...shared,
    set,
    onKept() {
      search.forget();
      search.again();
    },
    onGone: renew,
  });
  const deleting = createDeleting({ ...shared, onWritten: renew });
  deleting.subscribe((now, before) => {
    // They are as good as gone; whoever is chosen from now on is somebody else.
    if (now.phase === 'running' && before.phase === 'asking') list.selectNone();
  });
  list.subscribe((now, before) => {
    if (now.selection !== before.selection) deleting.callOff();
  });
  const exporting = createExporting(shared);
  const importing = createImporting({ ...shared, onWritten: renew }, deps.read ?? readInWorker);
  api.beforeSignOut(pending.finish);
  holders.push(pending.letGo, list.letGo, deleting.dismiss, exporting.dismiss, importing.letGo);
  return {
    ...shared,
    contactForm: (task) => createContactForm({ ...shared, onWritten: savedOn(task) }, task),
    personForm: (task) => createPersonForm({ ...shared, onWritten: savedOn(task) }, task),
    pending,
    list,
    deleting,
    exporting,
    importing,
  };
}
