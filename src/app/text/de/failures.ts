import type { Failure } from '../../api/failure';
import type { Advice } from '../advice';
import { wait } from './counts';

const failures: Record<Exclude<Failure['code'], 'rate_limited' | 'aborted'>, Advice> = {
  invalid_request: {
    title: 'Diese Suche ist nicht möglich',
    advice: 'Versuchen Sie es mit einem kürzeren oder einfacheren Text.',
  },
  too_large: {
    title: 'Diese Suche ist nicht möglich',
    advice: 'Versuchen Sie es mit einem kürzeren Text.',
  },
  unsupported_media_type: {
    title: 'Bei Sidecard ist ein Fehler aufgetreten',
    advice: 'Schließen Sie diesen Bereich und öffnen Sie ihn erneut.',
  },
  token_refused: {
    title: 'Die Webex-Anmeldung wurde nicht akzeptiert',
    advice:
      'Schließen Sie diesen Bereich und öffnen Sie ihn erneut. Hilft das nicht, wenden Sie sich an Ihre Administration.',
  },
  session_expired: {
    title: 'Ihre Sitzung ist abgelaufen',
    advice: 'Schließen Sie diesen Bereich und öffnen Sie ihn erneut.',
  },
  identity_changed: {
    title: 'In Webex ist jetzt jemand anders angemeldet',
    advice:
      'Was hier geöffnet war, wurde geschlossen. Versuchen Sie es erneut, um mit der neuen Anmeldung fortzufahren.',
  },
  identity_hidden: {
    title: 'Webex teilt nicht mit, wer Sie sind',
    advice:
      'Ihre Organisation gibt Ihren Namen und Ihr Konto nicht an Apps weiter. Deshalb weiß Sidecard nicht, welches Verzeichnis es durchsuchen soll. Ihre Administration kann das im Control Hub unter „PII Restrictions“ der App erlauben.',
  },
  not_connected: {
    title: 'Nicht mit Webex verbunden',
    advice:
      'Sidecard hat keinen gültigen Zugang zu Ihrem Webex-Konto. Wenden Sie sich an Ihre Administration.',
  },
  sign_in_expired: {
    title: 'Die Anmeldung hat zu lange gedauert',
    advice: 'Zu Ihrer Sicherheit gilt sie nur fünf Minuten und nur einmal. Starten Sie sie erneut.',
  },
  sign_in_refused: {
    title: 'Webex hat die Anmeldung nicht abgeschlossen',
    advice:
      'Sie wurde abgelehnt, oder ihr Code gilt nicht mehr. Es wurde nichts verbunden; Sie können sie erneut starten.',
  },
  sign_in_unavailable: {
    title: 'Anmelden ist derzeit nicht möglich',
    advice:
      'Die Anmeldung von Webex antwortet nicht wie erwartet. Versuchen Sie es gleich noch einmal; bleibt es dabei, wenden Sie sich an Ihre Administration.',
  },
  wrong_account: {
    title: 'Das war ein anderes Konto',
    advice:
      'In Ihrem Browser ist jemand anders bei Webex angemeldet. Es wurde nichts verbunden. Melden Sie sich erneut an und wählen Sie das Konto, das Sie in diesem Webex-Fenster verwenden.',
  },
  missing_scope: {
    title: 'Sidecard fehlen Berechtigungen',
    advice:
      'Ohne das Recht, Personen und Kontakte nachzuschlagen, ist keine Suche möglich. Melden Sie sich erneut an und stimmen Sie allem zu, oder bitten Sie Ihre Administration um die Freigabe.',
  },
  cross_origin: {
    title: 'Diese Seite gehört nicht zu Sidecard',
    advice:
      'Schließen Sie diesen Bereich und öffnen Sie ihn über die Seitenleiste von Webex. Hilft das nicht, wenden Sie sich an Ihre Administration.',
  },
  own_record: {
    title: 'Das ist Ihr eigenes Konto',
    advice:
      'Hier kann sich niemand selbst löschen. Eine andere Administratorin oder ein anderer Administrator kann es.',
  },
  forbidden: {
    title: 'Webex zeigt Ihnen das nicht',
    advice: 'Ihr Konto ist dazu nicht berechtigt.',
  },
  not_found: {
    title: 'Nicht mehr vorhanden',
    advice: 'Webex kennt diesen Eintrag nicht mehr. Vielleicht wurde er gerade entfernt.',
  },
  conflict: {
    title: 'Inzwischen geändert',
    advice:
      'Jemand anders hat das geändert, oder es ist bereits vorhanden. Sehen Sie es sich noch einmal an, bevor Sie es ändern.',
  },
  locked: {
    title: 'Wird gerade geändert',
    advice: 'Jemand anders nimmt hier gerade Änderungen vor. Versuchen Sie es gleich noch einmal.',
  },
  refused: { title: 'Webex hat das nicht akzeptiert', advice: 'Prüfen Sie Ihre Eingaben.' },
  key_reused: {
    title: 'Das wurde bereits gesendet',
    advice: 'Sehen Sie es sich noch einmal an, bevor Sie etwas anderes senden.',
  },
  upstream_timeout: { title: 'Webex hat zu lange gebraucht', advice: 'Versuchen Sie es erneut.' },
  upstream_unavailable: {
    title: 'Webex liefert keine brauchbare Antwort',
    advice: 'Versuchen Sie es gleich noch einmal.',
  },
  bad_upstream_payload: {
    title: 'Die Antwort von Webex ist unlesbar',
    advice: 'Versuchen Sie es erneut. Bleibt es dabei, wenden Sie sich an Ihre Administration.',
  },
  keys_unavailable: {
    title: 'Ihre Anmeldung lässt sich derzeit nicht prüfen',
    advice: 'Der Schlüsseldienst von Webex antwortet nicht. Versuchen Sie es gleich noch einmal.',
  },
  store_unavailable: {
    title: 'Sidecard erreicht seine Daten nicht',
    advice: 'Sie sind weiterhin angemeldet. Versuchen Sie es gleich noch einmal.',
  },
  internal: { title: 'Bei Sidecard ist ein Fehler aufgetreten', advice: 'Versuchen Sie es erneut.' },
  sign_in_cancelled: {
    title: 'Die Anmeldung wurde nicht abgeschlossen',
    advice:
      'Sie wurde geschlossen oder abgelehnt; deshalb wurde nichts verbunden. Starten Sie sie erneut, wenn Sie so weit sind.',
  },
  sign_in_timed_out: {
    title: 'Keine Antwort von Ihrem Browser',
    advice:
      'Die Anmeldung wurde nicht innerhalb von fünf Minuten abgeschlossen; deshalb wurde nichts verbunden. Starten Sie sie erneut.',
  },
  unreachable: {
    title: 'Keine Verbindung',
    advice: 'Der Server von Sidecard antwortet nicht. Prüfen Sie das Netzwerk und versuchen Sie es erneut.',
  },
};

/** What a failure means to the reader, and what they can do. */
export function failure({ code, retryAfter }: Failure): Advice {
  if (code === 'rate_limited')
    return {
      title: 'Zu viele Anfragen an Webex',
      advice: `Versuchen Sie es in ${wait(retryAfter ?? 30)} erneut.`,
    };
  return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
}
