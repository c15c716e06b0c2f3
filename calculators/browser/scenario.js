// Runs before the page is drawn. A link carries somebody's own figures: the built-in example must
// not be seen as their answer, not even for a blink. The loader takes over from here.
if (location.hash.startsWith('#v=')) {
  const { classList } = document.documentElement;
  classList.add('zw-scenario');
  // When the loader itself does not arrive, the example is better than nothing.
  addEventListener('error', () => classList.remove('zw-scenario'), true);
}
