package app.imjin.story;

import app.imjin.common.LocalizedText;
import app.imjin.pack.SourceId;
import java.net.URI;
import java.util.Optional;

/// Where a statement was read.
///
/// @param document whether it is itself what is told of, such as the text of an agreement
/// @param date as published, as exact as it is known: `2019-08-01`, `2018-11` or `2018`
/// @param address empty where a copy was read that is unfit to send students to
public record Source(
    SourceId id,
    String publisher,
    boolean document,
    Optional<String> date,
    Optional<URI> address,
    Optional<LocalizedText> note) {}
