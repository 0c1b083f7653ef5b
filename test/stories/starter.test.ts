import { join } from 'node:path';
import { storyGraph, type StoryGraph } from './graph';
import { starterStory as story } from './starter';
import { isCurrent, renderPage, tell, type Memory, type Told } from './story';

describe(story.title, () => {
  let graph: StoryGraph;
  const memory: Memory = {};
  const told: Told[] = [];

  beforeAll(async () => {
    graph = await storyGraph('2024-01-05');
  }, 120_000);
  afterAll(() => graph.stop());

  test.each(story.chapters.map((chapter) => [chapter.title, chapter] as const))('%s', async (_title, chapter) => {
    const one = await tell(graph, chapter, memory);
    expect(one.answer).toMatchObject(chapter.expected);
    told.push(one);
  });

  test('the page of the docs tells it as it went', () => {
    expect(isCurrent(renderPage(story, told), join(__dirname, '..', '..', story.page))).toBe(true);
  });
});
