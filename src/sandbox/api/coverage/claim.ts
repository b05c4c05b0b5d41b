/** Where a claim is proved: a file below test/sandbox, and the title of the test as it stands there. */
export interface Proof {
  readonly file: string;
  readonly test: string;
}

/** Whether the sandbox does something as Webex does. What is not supported has a reason instead of a proof. */
export type Claim =
  | { readonly isSupported: true; readonly proof: Proof; readonly note?: string }
  | { readonly isSupported: false; readonly why: string };

/** One operation of Webex's two APIs, with every parameter and error that is described for it. */
export interface Covered {
  readonly operation: string;
  readonly method: string;
  /** As in Webex's own description, below `/v1`. */
  readonly path: string;
  readonly claim: Claim;
  readonly parameters: Readonly<Record<string, Claim>>;
  readonly errors: Readonly<Record<string, Claim>>;
}

/** Claims that a test proves something; a note says in which way, where that is a choice. */
export function proved(file: string, test: string, note?: string): Claim {
  return { isSupported: true, proof: { file: `${file}.test.ts`, test }, ...(note && { note }) };
}

/** Admits that something is not there. */
export const missing = (why: string): Claim => ({ isSupported: false, why });
