import { useStateOf } from '../../../store/hooks';
import type { ExportingState } from '../../../store/managing/exporting';
import type { ListState } from '../../../store/managing/list';
import { useDesk } from '../desk';

interface ExportProps {
  onClose: () => void;
}

const whole = (state: ListState) => state;
const phaseOf = ({ phase }: ExportingState) => phase;
const formats = ['csv', 'vcf'] as const;

/** Which file is wanted of those who are chosen, or of all that match; how it comes is told at the foot of the page. */
export function Export({ onClose }: ExportProps) {
  const { managing, words } = useDesk();
  const { list, exporting } = managing;
  const { selection, filter, total } = useStateOf(list, whole);
  const isRunning = useStateOf(exporting, phaseOf) === 'running';
  const selected = list.selected();
  const count = selected === 0 ? total : selected;
  const fits = exporting.fits(selection, total);

  return (
    <section class="asked">
      <h2>{count === undefined ? words.list.exporting.allMatching : words.list.exporting.all(count)}</h2>
      {!fits && <p class="quiet">{words.list.exporting.tooMany}</p>}
      <p class="choices">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            disabled={!fits || isRunning}
            onClick={({ currentTarget }) => {
              currentTarget.closest('main')?.querySelector<HTMLElement>('h1')?.focus();
              onClose();
              void exporting.start(format, selection, filter);
            }}
          >
            {words.list.exporting[format]}
          </button>
        ))}
      </p>
    </section>
  );
}
