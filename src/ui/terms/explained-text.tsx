/** Text whose technical terms can be tapped for their meaning: each at its first use. */
import { useMemo, useState } from 'preact/hooks';
import { loadGlossary } from '../../app/guide/guide.ts';
import { findTerms } from '../../core/guide/find-terms.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { TermButton } from './term-button.tsx';
import { useLoaded } from './use-loaded.ts';

/** Until the glossary is there, and where it cannot be had, the text stands without. */
export function ExplainedText({ text, inline }: { text: string; inline?: boolean }) {
  const { value: glossary } = useLoaded(loadGlossary);
  const [open, setOpen] = useState<string>();
  return useMemo(() => {
    if (!glossary) return <RichText text={text} inline={inline} />;
    const met = new Set<string>();
    return (
      <RichText
        text={text}
        inline={inline}
        show={(plain) => {
          const uses = findTerms(plain, glossary.index, met);
          if (uses.length === 0) return plain;
          return uses.flatMap(({ from, to, id }, i) => [
            plain.slice(uses[i - 1]?.to ?? 0, from),
            <TermButton
              key={id}
              term={glossary.terms.get(id)!}
              written={plain.slice(from, to)}
              open={open === id}
              onToggle={(opened) => setOpen(opened ? id : undefined)}
            />,
            ...(i === uses.length - 1 ? [plain.slice(to)] : []),
          ]);
        }}
      />
    );
  }, [glossary, text, inline, open]);
}
