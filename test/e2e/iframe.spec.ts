import { expect, initializedAs, test } from './fixtures';
import { searchToCard } from './journey';
import { places } from './places';

/** A page of the Webex web client: holds the app in a frame and answers its messages, each once. */
function hostPage(data: object) {
  return `<!doctype html><title>host</title>
    <iframe title="Sidecard" src="${places.production}" width="320" height="600"></iframe>
    <script>
      const answered = new Set();
      const frame = document.querySelector('iframe');
      addEventListener('message', ({ data: json, source }) => {
        const { requestId, request } = JSON.parse(json);
        if (source !== frame.contentWindow || answered.has(requestId)) return;
        answered.add(requestId);
        const isKnown = request === 'application.initialize';
        const answer = isKnown ? { code: 0, data: ${JSON.stringify(data)} } : { code: 6 };
        source.postMessage(JSON.stringify({ requestId, type: 'response', ...answer }), '*');
      });
    </script>`;
}

test('the iframe bridge carries the user to the production build, from search to card', async ({
  page,
  context,
}) => {
  // Chromium keeps public pages from framing this machine unless the person allowed it.
  await context.grantPermissions(['local-network-access']);
  const data = await initializedAs(places.sandbox);
  await page.route('https://sim.webex.com/', (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage(data) }),
  );
  await page.goto('https://sim.webex.com/');
  await searchToCard(page.frameLocator('iframe'));
});

test('P07 T17: a page of anybody else may not frame the app', async ({ page, context, faults }) => {
  await context.grantPermissions(['local-network-access']);
  await page.route('https://sim.webex.com.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage({}) }),
  );
  await page.goto('https://sim.webex.com.example/');
  await expect(page.frameLocator('iframe').getByRole('combobox')).toHaveCount(0);
  await expect.poll(() => faults.some((fault) => /frame-ancestors/.test(fault))).toBe(true);
  faults.length = 0;
});
