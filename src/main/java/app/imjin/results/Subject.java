package app.imjin.results;

import app.imjin.pack.MisconceptionId;
import java.util.List;
import java.util.Map;

/// What a report is about: the questions in their order, and what wrong answers may show.
public record Subject(List<Prompt> prompts, Map<MisconceptionId, Idea> ideas) {
  public Subject {
    prompts = List.copyOf(prompts);
    ideas = Map.copyOf(ideas);
  }
}
