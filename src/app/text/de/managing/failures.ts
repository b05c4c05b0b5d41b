import type { Failure } from '../../../api/failure';
import type { Advice } from '../../advice';
import { failure as failureOfPage } from '../failures';

const unsure = 'Noch ist unklar, ob es ausgeführt wurde. Versuchen Sie es erneut: Nichts geschieht doppelt.';

const failures: { [Code in Failure['code']]?: Advice } = {
  invalid_request: {
    title: 'Das kann nicht gesendet werden',
    advice: 'Eine der Angaben ist nicht, wie sie sein muss. Prüfen Sie Ihre Eingaben.',
  },
  too_large: {
    title: 'Das ist zu viel auf einmal',
    advice: 'Kürzen Sie es oder gehen Sie in kleineren Teilen vor.',
  },
  forbidden: {
    title: 'Webex lässt Sie das nicht ändern',
    advice: 'Ihr Konto ist dazu nicht oder nicht mehr berechtigt. Es wurde nichts geändert.',
  },
  not_found: {
    title: 'Nicht mehr vorhanden',
    advice: 'Webex kennt diesen Eintrag nicht mehr. Vielleicht hat ihn gerade jemand gelöscht.',
  },
  upstream_timeout: { title: 'Webex hat zu lange gebraucht', advice: unsure },
  upstream_unavailable: { title: 'Webex gibt keine brauchbare Antwort', advice: unsure },
  bad_upstream_payload: { title: 'Webex hat etwas Unlesbares gesendet', advice: unsure },
  internal: { title: 'Bei Sidecard ist ein Fehler aufgetreten', advice: unsure },
  unreachable: {
    title: 'Keine Verbindung',
    advice:
      'Der Server von Sidecard antwortet nicht. Ihre Eingaben bleiben hier stehen. Prüfen Sie das Netz und versuchen Sie es erneut: Nichts geschieht doppelt.',
  },
};

/** What the failure of a write means; where nothing is special about writing, what it means to the page. */
export function failure(failed: Failure): Advice {
  const advice = failures[failed.code] ?? failureOfPage(failed);
  return failed.missingScope ? { ...advice, more: `Es fehlt: ${failed.missingScope}` } : advice;
}
