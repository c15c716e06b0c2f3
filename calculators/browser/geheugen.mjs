// PyScript opens IndexedDB, on the page for files and in the worker for a list of installed
// packages. We use neither, promise to store nothing, and must work where the browser
// refuses storage: give it an empty database in memory.

/** Replaces IndexedDB; the function it returns puts the real one back. */
export function onthoudNiets() {
  const eigen = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  const value = { open: () => verzoek(db) };
  Object.defineProperty(globalThis, 'indexedDB', { value, configurable: true });
  return () => {
    delete globalThis.indexedDB;
    if (eigen) Object.defineProperty(globalThis, 'indexedDB', eigen);
  };
}

const winkel = { getAllKeys: () => verzoek([]), clear: () => verzoek() };
const db = { transaction: () => ({ objectStore: () => winkel }), close() {} };

function verzoek(result) {
  const dit = { result };
  queueMicrotask(() => dit.onsuccess?.({ target: dit }));
  return dit;
}
