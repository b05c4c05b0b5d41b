import filterIcon from '@momentum-design/icons/dist/svg/filter-regular.svg?raw';
import { useState } from 'preact/hooks';
import type { ContactFilter } from '../../../../contract/contact-list';
import { useStateOf } from '../../../store/hooks';
import type { ListState } from '../../../store/managing/list';
import { Icon } from '../../Icon';
import { useDesk } from '../desk';

const whole = (state: ListState) => state;
const sources = ['CH', 'Webex4Broadworks'] as const satisfies readonly ContactFilter['source'][];

/** Filters that few need: where contacts come from, and their group. */
function MoreFilters() {
  const { managing, words } = useDesk();
  const { list } = managing;
  const { wish, filter } = useStateOf(list, whole);
  const isUnfinished = wish.group.trim() !== '' && !filter.group;
  return (
    <>
      <label>
        {words.list.source}
        <select
          value={wish.source ?? ''}
          onChange={({ currentTarget }) =>
            list.narrow({ source: sources.find((source) => source === currentTarget.value) })
          }
        >
          <option value="">{words.list.sources.all}</option>
          {sources.map((source) => (
            <option key={source} value={source}>
              {words.list.sources[source]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.list.group}
        <input
          dir="ltr"
          maxLength={36}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="group-hint"
          value={wish.group}
          onInput={({ currentTarget }) => list.narrow({ group: currentTarget.value })}
        />
      </label>
      <p id="group-hint" class="quiet">
        {isUnfinished && words.list.groupHint}
      </p>
    </>
  );
}

/** Which contacts are listed: by a word, and by more on demand. */
export function Filters() {
  const { managing, words } = useDesk();
  const { list } = managing;
  const { wish } = useStateOf(list, whole);
  const [isOpen, setOpen] = useState(wish.source !== undefined || wish.group !== '');

  return (
    <search class="narrow" aria-label={words.list.filter}>
      <p class="sought">
        <input
          type="search"
          dir="auto"
          maxLength={128}
          autocomplete="off"
          aria-label={words.list.word}
          placeholder={words.list.word}
          value={wish.word}
          onInput={({ currentTarget }) => list.narrow({ word: currentTarget.value })}
        />
        <button
          type="button"
          class="round"
          aria-label={words.list.more}
          title={words.list.more}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon svg={filterIcon} size={20} />
        </button>
      </p>
      {isOpen && <MoreFilters />}
    </search>
  );
}
