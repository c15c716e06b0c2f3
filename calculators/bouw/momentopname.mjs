// Usage: node momentopname.mjs PYODIDE_FOLDER WHEEL TARGET
// Freezes Python's heap with our wheel imported and every calculator run once.
// An underscore API of Pyodide: the browser falls back to micropip if it refuses.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [pyodideMap, wiel, doel] = process.argv.slice(2).map((pad) => resolve(pad));
const { loadPyodide } = await import(pathToFileURL(`${pyodideMap}/pyodide.mjs`).href);

// A fixed hash seed: the same sources should give the same snapshot.
const py = await loadPyodide({
  indexURL: pyodideMap,
  env: { PYTHONHASHSEED: '0' },
  _makeSnapshot: true,
});

// Pyodide wants a plain Uint8Array, not Node's Buffer.
py.unpackArchive(new Uint8Array(await readFile(wiel)), 'wheel');

// PyScript's own Python package reaches for the page (DOM, storage, sockets). Our worker
// only answers questions: an empty stand-in saves compiling it at each visit.
py.runPython(`
import asyncio, pathlib, sys, types, zipfile
import pyodide.code, pyodide.ffi
sys.modules["pyscript"] = types.ModuleType("pyscript")
from calculators import werker
werker.opwarmen()
`);

await writeFile(doel, py.makeMemorySnapshot());
process.exit(0);
