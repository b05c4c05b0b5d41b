import { Breakable } from '../../card/Breakable';

interface FactsProps {
  /** What each value is called, and the value in words; those that are empty are left out. */
  facts: readonly (readonly [label: string, value: string])[];
}

/** What a record holds, to be read. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {/* All begin at the same side, whatever the direction of their letters. */}
              <span class="value">
                <bdi>
                  {value.split(/(?<= )/).map((word, place) => (
                    // Words have no identity but their place.
                    // biome-ignore lint/suspicious/noArrayIndexKey: see above
                    <Breakable key={place} value={word} />
                  ))}
                </bdi>
              </span>
            </dd>
          </div>
        ))}
    </dl>
  );
}
