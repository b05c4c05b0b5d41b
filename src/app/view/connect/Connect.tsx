import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSelected, useStore } from '../../store/hooks';
import type { ConnectPhase, State } from '../../store/state';
import type { Text } from '../../text/en/en';
import { useText } from '../../text/text';
import { DeviceSteps } from './DeviceSteps';
import './connect.css';

const connectOf = (state: State) => state.connect;
const isDerivedOf = ({ session }: State) => session.phase === 'open' && session.me.user.isDerived;

/** What is said about a sign-in that is this far; the first of it is the heading. */
function wordsFor(connect: ConnectPhase | undefined, isDerived: boolean, text: Text): string[] {
  const { connect: words } = text;
  if (!connect) return [words.title, words.why, ...(isDerived ? [words.derived] : [])];
  if (connect.phase === 'failed') {
    const { title, advice } = text.failure(connect.failure);
    return [title, advice];
  }
  return [words[connect.phase].title, words[connect.phase].advice];
}

interface TitleProps {
  title: string | undefined;
  /** The button that was pressed is gone; the focus goes to what has come in its place. */
  takesFocus: boolean;
}

function Title({ title, takesFocus }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {title}
    </h2>
  );
}

/** The way from "not connected" to a sign-in at Webex: each step says what happens and how to leave it. */
export function Connect() {
  const { connect: actions } = useStore();
  const connect = useSelected(connectOf);
  const isDerived = useSelected(isDerivedOf);
  const text = useText();
  const begun = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const [title, ...lines] = wordsFor(connect, isDerived, text);
  const isWaiting = connect !== undefined && connect.phase !== 'failed';

  useLayoutEffect(() => {
    const page = place.current?.closest('main');
    // Signed in, the reader goes on where they type; what had the focus is gone.
    return () => {
      if (begun.current) page?.querySelector<HTMLElement>('input')?.focus();
    };
  }, []);

  function begin(way: () => Promise<void>) {
    begun.current = true;
    void way();
  }

  return (
    <div ref={place} class="notice">
      <Title key={title} title={title} takesFocus={begun.current} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {connect?.phase === 'device' && (
        <DeviceSteps {...connect} onOpen={() => void actions.openVerification()} />
      )}
      {isWaiting ? (
        <button type="button" class="button" onClick={actions.cancel}>
          {text.connect.cancel}
        </button>
      ) : (
        <button type="button" class="button primary" onClick={() => begin(actions.begin)}>
          {connect ? text.connect.again : text.connect.begin}
        </button>
      )}
      {isDerived && connect?.phase === 'failed' && connect.failure.code === 'wrong_account' && (
        <button type="button" class="link" onClick={() => begin(actions.forgetAccount)}>
          {text.connect.forgetAccount}
        </button>
      )}
      {connect?.phase === 'failed' && (
        <button type="button" class="link" onClick={() => begin(actions.beginElsewhere)}>
          {text.connect.elsewhere}
        </button>
      )}
    </div>
  );
}
