import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../store/hooks';
import type { Task } from '../../store/state';
import { loadManagingText, type ManagingText } from '../../text/managing';
import { useSpeech, useText } from '../../text/text';
import { Notice } from '../Notice';
import { ContactScreen } from './contact/ContactScreen';
import { type Desk, DeskProvider } from './desk';
import { ImportScreen } from './import/ImportScreen';
import { Bars } from './list/Bars';
import { Contacts } from './list/Contacts';
import { PersonScreen } from './person/PersonScreen';
import './managing.css';

interface ManagingProps {
  task: Task | undefined;
}

/** The desk: what the screens are made with, and their words; undefined until both have come. */
function useLoadedDesk(): { desk: Desk | undefined; isLost: boolean; again: () => void } {
  const store = useStore();
  const { language } = useSpeech();
  const [turn, setTurn] = useState(0);
  const [desk, setDesk] = useState<Desk>();
  const [isLost, setLost] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is another try.
  useEffect(() => {
    let isOver = false;
    setLost(false);
    Promise.all([store.managing(), loadManagingText(language)]).then(
      ([managing, words]: [Desk['managing'], ManagingText]) => !isOver && setDesk({ managing, words }),
      () => !isOver && setLost(true),
    );
    return () => {
      isOver = true;
    };
  }, [store, language, turn]);
  return { desk, isLost, again: () => setTurn(turn + 1) };
}

type Screens = { [Kind in Task['kind']]?: ComponentType<{ task: Extract<Task, { kind: Kind }> }> };

/** The screen of each task. */
const screens: Screens = {
  contacts: Contacts,
  contact: ContactScreen,
  new_contact: ContactScreen,
  person: PersonScreen,
  new_person: PersonScreen,
  import: ImportScreen,
};

/** The screens of those who put the directory right: one at a time, over everything else. */
export function Managing({ task }: ManagingProps) {
  const { desk, isLost, again } = useLoadedDesk();
  const text = useText();
  if (!desk) {
    if (!task) return null;
    return (
      <main class="card">
        {isLost && <Notice {...text.failure({ code: 'unreachable' })} onAgain={again} />}
      </main>
    );
  }
  // A task and its screen belong together by their kind, which the compiler does not see here.
  const Screen = task && (screens[task.kind] as ComponentType<{ task: Task }> | undefined);
  return (
    <DeskProvider value={desk}>
      {Screen && task && <Screen key={JSON.stringify(task)} task={task} />}
      <Bars />
    </DeskProvider>
  );
}
