import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Cloud } from '../cloud';
import type { ApiEnv } from '../env';
import type { Devices } from './devices';
import { readForm } from './form';
import { findPersona, type Html, lastPage, page, presentPersonas, questionPage } from './page';
import { OAuthRefusal } from './refusal';
import { grantable } from './scopes';

/** Where a person types the code that a device shows; with Webex a page of the OAuth helper, too. */
export const verifyPath = '/sandbox/oauth-helper/verify';

function codePage(complaint?: string): Html {
  return page(
    'Connect a device',
    html`<form method="get" action="${verifyPath}">
${complaint ? html`<p class="alert" role="alert">${complaint}</p>` : ''}
<p><label>Code shown on your device<br>
<input name="user_code" inputmode="numeric" autocomplete="off" required></label>
<button class="primary">Next</button></p>
</form>`,
  );
}

const unknownCode = 'There is no device that waits with this code. It may have expired.';

/** Gives the page of the device grant, below `/sandbox`: a code, who they are, and whether the device may. */
export function verifyRoutes(cloud: Cloud, devices: Devices): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();

  app.get('/oauth-helper/verify', (c) => {
    // Typed codes come with the blanks that people put into numbers.
    const code = c.req.query('userCode') ?? c.req.query('user_code')?.replaceAll(/[\s-]/g, '');
    if (code === undefined) return c.html(codePage());
    const device = devices.findWaiting(code);
    if (!device) return c.html(codePage(unknownCode), 404);
    const question = { action: verifyPath, fields: { userCode: device.userCodeHash }, scopes: device.scopes };
    return c.html(questionPage(question, presentPersonas(cloud)));
  });

  app.post('/oauth-helper/verify', async (c) => {
    const { userCode = '', persona: id, decision } = await readForm(c);
    const device = devices.findWaiting(userCode);
    if (!device) return c.html(codePage(unknownCode), 404);
    try {
      if (decision !== 'approve') throw new OAuthRefusal('access_denied', 'You refused.');
      const persona = findPersona(cloud, id);
      device.decision = { persona, scopes: grantable(device.scopes, persona), isRevoked: false };
    } catch (error) {
      if (!(error instanceof OAuthRefusal)) throw error;
      device.decision = 'refused';
      return c.html(lastPage('Device not connected', error.message));
    }
    return c.html(lastPage('Device connected', 'Go back to it.'));
  });
  return app;
}
