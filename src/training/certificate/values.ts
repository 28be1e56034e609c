/**
 * What documents there are, and what may be said of one.
 *
 * @pasal Pasal 58 ayat (5) huruf e dan ayat (6), Pasal 66, Pasal 67
 * @module
 */

/** A document that proves training; the award of Pasal 66 ayat (1) huruf c goes beside one, and is told by itself. */
export type TrainingDocument = 'surat-tanda-tamat' | 'sertifikat' | 'surat-keterangan' | 'tidak-ada';

/** The words by which a certificate says what it proves (Pasal 66 ayat (4)). */
export type CertificateWording = 'kompeten' | 'telah-mengikuti-pelatihan' | 'tidak-ada';

/**
 * Who signs a document (Pasal 67 ayat (1)). A certificate of attendance of training held in cooperation is signed by
 * whoever the agreement says (Pasal 58 ayat (5) huruf e), or as the other party's rules have it where the Ministry asked
 * for the cooperation (Pasal 58 ayat (6)).
 */
export type CertificateSignatory =
  | 'pimpinan-unit-sdm'
  | 'jpt-madya-atau-pratama-penyelenggara'
  | 'menurut-perjanjian'
  | 'menurut-ketentuan-mitra'
  | 'pimpinan-unit-penyelenggara'
  | 'tidak-ada';

/** The values of a selection, `null` while a missing fact can still change them. */
export interface DocumentValues {
  /** The document that is due. */
  readonly document: TrainingDocument | null;
  /** What a certificate says. */
  readonly wording: CertificateWording | null;
  /** Whether the document has to be given or may be. */
  readonly duty: 'must' | 'may' | 'tidak-ada' | null;
  readonly issuedBy: 'unit-sdm' | 'unit-peserta' | 'tidak-ada' | null;
  readonly signedBy: CertificateSignatory | null;
  /** Whether the document may be issued and signed electronically (Pasal 66 ayat (7), Pasal 67 ayat (2)). */
  readonly electronic: 'may' | 'tidak-ada' | null;
  /** Whether an award may go with it: only with the completion certificate (Pasal 66 ayat (5), B10). */
  readonly award: 'may' | 'tidak-ada' | null;
  /** Who issues the award, as one of the documents of Pasal 66 ayat (1). */
  readonly awardIssuedBy: 'unit-sdm' | 'tidak-ada' | null;
  readonly awardSignedBy: 'pimpinan-unit-pelaksana-pelatihan' | 'tidak-ada' | null;
}
