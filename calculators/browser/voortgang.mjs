// The progress bar of a start that takes long enough to be noticed.

const NA_MS = 300;
// Fetching is not all: unpacking and waking Python take the last part.
const DEEL_HALEN = 0.85;

export function toonVoortgang(status) {
  const eerst = status.textContent;
  const balk = document.createElement('progress');
  balk.className = 'zw-voortgang';
  balk.max = 1;
  balk.value = 0;
  balk.setAttribute('aria-label', 'Laden van de rekenhulp');
  const wekker = setTimeout(() => {
    const tekst = document.createElement('span');
    tekst.textContent = eerst || 'De rekenhulp wordt geladen…';
    status.replaceChildren(tekst, balk);
  }, NA_MS);

  return {
    zet: (deel) => { balk.value = Math.min(deel, 1) * DEEL_HALEN; },
    weg() {
      clearTimeout(wekker);
      status.replaceChildren();
    },
  };
}
