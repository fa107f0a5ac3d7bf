package app.imjin.quiz;

import app.imjin.common.Language;
import app.imjin.pack.PackId;
import app.imjin.pack.Proof;
import java.util.Optional;

/// Finds the words behind a proof. The quiz asks; whoever tells stories answers.
public interface EvidenceText {
  /// Empty when the pack no longer has what the proof names.
  Optional<Evidence> of(PackId pack, Proof proof, Language language);
}
