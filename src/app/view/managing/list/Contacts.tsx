// The list of all contacts of the organisation, and what is done to many of them at once.
// It knows `store/managing` through the desk; it must not ask Webex by itself.
import { useState } from 'preact/hooks';
import { useStateOf, useStore } from '../../../store/hooks';
import type { DeletingState } from '../../../store/managing/deleting';
import type { ListState } from '../../../store/managing/list';
import { useText } from '../../../text/text';
import { Notice } from '../../Notice';
import { useDesk } from '../desk';
import { Frame } from '../Frame';
import { Confirm } from './Confirm';
import { Deleting } from './Deleting';
import { Export } from './Export';
import { Filters } from './Filters';
import { Rows } from './Rows';
import { Toolbar } from './Toolbar';
import './list.css';

const whole = (state: ListState) => state;
const deletingOf = (state: DeletingState) => state;

/** What stands in the place of the rows when there are none. */
function Nothing({ filter }: Pick<ListState, 'filter'>) {
  const { manage } = useStore();
  const { words } = useDesk();
  const text = useText();
  if (Object.keys(filter).length > 0) return <Notice {...words.list.noMatch} />;
  return (
    <Notice
      {...words.list.empty}
      label={text.manage.newContact}
      onAgain={() => manage({ kind: 'new_contact', from: { kind: 'contacts' } })}
    />
  );
}

/** The list of contacts: filter, choose, delete, export, and open one. */
export function Contacts() {
  const { managing, words } = useDesk();
  const { list, deleting } = managing;
  const { pages, rows, filter, failure } = useStateOf(list, whole);
  const state = useStateOf(deleting, deletingOf);
  const [open, setOpen] = useState<'delete' | 'export'>();
  const text = useText();
  const isEmpty = pages.size > 0 && rows === 0;

  return (
    <Frame title={words.list.title}>
      <Filters />
      {state.phase === 'idle' ? <Toolbar open={open} onOpen={setOpen} /> : <Deleting state={state} />}
      {state.phase === 'idle' && open === 'delete' && <Confirm onClose={() => setOpen(undefined)} />}
      {state.phase === 'idle' && open === 'export' && <Export onClose={() => setOpen(undefined)} />}
      {failure && <Notice {...text.failure(failure)} onAgain={list.again} />}
      {isEmpty ? <Nothing filter={filter} /> : <Rows />}
    </Frame>
  );
}
