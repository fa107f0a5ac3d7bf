package app.imjin.story.ui;

import app.imjin.common.PageRequest;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.ReadingPolicy;
import app.imjin.story.ReadingRule;
import app.imjin.story.Step;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Opens stories named by text that came from outside, as far as a class lets its students.
@Component
class OpenStories {
  private final Packs packs;
  private final List<ReadingPolicy> policies;

  OpenStories(Packs packs, List<ReadingPolicy> policies) {
    this.packs = packs;
    this.policies = List.copyOf(policies);
  }

  /// The story in the level that the reader chose: by the address, else by the cookie, else the
  /// hardest. A class's rule binds in each case.
  Optional<OpenStory> open(PageRequest request, String packId, String storyId) {
    var wanted =
        Optional.ofNullable(request.query().get("level"))
            .or(() -> request.cookie("imjin-level"))
            .flatMap(Level::of);
    return find(
        packId,
        storyId,
        request.cookies(),
        (story, rule) -> new Edition(request.language(), story.levelOr(wanted, rule.levels())));
  }

  /// The story in exactly that edition, when it has it and the reader may read it.
  Optional<OpenStory> open(
      String packId, String storyId, Edition edition, Map<String, String> cookies) {
    return find(packId, storyId, cookies, (story, rule) -> edition)
        .filter(open -> open.levels().contains(edition.level()));
  }

  private Optional<OpenStory> find(
      String packId,
      String storyId,
      Map<String, String> cookies,
      BiFunction<Story, ReadingRule, Edition> edition) {
    return packs
        .find(packId)
        .flatMap(pack ->
            pack.part(Stories.class)
                .find(storyId)
                .map(story -> {
                  var rule = rule(cookies, pack, story);
                  return new OpenStory(pack, story, edition.apply(story, rule), rule);
                }));
  }

  private ReadingRule rule(Map<String, String> cookies, Pack pack, Story story) {
    return policies.stream()
        .map(policy -> policy.rule(cookies, pack.id(), story.id()))
        .filter(rule -> !rule.equals(ReadingRule.FREE))
        .findFirst()
        .orElse(ReadingRule.FREE);
  }

  /// A step by its slug, or by its number as readers count.
  Optional<Step> step(OpenStory open, String wanted) {
    return open.story()
        .step(wanted)
        .or(() ->
            open.story().steps().stream()
                .filter(step -> String.valueOf(open.story().number(step)).equals(wanted))
                .findFirst());
  }
}
