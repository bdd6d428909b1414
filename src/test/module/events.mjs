import {firstDay, lastDay} from '../../main/resources/atlas/module/time.js';

/** Events as the vectors write them, see VectorEvents; with the days that a page says of them. */
export const eventsOf = (field) => field.split(';').filter((text) => text.trim()).map((text, i) => eventOf('event-' + i, text.trim().split(/ +/)));

function eventOf(id, [project, stage, date, ...words]) {
  const value = (name) => words.find((word) => word.startsWith(name + '='))?.slice(name.length + 1);
  const planned = words.includes('planned');
  const [d0, d1] = daysOf(date);
  const [r0, r1] = daysOf(value('reported') ?? '-');
  return {id, project: project === '-' ? 'event ' + id : project, stage, planned, reached: planned && stage !== 'context' ? 'proposed' : stage, d0, d1, r0, r1,
    countries: (value('countries') ?? 'LA').split('+'), system: 'national-id', once: Number(value('sources') ?? 1) <= 1, disputed: false};
}

/** First and last possible day; an interval has two dates, of which .. is an open one and nothing an unknown one. */
function daysOf(date) {
  if (date === '-') return [NaN, NaN];
  const [from, to] = date.includes('/') ? date.split('/') : [date, date];
  return [/^(\.\.)?$/.test(from) ? -Infinity : firstDay(from), /^(\.\.)?$/.test(to) ? Infinity : lastDay(to)];
}
