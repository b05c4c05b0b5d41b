/** What an admin has typed into the developer portal, as far as the window shows or enforces it. */
export interface Registration {
  name: string;
  validDomains: string[];
}

/** Reads the registration that the repository keeps in `manifest/`. */
export async function fetchRegistration(): Promise<Registration> {
  const path = '/manifest/embedded-app.json';
  const response = await fetch(path);
  if (!response.ok)
    throw new Error(`The app's registration (${path}) answered with status ${response.status}.`);
  return response.json();
}
