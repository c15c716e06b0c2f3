// Usage: node momentopname.mjs PYODIDE_FOLDER WHEEL TARGET
// Freezes Python's heap with our wheel imported and every calculator run once.
// An underscore API of Pyodide: the browser falls back to micropip if it refuses.
import nodeCrypto from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [pyodideMap, wiel, doel] = process.argv.slice(2).map((pad) => resolve(pad));
const { loadPyodide } = await import(pathToFileURL(`${pyodideMap}/pyodide.mjs`).href);

// What is frozen is the same for every visitor, and should be so for every build of the
// same sources: no clock, no chance, no path of the machine that builds.
Date.now = () => Date.UTC(2020, 1, 2);
performance.now = () => 0;
Math.random = () => 0.5;
nodeCrypto.randomFillSync = (vak) => vak.fill(0);

const py = await loadPyodide({
  indexURL: pyodideMap,
  env: { PYTHONHASHSEED: '0' },
  _sysExecutable: '/python',
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
