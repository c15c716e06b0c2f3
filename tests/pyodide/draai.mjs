// Runs pytest on the rules inside Pyodide, the Python that visitors have.
// Usage: node draai.mjs REPOSITORY SITE-PACKAGES TEST…
import { loadPyodide } from 'pyodide';

const [werk, pakketten, ...tests] = process.argv.slice(2);
const pyodide = await loadPyodide();
for (const [plek, map] of [['/werk', werk], ['/pakketten', pakketten]]) {
  pyodide.FS.mkdirTree(plek);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: map }, plek);
}
pyodide.globals.set('tests', pyodide.toPy(tests));
try {
  process.exitCode = pyodide.runPython(`
import os, sys
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # plugins with compiled parts stay outside
sys.dont_write_bytecode = True
sys.path[:0] = ["/werk", "/pakketten"]
os.chdir("/werk")
import pytest
int(pytest.main(["-p", "no:cacheprovider", "--quiet", *tests]))
`);
} catch (fout) {
  console.error(fout.message);
  process.exitCode = 1;
}
