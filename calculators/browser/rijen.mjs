// The rows of a list field: add, remove, count, and read them.

export function leesRijen(lijst) {
  return [...lijst.querySelectorAll('.zw-rij')].map((rij) => {
    const cellen = [...rij.querySelectorAll('[name]')];
    return Object.fromEntries(cellen.map(({ name, value }) => [name.split('.')[2], value]));
  });
}

/** Gives the list exactly so many rows. */
export function zetRijen(lijst, aantal) {
  const rijen = lijst.querySelectorAll('.zw-rij');
  for (const rij of [...rijen].slice(aantal)) rij.remove();
  for (let nummer = rijen.length; nummer < aantal; nummer += 1) nieuweRij(lijst);
  hernummer(lijst);
}

/** Makes the buttons of every list in the form work. */
export function volgRijen(form) {
  for (const lijst of form.querySelectorAll('.zw-lijst')) hernummer(lijst);
  form.addEventListener('click', ({ target }) => {
    const lijst = target.closest('.zw-lijst');
    if (lijst && target.matches('.zw-rij-bij')) voegToe(lijst);
    if (lijst && target.matches('.zw-rij-weg')) verwijder(lijst, target.closest('.zw-rij'));
  });
}

function voegToe(lijst) {
  const rij = nieuweRij(lijst);
  hernummer(lijst);
  rij.querySelector('input, select').focus();
}

function verwijder(lijst, rij) {
  const volgende = rij.nextElementSibling ?? rij.previousElementSibling;
  rij.remove();
  hernummer(lijst);
  (volgende?.querySelector('.zw-rij-weg') ?? lijst.querySelector('.zw-rij-bij')).focus();
  // What was typed in this row no longer counts: compute again.
  lijst.dispatchEvent(new Event('input', { bubbles: true }));
}

function nieuweRij(lijst) {
  const rij = lijst.querySelector('template').content.firstElementChild.cloneNode(true);
  lijst.querySelector('.zw-rijen').append(rij);
  return rij;
}

// Names, ids and labels follow the place of the row.
function hernummer(lijst) {
  const { veld, rijnaam, maximum } = lijst.dataset;
  const plaats = new RegExp(`(^|[ -])${veld}\\.\\d+\\.`, 'g');
  const rijen = [...lijst.querySelectorAll('.zw-rij')];
  rijen.forEach((rij, nummer) => {
    rij.setAttribute('aria-label', `${rijnaam} ${nummer + 1}`);
    rij.querySelector('.zw-rij-weg').setAttribute('aria-label', `Verwijder ${rijnaam} ${nummer + 1}`);
    for (const element of rij.querySelectorAll('*')) {
      for (const naam of ['id', 'name', 'for', 'data-veld', 'aria-describedby']) {
        const waarde = element.getAttribute(naam);
        if (waarde) element.setAttribute(naam, waarde.replaceAll(plaats, `$1${veld}.${nummer}.`));
      }
    }
  });
  lijst.querySelector('.zw-rij-bij').hidden = rijen.length >= Number(maximum);
}
