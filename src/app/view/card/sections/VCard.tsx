import { useState } from 'preact/hooks';
import { useText } from '../../../text/text';
import { fileNameOf, save } from '../save';
import type { SectionProps } from '../section';
import { useTelling } from '../telling';

type Code = typeof import('../vcard');

/** The whole card for other programs, as a file or to be pasted. */
export function VCard({ card, facts }: SectionProps) {
  const { copy, tell } = useTelling();
  const [code, setCode] = useState<Code>();
  const text = useText();

  /** Called before a click, too: WebKit lets a page copy only in the very turn of it. */
  async function prepare(): Promise<Code | undefined> {
    if (code) return code;
    try {
      const loaded = await import('../vcard');
      setCode(loaded);
      return loaded;
    } catch {
      return undefined;
    }
  }

  async function use(act: (vCard: string) => void) {
    const { vCardOf } = code ?? (await prepare()) ?? {};
    if (vCardOf) act(vCardOf(card, facts, text.unnamed));
    else tell(text.failure({ code: 'unreachable' }).title);
  }

  const name = fileNameOf(card.entry.name) || fileNameOf(text.unnamed);
  return (
    <section class="ways-out" onFocusCapture={prepare} onPointerEnter={prepare}>
      <button
        type="button"
        class="button"
        onClick={() =>
          use((vCard) => {
            save(vCard, `${name}.vcf`, 'text/vcard;charset=utf-8');
            tell(text.card.savedVCard);
          })
        }
      >
        {text.card.saveVCard}
      </button>
      <button type="button" class="button" onClick={() => use((vCard) => void copy(text.card.vCard, vCard))}>
        {text.card.copyVCard}
      </button>
    </section>
  );
}
