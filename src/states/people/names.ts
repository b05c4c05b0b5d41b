import { colleague, entryOf, entryOfContact, external, phone } from './records';

/** Names that are hard to set: long, short, from right to left, without spaces, or none at all. */
export const names = [
  entryOf(
    colleague('maximiliana', 'Maximiliana Ferdinanda von Hohenstein-Wittelsbach', {
      title: 'Vice President of Intercontinental Partner Relations',
      department: 'Partner Management and Business Development',
      emails: ['maximiliana.ferdinanda.von.hohenstein-wittelsbach@long-domain.example.com'],
      timeZone: 'Europe/Berlin',
    }),
  ),
  entryOf(
    colleague('noor', 'نور الهاشمي', {
      title: 'مهندسة شبكات',
      department: 'تقنية المعلومات',
      phones: [phone('work', '+971 4 123 4567')],
      timeZone: 'Asia/Dubai',
    }),
  ),
  entryOf(
    colleague('yael', 'יעל בן־דוד', {
      title: 'Data Analyst',
      department: 'Finance',
      phones: [phone('work', '+972 3 123 4567')],
      timeZone: 'Asia/Jerusalem',
    }),
  ),
  entryOf(
    colleague('misaki', '佐藤 美咲', {
      title: '営業部長',
      department: '東京営業所',
      phones: [phone('work', '+81 3 1234 5678')],
      timeZone: 'Asia/Tokyo',
    }),
  ),
  entryOf(
    colleague('xiaoming', '王小明', {
      title: '软件工程师',
      department: '研发中心',
      phones: [phone('work', '+86 10 1234 5678')],
      timeZone: 'Asia/Shanghai',
    }),
  ),
  entryOf(colleague('minjun', '김민준', { title: '디자이너', department: '제품팀', timeZone: 'Asia/Seoul' })),
  entryOf(
    colleague('khai', 'Nguyễn Thị Minh Khai', {
      title: 'Trợ lý',
      department: 'Hà Nội',
      timeZone: 'Asia/Ho_Chi_Minh',
    }),
  ),
  entryOf(colleague('li', 'Li', { department: 'QA' })),
  entryOfContact(external('unnamed', '', { phones: [phone('work', '+44 20 7946 0018')] })),
];

const johns = [
  ['john-andersen', 'Sales', 'America/Los_Angeles'],
  ['john-andersen2', 'Support', 'Europe/Oslo'],
  ['john-andersen3', 'Finance', 'America/New_York'],
  ['john-andersen4', 'Research and Development', 'Europe/London'],
] as const;

/** Four people of one name, each of another department. */
export const namesakes = johns.map(([slug, department, timeZone], at) =>
  entryOf(
    colleague(slug, 'John Andersen', {
      title: 'General Manager',
      department,
      timeZone,
      phones: [phone('work', `+1 408 555 014${at}`)],
    }),
  ),
);

const first = ['Maria', 'Marco', 'Marta', 'Marek', 'Margaret'];
const last = ['Almeida', 'Bauer', 'Castillo', 'Dubois', 'Eriksson'];
const work = ['Sales', 'Support', 'Finance', 'Design', 'Platform'];

/** More people than fit on a screen. */
export const crowd = first.flatMap((given, row) =>
  last.map((family, column) =>
    entryOf(
      colleague(`${given}-${family}`.toLowerCase(), `${given} ${family}`, {
        department: work[(row + column) % work.length] ?? '',
        phones: [phone('work', `+49 30 5550 1${row}${column}`)],
        timeZone: 'Europe/Berlin',
      }),
    ),
  ),
);
