import { writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import type { Theme } from '../../src/app/host/host';
import { type Language, languages } from '../../src/app/text/shell';
import { presenceStatuses } from '../../src/contract/people';
import { themes } from '../../src/states/address';
import { expect, test } from './fixtures';
import { goTo, openState, photograph, tour } from './states';

// The pictures are the trace; Playwright's own would take longer than all of them.
test.use({ trace: 'off' });

/** Where a tool looks for faults, too: both themes, both directions, the longest words. */
const examined: Partial<Record<Language, readonly Theme[]>> = { en: themes, de: ['light'], ar: ['dark'] };

const tours = [
  ...languages.map((language) => ({ language, width: 280, themes, examined: examined[language] ?? [] })),
  { language: 'en', width: 320, themes, examined: [] },
];

for (const one of tours) {
  test(`every state in ${one.language} at ${one.width} px`, async ({ page }, info) => {
    test.setTimeout(300_000);
    expect(await tour(page, info, one)).toEqual([]);
  });
}

for (const media of [{ forcedColors: 'active' }, { reducedMotion: 'reduce' }] as const) {
  const [[name, value] = []] = Object.entries(media);
  test(`presence and selection are seen with ${name}: ${value}`, async ({ page }, info) => {
    await page.emulateMedia(media);
    await openState(page, 'rows-active', 'en', 280);
    const browser = await page.context().newCDPSession(page);
    writeFileSync(info.outputPath(`rows-active-${name}.png`), await photograph(browser));
    const look = async (places: readonly Locator[]) => {
      const pictures = [];
      for (const place of places) pictures.push((await photograph(browser, place)).toString('base64'));
      return pictures;
    };
    const row = [page.getByRole('option').nth(1)];
    const shapes = presenceStatuses.map((status) => page.locator(`.row .shape.${status}`));
    const active = await look(row);
    const shown = await look(shapes);
    await goTo(page, 'rows', 'en');
    expect(active, 'the active row looks like any other').not.toEqual(await look(row));
    await page.addStyleTag({ content: '.shape { visibility: hidden }' });
    const hidden = await look(shapes);
    expect(presenceStatuses.filter((_, at) => shown[at] === hidden[at])).toEqual([]);
  });
}
