import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const momentum = (theme: string) =>
  read(`node_modules/@momentum-design/tokens/dist/css/theme/webex/${theme}-stable.css`);
const [light, dark] = [momentum('light'), momentum('dark')];

/** The Momentum token behind each colour of the page; where it is two, the second is for dark windows. */
const tokens: Record<string, [string, string?]> = {
  page: ['common-background-solid-light', 'common-background-solid-dark'],
  ink: ['text-primary-normal'],
  quiet: ['text-secondary-normal'],
  line: ['outline-secondary-normal'],
  edge: ['outline-input-normal'],
  hover: ['background-primary-hover'],
  active: ['background-alert-theme-normal'],
  mark: ['background-alert-theme-active'],
  accent: ['outline-theme-normal'],
  link: ['text-accent-normal'],
  off: ['text-team-orange-normal'],
  star: ['indicator-caution'],
  present: ['indicator-stable'],
  busy: ['indicator-attention'],
  engaged: ['indicator-unstable'],
};

const valueIn = (theme: string, token: string) =>
  new RegExp(`--mds-color-theme-${token}: ([^;]+);`).exec(theme)?.[1];

describe('the colours of the page', () => {
  const style = read('src/app/view/theme.css');
  const own = [...style.matchAll(/--(\w+): light-dark\(([^,]+), ([^)]+)\)/g)];

  it.each(own.map(([, name = '', inLight, inDark]) => ({ name, inLight, inDark })))(
    '$name is a token of Momentum in both themes',
    ({ name, inLight, inDark }) => {
      const [token = '', darkToken = token] = tokens[name] ?? [];
      expect(inLight).toBe(valueIn(light, token));
      expect(inDark).toBe(valueIn(dark, darkToken));
    },
  );

  it('are all used', () => {
    expect(own.map(([, name]) => name).sort()).toEqual(Object.keys(tokens).sort());
  });
});
