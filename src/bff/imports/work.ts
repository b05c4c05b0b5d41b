import type { Job } from './job';
import type { Line } from './lines';
import { look } from './looking';
import { matchLines } from './matching';
import { createPlan, nextBatch, type Plan } from './plan';
import { tallyOf } from './row';
import { send } from './sending';

/** Matches the lines that wait; one that was started goes on with them by itself. */
async function match({ desk, contacts, lines, tenure }: Job): Promise<void> {
  const count = await matchLines(desk, contacts, lines.all);
  if (count === undefined || !(await lines.save(lines.all))) return;
  await tenure.keep(({ state, start }) => ({
    ...(state === 'matching' && { state: start ? 'running' : 'ready' }),
    ...tallyOf(lines.rows()),
    contacts: count,
    hold: undefined,
  }));
}

/** Notes the lines that are not to be sent. */
async function skip({ lines }: Job, plan: Plan): Promise<boolean> {
  const skipped = lines.all.filter((line) => line.row.state === 'waiting' && plan.actionOf(line) === 'skip');
  for (const line of skipped) line.row = { ...line.row, state: 'skipped' };
  return lines.save(skipped);
}

const isUnsure = ({ row }: Line) => row.state === 'unsure';

/** Sends and looks until every line is accounted for, or the work is to stop. */
async function run(job: Job, plan: Plan): Promise<void> {
  const { desk, lines, tenure, now } = job;
  if (tenure.head().state === 'running' && !(await skip(job, plan))) return;
  while (await job.note()) {
    // One that was cancelled sends nothing any more.
    const batch = tenure.head().state === 'running' ? nextBatch(lines.all, plan) : [];
    if (batch.length > 0) {
      if (!(await send(job, batch, plan))) return;
      continue;
    }
    const unsure = lines.all.filter(isUnsure);
    if (unsure.length === 0) {
      await tenure.keep(({ state }) => ({ ...(state === 'running' && { state: 'done' }), hold: undefined }));
      return;
    }
    // All at once and as late as can be: a look may have to read every contact there is.
    const wait = Math.max(...unsure.map(({ row }) => row.lookAt ?? 0)) - now();
    if (wait > 0 && !(await desk.rest(wait))) return;
    if (!(await look(job, plan))) return;
  }
}

/** Does what there is to do for an import, until it is done or the work is to stop; both are the same to the caller. */
export async function work(job: Job): Promise<void> {
  const { tenure } = job;
  if (tenure.head().state === 'matching') await match(job);
  const { state, start } = tenure.head();
  if (start && state !== 'matching') await run(job, createPlan(start));
}
