import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk';
import { Frame } from '../Frame';
import { Choosing } from './Choosing';
import { Reviewing } from './Reviewing';
import { Sending } from './Sending';
import { useImporting } from './state';
import { Watching } from './Watching';
import './import.css';

/** The way of a file into the directory, one step at a time; each begins at its name. */
export function ImportScreen() {
  const { managing, words } = useDesk();
  const { importing } = managing;
  const { now } = useImporting();
  const { choosing, reviewing, sending, states } = words.importing;

  useEffect(() => importing.open(), [importing]);

  switch (now.step) {
    case 'choosing':
      return (
        <Frame key="choosing" title={choosing.title}>
          <Choosing refusal={now.refusal} />
        </Frame>
      );
    case 'reading':
      return (
        <Frame key="reading" title={choosing.reading} onBack={importing.leave}>
          <p class="hint">{now.name}</p>
        </Frame>
      );
    case 'reviewing':
      return (
        <Frame key="reviewing" title={reviewing.title} onBack={importing.leave}>
          <Reviewing {...now} />
        </Frame>
      );
    case 'sending':
      return (
        <Frame key="sending" title={sending.title} onBack={importing.leave}>
          <Sending {...now} />
        </Frame>
      );
    case 'watching': {
      const { state } = now.report;
      // Pausing and going on leave the focus where it is.
      const stage = state === 'paused' ? 'running' : state;
      return (
        <Frame key={stage} title={states[state]} onBack={importing.leave}>
          <Watching {...now} />
        </Frame>
      );
    }
  }
}
