export interface Field {
  label: string;
  value: string | undefined;
  /** A word about the value, such as that it is the preferred one. */
  remark?: string | undefined;
}

interface FieldsProps {
  fields: readonly Field[];
}

/** An address that breaks, when it must, before its domain. */
function Breakable({ value }: { value: string }) {
  const at = value.indexOf('@');
  if (at < 0) return <>{value}</>;
  return (
    <>
      {value.slice(0, at)}
      <wbr />
      {value.slice(at)}
    </>
  );
}

/** Labelled values; those that Webex does not give are left out. */
export function Fields({ fields }: FieldsProps) {
  const given = fields.filter(({ value }) => value);
  if (given.length === 0) return null;
  return (
    <dl class="fields">
      {given.map(({ label, value, remark }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>
            <bdi>
              <Breakable value={value ?? ''} />
            </bdi>
            {remark && <span class="quiet"> ({remark})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
