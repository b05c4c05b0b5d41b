import type { Application } from '@webex/embedded-app-sdk';
import { longest } from './filter';

type Message = Parameters<Application['jsRequestCallback']>[0];
type Data = Record<string, unknown>;

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** The JWT in the value of an event, by its looks alone: the BFF decides what it is worth. */
const isToken = (token: unknown): boolean =>
  typeof token === 'string' && token.length <= 8192 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);

const isTheme = (theme: unknown): boolean => typeof theme === 'string' && /^(?:dark|light)$/i.test(theme);

/**
 * What is left of an event's data, by its name; nothing when it is unsound. Only the events listened to are
 * here: others merge whatever they carry into the SDK's state, and one makes it ask for the microphone.
 */
const events = new Map<unknown, (data: Data) => Data | false>([
  ['application:themeChanged', ({ theme }) => isTheme(theme) && { theme }],
  ['application:tokenRefreshed', ({ token }) => isToken(token) && { token }],
]);

/** A copy of JSON without anything that could behave like code; nothing for what JSON cannot say in 64 K. */
function copyOf(message: unknown): unknown {
  try {
    const json = JSON.stringify(message);
    return json.length <= longest ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/** The strings, numbers, booleans and nulls of it: the SDK turns some into text, which fails for objects. */
const flat = (data: unknown): Data =>
  isRecord(data)
    ? Object.fromEntries(Object.entries(data).filter(([, value]) => Object(value) !== value))
    : {};

function soundAnswer({ requestId, code, data }: Data): Message | undefined {
  if (typeof requestId !== 'string' || typeof code !== 'number') return undefined;
  const { application }: Data = isRecord(data) ? data : {};
  const user = isRecord(application) && isRecord(application.user) && { user: application.user };
  // Which answer is the one about the application only the SDK knows, and it reads that part unseen.
  const sound = { ...flat(data), application: { ...flat(application), ...user } };
  return { requestId, type: 'response', code, request: '', data: sound };
}

function soundEvent({ request, data }: Data): Message | undefined {
  const sound = isRecord(data) && events.get(request)?.(data);
  return sound ? { requestId: '', type: 'event', code: 0, request: String(request), data: sound } : undefined;
}

/**
 * Stands before the SDK's entry for its host and lets through sound messages alone, as copies of its own making.
 * Never throws. Without it malformed ones end as unhandled rejections inside the SDK (2.5.0
 * `updateInternalStates`): answers and events without the data it expects, and data that cannot become text.
 */
export function guarded(take: (message: Message) => void): (message: unknown) => void {
  return (message) => {
    const copy = copyOf(message);
    if (!isRecord(copy)) return;
    // As the SDK tells them apart.
    const sound = copy.type === 'event' || !copy.requestId ? soundEvent(copy) : soundAnswer(copy);
    if (sound) take(sound);
  };
}
