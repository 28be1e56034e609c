import { describe, expect, it } from 'vitest';
import { citeProvision } from '../../src/law/citation.js';
import { type ProvisionId, provisions } from '../../src/law/provisions.js';

const ids = Object.keys(provisions) as ProvisionId[];

describe('citeProvision', () => {
  it.each<[ProvisionId, string, string]>([
    ['pupr-2-2023/1.13', 'Pasal 1 angka 13', 'Article 1 number 13'],
    ['pupr-2-2023/28.a', 'Pasal 28 huruf a', 'Article 28 letter a'],
    ['pupr-2-2023/28.b.1', 'Pasal 28 huruf b angka 1', 'Article 28 letter b number 1'],
    ['pupr-2-2023/28.e.3', 'Pasal 28 huruf e angka 3', 'Article 28 letter e number 3'],
    ['pupr-2-2023/29', 'Pasal 29', 'Article 29'],
    ['pupr-2-2023/37.2.d', 'Pasal 37 ayat (2) huruf d', 'Article 37 paragraph (2) letter d'],
    ['pupr-2-2023/37.2.d.2', 'Pasal 37 ayat (2) huruf d angka 2', 'Article 37 paragraph (2) letter d number 2'],
    ['pupr-2-2023/38.3', 'Pasal 38 ayat (3)', 'Article 38 paragraph (3)'],
    ['pupr-2-2023/39.4.e', 'Pasal 39 ayat (4) huruf e', 'Article 39 paragraph (4) letter e'],
    ['uu-20-2023/55', 'Pasal 55', 'Article 55'],
    ['pupr-2-2023/5.3.a', 'Pasal 5 ayat (3) huruf a', 'Article 5 paragraph (3) letter a'],
    ['pupr-2-2023/8.10', 'Pasal 8 ayat (10)', 'Article 8 paragraph (10)'],
    ['pupr-2-2023/17.2.k', 'Pasal 17 ayat (2) huruf k', 'Article 17 paragraph (2) letter k'],
    ['pupr-2-2023/12.2.f', 'Pasal 12 ayat (2) huruf f', 'Article 12 paragraph (2) letter f'],
    ['pupr-2-2023/59.10', 'Pasal 59 ayat (10)', 'Article 59 paragraph (10)'],
    ['pupr-2-2023/60.a', 'Pasal 60 huruf a', 'Article 60 letter a'],
    ['pupr-2-2023/62.1.c.4', 'Pasal 62 ayat (1) huruf c angka 4', 'Article 62 paragraph (1) letter c number 4'],
    ['dou-asn-probolinggo/vii.8.2.1', 'bagian VII angka 8.2 butir 1', 'section VII number 8.2 item 1'],
    ['dou-asn-probolinggo/viii.2', 'bagian VIII angka 2', 'section VIII number 2'],
    ['permenpan-rb-38-2018/3', 'Pasal 3', 'Article 3'],
    ['permenpan-rb-38-2018/12.c', 'Pasal 12 huruf c', 'Article 12 letter c'],
    ['permenpan-rb-38-2018/15.2', 'Pasal 15 ayat (2)', 'Article 15 paragraph (2)'],
    ['permenpan-rb-38-2018/kualifikasi', 'dimensi kualifikasi', 'dimension kualifikasi'],
    ['permenpan-rb-38-2018/kinerja', 'dimensi kinerja', 'dimension kinerja'],
    ['permenpan-rb-38-2018/kompetensi.d', 'dimensi kompetensi huruf d', 'dimension kompetensi letter d'],
    ['permenpan-rb-38-2018/disiplin.b', 'dimensi disiplin huruf b', 'dimension disiplin letter b'],
  ])('%s is written %j, in English %j', (provision, id, en) => {
    expect(citeProvision(provision)).toBe(id);
    expect(citeProvision(provision, { locale: 'id' })).toBe(id);
    expect(citeProvision(provision, { locale: 'id', instrument: false })).toBe(id);
    expect(citeProvision(provision, { locale: 'en' })).toBe(en);
  });

  it.each<[ProvisionId, string, string]>([
    [
      'pupr-2-2023/28.b.1',
      'Pasal 28 huruf b angka 1 Permen PUPR 2/2023',
      'Article 28 letter b number 1, Permen PUPR 2/2023',
    ],
    ['uu-20-2023/55', 'Pasal 55 UU 20/2023', 'Article 55, Law 20/2023'],
    ['pp-11-2017/239', 'Pasal 239 PP 11/2017', 'Article 239, Government Regulation 11/2017'],
    ['permenpan-rb-38-2018/14.e', 'Pasal 14 huruf e Permenpan RB 38/2018', 'Article 14 letter e, Permenpan RB 38/2018'],
    [
      'permenpan-rb-38-2018/kualifikasi',
      'dimensi kualifikasi Permenpan RB 38/2018',
      'dimension kualifikasi, Permenpan RB 38/2018',
    ],
    [
      'permenpan-rb-38-2018/disiplin.a',
      'dimensi disiplin huruf a Permenpan RB 38/2018',
      'dimension disiplin letter a, Permenpan RB 38/2018',
    ],
    [
      'dou-asn-probolinggo/vii.8.2.2',
      'bagian VII angka 8.2 butir 2 Pedoman DOU ASN Kota Probolinggo',
      'section VII number 8.2 item 2, DOU ASN Guide of the City of Probolinggo',
    ],
  ])('%s with its instrument is %j, in English %j', (provision, id, en) => {
    expect(citeProvision(provision, { locale: 'id', instrument: true })).toBe(id);
    expect(citeProvision(provision, { locale: 'en', instrument: true })).toBe(en);
  });

  it.each<[ProvisionId, string, string]>([
    ['uu-14-2005', 'UU 14/2005', 'Law 14/2005'],
    ['uu-11-2019', 'UU 11/2019', 'Law 11/2019'],
    ['uu-49-2009', 'UU 49/2009', 'Law 49/2009'],
    ['permendikbudristek-53-2023', 'Permendikbudristek 53/2023', 'Permendikbudristek 53/2023'],
    ['permenpan-rb-6-2022', 'Permenpan RB 6/2022', 'Permenpan RB 6/2022'],
    ['permenpan-rb-3-2020', 'Permenpan RB 3/2020', 'Permenpan RB 3/2020'],
    ['permenpan-rb-38-2017', 'Permenpan RB 38/2017', 'Permenpan RB 38/2017'],
    ['perlan-10-2018', 'Perlan 10/2018', 'LAN Regulation 10/2018'],
    ['peraturan-bkn-8-2019', 'Peraturan BKN 8/2019', 'BKN Regulation 8/2019'],
  ])('the whole of %s is named %j, in English %j, whether or not the instrument is asked for', (provision, id, en) => {
    for (const options of [{}, { instrument: true }, { instrument: false }]) {
      expect(citeProvision(provision, { locale: 'id', ...options })).toBe(id);
      expect(citeProvision(provision, { locale: 'en', ...options })).toBe(en);
    }
  });

  const guide = ids.filter((id) => id.startsWith('dou-asn-probolinggo/'));
  const dimensions = ids.filter((id) => /\/[a-z]/.test(id) && !guide.includes(id));
  const slides = ids.filter((id) => id.startsWith('paparan-pengembangan-kompetensi/'));
  const laws = ids.filter((id) => !guide.includes(id) && !dimensions.includes(id) && !slides.includes(id));

  it.each(slides)('%s is cited by its number, and as slides of whom', (provision) => {
    const id = citeProvision(provision, { locale: 'id', instrument: true });
    const en = citeProvision(provision, { locale: 'en', instrument: true });
    expect(id).toMatch(/^slide \d+ Paparan .+ \(BKPP Kota Semarang\)$/);
    expect(en).toMatch(/^slide \d+, Slides .+ \(BKPP of the City of Semarang\)$/);
  });

  it('has the dimensions of Permenpan RB 38/2018 to cite', () => {
    expect(dimensions).toHaveLength(8);
  });

  it.each(dimensions)('%s is cited by its name, since the number of its Pasal is not at hand', (provision) => {
    const id = citeProvision(provision, { locale: 'id', instrument: true });
    const en = citeProvision(provision, { locale: 'en', instrument: true });
    expect(id).toMatch(/^dimensi (kualifikasi|kompetensi|kinerja|disiplin)( huruf [a-d])? Permenpan RB 38\/2018$/);
    expect(en).toMatch(/^dimension (kualifikasi|kompetensi|kinerja|disiplin)( letter [a-d])?, Permenpan RB 38\/2018$/);
  });

  it.each(guide)('%s is cited by its section, and never as a Pasal', (provision) => {
    const id = citeProvision(provision, { locale: 'id', instrument: true });
    const en = citeProvision(provision, { locale: 'en', instrument: true });
    expect(id).toMatch(/^bagian (VII angka 8\.2 butir [12]|VIII angka 2) Pedoman DOU ASN Kota Probolinggo$/);
    expect(en).toMatch(/^section (VII number 8\.2 item [12]|VIII number 2), DOU ASN Guide of the City of Probolinggo$/);
  });

  it.each(laws)('%s can be cited in the form that lawyers use', (provision) => {
    const id = citeProvision(provision, { locale: 'id', instrument: true });
    const en = citeProvision(provision, { locale: 'en', instrument: true });
    const name = { id: '(Permen|Peraturan|Perlan|UU|PP)', en: '(Permen|BKN|LAN|Law|Government)' };
    const number = '[A-Za-z ]* \\d+/20\\d\\d$';
    expect(id).toMatch(
      new RegExp(`^(Pasal \\d+( ayat \\(\\d+\\))?( huruf [a-z])?( angka \\d+)? )?${name.id}${number}`),
    );
    expect(en).toMatch(
      new RegExp(`^(Article \\d+( paragraph \\(\\d+\\))?( letter [a-z])?( number \\d+)?, )?${name.en}${number}`),
    );
  });

  it('tells a guide from the law without their names', () => {
    for (const locale of ['id', 'en'] as const) {
      const bare = new Set(laws.map((id) => citeProvision(id, { locale })));
      expect(guide.filter((id) => bare.has(citeProvision(id, { locale })))).toEqual([]);
    }
  });

  it('tells all provisions apart', () => {
    for (const locale of ['id', 'en'] as const) {
      expect(new Set(ids.map((id) => citeProvision(id, { locale, instrument: true }))).size).toBe(ids.length);
    }
  });

  it.each(['toString/1', 'constructor', '__proto__/2.a'])(
    'names an instrument it does not know as it is given: %s',
    (provision) => {
      const instrument = provision.split('/')[0] ?? '';
      expect(citeProvision(provision as ProvisionId, { locale: 'id', instrument: true })).toContain(instrument);
    },
  );

  it.each(['pupr-2-2023/', 'pupr-2-2023/28 b', 'pupr-2-2023/28..b', 'pupr-2-2023/28/b'])(
    'gives back what no provision could be called: %s',
    (provision) => {
      expect(citeProvision(provision as ProvisionId, { locale: 'id', instrument: true })).toBe(provision);
    },
  );
});
