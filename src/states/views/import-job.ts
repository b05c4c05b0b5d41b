import type { ImportReport, ReportedRow } from '../../contract/imports';
import { failed, ok } from '../api';
import { minutesAgo, moment } from '../moment';
import { priya } from '../people/contacts';
import { report } from '../reports';
import type { Scene } from '../scene';
import type { PageState } from '../state';
import { openTask } from '../task';

/** An import that the server has, with the lines of it that somebody should look at. */
async function watch(scene: Scene, seen: ImportReport, rows: readonly ReportedRow[] = []) {
  scene.answers.managing.imports = () => ok({ imports: [seen] });
  scene.answers.managing.import = () => ok(seen);
  scene.answers.managing.importRows = () => ok({ rows: [...rows], next: rows.length > 4 ? 5 : undefined });
  const { importing } = await openTask(scene, { kind: 'import' });
  importing.watch(seen);
  await scene.settle();
  return importing;
}

const seen = (
  id: string,
  title: string,
  shown: ImportReport,
  rows: readonly ReportedRow[] = [],
): PageState => ({
  id: `import-${id}`,
  title,
  play: async (scene) => void (await watch(scene, shown, rows)),
});

const match = { id: priya.id, name: priya.name };

const doubtful: readonly ReportedRow[] = [
  { line: 2, name: 'Priya Raman', state: 'waiting', match: { ...match, by: 'email' } },
  { line: 5, name: 'P. Raman', state: 'waiting', match: { ...match, by: 'phone' }, repeats: 2 },
  {
    line: 6,
    name: 'Maximiliana Ferdinanda von Hohenstein-Wittelsbach',
    state: 'waiting',
    match: { ...match, name: 'Hohenstein-Wittelsbach, Maximiliana (Northwind Logistics)', by: 'id' },
  },
  { line: 9, name: 'نور الهاشمي', state: 'waiting', repeats: 8 },
  { line: 1240, name: '佐藤 美咲', state: 'waiting', match: { ...match, name: '佐藤美咲', by: 'email' } },
];

const failures: readonly ReportedRow[] = [
  {
    line: 4,
    name: 'Zelda Quist',
    state: 'refused',
    faults: [{ column: 'workEmail', problem: 'not_an_email' }, { problem: 'nothing_to_reach' }],
  },
  {
    line: 17,
    name: 'Antilia Freight',
    state: 'failed',
    code: 'refused',
    reason: 'Phone number +49 30 1234 5678 is already in use.',
  },
  { line: 18, name: 'Maximiliana Ferdinanda von Hohenstein-Wittelsbach', state: 'failed', code: 'internal' },
  { line: 1240, name: '佐藤 美咲', state: 'failed', code: 'forbidden' },
];

const halfway = { created: 1980, updated: 140, skipped: 20, waiting: 2860 };

/** An import at the server. */
export const importJob: readonly PageState[] = [
  seen('receiving', 'Only a part has arrived', report({ state: 'receiving', counts: { waiting: 5000 } })),
  seen('matching', 'Being compared', report({ state: 'matching', counts: { waiting: 5000 } })),
  seen('ready', 'Ready', report({ state: 'ready', counts: { waiting: 212 } })),
  seen(
    'ready-matched',
    'Ready: matches and repeats',
    report({ state: 'ready', counts: { waiting: 4988, refused: 12 }, matched: 4, repeated: 2 }),
    doubtful,
  ),
  {
    id: 'import-ready-decided',
    title: 'Ready: decided, for one line otherwise',
    async play(scene) {
      const shown = report({
        state: 'ready',
        counts: { waiting: 4988, refused: 12 },
        matched: 4,
        repeated: 2,
      });
      const importing = await watch(scene, shown, doubtful.slice(0, 3));
      importing.decide({ onMatch: 'update' });
      importing.decideFor(5, 'create');
    },
  },
  {
    id: 'import-running',
    title: 'Running, with the time that is left',
    async play(scene) {
      await watch(scene, report({ counts: halfway }));
      for (const created of [2080, 2180, 2280]) {
        const waiting = halfway.waiting + halfway.created - created;
        scene.answers.managing.import = () =>
          ok(report({ counts: { ...halfway, created, waiting: waiting - 3, unsure: 3 } }));
        scene.clock.pass(2000);
        await scene.settle();
      }
    },
  },
  seen(
    'held',
    'Held: Webex asks to slow down',
    report({
      counts: halfway,
      hold: { code: 'rate_limited', until: new Date(moment + 5 * 60_000).toISOString() },
    }),
  ),
  seen(
    'held-forbidden',
    'Held: no right any more',
    report({ state: 'paused', counts: halfway, hold: { code: 'forbidden' } }),
  ),
  seen(
    'held-signed-out',
    'Held: signed out',
    report({ state: 'paused', counts: halfway, hold: { code: 'not_connected' } }),
  ),
  seen(
    'held-away',
    'Held: Webex cannot be reached',
    report({ counts: halfway, hold: { code: 'upstream_unavailable' } }),
  ),
  {
    id: 'import-unseen',
    title: 'Running, but the server cannot be asked',
    async play(scene) {
      await watch(scene, report({ counts: halfway }));
      scene.answers.managing.import = () => failed('unreachable');
      scene.clock.pass(2000);
      await scene.settle();
    },
  },
  seen('paused', 'Paused', report({ state: 'paused', counts: halfway })),
  seen(
    'cancelled',
    'Cancelled',
    report({ state: 'cancelled', counts: { ...halfway, created: 1978, failed: 2 } }),
    failures.slice(1, 3),
  ),
  seen(
    'done',
    'Done, every line',
    report({ state: 'done', counts: { created: 4700, updated: 280, skipped: 20 } }),
  ),
  seen(
    'done-failures',
    'Done, but for some lines',
    report({ state: 'done', counts: { created: 4700, updated: 280, skipped: 16, failed: 3, refused: 1 } }),
    failures,
  ),
  {
    id: 'import-done-all',
    title: 'Done, every line shown',
    async play(scene) {
      const rows: ReportedRow[] = [
        { line: 2, name: 'Priya Raman', state: 'updated', match: { ...match, by: 'email' } },
        { line: 3, name: 'Antilia Freight', state: 'created', isChecked: true },
        { line: 4, name: 'Night desk', state: 'skipped', repeats: 3 },
        ...failures.slice(0, 1).map((row) => ({ ...row, line: 5 })),
        { line: 6, name: 'نور الهاشمي', state: 'created' },
      ];
      const counts = { created: 2, updated: 1, skipped: 1, refused: 1 };
      const importing = await watch(scene, report({ state: 'done', counts, createdAt: minutesAgo(3) }), rows);
      importing.show('all');
      await scene.settle();
    },
  },
];
