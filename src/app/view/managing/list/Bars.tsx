import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useSelected, useStateOf } from '../../../store/hooks';
import type { ExportingState } from '../../../store/managing/exporting';
import type { State } from '../../../store/state';
import { useText } from '../../../text/text';
import { save } from '../../card/save';
import { useDesk } from '../desk';
import { leadBack } from './lead-back';
import { PendingLine } from './PendingLine';
import './bars.css';

const leavingOf = (state: State) => state.leaving;
const exportingOf = (state: ExportingState) => state;
const types = { csv: 'text/csv;charset=utf-8', vcf: 'text/vcard;charset=utf-8' };

/** How the file is that was asked for; when it has come, it is handed over. */
function ExportLine() {
  const { managing, words } = useDesk();
  const { exporting } = managing;
  const state = useStateOf(exporting, exportingOf);
  const text = useText();
  const { exporting: said } = words.list;

  useEffect(() => {
    if (state.phase !== 'ready') return;
    save(state.file, `${said.fileName}.${state.format}`, types[state.format]);
    exporting.saved();
  }, [state, exporting, said]);

  function dismiss() {
    leadBack();
    exporting.dismiss();
  }

  if (state.phase === 'idle') return null;
  const isRunning = state.phase === 'running';
  const advice = state.phase === 'failed' ? text.failure(state.failure) : undefined;
  return (
    <div class="bar-line">
      <p role="status">
        {isRunning && said.running}
        {(state.phase === 'ready' || state.phase === 'saved') && said.saved}
        {advice && `${said.failed} ${advice.title}. ${advice.advice}`}
      </p>
      <button type="button" class="button" onClick={dismiss}>
        {isRunning ? said.cancel : said.close}
      </button>
    </div>
  );
}

/** Lines at the foot of the page, over everything: what was just deleted and can be had back, and the export. */
export function Bars() {
  const { managing, words } = useDesk();
  const leaving = useSelected(leavingOf) ?? [];

  useLayoutEffect(() => {
    window.addEventListener('pagehide', managing.pending.hurry);
    return () => window.removeEventListener('pagehide', managing.pending.hurry);
  }, [managing]);

  return (
    <aside class="bars" aria-label={words.list.pending.label}>
      {leaving.map((one) => (
        <PendingLine key={one.id} leaving={one} />
      ))}
      <ExportLine />
    </aside>
  );
}
