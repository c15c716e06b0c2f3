// The script that a page with a calculator names, right behind it: see `motorscripts` in macros.py.
// `python -m calculators.bouw SITE` puts it at a fixed address, beside manifest.json. So it stays
// tiny: it asks which build is current and hands over to that build's own files.

const MISLUKT = 'De rekenhulp kon niet starten. Hieronder staat een uitgewerkt voorbeeld, '
  + 'niet jouw eigen antwoord. Laad de pagina opnieuw of probeer een andere browser.';

const sectie = document.querySelector('section.zw-rekenhulp[data-hulp]');
if (sectie) start(sectie);

async function start(sectie) {
  const status = sectie.querySelector('.zw-status');
  const antwoord = sectie.querySelector('.zw-antwoord');
  if (location.hash.startsWith('#v=')) {
    // The example must not pass for their answer; scenario.js hid it until now.
    antwoord.hidden = true;
    document.documentElement.classList.remove('zw-scenario');
    status.textContent = 'Je antwoord wordt berekend…';
  }
  try {
    const adres = new URL('manifest.json', import.meta.url);
    const manifest = await (await fetch(adres, { cache: 'no-cache' })).json();
    manifest.vooraf.forEach((pad) => haalVooraf(new URL(pad, adres)));
    const { begin } = await import(new URL(manifest.pagina, adres));
    await begin(sectie, manifest, adres);
  } catch (fout) {
    console.error('rekenhulp:', fout);
    sectie.dataset.start = 'mislukt';
    antwoord.hidden = false;
    status.classList.add('zw-mislukt');
    status.textContent = MISLUKT;
  }
}

function haalVooraf(adres) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'modulepreload', href: adres.href });
  document.head.append(link);
}
