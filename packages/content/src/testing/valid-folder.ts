/** A small valid content folder: two sites, some services, a page, an adaptation, a redirect. */
export const validFolder = {
  'norge/site.yaml': 'title:\n  nb: Norge\nlanguages:\n  - nb\n',
  'oppdal/site.yaml':
    'title:\n  nb: Sett i Oppdal\nparent: norge\npublished: true\nlanguages:\n  - nb\n',
  'norge/law/bvl-13-2.yaml': 'title:\n  nb: Meldeplikt\nact: Barnevernsloven\nsection: § 13-2\n',
  'norge/service/legevakt.yaml': serviceYaml(
    'Legevakt',
    'contacts:\n  - channel: phone\n    value: 116 117\n    source:\n      text: Helsenorge\n',
  ),
  'oppdal/organisation/helse.yaml': 'title:\n  nb: Helse og familie\n',
  'oppdal/service/ppt.yaml': serviceYaml(
    'PPT',
    '',
    'legalBasis:\n  - norge/law/bvl-13-2\norganisation: oppdal/organisation/helse\n',
  ),
  'oppdal/page/om.yaml':
    'title:\n  nb: Om modellen\nslug: om-modellen\nbody:\n  nb: Les om [PPT](entry:oppdal/service/ppt).\n',
  'oppdal/adaptation/legevakt.yaml':
    'of: norge/service/legevakt\nsections:\n  summary:\n    mode: replace\n    value:\n      nb: Ring legevakta.\n',
  'oppdal/redirect/gammel.yaml': 'from: /gammel/\nto: oppdal/page/om\n',
} as const;

export function serviceYaml(title: string, contacts = '', end = ''): string {
  return [
    `title:\n  nb: ${title}\n`,
    'referral:\n  needed: unknown\n',
    contacts,
    'cost:\n  kind: unknown\n',
    'interpreter:\n  available: unknown\n',
    end,
  ].join('');
}
