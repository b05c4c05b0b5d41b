import { html } from 'hono/html';
import { type Persona, personas } from '../../personas';
import type { Cloud } from '../cloud';
import { Refusal } from '../refusal';
import { client } from './client';
import { describeScope } from './scopes';

/** Words and values put into HTML, those from outside escaped. */
export type Html = ReturnType<typeof html>;

const style = html`<style>
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
  body { max-width: 38rem; margin: 1.25rem auto; padding: 0 1rem; }
  h1 { font-size: 1.35rem; }
  fieldset { margin: 1rem 0; padding: .25rem .75rem; border: 1px solid color-mix(in srgb, currentColor 35%, transparent); border-radius: 8px; }
  .person { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; padding: .2rem 0; }
  .person span { opacity: .75; font-size: .8rem; }
  button, input[name="user_code"] { padding: .5rem 1rem; border: 1px solid currentColor; border-radius: 999px; background: none; color: inherit; font: inherit; }
  .primary { border-color: #0a5fbf; background: #0a5fbf; color: #fff; }
  .alert { color: light-dark(#a3260f, #ff9a85); }
  :focus-visible { outline: 2px solid #3b8ae6; outline-offset: 2px; }
</style>`;

/** Gives a whole page of the pretend Webex. */
export function page(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – pretend Webex</title>
${style}
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}

/** Gives the page that ends it all, well or not. */
export function lastPage(title: string, words: string): Html {
  return page(title, html`<p>${words}</p><p>You can close this window.</p>`);
}

/** Gives the page that says what is wrong with the address that led here. */
export function faultPage(words: string): Html {
  return page('This cannot go on', html`<p class="alert" role="alert">${words}</p>`);
}

/** Who of the ready-made people still exists. */
export function presentPersonas(cloud: Cloud): readonly Persona[] {
  return personas.filter((persona) => cloud.accountOf(persona));
}

/** Gives one of them by id; throws a 400 Refusal if it is none. */
export function findPersona(cloud: Cloud, id: string | undefined): Persona {
  const persona = presentPersonas(cloud).find((one) => one.id === id);
  if (!persona) throw new Refusal(400, 'There is no such person.');
  return persona;
}

const mailOf = ({ person, org }: Persona) => `${person.mailName}@${org.domain}`;

/** What is decided about, and by whom if nobody else is chosen. */
export interface Question {
  /** Where the answer is posted. */
  readonly action: string;
  /** What the answer repeats. */
  readonly fields: Readonly<Partial<Record<string, string>>>;
  readonly scopes: readonly string[];
  /** The e-mail address that the app thinks it is. */
  readonly hint?: string | undefined;
}

/** Gives the page on which a person says who they are and whether the app may. */
export function questionPage(question: Question, people: readonly Persona[]): Html {
  const { action, fields, scopes, hint } = question;
  const hinted = people.find((persona) => mailOf(persona).toLowerCase() === hint?.toLowerCase());
  const chosen = hinted ?? people[0];
  return page(
    `${client.name} asks for access`,
    html`<form method="post" action="${action}">
${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<fieldset>
<legend>Who are you?</legend>
${people.map(
  (persona) => html`<label class="person">
<input type="radio" name="persona" value="${persona.id}" required${persona === chosen ? html` checked` : ''}>
<b>${persona.person.displayName}</b> <span>${persona.id} · ${mailOf(persona)}</span>
</label>`,
)}
</fieldset>
<p id="scopes">${client.name} would like to:</p>
<ul aria-labelledby="scopes">${scopes.map((scope) => html`<li>${describeScope(scope)}</li>`)}</ul>
<p>
<button class="primary" name="decision" value="approve">Approve</button>
<button name="decision" value="refuse">Refuse</button>
</p>
</form>`,
  );
}
