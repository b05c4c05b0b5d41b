import type { Failure } from '../../../store/managing/forms/form';
import { useDesk } from '../desk';

interface FailedProps {
  failure: Failure;
  /** Webex's sentences that speak of no field. */
  reasons?: readonly string[];
  /** True when Webex was asked, and holds what it held before. */
  isAsBefore?: boolean;
  /** What is to be done, where it is not what the failure says by itself. */
  instead?: string | undefined;
}

/** Why it was not saved, above the form that stays as it was typed. */
export function Failed({ failure, reasons = [], isAsBefore = false, instead }: FailedProps) {
  const { desk } = useDesk().words;
  const said = desk.failure(failure);
  return (
    <div class="failed" tabIndex={-1}>
      <h2>{said.title}</h2>
      <p>{isAsBefore ? desk.form.asBefore : (instead ?? said.advice)}</p>
      {said.more && <p>{said.more}</p>}
      {reasons.length > 0 && (
        <>
          <p>{desk.form.reasons}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
