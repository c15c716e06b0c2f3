// Copy the link, print, take the days along, and the heading that only paper shows.

const DATUM = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long' });

export function maakActies(sectie, meld) {
  const printkop = sectie.querySelector('.zw-printkop') ?? nieuwePrintkop(sectie);
  let fragment = '';
  let agenda = [];
  const agendaknop = sectie.querySelector('[data-actie="agenda"]');

  const acties = {
    async agenda() {
      if (agenda.length === 0) meld('Wacht tot je antwoord er staat, of verbeter de aangeduide velden.');
      else (await import('./agenda.mjs')).bewaarAgenda(agenda);
    },
    async kopieer() {
      if (!fragment) meld('Verbeter eerst de aangeduide velden: dan kan de link gekopieerd worden.');
      else if (await kopieer(link(fragment))) meld('De link is gekopieerd.');
      else meld(`Kopieer de link zelf: ${link(fragment)}`);
    },
    print: () => window.print(),
  };
  // The letter is part of the answer, which comes anew with every change.
  sectie.addEventListener('click', async ({ target }) => {
    if (target.dataset.actie !== 'brief') return;
    const tekst = target.parentElement.querySelector('.zw-brieftekst').textContent;
    meld(await kopieer(tekst) ? 'De tekst is gekopieerd.' : 'Kopiëren lukt hier niet: duid de tekst zelf aan.');
  });
  for (const [naam, doe] of Object.entries(acties)) {
    sectie.querySelector(`[data-actie="${naam}"]`)?.addEventListener('click', doe);
  }

  return {
    fragment: () => fragment,
    zet({ fragment: nieuw, titel, agenda: dagen }) {
      fragment = nieuw;
      agenda = dagen;
      if (agendaknop) agendaknop.hidden = agenda.length === 0;
      if (!fragment) return;
      const dag = DATUM.format(new Date());
      printkop.replaceChildren(
        regel(titel ?? document.title),
        regel(`Berekend op ${dag}`),
        regel(link(fragment)),
      );
    },
  };
}

function link(fragment) {
  return `${location.origin}${location.pathname}#${fragment}`;
}

async function kopieer(tekst) {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return kopieerOudeWeg(tekst);
  }
}

// Without https, or without permission, only the old command is left.
function kopieerOudeWeg(tekst) {
  const terug = document.activeElement;
  const vak = document.createElement('textarea');
  vak.value = tekst;
  document.body.append(vak);
  vak.select();
  const gelukt = document.execCommand('copy');
  vak.remove();
  terug?.focus();
  return gelukt;
}

function nieuwePrintkop(sectie) {
  const element = document.createElement('div');
  element.className = 'zw-printkop';
  sectie.prepend(element);
  return element;
}

function regel(tekst) {
  const p = document.createElement('p');
  p.textContent = tekst;
  return p;
}
