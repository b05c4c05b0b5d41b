import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useStateOf, useStore } from '../../../store/hooks';
import type { Form, FormState } from '../../../store/managing/forms/form';
import { useText } from '../../../text/text';
import { Notice } from '../../Notice';
import { useDesk } from '../desk';
import { Frame } from '../Frame';
import { Failed } from './Failed';
import { Leaving } from './Leaving';
import { wholeOf } from './parts';
import { SaveBar } from './SaveBar';
import { Saved } from './Saved';
import { FormScopeProvider } from './scope';
import { Versions } from './Versions';
import './form.css';

interface FormScreenProps<Values extends object, Kept> {
  title: string;
  form: Form<Values, Kept>;
  labels: Readonly<Record<keyof Values & string, string>>;
  /** A field in words, on one line. */
  lineOf: (name: keyof Values & string, values: Values) => string;
  /** Said when a new record may have been made although saving failed. */
  mayExist: string;
  /** Said after a save, besides what Webex holds. */
  afterwards?: ComponentChildren;
  /** What comes under the form. */
  end?: ComponentChildren;
  children: ComponentChildren;
}

/** Which of its faces the form shows. */
function faceOf<Values extends object, Kept>({ phase, isLeaving, rival }: FormState<Values, Kept>) {
  if (phase === 'reading' || phase === 'unread' || phase === 'saved') return phase;
  if (isLeaving) return 'leaving';
  return rival && phase !== 'saving' ? 'rival' : 'form';
}

/** A form from reading the record to what Webex holds after it was saved. */
export function FormScreen<Values extends object, Kept>(props: FormScreenProps<Values, Kept>) {
  const { title, form, labels, lineOf, mayExist, afterwards, end, children } = props;
  const { manage } = useStore();
  const { desk } = useDesk().words;
  const text = useText();
  const state = useStateOf(form, wholeOf);
  const place = useRef<HTMLFormElement>(null);
  const { phase, values, failure, faults, refused, rival, stops } = state;
  const face = faceOf(state);
  const last = useRef({ face, stops });

  useEffect(() => {
    void form.start();
    return form.stop;
  }, [form]);

  // Saving ended at the form, or it is back after something else was in its place: the focus goes on from there.
  useLayoutEffect(() => {
    const isBack = !['form', 'reading'].includes(last.current.face) || stops > last.current.stops;
    last.current = { face, stops };
    if (face !== 'form' || !isBack) return;
    const find = (what: string) => place.current?.querySelector<HTMLElement>(what);
    (find('[aria-invalid="true"], .fault') ?? find('.failed') ?? find('input'))?.focus();
  }, [face, stops]);

  const names = Object.keys(labels) as (keyof Values & string)[]; // labels are typed by the fields
  const found = Object.keys(faults).length + Object.keys(refused).length;
  const said =
    phase === 'saving' ? desk.form.saving : stops > 0 && found > 0 ? desk.form.faultsFound(found) : '';
  const leave = () => form.mayLeave() && manage();
  const scope = {
    faultOf(path: string) {
      const fault = faults[path];
      return refused[path] ?? (fault && desk.form.faults[fault]);
    },
    onLeft: form.leftAt,
    isBusy: phase === 'saving',
  };

  function submit(event: Event) {
    event.preventDefault();
    void form.save();
  }

  return (
    <Frame title={title} onBack={leave}>
      <p class="unseen" role="status">
        {said}
      </p>
      {face === 'reading' && <p class="hint late">{desk.form.reading}</p>}
      {face === 'unread' && failure && (
        <Notice {...text.failure(failure)} onAgain={() => void form.start()} />
      )}
      {face === 'leaving' && <Leaving onLeave={() => manage()} onStay={form.stay} />}
      {face === 'saved' && (
        <Saved
          sent={state.sent}
          labels={labels}
          facts={names.map((name) => [labels[name], lineOf(name, values)])}
          onAgain={form.reopen}
          onDone={() => manage()}
        >
          {afterwards}
        </Saved>
      )}
      {face === 'rival' && rival && (
        <Versions
          versions={[...rival.choice].map(([name, side]) => ({
            name: name as keyof Values & string, // fields have names, not numbers
            label: labels[name as keyof Values & string],
            mine: lineOf(name as keyof Values & string, values),
            theirs: lineOf(name as keyof Values & string, rival.values),
            side,
          }))}
          onChoose={form.choose}
          onSave={() => void form.settle()}
        />
      )}
      {face === 'form' && (
        <FormScopeProvider value={scope}>
          <form ref={place} noValidate onSubmit={submit} aria-busy={phase === 'saving'}>
            {failure && (
              <Failed
                {...state}
                failure={failure}
                instead={!state.kept && state.isUnsure ? mayExist : undefined}
              />
            )}
            {children}
            <SaveBar onCancel={leave} />
          </form>
          {end}
        </FormScopeProvider>
      )}
    </Frame>
  );
}
