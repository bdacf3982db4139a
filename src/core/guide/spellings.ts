interface Written {
  readonly term: string;
  readonly also?: readonly string[];
}

/** A term as it may be written: its name first. */
export const spellings = ({ term, also = [] }: Written): readonly string[] => [term, ...also];
