// Starts the engine: PyScript in a worker, with everything fetched as early as possible.

import { onthoudNiets } from './geheugen.mjs';

const ZONDER = ['codemirror', 'deprecations-manager', 'donkey', 'error', 'py-editor',
  'py-game', 'py-terminal'];
const STIL_MS = 45_000;

/** @returns {Promise<{antwoord: Function, start: string}>} once Python answers. */
export function startMotor(manifest, basis, voortgang) {
  if (typeof WebAssembly !== 'object') return Promise.reject(new Error('geen WebAssembly'));
  const adres = (pad) => new URL(pad, basis).href;
  const tekenVanLeven = bewaker();
  haalVooraf(manifest.momentopname, adres, (deel) => {
    tekenVanLeven();
    voortgang(deel);
  }).catch(() => {});
  const bestaat = moetBestaan(adres(manifest.werker));
  return Promise.race([tekenVanLeven.stil, bestaat, startPyScript(manifest, adres)])
    .finally(tekenVanLeven.stop);
}

async function startPyScript(manifest, adres) {
  const interpreter = new URL(adres(manifest.interpreter));
  interpreter.searchParams.set('pyodide', adres(manifest.pyodide));
  interpreter.searchParams.set('wiel', adres(manifest.wiel));
  const plugins = ZONDER.map((naam) => `!${naam}`);
  zetInstelling('py', { interpreter: interpreter.href, plugins, sync_main_only: true });
  zetInstelling('mpy', { plugins }); // PyScript loads its plugins for each language
  zetKlaar('script', { type: 'py', worker: '', src: adres(manifest.werker) });
  const geefTerug = onthoudNiets();
  const { whenDefined } = await import(adres(manifest.pyscript)).finally(geefTerug);
  const { xworker } = await whenDefined('py');
  const { sync } = await xworker.ready;
  return { antwoord: sync.antwoord, start: await sync.startwijze() };
}

function zetInstelling(taal, instelling) {
  const element = zetKlaar(`${taal}-config`, { type: 'json', hidden: '' });
  element.textContent = JSON.stringify(instelling);
}

function zetKlaar(soort, kenmerken) {
  const element = document.createElement(soort);
  for (const [naam, waarde] of Object.entries(kenmerken)) element.setAttribute(naam, waarde);
  document.body.append(element);
  return element;
}

// PyScript waits for ever when the worker's own file is missing.
async function moetBestaan(url) {
  const antwoord = await fetch(url);
  if (!antwoord.ok) throw new Error(`${antwoord.status} voor ${url}`);
  return new Promise(() => {});
}

// The worker asks for the same file a moment later and gets it from the browser's cache:
// one download, started early, whose progress the page can see. If it fails here, the
// worker finds out too and starts without it.
async function haalVooraf({ adres: pad, bytes }, adres, voortgang) {
  const antwoord = await fetch(adres(pad));
  let binnen = 0;
  for await (const stuk of lees(antwoord.body)) {
    binnen += stuk.length;
    voortgang(binnen / bytes);
  }
}

async function* lees(stroom) {
  const lezer = stroom.getReader();
  for (let deel = await lezer.read(); !deel.done; deel = await lezer.read()) yield deel.value;
}

function bewaker() {
  let wekker;
  let wijsAf;
  const teken = () => {
    clearTimeout(wekker);
    wekker = setTimeout(() => wijsAf(new Error('de motor geeft geen teken van leven')), STIL_MS);
  };
  teken.stil = new Promise((_, nee) => { wijsAf = nee; });
  teken.stop = () => clearTimeout(wekker);
  teken();
  return teken;
}
