import { find, make } from './element';
import type { Persona } from './persona';
import { choices, choose, type Situation, toWidth, widths } from './situation';

const labels: Record<string, string> = {
  light: 'Light',
  dark: 'Dark',
  on: 'Shared',
  off: 'Withheld',
  answers: 'Answers',
  slow: 'Slow (2 s)',
  silent: 'Silent',
  asks: 'Asks in a browser',
  unsupported: 'Unsupported',
  rejects: 'Fails',
};

function picker(
  name: string,
  title: string,
  offered: readonly string[],
): [HTMLSelectElement, HTMLLabelElement] {
  const options = offered.map((value) => make('option', { value }, labels[value] ?? value));
  const select = make('select', { name }, ...options);
  return [select, make('label', {}, make('span', {}, title), select)];
}

/** Fills the control bar and reports each change as the part of the situation that moved. */
export function createPickers(change: (part: Partial<Situation>) => void) {
  const [persona, personaLabel] = picker('persona', 'Persona', []);
  const [theme, themeLabel] = picker('theme', 'Theme', choices.theme);
  const [language, languageLabel] = picker('language', 'Language', choices.language);
  const [pii, piiLabel] = picker('pii', 'Private data', choices.pii);
  const [host, hostLabel] = picker('host', 'Host', choices.host);
  const [oauth, oauthLabel] = picker('oauth', 'Sign-in', choices.oauth);
  const limits = { min: String(widths.least), max: String(widths.most) };
  const range = make('input', { type: 'range', name: 'width', ...limits });
  const number = make('input', { type: 'number', name: 'pixels', ...limits });
  number.setAttribute('aria-label', 'Pane width in pixels');
  const widthLabel = make('label', {}, make('span', {}, 'Pane width'), range);

  persona.onchange = () => change({ persona: persona.value });
  theme.onchange = () => change({ theme: choose(choices.theme, theme.value) });
  language.onchange = () => change({ language: choose(choices.language, language.value) });
  pii.onchange = () => change({ pii: choose(choices.pii, pii.value) });
  host.onchange = () => change({ host: choose(choices.host, host.value) });
  oauth.onchange = () => change({ oauth: choose(choices.oauth, oauth.value) });
  range.oninput = () => change({ width: toWidth(range.valueAsNumber) });
  // On change, not on input: "3" on the way to "340" is not yet a width.
  number.onchange = () => change({ width: toWidth(number.valueAsNumber) });

  const width = make('div', { className: 'width' }, widthLabel, number);
  const labelled = [personaLabel, themeLabel, languageLabel, piiLabel, hostLabel, oauthLabel];
  find('#pickers', HTMLElement).append(...labelled, width);

  return {
    /** Offers the people the cloud has. */
    people(personas: readonly Persona[]): void {
      persona.replaceChildren(
        ...personas.map(({ id, displayName }) => make('option', { value: id }, `${id} · ${displayName}`)),
      );
    },

    /** Moves every picker to where the situation says. */
    show(situation: Situation): void {
      persona.value = situation.persona;
      theme.value = situation.theme;
      language.value = situation.language;
      pii.value = situation.pii;
      host.value = situation.host;
      oauth.value = situation.oauth;
      range.value = String(situation.width);
      number.value = String(situation.width);
    },
  };
}
