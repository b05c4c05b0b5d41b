// What the forms of contacts and people share. It knows fields, rows and versions; not what they are about.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What every field of a form is given. */
export interface FormScope {
  /** What is wrong with a field, or a part of it, in the reader's words or Webex's. */
  faultOf(path: string): string | undefined;
  /** The reader has left the field. */
  onLeft(path: string): void;
  /** While it is being saved, nothing can be changed. */
  isBusy: boolean;
}

const ScopeContext = createContext<FormScope | undefined>(undefined);

export const FormScopeProvider = ScopeContext.Provider;

/** The form of the tree. @throws outside a form. */
export function useFormScope(): FormScope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('no FormScopeProvider above this component');
  return scope;
}
