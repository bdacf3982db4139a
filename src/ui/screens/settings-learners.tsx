import { useState } from 'preact/hooks';
import { words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { useGame } from '../game-context.ts';
import { LearnerForm } from '../parts/learner-form.tsx';

/** The learners of this device: add, rename, switch. */
export function LearnersSection() {
  const game = useGame();
  const [editing, setEditing] = useState<'add' | 'rename' | undefined>();
  const { learners, home } = words;
  const { settings } = laterWords;
  return (
    <section class="panel stack">
      <h2>{settings.learners}</h2>
      <p>{home.playing(game.learners.name.value)}</p>
      {editing ? (
        <LearnerForm
          key={editing}
          label={learners.name}
          start={editing === 'rename' ? game.learners.name.value : ''}
          onSave={async (name) => {
            if (editing === 'rename') await game.learners.rename(name);
            else await game.learners.switchTo((await game.learners.add(name)).id);
            setEditing(undefined);
          }}
          onCancel={() => setEditing(undefined)}
        />
      ) : (
        <div class="row">
          {!game.learners.guest.value && (
            <button type="button" class="button" data-action="rename-learner" onClick={() => setEditing('rename')}>
              {learners.rename}
            </button>
          )}
          <button type="button" class="button" data-action="add-learner" onClick={() => setEditing('add')}>
            {learners.add}
          </button>
          <button type="button" class="button" data-action="who" onClick={() => game.nav.go('who')}>
            {learners.heading}
          </button>
        </div>
      )}
    </section>
  );
}
