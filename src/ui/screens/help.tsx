import '../styles/pages.css';
import { laterWords } from '../../words/later.ts';
import { Bullets } from '../parts/bullets.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** How the game works, its keys, and where it simplifies. */
export function Help({ onClose }: { onClose(): void }) {
  const { help } = laterWords;
  return (
    <Dialog heading={help.howHeading} onClose={onClose} tag="help">
      <Bullets lines={help.how} />
      <h3>{help.heading}</h3>
      <table class="keys">
        <tbody>
          {help.keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet small">{help.off}</p>
      <h3>{help.simplifies}</h3>
      <dl class="simplify">
        {help.simplifications.map(([game, body]) => (
          <div key={game}>
            <dt>{game}</dt>
            <dd class="quiet">{body}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
