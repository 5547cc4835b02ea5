const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Something always follows these, so the full stop never ends a sentence. Both målformer. */
export const LEADING = list(`
  adr. ang. art. avd. bl.a. ca. d.e. dr. dvs. eks. eksl. ev. evt. f. f.eks. fom. f.o.m. forts. gl.
  hhv. iht. ift. inkl. innst. jf. jfr. kap. kgl. kl. kr. m.a. maks. mht. min. mob. mots. nr. obs.
  off. op. p.g.a. pga. pkt. pr. prof. prop. s. sml. ss. st. st.meld. t.d. tlf. t.o.m. tom. u.a.
  vedr. vs.
`);

/** These may end a sentence: they do when the next word begins with a capital letter. */
export const TRAILING = list(`
  a.m. el. etc. e.l. ff. flg. m.fl. m.m. mill. mnd. mrd. m.v. mv. o.a. o.l. osb. osv. p.t. red.
`);
