import { assessCompetencyCertification } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { openingOf } from './expected.js';
import { asOf } from './records.js';
import { certification } from './training-records.js';

const on = { asOf };

describe('development that ends after the day of the decision', () => {
  const developed = { ...certification, developmentFinishedOn: '2026-07-15' };

  it('is told as part of the plan where the certification is planned', () => {
    const planned = assessCompetencyCertification({ ...developed, certifiedOn: '2026-08-01' }, on);
    expect(openingOf(planned, 'id')).toBe(
      'Kompetensi dapat disertifikasi pada 1 Agustus 2026. Bertanggal sesudah tanggal putusan, jadi masih rencana seperti sertifikasinya: tanggal selesai Pengembangan Kompetensi.',
    );
    expect(openingOf(planned, 'en')).toBe(
      'The competency can be certified on 1 August 2026. Dated after the day of the decision, so planned like the certification: day the development was finished.',
    );
  });

  it('is told as not there yet where the certification is not to come', () => {
    const today = assessCompetencyCertification({ ...developed, certifiedOn: asOf }, on);
    expect(openingOf(today, 'id')).toBe(
      'Kompetensi tidak dapat disertifikasi pada 1 Juli 2026, karena Pasal 10 ayat (4). Bertanggal sesudah tanggal putusan, jadi dianggap belum terjadi: tanggal selesai Pengembangan Kompetensi.',
    );
    expect(openingOf(today, 'en')).toBe(
      'The competency cannot be certified on 1 July 2026, because of Article 10 paragraph (4). Dated after the day of the decision, so taken as not happened yet: day the development was finished.',
    );
  });
});
