import type { Side } from '../../../store/managing/forms/versions';
import { useDesk } from '../desk';
import { Heading } from './Heading';

/** A field that two people have changed: what it is called, and both versions in words. */
export interface Version<Name> {
  name: Name;
  label: string;
  mine: string;
  theirs: string;
  side: Side;
}

interface VersionsProps<Name> {
  versions: readonly Version<Name>[];
  onChoose: (names: readonly Name[], side: Side) => void;
  onSave: () => void;
}

/** Both versions of each field side by side, of which one is chosen. */
export function Versions<Name extends string>({ versions, onChoose, onSave }: VersionsProps<Name>) {
  const { rival } = useDesk().words.desk.form;
  const all = versions.map(({ name }) => name);
  return (
    <section class="versions">
      <Heading>{rival.title}</Heading>
      <p>{rival.advice}</p>
      {all.length > 1 && (
        <p>
          <button type="button" class="link" onClick={() => onChoose(all, 'mine')}>
            {rival.allMine}
          </button>
          <button type="button" class="link" onClick={() => onChoose(all, 'theirs')}>
            {rival.allTheirs}
          </button>
        </p>
      )}
      {versions.map(({ name, label, side, ...texts }) => (
        <fieldset key={name}>
          <legend>{label}</legend>
          {(['mine', 'theirs'] as const).map((one) => (
            <label key={one} class="version">
              <input type="radio" name={name} checked={side === one} onChange={() => onChoose([name], one)} />
              <span>
                <span class="quiet">{rival[one]}</span>
                <bdi>{texts[one] || rival.nothing}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" class="button primary" onClick={onSave}>
        {rival.save}
      </button>
    </section>
  );
}
