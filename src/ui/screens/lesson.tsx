import '../styles/lesson.css';
import { useEffect, useState } from 'preact/hooks';
import type { LoadedLevel } from '../../app/levels/loaded-level.ts';
import { shortKey } from '../../app/play/short-key.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { Bullets } from '../parts/bullets.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { RichText } from '../rich-text/rich-text.tsx';

interface Props {
  readonly level: string;
  readonly title: string;
  onClose(): void;
}

/** One page for who teaches with a level: what it is for, its goals and words, and twenty minutes of lesson, to print. */
export function Lesson({ level: id, title, onClose }: Props) {
  const game = useGame();
  const [level, setLevel] = useState<LoadedLevel | 'unreadable' | undefined>();
  useEffect(() => {
    game.library.load(id).then(setLevel, () => setLevel('unreadable'));
  }, [id]);
  const { lesson } = laterWords;
  return (
    <Dialog heading={title} onClose={onClose} tag="lesson">
      {level === undefined && <p>{lesson.loading}</p>}
      {level === 'unreadable' && <p>{lesson.unreadable}</p>}
      {level !== undefined && level !== 'unreadable' && <LessonPage loaded={level} />}
    </Dialog>
  );
}

/** Letters above which a page is printed smaller, so that it stays one page. */
const longPage = 3700;

/** A step of a lesson names items by their ids in italics. */
const itemNames = /\*([a-z0-9-]+)\*/g;

/** Who reads a lesson knows its items by their number in the level. */
function withNumbers(text: string, numberOf: (id: string) => number): string {
  return text.replace(itemNames, (whole, id: string) => {
    const number = numberOf(id);
    return number > 0 ? `**${laterWords.lesson.question(number)}**` : whole;
  });
}

function LessonPage({ loaded }: { loaded: LoadedLevel }) {
  const { level } = loaded;
  const { lesson } = laterWords;
  const { teacher, items } = level;
  const named = new Set(teacher?.lesson.flatMap(({ text }) => [...text.matchAll(itemNames)].map((m) => m[1]!)));
  const numberOf = (id: string): number => items.findIndex((item) => item.id === id) + 1;
  const letters = [
    ...level.concepts.map(({ firstLook }) => firstLook.text),
    ...(teacher?.lesson.map(({ text }) => text) ?? []),
    ...items.filter(({ id }) => named.has(id)).map((item) => item.prompt + shortKey(item, loaded)),
  ].reduce((sum, text) => sum + text.length, 0);
  return (
    <div class="lesson stack" data-long={letters > longPage ? '' : undefined}>
      <p class="quiet">{level.summary}</p>
      {teacher && (
        <>
          <h3>{lesson.topic}</h3>
          <p>{teacher.topic}</p>
          <h3>{lesson.goals}</h3>
          <Bullets lines={teacher.goals} />
        </>
      )}
      <h3>{lesson.words}</h3>
      <dl class="lesson-words">
        {level.concepts.map(({ id, name, firstLook }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <RichText text={firstLook.text} inline />
            </dd>
          </div>
        ))}
      </dl>
      {teacher && (
        <>
          <h3>{lesson.steps(teacher.lesson.reduce((sum, { minutes }) => sum + minutes, 0))}</h3>
          <ol class="lesson-steps">
            {teacher.lesson.map(({ minutes, text }, i) => (
              <li key={i}>
                <b>{lesson.minutes(minutes)}</b> <RichText text={withNumbers(text, numberOf)} inline />
              </li>
            ))}
          </ol>
          {items.some(({ id }) => named.has(id)) && (
            <>
              <h3>{lesson.questions}</h3>
              <ul class="lesson-questions">
                {items.map(
                  (item, i) =>
                    named.has(item.id) && (
                      <li key={item.id}>
                        <b>{lesson.question(i + 1)}</b> <RichText text={item.prompt.replace('____', '…')} inline />{' '}
                        <i>
                          <RichText text={shortKey(item, loaded)} inline />
                        </i>
                      </li>
                    ),
                )}
              </ul>
            </>
          )}
        </>
      )}
      <p class="quiet small">{lesson.note}</p>
      <div class="row no-print">
        <button type="button" class="button primary" data-action="print" onClick={() => window.print()}>
          {lesson.print}
        </button>
      </div>
    </div>
  );
}
