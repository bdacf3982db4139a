import '../styles/pages.css';
import { useState } from 'preact/hooks';
import { words } from '../../words/index.ts';
import { useGame } from '../game-context.ts';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { LearnerForm } from '../parts/learner-form.tsx';
import { TopBar } from '../parts/top-bar.tsx';

/** Who is playing? Shown at the start once a second learner exists, and from Settings. */
export function Who() {
  const game = useGame();
  const heading = useFocus<HTMLHeadingElement>();
  const [adding, setAdding] = useState(false);
  const { learners } = words;
  const play = async (id: string | 'guest') => {
    await game.learners.switchTo(id);
    game.nav.go('home');
  };
  return (
    <main class="page who">
      <TopBar />
      <h1 ref={heading} tabIndex={-1}>
        {learners.heading}
      </h1>
      <ul class="cards">
        {game.learners.list.value.map((learner) => (
          <li key={learner.id}>
            <button
              type="button"
              class="button who-button"
              data-learner={learner.name}
              onClick={() => void play(learner.id)}
            >
              <Icon name="person" />
              {learner.name}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button who-button" data-action="guest" onClick={() => void play('guest')}>
            <Icon name="person" />
            <span>
              {learners.guest}
              <span class="small quiet block">{learners.guestHint}</span>
            </span>
          </button>
        </li>
      </ul>
      {adding ? (
        <LearnerForm
          label={learners.name}
          onSave={async (name) => {
            await play((await game.learners.add(name)).id);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div>
          <button type="button" class="button" data-action="add-learner" onClick={() => setAdding(true)}>
            {learners.add}
          </button>
        </div>
      )}
    </main>
  );
}
