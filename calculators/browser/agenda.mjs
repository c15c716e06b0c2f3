// The days of an answer as a calendar file (RFC 5545), made by ical.js and kept on this device.
import ICAL from './ical.mjs';

const DOMEIN = 'zelfstandigenwijzer';
const HERINNERING = '-P14D';
const OPRUIMEN = 60_000;

export function bewaarAgenda(dagen) {
  const bestand = new Blob([agendatekst(dagen)], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bestand);
  link.download = 'sociale-bijdragen.ics';
  link.click();
  // Not at once: the browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), OPRUIMEN);
}

export function agendatekst(dagen, nu = new Date()) {
  const agenda = new ICAL.Component('vcalendar');
  agenda.updatePropertyWithValue('version', '2.0');
  agenda.updatePropertyWithValue('prodid', `-//${DOMEIN}//NL`);
  dagen.forEach((dag) => agenda.addSubcomponent(afspraak(dag, nu)));
  return `${agenda}\r\n`;
}

// A whole day, with a reminder; the same id every time, so that a second import renews the first.
function afspraak({ id, dag, titel, uitleg }, nu) {
  const component = new ICAL.Component('vevent');
  component.updatePropertyWithValue('uid', `${id}@${DOMEIN}`);
  component.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(nu, true));
  component.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(dag));
  component.updatePropertyWithValue('summary', titel);
  component.updatePropertyWithValue('description', uitleg);
  component.updatePropertyWithValue('transp', 'TRANSPARENT');
  component.addSubcomponent(herinnering(titel));
  return component;
}

function herinnering(titel) {
  const component = new ICAL.Component('valarm');
  component.updatePropertyWithValue('action', 'DISPLAY');
  component.updatePropertyWithValue('trigger', ICAL.Duration.fromString(HERINNERING));
  component.updatePropertyWithValue('description', titel);
  return component;
}
