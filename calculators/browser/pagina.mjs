// The page of one calculator: form → question → Python → answer, link and messages.
import { startMotor } from './motor.mjs';
import { leesVelden, maakFormulier } from './formulier.mjs';
import { maakActies } from './acties.mjs';
import { toonVoortgang } from './voortgang.mjs';

const WACHT_MS = 150;
const GEWIJZIGD_MS = 1000;
const OEFENBEURTEN = 12;
const isScenario = () => location.hash.startsWith('#v=');

/** Resolves when the first answer stands on the page; rejects when the engine cannot start. */
export async function begin(sectie, manifest, basis) {
  const vak = (naam) => sectie.querySelector(`.zw-${naam}`);
  const formulier = maakFormulier(sectie);
  const acties = maakActies(sectie, meld);
  const kort = vak('kort');
  const aangeraakt = new Set();
  let motor;
  let volgnummer = 0;
  let wekker;
  let meldwekker;

  // `stil`: only for a screen reader; whoever sees the page sees the answer change.
  function meld(tekst, { na = 0, stil = false } = {}) {
    clearTimeout(meldwekker);
    meldwekker = setTimeout(() => {
      vak('status').classList.toggle('zw-stil', stil);
      vak('status').textContent = tekst;
    }, na);
  }

  async function bereken(vraag, { bijhouden = false, fouten = 'direct' } = {}) {
    const dit = ++volgnummer;
    const sinds = performance.now();
    const tekst = await motor.antwoord(
      sectie.dataset.hulp,
      JSON.stringify({ ...vraag, vandaag: vandaag() }),
    );
    if (dit !== volgnummer) return;
    toon(JSON.parse(tekst), vraag, fouten);
    performance.measure('zw-herberekening', { start: sinds });
    if (bijhouden) houdLinkBij(acties.fragment());
  }

  function toon(uit, vraag, fouten) {
    const goed = Object.keys(uit.fouten).length === 0;
    if (vraag.fragment) formulier.vul(uit.waarden);
    formulier.toon(uit, fouten);
    vak('meldingen').replaceChildren(...uit.meldingen.map(alinea));
    if (goed) vervang(vak('antwoord'), uit.html, uit.voorbeeld);
    vak('antwoord').toggleAttribute('data-verouderd', !goed);
    acties.zet(uit);
    kort.hidden = !uit.uitkomst;
    kort.textContent = uit.uitkomst;
    if (goed) meld(uit.uitkomst || 'Het antwoord is bijgewerkt.', { na: GEWIJZIGD_MS, stil: true });
    else meld('Verbeter eerst de aangeduide velden.', { na: GEWIJZIGD_MS, stil: true });
  }

  function naarAntwoord() {
    vak('resultaat').scrollIntoView({ block: 'nearest' });
  }

  const uitFormulier = (keuze) => bereken({ velden: leesVelden(formulier.element) }, keuze);
  const uitLink = () => bereken({ fragment: location.hash.slice(1) });

  function gewijzigd(veld, wachten) {
    aangeraakt.add(veld);
    volgnummer++; // what is still under way answers an older form
    clearTimeout(wekker);
    if (!motor) return;
    const keuze = { bijhouden: true, fouten: wachten ? 'later' : 'direct' };
    wekker = setTimeout(() => uitFormulier(keuze), wachten ? WACHT_MS : 0);
  }

  formulier.element.addEventListener('input', ({ target }) => gewijzigd(target.name, isTekst(target)));
  // Leaving a text field: nothing new to compute, but no reason left to wait with a message.
  formulier.element.addEventListener('change', formulier.toonUitgesteld);
  formulier.element.addEventListener('submit', async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    clearTimeout(wekker);
    if (!motor) return;
    await uitFormulier({ bijhouden: true });
    if (!formulier.naarEersteFout()) naarAntwoord();
  });
  kort.addEventListener('click', naarAntwoord);
  addEventListener('hashchange', () => {
    if (motor && isScenario()) uitLink();
  });

  const voortgang = toonVoortgang(vak('status'));
  try {
    motor = await startMotor(manifest, basis, voortgang.zet);
  } finally {
    voortgang.weg();
  }
  sectie.dataset.start = motor.start;
  if (isScenario()) await uitLink();
  if (!isScenario() || aangeraakt.size) await uitFormulier({ bijhouden: aangeraakt.size > 0 });
  performance.mark('zw-eerste-antwoord');
  globalThis.requestIdleCallback?.(oefen);

  // The browser still optimises: let it do so on answers that nobody is waiting for.
  async function oefen() {
    const stand = volgnummer;
    const vraag = JSON.stringify({ velden: leesVelden(formulier.element), vandaag: vandaag() });
    for (let keer = 0; keer < OEFENBEURTEN && stand === volgnummer; keer += 1) {
      await motor.antwoord(sectie.dataset.hulp, vraag);
    }
  }
}

function houdLinkBij(fragment) {
  if (fragment) history.replaceState(history.state, '', `#${fragment}`);
}

// A new answer must not close what the visitor opened to read.
function vervang(vak, html, voorbeeld) {
  const titel = (stuk) => stuk.querySelector('summary')?.textContent.replace(/\d+/gu, '');
  const open = new Set([...vak.querySelectorAll('details[open]')].map(titel));
  vak.innerHTML = html;
  vak.querySelectorAll('details').forEach((stuk) => { stuk.open ||= open.has(titel(stuk)); });
  if (voorbeeld) vak.dataset.soort = 'voorbeeld';
  else delete vak.dataset.soort;
  vak.hidden = false;
}

function alinea(tekst) {
  const p = document.createElement('p');
  p.textContent = tekst;
  return p;
}

function isTekst({ localName, type }) {
  return localName === 'textarea' || (localName === 'input' && !['radio', 'checkbox'].includes(type));
}

function vandaag() {
  const nu = new Date();
  const twee = (getal) => String(getal).padStart(2, '0');
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}
