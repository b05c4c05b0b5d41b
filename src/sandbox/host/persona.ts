import type { Situation } from './situation';
import type { HostUser } from './state';

/** One ready-made person of the pretend cloud, with what the Webex App would tell an app about them. */
export interface Persona {
  id: string;
  displayName: string;
  hostUser: HostUser;
  isPrivateDataAvailable: boolean;
}

/** Asks the cloud who can sign in, each with a freshly signed token. */
export async function fetchPersonas(pii: Situation['pii']): Promise<Persona[]> {
  const path = pii === 'off' ? '/sandbox/personas?pii=off' : '/sandbox/personas';
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The pretend cloud answered GET ${path} with status ${response.status}.`);
  return response.json();
}

/** Finds the person the address names, or says which names there are. */
export function findPersona(personas: readonly Persona[], id: string): Persona {
  const persona = personas.find((candidate) => candidate.id === id);
  if (persona) return persona;
  const ids = personas.map((candidate) => candidate.id).join(', ');
  throw new Error(`The pretend cloud has no persona “${id}”. It has: ${ids}.`);
}
