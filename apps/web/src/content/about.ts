import type { Language, Localized } from '@sett/content';
import type { AboutName } from './pages/simple.ts';

/** What the site says about itself, in Markdown. The same for every kommune. */
export const aboutTexts: Record<AboutName, Localized> = {
  about: {
    nb: `Sett er en åpen håndbok for alle som er rundt barn og unge: foreldre, de unge selv og de som jobber med dem.

## Hvor kommer opplysningene fra?

Hver tjeneste har sine egne kilder, nederst på siden. Der står det også hvem som går god for teksten, og når. Når ingen har gjort det, står det **Ikke bekreftet ennå**.

Et telefonnummer og en åpningstid kan være eldre enn teksten rundt. Derfor har de sin egen dato.

## Hva betyr «vet vi ikke»?

Noen ganger vet vi ikke om du trenger henvisning, eller hva det koster. Da skriver vi det, i stedet for å gjette.`,
    nn: `Sett er ei open handbok for alle som er rundt barn og unge: foreldre, dei unge sjølve og dei som jobbar med dei.

## Kvar kjem opplysningane frå?

Kvar teneste har sine eigne kjelder, nedst på sida. Der står det òg kven som går god for teksten, og når. Når ingen har gjort det, står det **Ikkje stadfesta enno**.

Eit telefonnummer og ei opningstid kan vere eldre enn teksten rundt. Derfor har dei sin eigen dato.

## Kva tyder «veit vi ikkje»?

Nokre gonger veit vi ikkje om du treng tilvising, eller kva det kostar. Då skriv vi det, i staden for å gjette.`,
  },
  privacy: {
    nb: `Du kan bruke siden uten å fortelle hvem du er.

- Siden bruker ikke informasjonskapsler.
- Siden lagrer ingenting på telefonen eller maskinen din.
- Siden henter ikke noe fra andre nettsteder. Ingen andre får vite at du er her.
- Når du søker, leter din egen maskin. Ordene står i adressen til siden, men vi lagrer dem ikke.

## Det vi ikke kan skjule

Nettleseren din husker hvilke sider du har åpnet, og hva du har søkt etter. Bruker du en telefon som andre ser på, kan du åpne et privat vindu, eller slette historikken etterpå. Telefonregningen kan vise hvem du har ringt.

## Slik sletter du spor

Noen sider har knappen «Forlat siden raskt». Den åpner en side om været, men sletter ingenting.

1. Lukk fanene du ikke vil at andre skal se.
2. Åpne historikken. Den ligger i menyen til nettleseren.
3. Slett sidene fra dette nettstedet. Sletter du alt, kan noen legge merke til det.
4. Gjør det samme på andre enheter som er koblet til den samme kontoen.

Neste gang kan du åpne siden i et privat vindu. Tror du at noen følger med på telefonen din? Bruk en telefon eller maskin som de ikke har tilgang til.

## Andre nettsteder

Noen lenker går til andre nettsteder. De har sine egne regler for personvern.`,
    nn: `Du kan bruke sida utan å fortelje kven du er.

- Sida bruker ikkje informasjonskapslar.
- Sida lagrar ingenting på telefonen eller maskina di.
- Sida hentar ikkje noko frå andre nettstader. Ingen andre får vite at du er her.
- Når du søkjer, leitar di eiga maskin. Orda står i adressa til sida, men vi lagrar dei ikkje.

## Det vi ikkje kan skjule

Nettlesaren din hugsar kva sider du har opna, og kva du har søkt etter. Bruker du ein telefon som andre ser på, kan du opne eit privat vindauge, eller slette historikken etterpå. Telefonrekninga kan vise kven du har ringt.

## Slik slettar du spor

Nokre sider har knappen «Gå raskt frå sida». Han opnar ei side om vêret, men slettar ingenting.

1. Lukk fanene du ikkje vil at andre skal sjå.
2. Opne historikken. Han ligg i menyen til nettlesaren.
3. Slett sidene frå denne nettstaden. Slettar du alt, kan nokon leggje merke til det.
4. Gjer det same på andre einingar som er kopla til den same kontoen.

Neste gong kan du opne sida i eit privat vindauge. Trur du at nokon følgjer med på telefonen din? Bruk ein telefon eller ei maskin som dei ikkje har tilgang til.

## Andre nettstader

Nokre lenkjer går til andre nettstader. Dei har sine eigne reglar for personvern.`,
  },
  accessibility: {
    nb: `Siden skal kunne brukes av alle: med tastatur, med skjermleser, med stor skrift, på liten skjerm og på papir. Den virker uten JavaScript.

Vi sikter mot WCAG 2.2 på nivå AA.

## Finner du noe som ikke virker?

Si fra til dem som eier siden. Står det ingen adresse nederst, har vi ikke fått den ennå. Du kan også klage til [Tilsynet for universell utforming av ikt](https://www.uutilsynet.no/).`,
    nn: `Alle skal kunne bruke sida: med tastatur, med skjermlesar, med stor skrift, på liten skjerm og på papir. Ho verkar utan JavaScript.

Vi siktar mot WCAG 2.2 på nivå AA.

## Finn du noko som ikkje verkar?

Sei frå til dei som eig sida. Står det inga adresse nedst, har vi ikkje fått henne enno. Du kan òg klage til [Tilsynet for universell utforming av ikt](https://www.uutilsynet.no/).`,
  },
};

/** The heading in the text on privacy that says how to delete what the browser remembers. */
export const tracksHeading: Record<Language, string> = {
  nb: 'slik-sletter-du-spor',
  nn: 'slik-slettar-du-spor',
};
