import { useId, useRef, useState } from 'preact/hooks';
import type { Presence } from '../../../contract/people';
import { useStore } from '../../store/hooks';
import type { CardState } from '../../store/state';
import { useText } from '../../text/text';
import type { LocalMoment } from '../moment';
import { Action } from './Action';
import { Disturb } from './Disturb';
import type { Facts } from './facts';
import { type Letter, useCardKeys } from './keys';
import { plainOf } from './plain';
import { primaryOf } from './primary';
import { isLoading } from './records';
import { useTelling } from './telling';
import { preferredOf, type WayName, type Ways } from './ways';
import { whyOf } from './why';

interface ActionsProps {
  card: CardState;
  facts: Facts;
  ways: Ways;
  presence: Presence | undefined;
  local: LocalMoment | undefined;
}

const names: readonly WayName[] = ['chat', 'call', 'mail'];
const actionOf: Record<Letter, WayName | 'copy'> = { c: 'call', m: 'chat', e: 'mail', y: 'copy' };

/** The ways to reach somebody, the best one first in line for the eye; by button and by key. */
export function Actions({ card, facts, ways, presence, local }: ActionsProps) {
  const store = useStore();
  const { copy } = useTelling();
  const [isAsking, setAsking] = useState(false);
  const hasAsked = useRef(false);
  const callButton = useRef<HTMLButtonElement>(null);
  const whyId = useId();
  const text = useText();
  const { entry } = card;
  const who = entry.name || text.unnamed;
  const isUndecided = isLoading(card);
  const circumstances = {
    status: presence?.status,
    isOff: local?.off !== undefined,
    preferred: preferredOf(card),
  };
  // What changed its mind under the reader's finger would be worse than none.
  const primary = isUndecided ? undefined : primaryOf(ways, circumstances);
  const why = primary?.reason && whyOf(primary.reason, presence, local, text);

  function act(name: WayName | 'copy') {
    if (name === 'copy') return void copy(text.card.copiedCard, plainOf(entry, facts, text));
    const way = ways[name];
    if (!way) return;
    if (name === 'call' && presence?.status === 'DoNotDisturb' && !hasAsked.current) return setAsking(true);
    setAsking(false);
    void store.reach.open(way.link);
  }

  function decide(isCalling: boolean) {
    // Asked once; whoever has said it need not say it again.
    hasAsked.current = isCalling;
    setAsking(false);
    callButton.current?.focus();
    if (isCalling) act('call');
  }

  useCardKeys({
    onLetter: (letter) => act(actionOf[letter]),
    onEscape: () => (isAsking ? decide(false) : store.card.back()),
    onBack: store.card.back,
  });

  // What could not be read may name a way.
  const isMissing = [card.person, ...card.contacts].some((part) => part?.state === 'failed');
  const drawn = names.filter((name) => ways[name] || isUndecided);
  return (
    <div class="actions">
      <div class="row-of-actions">
        {drawn.map((name) =>
          ways[name] ? (
            <Action
              key={name}
              name={name}
              who={who}
              target={ways[name].value}
              reasonId={name === primary?.way ? whyId : undefined}
              buttonRef={name === 'call' ? callButton : null}
              onAct={() => act(name)}
            />
          ) : (
            <span key={name} class="action room slow" />
          ),
        )}
        <Action name="copy" who={who} onAct={() => act('copy')} />
      </div>
      {isAsking ? (
        <Disturb onCall={() => decide(true)} onLeave={() => decide(false)} />
      ) : (
        <p id={whyId} class="quiet why">
          {drawn.length === 0 && !isMissing ? text.card.noWay : why}
        </p>
      )}
    </div>
  );
}
