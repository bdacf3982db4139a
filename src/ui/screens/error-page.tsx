import { words } from '../../words/index.ts';

/** What is shown when something broke that nobody expected. It depends on nothing that may be broken. */
export function ErrorPage({ error }: { error: unknown }) {
  const { errors } = words;
  const detail = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  return (
    <main class="error-page stack">
      <h1>{errors.heading}</h1>
      <p class="lead">{errors.body}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => window.location.reload()}>
          {errors.reload}
        </button>
        <a class="button" href="./">
          {errors.home}
        </a>
      </div>
      <details>
        <summary>{errors.detail}</summary>
        <textarea rows={8} readOnly aria-label={errors.detail} value={detail} />
      </details>
    </main>
  );
}
