/**
 * What a record calls its entries, echoed by results so that whoever reads them need not count.
 *
 * @module
 */

/** What entries of the record are called there, by their paths: `{ 'trainings[2]': 'Diklat PIM III 2019' }`. */
export type Labels = { readonly [path: string]: string };

/** What a result says of the labels in its record: nothing where there were none. */
export interface Labelled {
  /** What entries of the record are called there, by their paths; left out where the record has no labels. */
  readonly labels?: Labels;
}

type Entry = { readonly label?: string | null };

/** The labels of the entries of some lists, each list by its path. */
export const labelsOf = (lists: { readonly [path: string]: readonly Entry[] | null }): Labelled => {
  const labels: [string, string][] = [];
  for (const [path, entries] of Object.entries(lists)) {
    if (entries === null) continue;
    for (let i = 0; i < entries.length; i += 1) {
      const label = entries[i]?.label;
      if (typeof label === 'string') labels.push([`${path}[${i}]`, label]);
    }
  }
  return labels.length === 0 ? {} : { labels: Object.fromEntries(labels) };
};

/** The labels that another result on the same record has. */
export const sameLabels = ({ labels }: Labelled): Labelled => (labels === undefined ? {} : { labels });
