import { assessCompetencyCertificationFrom, validateTrainingCooperationFrom, validateTrainingOfferFrom } from 'bangkom';
import { type Explainable, explain, type Locale } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';
import { openingOf } from './expected.js';
import { asOf } from './records.js';
import { certification, cooperation, offer } from './training-records.js';
import { trainingResults } from './training-walk.js';

const on = { asOf };

describe('development that ends after the day of the decision', () => {
  const developed = { ...certification, developmentFinishedOn: '2026-07-15' };

  it('is told as part of the plan where the certification is planned', () => {
    const planned = assessCompetencyCertificationFrom({ ...developed, certifiedOn: '2026-08-01' }, on);
    expect(openingOf(planned, 'id')).toBe(
      'Kompetensi dapat disertifikasi pada 1 Agustus 2026. Bertanggal sesudah tanggal putusan, jadi masih rencana seperti sertifikasinya: tanggal selesai Pengembangan Kompetensi.',
    );
    expect(openingOf(planned, 'en')).toBe(
      'The competency can be certified on 1 August 2026. Dated after the day of the decision, so planned like the certification: day the development was finished.',
    );
  });

  it('is told as not there yet where the certification is not to come', () => {
    const today = assessCompetencyCertificationFrom({ ...developed, certifiedOn: asOf }, on);
    expect(openingOf(today, 'id')).toBe(
      'Kompetensi tidak dapat disertifikasi pada 1 Juli 2026, karena Pasal 10 ayat (4). Bertanggal sesudah tanggal putusan, jadi dianggap belum terjadi: tanggal selesai Pengembangan Kompetensi.',
    );
    expect(openingOf(today, 'en')).toBe(
      'The competency cannot be certified on 1 July 2026, because of Article 10 paragraph (4). Dated after the day of the decision, so taken as not happened yet: day the development was finished.',
    );
  });
});

describe('cooperation whose steps are taken', () => {
  const prepared = { ...cooperation, approved: true, unitAppointed: true, prepared: true };
  const tell = (record: object, locale: Locale) => openingOf(validateTrainingCooperationFrom(record, on), locale);

  it('is told what follows the preparation', () => {
    expect(tell(prepared, 'id')).toBe(
      'Kerja sama Pelatihan memenuhi ketentuan per 1 Juli 2026. Langkah sampai persiapan sudah selesai; yang menyusul: monitoring dan evaluasi, pelaporan berjenjang, dan penjaminan mutu oleh unit SDM.',
    );
    expect(tell(prepared, 'en')).toBe(
      'The training cooperation meets the rules as of 1 July 2026. The steps up to preparation are done; what follows: monitoring and evaluation, tiered reporting, and quality assurance by the HRD unit.',
    );
  });

  it('is told so beside a memorandum that is missing, and that this is still needed', () => {
    const bare = { ...prepared, memorandumSignedBy: 'tidak-ada' };
    expect(tell(bare, 'id')).toBe(
      'Kerja sama Pelatihan tidak memenuhi ketentuan per 1 Juli 2026, karena Pasal 58 ayat (2). Langkah sampai persiapan sudah selesai; yang menyusul: monitoring dan evaluasi, pelaporan berjenjang, dan penjaminan mutu oleh unit SDM. Ketentuan yang tidak terpenuhi masih harus dipenuhi.',
    );
    expect(tell(bare, 'en')).toBe(
      'The training cooperation does not meet the rules as of 1 July 2026, because of Article 58 paragraph (2). The steps up to preparation are done; what follows: monitoring and evaluation, tiered reporting, and quality assurance by the HRD unit. The requirements that are not met are still to be met.',
    );
  });

  it('is told to need none of them where the other party did not ask for it', () => {
    const ours = { ...cooperation, requestedBy: 'kementerian' };
    expect(tell(ours, 'id')).toBe(
      'Kerja sama Pelatihan memenuhi ketentuan per 1 Juli 2026. Langkah sampai persiapan tidak diperlukan bagi kerja sama ini.',
    );
    expect(tell({ ...ours, memorandumSignedBy: 'tidak-ada' }, 'en')).toBe(
      'The training cooperation does not meet the rules as of 1 July 2026, because of Article 58 paragraph (2). This cooperation does not need the steps up to preparation. The requirements that are not met are still to be met.',
    );
  });

  it('is told that they are done or not needed while it is not known who asked', () => {
    expect(tell({ ...prepared, requestedBy: null }, 'id')).toBe(
      'Kerja sama Pelatihan memenuhi ketentuan per 1 Juli 2026. Langkah sampai persiapan sudah selesai atau tidak diperlukan.',
    );
    expect(tell({ ...prepared, requestedBy: null }, 'en')).toBe(
      'The training cooperation meets the rules as of 1 July 2026. The steps up to preparation are done or not needed.',
    );
  });
});

describe('an offer whose steps are taken', () => {
  it('is told that no step is left only where it is dealt with in full', () => {
    const unpaid = validateTrainingOfferFrom({ ...offer, paidBy: 'lainnya' }, on);
    expect(openingOf(unpaid, 'id')).toBe(
      'Penawaran Pelatihan belum lengkap diproses per 1 Juli 2026, karena Pasal 59 ayat (10). Semua langkah sudah dilakukan, tetapi ada ketentuan yang tidak terpenuhi.',
    );
    expect(openingOf(unpaid, 'en')).toBe(
      'The training offer has not been dealt with in full as of 1 July 2026, because of Article 59 paragraph (10). Every step is taken, but not every requirement is met.',
    );
    expect(explain(validateTrainingOfferFrom({ ...offer, paidBy: null }, on), { locale: 'en' })).toContain(
      'facts are missing. Every step is taken.\n',
    );
    expect(explain(validateTrainingOfferFrom(offer, on), { locale: 'en' })).toContain('No step is left.');
  });

  it('leaves the steps out beside a verdict of a later version', () => {
    const later = { ...validateTrainingOfferFrom(offer, on), verdict: 'withdrawn' };
    expect(explain(JSON.parse(JSON.stringify(later)), { locale: 'en' })).not.toMatch(/step/);
  });
});

describe('every record about the known ones', () => {
  it('hears of no step left only where nothing is unmet', () => {
    const cooperations = trainingResults.filter((result) => result.question === 'training-cooperation');
    const offers = trainingResults.filter((result) => result.question === 'training-offer');
    expect([cooperations.length > 50, offers.length > 30]).toEqual([true, true]);
    const isSaid = (result: Explainable) => explain(result, { locale: 'en' }).includes('No step is left');
    expect(cooperations.filter(isSaid)).toEqual([]);
    expect(offers.filter((result) => isSaid(result) && result.verdict !== 'complete')).toEqual([]);
  });
});
