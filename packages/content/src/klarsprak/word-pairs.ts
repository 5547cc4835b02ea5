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
  ungdommer ungdomar | gutter gutar | barnehager barnehagar | barnehagene barnehagane
  helsesykepleier helsesjukepleiar | helsesykepleieren helsesjukepleiaren
  sykepleier sjukepleiar | sykdommer sjukdomar | veileder rettleiar
  ledere leiarar | lederen leiaren | lærere lærarar | læreren læraren
  brukere brukarar | brukeren brukaren | rådgiver rådgivar | rådgivere rådgivarar
  innbygger innbyggjar | innbyggere innbyggjarar | vansker vanskar
  taushetsplikt teieplikt | taushetsplikten teieplikta
  virksomhet verksemd | virksomheten verksemda | medvirkning medverknad | påvirke påverke
  oppgave oppgåve | oppgaven oppgåva | oppgaver oppgåver | selvmord sjølvmord
  selvskading sjølvskading | funksjonsnedsettelse funksjonsnedsetjing
  utfordringer utfordringar | opplysninger opplysningar | egentlig eigentleg
  voksen vaksen | voksne vaksne | penger pengar | finnes finst | alene åleine | ellers elles
  videre vidare | enten anten | ifølge ifølgje | underveis undervegs | ensom einsam
  velge velje | spørre spørje | hører høyrer | hørt høyrt | trives trivst | umulig umogleg
  snakker snakkar | jobber jobbar | svarer svarar | venter ventar | slutter sluttar
  mangler manglar | strever strevar | koster kostar | passer passar | handler handlar
  varsler varslar | samler samlar | utvikler utviklar | åpner opnar | månedlig månadleg
  regler reglar | reglene reglane | planer planar | planene planane | steder stader
  timer timar | dager dagar | dagene dagane | skoler skular | skolene skulane
  tanker tankar | grunner grunnar | samtaler samtalar | avtaler avtalar | artikler artiklar
  filmer filmar | tekster tekstar | telefoner telefonar | selvfølgelig sjølvsagt
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
  uke veke | uken veka | uker veker | ukene vekene | kommer kjem | gikk gjekk | fikk fekk
  ble vart | trenger treng | vet veit | se sjå | ligger ligg | sover søv | heter heiter
  finner finn | leser les | velger vel | høre høyre | spiller spelar | leker leikar
  virker verkar | husker hugsar | skrevet skrive | kun berre | samme same | disse desse
  egen eigen | egne eigne | hel heil | helt heilt | hele heile | frem fram | gammel gammal
  høyere høgare | lavere lågare | åpen open | åpent ope | åpne opne | natten natta
  åpningstid opningstid | åpningstider opningstider | hjelpen hjelpa | saken saka
  tiden tida | veien vegen | venner vener | ungdommen ungdomen | løsning løysing
  løsninger løysingar | ansatt tilsett | ansatte tilsette | henvise tilvise
  henviser tilviser | henvist tilvist | bekymret uroleg | ensomhet einsemd
  imidlertid likevel | undersøkelse undersøking | undersøkelsen undersøkinga
  undersøkelser undersøkingar | opplæringen opplæringa | utviklingen utviklinga
  meldingen meldinga | vurderingen vurderinga | behandlingen behandlinga
  endringen endringa | ordningen ordninga | stillingen stillinga | avdelingen avdelinga
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
  si seie | se sjå | trenger treng | tar tek | tatt teke | gi gje | åpent ope | hver kvar
  fremdeles framleis | begynner byrjar | husker hugsar | veiledning rettleiing
  henvisning tilvising | trygghet tryggleik | kjærlighet kjærleik | ensomhet einsemd
  enhet eining | ledelse leiing | avgjørelse avgjerd | hensyn omsyn | hjemmel heimel
  samtidig samstundes | nødvendig naudsynt | uker veker
`);

/** Words in -lig and -leg, without the ending. */
export const LIG_STEMS = `
  alvor ansvar dag dår ende far frykte hemme kvinne lov lykke menneske munt natur offent person
  rime ro skrift sær tid tilgjenge tyde utilgjenge utyde uvan van vanske vesent år
  fag tverrfag sannsyn stat tilstrekke ulov uro
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
