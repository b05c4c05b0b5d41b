import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../../import/reading';
import { useDesk } from '../desk';
import { Earlier } from './Earlier';
import { useFigures, useImporting } from './state';

interface ChoosingProps {
  refusal: Refusal | undefined;
}

/** The ways to bring contacts: a file, by button or dropped, or lines that are pasted. */
export function Choosing({ refusal }: ChoosingProps) {
  const { managing, words } = useDesk();
  const { choosing, refusals, atLine } = words.importing;
  const { importing } = managing;
  const { pasted } = useImporting();
  const figure = useFigures();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  function take(files: FileList | null | undefined) {
    const [file] = files ?? [];
    if (file) importing.choose(file);
  }

  return (
    <>
      {refusal && (
        <section class="refusal" role="alert">
          <h2>{refusals[refusal.code].title}</h2>
          {refusal.line && <p>{atLine(figure(refusal.line))}</p>}
          <p>{refusals[refusal.code].advice}</p>
        </section>
      )}
      <section
        class={isOver ? 'drop over' : 'drop'}
        aria-label={choosing.choose}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p>{choosing.intro}</p>
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          {choosing.choose}
        </button>
        <p class="quiet">{choosing.drop}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={choosing.choose}
          accept=".csv,.txt,.tsv,.vcf,text/csv,text/vcard"
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
      </section>
      <section>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (pasted.trim()) importing.paste();
          }}
        >
          <label class="stacked">
            {choosing.paste}
            <textarea
              rows={4}
              value={pasted}
              spellcheck={false}
              onInput={({ currentTarget }) => importing.type(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" disabled={!pasted.trim()}>
            {choosing.read}
          </button>
        </form>
      </section>
      <Earlier />
    </>
  );
}
