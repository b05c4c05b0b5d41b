// The pretend Webex App window. It knows the SDK's protocol and the addresses of the pretend cloud; it must not
// know the app in its pane, nor anything else of Sidecard: it would then share the app's errors about Webex.
import { createEdge } from './edge';
import { find } from './element';
import { fetchPersonas, findPersona } from './persona';
import { createPickers } from './pickers';
import { fetchRegistration } from './registration';
import { readSituation, type Situation, writeSituation } from './situation';
import type { ViewState } from './state';
import { openVisit, type Visit } from './visit';
import { createWindow } from './window';

let situation = readSituation(location.search);
let viewState: ViewState = 'IN_FOCUS';
let visit: Visit | undefined;
let turn = 0;

const view = createWindow();
const pickers = createPickers(change);

async function signIn() {
  const personas = await fetchPersonas(situation.pii);
  pickers.people(personas);
  pickers.show(situation);
  return findPersona(personas, situation.persona);
}

async function open(): Promise<void> {
  turn += 1;
  const mine = turn;
  visit = undefined;
  try {
    const [registration, persona] = await Promise.all([fetchRegistration(), signIn()]);
    // A picker has moved on meanwhile, and its own visit is on the way.
    if (mine !== turn) return;
    view.enter(persona);
    const { desk, place } = view;
    visit = openVisit({
      registration,
      persona,
      situation: () => situation,
      viewState: () => viewState,
      desk,
      place,
    });
  } catch (error) {
    if (mine === turn) view.fail(error instanceof Error ? error.message : String(error));
  }
}

function change(part: Partial<Situation>): void {
  situation = { ...situation, ...part };
  history.replaceState(null, '', location.pathname + writeSituation(situation));
  pickers.show(situation);
  view.show(situation);
  if (part.theme) visit?.themeChanged();
  if (part.persona ?? part.language ?? part.pii ?? part.host ?? part.oauth) void open();
}

function fold(next: ViewState): void {
  viewState = next;
  view.fold(next === 'OUT_OF_FOCUS');
  visit?.viewStateChanged(next);
}

createEdge(
  view.edge,
  () => situation.width,
  (width) => change({ width }),
);
find('#close', HTMLButtonElement).onclick = () => fold('OUT_OF_FOCUS');
find('#app', HTMLButtonElement).onclick = () => fold(viewState === 'IN_FOCUS' ? 'OUT_OF_FOCUS' : 'IN_FOCUS');
find('#renew', HTMLButtonElement).onclick = () => {
  signIn().then(
    (persona) => visit?.renew(persona),
    (error: unknown) => view.fail(String(error)),
  );
};

pickers.show(situation);
view.show(situation);
void open();
