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
              <bdi class="value">{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}
