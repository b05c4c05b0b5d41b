import { useRef } from 'preact/hooks';
import { useSelected } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { useCode } from './code';
import { Notice } from './Notice';

const load = () => import('./managing/Managing');
const taskOf = (state: State) => state.task;
const isWanted = ({ task, leaving }: State) => !!(task || leaving);

function Opened() {
  const { code, isLost } = useCode(load, true);
  const task = useSelected(taskOf);
  const text = useText();
  if (code) return <code.Managing task={task} />;
  if (!task) return null;
  return (
    <main class="card">
      {isLost ? (
        <Notice {...text.failure({ code: 'unreachable' })} onAgain={() => location.reload()} />
      ) : (
        <p class="hint late">{text.starting}</p>
      )}
    </main>
  );
}

/** The screens of those who put the directory right; their code comes with the first task or deletion, and stays. */
export function LazyManaging() {
  const wasOpened = useRef(false);
  wasOpened.current = useSelected(isWanted) || wasOpened.current;
  return wasOpened.current ? <Opened /> : null;
}
