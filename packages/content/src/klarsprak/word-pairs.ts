/**
 * Bokmål and nynorsk, a pair on each line. Only words that are not used in the other målform stand
 * here: «bare», «et», «nå» and «da» are nynorsk words too, «seier», «gjeld», «vart» and «heim» are
 * bokmål words too, and nynorsk allows «skole», «første» and «også».
 */

/** Each word belongs to its own målform only. */
export const BOTH_WAYS = pairs(`
  ikke ikkje | jeg eg | hva kva | hvem kven | hvordan korleis | hvorfor kvifor
  hverandre kvarandre | hverdag kvardag | hverdagen kvardagen | hverdager kvardagar
  en ein | fra frå | mer meir | flere fleire | noe noko | noen nokon | selv sjølv
  være vere | vært vore | gjøre gjere | gjør gjer | uten utan | siden sidan | annen annan
  hennes hennar | mye mykje | sammen saman | senere seinare | nærmere nærare
  utenfor utanfor | innenfor innanfor | dessuten dessutan | navn namn | navnet namnet
  måned månad | måneden månaden | måneder månader | månedene månadene
  tjeneste teneste | tjenesten tenesta | tjenester tenester | tjenestene tenestene
  mulig mogleg | mulige moglege | mulighet moglegheit | muligheter moglegheiter
  tilbud tilbod | tilbudet tilbodet | tilbudene tilboda
  forebygge førebyggje | forebygging førebygging | forebyggende førebyggjande
  foresatt føresett | foresatte føresette | kommuner kommunar | kommunene kommunane
  elever elevar | elevene elevane | familier familiar | familiene familiane
  ungdommer ungdommar | gutter gutar | barnehager barnehagar | barnehagene barnehagane
  helsesykepleier helsesjukepleiar | helsesykepleieren helsesjukepleiaren
  sykepleier sjukepleiar | sykdommer sjukdommar | veileder rettleiar
  ledere leiarar | lederen leiaren | lærere lærarar | læreren læraren
  brukere brukarar | brukeren brukaren | rådgiver rådgivar | rådgivere rådgivarar
  innbygger innbyggjar | innbyggere innbyggjarar | vansker vanskar
  taushetsplikt teieplikt | taushetsplikten teieplikta
  virksomhet verksemd | virksomheten verksemda | medvirkning medverknad | påvirke påverke
  oppgave oppgåve | oppgaven oppgåva | oppgaver oppgåver | selvmord sjølvmord
  selvskading sjølvskading | funksjonsnedsettelse funksjonsnedsetjing
  utfordringer utfordringar | opplysninger opplysningar | egentlig eigentleg
`);

/** Bokmål that is wrong in nynorsk, while the nynorsk word may stand in bokmål too. */
export const WRONG_IN_NYNORSK = pairs(`
  hvor kvar | hver kvar | hvert kvart | hvilken kva | hvilket kva | hvilke kva | hvis dersom
  sier seier | annet anna | eget eige | deres deira | dere de | dem dei | hun ho
  hjem heim | hjemme heime | hjemmet heimen | hjemmeside heimeside | bedre betre
  syk sjuk | syke sjuke | sykdom sjukdom | sykehus sjukehus | sykehuset sjukehuset
  stedet staden | hensyn omsyn | henvisning tilvising | avgjørelse avgjerd
  veiledning rettleiing | foreldreveiledning foreldrerettleiing | veilede rettleie
  ledelse leiing | ledelsen leiinga | enhet eining | enheten eininga | enheter einingar
  helhet heilskap | helhetlig heilskapleg | trygghet tryggleik | sikkerhet tryggleik
  kjærlighet kjærleik | rettigheter rettar | selvsagt sjølvsagt | selvstendig sjølvstendig
  foreldrene foreldra | spørsmålene spørsmåla | utsatt utsett | utsatte utsette
`);

/**
 * Nynorsk that is wrong in bokmål, or that no kommune writes in it: the norm of bokmål still lets
 * «heile» and «måndag» through.
 */
export const WRONG_IN_BOKMAL = pairs(`
  de dei | et eit | noen nokre | disse desse | bare berre | derfor difor | mens medan
  hele heile | mandag måndag | tirsdag tysdag | lørdag laurdag | kommer kjem | gikk gjekk
  fikk fekk | egen eigen | eget eige | egne eigne | deres deira | deres dykkar | leder leiar
  lærer lærar | ønsker ønskjer | ønske ønskje | innen innan | ennå enno
`);

/** Words in -lig and -leg, without the ending. */
export const LIG_STEMS = `
  alvor ansvar dag dår ende far frykte hemme kvinne lov lykke menneske munt natur offent person
  rime ro skrift sær tid tilgjenge tyde utilgjenge utyde uvan van vanske vesent år
`
  .trim()
  .split(/\s+/);

function pairs(text: string): [bokmal: string, nynorsk: string][] {
  return text
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .flatMap(([bokmal, nynorsk]) => (bokmal && nynorsk ? [[bokmal, nynorsk] as const] : []))
    .map(([bokmal, nynorsk]) => [bokmal, nynorsk]);
}
