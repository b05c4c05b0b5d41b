import { read } from '../../app/import/read';
import type { Refusal } from '../../app/import/reading';
import { failed, ok } from '../api';
import { minutesAgo } from '../moment';
import { report } from '../reports';
import type { Scene } from '../scene';
import type { PageState } from '../state';
import { openTask } from '../task';

const lines = [
  'Name,Firma,E-mail Address,Phone,Mobile Phone,Notes,Internal reference',
  'Priya Raman,Northwind Logistics,priya.raman@northwind.example,+44 117 496 0123,+44 7700 900 123,VIP,17',
  'Antilia Freight,Antilia Freight,dispatch@antilia.example,+49 30 1234 5678,,,18',
  'Zelda Quist,Contoso Paper,zelda.quist(at)contoso.example,,,,19',
  'Priya Raman,Northwind,priya.raman@northwind.example,,,,20',
  'Maximiliana Ferdinanda von Hohenstein-Wittelsbach,Fabrikam,,ask at the front desk,,,21',
  '佐藤 美咲,株式会社テイルスピン,,,,,22',
  'نور الهاشمي,Tailspin Toys,noor@tailspin.example,+971 4 123 4567,,,23',
];
const sheet = new File([lines.join('\r\n')], 'suppliers-2026.csv');

async function open(scene: Scene) {
  scene.answers.managing.imports = () => ok({ imports: [] });
  const { importing } = await openTask(scene, { kind: 'import' });
  return importing;
}

/** A file is chosen, and read as in the worker. */
async function choose(scene: Scene, file: File) {
  const importing = await open(scene);
  scene.reading = await read(file);
  importing.choose(file);
  await scene.settle();
  return importing;
}

const refused = (code: Refusal['code'], title: string, line?: number): PageState => ({
  id: `import-refused-${code.replaceAll('_', '-')}`,
  title: `Not readable: ${title}`,
  async play(scene) {
    const importing = await open(scene);
    scene.reading = { ok: false, refusal: { code, line } };
    importing.choose(sheet);
    await scene.settle();
  },
});

/** A file that has been read, on its way to the server. */
async function send(scene: Scene) {
  const importing = await choose(scene, sheet);
  importing.send();
  await scene.settle();
}

/** A file on its way into the directory, as long as it is the page's business. */
export const importFile: readonly PageState[] = [
  { id: 'import', title: 'First screen', play: async (scene) => void (await open(scene)) },
  {
    id: 'import-earlier',
    title: 'Earlier imports',
    async play(scene) {
      const imports = [
        report({ at: 1, counts: { created: 2140, waiting: 2860 } }),
        report({ at: 2, name: '', state: 'ready', counts: { waiting: 3 }, createdAt: minutesAgo(90) }),
        report({
          at: 3,
          name: 'Donaudampfschifffahrtsgesellschaft_Lieferanten_2026-03-01_final.vcf',
          state: 'done',
          counts: { created: 212, failed: 4 },
          createdAt: minutesAgo(26 * 60),
        }),
        report({
          at: 4,
          state: 'receiving',
          counts: { waiting: 10_000 },
          createdAt: minutesAgo(50 * 60),
        }),
      ];
      scene.answers.managing.imports = () => ok({ imports });
      const { importing } = await openTask(scene, { kind: 'import' });
      importing.open();
      await scene.settle();
    },
  },
  {
    id: 'import-earlier-failed',
    title: 'Earlier imports not to be had',
    async play(scene) {
      scene.answers.managing.imports = () => failed('store_unavailable');
      const { importing } = await openTask(scene, { kind: 'import' });
      importing.open();
      await scene.settle();
    },
  },
  {
    id: 'import-pasted',
    title: 'Lines pasted',
    async play(scene) {
      const importing = await open(scene);
      importing.type(lines.slice(0, 4).join('\n'));
    },
  },
  {
    id: 'import-reading',
    title: 'Being read',
    async play(scene) {
      const importing = await open(scene);
      importing.choose(sheet);
      await scene.settle();
    },
  },
  refused('too_big', 'too large'),
  refused('archive', 'an archive'),
  refused('spreadsheet', 'a workbook'),
  refused('unclosed_quote', 'a quotation mark does not end', 118),
  {
    id: 'import-review',
    title: 'What would be imported: columns and faults',
    play: async (scene) => void (await choose(scene, sheet)),
  },
  {
    id: 'import-review-sound',
    title: 'What would be imported: no fault, letters guessed',
    async play(scene) {
      const latin = [...`Name;E-Mail\nJörg Möller;joerg.moeller@fabrikam.example\n`];
      const bytes = Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
      await choose(scene, new File([bytes], 'kontakte.csv'));
    },
  },
  {
    id: 'import-review-cards',
    title: 'What would be imported: vCards',
    play: async (scene) =>
      void (await choose(
        scene,
        new File(
          [
            'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Priya Raman\r\nEMAIL;TYPE=WORK:priya.raman@northwind.example\r\nEND:VCARD\r\n',
            'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Night desk\r\nEND:VCARD\r\n',
          ],
          'phone.vcf',
        ),
      )),
  },
  {
    id: 'import-review-nothing',
    title: 'What would be imported: nothing',
    play: async (scene) => void (await choose(scene, new File(['Name\nZelda Quist\n'], 'names.csv'))),
  },
  {
    id: 'import-sending',
    title: 'On its way to the server',
    async play(scene) {
      scene.answers.managing.beginImport = () =>
        ok(report({ state: 'receiving', counts: { waiting: lines.length - 1 } }));
      await send(scene);
    },
  },
  {
    id: 'import-sending-busy',
    title: 'On its way: to go on in a moment',
    async play(scene) {
      scene.answers.managing.beginImport = () => failed('rate_limited', 12);
      await send(scene);
    },
  },
  {
    id: 'import-sending-full',
    title: 'On its way: three imports are unfinished',
    async play(scene) {
      scene.answers.managing.beginImport = () => failed('conflict');
      await send(scene);
    },
  },
  {
    id: 'import-sending-failed',
    title: 'On its way: stopped',
    async play(scene) {
      scene.answers.managing.beginImport = () => failed('unreachable');
      await send(scene);
    },
  },
];
