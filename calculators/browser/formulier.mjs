// The form: read it, fill it from a link, and show what was understood or refused.
import { leesRijen, volgRijen, zetRijen } from './rijen.mjs';

const FOUT_NA_MS = 900;

export function leesVelden(form) {
  const velden = {};
  for (const [naam, waarde] of new FormData(form)) {
    if (!naam.includes('.')) velden[naam] = waarde;
  }
  for (const vak of form.querySelectorAll('.zw-lijst')) velden[vak.dataset.veld] = leesRijen(vak);
  return velden;
}

export function maakFormulier(sectie) {
  const element = sectie.querySelector('.zw-formulier');
  const overzicht = sectie.querySelector('.zw-foutoverzicht');
  const veld = (naam) => element.querySelector(`[data-veld="${CSS.escape(naam)}"]`);
  const velden = () => element.querySelectorAll('[data-veld]');
  let wekker;
  let uitgesteld = null;

  function vul(waarden) {
    for (const [naam, waarde] of Object.entries(waarden)) {
      if (Array.isArray(waarde)) vulRijen(naam, waarde);
      else vulEen(naam, waarde);
    }
  }

  function vulEen(naam, waarde) {
    for (const invoer of element.querySelectorAll(`[name="${CSS.escape(naam)}"]`)) {
      if (['radio', 'checkbox'].includes(invoer.type)) invoer.checked = invoer.value === waarde;
      else invoer.value = waarde;
      if (wijktAf(invoer)) openGroep(invoer);
    }
  }

  function vulRijen(naam, rijen) {
    zetRijen(veld(naam), rijen.length);
    rijen.forEach((rij, nummer) => {
      for (const [kolom, tekst] of Object.entries(rij)) vulEen(`${naam}.${nummer}.${kolom}`, tekst);
    });
    if (rijen.length) openGroep(veld(naam));
  }

  function toon({ fouten, begrepen, gevraagd }, wanneer) {
    for (const vak of velden()) {
      const naam = vak.dataset.veld;
      if (!naam.includes('.')) vak.hidden = !gevraagd.includes(naam);
      const echo = vak.querySelector('.zw-begrepen');
      if (echo) echo.textContent = begrepen[naam] ?? '';
      if (!fouten[naam]) zetFout(vak, '');
    }
    for (const groep of element.querySelectorAll('details')) {
      groep.hidden = !groep.querySelector('[data-veld]:not([hidden])');
    }
    clearTimeout(wekker);
    uitgesteld = fouten;
    // Half a number is not a mistake yet: wait for a pause before saying so.
    const wachten = wanneer === 'later' && Object.keys(fouten).length > 0;
    if (wachten) wekker = setTimeout(toonUitgesteld, FOUT_NA_MS);
    else toonUitgesteld();
  }

  function toonUitgesteld() {
    clearTimeout(wekker);
    if (uitgesteld) toonFouten(uitgesteld);
    uitgesteld = null;
  }

  function toonFouten(fouten) {
    for (const [naam, boodschap] of Object.entries(fouten)) {
      if (veld(naam)) zetFout(veld(naam), boodschap);
    }
    const regels = Object.entries(fouten).map(([naam, boodschap]) => verwijzing(veld(naam), boodschap));
    overzicht.hidden = regels.length === 0;
    overzicht.replaceChildren(...(regels.length ? [kop(), lijst(regels)] : []));
  }

  /** Moves to the list of errors; false when there is none. */
  function naarEersteFout() {
    if (!overzicht.hidden) overzicht.focus();
    return !overzicht.hidden;
  }

  volgRijen(element);
  return { element, vul, toon, toonUitgesteld, naarEersteFout };
}

function zetFout(vak, boodschap) {
  const plaats = vak.querySelector(':scope > .zw-fout');
  if (plaats) {
    plaats.textContent = boodschap;
    plaats.hidden = !boodschap;
  }
  if (boodschap) openGroep(vak);
  // A list marks its cells one by one: what is said of the whole list is not said of each.
  const cellen = vak.matches('.zw-lijst') ? [] : vak.querySelectorAll('input, select, textarea');
  for (const invoer of cellen) {
    if (boodschap) invoer.setAttribute('aria-invalid', 'true');
    else invoer.removeAttribute('aria-invalid');
  }
  const beschreven = vak.matches('fieldset') ? vak : vak.querySelector('input, select, textarea');
  if (plaats?.id && beschreven) koppel(beschreven, plaats.id, Boolean(boodschap));
}

// Rarely used fields are folded away, but never when they hold something that counts.
function openGroep(element) {
  const groep = element.closest('details');
  if (groep) groep.open = true;
}

function wijktAf(invoer) {
  if (invoer.localName === 'select') return !invoer.selectedOptions[0]?.defaultSelected;
  if (['radio', 'checkbox'].includes(invoer.type)) return invoer.checked && !invoer.defaultChecked;
  return invoer.value !== invoer.defaultValue;
}

function koppel(element, id, aan) {
  const ids = new Set((element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  if (aan) ids.add(id);
  else ids.delete(id);
  if (ids.size) element.setAttribute('aria-describedby', [...ids].join(' '));
  else element.removeAttribute('aria-describedby');
}

function kop() {
  const element = document.createElement('p');
  element.className = 'zw-foutoverzicht-kop';
  element.textContent = 'Kijk dit na:';
  return element;
}

function lijst(regels) {
  const element = document.createElement('ul');
  element.append(...regels);
  return element;
}

// A button-like link: its own fragment would replace the scenario in the address bar.
function verwijzing(vak, boodschap) {
  const regel = document.createElement('li');
  const invoer = vak?.querySelector('input, select, textarea, button');
  if (!invoer) {
    regel.textContent = boodschap;
    return regel;
  }
  const link = document.createElement('a');
  link.href = `#${invoer.id}`;
  link.textContent = boodschap;
  link.addEventListener('click', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    invoer.focus();
  });
  regel.append(link);
  return regel;
}
