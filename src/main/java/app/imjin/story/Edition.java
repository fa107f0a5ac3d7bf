package app.imjin.story;

import app.imjin.common.Language;

/// One of a story's texts: its language and its reading level.
public record Edition(Language language, Level level) {}
