// What PyScript's setting `interpreter` names: `version` and a `loadPyodide` that thaws
// our heap snapshot, and falls back to an ordinary start with micropip. Runs in the worker.
// The page passes the folders of its build in the query: ?pyodide=…&wiel=…

import { onthoudNiets } from './geheugen.mjs';

const hier = new URL(import.meta.url);
const adres = (naam) => new URL(naam, hier).href;
const pyodideMap = adres(hier.searchParams.get('pyodide'));
const wielAdres = adres(hier.searchParams.get('wiel'));

// Asked for at once, in parallel with Pyodide's own files.
const momentopname = haal(adres('momentopname.gz')).then(pakUit);
const wiel = haal(wielAdres).then((antwoord) => antwoord.arrayBuffer());
// Compiled while Pyodide's own script still loads; it asks for this file only afterwards.
const vertaald = WebAssembly.compileStreaming(haal(`${pyodideMap}pyodide.asm.wasm`));
for (const belofte of [momentopname, wiel, vertaald]) belofte.catch(() => {});

onthoudNiets();
const pyodide = await import(`${pyodideMap}pyodide.mjs`);
export const version = pyodide.version;

export async function loadPyodide(opties) {
  const wasmMislukt = bewaakWasm();
  const laad = (extra) => Promise.race([wasmMislukt, pyodide.loadPyodide({
    ...opties,
    ...extra,
    indexURL: pyodideMap,
    lockFileURL: adres('pyodide-lock.json'),
    packageBaseUrl: adres('./'),
  })]);
  try {
    return meld('momentopname', await ontdooi(laad));
  } catch (fout) {
    console.warn('rekenhulp: geen momentopname, gewone start:', fout);
    return meld('micropip', await installeer(laad));
  }
}

async function ontdooi(laad) {
  const py = await laad({ _loadSnapshot: momentopname });
  // The heap holds the imported modules, not the files: amounts read late, and tracebacks.
  py.unpackArchive(await wiel, 'wheel');
  return py;
}

async function installeer(laad) {
  const py = await laad({});
  await py.loadPackage('micropip', { messageCallback() {} });
  await py.pyimport('micropip').install(wielAdres);
  return py;
}

function meld(start, py) {
  py.registerJsModule('zw_motor', { start });
  return py;
}

async function haal(url) {
  const antwoord = await fetch(url);
  if (!antwoord.ok) throw new Error(`${antwoord.status} voor ${url}`);
  return antwoord;
}

async function pakUit(antwoord) {
  const stroom = antwoord.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stroom).arrayBuffer());
}

// Pyodide only warns when its wasm cannot start, and then waits for ever.
function bewaakWasm() {
  const { promise, reject } = Promise.withResolvers?.() ?? metAfwijzing();
  WebAssembly.instantiateStreaming = async (antwoord, invoer) => {
    try {
      const module = await vertaald;
      (await antwoord).body?.cancel();
      return { module, instance: await WebAssembly.instantiate(module, invoer) };
    } catch (fout) {
      reject(fout);
      throw fout;
    }
  };
  promise.catch(() => {});
  return promise;
}

function metAfwijzing() {
  let reject;
  const promise = new Promise((_, nee) => { reject = nee; });
  return { promise, reject };
}
