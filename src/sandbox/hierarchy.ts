import { departments } from './jobs';
import type { Person } from './person';
import { createRandom } from './random';

function under(person: Person, manager: Person | undefined): Person {
  return manager ? { ...person, manager: manager.displayName, managerId: manager.uuid } : person;
}

function promoted(person: Person, department: string, title: string): Person {
  return { ...person, department, title };
}

/**
 * Gives everybody but the first person a manager: one chief, a head for each department, `leads` team leads
 * under each head, and all others under a lead of their own department.
 *
 * Expects at least `1 + departments * (1 + leads)` people.
 */
export function withManagers(people: readonly Person[], leads: number): Person[] {
  const [first, ...rest] = people;
  if (!first) return [];
  const chief = promoted(first, 'Operations', 'Chief Executive Officer');
  const jobs = Object.entries(departments);
  const bosses = [chief];
  const leadsOf = new Map<string, Person[]>();
  jobs.forEach(([department, [headTitle, leadTitle]], i) => {
    const candidates = rest.slice(i * (1 + leads), (i + 1) * (1 + leads));
    const [head, ...team] = candidates;
    if (!head) return;
    const headed = under(promoted(head, department, headTitle), chief);
    const led = team.map((lead) => under(promoted(lead, department, leadTitle), headed));
    leadsOf.set(department, led);
    bosses.push(headed, ...led);
  });
  const staff = people.slice(bosses.length).map((person) => {
    if (person.type !== 'person') return person;
    const choices = leadsOf.get(person.department ?? '') ?? [];
    return under(person, choices.length > 0 ? createRandom(person.uuid).pick(choices) : chief);
  });
  return [...bosses, ...staff];
}
