import type { Translated, Words } from '../../fields/words.ts';

export const collection: Translated = {
  nb: 'Det noen kan få hjelp med, av hvem, og hvordan. Skriv til den som trenger tjenesten.',
  nn: 'Det nokon kan få hjelp med, av kven, og korleis. Skriv til den som treng tenesta.',
};

export const otherNames: Words = {
  nb: 'Andre navn folk bruker',
  nn: 'Andre namn folk bruker',
  help: {
    nb: 'Vises som «Kalles også»: forkortelser og navn dere selv ville brukt. Trykk Enter etter hvert.',
    nn: 'Blir vist som «Blir òg kalla»: forkortingar og namn de sjølve ville brukt. Trykk Enter etter kvart.',
  },
};

export const description: Words = {
  nb: 'Hva du kan få hjelp med',
  nn: 'Kva du kan få hjelp med',
  help: {
    nb: 'Skriv til du. Korte setninger. Si hva som skjer, ikke hvem som har ansvaret. Det viktigste først.',
    nn: 'Skriv til du. Korte setningar. Sei kva som skjer, ikkje kven som har ansvaret. Det viktigaste først.',
  },
};

export const whenYouCall: Words = {
  nb: 'Hva skjer hvis jeg ringer?',
  nn: 'Kva skjer om eg ringjer?',
  help: {
    nb: 'Mange gruer seg. Fortell hvem som svarer, hva de spør om, og hva du slipper å si.',
    nn: 'Mange gruar seg. Fortel kven som svarar, kva dei spør om, og kva du slepp å seie.',
  },
};

export const nextSteps: Words = {
  nb: 'Hva skjer etterpå?',
  nn: 'Kva skjer etterpå?',
  help: {
    nb: 'Steg for steg, med tid der dere vet den. En nummerert liste er ofte best.',
    nn: 'Steg for steg, med tid der de veit ho. Ei nummerert liste er ofte best.',
  },
};

export const forWhom: Words = {
  nb: 'Hvem det er for',
  nn: 'Kven det er for',
  help: {
    nb: 'Én setning: «For deg som …».',
    nn: 'Éi setning: «For deg som …».',
  },
};

export const ages: Words = {
  nb: 'Alder',
  nn: 'Alder',
  help: { nb: 'Hele år, begge tatt med.', nn: 'Heile år, begge rekna med.' },
};

export const risks = {
  nb: 'Plass i risikomatrisen',
  nn: 'Plass i risikomatrisa',
  one: { nb: 'Plass', nn: 'Plass' },
};

export const themes: Words = {
  nb: 'Temaer',
  nn: 'Tema',
  help: {
    nb: 'Det folk trenger hjelp med, i hverdagsord.',
    nn: 'Det folk treng hjelp med, i kvardagsord.',
  },
};

export const legalBasis: Words = { nb: 'Lovgrunnlag', nn: 'Lovgrunnlag' };

export const organisation: Words = {
  nb: 'Enhet som svarer for tjenesten',
  nn: 'Eining som svarar for tenesta',
};

export const related: Words = {
  nb: 'Passer ikke dette? Se også',
  nn: 'Passar ikkje dette? Sjå òg',
};
