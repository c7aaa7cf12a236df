import './styles/base.css';
import './styles/layout.css';
import './styles/talk.css';
import './styles/details.css';
import './styles/screen.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Choices } from '../console/wire.ts';
import { App } from './app.tsx';
import { readChoices } from './server.ts';

/** Asks what there is to choose from; nothing can be done before that is known. */
function Start() {
  const [choices, setChoices] = useState<Choices>();
  const [problem, setProblem] = useState<string>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    readChoices().then(setChoices, (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  }, [tries]);
  if (choices) return <App choices={choices} />;
  if (problem === undefined) return <p class="starting">Starting …</p>;
  const again = (): void => {
    setProblem(undefined);
    setTries(tries + 1);
  };
  return (
    <main class="starting">
      <p role="alert">{problem}</p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </main>
  );
}

const page = document.getElementById('page');
if (page) {
  page.replaceChildren();
  render(<Start />, page);
}
