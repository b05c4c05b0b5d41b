// The list of all contacts of the organisation, and what is done to many of them at once.
// It knows `store/managing` through the desk; it must not ask Webex by itself.
import { useState } from 'preact/hooks';
import { useStateOf, useStore } from '../../../store/hooks';
import type { DeletingState } from '../../../store/managing/deleting';
import type { ListState } from '../../../store/managing/list';
import type { Task } from '../../../store/state';
import { useText } from '../../../text/text';
import { Notice } from '../../Notice';
import { useDesk } from '../desk';
import { Frame } from '../Frame';
import { Asking } from './Asking';
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
  const from: Task = { kind: 'contacts' };
  return (
    <Notice {...words.list.empty}>
      <button type="button" class="button" onClick={() => manage({ kind: 'new_contact', from })}>
        {text.manage.newContact}
      </button>
      <button type="button" class="button" onClick={() => manage({ kind: 'import', from })}>
        {text.manage.import}
      </button>
    </Notice>
  );
}

/** The list of contacts: filter, choose, delete, export, and open one. */
export function Contacts() {
  const { managing, words } = useDesk();
  const { list, deleting } = managing;
  const { pages, rows, filter, failure } = useStateOf(list, whole);
  const state = useStateOf(deleting, deletingOf);
  const [isExporting, setExporting] = useState(false);
  const text = useText();
  const isEmpty = pages.size > 0 && rows === 0;
  const isAtWork = state.phase === 'running' || state.phase === 'over';
  const isAsking = !isAtWork && state.phase !== 'idle';

  function ask() {
    const { selection, filter } = list.getState();
    void deleting.ask(selection, filter);
  }

  function open(what: 'delete' | 'export') {
    setExporting(what === 'export' && !isExporting);
    if (isAsking) deleting.callOff();
    else if (what === 'delete') ask();
  }

  return (
    <Frame title={words.list.title}>
      <Filters />
      {isAtWork ? (
        <Deleting state={state} />
      ) : (
        <Toolbar isAsking={isAsking} isExporting={isExporting} onOpen={open} />
      )}
      {isAsking && <Asking state={state} onAgain={ask} />}
      {isExporting && !isAtWork && <Export onClose={() => setExporting(false)} />}
      {failure && <Notice {...text.failure(failure)} onAgain={list.again} />}
      {isEmpty ? <Nothing filter={filter} /> : <Rows />}
    </Frame>
  );
}
