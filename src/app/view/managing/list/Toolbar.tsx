import { useStateOf } from '../../../store/hooks';
import type { ListState } from '../../../store/managing/list';
import { useDesk } from '../desk';

interface ToolbarProps {
  /** What is open under the bar; its button closes it again. */
  isAsking: boolean;
  isExporting: boolean;
  onOpen: (what: 'delete' | 'export') => void;
}

const whole = (state: ListState) => state;

/** How many there are, how many are chosen, and what is the matter with the list. */
function Count() {
  const { managing, words } = useDesk();
  const { list } = managing;
  const { pages, total, failure, retryIn } = useStateOf(list, whole);
  const known = list.known();
  const selected = list.selected();
  const said = [
    pages.size === 0 && !failure && words.list.loading,
    selected === undefined && words.list.selectedAll,
    selected !== undefined && selected > 0 && words.list.selected(selected),
    known > 0 && (total === undefined ? words.list.countMore : words.list.count)(known),
    retryIn !== undefined && words.list.busy(retryIn),
  ];
  return (
    <p class="quiet" role="status">
      {said.filter(Boolean).join(' · ')}
    </p>
  );
}

/** Who is chosen, and what can be done with them. */
export function Toolbar({ isAsking, isExporting, onOpen }: ToolbarProps) {
  const { managing, words } = useDesk();
  const { list } = managing;
  const { rows } = useStateOf(list, whole);
  const isNobody = list.selected() === 0;

  return (
    <div class="tools">
      <Count />
      <button
        type="button"
        class="link"
        disabled={rows === 0}
        onClick={isNobody ? list.selectAll : list.selectNone}
      >
        {isNobody ? words.list.selectAll : words.list.selectNone}
      </button>
      <button
        type="button"
        class="link"
        disabled={rows === 0}
        aria-expanded={isExporting}
        onClick={() => onOpen('export')}
      >
        {words.list.export}
      </button>
      <button
        type="button"
        class="link"
        data-opens="delete"
        disabled={isNobody}
        aria-expanded={isAsking}
        onClick={() => onOpen('delete')}
      >
        {words.list.remove}
      </button>
    </div>
  );
}
